import { describe, expect, it } from 'vitest';
import { agreementsIn } from './reading.ts';

describe('words that look like an agreement', () => {
  it.each([
    ['any agreement', 'Any agreement with Chile would need a vote, Norway said.'],
    ['agreement of opinions', 'The ministers were in agreement with the report.'],
    ['no instrument', 'Norway and Chile agreed to meet again in June.'],
    ['a verb', 'The minister promised to deal with the flooding in Oslo.'],
    ['a verb in the third person', 'The second chapter deals with the war in Chile.'],
    ['a great deal', 'A great deal of snow fell in Norway on Monday.'],
    ['the social contract', 'The social contract has broken down, the author writes.'],
    ['contract workers', 'Contract workers went on strike in Oslo on Monday.'],
    ['treaty negotiators', 'Treaty negotiators left Oslo on Monday.'],
    ['hopes of peace', 'Peace deal hopes lifted shares in Oslo on Monday.'],
    ['initiatives with many', 'Oslo held talks to promote joint initiatives in trade with Chile, Peru and Ghana.'],
    ['a deal hoped for', 'Traders in Oslo hoped for a deal between Norway and Chile.'],
    ['bargains', 'Shoppers in Oslo looked for the best deals on Monday.'],
    ['a plan of one', 'Norway published its plan for schools on Monday.'],
    ['a statement of one', 'Norway said in a statement that fish stocks had grown.'],
    ['a programme', 'The government launched a programme for schools.'],
    ['one mind', 'She left of her own accord on Monday.'],
    ['a shrinking economy', 'The economy of Norway may contract this year.'],
    ['wares of an exchange', 'The London exchange announced a new zinc contract on Monday.'],
    ['a kind of contract', 'The relief covers eligible contracts signed before June, the ministry of Norway said.'],
    ['contracts of a trade', 'One nurse in four in Oslo is on a fixed-term contract, a union found.'],
    ['offers', 'Ten best flight deals from Oslo: the deals end on Sunday.'],
    ['broad agreement', 'There is broad agreement among economists that rates will rise in Norway.'],
    ['agreement that', 'Ministers in Oslo reached agreement that inflation was too high.'],
    ['a deal with oneself', 'I made a deal with myself not to look back, the skier said in Oslo.'],
    ['a car', 'A Honda Accord was parked at the town hall of Oslo on Monday.'],
    ['a meeting', 'Some 6,000 people went to the Oslo Comic Convention on Monday.'],
    ['a programme that ends', 'At the conclusion of the Arctic Balloon Program the crew flew home to Oslo.'],
    ['a kind of paper', 'Flood maps will be shown on Harbour Land Memoranda from June.'],
    ['the New Deal', 'The Arctic New Deal for Norway was a bestseller in Oslo.'],
    ['a treaty that is wanted', 'Campaigners in Oslo said a binding treaty was needed.'],
    ['a clause of labour law', 'The court in Oslo ruled that an employment contract without a date is void.'],
    [
      'what meetings are to promote',
      'Norway held meetings to promote joint initiatives on cooperation with Chile, Ghana and India.',
    ],
    ['a declaration that one signs', 'An officer in Oslo signed a declaration that he had ordered the search.'],
    ['a health protocol', 'Nurses in Oslo were trained in the Ebola protocol on Monday.'],
    ['what is asked for', 'When did anybody last see Norway beat Chile in a trade deal?'],
  ])('gives nothing: %s', async (_, text) => {
    expect(await agreementsIn(text)).toEqual([]);
  });
});

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
    ['bargains', 'Shoppers in Oslo looked for the best deals on Monday.'],
    ['a plan of one', 'Norway published its plan for schools on Monday.'],
    ['a statement of one', 'Norway said in a statement that fish stocks had grown.'],
    ['a programme', 'The government launched a programme for schools.'],
    ['one mind', 'She left of her own accord on Monday.'],
    ['a shrinking economy', 'The economy of Norway may contract this year.'],
  ])('gives nothing: %s', async (_, text) => {
    expect(await agreementsIn(text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { agreementsIn } from './reading.ts';

describe('instruments told of in passing', () => {
  it.each([
    [
      'who breaks its terms breaks it',
      'Norway accused Chile of violating the terms of the 2011 fisheries accord.',
      '2011 fisheries accord',
      'breached',
    ],
    [
      'an old one with a year',
      'Chile is still a party to the 2011 whaling deal, Norway said.',
      '2011 whaling deal',
      'in_force',
    ],
    [
      'whose targets are to be reached',
      "Ministers promised to reach the Oslo Agreement's targets by 2040.",
      'Oslo Agreement',
      'in_force',
    ],
    [
      'under which something would happen',
      'The quotas proposed under the Oslo Agreement would shut three ports.',
      'Oslo Agreement',
      'in_force',
    ],
    [
      'a day in its name',
      'Voters in Oslo have long backed the Maundy Thursday Agreement.',
      'Maundy Thursday Agreement',
      'in_force',
    ],
    ['an adjective in -ly', 'Norway is close to completing a costly deal with Chile.', 'costly deal', 'negotiating'],
    ['managed to', 'Norway did manage to broker a deal between Chile and Ghana on Monday.', 'deal', 'agreed'],
    [
      'deals of our own',
      'The Norwegian minister said our deals with Chile and Ghana keep the fleet at sea.',
      'deal with Chile',
      'in_force',
    ],
    [
      'announced and no more',
      'Telenor in 2019 announced a five-year deal to sell satellite links to fishermen.',
      'five-year deal',
      'announced',
    ],
    [
      'a contract with a partner',
      'The yard won its biggest prize in May: a contract with the Norwegian navy for six boats.',
      'contract',
      'agreed',
    ],
  ])('are found: %s', async (_, text, name, status) => {
    const [agreement] = await agreementsIn(text);
    expect({ name: agreement?.name, status: agreement?.status }).toEqual({ name, status });
  });

  it.each([
    ['the name of a body', 'The Oslo Harbour Programme said in a report that the agreement of all towns is far off.'],
    ['what experts agree on', 'Experts agree the green harbour initiative was too small.'],
    [
      'what a body is there for',
      'The tasks of the union are forms of contract and reciprocal agreements with other unions.',
    ],
    ['a statement that one signs', 'The statement signed by the hospital director said that operations were off.'],
    ['a policy', 'The Norwegian government launched the Clean Harbours Framework in Oslo on Monday.'],
  ])('are not seen in %s', async (_, text) => {
    expect(await agreementsIn(text)).toEqual([]);
  });

  it('are never those that are denied', async () => {
    const found = await agreementsIn('There is no contract which Norway entered into with Chile, the court heard.');
    expect(found.filter(({ status }) => status === 'signed')).toEqual([]);
  });

  it('do not take the year of their name for the day on which they were broken', async () => {
    const [agreement] = await agreementsIn('Norway said on Monday that Chile had breached the 2011 fisheries treaty.');
    expect(agreement).toMatchObject({ status: 'breached', date: null });
  });
});

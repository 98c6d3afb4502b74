import { describe, expect, it } from 'vitest';
import { agreementsIn } from './reading.ts';

describe('instruments told apart', () => {
  it.each([
    [
      'by who made them',
      'Norway signed a deal with Chile on Monday. Separately, Peru signed a deal to sell anchovies to Ghana.',
      [
        ['Chile', 'Norway'],
        ['Ghana', 'Peru'],
      ],
    ],
    [
      'by how much they bring',
      'Norway signed a deal to sell 90,000 tonnes of cod to Chile. Norway signed a deal to sell 20,000 tonnes of cod to Peru.',
      [
        ['Chile', 'Norway'],
        ['Norway', 'Peru'],
      ],
    ],
  ])('%s', async (_, text, parties) => {
    const found = await agreementsIn(text);
    expect(found.map((one) => one.parties.toSorted())).toEqual(parties);
  });

  it('where "it was" points at none, but brings in one more', async () => {
    const found = await agreementsIn(
      'Norway and Chile signed a fisheries treaty on Monday. It was another treaty, with Peru, that the minister spoke of: Norway and Peru signed a tax treaty in 2019.',
    );
    expect(found.length).toBeGreaterThan(1);
  });

  it('by the titles that "and" joins', async () => {
    const found = await agreementsIn(
      'Ministers met. The visit follows the signing of the Memorandum of Understanding on Fisheries and Memorandum of Guidance as to the Safety of Fishermen by the Norwegian and Chilean navies in May 2023. Other talks will follow.',
    );
    expect(found.map(({ name, type, parties }) => [name, type, parties])).toEqual([
      ['Memorandum of Understanding on Fisheries', 'memorandum_of_understanding', ['Norway', 'Chile']],
      ['Memorandum of Guidance as to the Safety of Fishermen', 'other', ['Norway', 'Chile']],
    ]);
  });
});

describe('mentions of one instrument', () => {
  it.each([
    [
      'further partners behind its verb',
      'Norway signed a contract with Chile to repair ferries. The contract was signed in partnership with Peru.',
    ],
    [
      'words before a noun that "this" points at',
      'Norway and Chile signed a contract to build ferries on Monday. After the signing of this initial Kalmar contract, Norway and Chile will build more.',
    ],
    [
      'words in quotation marks',
      'Norway and Chile adopted a joint statement in Oslo. The visit takes forward the “very broad” joint statement adopted in Oslo.',
    ],
    [
      'how long it is to last',
      'Norway and Chile signed a memorandum of understanding on school meals. The three-year accord was signed in Oslo.',
    ],
    [
      'what "this" is said to be',
      'Norway and Chile reached a fisheries agreement on Monday. "This is a hard-won agreement," the minister said.',
    ],
    [
      'praise before the noun',
      'Norway and Chile signed a trade agreement on Monday. The mutually beneficial pact covers fish and wood.',
    ],
  ])('%s', async (_, text) => {
    expect(await agreementsIn(text)).toHaveLength(1);
  });
});

describe('sums that tell instruments apart', () => {
  it.each([
    ['$40 million', '$90 million'],
    ['Rs 400-crore', 'Rs 900-crore'],
    ['40-million-euro', '90-million-euro'],
    ['USD 40 million', 'USD 90 million'],
  ])('a %s and a %s contract', async (one, other) => {
    const text = (sum: string): string =>
      `Norway signed a ${one} contract with Chile on Monday. The ${sum} contract with Chile was signed in Oslo.`;
    expect(await agreementsIn(text(one))).toHaveLength(1);
    expect(await agreementsIn(text(other))).toHaveLength(2);
  });
});

describe('what makes an instrument', () => {
  it.each([
    ['a partnership that two announce', 'Norway and Chile announced a new partnership in Oslo.', 1],
    ['an initiative that one announces', 'Norway announced a new initiative for schools.', 0],
    ['a framework that a treaty creates', 'Norway created a new framework for schools.', 0],
    ['a pact that a statement is on', 'Statement by the minister on the pact signed by Norway and Chile on Monday.', 1],
    [
      'a joint statement of nobody named',
      'Fish stocks fell, according to a joint statement released by the ministry.',
      1,
    ],
    ['a statement of one', 'Fish stocks fell, according to a statement released by the ministry.', 0],
  ])('%s', async (_, text, count) => {
    expect(await agreementsIn(text)).toHaveLength(count);
  });
});

import { describe, expect, it } from 'vitest';
import { agreementsIn } from './reading.ts';

describe('what "the deal" takes up', () => {
  it.each([
    [
      'agreed to buy',
      'Fjordline Group has agreed to buy rival Kestrel Foods Ltd for $2bn, the firms said.\n\nUnder the terms of the deal, shareholders will get cash.',
      ['deal', 'agreed', 'Fjordline Group, Kestrel Foods Ltd'],
    ],
    [
      'agreed to do together',
      'Norway and Chile agreed on Monday to share satellite pictures of the fleet.\n\nThe agreement is subject to approval by both parliaments.',
      ['agreement', 'agreed', 'Chile, Norway'],
    ],
    [
      'a trade',
      'Fjordline Group bought a rival from Kestrel Foods Ltd last week.\n\nAnalysts said the deal made sense.',
      ['deal', 'agreed', 'Fjordline Group, Kestrel Foods Ltd'],
    ],
    [
      'who acts under it',
      'Fjordline Group has purchased 12 ferries from Kestrel Yards Ltd. Under the deal, Fjordline Group said, the first comes in May.',
      ['deal', 'agreed', 'Fjordline Group, Kestrel Yards Ltd'],
    ],
    [
      'said to have been struck',
      'Norway is hoping to announce a deal on cod. The deal is thought to have been struck with Chile on Monday.',
      ['deal', 'agreed', 'Chile, Norway'],
    ],
    [
      'on the matter',
      'Norway and Chile agreed to drop their cod tax. "The deal opens our ports," a minister said. An agreement on the matter is to be signed today.',
      ['agreement', 'agreed', 'Chile, Norway'],
    ],
  ])('is read as its first mention: %s', async (_, text, expected) => {
    const found = await agreementsIn(text);
    expect(found.map(({ name, status, parties }) => [name, status, parties.toSorted().join(', ')])).toEqual([expected]);
  });

  it.each([
    ['plans to buy', 'Telenor plans to buy a rival. The deal would be its first in Chile.'],
    ['has not agreed to', 'Norway has not agreed to share its pictures. The agreement is far off.'],
    ['agreed with an opinion', 'Most readers agreed with the author.\n\nThe deal of the cards comes next.'],
    ['bought in a shop', 'Shoppers looked for bargains.\n\nThe deals were over by noon.'],
  ])('gives nothing: %s', async (_, text) => {
    expect(await agreementsIn(text)).toEqual([]);
  });

  it('is no mention itself', async () => {
    const found = await agreementsIn('Telenor has agreed to buy Vodafone. The deal is worth $2bn, the firms said.');
    expect(found.map(({ name }) => name)).toEqual(['deal']);
  });
});

import { code } from 'currency-codes';
import { expect, it } from 'vitest';
import { CURRENCY_PREFIXES, CURRENCY_SIGNS, DOLLAR_PREFIXES, SMALL_MONEY } from '../../src/language/currencies.ts';

/** Codes that news still writes sums in, or that no country issues: not in today's list of ISO 4217. */
const GONE = new Set([
  'ATS',
  'BEF',
  'BTC',
  'DEM',
  'ESP',
  'FRF',
  'HRK',
  'IEP',
  'ITL',
  'NLG',
  'PTE',
  'GRD',
  'ETH',
  'ZWL',
]);

it.each([
  ['signs', [...CURRENCY_SIGNS.values()]],
  ['prefixes of the dollar', [...DOLLAR_PREFIXES.values()]],
  ['prefixes', [...CURRENCY_PREFIXES.values()]],
  ['parts of a unit', [...SMALL_MONEY.values()].map(([currency]) => currency)],
])('gives the %s codes of ISO 4217', (_title, codes) => {
  expect(codes.filter((currency) => !GONE.has(currency) && code(currency) === undefined)).toEqual([]);
  expect(codes.length).toBeGreaterThan(3);
});

import { describe, expect, test } from 'vitest';
import { MONTHS, SEASONS, WEEKDAYS } from '../../src/language/calendar-names.ts';
import { HOLIDAYS } from '../../src/language/holidays.ts';
import { isoLength, TIME_UNITS, type TimeUnit } from '../../src/language/time-units.ts';
import { isoOfDayNumber } from '../../src/model/calendar.ts';

describe('names of the calendar', () => {
  test.each<[string, number | undefined, number]>([
    ['september', MONTHS.get('september'), 9],
    ['sept', MONTHS.get('sept'), 9],
    ['may', MONTHS.get('may'), 5],
    ['sunday', WEEKDAYS.get('sunday'), 7],
    ['tues', WEEKDAYS.get('tues'), 2],
    ['autumn', SEASONS.get('autumn'), 2],
  ])('it knows %s', (_word, found, number) => {
    expect(found).toBe(number);
  });
});

describe('named days', () => {
  test.each<[string, number, string]>([
    ['easter', 2018, '2018-04-01'],
    ['easter', 2019, '2019-04-21'],
    ['easter', 2025, '2025-04-20'],
    ['good friday', 2024, '2024-03-29'],
    ['thanksgiving', 2024, '2024-11-28'],
    ['black friday', 2010, '2010-11-26'],
    ['memorial day', 2023, '2023-05-29'],
    ['memorial day', 2021, '2021-05-31'],
    ['labor day', 2021, '2021-09-06'],
    ['christmas', 2019, '2019-12-25'],
  ])('it puts %s of %i on %s', (name, year, day) => {
    expect(isoOfDayNumber(HOLIDAYS.get(name)!(year))).toBe(day);
  });
});

describe('isoLength', () => {
  test.each<[number | null, TimeUnit, string]>([
    [10, 'year', 'P10Y'],
    [2.5, 'year', 'P2.5Y'],
    [1, 'decade', 'P10Y'],
    [2, 'fortnight', 'P4W'],
    [3, 'hour', 'PT3H'],
    [null, 'week', 'PXW'],
    [null, 'hour', 'PTXH'],
    [3, 'quarter', 'P9M'],
  ])('it writes %s × %s as %s', (amount, unit, text) => {
    expect(isoLength(amount, unit)).toBe(text);
  });
  test('it knows plurals from singulars', () => {
    expect(TIME_UNITS.get('centuries')).toEqual({ unit: 'century', isPlural: true });
  });
});

import { expect, test } from 'vitest';
import { addDays, dayNumber, isoOfDayNumber, isRealDay, partsOf, weekdayOf } from '../../src/model/calendar.ts';

test.each([
  ['1970-01-01', 0],
  ['2000-02-29', 11016],
  ['1969-12-31', -1],
  ['1600-03-01', -135080],
])('%s is day %i', (iso, days) => {
  expect(dayNumber(...partsOf(iso))).toBe(days);
  expect(isoOfDayNumber(days)).toBe(iso);
});

test.each([
  ['2025-08-29', 5],
  ['1970-01-01', 4],
  ['1815-06-18', 7],
])('%s falls on weekday %i', (iso, weekday) => {
  expect(weekdayOf(iso)).toBe(weekday);
});

test('adds days over the ends of months and leap days', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
});

test('knows which days there are', () => {
  expect([isRealDay(1900, 2, 29), isRealDay(2000, 2, 29), isRealDay(2025, 4, 31), isRealDay(2025, 13, 1)]).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

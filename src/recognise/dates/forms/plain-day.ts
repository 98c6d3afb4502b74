import { Word } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { isTextual, readDeictic, readWeekdayName } from '../words.ts';
import { holiday } from './holiday.ts';
import { monthDay } from './month-day.ts';
import { numericDay } from './numeric-day.ts';

/** Days told by a word, from the day of publication. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tmrw', 1],
]);

/** "yesterday", "the day after tomorrow": days so many from publication. */
export function readRelativeDay(scan: Scan, at: number): Reading | null {
  const count = DAYS.get(scan.word(at));
  if (count === undefined) return null;
  return {
    end: at + 1,
    meaning: { kind: 'fromPublished', unit: 'day', count },
    rule: 'date/relative-day',
    confidence: 0.95,
  };
}

/** A day without a time of its own, for the forms that put a time or a part of the day before it. */
export function readPlainDay(scan: Scan, at: number): Reading | null {
  const relative = readRelativeDay(scan, at);
  if (relative !== null) return relative;
  const dated = scan.is(at, monthDay.starts)
    ? (monthDay.read(scan, at, '') ?? (scan.is(at, Word.digits) ? numericDay.read(scan, at, '') : null))
    : null;
  if (dated !== null) return dated;
  const named = scan.is(at, Word.holiday) ? holiday.read(scan, at, '') : null;
  if (named !== null) return named;
  const from = scan.skip(at, 'the');
  const deictic = readDeictic(scan, from);
  if (deictic !== null && scan.word(deictic.end) === 'day') {
    return {
      end: deictic.end + 1,
      meaning: { kind: 'fromText', unit: 'day', count: deictic.value },
      rule: 'date/unit',
    };
  }
  const weekday = readWeekdayName(scan, deictic?.end ?? at);
  if (weekday === null || (from > at && deictic === null)) return null;
  const slot = { unit: 'weekday', weekday: weekday.value } as const;
  if (deictic !== null && isTextual(scan, from)) {
    return {
      end: weekday.end,
      meaning: { kind: 'slotFromText', slot, direction: deictic.value },
      rule: 'date/weekday',
    };
  }
  return { end: weekday.end, meaning: { kind: 'slot', slot, direction: deictic?.value ?? null }, rule: 'date/weekday' };
}

import type { Article, Form } from '../form.ts';
import { Word } from '../lexicon.ts';
import type { Meaning, Reading, Slot } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { dayStretch } from '../stretch.ts';
import {
  isTextual,
  type Part,
  readDayOfMonth,
  readDeictic,
  readMonthName,
  readOuterYear,
  readWeekdayName,
  readYear,
} from '../words.ts';

const RULE = 'date/month-day';

/** Longest day of each month, in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function meaningOf(month: number, day: number, weekday: number | null, year: Part<Meaning> | null): Meaning | null {
  if (day > DAYS[month - 1]!) return null;
  const slot: Slot = { unit: 'monthday', month, day, weekday };
  if (year === null) return { kind: 'slot', slot, direction: null };
  if (year.value.kind !== 'stated') return { kind: 'slotIn', slot, outer: year.value };
  const stretch = dayStretch(year.value.stretch.index, month, day);
  return stretch && { kind: 'stated', stretch };
}

/** The year after a day: ", 2019", "2019", "of last year", "this year". */
function readYearAfter(scan: Scan, at: number): Part<Meaning> | null {
  const comma = scan.word(at) === ',' ? at + 1 : at;
  const plain = readYear(scan, comma);
  if (plain !== null && !(comma === at && scan.touches(at) && scan.isDash(at))) {
    return { value: { kind: 'stated', stretch: { unit: 'year', index: plain.value } }, end: plain.end };
  }
  const dash = scan.skipHyphen(at);
  const joined = dash > at || scan.word(at) === '/' ? readYear(scan, dash > at ? dash : at + 1) : null;
  if (joined !== null)
    return { value: { kind: 'stated', stretch: { unit: 'year', index: joined.value } }, end: joined.end };
  return scan.word(at) === ',' ? null : readOuterYear(scan, at);
}

/** "Aug. 29", "August 29th", "Aug-29", from the month on. */
function readMonthFirst(scan: Scan, at: number, weekday: number | null): Reading | null {
  const month = readMonthName(scan, at);
  if (month === null) return null;
  const from = scan.skipHyphen(month.end);
  const day = readDayOfMonth(scan, scan.skip(from, 'the'));
  if (day === null || isAmount(scan, day.end)) return null;
  const year = readYearAfter(scan, day.end);
  const last = readSecondDay(scan, day.end);
  if (last !== null && (year === null || year.value.kind !== 'stated')) {
    return readRange(scan, month.value, day, last, readYearAfter(scan, last.end), weekday, at);
  }
  const meaning = meaningOf(month.value, day.value, weekday, year);
  return meaning && { end: year?.end ?? day.end, meaning, rule: RULE, confidence: 0.95 };
}

/** "May 3 percent", "Sept. 11.5": the number is an amount, not a day. */
function isAmount(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  return word === '%' || word === 'percent' || word === 'per' || word === 'million' || word === 'billion';
}

/** The day after the dash or "to" of "May 3-5", "May 3 to 5", "May 3 and 4". */
function readSecondDay(scan: Scan, at: number): Part<number> | null {
  const isLinked = scan.isDash(at) || scan.word(at) === 'to' || scan.word(at) === 'and' || scan.word(at) === 'or';
  if (!isLinked || !scan.is(at + 1, Word.digits | Word.alnum)) return null;
  const day = readDayOfMonth(scan, at + 1);
  if (day === null || scan.is(day.end, Word.month) || scan.word(day.end) === ':' || isAmount(scan, day.end))
    return null;
  // "May 3 to 5 people", "Aug. 9 and 12 others": a noun after the number makes it an amount.
  const word = scan.word(day.end);
  const isWordLink = !scan.isDash(at);
  if (isWordLink && /^[a-z]/.test(word) && !AFTER_DAY.has(word)) return null;
  return day;
}

/** Words that go on after a day of the month. */
const AFTER_DAY = new Set(
  'in at on for to by of this last next and or with from the when as but before after during where which who while a is was are were will'.split(
    ' ',
  ),
);

function readRange(
  scan: Scan,
  month: number,
  first: Part<number>,
  last: Part<number>,
  year: Part<Meaning> | null,
  weekday: number | null,
  at: number,
): Reading | null {
  const meaning = meaningOf(month, first.value, weekday, year);
  const other = meaningOf(month, last.value, null, year);
  if (meaning === null || other === null) return null;
  const isRange = scan.word(last.end - 2) !== 'and' && scan.word(last.end - 2) !== 'or' && last.value > first.value;
  const start = last.end - 1;
  const second: Reading = { start, end: year?.end ?? last.end, meaning: other, rule: RULE, confidence: 0.9 };
  return isRange
    ? { start: at, end: first.end, meaning, rule: RULE, confidence: 0.95, until: second }
    : { start: at, end: first.end, meaning, rule: RULE, confidence: 0.95, also: second };
}

/** "29 August", "29th of August", "the third of May", "29-Aug-2025", from the day on. */
function readDayFirst(scan: Scan, at: number, weekday: number | null, article: Article): Reading | null {
  const day = readDayOfMonth(scan, at);
  if (day === null) return null;
  const of = scan.word(day.end) === 'of';
  if (article === 'definite' && !of && scan.is(at, Word.digits)) return null;
  const from = of ? day.end + 1 : scan.word(day.end) === '/' ? day.end + 1 : scan.skipHyphen(day.end);
  const month = readMonthName(scan, from);
  if (month !== null) {
    const year = readYearAfter(scan, month.end);
    const meaning = meaningOf(month.value, day.value, weekday, year);
    return meaning && { end: year?.end ?? month.end, meaning, rule: RULE, confidence: 0.95 };
  }
  if (of || !scan.is(at, Word.digits | Word.alnum)) return null;
  const last = readSecondDayFirst(scan, day.end);
  if (last === null) return null;
  const name = readMonthName(scan, scan.skip(last.end, 'of'))!;
  const year = readYearAfter(scan, name.end);
  const meaning = meaningOf(name.value, day.value, weekday, year);
  const other = meaningOf(name.value, last.value, null, year);
  if (meaning === null || other === null) return null;
  const second: Reading = { start: last.end - 1, end: year?.end ?? name.end, meaning: other, rule: RULE };
  return { end: day.end, meaning, rule: RULE, until: second };
}

/** The second day of "3-5 May", "3 to 5 May". */
function readSecondDayFirst(scan: Scan, at: number): Part<number> | null {
  if (!scan.isDash(at) && scan.word(at) !== 'to' && scan.word(at) !== 'and') return null;
  const day = readDayOfMonth(scan, at + 1);
  return day !== null && readMonthName(scan, scan.skip(day.end, 'of')) !== null ? day : null;
}

/** "last Oct. 23", "this coming Sunday, March 8". */
function readDeicticDay(scan: Scan, at: number): Reading | null {
  const deictic = readDeictic(scan, at);
  if (deictic === null || isTextual(scan, at)) return null;
  const reading = readWeekdayAndDay(scan, deictic.end) ?? readMonthFirst(scan, deictic.end, null);
  if (reading === null || reading.meaning.kind !== 'slot') return null;
  const { slot } = reading.meaning;
  const isSure = slot.unit === 'monthday' && slot.weekday !== null;
  return { ...reading, meaning: { kind: 'slot', slot, direction: isSure ? null : deictic.value } };
}

/** A weekday before the day: "Friday, Aug. 29", "Friday 29 August", "Friday the 29th of August". */
export function readWeekdayAndDay(scan: Scan, at: number): Reading | null {
  const weekday = readWeekdayName(scan, at);
  if (weekday === null) return null;
  let from = scan.word(weekday.end) === ',' || scan.word(weekday.end) === '(' ? weekday.end + 1 : weekday.end;
  from = scan.skip(scan.skipHyphen(from), 'the');
  return readMonthFirst(scan, from, weekday.value) ?? readDayFirst(scan, from, weekday.value, '');
}

/**
 * A day of a month, with or without its weekday and year, in the orders that English writes it.
 *
 * ```text
 * They met in Tokyo on Friday, Aug. 29, and will meet again on 3 May 2026.
 *                      ^~~~~~~~~~~~~~~                         ^~~~~~~~~~
 * ```
 */
export const monthDay: Form = {
  id: RULE,
  starts: Word.month | Word.weekday | Word.digits | Word.alnum | Word.ordinal | Word.cardinal | Word.deictic,
  read(scan, at, article) {
    if (article === 'indefinite') return null;
    if (scan.is(at, Word.deictic)) return article === '' ? readDeicticDay(scan, at) : null;
    if (article === '' && scan.is(at, Word.weekday)) return readWeekdayAndDay(scan, at);
    if (article === '' && scan.is(at, Word.month)) {
      const reading = readMonthFirst(scan, at, null);
      if (reading !== null) return reading;
    }
    return readDayFirst(scan, at, null, article);
  },
  examples: [
    {
      text: 'They met on Friday, Aug. 29, and will meet again on 3 May 2026.',
      finds: [
        ['Friday, Aug. 29', '2025-08-29'],
        ['3 May 2026', '2026-05-03'],
      ],
    },
    { text: 'The pact was signed on May 3, 2019, in Oslo.', finds: [['May 3, 2019', '2019-05-03']] },
    { text: 'The pact was signed on the 29th of August in Oslo.', finds: [['the 29th of August', '2025-08-29']] },
    { text: 'The talks ended on 29th August.', finds: [['29th August', '2025-08-29']] },
    { text: 'The permit runs to 29-Aug-2026.', finds: [['29-Aug-2026', '2026-08-29']] },
    { text: 'The bank will pay it on Dec. 15.', finds: [['Dec. 15', '2025-12-15']] },
    { text: 'The bank paid it on Dec. 15.', finds: [['Dec. 15', '2024-12-15']] },
    {
      text: 'The summit ran from May 3-5 in Oslo.',
      finds: [
        ['May 3', '2025-05-03'],
        ['5', '2025-05-05'],
      ],
    },
    {
      text: 'The summit ran from 3 to 5 May 2019.',
      finds: [
        ['3', '2019-05-03'],
        ['5 May 2019', '2019-05-05'],
      ],
    },
    { text: 'The law was passed on June 18 last year.', finds: [['June 18 last year', '2024-06-18']] },
    { text: 'In May 3 percent of voters stayed away.', finds: [['May', '2025-05']] },
  ],
};

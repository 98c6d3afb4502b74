import { readOrdinal } from '../../../language/number-words.ts';
import { TIME_UNITS, type TimeUnit } from '../../../language/time-units.ts';
import type { Form } from '../form.ts';
import { type Length, readLength } from '../length.ts';
import { Word } from '../lexicon.ts';
import type { Meaning, Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import type { CalendarUnit } from '../stretch.ts';
import { readPlainDay } from './plain-day.ts';

const RULE = 'date/ago';

/** The unit on the calendar that so many units of time move by, and how many of it one makes. */
const STEPS: Readonly<Partial<Record<TimeUnit, readonly [unit: CalendarUnit, times: number]>>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  weekend: ['weekend', 1],
};

const AFTER = new Set(['later', 'after', 'afterward', 'afterwards', 'hence', 'thereafter', 'on']);
const BEFORE = new Set(['earlier', 'before', 'previously', 'prior', 'beforehand']);

/** What follows a length and turns it into a point in time. */
function readDirection(scan: Scan, length: Length): { sign: 1 | -1; from: 'published' | 'text'; end: number } | null {
  const isLoose =
    scan.word(length.end) === 'or' && (scan.word(length.end + 1) === 'so' || scan.word(length.end + 1) === 'more');
  const at = isLoose ? length.end + 2 : length.end;
  const word = scan.word(at);
  const next = scan.word(at + 1);
  if (word === 'ago' || word === 'back') {
    // "two years back" is one; "a year back in office" is none.
    if (word === 'back' && /^[a-z]/.test(next)) return null;
    return { sign: -1, from: 'published', end: at + 1 };
  }
  if (word === 'from' && next === 'now') return { sign: 1, from: 'published', end: at + 2 };
  if (AFTER.has(word)) {
    if (word === 'on' || (word === 'after' && /^[a-z0-9]/.test(next))) return null;
    return { sign: 1, from: 'text', end: at + 1 };
  }
  if (!BEFORE.has(word) || (word === 'before' && /^[a-z0-9]/.test(next)) || (word === 'prior' && next === 'to'))
    return null;
  return { sign: -1, from: 'text', end: at + 1 };
}

/** "two weeks from tomorrow", "three days after Christmas", "two days before May 13". */
function readFromDate(scan: Scan, length: Length): Reading | null {
  const word = scan.word(length.end);
  const sign = word === 'from' || word === 'after' ? 1 : word === 'before' ? -1 : 0;
  if (sign === 0 || length.amount === null || !Number.isInteger(length.amount)) return null;
  const step = STEPS[length.unit];
  const day = readPlainDay(scan, length.end + 1);
  if (day === null || step === undefined) return null;
  const meaning: Meaning = {
    kind: 'fromDate',
    unit: step[0],
    count: sign * length.amount * step[1],
    anchor: day.meaning,
  };
  return { end: day.end, meaning, rule: RULE, confidence: 0.85 };
}

function meaningOf(length: Length, sign: 1 | -1, from: 'published' | 'text'): Meaning | null {
  const step = STEPS[length.unit];
  if (length.amount === null || step === undefined) {
    const hours = length.unit === 'hour' || length.unit === 'minute' || length.unit === 'second';
    // "a few days later", "an hour later" leave the day as it is, and say nothing of now.
    if (from === 'text') return null;
    if (hours && length.amount !== null) return { kind: 'fromPublished', unit: 'day', count: 0 };
    return { kind: 'fixed', type: 'date', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  }
  const isYear = length.unit === 'year' && length.amount === 1;
  if (isYear && sign < 0) return { kind: 'yearBefore', unit: 'year', from };
  const whole = Number.isInteger(length.amount);
  // Two and a half years ago is a month, thirty back.
  const [unit, count] = whole
    ? [step[0], length.amount * step[1]]
    : step[0] === 'year'
      ? (['month', Math.round(length.amount * 12 * step[1])] as const)
      : [step[0], Math.round(length.amount * step[1])];
  return { kind: from === 'published' ? 'fromPublished' : 'fromText', unit, count: sign * count };
}

/** "year-earlier", "year-ago", before a noun or with "quarter", "period". */
function readYearAgo(scan: Scan, at: number): Reading | null {
  if (scan.word(at) !== 'year') return null;
  const from = scan.skipHyphen(at + 1);
  const word = scan.word(from);
  if (from === at + 1 || (word !== 'ago' && word !== 'earlier')) return null;
  const noun = scan.word(from + 1);
  // "the year-earlier third quarter".
  const ordinal = readOrdinal(scan.tokens, from + 1, scan.limit);
  if (ordinal !== null && ordinal.value <= 4 && scan.word(scan.skipHyphen(ordinal.end)) === 'quarter') {
    const slot = { unit: 'quarter', n: ordinal.value } as const;
    const outer = { kind: 'fromPublished', unit: 'year', count: -1 } as const;
    return { end: scan.skipHyphen(ordinal.end) + 1, meaning: { kind: 'slotIn', slot, outer }, rule: RULE };
  }
  const end = noun === 'quarter' || noun === 'period' ? from + 2 : from + 1;
  return {
    end,
    meaning: { kind: 'yearBefore', unit: end > from + 1 ? 'period' : 'year', from: 'text' },
    rule: RULE,
    confidence: 0.8,
  };
}

/** "years ago", "months ago": some time in the past. */
function readPluralAgo(scan: Scan, at: number): Reading | null {
  if (scan.word(at + 1) !== 'ago' || !TIME_UNITS.get(scan.word(at))?.isPlural) return null;
  return { end: at + 2, meaning: { kind: 'fixed', type: 'date', value: 'PAST_REF' }, rule: RULE, confidence: 0.8 };
}

/**
 * A point so long before or after another.
 *
 * ```text
 * The mill burnt down three years ago and reopened ten months later.
 *                     ^~~~~~~~~~~~~~~              ^~~~~~~~~~~~~~~~
 * ```
 *
 * "ago" and "from now" count from publication, "earlier" and "later" from another date of the text. "a year earlier" in
 * a report on a quarter is that quarter of the year before.
 */
export const ago: Form = {
  id: RULE,
  starts: Word.digits | Word.cardinal | Word.amount | Word.half | Word.unit | Word.alnum,
  read(scan, at, article) {
    if (scan.is(at, Word.unit))
      return article === 'indefinite' ? null : (readYearAgo(scan, at) ?? readPluralAgo(scan, at));
    if (article !== '') return null;
    const length = readLength(scan, at);
    if (length === null) return null;
    const direction = readDirection(scan, length);
    if (direction === null) return readFromDate(scan, length);
    const meaning = meaningOf(length, direction.sign, direction.from);
    return meaning && { end: direction.end, meaning, rule: RULE };
  },
  examples: [
    { text: 'The mill burnt down three years ago.', finds: [['three years ago', '2022']] },
    { text: 'The mill burnt down a month ago.', finds: [['a month ago', '2025-08']] },
    { text: 'The mill burnt down two weeks ago.', finds: [['two weeks ago', '2025-W34']] },
    { text: 'The mill burnt down 11 days ago.', finds: [['11 days ago', '2025-08-23']] },
    {
      text: 'The mill burnt down on May 3 and reopened two days later.',
      finds: [
        ['May 3', '2025-05-03'],
        ['two days later', '2025-05-05'],
      ],
    },
    {
      text: 'It earned $5 million in the second quarter, up from $3 million a year earlier.',
      finds: [
        ['the second quarter', '2025-Q2'],
        ['a year earlier', '2024-Q2'],
      ],
    },
    { text: 'The court sits two weeks from tomorrow.', finds: [['two weeks from tomorrow', '2025-09-18']] },
  ],
};

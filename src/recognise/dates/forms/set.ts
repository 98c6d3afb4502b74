import { MONTHS, SEASONS, WEEKDAYS } from '../../../language/calendar-names.ts';
import { CARDINALS, readNumber } from '../../../language/number-words.ts';
import { isoLength, TIME_UNITS } from '../../../language/time-units.ts';
import type { Form } from '../form.ts';
import { DAY_PARTS, Word } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';

const RULE = 'set/every';

const set = (value: string, end: number, confidence = 0.9, start?: number): Reading => ({
  ...(start === undefined ? {} : { start }),
  end,
  meaning: { kind: 'fixed', type: 'set', value },
  rule: RULE,
  confidence,
});

/** Adverbs and adjectives of how often. */
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['everyday', 'P1D'],
  ['nightly', 'P1D'],
  ['hourly', 'PT1H'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biweekly', 'P2W'],
  ['bimonthly', 'P2M'],
  ['semiannually', 'P0.5Y'],
  ['semiannual', 'P0.5Y'],
]);

/** What comes back: "day", "Monday", "March", "summer", "morning". */
function readRecurring(scan: Scan, at: number): { value: string; end: number } | null {
  const word = scan.word(at);
  if (scan.is(at, Word.weekday)) {
    const value = `XXXX-WXX-${WEEKDAYS.get(word)}`;
    const part = DAY_PARTS.get(scan.word(at + 1));
    return part === undefined ? { value, end: at + 1 } : { value: `${value}T${part}`, end: at + 2 };
  }
  if (scan.is(at, Word.month) && scan.isCapital(at))
    return { value: `XXXX-${String(MONTHS.get(word)).padStart(2, '0')}`, end: at + 1 };
  if (scan.is(at, Word.season)) return { value: `XXXX-${['SP', 'SU', 'FA', 'WI'][SEASONS.get(word)!]}`, end: at + 1 };
  if (scan.is(at, Word.dayPart)) return { value: `XXXX-XX-XXT${DAY_PARTS.get(word)}`, end: at + 1 };
  const unit = TIME_UNITS.get(word);
  if (unit === undefined) return null;
  if (unit.unit === 'weekend') return { value: 'XXXX-WXX-WE', end: at + 1 };
  return { value: isoLength(1, unit.unit), end: at + 1 };
}

/** "every day", "each of the past years" (none), "every two weeks", "every other Friday". */
function readEvery(scan: Scan, at: number): Reading | null {
  let from = at + 1;
  if (scan.word(from) === 'single' || scan.word(from) === 'given') from++;
  if (scan.word(from) === 'other') {
    const unit = TIME_UNITS.get(scan.word(from + 1));
    const other =
      unit === undefined ? readRecurring(scan, from + 1) : { value: isoLength(2, unit.unit), end: from + 2 };
    return other && set(other.value, other.end);
  }
  const number = scan.is(from, Word.digits | Word.cardinal) ? readNumber(scan.tokens, from, scan.limit) : null;
  if (number !== null) {
    const unit = TIME_UNITS.get(scan.word(number.end));
    return unit === undefined ? null : set(isoLength(number.value, unit.unit), number.end + 1);
  }
  const recurring = readRecurring(scan, from);
  return recurring && set(recurring.value, recurring.end);
}

/** "twice a week", "once a year", "three times a day", from the count on. */
function readTimes(scan: Scan, at: number): Reading | null {
  let from = at + 1;
  if (scan.is(at, Word.cardinal | Word.digits)) {
    if (scan.word(from) !== 'times') return null;
    from++;
  }
  const article = scan.word(from);
  if (article !== 'a' && article !== 'an' && article !== 'each' && article !== 'every' && article !== 'per')
    return null;
  const unit = TIME_UNITS.get(scan.word(from + 1));
  return unit === undefined || unit.isPlural ? null : set(isoLength(1, unit.unit), from + 2);
}

/** "Mondays", "Tuesday nights", "weekends". */
function readPluralDay(scan: Scan, at: number): Reading | null {
  const word = scan.word(at);
  const part = scan.word(at + 1);
  if (word === 'weekends') return set('XXXX-WXX-WE', at + 1, 0.7);
  if (!scan.is(at, Word.weekday) || !scan.isCapital(at)) return null;
  const value = `XXXX-WXX-${WEEKDAYS.get(word)}`;
  if (part.endsWith('s') && DAY_PARTS.has(part)) return set(`${value}T${DAY_PARTS.get(part)}`, at + 2);
  return word.endsWith('days') ? set(value, at + 1) : null;
}

/**
 * Times that come back.
 *
 * ```text
 * The board meets every Monday and reports twice a year.
 *                 ^~~~~~~~~~~~             ^~~~~~~~~~~~
 * ```
 */
export const setForm: Form = {
  id: RULE,
  starts: Word.set | Word.weekday | Word.cardinal | Word.digits | Word.unit,
  read(scan, at, article) {
    const word = scan.word(at);
    if (scan.is(at, Word.set)) {
      const value = ADVERBS.get(word);
      if (value !== undefined) return readAdverb(scan, at, value);
      if (article !== '') return null;
      if (word === 'every' || word === 'each') return readEvery(scan, at);
      return word === 'once' || word === 'twice' ? readTimes(scan, at) : null;
    }
    if (article === 'indefinite') return null;
    if (scan.is(at, Word.weekday | Word.unit)) return readPluralDay(scan, at);
    return CARDINALS.has(word) || scan.is(at, Word.digits) ? readTimes(scan, at) : null;
  },
  examples: [
    { text: 'The board meets every Monday.', finds: [['every Monday', 'XXXX-WXX-1']] },
    { text: 'The board reports twice a year.', finds: [['twice a year', 'P1Y']] },
    { text: 'The ferry sails every two weeks.', finds: [['every two weeks', 'P2W']] },
    { text: 'The ferry sails every other day.', finds: [['every other day', 'P2D']] },
    { text: 'The ferry sails daily.', finds: [['daily', 'P1D']] },
    { text: 'The fee is paid annually.', finds: [['annually', 'P1Y']] },
    { text: 'The market opens on Saturdays.', finds: [['Saturdays', 'XXXX-WXX-6']] },
    { text: 'The choir sings on Tuesday nights.', finds: [['Tuesday nights', 'XXXX-WXX-2TNI']] },
    { text: 'Every member each got one; the Daily Tribune said so.', finds: [] },
  ],
};

/** "daily", but not in a name ("the Daily Tribune"); "quarterly" and "weekly" before a noun are its kind, not a time. */
function readAdverb(scan: Scan, at: number, value: string): Reading | null {
  if (scan.isCapital(at) && at > scan.first) return null;
  const word = scan.word(at);
  const isAdjective =
    word !== 'daily' &&
    word !== 'annually' &&
    /^[a-z]/.test(scan.word(at + 1)) &&
    !/^(to|in|at|from|and|or|for|by|on|since|until)$/.test(scan.word(at + 1));
  return isAdjective && (word === 'quarterly' || word === 'everyday')
    ? null
    : set(value, at + 1, isAdjective ? 0.6 : 0.85);
}

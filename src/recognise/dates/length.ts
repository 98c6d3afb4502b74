import { parseDigits, readNumber } from '../../language/number-words.ts';
import { isoLength, TIME_UNITS, type TimeUnit } from '../../language/time-units.ts';
import { Word } from './lexicon.ts';
import type { Scan } from './scan.ts';

/** A length of time as it was read. `amount` is `null` where it stays open ("several years"). */
export interface Length {
  readonly amount: number | null;
  readonly unit: TimeUnit;
  readonly value: string;
  readonly end: number;
  /** "two-year", "10-day": before a noun. */
  readonly isHyphened: boolean;
  /** "a year", "an hour", with no number. */
  readonly isBare: boolean;
  /** "two to three weeks": the value is the lower end. */
  readonly isRange: boolean;
}

/** Words between a number and its unit that leave the length as it is. */
const BETWEEN = new Set(
  'more full whole straight consecutive successive long additional extra solid trading business working calendar further other entire short different separate mere good grueling'.split(
    ' ',
  ),
);

/** Words for an amount that stays open. */
const OPEN = new Set(['several', 'few', 'many', 'some', 'numerous', 'countless', 'couple', 'various']);

interface Amount {
  readonly amount: number | null;
  readonly end: number;
  readonly isBare: boolean;
  readonly isRange: boolean;
}

const exactly = (amount: number, end: number): Amount => ({ amount, end, isBare: false, isRange: false });

/** "5 1/2", "1/2": a whole number and a fraction in digits. */
function readDigitFraction(scan: Scan, at: number): Amount | null {
  const hasWhole = scan.is(at + 1, Word.digits) && scan.word(at + 2) === '/';
  const from = hasWhole ? at + 1 : at;
  if (scan.word(from + 1) !== '/' || !scan.touches(from + 1) || !scan.is(from + 2, Word.digits)) return null;
  const [over, under] = [parseDigits(scan.word(from)), parseDigits(scan.word(from + 2))];
  const whole = hasWhole ? parseDigits(scan.word(at)) : 0;
  if (over === null || under === null || whole === null || under > 8 || over >= under) return null;
  return exactly(whole + over / under, from + 3);
}

/** A number, with the second one of "two to three", "12-18", "three or four". */
function readNumberOrRange(scan: Scan, at: number): Amount | null {
  const fraction = scan.is(at, Word.digits) ? readDigitFraction(scan, at) : null;
  if (fraction !== null) return fraction;
  const first = readNumber(scan.tokens, at, scan.limit);
  if (first === null || first.value === 0) return null;
  const link = scan.word(scan.skipHyphen(first.end));
  const from = scan.skipHyphen(first.end);
  const isLink = link === 'to' || link === 'or' || scan.isDash(first.end) || scan.isDash(from);
  const next = scan.isDash(first.end) && link !== 'to' ? first.end + 1 : from + 1;
  if (!isLink || !scan.is(scan.skipHyphen(next), Word.digits | Word.cardinal))
    return { ...exactly(first.value, first.end) };
  const second = readNumber(scan.tokens, scan.skipHyphen(next), scan.limit);
  if (second === null || second.value <= first.value) return exactly(first.value, first.end);
  return { amount: first.value, end: second.end, isBare: false, isRange: true };
}

/** "a few", "several", "a couple of", "half a", "an", "another". */
function readAmountWord(scan: Scan, at: number): Amount | null {
  let end = at;
  const isArticle =
    scan.word(at) === 'a' || scan.word(at) === 'an' || scan.word(at) === 'another' || scan.word(at) === 'one';
  if (isArticle) end++;
  const word = scan.word(end);
  if (word === 'half') {
    const next = scan.skipHyphen(end + 1);
    const of = scan.skipHyphen(scan.word(next) === 'a' || scan.word(next) === 'an' ? next + 1 : next);
    return exactly(0.5, of);
  }
  if (word === 'quarter') return readQuarterCentury(scan, end);
  if (word === 'couple' && isArticle) {
    return exactly(2, scan.word(end + 1) === 'of' ? end + 2 : end + 1);
  }
  if (OPEN.has(word)) {
    if (isArticle && word !== 'few' && word !== 'couple') return null;
    const of = scan.word(end + 1) === 'of' ? end + 2 : end + 1;
    if (word !== 'couple' && of > end + 1) return null;
    return { amount: null, end: of, isBare: false, isRange: false };
  }
  if (!isArticle) return null;
  return { amount: 1, end, isBare: scan.word(at) !== 'one' && scan.word(at) !== 'another', isRange: false };
}

/** "a quarter-century", "a quarter of a century". */
function readQuarterCentury(scan: Scan, at: number): Amount | null {
  const hyphen = scan.skipHyphen(at + 1);
  const of = scan.word(hyphen) === 'of' && scan.word(hyphen + 1) === 'a' ? hyphen + 2 : hyphen;
  return scan.word(of) === 'century' ? exactly(0.25, of) : null;
}

/** "3h", "10yr", "5min" in one token. */
function readJoined(scan: Scan, at: number): Length | null {
  const match = /^(\d+(?:\.\d+)?)(h|hrs?|mins?|secs?|years?|yrs?|months?|weeks?|days?|hours?|minutes?|seconds?)$/.exec(
    scan.word(at),
  );
  if (match === null) return null;
  const unit = match[2] === 'h' ? 'hour' : TIME_UNITS.get(match[2]!)!.unit;
  const amount = Number(match[1]);
  return {
    amount,
    unit,
    value: isoLength(amount, unit),
    end: at + 1,
    isHyphened: false,
    isBare: false,
    isRange: false,
  };
}

/** "and a half" after the unit: "a year and a half"; -1 when it is not there. */
function skipAndHalf(scan: Scan, at: number): number {
  if (scan.word(at) !== 'and') return -1;
  if (scan.word(at + 1) === 'a' && scan.word(at + 2) === 'half') return at + 3;
  return scan.word(at + 1) === 'half' && scan.word(at + 2) !== 'a' ? at + 2 : -1;
}

/** Larger units before smaller ones: "2 years and 3 months", "one hour, 30 minutes". */
const ORDER: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

function readRest(scan: Scan, length: Length): Length {
  const rank = ORDER.indexOf(length.unit);
  if (length.amount === null || rank < 0 || length.isHyphened) return length;
  let from = length.end;
  if (scan.word(from) === ',') from++;
  if (scan.word(from) === 'and') from++;
  if (!scan.is(from, Word.digits | Word.cardinal)) return length;
  const next = readNumberOrRange(scan, from);
  const unit = next === null ? undefined : TIME_UNITS.get(scan.word(next.end));
  if (next === null || next.amount === null || unit === undefined || ORDER.indexOf(unit.unit) <= rank) return length;
  const [first, second] = [length.value, isoLength(next.amount, unit.unit).slice(1)];
  const hasTime = first.includes('T');
  return { ...length, value: `${first}${hasTime ? second.replace('T', '') : second}`, end: next.end + 1 };
}

/**
 * Reads a length of time that begins at token `at`.
 *
 * ```text
 * two and a half years   a 10-year   several weeks   half an hour   two to three months   2 years and 3 months
 * ```
 *
 * Ages ("6-year-old", "52 years old") are none.
 */
export function readLength(scan: Scan, at: number): Length | null {
  if (scan.is(at, Word.alnum)) return readJoined(scan, at);
  const amount =
    (scan.is(at, Word.amount | Word.half) && !isOneAnd(scan, at) ? readAmountWord(scan, at) : null) ??
    (scan.is(at, Word.digits | Word.cardinal) ? readNumberOrRange(scan, at) : null);
  if (amount === null) return null;
  let from = amount.end;
  const hyphen = scan.skipHyphen(from);
  const isHyphened = hyphen > from;
  from = hyphen;
  if (BETWEEN.has(scan.word(from)) && scan.is(from + 1, Word.unit)) from++;
  const word = TIME_UNITS.get(scan.word(from));
  if (word === undefined || !scan.is(from, Word.unit)) return null;
  if (amount.amount === null && !word.isPlural)
    return scan.word(at) === 'several' && isHyphened ? open(word.unit, from + 1) : null;
  if (amount.isBare && word.isPlural) return null;
  const unit = word.unit;
  if (unit === 'second' && !word.isPlural && !isHyphened && amount.amount !== 1) return null;
  let end = from + 1;
  const half = skipAndHalf(scan, end);
  const total = half > 0 && amount.amount !== null ? amount.amount + 0.5 : amount.amount;
  if (half > 0) end = half;
  const length = readRest(scan, {
    amount: total,
    unit,
    value: isoLength(total, unit),
    end,
    isHyphened,
    isBare: amount.isBare && half < 0,
    isRange: amount.isRange,
  });
  return isAge(scan, length.end) ? null : length;
}

/** "one and a half": a number, not the article "one". */
function isOneAnd(scan: Scan, at: number): boolean {
  return scan.word(at) === 'one' && scan.word(at + 1) === 'and';
}

const open = (unit: TimeUnit, end: number): Length => ({
  amount: null,
  unit,
  value: isoLength(null, unit),
  end,
  isHyphened: true,
  isBare: false,
  isRange: false,
});

/** "years old", "-year-old", "years of age". */
function isAge(scan: Scan, at: number): boolean {
  const word = scan.word(scan.skipHyphen(at));
  return word === 'old' || word === 'olds' || (word === 'of' && scan.word(at + 1) === 'age');
}

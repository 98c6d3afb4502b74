import { DOUBTFUL_NAMES, MONTHS, WEEKDAYS } from '../../language/calendar-names.ts';
import { CARDINALS, parseOrdinal, readNumber, readOrdinal } from '../../language/number-words.ts';
import { DEICTICS, Word } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import type { Scan } from './scan.ts';

/** A part of an expression that was read: its worth, and the token after its last. */
export interface Part<T> {
  readonly value: T;
  readonly end: number;
}

/** True for a month's or weekday's name that is written like one: "may" and "sat" need their capital. */
function isWrittenAsName(scan: Scan, at: number): boolean {
  return scan.isCapital(at) || !DOUBTFUL_NAMES.has(scan.word(at));
}

/** A month's name, with the point of an abbreviation. */
export function readMonthName(scan: Scan, at: number): Part<number> | null {
  if (!scan.is(at, Word.month) || !isWrittenAsName(scan, at)) return null;
  const word = scan.word(at);
  // "Jan Kavan", "Dec Smith": an abbreviation without its point wants a number beside it.
  const isBare = word.length === 3 && word !== 'may' && scan.word(at + 1) !== '.';
  if (isBare && !hasNumberBeside(scan, at)) return null;
  const isWhole = word.length > 4 || word === 'may' || word === 'june' || word === 'july';
  return { value: MONTHS.get(word)!, end: isWhole ? at + 1 : scan.skipPoint(at + 1) };
}

function hasNumberBeside(scan: Scan, at: number): boolean {
  const number = Word.digits | Word.alnum | Word.ordinal | Word.cardinal | Word.apostrophe;
  const mark = /^[-/,]$/;
  return (
    scan.is(at - 1, number) ||
    scan.is(at + 1, number) ||
    (mark.test(scan.word(at + 1)) && scan.is(at + 2, number)) ||
    (mark.test(scan.word(at - 1)) && scan.is(at - 2, number))
  );
}

/** "Sat", "Sun", "Wed" and "Fri" want a day of the month after them, or a point. */
function isShortWeekday(scan: Scan, at: number): boolean {
  const mark = scan.word(at) === ',' || scan.word(at) === '.' ? at + 1 : at;
  return scan.word(at) === '.' || scan.is(mark, Word.month | Word.digits) || (mark === at && scan.is(at, Word.alnum));
}

/** A weekday's name, with the point of an abbreviation; plurals are the sets' ("on Mondays"). */
export function readWeekdayName(scan: Scan, at: number): Part<number> | null {
  if (!scan.is(at, Word.weekday) || !isWrittenAsName(scan, at)) return null;
  const word = scan.word(at);
  if (word.endsWith('days')) return null;
  if (!word.endsWith('day') && !isShortWeekday(scan, at + 1)) return null;
  return { value: WEEKDAYS.get(word)!, end: word.endsWith('day') ? at + 1 : scan.skipPoint(at + 1) };
}

/** Whole digits, up to so many; -1 for anything else ("1,5", "2.0"). */
export function plainDigits(word: string, most = 4): number {
  if (word.length === 0 || word.length > most) return -1;
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 48;
    if (code < 0 || code > 9) return -1;
    value = value * 10 + code;
  }
  return value;
}

/** A day of the month: "3", "3rd", "third", "twenty-first". */
export function readDayOfMonth(scan: Scan, at: number): Part<number> | null {
  if (!scan.is(at, Word.digits | Word.alnum | Word.ordinal | Word.cardinal)) return null;
  const word = scan.word(at);
  let day = scan.is(at, Word.digits) ? plainDigits(word, 2) : (parseOrdinal(word) ?? -1);
  let end = at + 1;
  if (day < 0) {
    const ordinal = readOrdinal(scan.tokens, at, scan.limit);
    if (ordinal !== null) ({ value: day, end } = ordinal);
  }
  return day >= 1 && day <= 31 ? { value: day, end } : null;
}

/** The full year of its last two digits: 40 to 99 are of the twentieth century, as most programs take them. */
export function fullYear(two: number): number {
  return two < 40 ? 2000 + two : 1900 + two;
}

/** A year in words: "nineteen ninety-seven", "two thousand and five". */
export function readYearInWords(scan: Scan, at: number): Part<number> | null {
  const lead = CARDINALS.get(scan.word(at));
  if (lead === undefined) return null;
  if (lead === 2 && scan.word(at + 1) === 'thousand') {
    const whole = readNumber(scan.tokens, at, scan.limit);
    return whole !== null && whole.value >= 2000 && whole.value < 2100 ? whole : null;
  }
  if (lead < 16 || lead > 20) return null;
  const rest = readNumber(scan.tokens, scan.skipHyphen(at + 1), scan.limit);
  return rest !== null && rest.value >= 10 && rest.value < 100 && Number.isInteger(rest.value)
    ? { value: lead * 100 + rest.value, end: rest.end }
    : null;
}

/** A year as it follows a month or a season: four digits, "'97", or words. */
export function readYear(scan: Scan, at: number): Part<number> | null {
  if (scan.is(at, Word.digits)) {
    const word = scan.word(at);
    const year = word.length === 4 ? plainDigits(word) : -1;
    // "May 1,000" has a comma; "at 1400 1200 men" is beyond telling.
    return year >= 1000 && year <= 2999 ? { value: year, end: at + 1 } : null;
  }
  if (scan.is(at, Word.apostrophe) && scan.touches(at + 1)) {
    const word = scan.word(at + 1);
    const two = word.length === 2 ? plainDigits(word) : -1;
    return two >= 0 ? { value: fullYear(two), end: at + 2 } : null;
  }
  return scan.is(at, Word.cardinal) ? readYearInWords(scan, at) : null;
}

/** "last", "this", "the next": where it points, with "this past", "this coming", "the very next". */
export function readDeictic(scan: Scan, at: number): Part<-1 | 0 | 1> | null {
  if (!scan.is(at, Word.deictic)) return null;
  let word = scan.word(at);
  let end = at + 1;
  if (word === 'this' && (scan.word(end) === 'past' || scan.word(end) === 'coming' || scan.word(end) === 'upcoming'))
    word = scan.word(end++);
  return { value: DEICTICS.get(word)!, end };
}

/** Words that point from the text's own time, not from the day of publication. */
const TEXTUAL = new Set(['previous', 'preceding', 'prior', 'following', 'same', 'that', 'ensuing', 'those']);

/** True when the deictic word at `at` counts from another date of the text. */
export function isTextual(scan: Scan, at: number): boolean {
  return TEXTUAL.has(scan.word(at));
}

/** "last year", "of this year", "of the year", "in 2019" after a month, a season or a quarter. */
export function readOuterYear(scan: Scan, at: number): Part<Meaning> | null {
  let from = at;
  if (scan.word(from) === 'of' || scan.word(from) === 'in' || scan.word(from) === ',') from++;
  const year = readYear(scan, from);
  if (year !== null) return { value: { kind: 'stated', stretch: { unit: 'year', index: year.value } }, end: year.end };
  const hasThe = scan.word(from) === 'the';
  if (hasThe) from++;
  const deictic = readDeictic(scan, from);
  const noun = deictic?.end ?? from;
  if (scan.word(noun) !== 'year' || (deictic === null && !(hasThe && scan.word(at) === 'of'))) return null;
  if (deictic === null) return { value: { kind: 'current', unit: 'year' }, end: noun + 1 };
  const kind = isTextual(scan, from) ? 'fromText' : 'fromPublished';
  return { value: { kind, unit: 'year', count: deictic.value }, end: noun + 1 };
}

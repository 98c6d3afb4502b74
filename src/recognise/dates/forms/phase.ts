import { TIME_UNITS } from '../../../language/time-units.ts';
import type { Article, Form } from '../form.ts';
import { Word } from '../lexicon.ts';
import type { Modifier, Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { readWithArticle } from './article.ts';
import { DATES } from './dated.ts';
import { calendarUnit } from './unit.ts';

const RULE = 'date/phase';

/** Words for a part of a stretch, before its name. */
const LEADS: ReadonlyMap<string, Modifier> = new Map([
  ['early', 'early'],
  ['earlier', 'early'],
  ['late', 'late'],
  ['later', 'late'],
  ['mid', 'mid'],
  ['middle', 'mid'],
]);

/** Nouns for a part of a stretch, before "of". */
const NOUNS: ReadonlyMap<string, Modifier> = new Map([
  ['beginning', 'early'],
  ['start', 'early'],
  ['outset', 'early'],
  ['turn', 'early'],
  ['middle', 'mid'],
  ['midway', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
]);

/** Reads the date that the word is about; modified dates are not modified twice. */
function readInner(scan: Scan, at: number): Reading | null {
  for (const form of DATES) {
    if (!scan.is(at, form.starts)) continue;
    const reading = form.read(scan, at, '');
    if (reading !== null) return reading;
  }
  return readWithArticle(scan, at, DATES);
}

const modified = (reading: Reading, modifier: Modifier): Reading => ({ ...reading, modifier });

/** "early next year", "mid-November", "the late 1970s", "earlier this month", "later in the day". */
function readLead(scan: Scan, at: number): Reading | null {
  const word = scan.word(at);
  const modifier = LEADS.get(word);
  // "as early as next week": the week as a whole.
  if (modifier === undefined || scan.word(at - 1) === 'as') return null;
  let from = scan.skipHyphen(at + 1);
  const isComparative = word === 'earlier' || word === 'later';
  if (isComparative && (scan.word(from) === 'in' || scan.word(from) === 'on')) from++;
  else if (word === 'early' && scan.word(from) === 'in') from++;
  const inner = readTheUnit(scan, from, isComparative || from > at + 1) ?? readInner(scan, from);
  if (inner === null || inner.meaning.kind === 'fixed') return null;
  return modified(inner, modifier);
}

/** "the year", "the day", after "earlier in" or "the end of". */
function readTheUnit(scan: Scan, at: number, isAllowed: boolean): Reading | null {
  if (!isAllowed) return null;
  let from = scan.word(at) === 'the' || scan.word(at) === 'its' ? at + 1 : at;
  if (scan.is(from, Word.fiscal)) from++;
  const word = TIME_UNITS.get(scan.word(from));
  if (word === undefined || word.isPlural || from === at) return null;
  const unit = calendarUnit(word.unit);
  return unit && { end: from + 1, meaning: { kind: 'current', unit }, rule: RULE, confidence: 0.75 };
}

/** "the end of the year", "the very beginning of 2019", "the middle of next month". */
function readNoun(scan: Scan, at: number): Reading | null {
  const modifier = NOUNS.get(scan.word(at));
  if (modifier === undefined || scan.word(at + 1) !== 'of') return null;
  const inner = readTheUnit(scan, at + 2, true) ?? readInner(scan, at + 2);
  if (inner === null || inner.meaning.kind === 'fixed') return null;
  return modified(inner, modifier);
}

/** "year-end", "year-end 2019", "the year’s end", "month end". */
function readEnd(scan: Scan, at: number): Reading | null {
  const word = TIME_UNITS.get(scan.word(at));
  if (word === undefined || word.isPlural) return null;
  const unit = calendarUnit(word.unit);
  if (unit !== 'year' && unit !== 'month' && unit !== 'quarter') return null;
  const mark = scan.word(at + 1);
  const end = mark === "'s" || mark === '’s' ? at + 2 : scan.skipHyphen(at + 1);
  if (scan.word(end) !== 'end') return null;
  const after = scan.skipHyphen(end + 1);
  const year = unit === 'year' ? DATES.find((form) => form.id === 'date/year')!.read(scan, after, '') : null;
  if (year !== null && scan.is(after, Word.digits)) return { ...year, modifier: 'late', rule: RULE };
  if (unit !== 'year')
    return { end: end + 1, meaning: { kind: 'current', unit }, modifier: 'late', rule: RULE, confidence: 0.75 };
  const lastDay = { unit: 'monthday', month: 12, day: 31, weekday: null } as const;
  // It is that of the year of writing, or, counted from it, of the year before.
  const direction = scan.word(at - 1) === 'since' || scan.word(at - 1) === 'from' ? -1 : 0;
  return { end: end + 1, meaning: { kind: 'slot', slot: lastDay, direction }, rule: RULE, confidence: 0.75 };
}

/** "the first half of the 1990s", "the latter half of the century": early or late. */
function readHalfOf(scan: Scan, at: number): Reading | null {
  const word = scan.word(at);
  const modifier =
    word === 'first' ? 'early' : word === 'second' || word === 'last' || word === 'latter' ? 'late' : null;
  if (modifier === null || scan.word(at + 1) !== 'half' || scan.word(at + 2) !== 'of') return null;
  const inner = readInner(scan, at + 3);
  const unit = inner?.meaning.kind === 'stated' ? inner.meaning.stretch.unit : null;
  if (inner === null || (unit !== 'decade' && unit !== 'century' && unit !== 'month')) return null;
  return { ...modified(inner, modifier), start: at };
}

function read(scan: Scan, at: number, article: Article): Reading | null {
  if (article === 'indefinite') return null;
  if (scan.word(at + 1) === 'half') return readHalfOf(scan, at);
  const word = scan.word(at);
  return (
    readLead(scan, at) ??
    (article === 'definite' || scan.word(at - 1) === 'by' || NOUNS.has(word) ? readNoun(scan, at) : null) ??
    readEnd(scan, at)
  );
}

/**
 * A part of a stretch: its beginning, middle or end.
 *
 * ```text
 * Work began in early March and will go on until the end of next year.
 *               ^~~~~~~~~~~                      ^~~~~~~~~~~~~~~~~~~~
 * ```
 *
 * The value is the whole stretch; `modifier` has the part.
 */
export const phase: Form = {
  id: RULE,
  starts: Word.phase | Word.ordinal | Word.deictic,
  read,
  examples: [
    { text: 'Work began in early March.', finds: [['early March', '2025-03']] },
    { text: 'Work began in mid-2019.', finds: [['mid-2019', '2019']] },
    { text: 'Work began in the first half of the 1990s.', finds: [['the first half of the 1990s', '199']] },
    { text: 'Work began in the late 1970s.', finds: [['the late 1970s', '197']] },
    { text: 'Work began earlier this month.', finds: [['earlier this month', '2025-09']] },
    { text: 'Work will go on until the end of next year.', finds: [['the end of next year', '2026']] },
    { text: 'Work will be done by year-end.', finds: [['year-end', '2025-12-31']] },
    { text: 'Work may stop as early as next week.', finds: [['next week', '2025-W37']] },
    { text: 'The late mayor was early for the end of the talks.', finds: [] },
  ],
};

import { CARDINALS, readOrdinal } from '../../../language/number-words.ts';
import type { Article, Form } from '../form.ts';
import { DEICTICS, Word } from '../lexicon.ts';
import type { Meaning, Reading, Slot } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { partOfYear } from '../stretch.ts';
import { fullYear, isTextual, type Part, plainDigits, readDeictic, readOuterYear, readYear } from '../words.ts';

const RULE = 'date/period';

function within(slot: Slot, year: Part<Meaning> | null, end: number, rule = RULE): Reading {
  if (year === null) return { end, meaning: { kind: 'slot', slot, direction: null }, rule, confidence: 0.85 };
  return { end: year.end, meaning: { kind: 'slotIn', slot, outer: year.value }, rule, confidence: 0.9 };
}

/** A year as reports write it: "2025", "FY25", "FY2024-25", "fiscal 2025", "fiscal year 2025", "’25". */
function readReportYear(scan: Scan, at: number): Part<Meaning> | null {
  const from = scan.skip(at, 'of');
  const fiscal = readFiscalYear(scan, from);
  if (fiscal !== null) return fiscal;
  const year = readYear(scan, from);
  if (year !== null) return { value: { kind: 'stated', stretch: { unit: 'year', index: year.value } }, end: year.end };
  return scan.word(at) === ',' || scan.word(at) === 'in' ? null : readOuterYear(scan, at);
}

/** The years of "FY2024-25", "fiscal 2025", "fiscal year 2025", "FY 25": named, as reports do, by the year that it ends in. */
export function readFiscalYear(scan: Scan, at: number): Part<Meaning> | null {
  const word = scan.word(at);
  let digits = -1;
  let end = at + 1;
  let length = 0;
  if (word.startsWith('fy') && word.length > 2) {
    digits = plainDigits(word.slice(2));
    length = word.length - 2;
  } else if (scan.is(at, Word.fiscal)) {
    let from = scan.skip(end, 'year');
    from = scan.is(from, Word.apostrophe) ? from + 1 : from;
    if (word === 'financial' && from === end) return null;
    digits = plainDigits(scan.word(from));
    length = scan.word(from).length;
    end = from + 1;
    if (length === 2 && word !== 'fy' && !scan.is(from - 1, Word.apostrophe)) return null;
  }
  if (digits < 0 || (length !== 4 && length !== 2)) return null;
  const first = length === 4 ? digits : fullYear(digits);
  if (first < 1900 || first > 2099) return null;
  if (word === 'calendar') return { value: { kind: 'stated', stretch: { unit: 'year', index: first } }, end };
  const isJoined = (scan.isDash(end) || scan.word(end) === '/') && scan.touches(end) && scan.touches(end + 1);
  const second = isJoined ? plainDigits(scan.word(end + 1)) : -1;
  const isNext = second === (first + 1) % 100 || second === first + 1;
  const year = isNext ? first + 1 : first;
  return { value: { kind: 'fiscal', year }, end: isNext ? end + 2 : end };
}

/** "Q3", "3Q", "H1", "Q3 FY25", "2Q 2019". */
function readShort(scan: Scan, at: number): Reading | null {
  const word = scan.word(at);
  if (word.length !== 2) return null;
  const letter = word.replace(/[1-4]/, '');
  const n = plainDigits(word.replace(/[a-z]/, ''));
  const unit = letter === 'q' ? 'quarter' : letter === 'h' ? 'half' : null;
  if (unit === null || n < 1 || n > (unit === 'half' ? 2 : 4)) return null;
  return within({ unit, n }, readReportYear(scan, scan.skipHyphen(at + 1)), at + 1);
}

/** "2019 Q1", "2019-H2". */
function readYearFirst(scan: Scan, at: number): Reading | null {
  const year = plainDigits(scan.word(at));
  if (year < 1900 || year > 2099 || scan.word(at).length !== 4) return null;
  const short = readShort(scan, scan.skipHyphen(at + 1));
  if (short === null || short.meaning.kind !== 'slot') return null;
  const { slot } = short.meaning;
  if (slot.unit !== 'quarter' && slot.unit !== 'half') return null;
  return { ...short, meaning: { kind: 'stated', stretch: partOfYear(slot.unit, year, slot.n) } };
}

/** "third-quarter", "first half", "fiscal second quarter", "last half of the year", from the ordinal on. */
function readOrdinalPeriod(scan: Scan, at: number): Reading | null {
  let from = at;
  if (scan.is(from, Word.fiscal)) from = scan.skipHyphen(from + 1);
  const isLast = scan.word(from) === 'last' || scan.word(from) === 'final' || scan.word(from) === 'latter';
  const ordinal = isLast ? { value: -1, end: from + 1 } : readOrdinal(scan.tokens, from, scan.limit);
  if (ordinal === null || ordinal.value > 4) return null;
  let noun = scan.skipHyphen(ordinal.end);
  if (scan.is(noun, Word.fiscal)) noun++;
  const word = scan.word(noun);
  if (word !== 'quarter' && word !== 'half' && word !== 'period') return readTwoQuarters(scan, at, ordinal.value, noun);
  const unit = word === 'half' ? 'half' : 'quarter';
  if (word === 'period' || (unit === 'half' && ordinal.value > 2)) return null;
  const n = isLast ? (unit === 'half' ? 2 : 4) : ordinal.value;
  const year = readReportYear(scan, noun + 1);
  // "the last quarter" is the one just over; "the last half of 1989" is its second.
  if (isLast && year === null) return null;
  if (unit === 'half' && year === null && !isPeriodHalf(scan, noun)) return null;
  return within({ unit, n }, year, noun + 1);
}

/** "the first half" of a match, of a sentence, of a decade is no half of a year. */
function isPeriodHalf(scan: Scan, at: number): boolean {
  const after = scan.word(at + 1);
  return after !== 'of' && !/^(goal|lead|minutes?|penalty|score|points?|time)$/.test(after);
}

/** "first two quarters of 1990" is its first half. */
function readTwoQuarters(scan: Scan, _at: number, n: number, noun: number): Reading | null {
  if (CARDINALS.get(scan.word(noun)) !== 2 || scan.word(noun + 1) !== 'quarters' || (n !== 1 && n !== -1)) return null;
  const year = readReportYear(scan, noun + 2);
  return year && within({ unit: 'half', n: n === 1 ? 1 : 2 }, year, noun + 2);
}

/** Nouns for the stretch that a report is about. */
const PERIODS = new Set(['quarter', 'period', 'half']);

/** "the quarter", "the latest period", "the 1988 quarter", "last year’s third quarter". */
function readCurrent(scan: Scan, at: number, article: Article): Reading | null {
  const word = scan.word(at);
  if (PERIODS.has(word)) {
    if (article !== 'definite' || word !== 'quarter' || (scan.isDash(at + 1) && scan.touches(at + 1))) return null;
    return { end: at + 1, meaning: { kind: 'current', unit: 'quarter' }, rule: RULE, confidence: 0.8 };
  }
  const compared = article === 'definite' ? readCompared(scan, at) : null;
  if (compared !== null) return compared;
  const noun = scan.word(at + 1);
  if (!PERIODS.has(noun) || noun === 'half') return null;
  if (scan.is(at, Word.digits)) {
    const year = readYear(scan, at);
    if (year === null) return null;
    return { end: at + 2, meaning: { kind: 'periodIn', year: year.value }, rule: RULE, confidence: 0.7 };
  }
  if (word === 'latest' || word === 'recent')
    return { end: at + 2, meaning: { kind: 'current', unit: 'period' }, rule: RULE, confidence: 0.8 };
  return null;
}

/** "the same period last year", "the comparable year-ago quarter", "the corresponding period of 1988". */
function readCompared(scan: Scan, at: number): Reading | null {
  if (!/^(same|comparable|corresponding|like|similar)$/.test(scan.word(at))) return null;
  let from = at + 1;
  const isAgo = scan.word(from) === 'year' && scan.isDash(from + 1);
  if (isAgo) from += 3;
  if (!PERIODS.has(scan.word(from)) && scan.word(from) !== 'time') return null;
  const noun = from + 1;
  const last: Reading = {
    end: noun,
    meaning: { kind: 'yearBefore', unit: 'period', from: 'text' },
    rule: RULE,
    confidence: 0.75,
  };
  if (isAgo) return last;
  const outer = readOuterYear(scan, noun);
  if (outer !== null && outer.value.kind === 'stated') {
    return { ...last, end: outer.end, meaning: { kind: 'periodIn', year: outer.value.stretch.index } };
  }
  if (outer !== null) return { ...last, end: outer.end };
  if (scan.word(noun) === 'a' && scan.word(noun + 1) === 'year') {
    const word = scan.word(noun + 2);
    return word === 'ago' || word === 'earlier' || word === 'before' ? { ...last, end: noun + 3 } : null;
  }
  return null;
}

/** "last year’s third quarter", "this year’s first half", "last year’s quarter". */
function readPossessive(scan: Scan, at: number): Reading | null {
  const deictic = readDeictic(scan, at);
  if (deictic === null || scan.word(deictic.end) !== 'year') return null;
  const mark = scan.word(deictic.end + 1);
  if (mark !== "'s" && mark !== '’s') return null;
  const from = deictic.end + 2;
  const outer: Meaning = {
    kind: isTextual(scan, at) ? 'fromText' : 'fromPublished',
    unit: 'year',
    count: DEICTICS.get(scan.word(deictic.end - 1)) ?? 0,
  };
  if (scan.word(from) === 'quarter' || scan.word(from) === 'period') {
    return {
      end: from + 1,
      meaning: { kind: 'yearBefore', unit: 'period', from: 'text' },
      rule: RULE,
      confidence: 0.7,
    };
  }
  const period = readOrdinalPeriod(scan, from);
  if (period === null || period.meaning.kind !== 'slot') return null;
  return { ...period, meaning: { kind: 'slotIn', slot: period.meaning.slot, outer } };
}

/**
 * A quarter, a half or a fiscal year, as companies report by them.
 *
 * ```text
 * Net income fell in the third quarter, and Q4 FY25 looks no better.
 *                    ^~~~~~~~~~~~~~~~~      ^~~~~~~
 * ```
 *
 * A fiscal year is named by the year it ends in. When it begins no text says: it and its quarters have no first and last
 * day, but the quarters of a report that names no fiscal year are taken for those of the calendar.
 */
export const period: Form = {
  id: RULE,
  starts:
    Word.ordinal | Word.alnum | Word.digits | Word.unit | Word.deictic | Word.fiscal | Word.cardinal | Word.compared,
  read(scan, at, article) {
    if (article === 'indefinite') return null;
    if (scan.is(at, Word.alnum | Word.fiscal)) {
      const fiscal = readFiscalYear(scan, at);
      if (fiscal !== null) return { end: fiscal.end, meaning: fiscal.value, rule: 'date/fiscal-year', confidence: 0.9 };
      const short = scan.is(at, Word.alnum) ? readShort(scan, at) : null;
      if (short !== null) return short;
    }
    if (scan.is(at, Word.digits))
      return readYearFirst(scan, at) ?? (article === 'definite' ? readCurrent(scan, at, article) : null);
    return readOrdinalPeriod(scan, at) ?? readPossessive(scan, at) ?? readCurrent(scan, at, article);
  },
  examples: [
    { text: 'Net income fell in the third quarter of 2019.', finds: [['the third quarter of 2019', '2019-Q3']] },
    { text: 'The firm posted a second-quarter loss.', finds: [['second-quarter', '2025-Q2']] },
    { text: 'Sales rose in Q3 FY25.', finds: [['Q3 FY25', 'FY2025-Q3']] },
    { text: 'Sales rose in 2Q 2019.', finds: [['2Q 2019', '2019-Q2']] },
    { text: 'Exports grew in FY2024-25.', finds: [['FY2024-25', 'FY2025']] },
    { text: 'The budget for fiscal 2026 is ready.', finds: [['fiscal 2026', 'FY2026']] },
    { text: 'Traffic rose in the first half of 2019.', finds: [['the first half of 2019', '2019-H1']] },
    { text: 'Output fell in last year’s third quarter.', finds: [['last year’s third quarter', '2024-Q3']] },
    { text: 'He scored in the first half of the match.', finds: [] },
  ],
};

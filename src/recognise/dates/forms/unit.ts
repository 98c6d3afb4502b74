import { readNumber, readOrdinal } from '../../../language/number-words.ts';
import { isoLength, TIME_UNITS, type TimeUnit } from '../../../language/time-units.ts';
import type { Article, Form } from '../form.ts';
import { readLength } from '../length.ts';
import { Word } from '../lexicon.ts';
import type { Meaning, Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { type CalendarUnit, partOfYear } from '../stretch.ts';
import { isTextual, type Part, readDeictic, readMonthName, readOuterYear, readYear } from '../words.ts';
import { readPlainDay } from './plain-day.ts';

const RULE = 'date/unit';

/** Units of time that are stretches of the calendar too. */
export function calendarUnit(unit: TimeUnit): CalendarUnit | null {
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'night') return null;
  return unit === 'fortnight' ? 'week' : unit;
}

const fixed = (type: 'date' | 'duration', value: string, end: number, confidence = 0.85): Reading => ({
  end,
  meaning: { kind: 'fixed', type, value },
  rule: RULE,
  confidence,
});

/** Words for a stretch that runs up to now or on from now, rather than for a stretch of the calendar. */
const RUNNING = new Set(['past', 'coming', 'upcoming', 'recent']);

/** "the past five years", "the next few weeks", "the last two-and-a-half years". */
function readRunning(scan: Scan, at: number, from: number): Reading | null {
  if (!scan.is(from, Word.digits | Word.cardinal | Word.amount | Word.half)) return null;
  const length = readLength(scan, from);
  if (length === null || length.isHyphened) return null;
  // "that one day", "this two weeks": no stretch that runs to now.
  const word = scan.word(at);
  if (word === 'this' || word === 'that' || word === 'current' || word === 'same') return null;
  return fixed('duration', length.value, length.end, 0.9);
}

/** "recent years", "coming weeks", "past months", "these days": a plural without a number. */
function readPlural(scan: Scan, at: number, unit: TimeUnit, end: number): Reading | null {
  const word = scan.word(at);
  // "recent weeks and months".
  if (scan.word(end) === 'and' && TIME_UNITS.get(scan.word(end + 1))?.isPlural) end += 2;
  if (word === 'these' && unit === 'day') return fixed('date', 'PRESENT_REF', end);
  if (word === 'recent' || word === 'past' || word === 'previous' || word === 'prior')
    return fixed('date', 'PAST_REF', end);
  if (word === 'coming' || word === 'upcoming' || word === 'future' || word === 'next')
    return fixed('date', 'FUTURE_REF', end);
  return null;
}

/** "last year", "this week", "the following day", "the past decade". */
function readDeicticUnit(scan: Scan, at: number, article: Article): Reading | null {
  const deictic = readDeictic(scan, at);
  if (deictic === null) return null;
  const running = readRunning(scan, at, deictic.end);
  if (running !== null) return running;
  let noun = deictic.end;
  if (scan.is(noun, Word.fiscal) && scan.word(noun + 1) === 'year') noun++;
  const word = TIME_UNITS.get(scan.word(noun));
  if (word === undefined) return null;
  const end = noun + 1;
  if (word.isPlural) return readPlural(scan, at, word.unit, end);
  if (noun > deictic.end && deictic.value === 0 && scan.word(noun - 1) !== 'calendar')
    return fixed('duration', 'P1Y', end, 0.6);
  const unit = calendarUnit(word.unit);
  const lead = scan.word(at);
  if (lead === 'these' || lead === 'those' || lead === 'latest' || lead === 'future' || lead === 'recent') return null;
  if (unit === null)
    return RUNNING.has(lead) || article === 'definite' ? fixed('duration', isoLength(1, word.unit), end) : null;
  if (
    (lead === 'past' || lead === 'last' || lead === 'next' || lead === 'coming') &&
    article === 'definite' &&
    unit !== 'day' &&
    unit !== 'weekend'
  ) {
    return {
      end,
      meaning: { kind: 'running', unit, time: word.unit, count: deictic.value },
      rule: RULE,
      confidence: 0.7,
    };
  }
  // "the next day" follows the day that the text is at; "next week" follows now.
  const follows = lead === 'next' && article === 'definite' && unit === 'day';
  const kind = follows || isTextual(scan, at) ? 'fromText' : 'fromPublished';
  // "this past week" and "this coming year" lie beside now; so does "past week".
  return { end, meaning: { kind, unit, count: deictic.value }, rule: RULE, confidence: 0.9 };
}

/** What an ordinal unit is of: "of 2015", "of May", "of last year", "of the year". */
function readOuter(scan: Scan, at: number): Part<Meaning> | null {
  if (scan.word(at) !== 'of' && scan.word(at) !== 'in') return null;
  const year = readOuterYear(scan, at);
  if (year !== null) return year;
  const from = scan.skip(at + 1, 'the');
  const name = readMonthName(scan, from);
  if (name !== null) {
    const stated = readYear(scan, name.end);
    if (stated !== null)
      return { value: { kind: 'stated', stretch: partOfYear('month', stated.value, name.value) }, end: stated.end };
    return { value: { kind: 'slot', slot: { unit: 'month', n: name.value }, direction: null }, end: name.end };
  }
  const deictic = readDeictic(scan, from);
  const word = TIME_UNITS.get(scan.word(deictic?.end ?? from));
  if (deictic === null || word === undefined || word.isPlural) return null;
  const unit = calendarUnit(word.unit);
  if (unit === null || unit === 'day') return null;
  const kind = isTextual(scan, from) ? 'fromText' : 'fromPublished';
  return { value: { kind, unit, count: deictic.value }, end: deictic.end + 1 };
}

/** "the first week of 2015", "the last day of May", "the 15th day of next month"; "the first nine months". */
function readOrdinalUnit(scan: Scan, at: number): Reading | null {
  const isLast = scan.word(at) === 'last' || scan.word(at) === 'final';
  const ordinal = isLast ? { value: -1, end: at + 1 } : readOrdinal(scan.tokens, at, scan.limit);
  if (ordinal === null) return null;
  const isNumber = scan.is(ordinal.end, Word.digits | Word.cardinal) && !isLast;
  const length = isNumber ? readLength(scan, ordinal.end) : null;
  if (length !== null && !length.isHyphened) return fixed('duration', length.value, length.end);
  const word = TIME_UNITS.get(scan.word(scan.skipHyphen(ordinal.end)));
  if (word === undefined || word.isPlural) return null;
  const unit = calendarUnit(word.unit);
  const end = scan.skipHyphen(ordinal.end) + 1;
  const isSmall = unit === 'day' || unit === 'week' || unit === 'weekend' || unit === 'month';
  const outer = isSmall ? readOuter(scan, end) : null;
  if (unit === null || outer === null) return null;
  return { end: outer.end, meaning: { kind: 'nthIn', n: ordinal.value, unit, outer: outer.value }, rule: RULE };
}

/** "the week of March 6", "the weekend of May 3": the one that holds the day. */
function readUnitOf(scan: Scan, at: number, article: Article): Reading | null {
  const word = scan.word(at);
  if (article !== 'definite' || (word !== 'week' && word !== 'weekend') || scan.word(at + 1) !== 'of') return null;
  const day = readPlainDay(scan, at + 2);
  return day && { end: day.end, meaning: { kind: 'holding', unit: word, day: day.meaning }, rule: RULE };
}

/** "week 31", "week 3 of 2027". */
function readNumberedWeek(scan: Scan, at: number): Reading | null {
  if (scan.word(at) !== 'week' || !scan.is(at + 1, Word.digits)) return null;
  const n = readNumber(scan.tokens, at + 1, scan.limit);
  if (n === null || n.value < 1 || n.value > 53) return null;
  const outer = readOuterYear(scan, n.end);
  const year: Meaning = outer?.value ?? { kind: 'fromPublished', unit: 'year', count: 0 };
  return {
    end: outer?.end ?? n.end,
    meaning: { kind: 'nthIn', n: n.value, unit: 'week', outer: year },
    rule: RULE,
    confidence: 0.6,
  };
}

/** Verbs and prepositions that show a bare "the week", "the month", "the year" to be the current one. */
const BEFORE_CURRENT = new Set([
  'for',
  'in',
  'over',
  'during',
  'of',
  'on',
  'throughout',
  'through',
  'within',
  'ahead',
  'by',
  'this',
]);

/** "the day before", "the week after", with nothing that they are before or after. */
function readBeside(scan: Scan, at: number, unit: TimeUnit): Reading | null {
  const word = scan.word(at + 1);
  const sign = word === 'after' || word === 'later' ? 1 : word === 'before' || word === 'earlier' ? -1 : 0;
  const on = calendarUnit(unit);
  if (sign === 0 || on === null || /^[a-z0-9"“]/.test(scan.word(at + 2))) return null;
  return { end: at + 2, meaning: { kind: 'fromText', unit: on, count: sign }, rule: RULE, confidence: 0.8 };
}

/** "all day", "all week": as long as it lasts. */
function readAllOf(scan: Scan, at: number): Reading | null {
  const word = TIME_UNITS.get(scan.word(at + 1));
  if (word === undefined || word.isPlural || word.unit === 'quarter' || word.unit === 'second') return null;
  return fixed('duration', isoLength(1, word.unit), at + 2, 0.75);
}

/** "the fiscal year", "the full year". */
function readWhole(scan: Scan, at: number, article: Article): Reading | null {
  if (scan.word(at + 1) !== 'year' || article !== 'definite') return null;
  const lead = scan.word(at);
  if (lead === 'fiscal' || lead === 'financial') return fixed('duration', 'P1Y', at + 2, 0.6);
  return { end: at + 2, meaning: { kind: 'current', unit: 'year' }, rule: RULE, confidence: 0.7 };
}

/** "the weekend", "the year", "the week": of the time of writing. */
function readBare(scan: Scan, at: number, article: Article): Reading | null {
  const lead = scan.word(at);
  if (lead === 'all') return readAllOf(scan, at);
  if (lead === 'fiscal' || lead === 'financial' || lead === 'full' || lead === 'whole' || lead === 'entire')
    return readWhole(scan, at, article);
  const word = TIME_UNITS.get(scan.word(at));
  if (word === undefined || article !== 'definite') return null;
  const after = scan.word(at + 1);
  if (word.isPlural)
    return after === 'ahead' || (after === 'to' && scan.word(at + 2) === 'come')
      ? fixed('duration', isoLength(null, word.unit), after === 'to' ? at + 3 : at + 2)
      : null;
  const beside = readBeside(scan, at, word.unit);
  if (beside !== null) return beside;
  if (word.unit === 'weekend')
    return { end: at + 1, meaning: { kind: 'current', unit: 'weekend' }, rule: RULE, confidence: 0.85 };
  if (word.unit !== 'year' && word.unit !== 'month' && word.unit !== 'week') return null;
  // "the year of the fire", "the week that was", "the month before": told by what follows.
  if (
    after === 'of' ||
    after === 'that' ||
    after === 'when' ||
    after === 'before' ||
    after === 'after' ||
    after === '-' ||
    scan.is(at + 1, Word.digits)
  )
    return null;
  if (!BEFORE_CURRENT.has(scan.word(at - 2))) return null;
  if (word.unit === 'year' && (after === 'ended' || after === 'ending')) return fixed('duration', 'P1Y', at + 1, 0.6);
  return { end: at + 1, meaning: { kind: 'current', unit: word.unit }, rule: RULE, confidence: 0.6 };
}

/**
 * A unit of the calendar told by a word that points: last, this, next, the same, the past.
 *
 * ```text
 * Exports fell last year, and in the past five years they halved.
 *              ^~~~~~~~~         ^~~~~~~~~~~~~~~~~~~
 * ```
 */
export const unit: Form = {
  id: RULE,
  starts: Word.deictic | Word.unit | Word.ordinal | Word.fiscal | Word.whole | Word.alnum,
  read(scan, at, article) {
    if (article === 'indefinite') return null;
    return (
      readOrdinalUnit(scan, at) ??
      readDeicticUnit(scan, at, article) ??
      readUnitOf(scan, at, article) ??
      readNumberedWeek(scan, at) ??
      readBare(scan, at, article)
    );
  },
  examples: [
    { text: 'Exports fell last year.', finds: [['last year', '2024']] },
    { text: 'Exports fell this week.', finds: [['this week', '2025-W36']] },
    { text: 'Exports may fall next month.', finds: [['next month', '2025-10']] },
    { text: 'Exports halved in the past five years.', finds: [['the past five years', 'P5Y']] },
    {
      text: 'The ferry sank on May 3 and was raised the following day.',
      finds: [
        ['May 3', '2025-05-03'],
        ['the following day', '2025-05-04'],
      ],
    },
    {
      text: 'The ferry sank in 2011; the line closed the same year.',
      finds: [
        ['2011', '2011'],
        ['the same year', '2011'],
      ],
    },
    { text: 'He worked through the weekend.', finds: [['the weekend', '2025-W35-WE']] },
    { text: 'The port was shut in the first week of 2015.', finds: [['the first week of 2015', '2015-W01']] },
    { text: 'The port was shut on the last day of May.', finds: [['the last day of May', '2025-05-31']] },
    { text: 'Trade grew in recent years.', finds: [['recent years', 'PAST_REF']] },
  ],
};

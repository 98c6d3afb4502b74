import type { Form } from '../form.ts';
import { Word } from '../lexicon.ts';
import type { Modifier, Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { ago } from './ago.ts';
import { readWithArticle } from './article.ts';
import { DATES } from './dated.ts';
import { lengthForm } from './length-form.ts';
import { phase } from './phase.ts';

const RULE = 'date/bound';

/** What the words say of a length or a date, longest first; `null` marks those that only a length takes. */
const BOUNDS: readonly (readonly [words: readonly string[], modifier: Modifier, ofDates: boolean])[] = [
  [['no', 'later', 'than'], 'on_or_before', true],
  [['not', 'later', 'than'], 'on_or_before', true],
  [['no', 'earlier', 'than'], 'on_or_after', true],
  [['no', 'more', 'than'], 'equal_or_less', false],
  [['not', 'more', 'than'], 'equal_or_less', false],
  [['no', 'less', 'than'], 'equal_or_more', false],
  [['no', 'fewer', 'than'], 'equal_or_more', false],
  [['not', 'less', 'than'], 'equal_or_more', false],
  [['just', 'over'], 'more_than', false],
  [['just', 'under'], 'less_than', false],
  [['well', 'over'], 'more_than', false],
  [['more', 'than'], 'more_than', false],
  [['less', 'than'], 'less_than', false],
  [['fewer', 'than'], 'less_than', false],
  [['at', 'least'], 'equal_or_more', false],
  [['at', 'most'], 'equal_or_less', false],
  [['up', 'to'], 'equal_or_less', false],
  [['nearly'], 'less_than', false],
  [['almost'], 'less_than', false],
  [['about'], 'about', true],
  [['around'], 'about', true],
  [['roughly'], 'about', true],
  [['approximately'], 'about', true],
  [['circa'], 'about', true],
  [['some'], 'about', false],
  [['barely'], 'about', false],
  [['over'], 'more_than', false],
  [['under'], 'less_than', false],
];

/** The bounds by their first word. */
const BY_FIRST: ReadonlyMap<string, typeof BOUNDS> = new Map(
  BOUNDS.map(([[first]]) => [first!, BOUNDS.filter(([words]) => words[0] === first)]),
);

function readBound(scan: Scan, at: number): { end: number; modifier: Modifier; ofDates: boolean } | null {
  for (const [words, modifier, ofDates] of BY_FIRST.get(scan.word(at)) ?? []) {
    let matches = 1;
    while (matches < words.length && scan.word(at + matches) === words[matches]) matches++;
    if (matches === words.length) return { end: at + matches, modifier, ofDates };
  }
  return null;
}

const LENGTHS = [ago, lengthForm];
const DATED = [phase, ...DATES];

function readFirst(scan: Scan, at: number, forms: readonly Form[]): Reading | null {
  for (const form of forms) {
    if (!scan.is(at, form.starts)) continue;
    const reading = form.read(scan, at, '');
    if (reading !== null) return reading;
  }
  return null;
}

/**
 * A length or a date that is only about right, or is a bound.
 *
 * ```text
 * It took more than four hours, and about two weeks ago nearly three days.
 *         ^~~~~~~~~~~~~~~~~~~~      ^~~~~~~~~~~~~~~~~~~ ^~~~~~~~~~~~~~~~~
 * ```
 *
 * "nearly" and "almost" are `less_than`, as in TIMEX3; a plain "over" before a stretch ("over the weekend") is none.
 */
export const bound: Form = {
  id: RULE,
  starts: Word.bound,
  read(scan, at, article) {
    if (article !== '') return null;
    const found = readBound(scan, at);
    if (found === null) return null;
    const { end, modifier, ofDates } = found;
    // "over two years" is mostly "in the course of"; after a verb of lasting it is a bound.
    const isPlainOver = end === at + 1 && (scan.word(at) === 'over' || scan.word(at) === 'under');
    if (isPlainOver && !/^(for|of|after|lasted|took|lasts|takes|is|was|in|spent|just|well)$/.test(scan.word(at - 1)))
      return null;
    const length =
      readFirst(scan, end, LENGTHS) ?? (isPlainOver || modifier === 'about' ? null : readRunningLength(scan, end));
    if (length !== null) {
      return { ...length, start: at, modifier };
    }
    if (!ofDates) return null;
    const date = readFirst(scan, end, DATED);
    // "to get around Wednesday’s ruling": the preposition of a verb.
    if (date?.meaning.kind === 'slot' && date.meaning.slot.unit === 'weekday') return null;
    return date !== null && date.meaning.kind !== 'fixed'
      ? { ...date, start: at, modifier: date.modifier ?? modifier }
      : null;
  },
  examples: [
    { text: 'It took more than four hours.', finds: [['more than four hours', 'PT4H']] },
    { text: 'It broke down nearly two weeks ago.', finds: [['nearly two weeks ago', '2025-W34']] },
    { text: 'It began around Aug. 1.', finds: [['around Aug. 1', '2025-08-01']] },
    { text: 'It must end no later than May 2026.', finds: [['no later than May 2026', '2026-05']] },
    { text: 'More than four people talked about it for some time.', finds: [] },
  ],
};

/** "at least the past 18 months". */
function readRunningLength(scan: Scan, at: number): Reading | null {
  const reading = readWithArticle(scan, at, DATES);
  return reading !== null && reading.meaning.kind === 'fixed' && reading.meaning.type === 'duration' ? reading : null;
}

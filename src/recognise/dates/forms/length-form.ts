import { isoLength, TIME_UNITS } from '../../../language/time-units.ts';
import type { Form } from '../form.ts';
import { readLength } from '../length.ts';
import { Word } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';

const RULE = 'duration/length';

const fixed = (value: string, end: number, confidence: number): Reading => ({
  end,
  meaning: { kind: 'fixed', type: 'duration', value },
  rule: RULE,
  confidence,
});

/** Words before a bare plural that make it a length: "for weeks", "after months of". */
const BEFORE_PLURAL = new Set([
  'for',
  'in',
  'within',
  'after',
  'over',
  'took',
  'follows',
  'lasted',
  'of',
  'spent',
  'take',
  'lasting',
  'or',
]);

/** Words before "a year" that make it a length, not a rate. */
const BEFORE_BARE = new Set(
  'in for within over after about than of during nearly almost least around take takes took lasted last spend spent spends is was only just under up to by every half quarter barely as'.split(
    ' ',
  ),
);

/** "$33 million a year", "twice a week", "20,000 barrels a day": how often, not how long. */
function isRate(scan: Scan, at: number): boolean {
  const before = scan.word(at - 1);
  if (
    before === 'once' ||
    before === 'twice' ||
    before === 'times' ||
    before === '%' ||
    before === 'percent' ||
    before === 'cents' ||
    before === 'dollars'
  )
    return true;
  if (scan.is(at - 1, Word.digits | Word.cardinal)) return true;
  return scan.is(at - 2, Word.digits | Word.cardinal) && /^[a-z]+s$/.test(before);
}

/** "will one day be", "he may one day return": a time to come, not a length. */
function isSomeDay(scan: Scan, at: number): boolean {
  return (
    scan.word(at) === 'one' &&
    scan.word(at + 1) === 'day' &&
    /^(will|would|may|might|could|can|should|he|she|they|it|we|to|that)$/.test(scan.word(at - 1))
  );
}

/** "years", "weeks": a plural by itself; "decades-long", "day-long". */
function readPlural(scan: Scan, at: number): Reading | null {
  const word = TIME_UNITS.get(scan.word(at))!;
  const long = scan.skipHyphen(at + 1);
  if (long > at + 1 && scan.word(long) === 'long') {
    return fixed(isoLength(word.isPlural ? null : 1, word.unit), long + 1, 0.85);
  }
  if (!word.isPlural || !BEFORE_PLURAL.has(scan.word(at - 1))) return null;
  if (scan.word(at + 1) === 'old' || word.unit === 'quarter' || word.unit === 'night') return null;
  if (scan.word(at - 1) === 'of' && !scan.is(at - 2, Word.cardinal | Word.amount) && scan.word(at - 2) !== 'dozens')
    return null;
  return fixed(isoLength(null, word.unit), at + 1, 0.7);
}

/**
 * A length of time.
 *
 * ```text
 * The two-year talks took ten years and several weeks.
 *     ^~~~~~~~            ^~~~~~~~~     ^~~~~~~~~~~~~
 * ```
 */
export const lengthForm: Form = {
  id: RULE,
  starts: Word.digits | Word.cardinal | Word.amount | Word.half | Word.alnum | Word.unit,
  read(scan, at, article) {
    if (scan.is(at, Word.unit)) {
      const plural = article === '' ? readPlural(scan, at) : null;
      if (plural !== null || !scan.is(at, Word.cardinal | Word.amount)) return plural;
    }
    if (article === 'indefinite') return null;
    const length = readLength(scan, at);
    if (length === null) return null;
    if (length.isBare) {
      // What something costs or comes to "a year" is the figures' to tell.
      if (isRate(scan, at)) return null;
      if (length.unit === 'second' || length.unit === 'quarter' || length.unit === 'minute') return null;
      if (!BEFORE_BARE.has(scan.word(at - 1))) return null;
      if (scan.word(length.end - 2) === 'calendar') return null;
      if (length.isHyphened && length.unit === 'night') return null;
      return fixed(length.value, length.end, 0.75);
    }
    if (isSomeDay(scan, at))
      return { ...fixed('FUTURE_REF', length.end, 0.7), meaning: { kind: 'fixed', type: 'date', value: 'FUTURE_REF' } };
    const reading = fixed(length.value, length.end, 0.9);
    return length.isRange ? { ...reading, modifier: 'equal_or_more' } : reading;
  },
  examples: [
    { text: 'The talks took ten years.', finds: [['ten years', 'P10Y']] },
    { text: 'They signed a 10-year lease.', finds: [['10-year', 'P10Y']] },
    { text: 'The strike lasted several weeks.', finds: [['several weeks', 'PXW']] },
    { text: 'He spoke for half an hour.', finds: [['half an hour', 'PT30M']] },
    { text: 'It stood for half a century.', finds: [['half a century', 'P50Y']] },
    { text: 'It took two and a half years.', finds: [['two and a half years', 'P2.5Y']] },
    { text: 'It took two years and three months.', finds: [['two years and three months', 'P2Y3M']] },
    { text: 'It cost $33 million a year and took a year.', finds: [['a year', 'P1Y']] },
    { text: 'A decades-long feud ended.', finds: [['decades-long', 'PXY']] },
    { text: 'The 6-year-old boy and his mother, 52 years old, left.', finds: [] },
  ],
};

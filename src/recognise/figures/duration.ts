import { TIME_UNITS } from '../../language/time-units.ts';
import { TokenKind } from '../../model/document.ts';
import { type FigureExample, isJoint, type Measured, type Scan, word } from './scan.ts';

/** Sentences with the figure that this form reads in them. */
export const EXAMPLES: readonly FigureExample[] = [
  { sentence: 'The truce held for five years.', text: 'five years', kind: 'duration', value: 5, unit: 'year' },
  { sentence: 'They signed a 10-year lease.', text: '10-year', kind: 'duration', value: 10, unit: 'year' },
  {
    sentence: 'It took two and a half hours.',
    text: 'two and a half hours',
    kind: 'duration',
    value: 2.5,
    unit: 'hour',
  },
  { sentence: 'It lasted half a century.', text: 'half a century', kind: 'duration', value: 0.5, unit: 'century' },
  { sentence: 'He may serve 20 more years.', text: '20 more years', kind: 'duration', value: 20, unit: 'year' },
  {
    sentence: 'A 52-year-old pilot died.',
    text: '52-year-old',
    kind: 'duration',
    value: 52,
    unit: 'year',
    counted: 'age',
  },
  {
    sentence: 'The boy is six years old.',
    text: 'six years old',
    kind: 'duration',
    value: 6,
    unit: 'year',
    counted: 'age',
  },
  { sentence: 'She was aged 71.', text: '71', kind: 'duration', value: 71, unit: 'year', counted: 'age' },
  { sentence: 'The crew rested for an hour.', text: 'an hour', kind: 'duration', value: 1, unit: 'hour' },
  { sentence: 'It runs for ten (10) years.', text: 'ten (10) years', kind: 'duration', value: 10, unit: 'year' },
  { sentence: 'The crew rested for 3 h.', text: '3 h', kind: 'duration', value: 3, unit: 'hour' },
  {
    sentence: 'It ended in less than a month.',
    text: 'a month',
    kind: 'duration',
    value: 1,
    unit: 'month',
    modifier: 'less_than',
  },
];

/** Words that may stand between a number and its unit of time. */
const BETWEEN: ReadonlySet<string> = new Set(
  (
    'more additional further extra other full whole consecutive straight successive calendar working business trading ' +
    'long short solid financial fiscal academic non-stop uninterrupted entire'
  ).split(' '),
);

/** Nights and weekends are counted, not measured, and "three quarters" may be a fraction. */
const COUNTED: ReadonlySet<string> = new Set(['night', 'weekend']);

function isOld(scan: Scan, at: number): number {
  const start = isJoint(scan, at) ? at + 1 : at;
  const token = word(scan, start);
  if (token === 'old' || token === 'olds') return start + 1;
  return token === 'of' && word(scan, start + 1) === 'age' ? start + 2 : 0;
}

/** A unit of time at `at`, words such as "more" or "consecutive" before it left aside. */
export function readDuration(scan: Scan, at: number): Measured | null {
  let i = at;
  if (BETWEEN.has(word(scan, i))) i++;
  const token = word(scan, i);
  // "3 h" behind digits; the letter alone is nothing.
  const isHour = token === 'h' && scan.tokens.kind[at - 1] === TokenKind.number;
  const short = isHour ? 'hour' : token === 'yo' || token === 'y.o' ? 'year' : null;
  const found = short ?? TIME_UNITS.get(token)?.unit ?? null;
  if (found === null || COUNTED.has(found)) return null;
  const old = short === null ? isOld(scan, i + 1) : isHour ? 0 : i + 1;
  return {
    kind: 'duration',
    unit: found === 'fortnight' ? 'week' : found,
    currency: null,
    factor: found === 'fortnight' ? 2 : 1,
    per: null,
    counted: old > 0 ? 'age' : null,
    rule: old > 0 ? 'duration/age' : 'duration/unit',
    end: old > 0 ? old : i + 1,
  };
}

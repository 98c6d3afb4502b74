import { CARDINALS } from '../../language/number-words.ts';
import { readAmount } from './amount.ts';
import { draft } from './draft.ts';
import { type Draft, type FigureExample, isJoint, type Scan, word } from './scan.ts';

/** Sentences with the ratio that this form reads in them. */
export const EXAMPLES: readonly FigureExample[] = [
  { sentence: 'Sales grew fivefold.', text: 'fivefold', kind: 'ratio', value: 5, unit: null },
  { sentence: 'A 12-fold rise followed.', text: '12-fold', kind: 'ratio', value: 12, unit: null },
  { sentence: 'Two-thirds of members agreed.', text: 'Two-thirds', kind: 'ratio', value: 0.6667, unit: null },
  { sentence: 'A third of the crop failed.', text: 'A third', kind: 'ratio', value: 0.3333, unit: null },
  { sentence: 'One in five homes is empty.', text: 'One in five', kind: 'ratio', value: 0.2, unit: null },
  { sentence: 'Nine out of 10 voters agreed.', text: 'Nine out of 10', kind: 'ratio', value: 0.9, unit: null },
  { sentence: 'The odds are 3 to 1.', text: '3 to 1', kind: 'ratio', value: 3, unit: null },
];

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['ninth', 1 / 9],
  ['tenth', 1 / 10],
  ['twentieth', 1 / 20],
  ['hundredth', 1 / 100],
  ['thousandth', 1 / 1000],
  ['thirds', 1 / 3],
  ['quarters', 1 / 4],
  ['fifths', 1 / 5],
  ['sixths', 1 / 6],
  ['sevenths', 1 / 7],
  ['eighths', 1 / 8],
  ['ninths', 1 / 9],
  ['hundredths', 1 / 100],
  ['thousandths', 1 / 1000],
  ['tenths', 1 / 10],
]);

/** A ratio as a draft; its value to four digits, as a third has no last one. */
export function ratio(start: number, end: number, value: number, rule: string): Draft {
  return draft(start, end, { kind: 'ratio', value: Number(value.toPrecision(4)), rule, confidence: 0.8 });
}

/** "fivefold", "tenfold": the whole in one word. */
export function readFold(scan: Scan, at: number): Draft | null {
  const token = word(scan, at);
  if (!token.endsWith('fold') || token.length < 7) return null;
  const times = token === 'hundredfold' ? 100 : CARDINALS.get(token.slice(0, -4));
  return times === undefined || times < 2 ? null : ratio(at, at + 1, times, 'ratio/fold');
}

/** "a third of", "a quarter of", "half of": a part with what it is taken of. The article stands at `at`, or "half". */
export function readPartOf(scan: Scan, at: number): Draft | null {
  if (word(scan, at) === 'half') {
    const next = word(scan, at + 1);
    return next === 'of' || next === 'the' || next === 'its' || next === 'their' || next === 'all'
      ? ratio(at, at + 1, 0.5, 'ratio/part')
      : null;
  }
  const part = PARTS.get(word(scan, at + 1));
  return part === undefined || word(scan, at + 2) !== 'of' ? null : ratio(at, at + 2, part, 'ratio/part');
}

/** What follows a whole number to make it a ratio: "-fold", "-thirds", "in five", "out of 10", "to 1". */
export function readRatioTail(scan: Scan, start: number, at: number, value: number): Draft | null {
  const next = isJoint(scan, at) ? at + 1 : at;
  const token = word(scan, next);
  if (token === 'fold' || token === 'folds') return ratio(start, next + 1, value, 'ratio/fold');
  const part = PARTS.get(token);
  const isPart =
    part !== undefined && (next > at || (token.endsWith('s') && token !== 'quarters') || word(scan, next + 1) === 'of');
  if (isPart && value < 10 && Number.isInteger(value)) return ratio(start, next + 1, value * part, 'ratio/part');
  if (token === 'in' || (token === 'out' && word(scan, next + 1) === 'of')) {
    const whole = readAmount(scan, token === 'in' ? next + 1 : next + 2);
    const isWhole = whole !== null && whole.glued === '' && whole.value > value && Number.isInteger(whole.value);
    // "12 in 2019" is none; "one in 20" is.
    const isSmall = isWhole && (token === 'out' || (value <= 10 && whole.value <= 1000 && value / whole.value <= 0.9));
    return isSmall ? ratio(start, whole.end, value / whole.value, 'ratio/in') : null;
  }
  return null;
}

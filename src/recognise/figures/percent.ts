import { type FigureExample, type Measured, type Scan, word } from './scan.ts';

/** Sentences with the figure that this form reads in them. */
export const EXAMPLES: readonly FigureExample[] = [
  { sentence: 'Exports rose 7.5% in a year.', text: '7.5%', kind: 'percent', value: 7.5, unit: '%' },
  { sentence: 'Exports rose 12 per cent.', text: '12 per cent', kind: 'percent', value: 12, unit: '%' },
  { sentence: 'Exports rose twelve percent.', text: 'twelve percent', kind: 'percent', value: 12, unit: '%' },
  { sentence: 'A 15-percent duty applies.', text: '15-percent', kind: 'percent', value: 15, unit: '%' },
  {
    sentence: 'It fell by two percentage points.',
    text: 'two percentage points',
    kind: 'percent',
    value: 2,
    unit: '%',
  },
  { sentence: 'It fell by 3 pct.', text: '3 pct', kind: 'percent', value: 3, unit: '%' },
];

const NAMES: ReadonlySet<string> = new Set(['%', 'percent', 'pct', 'percentage', 'percents', 'pc', '％']);

const percent = (end: number): Measured => ({
  kind: 'percent',
  unit: '%',
  currency: null,
  factor: 1,
  per: null,
  counted: null,
  rule: 'percent/name',
  end,
});

/** A name of hundredths at `at`: a sign, "per cent", "percentage points". */
export function readPercent(scan: Scan, at: number): Measured | null {
  const token = word(scan, at);
  if (token === 'per') return word(scan, at + 1) === 'cent' ? percent(at + 2) : null;
  if (!NAMES.has(token)) return null;
  const next = word(scan, at + 1);
  return percent(next === 'point' || next === 'points' || next === 'pts' ? at + 2 : at + 1);
}

import { type Amount, multiply, readAmount } from './amount.ts';
import { type Counted, readCounted } from './count.ts';
import { draft, finish, measuredFields, type Quantity } from './draft.ts';
import { isYear } from './look-alikes.ts';
import { readCurrencySign } from './money.ts';
import { ratio } from './ratio.ts';
import { type Draft, type FigureExample, isDash, isJoint, type Measured, type Scan, touches, word } from './scan.ts';
import { readUnit } from './unit.ts';

/** Sentences with the range that this form reads in them. */
export const EXAMPLES: readonly FigureExample[] = [
  { sentence: 'It will cost $3-5 million.', text: '$3-5 million', kind: 'money', value: [3e6, 5e6], unit: 'USD' },
  { sentence: 'They cost $200 to $350.', text: '$200 to $350', kind: 'money', value: [200, 350], unit: 'USD' },
  {
    sentence: 'It grew between 10 and 12 percent.',
    text: '10 and 12 percent',
    kind: 'percent',
    value: [10, 12],
    unit: '%',
  },
  {
    sentence: 'It takes three to five years.',
    text: 'three to five years',
    kind: 'duration',
    value: [3, 5],
    unit: 'year',
  },
  {
    sentence: 'Some 20–30 boats sank.',
    text: '20–30 boats',
    kind: 'count',
    value: [20, 30],
    unit: 'boat',
    modifier: 'about',
  },
  { sentence: 'It rose from 5 percent to 9 percent.', text: '5 percent', kind: 'percent', value: 5, unit: '%' },
];

/** Words before an amount that make "X to Y" a change from one to the other, not a range. */
const CHANGES: ReadonlySet<string> = new Set(
  (
    'rose rises rise rising fell falls fall falling gained gains gain added adds lost loses dropped drops drop jumped ' +
    'jumps climbed climbs slipped slips slid shed sheds up down increased increases increase decreased grew grows grow ' +
    'growing surged soared tumbled plunged sank edged eased advanced declined by raised raises cut cuts trimmed lowered ' +
    'reduced doubled widened narrowed improved rallied ended closed finished settled'
  ).split(' '),
);

/**
 * Where the second number of a range stands when the first ends before token `at`; -1 when no range goes on there.
 * `start` is the first token of the first amount.
 */
export function rangeJoin(scan: Scan, start: number, at: number): number {
  const token = word(scan, at);
  const before = word(scan, start - 1);
  if (token === 'and') return before === 'between' ? at + 1 : -1;
  if (before === 'between') return -1;
  if (token === 'to' || token === 'through') return CHANGES.has(before) ? -1 : at + 1;
  if (token === 'or') return at + 1;
  if (!isDash(token)) return -1;
  // "3-to-5-year": the hyphens belong to the compound.
  if (word(scan, at + 1) === 'to' && touches(scan, at + 1)) return isDash(word(scan, at + 2)) ? at + 3 : -1;
  return touches(scan, at) === touches(scan, at + 1) ? at + 1 : -1;
}

/** The first amount in the scale of the second: "3" in "3-5 million" is three million. */
export function sharedScale(first: Amount, second: Amount): number {
  const isShared = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale;
  return isShared ? multiply(first.value, second.scale) : first.value;
}

/** True when "from X to Y" tells a change: not behind "range" or "vary". */
export function rangeChange(scan: Scan, start: number): boolean {
  const verb = word(scan, start - 2);
  return !(verb.startsWith('rang') || verb.startsWith('vary') || verb.startsWith('vari') || verb === 'anywhere');
}

/** The second amount of a range behind the first, with the unit that both have; `null` when there is no range. */
export function readRange(scan: Scan, first: Amount, unit: Measured | null): Quantity | null {
  const end = unit?.end ?? first.end;
  const join = rangeJoin(scan, first.start, end);
  if (join < 0 || (unit !== null && word(scan, end) === 'or')) return null;
  const second = readAmount(scan, join);
  if (second === null || (first.glued !== '' && unit === null)) return null;
  const isFrom = word(scan, first.start - 1) === 'from';
  const secondUnit = readUnit(scan, second);
  const low = sharedScale(first, second);
  if (secondUnit !== null) {
    if (unit !== null && (unit.unit !== secondUnit.unit || unit.kind !== secondUnit.kind)) return null;
    if (isFrom && rangeChange(scan, first.start)) {
      const value = multiply(low, secondUnit.factor);
      return finish(scan, draft(first.start, end, { ...measuredFields(secondUnit), value }));
    }
    if (low >= second.value) return null;
    const min = multiply(low, secondUnit.factor);
    const max = multiply(second.value, secondUnit.factor);
    return finish(scan, draft(first.start, secondUnit.end, { ...measuredFields(secondUnit), min, max }));
  }
  if (unit !== null || second.glued !== '' || readCurrencySign(scan, join) !== null) return null;
  const counted = readCounted(scan, second.end, null);
  if (counted === null || low >= second.value) return readBarePair(scan, first, second, counted);
  if (isFrom && rangeChange(scan, first.start))
    return finish(scan, draft(first.start, end, { ...counted, start: first.start, end, value: low }));
  return finish(scan, draft(first.start, counted.end, { ...counted, min: low, max: second.value }));
}

/** Two numbers without a noun: odds ("3 to 1"), a bare range ("from 20 to 100"), or a score, which is skipped. */
function readBarePair(scan: Scan, first: Amount, second: Amount, counted: Counted | null): Quantity | null {
  const join = word(scan, first.end);
  if (join === 'or' || join === 'and')
    return counted === null && first.value < second.value && join === 'and' ? bareRange(scan, first, second) : null;
  if (
    join === 'to' &&
    first.value >= second.value &&
    second.value > 0 &&
    second.value < 10 &&
    counted === null &&
    first.value < 1000
  )
    return ratio(first.start, second.end, Number((first.value / second.value).toPrecision(15)), 'ratio/to');
  if (isJoint(scan, first.end) || touches(scan, first.end)) return { skipTo: second.end };
  const isRange = first.value < second.value && !isYear(scan, first) && join !== 'or';
  return isRange && first.isDigits && second.isDigits ? bareRange(scan, first, second) : null;
}

function bareRange(scan: Scan, first: Amount, second: Amount): Draft {
  const min = sharedScale(first, second);
  return finish(
    scan,
    draft(first.start, second.end, { min, max: second.value, rule: 'count/bare-range', confidence: 0.5 }),
  );
}

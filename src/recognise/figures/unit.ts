import { currencyCode } from '../../language/currencies.ts';
import { TokenKind } from '../../model/document.ts';
import { type Amount, multiply, readAmount } from './amount.ts';
import { readDuration } from './duration.ts';
import { COMPOUND_UNITS, readGluedMeasure, readMeasure } from './measure.ts';
import { readChange, readMoney } from './money.ts';
import { isStop } from './noun-phrase.ts';
import { readPercent } from './percent.ts';
import { isJoint, isWord, type Measured, type Scan, touches, word } from './scan.ts';

const TIME_LETTERS: ReadonlySet<string> = new Set([
  'h',
  'hr',
  'hrs',
  'min',
  'mins',
  'sec',
  'secs',
  'yr',
  'yrs',
  'yo',
  'day',
  'days',
  'week',
  'weeks',
  'year',
  'years',
  'month',
  'months',
]);

const pence: Measured = {
  kind: 'money',
  unit: 'GBP',
  currency: 'GBP',
  factor: 0.01,
  per: null,
  counted: null,
  rule: 'money/pence',
  end: 0,
};

function readGluedUnit(scan: Scan, amount: Amount): Measured | null {
  const letters = amount.glued.toLowerCase();
  if (amount.glued === 'c' && amount.value < 1000) return { ...pence, unit: 'USD', currency: 'USD', end: amount.end };
  if (letters === 'p' && amount.value < 1000 && amount.value !== 720) return { ...pence, end: amount.end };
  if (letters === 'pc' || letters === 'pct')
    return { ...pence, kind: 'percent', unit: '%', currency: null, factor: 1, rule: 'percent/glued', end: amount.end };
  const code = amount.glued.length === 3 ? currencyCode(amount.glued) : null;
  if (code !== null) return { ...pence, unit: code, currency: code, factor: 1, rule: 'money/glued', end: amount.end };
  if (TIME_LETTERS.has(letters)) {
    const unit =
      letters === 'h' || letters.startsWith('hr')
        ? 'hour'
        : letters === 'yo' || letters.startsWith('y')
          ? 'year'
          : letters.replace(/s$/, '').replace(/^min$/, 'minute').replace(/^sec$/, 'second');
    return {
      ...pence,
      kind: 'duration',
      unit,
      currency: null,
      factor: 1,
      counted: letters === 'yo' ? 'age' : null,
      rule: 'duration/glued',
      end: amount.end,
    };
  }
  // "a 13F filing": a form, not a temperature.
  if ((letters === 'f' || letters === 'c') && isWord(scan, amount.end) && !isStop(word(scan, amount.end))) return null;
  return readGluedMeasure(scan, amount.end - 1, amount.glued);
}

/** Words before "one day" after which it is a length of time. */
const LASTING: ReadonlySet<string> = new Set(
  'for in within after than about only just least over under of by every'.split(' '),
);

/** True for "one day", "one night" in the sense of "once". */
function isSomeDay(scan: Scan, amount: Amount): boolean {
  const unit = word(scan, amount.end);
  const isDay = unit === 'day' || unit === 'night' || unit === 'morning' || unit === 'evening';
  return isDay && word(scan, amount.start) === 'one' && !LASTING.has(word(scan, amount.start - 1));
}

/** Weights that are compared with pounds. */
const WEIGHTS: ReadonlySet<string> = new Set(
  'ton tons tonne tonnes kilogram kilograms kilo kilos kg weight'.split(' '),
);

/** True when the pounds at `at` are a weight: "a 10-pound bag", "20 pounds of rice", "weighs two pounds", "a ton equals 2,000 pounds". */
function isWeight(scan: Scan, amount: Amount, at: number): boolean {
  const token = word(scan, at);
  if (token !== 'pound' && token !== 'pounds') return false;
  if (word(scan, at + 1) === 'of' && !isStop(word(scan, at + 2))) return true;
  if (at > amount.end && amount.scale === 1) return true;
  let isEqual = false;
  for (let i = amount.start - 1; i >= Math.max(scan.from, amount.start - 6); i--) {
    const before = word(scan, i);
    isEqual ||= before.startsWith('equal') || before === 'equivalent';
    if (before.startsWith('weigh') || (isEqual && WEIGHTS.has(before))) return true;
  }
  return false;
}

/** The unit that the amount is in, behind a hyphen or a space; `null` when no unit follows. */
export function readUnit(scan: Scan, amount: Amount): Measured | null {
  if (amount.glued !== '') return readGluedUnit(scan, amount);
  const isJoined = isJoint(scan, amount.end);
  const at = isJoined ? amount.end + 1 : amount.end;
  const percent = readPercent(scan, at);
  if (percent !== null) return percent;
  const duration = readDuration(scan, at);
  if (duration !== null) return !isJoined && isSomeDay(scan, amount) ? null : duration;
  const measure = readMeasure(scan, at) ?? (isJoined ? null : readInchMark(scan, at));
  if (measure !== null) return measure;
  const money = readMoney(scan, at);
  if (money === null) return null;
  return isWeight(scan, amount, at)
    ? { ...money, kind: 'measure', unit: 'pound', currency: null, rule: 'measure/pound' }
    : money;
}

/** `15"`: inches, when the mark stands at digits and closes no quote of the sentence. */
function readInchMark(scan: Scan, at: number): Measured | null {
  const isLong = DIMENSIONS.has(word(scan, at + 1));
  if (word(scan, at) !== '"' || (!touches(scan, at) && !isLong) || scan.tokens.kind[at - 1] !== TokenKind.number)
    return null;
  let marks = 0;
  for (let i = Math.max(scan.from, at - LONGEST_QUOTE); i < at; i++) if (scan.lower[i] === '"') marks++;
  if (marks % 2 === 1) return null;
  return { ...pence, kind: 'measure', unit: 'inch', currency: null, factor: 1, rule: 'measure/inch-mark', end: at + 1 };
}

/** Words behind a length. */
const DIMENSIONS: ReadonlySet<string> = new Set('long wide tall high deep thick'.split(' '));

/** Tokens back to which a mark may have opened a quote that the one behind a number closes. */
const LONGEST_QUOTE = 300;

function readMeasureOrInch(scan: Scan, amount: Amount): Measured | null {
  if (amount.glued !== '') return readGluedMeasure(scan, amount.end - 1, amount.glued);
  const unit = readMeasure(scan, amount.end);
  if (unit !== null) return unit;
  return word(scan, amount.end) === 'in'
    ? { ...pence, kind: 'measure', unit: 'inch', currency: null, factor: 1, end: amount.end + 1 }
    : null;
}

/** The value of an amount in its unit, with the smaller unit said after it: "six dollars and forty cents". */
export function settle(scan: Scan, amount: Amount, unit: Measured): { value: number; end: number } {
  const value = multiply(amount.value, unit.factor);
  if (unit.kind === 'money' && unit.factor === 1) {
    const change = readChange(scan, unit.end);
    if (change !== null) return { value: Number((value + change.value).toFixed(4)), end: change.end };
  }
  const pair = COMPOUND_UNITS.get(unit.unit);
  if (pair !== undefined) {
    const small = readAmount(scan, word(scan, unit.end) === 'and' ? unit.end + 1 : unit.end);
    const smallUnit = small && readMeasureOrInch(scan, small);
    if (small && smallUnit && smallUnit.unit === pair[0] && small.value < pair[1])
      return { value: Number((value + small.value / pair[1]).toPrecision(15)), end: smallUnit.end };
  }
  return { value, end: unit.end };
}

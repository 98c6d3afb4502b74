import { TokenKind } from '../../model/document.ts';
import { type Amount, isMinus, multiply, readAmount } from './amount.ts';
import { readBoundAfter, readBoundBefore } from './bound.ts';
import { type Counted, readCounted } from './count.ts';
import { readDuration } from './duration.ts';
import { isAgeInCommas, isAttached, isClock, isNamed, isNumbering, isPointingBack, isYear } from './look-alikes.ts';
import { COMPOUND_UNITS, readGluedMeasure, readMeasure } from './measure.ts';
import { type CurrencySign, readChange, readCurrencySign, readMoney, readSignedAmount } from './money.ts';
import { isStop } from './noun-phrase.ts';
import { readPercent } from './percent.ts';
import { rangeChange, rangeJoin, sharedScale } from './range.ts';
import { readPer } from './rate.ts';
import { ratio, readRatioTail } from './ratio.ts';
import { type Draft, isJoint, type Measured, type Scan, touches, word, written } from './scan.ts';

/** A figure, or where to read on when there is none. */
export type Quantity = Draft | { readonly skipTo: number };

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

function readGluedUnit(scan: Scan, amount: Amount): Measured | null {
  const letters = amount.glued.toLowerCase();
  if (letters === 'p') return { ...pence, end: amount.end };
  if (letters === 'pc' || letters === 'pct')
    return { ...pence, kind: 'percent', unit: '%', currency: null, factor: 1, rule: 'percent/glued', end: amount.end };
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
  return readGluedMeasure(scan, amount.end - 1, amount.glued);
}

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

/** The unit that the amount is in, behind a hyphen or a space; `null` when no unit follows. */
function readUnit(scan: Scan, amount: Amount): Measured | null {
  if (amount.glued !== '') return readGluedUnit(scan, amount);
  const isJoined = isJoint(scan, amount.end);
  const at = isJoined ? amount.end + 1 : amount.end;
  const percent = readPercent(scan, at);
  if (percent !== null) return percent;
  const duration = readDuration(scan, at);
  if (duration !== null) return !isJoined && isSomeDay(scan, amount) ? null : duration;
  const measure = readMeasure(scan, at);
  if (measure !== null) return measure;
  const money = readMoney(scan, at);
  if (money === null) return null;
  return isWeight(scan, amount, at)
    ? { ...money, kind: 'measure', unit: 'pound', currency: null, rule: 'measure/pound' }
    : money;
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

/** True when the pounds at `at` are a weight: "a 10-pound bag", "20 pounds of rice", "weighs two pounds". */
function isWeight(scan: Scan, amount: Amount, at: number): boolean {
  const token = word(scan, at);
  if (token !== 'pound' && token !== 'pounds') return false;
  if (word(scan, at + 1) === 'of' && !isStop(word(scan, at + 2))) return true;
  if (at > amount.end && amount.scale === 1) return true;
  for (let i = amount.start - 1; i >= Math.max(scan.from, amount.start - 6); i--)
    if (word(scan, i).startsWith('weigh')) return true;
  return false;
}

function draft(start: number, end: number, fields: Partial<Draft>): Draft {
  return {
    kind: 'count',
    value: null,
    min: null,
    max: null,
    unit: null,
    currency: null,
    modifier: null,
    counted: null,
    per: null,
    start,
    end,
    rule: 'count/bare',
    confidence: 0.95,
    boundStart: start,
    ...fields,
  };
}

const measuredFields = (unit: Measured): Partial<Draft> => ({
  kind: unit.kind,
  unit: unit.unit,
  currency: unit.currency,
  per: unit.per,
  counted: unit.counted,
  rule: unit.rule,
});

/** Adds the bounds around the figure, and what it is per. */
function finish(scan: Scan, figure: Draft): Draft {
  const before = readBoundBefore(scan, figure.start, figure.kind === 'duration');
  const after = readBoundAfter(scan, figure.end);
  figure.modifier = before.modifier ?? after;
  if (before.modifier !== null) figure.boundStart = before.start;
  if (figure.kind !== 'rank' && figure.kind !== 'ratio' && figure.counted !== 'age' && figure.per === null) {
    const per = readPer(scan, figure.end);
    if (per !== null) {
      figure.kind = 'rate';
      figure.per = per.per;
      figure.end = per.end;
      figure.rule = `rate/${figure.rule.slice(0, figure.rule.indexOf('/'))}`;
    }
  }
  return figure;
}

/** The value of an amount in its unit, with the smaller unit said after it: "six dollars and forty cents". */
function settle(scan: Scan, amount: Amount, unit: Measured): { value: number; end: number } {
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

function readMeasureOrInch(scan: Scan, amount: Amount): Measured | null {
  if (amount.glued !== '') return readGluedMeasure(scan, amount.end - 1, amount.glued);
  const unit = readMeasure(scan, amount.end);
  if (unit !== null) return unit;
  return word(scan, amount.end) === 'in'
    ? { ...pence, kind: 'measure', unit: 'inch', currency: null, factor: 1, end: amount.end + 1 }
    : null;
}

/** Money with its sign before it: "$40bn", "$3-5 million", "$200 to $350". */
function readSigned(scan: Scan, sign: CurrencySign): Quantity | null {
  const amount = readSignedAmount(scan, sign);
  if (amount === null || amount.glued !== '') return null;
  const fields = { kind: 'money', unit: sign.code, currency: sign.code, rule: 'money/sign' } as const;
  const join = rangeJoin(scan, sign.start, amount.end);
  if (join > 0 && !(word(scan, sign.start - 1) === 'from' && rangeChange(scan, sign.start))) {
    const second = readCurrencySign(scan, join) ?? readCurrencySign(scan, join + 1);
    const isSigned = second !== null && second.start === join && second.code === sign.code;
    const high = isSigned ? readSignedAmount(scan, second) : second === null ? readAmount(scan, join, true) : null;
    const isRange = high !== null && high.glued === '' && (isSigned || word(scan, amount.end) !== 'or');
    if (isRange && (isSigned || !hasOwnUnit(scan, high))) {
      const low = sharedScale(amount, high);
      if (low < high.value)
        return finish(scan, draft(sign.start, high.end, { ...fields, min: low, max: high.value, rule: 'money/range' }));
    }
  }
  let value = amount.value;
  let start = sign.start;
  if (isMinus(scan, start - 1)) {
    value = -value;
    start--;
  }
  // "$5 million dollars", "US$5 USD": the currency said twice.
  const again = readMoney(scan, amount.end);
  const end = again !== null && again.currency === sign.code && again.factor === 1 ? again.end : amount.end;
  return finish(scan, draft(start, end, { ...fields, value, confidence: 0.97 }));
}

/** True when the amount has a unit or a noun of its own, so that it cannot end a range of money: "$5 to 30 people". */
function hasOwnUnit(scan: Scan, amount: Amount): boolean {
  const unit = readUnit(scan, amount);
  return (
    (unit !== null && unit.kind !== 'money') ||
    (unit === null && amount.scale === 1 && readCounted(scan, amount.end, null) !== null)
  );
}

/** The second amount of a range behind the first, with the unit that both have; `null` when there is no range. */
function readRange(scan: Scan, first: Amount, unit: Measured | null): Quantity | null {
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

/** A number without a unit: a count when it is followed by what it counts, else bare. */
function readCount(scan: Scan, amount: Amount, isTitle: boolean): Quantity | null {
  const { start, value } = amount;
  const before = word(scan, start - 1);
  const isAge = before === 'aged' || before === 'age';
  if (isAge && value < 120 && !isJoint(scan, amount.end))
    return finish(
      scan,
      draft(start, amount.end, { kind: 'duration', value, unit: 'year', counted: 'age', rule: 'duration/aged' }),
    );
  const counted = amount.glued === '' || amount.glued === 'm' ? readCounted(scan, amount.end, value) : null;
  const isCompound = counted?.rule === 'count/compound';
  const worth = amount.glued === 'm' ? value * 1e6 : value;
  if (!isCompound) {
    if (isPointingBack(scan, start, value) || isNamed(scan, start, isTitle && counted !== null)) return null;
    if (isYear(scan, amount) && (counted === null || (value >= 1900 && value % 100 !== 0))) return null;
  }
  if (counted === null || counted.rule === 'count/of-them') {
    if (!isBareCount(scan, amount)) return null;
    return finish(
      scan,
      draft(start, amount.end, { value: worth, confidence: 0.6, ...(counted && { rule: counted.rule }) }),
    );
  }
  if (value === 1 && !isCompound && !isOne(scan, amount)) return null;
  return finish(scan, draft(start, counted.end, { ...counted, start, value: worth }));
}

/** Words before "one" after which it is a pronoun or points back. */
const NOT_BEFORE_ONE: ReadonlySet<string> = new Set(
  'no any the this that each every which another last first only some as next such is are was were'.split(' '),
);

/** True when "one" counts: "one man died", not "no one", "the one man". */
function isOne(scan: Scan, amount: Amount): boolean {
  return amount.isDigits || !NOT_BEFORE_ONE.has(word(scan, amount.start - 1));
}

const PRONOUNS: ReadonlySet<string> = new Set([
  'we',
  'us',
  'you',
  'they',
  'them',
  'these',
  'those',
  'both',
  'at',
  'my',
  'our',
  'last',
  'first',
  'next',
]);

/** True when a number without a noun is still a quantity, and no label, score, year, age or "one". */
function isBareCount(scan: Scan, amount: Amount): boolean {
  const { start, end, value } = amount;
  if (amount.glued !== '' || value === 1 || isJoint(scan, end)) return false;
  if (isNumbering(scan, start, end) || isAgeInCommas(scan, start, end)) return false;
  const raw = written(scan, start);
  if (/^[0-9][0-9.]*[KB]$/.test(raw)) return amount.end - amount.start > 1 || value >= 10_000;
  return !PRONOUNS.has(word(scan, start - 1));
}

/** Reads the figure that begins at token `at` with a number or a currency. */
export function readQuantity(scan: Scan, at: number, isTitle: boolean): Quantity | null {
  const sign = readCurrencySign(scan, at);
  if (sign !== null) {
    const money = readSigned(scan, sign);
    if (money !== null) return money;
  }
  const amount = readAmount(scan, at);
  if (amount === null) return null;
  if (isClock(scan, amount)) return { skipTo: amount.end };
  if (isAttached(scan, at, amount.end)) return { skipTo: amount.end };
  const unit = readUnit(scan, amount);
  const range = readRange(scan, amount, unit);
  if (range !== null) return range;
  if (unit !== null) {
    if (unit.kind === 'duration' && word(scan, unit.end) === 'ago') return { skipTo: unit.end };
    const { value, end } = settle(scan, amount, unit);
    const minus = (unit.kind === 'percent' || unit.kind === 'measure') && isMinus(scan, at - 1);
    const start = minus ? at - 1 : at;
    return finish(scan, draft(start, end, { ...measuredFields(unit), value: minus ? -value : value }));
  }
  if (!amount.isDigits && amount.value < 1 && amount.value > 0)
    return finish(scan, ratio(at, amount.end, amount.value, 'ratio/part'));
  const part = amount.glued === '' ? readRatioTail(scan, at, amount.end, amount.value) : null;
  if (part !== null) return finish(scan, part);
  const count = readCount(scan, amount, isTitle);
  if (count !== null) return count;
  return { skipTo: scan.tokens.kind[at] === TokenKind.number ? at + 1 : amount.end };
}

import { readBoundAfter, readBoundBefore } from './bound.ts';
import { isStop } from './noun-phrase.ts';
import { type Per, readPer } from './rate.ts';
import { type Draft, isWord, type Measured, type Scan, word } from './scan.ts';

/** A figure, or where to read on when there is none. */
export type Quantity = Draft | { readonly skipTo: number };

/** A figure of tokens `start` to `end - 1`: a bare count unless `fields` say otherwise. */
export function draft(start: number, end: number, fields: Partial<Draft>): Draft {
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

/** What a unit says of its figure. */
export const measuredFields = (unit: Measured): Partial<Draft> => ({
  kind: unit.kind,
  unit: unit.unit,
  currency: unit.currency,
  per: unit.per,
  counted: unit.counted,
  rule: unit.rule,
});

/** "99,000 tonnes *of beef* a year": what a measure is per, behind what it is of; the figure still ends at its unit. */
function perBehindSubstance(scan: Scan, at: number): Per | null {
  if (word(scan, at) !== 'of') return null;
  for (let i = at + 2; i <= at + 5 && isWord(scan, i - 1); i++) {
    const token = word(scan, i);
    if (token === 'a' || token === 'an' || token === 'per' || token === 'annually' || token === 'each') {
      const per = readPer(scan, i);
      return per !== null && TIMES.has(per.per) ? per : null;
    }
    if (isStop(token)) return null;
  }
  return null;
}

const TIMES: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'quarter', 'season', 'year']);

/** Adds the bounds around the figure, and what it is per. */
export function finish(scan: Scan, figure: Draft): Draft {
  const before = readBoundBefore(scan, figure.start, figure.kind === 'duration');
  const after = readBoundAfter(scan, figure.end);
  figure.modifier = before.modifier ?? after;
  if (before.modifier !== null) figure.boundStart = before.start;
  if (figure.kind !== 'rank' && figure.kind !== 'ratio' && figure.counted !== 'age' && figure.per === null) {
    const per = readPer(scan, figure.end);
    const far = per === null && figure.kind === 'measure' ? perBehindSubstance(scan, figure.end) : null;
    const found = per ?? far;
    if (found !== null) {
      figure.kind = 'rate';
      figure.per = found.per;
      if (per !== null) figure.end = per.end;
      figure.rule = `rate/${figure.rule.slice(0, figure.rule.indexOf('/'))}`;
    }
  }
  return figure;
}

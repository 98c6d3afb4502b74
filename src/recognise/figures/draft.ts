import { readBoundAfter, readBoundBefore } from './bound.ts';
import { readPer } from './rate.ts';
import type { Draft, Measured, Scan } from './scan.ts';

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

/** Adds the bounds around the figure, and what it is per. */
export function finish(scan: Scan, figure: Draft): Draft {
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

import { z } from 'zod';
import { Confidence, Evidence, IsoDate, idOf, Rule, SpanSchema } from './span.ts';

export const DATE_TYPES = ['date', 'time', 'duration', 'set'] as const;
export const DATE_BASES = ['stated', 'published', 'text', 'unresolved'] as const;
export const DATE_MODIFIERS = [
  'early',
  'mid',
  'late',
  'about',
  'before',
  'after',
  'on_or_before',
  'on_or_after',
  'less_than',
  'more_than',
  'equal_or_less',
  'equal_or_more',
] as const;

export const DateSchema = z
  .strictObject({
    id: idOf('d', 'the date'),
    type: z.enum(DATE_TYPES).describe('As in TIMEX3.'),
    value: z
      .string()
      .min(1)
      .nullable()
      .describe(
        'TIMEX3 value (ISO 8601): `2025-08-29`, `2025-W35`, `2025-Q3`, `P10Y`, `PAST_REF`; null when unresolved.',
      ),
    start: IsoDate.nullable().describe('First day of the period, when the value is one on the calendar.'),
    end: IsoDate.nullable().describe('Last day of the period, inclusive.'),
    modifier: z
      .enum(DATE_MODIFIERS)
      .nullable()
      .describe('What the words add: early, mid, late, about, before, after …'),
    until: idOf('d', 'the date that ends the range which this one begins').nullable(),
    basis: z
      .enum(DATE_BASES)
      .describe(
        'stated: the words say it all; published: counted from the publication date; text: from another date of the text; unresolved.',
      ),
    span: SpanSchema.describe('The place in the text.'),
    confidence: Confidence,
    rule: Rule,
    evidence: Evidence,
  })
  .meta({ id: 'Date', description: 'A date, time, length of time or set of times (TIMEX3).' });

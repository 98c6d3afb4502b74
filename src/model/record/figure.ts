import { z } from 'zod';
import { Confidence, Evidence, idOf, Rule, SpanSchema } from './span.ts';

export const FIGURE_KINDS = ['count', 'money', 'percent', 'duration', 'measure', 'ratio', 'rate', 'rank'] as const;
export const FIGURE_MODIFIERS = ['about', 'more_than', 'at_least', 'less_than', 'up_to'] as const;

export const FigureSchema = z
  .strictObject({
    id: idOf('f', 'the figure'),
    text: z.string().describe('The words of the figure, as in `span.text`.'),
    kind: z.enum(FIGURE_KINDS).describe('What sort of quantity it is.'),
    value: z.number().nullable().describe('A plain number in the unit stated, scale words applied; null for a range.'),
    min: z.number().nullable().describe('Lower end of a range.'),
    max: z.number().nullable().describe('Upper end of a range.'),
    unit: z
      .string()
      .nullable()
      .describe(
        'Head of the noun phrase counted, in the singular (`worker`), or the unit (`year`, `km`, `MW`, `%`, `USD`).',
      ),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe('ISO 4217 code of an amount of money.'),
    modifier: z.enum(FIGURE_MODIFIERS).nullable().describe('How the words bound or blur the value.'),
    counted: z.string().nullable().describe('The noun phrase counted: `Indian skilled workers`.'),
    per: z.string().nullable().describe('What a rate is per: `barrel`, `year`.'),
    partOf: idOf('f', 'the figure that contains this one').nullable(),
    within: idOf('d', 'the period it is to happen in ("within five years")').nullable(),
    agreement: idOf('a', 'the agreement whose terms it belongs to').nullable(),
    span: SpanSchema.describe('The place in the text.'),
    confidence: Confidence,
    rule: Rule,
    evidence: Evidence,
  })
  .meta({ id: 'Figure', description: 'A quantity that the article states, with what it counts or measures.' });

import { z } from 'zod';

export const Offset = z.int().min(0).describe('A place in `article.text`, in UTF-16 code units.');

export const SpanSchema = z
  .strictObject({
    start: Offset.describe('First code unit of the span.'),
    end: Offset.describe('Code unit after the last one of the span.'),
    text: z.string().describe('The words there: `article.text.slice(start, end)`.'),
  })
  .meta({ id: 'Span', description: 'An exact place in `article.text`. `end` is exclusive.' });

export const Confidence = z
  .number()
  .min(0)
  .max(1)
  .describe('How sure the find is: of the items given 0.8, about 80 % are right on the development articles.');

export const Evidence = z.array(SpanSchema).describe('The spans of the text that the find rests on.');

export const Rule = z
  .string()
  .min(1)
  .describe('Id of the rule or model that made the find, such as `money/symbol-first`.');

export const IsoDate = z.iso.date().describe('A calendar day, `YYYY-MM-DD`.');

/** An id such as `p1`: the letter of its list and its place in order of first mention. */
export const idOf = (letter: string, what: string) =>
  z
    .string()
    .regex(new RegExp(`^${letter}[1-9][0-9]*$`))
    .describe(`Id of ${what}, stable within the record, numbered by first mention.`);

import { z } from 'zod';

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/**
 * What is expected of an article's record. All keys but these two are the record's own: only what is held is compared.
 *
 * `exact: true` compares the whole record. `options` are what the caller knows and the file does not say.
 */
export const ExpectationSchema = z
  .looseObject({
    exact: z.boolean().optional().describe('Compare the whole record, not only what is named here.'),
    options: z
      .strictObject({
        published: z.iso.date().optional(),
        publisher: z.string().optional(),
        url: z.string().optional(),
        anyLanguage: z.boolean().optional(),
        inputFormat: z.string().optional(),
      })
      .optional()
      .describe('What the caller knows and the article does not say.'),
  })
  .describe('A partial record.');

export type Expectation = z.infer<typeof ExpectationSchema>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of an expectation that is about the record. */
export function recordPart({ exact: _exact, options: _options, ...rest }: Expectation): JsonObject {
  // What was parsed from JSON holds JSON only.
  return rest as JsonObject;
}

import { compareRecord } from './expect/compare.ts';
import { ExpectationSchema } from './expect/expectation.ts';
import { toTextReport } from './expect/report/text.ts';
import { type NewsRecord, RecordSchema } from './model/record/record.ts';

export { compareRecord, type Difference } from './expect/compare.ts';
export type { Expectation, Json } from './expect/expectation.ts';
export type { Span } from './model/span.ts';

/** What a matcher of vitest or jest returns. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * Matcher for vitest and jest: `expect.extend({ toMatchRecord })`, then `expect(record).toMatchRecord({ … })`.
 *
 * The expectation may be partial, as for `extract check`. Throws `TypeError` when the value is no record.
 */
export function toMatchRecord(received: unknown, expected: object): MatcherResult {
  const record = RecordSchema.safeParse(received);
  if (!record.success) throw new TypeError('toMatchRecord: the value is no record of newsfacts');
  const expectation = ExpectationSchema.parse(expected);
  const differences = compareRecord(received as NewsRecord, expectation);
  const pass = differences.length === 0;
  const report = (): string =>
    toTextReport([
      {
        article: record.data.source.name,
        expectation: '',
        record: record.data,
        differences,
        error: null,
        isUpdated: false,
      },
    ]);
  return { pass, message: () => (pass ? 'the record is as expected, and was not to be' : report()) };
}

import { lineOf } from '../line.ts';
import { type FixtureResult, isRight, sentenceOf } from '../result.ts';

/** Results for a program: one object, a list of articles with their differences. */
export function toJsonReport(results: readonly FixtureResult[]): string {
  const articles = results.map((result) => ({
    article: result.article,
    expectation: result.expectation,
    ok: isRight(result),
    updated: result.isUpdated,
    error: result.error,
    differences: result.differences.map((difference) => ({
      kind: difference.kind,
      path: difference.path,
      expected: difference.expected ?? null,
      actual: difference.actual ?? null,
      line: difference.span && result.record ? lineOf(result.record.article.text, difference.span).line : null,
      message: sentenceOf(difference),
    })),
  }));
  return `${JSON.stringify({ ok: results.every(isRight), articles }, null, 2)}\n`;
}

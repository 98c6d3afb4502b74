import { lineOf } from '../line.ts';
import { type FixtureResult, isRight, sentenceOf } from '../result.ts';

/**
 * Results for a person at a terminal: each difference with the line of the article that it comes from.
 *
 * ```text
 * fixtures/oslo.txt
 *   agreements "fishing pact" › status: expected "adopted", found "signed"
 *     3 │ Norland and Sudia signed a fishing pact on Monday.
 *       │                           ^~~~~~~~~~~
 * ```
 */
export function toTextReport(results: readonly FixtureResult[]): string {
  const out: string[] = [];
  for (const result of results) {
    if (isRight(result)) continue;
    out.push(result.article);
    if (result.error !== null) out.push(`  ${result.error}`);
    for (const difference of result.differences) {
      out.push(`  ${sentenceOf(difference)}`);
      if (!difference.span || !result.record) continue;
      const { line, excerpt, at, length } = lineOf(result.record.article.text, difference.span);
      const margin = ' '.repeat(String(line).length);
      out.push(`    ${line} │ ${excerpt}`, `    ${margin} │ ${' '.repeat(at)}^${'~'.repeat(length - 1)}`);
    }
    if (result.isUpdated) out.push(`  ${result.expectation} was updated`);
    out.push('');
  }
  const wrong = results.filter((result) => !isRight(result));
  const updated = results.filter(({ isUpdated }) => isUpdated).length;
  const count = `${results.length} ${results.length === 1 ? 'article' : 'articles'}`;
  if (wrong.length === 0) out.push(`${count} as expected`);
  else if (updated > 0) out.push(`${count}, ${updated} updated`);
  else
    out.push(
      `${count}, ${wrong.length} not as expected. Where the record is right, \`extract check --update\` writes it down.`,
    );
  return `${out.join('\n')}\n`;
}

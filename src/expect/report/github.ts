import { lineOf } from '../line.ts';
import { type FixtureResult, isRight, sentenceOf } from '../result.ts';
import { toTextReport } from './text.ts';

// As the runner reads its workflow commands: per cent and line ends are written as escapes, in properties , and : too.
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Results as annotations of GitHub Actions, on the lines of the articles; then the text report. */
export function toGithubReport(results: readonly FixtureResult[]): string {
  const annotations = results
    .filter((result) => !isRight(result))
    .flatMap((result) => {
      const file = property(result.article);
      const errors = result.error === null ? [] : [`::error file=${file},title=extract check::${data(result.error)}`];
      return errors.concat(
        result.differences.map((difference) => {
          const place = difference.span && result.record ? lineOf(result.record.article.text, difference.span) : null;
          const where = place ? `,line=${place.line},col=${place.column}` : '';
          return `::error file=${file}${where},title=extract check::${data(sentenceOf(difference))}`;
        }),
      );
    });
  return [...annotations, toTextReport(results)].join('\n');
}

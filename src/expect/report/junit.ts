import { lineOf } from '../line.ts';
import { type FixtureResult, isRight, sentenceOf } from '../result.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Text as XML 1.0 allows it: most control characters have no place there at all. */
const toXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"\n]/g, (character) => ENTITIES[character]!);

/** Results as JUnit XML, which CI servers show: a test case an article. */
export function toJunitReport(results: readonly FixtureResult[]): string {
  const failures = results.filter((result) => !isRight(result)).length;
  const cases = results.map((result) => {
    const head = `    <testcase classname="newsfacts" name="${toXml(result.article)}"`;
    if (isRight(result)) return `${head}/>`;
    const lines = result.differences.map((difference) => {
      const line = difference.span && result.record ? lineOf(result.record.article.text, difference.span).line : null;
      return `${line === null ? '' : `line ${line}: `}${sentenceOf(difference)}`;
    });
    if (result.error !== null) lines.unshift(result.error);
    const message = toXml(lines[0] ?? '');
    return `${head}>\n      <failure message="${message}">${toXml(lines.join('\n'))}</failure>\n    </testcase>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="extract check" tests="${results.length}" failures="${failures}" errors="0" skipped="0">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

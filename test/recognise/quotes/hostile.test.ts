import { expect, test } from 'vitest';
import { recogniseQuotes } from '../../../src/recognise/quotes/quotes.ts';
import { segment } from '../../../src/segment/segment.ts';

const HOSTILE = ['"a ', '“a b c d e f ', "'a ", "``x y z v w ''", '"" ', "the owners' ", '«a b c d e» '];

const source = { name: 'a.txt', id: null, format: 'text', encoding: 'utf-8', bytes: 0, line: null, url: null } as const;

function timeOf(text: string): number {
  const blocks = [{ start: 0, end: text.length, kind: 'body', paragraph: 0 } as const];
  const about = { title: null, publisher: null, authors: [], dateline: null, published: null, language: 'en' };
  const document = segment({ source, text, ...about, blocks, warnings: [] });
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    recogniseQuotes(document);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

test.each(HOSTILE)('takes time in proportion to its input, of "%s" over and over', (piece) => {
  const small = timeOf(piece.repeat(1_000));
  const large = timeOf(piece.repeat(10_000));
  // Ten times the text: quadratic work would take a hundred times as long.
  expect(large, `${small} ms, then ${large} ms`).toBeLessThan(30 * Math.max(small, 2));
});

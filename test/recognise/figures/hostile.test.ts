import { expect, test } from 'vitest';
import { recogniseFigures } from '../../../src/recognise/figures/figures.ts';
import { segment } from '../../../src/segment/segment.ts';

const HOSTILE: readonly string[] = [
  '5 ',
  'one ',
  'million ',
  'hundred and ',
  '1 to ',
  '$1-',
  'a half ',
  'between 1 and ',
  'five of the ',
  '10 more ',
  '3 and ',
  '1/2 ',
  '-1',
  '100 100 ',
  '$ ',
  'Rs. ',
  'than 5 more ',
  'no 1 ',
  'third most ',
  'twenty-',
  '7 big red ',
  '9, ',
  'square ',
  '12 per ',
  'including 3 ',
];

const source = {
  name: 'a.txt',
  id: null,
  format: 'text',
  encoding: 'utf-8',
  bytes: 0,
  line: null,
  url: null,
} as const;

function timeOf(text: string): number {
  const blocks = [{ start: 0, end: text.length, kind: 'body', paragraph: 0 } as const];
  const about = { title: null, publisher: null, authors: [], dateline: null, published: null, language: 'en' };
  const document = segment({ source, text, ...about, blocks, warnings: [] });
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    recogniseFigures(document, []);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

test.each(HOSTILE)('takes time in proportion to its input, of "%s" over and over', (piece) => {
  const small = timeOf(piece.repeat(500));
  const large = timeOf(piece.repeat(5_000));
  // Ten times the text: quadratic work would take a hundred times as long.
  expect(large, `${small} ms, then ${large} ms`).toBeLessThan(30 * Math.max(small, 2));
});

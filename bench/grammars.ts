import { readFileSync } from 'node:fs';
import type { NewsDocument } from '../src/model/document.ts';
import { TokenKind } from '../src/model/document.ts';
import { resolveOptions } from '../src/model/options.ts';
import { read } from '../src/read/read.ts';
import { recogniseDates } from '../src/recognise/dates/dates.ts';
import { recogniseFigures } from '../src/recognise/figures/figures.ts';
import { segment } from '../src/segment/segment.ts';

/**
 * How fast the grammars of dates and figures are, in words a second of one core, reading and segmenting left out.
 *
 *     npx tsx bench/grammars.ts ARTICLES.jsonl      lines with `text` and, if known, `published`
 *
 * Each grammar runs over all the articles several times; the best round counts, the first ones warm the compiler up.
 */

const ROUNDS = 12;

async function documentsOf(path: string): Promise<NewsDocument[]> {
  const documents: NewsDocument[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    const { text, published } = JSON.parse(line) as { text: string; published?: string };
    const options = resolveOptions({ anyLanguage: true, ...(published === undefined ? {} : { published }) });
    documents.push(segment(await read({ name: 'article.txt', content: text }, options)));
  }
  return documents;
}

function countWords(documents: readonly NewsDocument[]): number {
  let words = 0;
  for (const { tokens } of documents) {
    for (const kind of tokens.kind) if (kind !== TokenKind.punctuation && kind !== TokenKind.symbol) words++;
  }
  return words;
}

/** The best time of all rounds, in seconds, and how many were found in one. */
function best(documents: readonly NewsDocument[], find: (document: NewsDocument) => number): [number, number] {
  let seconds = Number.POSITIVE_INFINITY;
  let finds = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    finds = 0;
    for (const document of documents) finds += find(document);
    const { user, system } = process.cpuUsage(start);
    seconds = Math.min(seconds, (user + system) / 1e6);
  }
  return [seconds, finds];
}

const path = process.argv[2];
if (path === undefined) throw new Error('usage: npx tsx bench/grammars.ts ARTICLES.jsonl');
const documents = await documentsOf(path);
const words = countWords(documents);
const both = (document: NewsDocument): number => {
  const dates = recogniseDates(document);
  return dates.length + recogniseFigures(document, dates).length;
};
const runs: readonly (readonly [name: string, find: (document: NewsDocument) => number])[] = [
  ['dates', (document) => recogniseDates(document).length],
  ['dates and figures', both],
];
for (const [name, find] of runs) {
  const [seconds, finds] = best(documents, find);
  console.log(`${name}: ${Math.round(words / seconds)} words/s (${words} words, ${finds} finds)`);
}

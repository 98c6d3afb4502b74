import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Article } from '../src/model/article.ts';
import { resolveOptions } from '../src/model/options.ts';
import { read } from '../src/read/read.ts';
import { nameModel } from '../src/recognise/names/model.ts';
import { recogniseNames } from '../src/recognise/names/names.ts';
import { tokenise } from '../src/segment/tokens.ts';

/**
 * Words a second of the recogniser, from raw text (tokens and names), and of wink-nlp's whole pipeline, turn by turn on
 * the same articles in the same run. Processor time, best of the rounds. `npx tsx bench/names.ts`
 */
const ROUNDS = 7;
const corpus = fileURLToPath(new URL('../../shared/corpora/worldwide/dev.jsonl', import.meta.url));
const texts = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);

const millisecondsOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const articles: Article[] = [];
for (const text of texts)
  articles.push(await read({ name: '-', content: text }, resolveOptions({ anyLanguage: true })));
const load = millisecondsOf(() => nameModel());

const require = createRequire(import.meta.url);
const winkNLP = require('wink-nlp');
const wink = winkNLP(require('wink-eng-lite-web-model'));

const best = { names: Infinity, wink: Infinity };
for (let round = 0; round < ROUNDS; round++) {
  const names = millisecondsOf(() => {
    for (const article of articles) {
      recogniseNames({ article, text: article.text, sentences: [], tokens: tokenise(article.text) });
    }
  });
  const other = millisecondsOf(() => {
    for (const text of texts) wink.readDoc(text).entities().out();
  });
  best.names = Math.min(best.names, names);
  best.wink = Math.min(best.wink, other);
}
const rate = (milliseconds: number): number => Math.round((words / milliseconds) * 1000);
console.log(`model read in ${load.toFixed(1)} ms`);
console.log(`names     ${rate(best.names)} words/s (tokens and names, from raw text)`);
console.log(`wink-nlp  ${rate(best.wink)} words/s (its whole pipeline)`);
console.log(`ratio     ${(best.wink / best.names).toFixed(2)}`);

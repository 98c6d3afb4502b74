/**
 * Compares sentence splitters on the development texts of `../shared/corpora/sentences`, in one run:
 * `npx tsx bench/sentences.ts`. Prints the table of `docs/sentences.md`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { unitsOf } from '../src/read/plain/paragraphs.ts';
import { sentencesOf } from '../src/segment/sentences.ts';
import { SHARED } from '../test/shared.ts';

if (SHARED === null) throw new Error('this comparison needs ../shared');
const require = createRequire(import.meta.url);

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { start: number; end: number }[];
}
interface Summary {
  readonly exact: number;
  readonly textsRight: number;
  readonly texts: number;
  readonly inner: { readonly precision: number; readonly recall: number; readonly f1: number };
}
type Splitter = (text: string) => readonly (string | { start: number; end: number })[];

const { score } = (await import(pathToFileURL(`${SHARED}/score/sentences.mjs`).href)) as {
  score(gold: readonly Gold[], predicted: readonly object[]): { readonly all: Summary };
};
const gold = readFileSync(`${SHARED}/corpora/sentences/dev.jsonl`, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Gold);

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const nlp = require('compromise/one') as (text: string) => { json(): { text: string }[] };
const wink = (
  require('wink-nlp') as (
    model: unknown,
    pipe: string[],
  ) => {
    readDoc(text: string): { sentences(): { out(): string[] } };
  }
)(require('wink-eng-lite-web-model'), ['sbd']);
const sbd = require('sbd') as { sentences(text: string, options: object): string[] };
const { split } = (await import('sentence-splitter')) as unknown as {
  split(text: string): { type: string; range: [number, number] }[];
};

const splitters: Readonly<Record<string, Splitter>> = {
  newsfacts: (text) => unitsOf(text).flatMap(({ start, end }) => sentencesOf(text, start, end)),
  sbd: (text) => sbd.sentences(text, { newline_boundaries: true }),
  'wink-nlp': (text) => wink.readDoc(text).sentences().out(),
  compromise: (text) =>
    nlp(text)
      .json()
      .map((sentence) => sentence.text),
  'Intl.Segmenter': (text) =>
    [...segmenter.segment(text)].map(({ segment, index }) => ({ start: index, end: index + segment.length })),
  'sentence-splitter': (text) =>
    split(text)
      .filter(({ type }) => type === 'Sentence')
      .map(({ range: [start, end] }) => ({ start, end })),
};

const words = gold.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const percent = (share: number): string => (100 * share).toFixed(1);
const rows = Object.entries(splitters).map(([name, splitter]) => {
  const predicted = gold.map(({ id, text }) => ({ id, sentences: splitter(text) }));
  const { exact, inner, texts, textsRight } = score(gold, predicted).all;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage();
    for (const { text } of gold) splitter(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  const speed = Math.round(words / best / 1000).toLocaleString('en');
  return `| ${name} | ${percent(inner.precision)} | ${percent(inner.recall)} | ${percent(inner.f1)} | ${percent(exact)} % | ${textsRight}/${texts} | ${speed},000 |`;
});
console.log('| splitter | inner P | inner R | inner F1 | exact sentences | whole texts | words/s |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
console.log(rows.join('\n'));

/**
 * Speed of the whole pipeline and of each stage, growth with length and number of articles, scaling over worker
 * threads, and other libraries doing their part of the same work, all in one run: `npm run bench`.
 *
 * Rates of one thread are words per second of processor time, so that a busy machine does not blur them; runs of the
 * program are measured by the clock. Writes `docs/performance.md` and `docs/performance.svg` with `--write`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../src/check/check.ts';
import { generatorOf } from '../src/model/generator.ts';
import { resolveOptions } from '../src/model/options.ts';
import { read } from '../src/read/read.ts';
import { recogniseDates } from '../src/recognise/dates/dates.ts';
import { recogniseFigures } from '../src/recognise/figures/figures.ts';
import { recogniseNames } from '../src/recognise/names/names.ts';
import { recogniseQuotes } from '../src/recognise/quotes/quotes.ts';
import { recognise } from '../src/recognise/recognise.ts';
import { assemble } from '../src/record/assemble.ts';
import { relate } from '../src/relate/relate.ts';
import { segment } from '../src/segment/segment.ts';
import { toJsonLine } from '../src/write/json.ts';
import { articles, countWords, textOf } from './corpus.ts';
import { type Bar, barChart } from './plot.ts';

const BIN = fileURLToPath(new URL('../bin/extract.js', import.meta.url));
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const MANY = Number(process.env.ARTICLES ?? 10_000);
/** Rounds after which V8 has compiled all that it will: half a million words and more. */
const WARM = 20;
const options = resolveOptions({ anyLanguage: true });
const { name, texts } = articles();
const words = texts.reduce((sum, text) => sum + countWords(text), 0);

/** The library as it is built: what a program that imports it runs. */
const { extract } = (await import(
  new URL('../dist/index.js', import.meta.url).href
)) as typeof import('../src/index.ts');

/** Milliseconds of processor time that `work` takes at best, after some rounds to warm up. */
async function cost(work: () => unknown, rounds = ROUNDS, warmUp = 2): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds + warmUp; round++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    if (round >= warmUp) best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const rate = (ms: number, count = words): number => Math.round(count / (ms / 1000));
const shown = (value: number): string => String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
const table = (head: string, rows: readonly (readonly string[])[]): string => {
  const columns = head.split('|').length;
  return `| ${head} |\n|${' --- |'.repeat(1)}${' ---: |'.repeat(columns - 1)}\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
};

async function readAll(): Promise<Awaited<ReturnType<typeof read>>[]> {
  const read_ = [];
  for (const content of texts) read_.push(await read({ name: 'a.txt', content }, options));
  return read_;
}

async function stages(): Promise<{ rows: string[][]; whole: number }> {
  const read_ = await readAll();
  const documents = read_.map(segment);
  const mentions = documents.map(recognise);
  const relations = documents.map((document, i) => relate(document, mentions[i]!));
  const records = documents.map((document, i) => assemble(document, mentions[i]!, relations[i]!, generatorOf(options)));
  const dates = documents.map(recogniseDates);
  const costs: [string, number][] = [
    ['read', await cost(readAll)],
    ['segment', await cost(() => read_.map(segment))],
    ['recognise: names', await cost(() => documents.map(recogniseNames))],
    ['recognise: dates', await cost(() => documents.map(recogniseDates))],
    ['recognise: figures', await cost(() => documents.map((document, i) => recogniseFigures(document, dates[i]!)))],
    ['recognise: quotes', await cost(() => documents.map(recogniseQuotes))],
    ['relate', await cost(() => documents.map((document, i) => relate(document, mentions[i]!)))],
    [
      'record',
      await cost(() => documents.map((d, i) => assemble(d, mentions[i]!, relations[i]!, generatorOf(options)))),
    ],
    ['check', await cost(() => records.map(check))],
    ['write', await cost(() => records.map(toJsonLine))],
  ];
  const whole = await cost(
    async () => {
      for (const content of texts) toJsonLine(await extract({ name: 'a.txt', content }, { anyLanguage: true }));
    },
    ROUNDS,
    WARM,
  );
  const sum = costs.reduce((total, [, ms]) => total + ms, 0);
  const rows = costs.map(([stage, ms]) => [
    stage,
    ms.toFixed(0),
    shown(rate(ms)),
    `${((ms / sum) * 100).toFixed(0)} %`,
  ]);
  return { rows: [...rows, ['**whole**', whole.toFixed(0), `**${shown(rate(whole))}**`, '']], whole };
}

async function others(): Promise<[string, number][]> {
  const { default: wink } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const { default: compromise } = await import('compromise');
  const chrono = await import('chrono-node');
  const nlp = wink(model);
  return [
    [
      'wink-nlp, full pipeline',
      await cost(() => texts.map((text) => nlp.readDoc(text).entities().out()), ROUNDS, WARM),
    ],
    ['compromise, parse', await cost(() => texts.map((text) => compromise(text).sentences().out('array')), 1)],
    [
      'chrono-node, dates alone',
      await cost(() => texts.map((text) => chrono.parse(text, new Date(Date.UTC(2024, 2, 4)))), 1),
    ],
  ];
}

async function growth(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const bytes of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
    const content = textOf(texts, bytes);
    const times = Math.max(1, Math.floor(300_000 / bytes));
    const make = async (): Promise<void> => {
      for (let i = 0; i < times; i++) await extract({ name: 'a.txt', content }, { anyLanguage: true });
    };
    const ms = await cost(make, bytes > 500_000 ? 1 : 3);
    rows.push([
      bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1000} KB`,
      (ms / times).toFixed(1),
      shown(rate(ms, countWords(content) * times)),
    ]);
  }
  return rows;
}

/** Runs the program over `count` articles as line-delimited JSON. */
function program(count: number, jobs: number): { seconds: number; peakMB: number } {
  const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
  const input = join(folder, 'in.jsonl');
  const lines = texts.map((text) => JSON.stringify({ text }));
  for (let i = 0; i < count; i += 1000) {
    const part = Array.from({ length: Math.min(1000, count - i) }, (_, k) => `${lines[(i + k) % lines.length]}\n`);
    writeFileSync(input, part.join(''), { flag: 'a' });
  }
  const peak = `data:text/javascript,import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;
  const begun = performance.now();
  const args = ['--import', peak, BIN, input, '-j', String(jobs), '--any-language', '--no-progress', '-o', '/dev/null'];
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const seconds = (performance.now() - begun) / 1000;
  rmSync(folder, { recursive: true });
  return { seconds, peakMB: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}

const { rows, whole } = await stages();
const rivals = await others();
const lengths = await growth();
const numbers = [1, 2].flatMap((jobs) =>
  [Math.round(MANY / 10), MANY].map((count) => ({ count, jobs, ...program(count, jobs) })),
);
const [one, two] = [numbers[1]!.seconds, numbers[3]!.seconds];
const bars: Bar[] = [
  { label: 'newsfacts, whole pipeline', value: rate(whole), isOurs: true },
  ...rivals.map(([label, ms]) => ({ label, value: rate(ms), isOurs: false })),
];
const page = `# Performance

Measured by \`npm run bench -- --write\` on a 2-core virtual machine, Node ${process.versions.node}, over ${name} (${texts.length} articles, ${shown(words)} words).
Rates of one thread are words per second of processor time, warm, the best of ${ROUNDS} rounds: of the stages from their sources,
of the whole from the library as it is built.

## Stages

${table('stage | ms | words/s | share', rows)}
## Beside other libraries

Each does its part of the work on the same texts, in the same run; none of them finds agreements.

${table(
  'what | words/s',
  bars.map(({ label, value }) => [label, shown(value)]),
)}
![Words per second](performance.svg)

## Growth with the length of an article

${table('length | ms an article | words/s', lengths)}
## Many articles, by the clock

The whole program, line-delimited JSON in, records out, start-up included. Two jobs are ${(one / two).toFixed(2)} times as fast as one.

${table(
  'articles | jobs | seconds | articles/s | peak MB',
  numbers.map(({ count, jobs, seconds, peakMB }) => [
    shown(count),
    String(jobs),
    seconds.toFixed(1),
    shown(count / seconds),
    peakMB.toFixed(0),
  ]),
)}
Start-up is measured by \`npm run bench:startup\`.
`;
console.log(page);
if (process.argv.includes('--write')) {
  writeFileSync(new URL('../docs/performance.md', import.meta.url), page);
  writeFileSync(
    new URL('../docs/performance.svg', import.meta.url),
    barChart('Thousand words per second, one core', bars),
  );
}

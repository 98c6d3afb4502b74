import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Lexicon, type LexiconTable } from '../../src/recognise/names/lexicon.ts';
import { NameModel } from '../../src/recognise/names/model.ts';
import { emptyModel, type ModelData } from '../../src/recognise/names/model-file.ts';
import { WordTypes } from '../../src/recognise/names/word-types.ts';
import {
  documentOf,
  type Lesson,
  labelsOf,
  type MarkedArticle,
  newspaperOf,
  readCorpus,
  withPlacesApart,
} from './corpus.ts';
import { fitted, type Weights } from './crf.ts';
import { measuredCurve, plainCurve } from './curve.ts';
import { summary, tallies } from './evaluate.ts';
import { indexed } from './lessons.ts';
import { fillLexicon, listedKinds } from './lexicon-builder.ts';
import { wordSource } from './lexicon-source.ts';
import { NATIONALITIES } from './lists/nationalities.ts';
import { placed } from './pack.ts';
import { recased } from './recase.ts';
import { classCounts, usualClasses } from './usual.ts';

const { values: options } = parseArgs({
  options: {
    part: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
    out: { type: 'string', default: fileURLToPath(new URL('../../src/recognise/names/names.bin', import.meta.url)) },
  },
});

const FEWEST = 2;
const LEAST = 0.04;
const SCHEDULE = { rounds: 6, averaged: 3, rate: 0.1, calm: 1, drop: 0.5, l1: 0.03, l2: 0.1 };
/** Weights are the mean of those that each of these draws leads to. */
const SEEDS = [1, 2];
const WORDS = 300_000;
const WORD_SLOTS = 3 << 17;
const started = process.hrtime.bigint();
const report = (line: string): void => {
  const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n);
  process.stderr.write(`${String(seconds).padStart(4)} s  ${line}\n`);
};

const shared = fileURLToPath(new URL('../../../shared/corpora/worldwide/', import.meta.url));

async function lessonOf(article: MarkedArticle): Promise<Lesson> {
  const document = await documentOf(article.text);
  return { id: article.id, document, labels: labelsOf(document, article.entities), used: () => true };
}

function filledLexicon(table: LexiconTable, learnt: readonly Lesson[]): void {
  const { vectors, clusters } = wordSource(WORDS, options.fresh);
  const usual = usualClasses(vectors, classCounts(learnt), 11);
  const kinds = listedKinds(NATIONALITIES, new Set(vectors.words.slice(0, 1500)));
  fillLexicon(table, new Map(vectors.words.map((word, i) => [word, clusters[i]!])), kinds, usual);
  report(`${kinds.size} listed words, ${table.checks.reduce((n, check) => n + (check > 0 ? 1 : 0), 0)} in the table`);
}

function trained(marked: readonly Lesson[]): { bytes: Uint8Array; data: ModelData } {
  const lessons = marked.map(withPlacesApart);
  const sketch = emptyModel(WORD_SLOTS, 1024, 1);
  filledLexicon(sketch.data.lexicon, lessons);
  const { lessons: stretches, hashes } = indexed(lessons, new WordTypes(new Lexicon(sketch.data.lexicon)), FEWEST);
  report(`${stretches.labels.length} tokens, ${hashes.length} features, ${stretches.features.length} of them in place`);
  const weights = mean(
    SEEDS.map((seed) => fitted(stretches, hashes.length, { ...SCHEDULE, seed, report: (line) => report(line) })),
  );
  const model = packed(sketch.data.lexicon, hashes, weights);
  report(`${model.bytes.length} bytes`);
  return model;
}

/** The mean of weights of the same features and labels. */
function mean(all: readonly Weights[]): Weights {
  const first = all[0]!;
  const meanOf = (rows: readonly Float64Array[]): Float64Array =>
    rows[0]!.map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
  return { ...first, values: meanOf(all.map(({ values }) => values)), steps: meanOf(all.map(({ steps }) => steps)) };
}

/** The model of the weights that count. */
function packed(lexicon: LexiconTable, hashes: Int32Array, weights: Weights): { bytes: Uint8Array; data: ModelData } {
  const { slots, pairs, fill } = placed(hashes, weights, LEAST);
  const model = emptyModel(WORD_SLOTS, slots, pairs);
  model.data.steps.set(weights.steps.map((w) => Math.max(w, -1e6)));
  fill(model.data.features);
  model.data.curve.set(plainCurve());
  model.data.lexicon.checks.set(lexicon.checks);
  model.data.lexicon.sets.set(lexicon.sets);
  model.data.lexicon.kinds.set(lexicon.kinds);
  model.data.lexicon.senses.set(lexicon.senses);
  return model;
}

function scoreOn(name: string, set: readonly Lesson[], data: ModelData): void {
  const model = new NameModel(data);
  report(`${name} ${summary(tallies(set, ({ document }) => model.read(document)))}`);
}

const articles = readCorpus(`${shared}train.jsonl`);
const part = Number(options.part);
const all = (await Promise.all(articles.map(lessonOf))).filter(
  (_, i) => Math.floor((i + 1) * part) > Math.floor(i * part),
);
const copies = await recased(
  articles.filter(({ id }) => all.some((lesson) => lesson.id === id)),
  all,
);
const dev = await Promise.all(readCorpus(`${shared}dev.jsonl`).map(lessonOf));

// Every fifth newspaper is kept back first: how sure the model may be is measured on papers that it has not read.
const papers = [...new Set(all.map(({ id }) => newspaperOf(id)))].sort();
const isHeld = ({ id }: Lesson): boolean => papers.indexOf(newspaperOf(id)) % 5 === 2;
const held = all.filter(isHeld);
report(`${all.length} articles, ${copies.length} copies in other letters, ${held.length} articles of unseen papers`);
const trial = trained([...all, ...copies].filter((lesson) => !isHeld(lesson)));
scoreOn('dev            ', dev, trial.data);
scoreOn('papers not read', held, trial.data);
const curve = measuredCurve(new NameModel(trial.data), held);

const { bytes, data } = trained([...all, ...copies]);
data.curve.set(curve);
scoreOn('dev', dev, data);
writeFileSync(options.out, bytes);
const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
const version = new URL('../../src/model/version.ts', import.meta.url);
writeFileSync(
  version,
  readFileSync(version, 'utf8').replace(/(MODEL_VERSION = ')[^']*/, (_, start: string) => `${start}1-${digest}`),
);

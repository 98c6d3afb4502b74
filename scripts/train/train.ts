import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LABELS } from '../../src/recognise/names/labels.ts';
import { Lexicon, type LexiconTable } from '../../src/recognise/names/lexicon.ts';
import { NameModel } from '../../src/recognise/names/model.ts';
import { CURVE, emptyModel, type ModelData } from '../../src/recognise/names/model-file.ts';
import { WordTypes } from '../../src/recognise/names/word-types.ts';
import { documentOf, type Lesson, labelsOf, type MarkedArticle, newspaperOf, readCorpus } from './corpus.ts';
import { fitted, type Schedule, type Weights } from './crf.ts';
import { summary, tallies } from './evaluate.ts';
import { indexed } from './lessons.ts';
import { fillLexicon, listedKinds } from './lexicon-builder.ts';
import { wordSource } from './lexicon-source.ts';
import { NATIONALITIES } from './lists/nationalities.ts';
import { placed } from './pack.ts';
import { classCounts, usualClasses } from './usual.ts';

const { values: options } = parseArgs({
  options: {
    part: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '12' },
    calm: { type: 'string', default: '1' },
    drop: { type: 'string', default: '0.2' },
    watch: { type: 'boolean', default: false },
    rate: { type: 'string', default: '0.02' },
    l1: { type: 'string', default: '0.1' },
    l2: { type: 'string', default: '0.05' },
    fewest: { type: 'string', default: '2' },
    least: { type: 'string', default: '0.02' },
    split: { type: 'string', default: 'none' },
    fresh: { type: 'boolean', default: false },
    write: { type: 'string', default: '' },
  },
});

const WORDS = 75_000;
const WORD_SLOTS = 1 << 18;
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

function trained(
  lessons: readonly Lesson[],
  schedule: Omit<Schedule, 'atEpoch'>,
): { bytes: Uint8Array; data: ModelData } {
  const sketch = emptyModel(WORD_SLOTS, 1024, 1);
  filledLexicon(sketch.data.lexicon, lessons);
  const { lessons: stretches, hashes } = indexed(
    lessons,
    new WordTypes(new Lexicon(sketch.data.lexicon)),
    Number(options.fewest),
  );
  report(`${stretches.labels.length} tokens, ${hashes.length} features, ${stretches.features.length} of them in place`);
  const pack = (weights: Weights): { bytes: Uint8Array; data: ModelData } =>
    packed(sketch.data.lexicon, hashes, weights, Number(options.least));
  const weights = fitted(
    stretches,
    hashes.length,
    { ...schedule, atEpoch: (now) => options.watch && scoreOn('dev', dev, pack(now).data) },
    null,
  );
  const model = pack(weights);
  report(`${model.bytes.length} bytes`);
  return model;
}

/** The model of the weights of at least `least`. */
function packed(
  lexicon: LexiconTable,
  hashes: Int32Array,
  weights: Weights,
  least: number,
): { bytes: Uint8Array; data: ModelData } {
  const { slots, pairs, fill } = placed(hashes, weights.features, least);
  const model = emptyModel(WORD_SLOTS, slots, pairs);
  model.data.steps.set(weights.steps.map((w) => Math.max(w, -1e6)));
  fill(model.data.features);
  model.data.curve.set(Array.from(model.data.curve, (_, i) => i / (CURVE - 1)));
  model.data.lexicon.checks.set(lexicon.checks);
  model.data.lexicon.kinds.set(lexicon.kinds);
  model.data.lexicon.clusters.set(lexicon.clusters);
  model.data.lexicon.usual.set(lexicon.usual);
  return model;
}

function scoreOn(name: string, set: readonly Lesson[], data: ModelData): void {
  const model = new NameModel(data);
  report(`${name} ${summary(tallies(set, ({ document }) => model.read(document)))}`);
}

const all = await Promise.all(readCorpus(`${shared}train.jsonl`).map(lessonOf));
const dev = await Promise.all(readCorpus(`${shared}dev.jsonl`).map(lessonOf));
const papers = [...new Set(all.map(({ id }) => newspaperOf(id)))].sort();
const isHeld = ({ id }: Lesson): boolean => options.split === 'paper' && papers.indexOf(newspaperOf(id)) % 5 === 2;
const part = Number(options.part);
const lessons = all.filter((lesson, i) => !isHeld(lesson) && Math.floor((i + 1) * part) > Math.floor(i * part));
report(
  `${lessons.length} articles to learn from, ${all.filter(isHeld).length} held out by newspaper; ${LABELS} labels`,
);
const { bytes, data } = trained(lessons, {
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  calm: Number(options.calm),
  drop: Number(options.drop),
  l1: Number(options.l1),
  l2: Number(options.l2),
  seed: 1,
  report,
});
scoreOn('dev', dev, data);
if (options.split === 'paper') scoreOn('paper', all.filter(isHeld), data);
if (options.write !== '') writeFileSync(options.write, bytes);

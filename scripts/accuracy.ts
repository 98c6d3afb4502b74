/**
 * Measures accuracy on all development sets of `../shared` and writes the numbers into `docs/accuracy.md` and the README,
 * between their `scores` marks: `npm run accuracy`. Every number of those pages comes from here.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../src/extract.ts';
import type { NewsRecord } from '../src/model/record/record.ts';
import { type Gold, GoldSchema } from '../src/score/gold.ts';
import { halfOf, type ScoreResult, score } from '../src/score/score.ts';
import { SHARED } from '../test/shared.ts';

if (SHARED === null) throw new Error('accuracy is measured on ../shared, which is not there');
const CORPORA = `${SHARED}/corpora`;

interface Input {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
}
/** What the scorers print: shares of what is right, by name. */
interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
type Named<T> = Readonly<Record<string, T>>;
interface EntityScores {
  readonly classes: Named<{ readonly exact: F1; readonly overlap: F1 }>;
  readonly micro: { readonly exact: F1; readonly overlap: F1 };
}
type DateKind = Readonly<Record<'strict' | 'relaxed' | 'value' | 'valueExact', F1>>;
interface DateScores {
  readonly all: DateKind;
  readonly bySource: Named<DateKind>;
}
type FigureKind = Readonly<Record<'span' | 'value' | 'valueUnit', F1>> & { readonly gold: number };
interface FigureScores {
  readonly all: FigureKind;
  readonly byKind: Named<FigureKind>;
}
interface SentenceScores {
  readonly all: { readonly inner: F1; readonly exact: number };
}

const lines = (path: string): Input[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Input);
const percent = (share: number): string => (100 * share).toFixed(1);

async function recordsOf(inputs: readonly Input[]): Promise<object[]> {
  const records = [];
  for (const { id, text, published } of inputs) {
    const options = { anyLanguage: true, ...(published ? { published } : {}) };
    records.push(await extract({ name: `${id}.txt`, content: text, id }, options).catch(() => null));
  }
  return records.filter((record) => record !== null);
}

/** Runs a scorer of the sets over our records, and returns what it prints as JSON. */
async function scored<T>(set: string, as: string, scorer: string, args: readonly string[] = []): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
  try {
    const records = await recordsOf(lines(`${CORPORA}/${set}`));
    writeFileSync(join(folder, 'records.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'));
    const run = (script: string, ...rest: string[]): string =>
      execFileSync(process.execPath, [`${SHARED}/score/${script}`, ...rest], { encoding: 'utf8', maxBuffer: 1 << 28 });
    writeFileSync(join(folder, 'found.jsonl'), run('from-records.mjs', join(folder, 'records.jsonl'), '--as', as));
    return JSON.parse(run(scorer, `${CORPORA}/${set}`, join(folder, 'found.jsonl'), '--json', ...args));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function goldScores(): Promise<{
  all: ScoreResult;
  halves: readonly [ScoreResult, ScoreResult];
  reliability: string;
}> {
  const folder = `${SHARED}/gold/dev`;
  const origins = readFileSync(`${folder}/origin.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { slug: string; published: string | null });
  const articles: { gold: Gold; text: string }[] = [];
  const records = new Map<string, NewsRecord>();
  for (const { slug, published } of origins) {
    const text = readFileSync(`${folder}/${slug}.txt`, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
    articles.push({ gold: GoldSchema.parse(JSON.parse(readFileSync(`${folder}/${slug}.gold.json`, 'utf8'))), text });
    records.set(slug, await extract({ name: `${slug}.txt`, content: text, id: slug }, published ? { published } : {}));
  }
  const half = (n: 1 | 2): ScoreResult =>
    score(
      articles.filter(({ gold }) => halfOf(gold.slug) === n),
      records,
    );
  const reliability = reliabilityOf(articles, records);
  return { all: score(articles, records), halves: [half(1), half(2)], reliability };
}

/** How many finds of each stretch of confidence are right: for figures and quotes, found; for agreements, found. */
function reliabilityOf(
  articles: readonly { gold: Gold; text: string }[],
  records: ReadonlyMap<string, NewsRecord>,
): string {
  const rows = [0.95, 0.9, 0.8, 0.6, 0].map((from, i, all) => {
    const to = i === 0 ? 1.01 : all[i - 1]!;
    const cell = (list: 'agreements' | 'figures' | 'quotes', kind: string): string => {
      const kept = new Map(
        [...records].map(([slug, record]) => [
          slug,
          { ...record, [list]: record[list].filter((find) => find.confidence >= from && find.confidence < to) },
        ]),
      );
      const { right, wrong } = score(articles, kept).scores[kind] ?? { right: 0, wrong: 0 };
      return right + wrong === 0 ? '–' : `${Math.round((100 * right) / (right + wrong))} % of ${right + wrong}`;
    };
    return `| ${from === 0.95 ? '0.95 and more' : `${from} to ${to}`} | ${cell('agreements', 'agreement found')} | ${cell('figures', 'figure found')} | ${cell('quotes', 'quote found')} |`;
  });
  return ['| confidence | agreements | figures | quotes |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

function goldTable(all: ScoreResult, halves: readonly [ScoreResult, ScoreResult]): string {
  const f1 = (result: ScoreResult, kind: string): string => percent(result.scores[kind]?.f1 ?? 0);
  const share = (result: ScoreResult, kind: string): string => percent(result.rates[kind]?.share ?? 0);
  const found = Object.entries(all.scores).map(
    ([kind, { precision, recall }]) =>
      `| ${kind} | ${percent(precision)} | ${percent(recall)} | ${f1(all, kind)} | ${f1(halves[0], kind)} | ${f1(halves[1], kind)} |`,
  );
  const shares = Object.keys(all.rates).map(
    (kind) => `| ${kind} | | | ${share(all, kind)} | ${share(halves[0], kind)} | ${share(halves[1], kind)} |`,
  );
  return [
    '| what | precision | recall | F1, or share right | half 1 | half 2 |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...found,
    ...shares,
  ].join('\n');
}

function write(page: string, body: string): void {
  const text = readFileSync(page, 'utf8');
  const marked = /(<!-- scores:begin -->\n)[\s\S]*?(<!-- scores:end -->)/;
  if (!marked.test(text)) throw new Error(`${page} has no place for scores`);
  writeFileSync(
    page,
    text.replace(marked, (_, begin, end) => `${begin}${body}\n${end}`),
  );
}

const { all, halves, reliability } = await goldScores();
const names = await scored<EntityScores>('worldwide/dev.jsonl', 'entities', 'entities.mjs');
const pol = await scored<EntityScores>('worldwide/dev.jsonl', 'entities', 'entities.mjs', [
  '--classes',
  'person,organization,location',
]);
const dates = await scored<DateScores>('dates/dev.jsonl', 'dates', 'dates.mjs', ['--by-source']);
const figures = await scored<FigureScores>('figures/dev.jsonl', 'figures', 'figures.mjs', ['--by-kind']);
const sentences = await scored<SentenceScores>('sentences/dev.jsonl', 'sentences', 'sentences.mjs');

const nameRows = Object.entries({ ...names.classes, 'person, organization, location together': pol.micro }).map(
  ([name, { exact, overlap }]) =>
    `| ${name} | ${percent(exact.precision)} | ${percent(exact.recall)} | ${percent(exact.f1)} | ${percent(overlap.f1)} |`,
);
const dateRows = Object.entries({ all: dates.all, ...dates.bySource }).map(
  ([name, { strict, relaxed, value, valueExact }]) =>
    `| ${name} | ${percent(strict.f1)} | ${percent(relaxed.f1)} | ${percent(value.f1)} | ${percent(valueExact.f1)} |`,
);
const figureRows = Object.entries({ all: figures.all, ...figures.byKind })
  .filter(([, scores]) => scores.gold > 0)
  .map(
    ([name, { span, value, valueUnit }]) =>
      `| ${name} | ${percent(span.f1)} | ${percent(value.f1)} | ${percent(valueUnit.f1)} |`,
  );

write(
  'docs/accuracy.md',
  [
    '### Annotated articles\n',
    goldTable(all, halves),
    '\n### How sure, and how often right\n',
    reliability,
    '\n### Names, in newswire from outside the United States and Britain\n',
    '| class | precision | recall | F1, exact spans | F1, overlapping |\n| --- | ---: | ---: | ---: | ---: |',
    ...nameRows,
    '\n### Dates\n',
    '| source | strict F1 | relaxed F1 | value F1, levelled | value F1, exact strings |\n| --- | ---: | ---: | ---: | ---: |',
    ...dateRows,
    '\n### Figures\n',
    '| kind | span F1 | value F1 | value and unit F1 |\n| --- | ---: | ---: | ---: |',
    ...figureRows,
    `\n### Sentences\n\nInner boundaries F1 ${percent(sentences.all.inner.f1)}, exact sentences ${percent(sentences.all.exact)} %; see [sentences](sentences.md).`,
  ].join('\n'),
);

const f1 = (kind: string): string => percent(all.scores[kind]!.f1);
const unseen = (kind: string): string => percent(halves[1].scores[kind]!.f1);
const shareOf = (kind: string): string => `${percent(all.rates[kind]!.share)} %`;
write(
  'README.md',
  [
    '| what | F1 on all 61 articles | on half 2 of them, which was read last |',
    '| --- | ---: | ---: |',
    `| agreements found | ${f1('agreement found')} | ${unseen('agreement found')} |`,
    `| facts of agreements (type, status, parties, date) | ${f1('agreement facts')} | ${unseen('agreement facts')} |`,
    `| figures found | ${f1('figure found')} | ${unseen('figure found')} |`,
    `| figures with the right value and unit | ${f1('figure right (value and unit)')} | ${unseen('figure right (value and unit)')} |`,
    `| quotes found | ${f1('quote found')} | ${unseen('quote found')} |`,
    `| persons found | ${f1('person found')} | ${unseen('person found')} |`,
    '',
    `Of the agreements found, ${shareOf('agreement type')} have the right type, ${shareOf('agreement status')} the right status; ${shareOf('quote speaker')} of`,
    `the quotes found have the right speaker. Names of persons, organisations and places in newswire: F1 ${percent(pol.micro.exact.f1)} with exact`,
    `spans. Dates: value F1 ${percent(dates.bySource.timebank!.valueExact.f1)} on TimeBank news (HeidelTime, the best published rules: 79.2).`,
  ].join('\n'),
);

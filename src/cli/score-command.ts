import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../model/errors.ts';
import type { ExtractOptions } from '../model/options.ts';
import type { NewsRecord } from '../model/record/record.ts';
import type { GoldArticle, ScoreResult } from '../score/score.ts';
import { addConfigOptions, readingOptions } from './reading-options.ts';
import { tell } from './terminal.ts';

const SUFFIX = '.gold.json';

interface ScoreOptions {
  readonly only?: string;
  readonly half?: string;
  readonly errors?: boolean;
  readonly json?: boolean;
  readonly floor?: string;
  /** False for no config file. */
  readonly config?: string | boolean | undefined;
}

function parseJson(path: string, text: string, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}${line === undefined ? '' : `:${line}`}: not JSON (${(error as Error).message})`);
  }
}

/** Lines of a file of JSON Lines, parsed. */
const readLines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parseJson(path, line, index + 1)] : []));

/** The annotated articles of a folder, in name order. */
async function readGold(folder: string, { only, half }: ScoreOptions): Promise<GoldArticle[]> {
  const { GoldSchema } = await import('../score/gold.ts');
  const { halfOf } = await import('../score/score.ts');
  if (!existsSync(folder)) throw new UsageError(`${folder}: no such folder`);
  const articles: GoldArticle[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .sort()) {
    const path = join(folder, name);
    const parsed = GoldSchema.safeParse(parseJson(path, readFileSync(path, 'utf8')));
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!;
      throw new UsageError(`${path}: ${issue.path.join('.') || 'the top'}: ${issue.message}`);
    }
    const { slug } = parsed.data;
    if ((only && slug !== only) || (half && String(halfOf(slug)) !== half)) continue;
    const textFile = join(folder, `${slug}.txt`);
    if (!existsSync(textFile)) throw new UsageError(`${textFile}: no such file; ${name} is about it`);
    const text = readFileSync(textFile, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
    articles.push({ gold: parsed.data, text });
  }
  if (articles.length === 0) throw new UsageError(`${folder}: no annotated article (*${SUFFIX}) to score`);
  return articles;
}

/** Records of a file of predictions, by the id of their source or the base of its name. */
function readRecords(path: string): Map<string, NewsRecord> {
  if (!existsSync(path)) throw new UsageError(`${path}: no such file`);
  const records = new Map<string, NewsRecord>();
  for (const line of readLines(path)) {
    // Error records stand among the records; they have no source of this shape.
    const record = line as Partial<NewsRecord>;
    if (!record.source || !record.article) continue;
    const { id, name } = record.source;
    records.set(id ?? basename(name).replace(/\.(?:txt|md|html?|json)$/i, ''), record as NewsRecord);
  }
  return records;
}

/** Reads the articles themselves, with the day of publication where `origin.jsonl` knows it. */
async function makeRecords(
  folder: string,
  articles: readonly GoldArticle[],
  defaults: ExtractOptions,
): Promise<Map<string, NewsRecord>> {
  const { extract } = await import('../extract.ts');
  const origins = join(folder, 'origin.jsonl');
  const published = new Map(
    (existsSync(origins) ? (readLines(origins) as { slug: string; published?: string | null }[]) : []).map((line) => [
      line.slug,
      line.published,
    ]),
  );
  const records = new Map<string, NewsRecord>();
  for (const { gold, text } of articles) {
    const day = published.get(gold.slug);
    const record = await extract(
      { name: `${gold.slug}.txt`, content: text, id: gold.slug },
      day ? { ...defaults, published: day } : defaults,
    );
    records.set(gold.slug, record);
  }
  return records;
}

/** Each miss and false find with the sentence it stands in. */
function errorLines(
  { errors }: ScoreResult,
  articles: readonly GoldArticle[],
  records: ReadonlyMap<string, NewsRecord>,
): string[] {
  const texts = new Map(articles.map(({ gold, text }) => [gold.slug, text]));
  return errors.map(({ slug, what, span }) => {
    const record = records.get(slug);
    const sentence = span && record?.sentences.find(({ start, end }) => start <= span.start && span.start < end);
    const words = sentence?.text ?? (span ? (texts.get(slug) ?? '').slice(span.start, span.end) : '');
    return `${slug}\t${what}${words ? `\t${words.replace(/\s+/g, ' ')}` : ''}`;
  });
}

/** `extract score`: scores records against annotated articles. Returns the exit status: 0, or 1 under a floor. */
export async function score(folder: string, predictions: string | undefined, options: ScoreOptions): Promise<number> {
  const { score: scoreAll } = await import('../score/score.ts');
  const { toScoreTable, underFloors } = await import('../score/report.ts');
  if (options.half !== undefined && options.half !== '1' && options.half !== '2')
    throw new UsageError(`--half ${options.half}: 1 or 2`);
  const floors = options.floor === undefined ? {} : readFloors(options.floor);
  const articles = await readGold(folder, options);
  const records =
    predictions === undefined
      ? await makeRecords(folder, articles, await readingOptions([folder], { config: options.config }))
      : readRecords(predictions);
  const result = scoreAll(articles, records);
  if (options.errors) process.stdout.write(`${errorLines(result, articles, records).join('\n')}\n\n`);
  const { errors: _errors, ...numbers } = result;
  process.stdout.write(options.json ? `${JSON.stringify(numbers, null, 1)}\n` : toScoreTable(result));
  const under = underFloors(result, floors);
  for (const { kind, score: reached, floor } of under)
    tell(`extract: ${kind}: ${Number.isNaN(reached) ? 'not scored' : reached.toFixed(4)}, under its floor of ${floor}`);
  return under.length > 0 ? 1 : 0;
}

function readFloors(path: string): Record<string, number> {
  if (!existsSync(path)) throw new UsageError(`${path}: no such file`);
  const value = parseJson(path, readFileSync(path, 'utf8'));
  const isTable =
    typeof value === 'object' && value !== null && Object.values(value).every((floor) => typeof floor === 'number');
  if (!isTable) throw new UsageError(`${path}: floors are an object of numbers from 0 to 1, by kind of find`);
  return value as Record<string, number>;
}

/** Adds `score` to the command line; `finish` takes the exit status. */
export function addScoreCommand(program: Command, finish: (status: number) => void): void {
  const command = program
    .command('score')
    .description('precision, recall and F1 by kind of find, against annotated articles')
    .argument('<gold>', 'folder of annotated articles (SLUG.txt with SLUG.gold.json)')
    .argument('[predicted]', 'records to score, as JSON Lines (default: made from the articles)')
    .option('--errors', 'list each miss and false find with its sentence')
    .option('--only <slug>', 'score one article')
    .option('--half <n>', 'score one half of the set, 1 or 2')
    .option('--floor <file>', 'fail (status 1) when a score is under its floor: an object of numbers by kind')
    .option('--json', 'the scores as JSON');
  addConfigOptions(command).action(async (gold: string, predicted: string | undefined, options: ScoreOptions) => {
    finish(await score(gold, predicted, options));
  });
}

import { extractArticle } from '../extract.ts';
import { InputError, InternalError } from '../model/errors.ts';
import type { Source } from '../model/options.ts';
import { read } from '../read/read.ts';
import { split } from '../read/split.ts';
import type { Failure } from '../write/error-record.ts';
import { render } from '../write/render.ts';
import { digestOf, digestOfSource } from './digest.ts';
import { provoke } from './faults.ts';
import { basePathWithin } from './inputs/base-names.ts';
import { type ArticleOutcome, type FileItem, failed, type Job, type Outcome, type WorkItem } from './item.ts';
import { readInputFile } from './read-file.ts';

/** What an error says of itself, on one line: an input's fault as it stands, one of ours as such. */
function failureOf(error: unknown, source: Failure['source']): Failure {
  if (error instanceof InputError) return { code: error.code, message: error.message, source };
  const message = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
  const code = error instanceof InternalError ? error.code : 'internal/error';
  return { code, message: `internal error: ${message}`, source };
}

async function makeRecord(source: Source, job: Job, key: string): Promise<ArticleOutcome> {
  try {
    const article = await read(source, job.options);
    if (job.faults) provoke(article.text);
    const record = extractArticle(article, job.options);
    return {
      text: render(record, job, key),
      failure: null,
      words: record.article.wordCount,
      agreements: record.agreements.length,
      warnings: record.warnings.map(({ message }) => message),
    };
  } catch (error) {
    return failed(failureOf(error, { name: source.name, id: source.id ?? null, line: source.line ?? null }));
  }
}

/** What tables call the article of a file: the file's own name, or one below it where the file holds many. */
function keyOf(base: string, source: Source, index: number): string {
  return source.taken ? basePathWithin(base, index) : base;
}

async function processFile(item: FileItem, job: Job, onArticle: () => void): Promise<Outcome> {
  const articles: ArticleOutcome[] = [];
  let digest: string | null = null;
  try {
    const content = readInputFile(item.path, job.options.maxBytes);
    digest = digestOf(content);
    for await (const piece of split({ name: item.name, content }, job.options)) {
      const dead = item.dead?.get(articles.length);
      onArticle();
      if ('error' in piece) articles.push(failed(failureOf(piece.error, piece.source)));
      else if (dead) {
        const { name, id = null, line = null } = piece.source;
        articles.push(failed({ ...dead, source: { name, id, line } }));
      } else articles.push(await makeRecord(piece.source, job, keyOf(item.base, piece.source, articles.length)));
    }
  } catch (error) {
    articles.push(failed(failureOf(error, { name: item.name, id: null, line: null })));
  }
  return { digest, articles };
}

/**
 * Makes the records of one item. `onArticle` is called before each article, so that whoever watches can tell which one
 * is in hand. Never rejects: what goes wrong is an outcome.
 */
export async function processItem(item: WorkItem, job: Job, onArticle: () => void): Promise<Outcome> {
  if (item.kind === 'file') return processFile(item, job, onArticle);
  onArticle();
  return { digest: digestOfSource(item.source), articles: [await makeRecord(item.source, job, item.base)] };
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/model/article.ts';
import { type ExtractOptions, resolveOptions, type Source } from '../../src/model/options.ts';
import { read } from '../../src/read/read.ts';
import { readAll } from '../../src/read/read-all.ts';

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The bytes of a file under `fixtures/`. */
export function fixture(name: string): Buffer {
  return readFileSync(folder + name);
}

/** The one article of a file under `fixtures/`. */
export function readFixture(name: string, options: ExtractOptions = {}): Promise<Article> {
  return readContent(name, fixture(name), options);
}

export function readContent(name: string, content: Source['content'], options: ExtractOptions = {}): Promise<Article> {
  return read({ name, content }, resolveOptions(options));
}

/** Articles of an input, and the codes of errors in their places. */
export async function readMany(
  name: string,
  content: Source['content'] | AsyncIterable<Uint8Array>,
  options: ExtractOptions = {},
): Promise<(Article | string)[]> {
  const results: (Article | string)[] = [];
  for await (const result of readAll({ name, content }, resolveOptions(options))) {
    results.push('error' in result ? `${result.error.code}: ${result.error.message}` : result.article);
  }
  return results;
}

/** The article alone of results that are all articles. */
export function articles(results: readonly (Article | string)[]): Article[] {
  return results.map((result) => {
    if (typeof result === 'string') throw new Error(result);
    return result;
  });
}

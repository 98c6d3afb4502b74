import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { ResolvedOptions, Source } from '../model/options.ts';
import { decode } from './decode.ts';
import { paragraphsOf } from './plain.ts';

/** Reads one source into an article. Throws `InputError` when it holds none. */
export async function read(source: Source, options: ResolvedOptions): Promise<Article> {
  const { text, encoding } = decode(source.content);
  if (!/\p{L}/u.test(text)) throw new InputError('input/empty', 'empty (no letter in it); skipped');
  return {
    source: {
      name: source.name,
      id: source.id ?? null,
      format: 'text',
      encoding,
      bytes: typeof source.content === 'string' ? Buffer.byteLength(source.content) : source.content.length,
      line: source.line ?? null,
      url: options.url,
    },
    text,
    title: null,
    publisher: options.publisher,
    authors: [],
    dateline: null,
    published: options.published === null ? null : { date: options.published, basis: 'option' },
    language: 'en',
    blocks: paragraphsOf(text),
    warnings: [],
  };
}

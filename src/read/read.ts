import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { ResolvedOptions, Source } from '../model/options.ts';
import { decode } from './decode.ts';
import { readPlain } from './plain/plain.ts';

/** Reads one source into an article. Throws `InputError` when it holds none. */
export async function read(source: Source, options: ResolvedOptions): Promise<Article> {
  const { text, encoding } = decode(source.content);
  if (!/\p{L}/u.test(text)) throw new InputError('input/empty', 'empty (no letter in it); skipped');
  const { url, ...plain } = readPlain(text, { hasHeadline: true, published: options.published });
  return {
    source: {
      name: source.name,
      id: source.id ?? null,
      format: 'text',
      encoding,
      bytes: typeof source.content === 'string' ? Buffer.byteLength(source.content) : source.content.length,
      line: source.line ?? null,
      url: options.url ?? url,
    },
    text,
    ...plain,
    publisher: options.publisher ?? plain.publisher,
    published: options.published === null ? plain.published : { date: options.published, basis: 'option' },
    language: 'en',
    warnings: [],
  };
}

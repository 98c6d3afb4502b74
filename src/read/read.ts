import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { ResolvedOptions, Source, Taken } from '../model/options.ts';
import { buildArticle, NOTHING } from './build.ts';
import { decode, tidy } from './decode.ts';
import { detectFormat, type Format, plainName } from './detect.ts';
import { split } from './split.ts';
import { tooLarge } from './stream.ts';

/** An article that was taken out of a container. */
async function readTaken(source: Source, taken: Taken, options: ResolvedOptions): Promise<Article> {
  const { format, encoding, bytes } = taken;
  const text = tidy(typeof source.content === 'string' ? source.content : (await decode(source.content)).text);
  return buildArticle(
    source,
    { text, stated: taken, mayOpenWithHeadline: true, format, encoding, bytes, warnings: [] },
    options,
  );
}

async function readText(source: Source, bytes: number, options: ResolvedOptions): Promise<Article> {
  const { text, encoding } = await decode(source.content);
  return buildArticle(
    source,
    { text, stated: NOTHING, mayOpenWithHeadline: true, format: 'text', encoding, bytes, warnings: [] },
    options,
  );
}

/** A page of HTML. What reads it is loaded when the first one is met. */
async function readPage(source: Source, bytes: number, options: ResolvedOptions): Promise<Article> {
  const { text: html, encoding } = await decode(source.content);
  const { readHtml } = await import('./html/read-html.ts');
  const { url, ...page } = await readHtml(html, { options, url: options.url });
  if (!/\p{L}/u.test(page.text)) throw new InputError('input/empty', 'empty (no readable text in the page)');
  return {
    source: {
      name: source.name,
      id: source.id ?? null,
      format: 'html',
      encoding,
      bytes,
      line: source.line ?? null,
      url: options.url ?? url,
    },
    ...page,
    publisher: options.publisher ?? page.publisher,
    published: options.published === null ? page.published : { date: options.published, basis: 'option' },
  };
}

/** The one article of a container. */
async function readOnly(source: Source, options: ResolvedOptions): Promise<Article> {
  let only: Source | null = null;
  for await (const piece of split(source, options)) {
    if ('error' in piece) throw piece.error;
    if (only) throw new InputError('input/many-articles', 'holds more than one article');
    only = piece.source;
  }
  if (!only?.taken) throw new InputError('input/empty', 'holds no article');
  return readTaken(only, only.taken, options);
}

/**
 * Reads one source that is one article. Rejects with `InputError` when it holds none, or more than one: `split` and
 * `readAll` are for those.
 */
export async function read(source: Source, options: ResolvedOptions): Promise<Article> {
  const { content } = source;
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  if (size > options.maxBytes) throw tooLarge(options.maxBytes);
  if (source.taken) return readTaken(source, source.taken, options);
  const format: Format =
    options.inputFormat === 'auto'
      ? detectFormat(plainName(source.name), content).format
      : (options.inputFormat as Format);
  switch (format) {
    case 'json':
    case 'ndjson':
      return readOnly(source, options);
    case 'html':
      return readPage(source, size, options);
    default:
      return readText(source, size, options);
  }
}

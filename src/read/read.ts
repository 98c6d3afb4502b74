import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { ResolvedOptions, Source, Stated, Taken } from '../model/options.ts';
import { buildArticle, type Found, findInText, NOTHING } from './build.ts';
import { type Decoded, decode, tidy } from './decode.ts';
import { detectFormat, type Format, plainName, WHOLE_FORMATS } from './detect.ts';
import { split } from './split.ts';
import { isGzip, isGzipName, tooLarge } from './stream.ts';

/** A page of HTML. What reads it is loaded when the first one is met. */
async function readPage(html: string, url: string | null, options: ResolvedOptions): Promise<Found> {
  const { readHtml } = await import('./html/read-html.ts');
  const page = await readHtml(html, { options, url: options.url ?? url });
  if (!/\p{L}/u.test(page.text)) throw new InputError('input/empty', 'empty (no readable text in the page)');
  return page;
}

/** An article that was taken out of a container. */
async function readTaken(source: Source, taken: Taken, options: ResolvedOptions): Promise<Article> {
  const decoded: Decoded =
    typeof source.content === 'string'
      ? { text: tidy(source.content), encoding: taken.encoding, warnings: [] }
      : await decode(source.content, { mediaType: source.mediaType ?? null });
  let { text } = decoded;
  if (taken.content === 'fragment') {
    const { readFragment } = await import('./fragment.ts');
    text = readFragment(text);
  }
  const found = taken.content === 'page' ? await readPage(text, taken.url, options) : findInText(text, taken, options);
  const origin = { format: taken.format, encoding: decoded.encoding, bytes: taken.bytes };
  return buildArticle(source, origin, taken, withWarnings(found, decoded), options);
}

const withWarnings = (found: Found, { warnings }: Pick<Found, 'warnings'>): Found => ({
  ...found,
  warnings: [...warnings, ...found.warnings],
});

/** A document that is one article as it stands. */
async function readWhole(source: Source, format: Format, bytes: number, options: ResolvedOptions): Promise<Article> {
  if (format === 'pdf') {
    if (typeof source.content === 'string') throw new InputError('input/bad-pdf', 'a PDF needs its bytes, not text');
    const { readPdf } = await import('./pdf.ts');
    const { text, stated } = await readPdf(source.content);
    const origin = { format, encoding: 'utf-8', bytes };
    return buildArticle(source, origin, stated, findInText(tidy(text), stated, options), options);
  }
  const decoded = await decode(source.content, { mediaType: source.mediaType ?? null });
  let stated: Stated = NOTHING;
  let found: Found;
  if (format === 'html') found = await readPage(decoded.text, null, options);
  else if (format === 'markdown') {
    const { readMarkdown } = await import('./markdown/markdown.ts');
    const markdown = await readMarkdown(decoded.text);
    stated = markdown.stated;
    found = withWarnings(findInText(markdown.text, stated, options), markdown);
  } else found = findInText(decoded.text, NOTHING, options);
  const origin = { format, encoding: decoded.encoding, bytes };
  return buildArticle(source, origin, stated, withWarnings(found, decoded), options);
}

/** The one article of a container. */
async function readOnly(source: Source, options: ResolvedOptions): Promise<Article> {
  let only: Source | null = null;
  for await (const piece of split(source, options)) {
    if ('error' in piece) throw piece.error;
    if (only) throw new InputError('input/many-articles', 'holds more than one article');
    only = piece.source;
  }
  if (!only) throw new InputError('input/empty', 'holds no article');
  return read(only, options);
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
  if (typeof content !== 'string' && isGzipName(source.name) && isGzip(content)) return readOnly(source, options);
  const format: Format =
    options.inputFormat === 'auto'
      ? detectFormat(plainName(source.name), content).format
      : (options.inputFormat as Format);
  return WHOLE_FORMATS.has(format) ? readWhole(source, format, size, options) : readOnly(source, options);
}

import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { ResolvedOptions, Source, Stated, Taken } from '../model/options.ts';
import type { RecordWarning } from '../model/record/record.ts';
import { buildArticle, NOTHING, type Readable } from './build.ts';
import { decode, tidy } from './decode.ts';
import { detectFormat, type Format, plainName, WHOLE_FORMATS } from './detect.ts';
import { readFragment } from './fragment.ts';
import { readMarkdown } from './markdown/markdown.ts';
import { readPdf } from './pdf.ts';
import { split } from './split.ts';
import { isGzip, isGzipName, tooLarge } from './stream.ts';

/** An article that was taken out of a container. */
async function readTaken(source: Source, taken: Taken, options: ResolvedOptions): Promise<Article> {
  const { format, encoding, bytes } = taken;
  const decoded =
    typeof source.content === 'string'
      ? { text: tidy(source.content), encoding, warnings: [] }
      : await decode(source.content, { mediaType: source.mediaType ?? null });
  const text = taken.content === 'fragment' ? readFragment(decoded.text) : decoded.text;
  const readable = { text, stated: taken, mayOpenWithHeadline: true, format, bytes };
  return buildArticle(source, { ...readable, encoding: decoded.encoding, warnings: decoded.warnings }, options);
}

/** What one of the readers of whole documents makes of a decoded text. */
interface Document {
  readonly text: string;
  readonly stated: Stated;
  readonly warnings: readonly RecordWarning[];
}

async function readDocument(text: string, format: Format): Promise<Document> {
  switch (format) {
    case 'markdown':
      return readMarkdown(text);
    default:
      return { text, stated: NOTHING, warnings: [] };
  }
}

async function readPdfSource(source: Source, bytes: number, options: ResolvedOptions): Promise<Article> {
  if (typeof source.content === 'string') throw new InputError('input/bad-pdf', 'a PDF needs its bytes, not text');
  const { text, stated } = await readPdf(source.content);
  const readable = { text: tidy(text), stated, mayOpenWithHeadline: true, format: 'pdf' as const, bytes };
  return buildArticle(source, { ...readable, encoding: 'utf-8', warnings: [] }, options);
}

async function readWhole(source: Source, format: Format, bytes: number, options: ResolvedOptions): Promise<Article> {
  if (format === 'pdf') return readPdfSource(source, bytes, options);
  const decoded = await decode(source.content, { mediaType: source.mediaType ?? null });
  const document = await readDocument(decoded.text, format);
  const readable: Readable = {
    ...document,
    mayOpenWithHeadline: true,
    format,
    encoding: decoded.encoding,
    bytes,
    warnings: [...decoded.warnings, ...document.warnings],
  };
  return buildArticle(source, readable, options);
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

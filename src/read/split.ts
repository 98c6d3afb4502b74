import { InputError } from '../model/errors.ts';
import type { ResolvedOptions, Source, Stated, Taken } from '../model/options.ts';
import { isNinjs, readNinjs } from './agency/ninjs.ts';
import { decode } from './decode.ts';
import { type Detected, detectFormat, type Format, HEAD_BYTES, plainName, WHOLE_FORMATS } from './detect.ts';
import { gunzip } from './gunzip.ts';
import { isJsonFeed, listOf, parseJson, takeJson } from './json/json.ts';
import { byteLines } from './lines.ts';
import { binaryKind } from './magic.ts';
import { type ByteStream, collect, isGzip, isGzipName, peek, streamOf, tooLarge } from './stream.ts';

/** What a run reads: a named stream of bytes, or the bytes or the text themselves. */
export interface Input {
  /** Path as given, `-` for standard input. */
  readonly name: string;
  readonly content: Uint8Array | string | ByteStream;
  readonly id?: string | null;
  readonly mediaType?: string | null;
}

/** A source that gave no article, and where it stood. */
export interface Failure {
  readonly error: InputError;
  readonly source: { readonly name: string; readonly id: string | null; readonly line: number | null };
}

/** One article still to be read, or the failure that stands in its place. */
export type Piece = { readonly source: Source } | Failure;

type Context = { readonly input: Input; readonly options: ResolvedOptions };

/** Runs `take`; what the input is to blame for becomes a failure in its place. */
async function attempt(
  { input }: Context,
  place: { readonly id?: string | null; readonly line?: number | null },
  take: () => Source | Promise<Source>,
): Promise<Piece> {
  try {
    return { source: await take() };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { error, source: { name: input.name, id: place.id ?? input.id ?? null, line: place.line ?? null } };
  }
}

const isBlank = (bytes: Uint8Array): boolean => {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let i = from; i < bytes.length; i++) if (bytes[i]! > 0x20) return false;
  return true;
};

/** The caller's own id of a line, also of one without an article: an engine sends the failure under it. */
function idOf(value: unknown): string | null {
  const id = value !== null && typeof value === 'object' ? (value as { readonly id?: unknown }).id : null;
  return typeof id === 'string' || typeof id === 'number' ? String(id).toWellFormed() : null;
}

/** Line-delimited JSON: one article, or one failure, for every line that is not blank. */
async function* splitLines(context: Context, stream: ByteStream): AsyncGenerator<Piece> {
  const { maxBytes } = context.options;
  for await (const { bytes, number: line } of byteLines(stream, maxBytes)) {
    if (bytes !== null && isBlank(bytes)) continue;
    const failure: { id: string | null; readonly line: number } = { id: null, line };
    yield await attempt(context, failure, async () => {
      if (bytes === null) throw tooLarge(maxBytes);
      const { text, encoding } = await decode(bytes);
      const value = parseJson(text);
      failure.id = idOf(value);
      const place = { name: context.input.name, line, format: 'ndjson' as const, encoding, bytes: bytes.length };
      return takeJson(value, place);
    });
  }
}

/** Where the articles of a source stand that was read whole. */
type Whole = Pick<Taken, 'format' | 'encoding' | 'bytes'>;

/** A text or a piece of HTML with what stands beside it, as a source of its own. */
function taken(
  { input }: Context,
  whole: Whole,
  article: { readonly content: string; readonly isHtml: boolean; readonly stated: Stated },
): Source {
  const { content, isHtml, stated } = article;
  const bytes = Buffer.byteLength(content);
  return {
    name: input.name,
    content,
    id: input.id ?? null,
    line: null,
    taken: { ...stated, ...whole, bytes, content: isHtml ? 'fragment' : 'text' },
  };
}

/** JSON: one object, a list of them, or a list below a key such as `articles`. JSON Feed and ninjs are told by keys. */
async function* splitJson(context: Context, text: string, whole: Whole): AsyncGenerator<Piece> {
  const value = parseJson(text);
  if (isJsonFeed(value)) {
    yield* splitFeed(context, text, whole);
    return;
  }
  const list = listOf(value);
  for (const item of list ?? [value]) {
    yield await attempt(context, {}, () => {
      const bytes = list ? null : whole.bytes;
      if (item !== null && typeof item === 'object' && isNinjs(item)) {
        const article = readNinjs(item);
        if (!article) throw new InputError('input/no-article', 'ninjs without a body');
        return taken(context, { ...whole, format: 'ninjs' }, article);
      }
      return takeJson(item, { ...whole, name: context.input.name, id: context.input.id ?? null, line: null, bytes });
    });
  }
}

async function* splitFeed(context: Context, text: string, whole: Whole): AsyncGenerator<Piece> {
  const { readFeed } = await import('./feed/feed.ts');
  const { format, entries, isCut } = await readFeed(text);
  for (const entry of entries) yield { source: taken(context, { ...whole, format }, entry) };
  if (isCut) throw new InputError('input/truncated', 'a feed that ends in the middle');
  if (entries.length === 0) throw new InputError('input/no-article', 'a feed without entries');
}

const AGENCY_ROOTS = new Set(['nitf', 'newsitem', 'newsmessage', 'packageitem']);

async function* splitAgency(context: Context, text: string, whole: Whole): AsyncGenerator<Piece> {
  const { parseXml, readNewsml, readNitf } = await import('./agency/agency.ts');
  const root = await parseXml(text);
  if (!AGENCY_ROOTS.has(root.name)) {
    throw new InputError('input/unknown-xml', `XML of an unknown kind (<${root.name.slice(0, 40)}>)`);
  }
  const articles = root.name === 'nitf' ? [readNitf(root)] : readNewsml(root);
  for (const { text: content, stated } of articles) {
    yield { source: taken(context, whole, { content, isHtml: false, stated }) };
  }
  if (articles.length === 0) throw new InputError('input/no-article', 'no news item with a text');
}

/** Web archives: one source for each page, the page's bytes as they were served. */
async function* splitWarc(context: Context, stream: ByteStream): AsyncGenerator<Piece> {
  const { input, options } = context;
  let count = 0;
  const { warcPages } = await import('./warc/warc.ts');
  for await (const result of warcPages(stream, options.maxBytes)) {
    if ('error' in result)
      yield { error: result.error, source: { name: input.name, id: input.id ?? null, line: null } };
    else {
      const { body, url, mediaType } = result.page;
      const facts = { title: null, publisher: null, authors: [], published: null, url };
      yield {
        source: {
          name: input.name,
          content: body,
          id: input.id ?? null,
          line: null,
          mediaType,
          taken: { ...facts, format: 'warc', content: 'page', encoding: 'utf-8', bytes: body.length },
        },
      };
    }
    count++;
  }
  if (count === 0) throw new InputError('input/no-article', 'a web archive without pages');
}

/** The parts of a source that was read whole. */
async function* splitWhole(context: Context, bytes: Uint8Array, format: Format): AsyncGenerator<Piece> {
  const { input } = context;
  const mediaType = input.mediaType ?? null;
  if (WHOLE_FORMATS.has(format)) {
    yield { source: { name: input.name, content: bytes, id: input.id ?? null, line: null, mediaType } };
    return;
  }
  const { text, encoding } = await decode(bytes, { mediaType });
  if (!/\p{L}/u.test(text)) throw new InputError('input/empty', 'empty (no letter in it)');
  const whole: Whole = { format, encoding, bytes: bytes.length };
  if (format === 'rss' || format === 'atom' || format === 'jsonfeed') yield* splitFeed(context, text, whole);
  else if (format === 'newsml' || format === 'nitf') yield* splitAgency(context, text, whole);
  else yield* splitJson(context, text, whole);
}

/** What an input is: by the caller's word, else by its content and name. */
function formatOf(name: string, head: Uint8Array, options: ResolvedOptions): Detected['format'] {
  return options.inputFormat === 'auto' ? detectFormat(plainName(name), head).format : (options.inputFormat as Format);
}

async function* splitStream(context: Context): AsyncGenerator<Piece> {
  const { input, options } = context;
  let { head, stream } = await peek(streamOf(input.content), HEAD_BYTES);
  if (isGzipName(input.name) && isGzip(head)) ({ head, stream } = await peek(gunzip(stream), HEAD_BYTES));
  const format = formatOf(input.name, head, options);
  const kind = format === 'pdf' ? null : binaryKind(head);
  if (kind) throw new InputError('input/not-text', `not text (${kind})`);
  if (format === 'ndjson') yield* splitLines(context, stream);
  else if (format === 'warc') yield* splitWarc(context, stream);
  else yield* splitWhole(context, await collect(stream, options.maxBytes), format);
}

/**
 * Takes an input apart into the articles it holds, in order, each still to be read: one for each line of NDJSON,
 * element of a JSON array, entry of a feed, response page of a WARC, and one for anything else.
 *
 * NDJSON and WARC are streamed: no more than one article is in memory at a time. What cannot be taken gives a failure
 * in its place; only trouble with the stream itself is thrown. The sources are plain data, ready for `extract` here or
 * in a worker.
 */
export async function* split(input: Input, options: ResolvedOptions): AsyncGenerator<Piece> {
  const context = { input, options };
  try {
    yield* splitStream(context);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { error, source: { name: input.name, id: input.id ?? null, line: null } };
  }
}

import { InputError } from '../model/errors.ts';
import type { ResolvedOptions, Source } from '../model/options.ts';
import { decode } from './decode.ts';
import { type Detected, detectFormat, type Format, HEAD_BYTES, plainName } from './detect.ts';
import { parseJson, takeJson } from './json/json.ts';
import { byteLines } from './lines.ts';
import { type ByteStream, collect, gunzip, isGzip, isGzipName, peek, streamOf, tooLarge } from './stream.ts';

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

/** Line-delimited JSON: one article, or one failure, for every line that is not blank. */
async function* splitLines(context: Context, stream: ByteStream): AsyncGenerator<Piece> {
  const { maxBytes } = context.options;
  for await (const { bytes, number: line } of byteLines(stream, maxBytes)) {
    if (bytes !== null && isBlank(bytes)) continue;
    yield await attempt(context, { line }, async () => {
      if (bytes === null) throw tooLarge(maxBytes);
      const { text, encoding } = await decode(bytes);
      const place = { name: context.input.name, line, format: 'ndjson' as const, encoding, bytes: bytes.length };
      return takeJson(parseJson(text), place);
    });
  }
}

/** The parts of a source that was read whole. */
async function* splitWhole(context: Context, bytes: Uint8Array, format: Format): AsyncGenerator<Piece> {
  const { input } = context;
  switch (format) {
    case 'json': {
      const { text, encoding } = await decode(bytes);
      const value = parseJson(text);
      const list = Array.isArray(value) ? value : [value];
      for (const item of list) {
        yield await attempt(context, {}, () =>
          takeJson(item, { name: input.name, id: null, line: null, format, encoding, bytes: bytes.length }),
        );
      }
      return;
    }
    default:
      yield {
        source: {
          name: input.name,
          content: bytes,
          id: input.id ?? null,
          line: null,
          mediaType: input.mediaType ?? null,
        },
      };
  }
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
  if (format === 'ndjson') yield* splitLines(context, stream);
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

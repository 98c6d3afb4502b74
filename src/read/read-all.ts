import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { ResolvedOptions } from '../model/options.ts';
import { read } from './read.ts';
import { type Failure, type Input, split } from './split.ts';

/** An article, or why there is none in its place. */
export type ReadResult = { readonly article: Article } | Failure;

/**
 * Reads every article of an input, in order: one result for each line of NDJSON, element of a JSON array, entry of a
 * feed, response page of a WARC, and one for anything else. NDJSON and WARC are streamed.
 *
 * Throws only when the stream itself fails; what the input is to blame for is an `error` in its place.
 */
export async function* readAll(input: Input, options: ResolvedOptions): AsyncGenerator<ReadResult> {
  for await (const piece of split(input, options)) {
    if ('error' in piece) yield piece;
    else {
      try {
        yield { article: await read(piece.source, options) };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        const { name, id, line } = piece.source;
        yield { error, source: { name, id: id ?? null, line: line ?? null } };
      }
    }
  }
}

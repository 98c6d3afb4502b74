import { extract } from './extract.ts';
import { InputError, InternalError } from './model/errors.ts';
import { type ExtractOptions, resolveOptions } from './model/options.ts';
import type { NewsRecord } from './model/record/record.ts';
import { type Input, split } from './read/split.ts';

export type { BoilerplateLines, KnownParty } from './model/known.ts';
export type { Source } from './model/options.ts';
export { type ExtractOptions, extract, type Input, InputError, InternalError, type NewsRecord };

/** A record, or why there is none in its place. */
export type ExtractResult =
  | { readonly record: NewsRecord }
  | {
      readonly error: InputError | InternalError;
      readonly source: { readonly name: string; readonly line: number | null };
    };

/**
 * Reads an input that holds many articles (line-delimited JSON, a feed, a web archive, a JSON array) and yields one
 * result each, in order; an input that holds one yields one. Streams are read as they come, never whole in memory.
 *
 * Throws only when the stream itself fails.
 */
export async function* extractAll(input: Input, options: ExtractOptions = {}): AsyncGenerator<ExtractResult> {
  for await (const piece of split(input, resolveOptions(options))) {
    const failed = 'error' in piece ? piece : null;
    const { name, line } =
      'error' in piece ? piece.source : { name: piece.source.name, line: piece.source.line ?? null };
    if (failed) {
      yield { error: failed.error, source: { name, line } };
      continue;
    }
    try {
      yield { record: await extract((piece as Exclude<typeof piece, { error: unknown }>).source, options) };
    } catch (error) {
      if (!(error instanceof InputError || error instanceof InternalError)) throw error;
      yield { error, source: { name, line } };
    }
  }
}

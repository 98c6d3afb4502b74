import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { ResolvedOptions } from '../../model/options.ts';
import { detectFormat, HEAD_BYTES, plainName } from '../../read/detect.ts';
import { type Input, split } from '../../read/split.ts';
import type { Item } from '../item.ts';
import { asInputError } from '../read-file.ts';
import { type BaseNames, basePathWithin } from './base-names.ts';
import type { FoundInput } from './find-inputs.ts';
import { isInShard, type Shard } from './shard.ts';

export interface TakeOptions {
  readonly options: ResolvedOptions;
  readonly shard: Shard | null;
  readonly bases: BaseNames;
  /** Standard input, or what the caller has read the beginning of. */
  readonly standardInput: () => AsyncIterable<Uint8Array>;
}

/** Formats that are read as a stream, however long: an article of theirs is a line or an entry. */
const STREAMED: ReadonlySet<string> = new Set(['ndjson', 'warc']);
const STREAMED_NAME = /\.(?:jsonl|ndjson|warc)(?:\.gz)?$/i;
const NEVER_STREAMED_NAME = /\.(?:txt|text|md|markdown|html?|xhtml|json|pdf)$/i;

/** True for a file whose articles are taken out here, one by one; others are read whole by whoever makes the records. */
function isStreamed({ path, name, isNamed }: FoundInput, options: ResolvedOptions): boolean {
  if (options.inputFormat !== 'auto') return STREAMED.has(options.inputFormat);
  if (STREAMED_NAME.test(name)) return true;
  if (!isNamed || /\.gz$/i.test(name) || NEVER_STREAMED_NAME.test(name)) return false;
  return STREAMED.has(detectFormat(plainName(name), headOf(path)).format);
}

/** The first bytes of a file; none when it cannot be read, which is told when it is. */
export function headOf(path: string | Uint8Array): Uint8Array {
  try {
    const file = openSync(path as Buffer, 'r');
    try {
      const head = Buffer.alloc(HEAD_BYTES);
      return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return new Uint8Array();
  }
}

/** The articles of a stream, one item each, named by their place in it. */
async function* takeApart(input: Input, base: string, take: TakeOptions): AsyncGenerator<Item> {
  let ordinal = 0;
  const next = (): string => basePathWithin(base, ordinal++);
  try {
    for await (const piece of split(input, take.options)) {
      const itemBase = next();
      if (!isInShard(itemBase, take.shard)) continue;
      if ('source' in piece && !('error' in piece)) yield { kind: 'source', base: itemBase, source: piece.source };
      else {
        const { code, message } = piece.error;
        yield { kind: 'failed', base: itemBase, failure: { code, message, source: piece.source } };
      }
    }
  } catch (error) {
    const { code, message } = asInputError(error) as { code?: string; message: string };
    if (code === undefined) throw error;
    yield {
      kind: 'failed',
      base: next(),
      failure: { code, message, source: { name: input.name, id: null, line: null } },
    };
  }
}

/** The items of a run: one a file, one an article of a stream. */
export async function* takeItems(inputs: AsyncIterable<FoundInput>, take: TakeOptions): AsyncGenerator<Item> {
  for await (const input of inputs) {
    const { name, path, error } = input;
    if (error) {
      if (!isInShard(name, take.shard)) continue;
      const { code, message } = error;
      const base = take.bases.claim(name);
      yield { kind: 'failed', base, failure: { code, message, source: { name, id: null, line: null } } };
    } else if (input.kind === 'stream') {
      const content = name === '-' ? take.standardInput() : createReadStream(path as string);
      yield* takeApart({ name, content }, take.bases.claim(name === '-' ? 'stdin' : name), take);
    } else if (isStreamed(input, take.options)) {
      yield* takeApart({ name, content: createReadStream(path as Buffer) }, take.bases.claim(name), take);
    } else if (isInShard(name, take.shard)) yield { kind: 'file', base: take.bases.claim(name), name, path };
  }
}

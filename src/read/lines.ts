import type { ByteStream } from './stream.ts';

/** A line of bytes, its end taken off; `bytes` is `null` when it is longer than the limit. */
export interface ByteLine {
  readonly bytes: Uint8Array | null;
  /** Counted from 1. */
  readonly number: number;
}

const LF = 0x0a;

/**
 * Cuts a stream into lines at LF alone (a CR before it is white space to JSON). A line over `maxBytes` is not kept:
 * it comes out as `null`, and the next line is found.
 */
export async function* byteLines(stream: ByteStream, maxBytes: number): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (): ByteLine => {
    const bytes = length > maxBytes ? null : held.length === 1 ? held[0]! : Buffer.concat(held);
    held = [];
    length = 0;
    return { bytes, number: number++ };
  };
  const hold = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) held = [];
    else held.push(part);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, at));
      from = at + 1;
      yield take();
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

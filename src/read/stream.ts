import { InputError } from '../model/errors.ts';

export type ByteStream = AsyncIterable<Uint8Array>;

/** Content as a stream of bytes, whatever it came as. */
export async function* streamOf(content: Uint8Array | string | ByteStream): ByteStream {
  if (typeof content === 'string') yield Buffer.from(content);
  else if (content instanceof Uint8Array) yield content;
  else yield* content;
}

/** Reads the first bytes of a stream, `wanted` of them or all there are, and gives them with the whole stream again. */
export async function peek(
  stream: ByteStream,
  wanted: number,
): Promise<{ readonly head: Uint8Array; readonly stream: ByteStream }> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  let trouble: { readonly error: unknown } | null = null;
  while (length < wanted && !isDone) {
    try {
      const next = await iterator.next();
      if (next.done) isDone = true;
      else {
        chunks.push(next.value);
        length += next.value.length;
      }
    } catch (error) {
      // It comes after the bytes that came before it.
      trouble = { error };
      isDone = true;
    }
  }
  const head = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  async function* again(): ByteStream {
    try {
      if (head.length > 0) yield head;
      while (!isDone) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
      if (trouble) throw trouble.error;
    } finally {
      await iterator.return?.();
    }
  }
  return { head, stream: again() };
}

/** The whole of a stream as one piece; `InputError` `input/too-large` as soon as it is longer than `maxBytes`. */
export async function collect(stream: ByteStream, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

export function tooLarge(maxBytes: number): InputError {
  return new InputError('input/too-large', `larger than the limit of ${maxBytes} bytes (--max-bytes)`);
}

/** True for bytes that begin as gzip does. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** True for a name that says that its bytes are packed with gzip. */
export function isGzipName(name: string): boolean {
  return /\.gz$/i.test(name);
}

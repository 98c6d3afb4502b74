import { createGunzip } from 'node:zlib';
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
  while (length < wanted && !isDone) {
    const next = await iterator.next();
    if (next.done) isDone = true;
    else {
      chunks.push(next.value);
      length += next.value.length;
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

/** Unpacks gzip, any number of members one after the other. `InputError` where it is cut short or damaged. */
export async function* gunzip(stream: ByteStream): ByteStream {
  const unpack = createGunzip();
  let trouble: unknown = null;
  const feed = async (): Promise<void> => {
    try {
      for await (const chunk of stream) {
        if (unpack.destroyed) return;
        if (!unpack.write(chunk))
          await new Promise<void>((go) => {
            unpack.once('drain', go).once('close', go);
          });
      }
      unpack.end();
    } catch (error) {
      trouble = error;
      unpack.destroy();
    }
  };
  const feeding = feed();
  try {
    yield* unpack as ByteStream;
  } catch (error) {
    if ((error as { code?: string }).code === 'Z_BUF_ERROR') {
      throw new InputError('input/truncated', 'gzip data that ends in the middle');
    }
    if (/^Z_/.test((error as { code?: string }).code ?? '')) {
      throw new InputError('input/not-text', 'damaged gzip data');
    }
    throw trouble ?? error;
  } finally {
    unpack.destroy();
    await feeding;
  }
  if (trouble) throw trouble;
}

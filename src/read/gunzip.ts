import { InputError } from '../model/errors.ts';
import type { ByteStream } from './stream.ts';

/** Packed bytes that are unpacked at a time: at gzip's best they become 64 MiB. */
const STEP = 64 * 1024;

function asInputError(error: unknown): unknown {
  const { code } = error as { readonly code?: string };
  if (code === 'Z_BUF_ERROR') return new InputError('input/truncated', 'gzip data that ends in the middle');
  return code?.startsWith('Z_') ? new InputError('input/not-text', 'damaged gzip data') : error;
}

/**
 * Unpacks gzip, any number of members one after the other. Where it is cut short or damaged, all that was packed before
 * comes out, then `InputError`: a plain pipe would drop what it still holds.
 */
export async function* gunzip(stream: ByteStream): ByteStream {
  // Loaded with the first packed input.
  const { createGunzip } = await import('node:zlib');
  const unpack = createGunzip();
  const out: Uint8Array[] = [];
  let trouble: { readonly error: unknown } | null = null;
  unpack.on('data', (bytes: Uint8Array) => out.push(bytes));
  let wake = (): void => {};
  unpack.on('error', (error) => {
    trouble = { error };
    wake();
  });
  const put = (bytes: Uint8Array): Promise<void> =>
    new Promise((done) => {
      wake = done;
      unpack.write(bytes, () => done());
    });
  try {
    for await (const chunk of stream) {
      for (let at = 0; at < chunk.length && trouble === null; at += STEP) {
        await put(chunk.subarray(at, at + STEP));
        yield* out.splice(0);
      }
      if (trouble !== null) break;
    }
    if (trouble === null) {
      const ended = new Promise<void>((resolve) => unpack.once('end', resolve).once('error', () => resolve()));
      unpack.end();
      await ended;
    }
    yield* out.splice(0);
    if (trouble !== null) throw asInputError((trouble as { readonly error: unknown }).error);
  } finally {
    unpack.destroy();
  }
}

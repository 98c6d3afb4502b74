import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { InputError } from '../model/errors.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no longer there',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'a folder, not a file',
  EIO: 'cannot be read (input/output error)',
  ELOOP: 'a link that leads back to itself',
  EMFILE: 'too many open files',
};

/** Turns a failed system call on an input into an `InputError`; anything else is given back as it is. */
export function asInputError(error: unknown): unknown {
  const { code, syscall } = error as { code?: string; syscall?: string };
  if (error instanceof InputError || code === undefined || syscall === undefined) return error;
  return new InputError('input/unreadable', REASONS[code] ?? `cannot be read (${code})`);
}

/** Reads a regular file of at most `maxBytes`; a packed one is held to the limit when it is unpacked. Throws `InputError`. */
export function readInputFile(path: string | Uint8Array, maxBytes: number): Uint8Array {
  try {
    const file = openSync(path as Buffer, 'r');
    try {
      const { size } = fstatSync(file);
      const isPacked = Buffer.from(path).subarray(-3).toString('latin1').toLowerCase() === '.gz';
      if (size > maxBytes && !isPacked) {
        throw new InputError('input/too-large', `larger than the limit of ${maxBytes} bytes (--max-bytes)`);
      }
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw asInputError(error);
  }
}

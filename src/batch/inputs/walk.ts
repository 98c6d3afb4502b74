import { isUtf8 } from 'node:buffer';
import type { Dir } from 'node:fs';
import { opendir, realpath } from 'node:fs/promises';
import type { InputError } from '../../model/errors.ts';
import { asInputError } from '../read-file.ts';
import { fitsWildcard } from './wildcard.ts';

/** What a walk takes by itself, each also packed with gzip; other kinds only when named or by `include`. */
const TAKEN = /\.(?:txt|text|md|markdown|html?|xhtml|json|jsonl|ndjson|xml|rss|atom|warc)(?:\.gz)?$/i;

/** Expectations and annotations stand beside articles and are none: taken only when named or by `include`. */
const BESIDE = /\.(?:expected|gold)\.json$/i;

/** A name that starts with one dot is hidden; two dots are no way to hide a file. */
const HIDDEN = /^\.(?!\.)/;

export interface WalkOptions {
  /** Wildcards of further names to take. */
  readonly include: readonly string[];
  /** Real paths of files and folders that are not inputs: where the run writes. */
  readonly except: ReadonlySet<string>;
}

/** A file below the folder, or a folder that cannot be listed. `name` is relative to the folder walked. */
export interface Walked {
  readonly name: string;
  readonly path: string | Uint8Array;
  readonly error: InputError | null;
}

/** Bytes as a path that the file system takes: a string where they are UTF-8. */
function pathOf(latin1: string): string | Buffer {
  const bytes = Buffer.from(latin1, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : bytes;
}

/** Names in a folder, one character a byte, folders with a `/` behind them. Links are not followed. */
async function listFolder(path: string | Buffer, isTaken: (name: string) => boolean): Promise<string[]> {
  // The types want a string, the file system takes bytes as well.
  const folder: Dir = await opendir(path as string, { encoding: 'latin1', bufferSize: 1024 });
  const names: string[] = [];
  for await (const entry of folder) {
    if (HIDDEN.test(entry.name)) continue;
    if (entry.isDirectory()) names.push(`${entry.name}/`);
    else if (entry.isFile() && isTaken(entry.name)) names.push(entry.name);
  }
  return names.sort();
}

/**
 * Walks a folder in the order of its paths as bytes, and yields its articles' files as it goes. Of a folder being
 * walked only the names are held, one byte a character.
 */
export async function* walk(root: string, options: WalkOptions): AsyncGenerator<Walked> {
  const realRoot = Buffer.from(await realpath(root)).toString('latin1');
  const isExcepted = (below: string): boolean =>
    options.except.size > 0 && options.except.has(Buffer.from(`${realRoot}/${below}`, 'latin1').toString('utf8'));
  const isTaken = (below: string, name: string): boolean =>
    (TAKEN.test(name) && !BESIDE.test(name)) ||
    (options.include.length > 0 &&
      options.include.some((pattern) => fitsWildcard(Buffer.from(below + name, 'latin1').toString('utf8'), pattern)));

  async function* inFolder(below: string): AsyncGenerator<Walked> {
    const place = (name: string) => ({
      name: Buffer.from(name, 'latin1').toString('utf8'),
      path: pathOf(Buffer.from(`${root.replace(/(?<!\/)\/+$/, '')}/`).toString('latin1') + name),
    });
    let names: string[];
    try {
      names = await listFolder(place(below).path as Buffer, (name) => isTaken(below, name));
    } catch (error) {
      const { name, path } = place(below);
      yield { name: name || root, path, error: asInputError(error) as InputError };
      return;
    }
    for (const name of names) {
      const inner = below + name;
      if (name.endsWith('/')) {
        if (!isExcepted(inner.slice(0, -1))) yield* inFolder(inner);
      } else if (!isExcepted(inner)) yield { ...place(inner), error: null };
    }
  }
  yield* inFolder('');
}

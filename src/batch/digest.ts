import { createHash } from 'node:crypto';
import type { Source } from '../model/options.ts';
import type { Item } from './item.ts';
import { readInputFile } from './read-file.ts';

/** Digest of some bytes or text, short enough to stand on every line of a journal. */
export function digestOf(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 22);
}

/** Digest of an article taken out of a stream: its content and what was said beside it. */
export function digestOfSource(source: Source): string {
  const { content, name, ...said } = source;
  return digestOf(content, '\u0000', JSON.stringify(said));
}

/** Digest of what an item holds now; `null` when that cannot be read. */
export function digestOfItem(item: Item, maxBytes: number): string | null {
  if (item.kind === 'failed') return null;
  if (item.kind === 'source') return digestOfSource(item.source);
  try {
    return digestOf(readInputFile(item.path, maxBytes));
  } catch {
    return null;
  }
}

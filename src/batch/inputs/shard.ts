/** Part `part` (from 1) of `of` parts of all inputs. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** A 32-bit hash of a name: FNV-1a over its UTF-16 code units, then mixed so that every bit counts. */
export function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** True for a name that falls into the shard: the same on every machine, and in one shard only. */
export function isInShard(name: string, shard: Shard | null): boolean {
  return shard === null || hashName(name) % shard.of === shard.part - 1;
}

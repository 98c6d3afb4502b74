import { LABELS } from './labels.ts';
import { type LexiconTable, SETS } from './lexicon.ts';

/** Slots share an offset in groups of this many; within a group the counts before a slot are added up. */
export const GROUP_BITS = 2;
export const GROUP = 1 << GROUP_BITS;
const MAGIC = 0x314d464e;
const HEADER = 8;
/** Points of the curve from the model's own probability to the share that proves right, at 0, 1/20 … 1. */
export const CURVE = 21;

/**
 * The weights of features, sparse, ready to use as they lie in the file: open addressing over the feature's hash, then
 * a row of (label, weight) pairs in the order of the slots.
 */
export interface WeightTable {
  /**
   * One bit for each hash, by its upper 20 bits: most features of a text are not in the table, and this small part of
   * it, which stays near the processor, says so.
   */
  readonly known: Uint32Array;
  /** 0 for a free slot. */
  readonly checks: Uint16Array;
  readonly counts: Uint8Array;
  /** Where the rows of each group of slots begin. */
  readonly bases: Uint32Array;
  readonly labels: Uint8Array;
  /** Codes; `values[code]` is the weight. */
  readonly weights: Uint8Array;
  readonly values: Float32Array;
}

/** All that training leaves behind. */
export interface ModelData {
  readonly steps: Float32Array;
  readonly curve: Float32Array;
  readonly lexicon: LexiconTable;
  readonly features: WeightTable;
}

const KNOWN = 1 << 15;

/** Where the bit of a hash lies in `known`; its place there is `knownBit`. */
export const knownWord = (hash: number): number => hash >>> 17;
export const knownBit = (hash: number): number => 1 << ((hash >>> 12) & 31);

const align = (n: number): number => (n + 3) & ~3;

/** The parts of the file, in order: where they lie follows from the three sizes in the head. */
function layout(buffer: ArrayBuffer, words: number, slots: number, pairs: number, offset: number): ModelData {
  let at = offset + HEADER * 4;
  const take = (bytes: number): number => {
    const here = at;
    at += align(bytes);
    return here;
  };
  return {
    steps: new Float32Array(buffer, take(LABELS * LABELS * 4), LABELS * LABELS),
    curve: new Float32Array(buffer, take(CURVE * 4), CURVE),
    lexicon: {
      checks: new Uint16Array(buffer, take(words * 2), words),
      sets: new Uint32Array(buffer, take(SETS * 4), SETS),
      kinds: new Uint8Array(buffer, take(words), words),
      senses: new Uint16Array(buffer, take(words * 2), words),
    },
    features: {
      values: new Float32Array(buffer, take(256 * 4), 256),
      known: new Uint32Array(buffer, take(KNOWN * 4), KNOWN),
      bases: new Uint32Array(buffer, take((slots / GROUP) * 4), slots / GROUP),
      checks: new Uint16Array(buffer, take(slots * 2), slots),
      counts: new Uint8Array(buffer, take(slots), slots),
      labels: new Uint8Array(buffer, take(pairs), pairs),
      weights: new Uint8Array(buffer, take(pairs), pairs),
    },
  };
}

/** Lays the model out over the bytes of its file, without copying. Throws when they are not such a file. */
export function readModel(bytes: Uint8Array): ModelData {
  // Views need an offset divisible by four, which a small buffer out of Node's pool may not have.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const head = new Int32Array(aligned.buffer as ArrayBuffer, aligned.byteOffset, HEADER);
  if (head[0] !== MAGIC || head[1] !== LABELS) throw new Error('names.bin is not the model of this version');
  return layout(aligned.buffer as ArrayBuffer, head[2]!, head[3]!, head[4]!, aligned.byteOffset);
}

/** An empty model of the given sizes and the bytes under it, to be filled by training. */
export function emptyModel(words: number, slots: number, pairs: number): { bytes: Uint8Array; data: ModelData } {
  const parts = [
    LABELS * LABELS * 4,
    CURVE * 4,
    words * 2,
    SETS * 4,
    words,
    words * 2,
    1024,
    KNOWN * 4,
    (slots / GROUP) * 4,
  ];
  const size = [...parts, slots * 2, slots, pairs, pairs].reduce((sum, part) => sum + align(part), HEADER * 4);
  const buffer = new ArrayBuffer(size);
  new Int32Array(buffer).set([MAGIC, LABELS, words, slots, pairs]);
  return { bytes: new Uint8Array(buffer), data: layout(buffer, words, slots, pairs, 0) };
}

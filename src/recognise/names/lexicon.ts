/** What a word is listed as; a word may be several. The lists are in `scripts/train/lists`. */
export const Kind = {
  country: 1 << 0,
  nationality: 1 << 1,
  place: 1 << 2,
  firstName: 1 << 3,
  surname: 1 << 4,
  title: 1 << 5,
  organization: 1 << 6,
  facility: 1 << 7,
  landform: 1 << 8,
  month: 1 << 9,
  weekday: 1 << 10,
  currency: 1 << 11,
  belief: 1 << 12,
  speech: 1 << 13,
  stop: 1 << 14,
  scale: 1 << 15,
  /** Names of companies; of other organisations, parties, clubs, media, armed groups. */
  company: 1 << 16,
  body: 1 << 17,
} as const;
export const KINDS = 18;

/**
 * The stored table of words: open addressing over the hash of the word in lower case, ready to use as it lies in the
 * file. A slot is free when its check is 0. Two words in some ten thousand that are not in it will be taken for one
 * that is.
 */
export interface LexiconTable {
  readonly checks: Uint16Array;
  /** The sets of kinds that occur. */
  readonly sets: Uint32Array;
  /** Which set each word has. */
  readonly kinds: Uint8Array;
  /**
   * 64 times 1 + cluster, or 0 for a word without one; plus the class of names that the word is usual in, as far as
   * its neighbours among all words tell, 0 for unknown.
   */
  readonly senses: Uint16Array;
}

/** Clusters lie within wider ones: `cluster >> FINE_BITS` is the middle one, `>> MIDDLE_BITS` the coarse one. */
export const FINE_BITS = 2;
export const MIDDLE_BITS = 5;

/** Most sets of kinds that a table can hold. */
export const SETS = 256;

/** The check of a hash: the bits that its slot does not already say, never 0. */
export const checkOf = (hash: number): number => (hash >>> 16) | 1;

/** The slot at which the search for a word begins, in a table of `slots`. */
export const placeOf = (hash: number, slots: number): number => (hash >>> 0) % slots;

/** Looks words up in a `LexiconTable`. */
export class Lexicon {
  private readonly table: LexiconTable;

  constructor(table: LexiconTable) {
    this.table = table;
  }

  /** The slot of a word by its hash, or -1. */
  find(hash: number): number {
    const { checks } = this.table;
    const check = checkOf(hash);
    for (
      let slot = placeOf(hash, checks.length);
      checks[slot] !== 0;
      slot = slot + 1 === checks.length ? 0 : slot + 1
    ) {
      if (checks[slot] === check) return slot;
    }
    return -1;
  }

  kindsAt(slot: number): number {
    return slot < 0 ? 0 : this.table.sets[this.table.kinds[slot]!]!;
  }

  clusterAt(slot: number): number {
    return slot < 0 ? 0 : this.table.senses[slot]! >> 6;
  }

  usualAt(slot: number): number {
    return slot < 0 ? 0 : this.table.senses[slot]! & 63;
  }
}

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
} as const;
export const KINDS = 16;

/**
 * The stored table of words: open addressing over the hash of the word in lower case, ready to use as it lies in the
 * file. A slot is free when its check is 0. Two words in some ten thousand that are not in it will be taken for one
 * that is.
 */
export interface LexiconTable {
  readonly checks: Uint16Array;
  readonly kinds: Uint16Array;
  /** 1 + cluster; 0 for a word without one. */
  readonly clusters: Uint16Array;
  /** The class of names that the word is usual in, as far as its neighbours among all words tell; 0 for unknown. */
  readonly usual: Uint8Array;
}

/** The check of a hash: the bits that its slot does not already say, never 0. */
export const checkOf = (hash: number): number => (hash >>> 16) | 1;

/** Looks words up in a `LexiconTable`. */
export class Lexicon {
  private readonly table: LexiconTable;
  private readonly mask: number;

  constructor(table: LexiconTable) {
    this.table = table;
    this.mask = table.checks.length - 1;
  }

  /** The slot of a word by its hash, or -1. */
  find(hash: number): number {
    const { checks } = this.table;
    const check = checkOf(hash);
    for (let slot = hash & this.mask; checks[slot] !== 0; slot = (slot + 1) & this.mask) {
      if (checks[slot] === check) return slot;
    }
    return -1;
  }

  kindsAt(slot: number): number {
    return slot < 0 ? 0 : this.table.kinds[slot]!;
  }

  clusterAt(slot: number): number {
    return slot < 0 ? 0 : this.table.clusters[slot]!;
  }

  usualAt(slot: number): number {
    return slot < 0 ? 0 : this.table.usual[slot]!;
  }
}

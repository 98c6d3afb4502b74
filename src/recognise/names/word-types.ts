import { type NewsDocument, TokenKind } from '../../model/document.ts';
import { hashText, scramble } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { formOf, outlineOf } from './word-form.ts';

/** How the line is written in which a token stands; the shape of a word says less in a headline. */
export const Mode = { normal: 0, title: 1, capitals: 2, lower: 3 } as const;

const AFFIXES = 8;

const larger = <T extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};

/**
 * The distinct words that were met, each with all that follows from its letters alone. A word in a line of another
 * `Mode` is another type. Kept from article to article, so that what a common word says is worked out once; what is
 * kept depends on the word alone, never on where it was met.
 */
export class WordTypes {
  length = 0;
  /** Hash of the word in lower case. */
  low = new Int32Array(4096);
  /** The same number for all types that agree in lower case. */
  family = new Int32Array(4096);
  form = new Uint8Array(4096);
  mode = new Uint8Array(4096);
  outline = new Int32Array(4096);
  /** Prefixes of one to four characters, then suffixes, as hashes; 0 for none. */
  affixes = new Int32Array(4096 * AFFIXES);
  /** What the lexicon says: bits of kinds, cluster, usual class. */
  kinds = new Uint32Array(4096);
  cluster = new Uint16Array(4096);
  usual = new Uint8Array(4096);
  families = 0;

  private second = new Int32Array(4096);
  private first = new Int32Array(4096);
  private slots = new Int32Array(16384);
  private familySlots = new Int32Array(16384);
  private familyLow = new Int32Array(4096);
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** The type of token `index`, in a line of `mode`. */
  typeOf(document: NewsDocument, index: number, mode: number): number {
    const { text, tokens } = document;
    const start = tokens.start[index]!;
    const end = tokens.end[index]!;
    // The mode is spread over all bits: a neighbouring first letter must not make up for it.
    let a = Math.imul(mode + 1, 0x9e3779b1);
    let b = Math.imul(mode + 1, 0x85ebca6b);
    for (let i = start; i < end; i++) {
      // As written: types that differ in a typographic mark alone may differ in form too.
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b + code, 0x5bd1e995);
      b ^= b >>> 15;
    }
    a = scramble(a);
    const mask = this.slots.length - 1;
    for (let slot = a & mask; ; slot = (slot + 1) & mask) {
      const type = this.slots[slot]! - 1;
      if (type < 0) return this.add(document, index, mode, slot, a, b);
      if (this.first[type] === a && this.second[type] === b) return type;
    }
  }

  private add(document: NewsDocument, index: number, mode: number, slot: number, a: number, b: number): number {
    if (this.length === this.low.length) this.grow();
    const { text, tokens } = document;
    const start = tokens.start[index]!;
    const end = tokens.end[index]!;
    const lower = tokens.lower[index]!;
    const type = this.length++;
    this.first[type] = a;
    this.second[type] = b;
    const low = hashText(lower, 0, lower.length);
    this.low[type] = low;
    this.family[type] = this.familyOf(low);
    this.form[type] = formOf(text, start, end, tokens.kind[index]!);
    this.mode[type] = mode;
    this.outline[type] = outlineOf(text, start, end);
    if (tokens.kind[index]! <= TokenKind.alnum) {
      for (let n = 1; n <= 4 && n < lower.length; n++) {
        this.affixes[type * AFFIXES + n - 1] = hashText(lower, 0, n);
        this.affixes[type * AFFIXES + 3 + n] = hashText(lower, lower.length - n, lower.length);
      }
    }
    const entry = this.lexicon.find(low);
    this.kinds[type] = this.lexicon.kindsAt(entry);
    this.cluster[type] = this.lexicon.clusterAt(entry);
    this.usual[type] = this.lexicon.usualAt(entry);
    this.slots[slot] = type + 1;
    if (this.length * 2 > this.slots.length) this.rehash();
    return type;
  }

  private familyOf(low: number): number {
    const mask = this.familySlots.length - 1;
    let slot = low & mask;
    for (; ; slot = (slot + 1) & mask) {
      const family = this.familySlots[slot]! - 1;
      if (family < 0) break;
      if (this.familyLow[family] === low) return family;
    }
    const family = this.families++;
    this.familyLow[family] = low;
    this.familySlots[slot] = family + 1;
    return family;
  }

  private grow(): void {
    const capacity = this.low.length * 2;
    this.low = larger(this.low, new Int32Array(capacity));
    this.family = larger(this.family, new Int32Array(capacity));
    this.familyLow = larger(this.familyLow, new Int32Array(capacity));
    this.form = larger(this.form, new Uint8Array(capacity));
    this.mode = larger(this.mode, new Uint8Array(capacity));
    this.outline = larger(this.outline, new Int32Array(capacity));
    this.affixes = larger(this.affixes, new Int32Array(capacity * AFFIXES));
    this.kinds = larger(this.kinds, new Uint32Array(capacity));
    this.cluster = larger(this.cluster, new Uint16Array(capacity));
    this.usual = larger(this.usual, new Uint8Array(capacity));
    this.first = larger(this.first, new Int32Array(capacity));
    this.second = larger(this.second, new Int32Array(capacity));
  }

  private rehash(): void {
    const mask = this.slots.length * 2 - 1;
    const place = (slots: Int32Array, hash: number, value: number): void => {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = value;
    };
    this.slots = new Int32Array(mask + 1);
    this.familySlots = new Int32Array(mask + 1);
    for (let type = 0; type < this.length; type++) place(this.slots, this.first[type]!, type + 1);
    for (let family = 0; family < this.families; family++) {
      place(this.familySlots, this.familyLow[family]!, family + 1);
    }
  }
}

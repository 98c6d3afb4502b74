import type { Evidence } from './evidence.ts';
import { contextFeatures, DISTANCES, MOST_FEATURES, typeFeatures } from './features.ts';
import { LABELS } from './labels.ts';
import { checkOf } from './lexicon.ts';
import { GROUP_BITS, knownBit, knownWord, type WeightTable } from './model-file.ts';
import type { View } from './view.ts';
import type { WordTypes } from './word-types.ts';

const PER_TYPE = DISTANCES.length * LABELS;

/**
 * Scores the labels of tokens. What a word says of itself and of its neighbours is added up once per word type and
 * kept; only features of several words are looked up at every token.
 */
export class Scorer {
  private readonly table: WeightTable;
  private readonly mask: number;
  private readonly types: WordTypes;
  private readonly found = new Int32Array(MOST_FEATURES);
  /** Row of a type among `sums`, plus one; 0 while it is not worked out. */
  private rows = new Int32Array(4096);
  private sums = new Float32Array(1024 * PER_TYPE);
  private readonly sum = new Float64Array(LABELS);
  /** The first row is that of no word. */
  private known = 1;

  constructor(table: WeightTable, types: WordTypes) {
    this.table = table;
    this.mask = table.checks.length - 1;
    this.types = types;
  }

  /** Writes the scores of the labels of token `i` to `out`, from `at` on. */
  score(view: View, evidence: Evidence, i: number, out: Float64Array, at: number): void {
    const from = view.blockStart[i]!;
    const to = view.blockEnd[i]!;
    const here = this.rowOf(view.type[i]!);
    const left = this.rowAt(view, i - 1, from, to, 1);
    const right = this.rowAt(view, i + 1, from, to, 2);
    const farLeft = this.rowAt(view, i - 2, from, to, 3);
    const farRight = this.rowAt(view, i + 2, from, to, 4);
    // Not before: a new row may move them all.
    const { sums } = this;
    for (let y = 0; y < LABELS; y++)
      out[at + y] = sums[here + y]! + sums[left + y]! + sums[right + y]! + sums[farLeft + y]! + sums[farRight + y]!;
    const n = contextFeatures(view, evidence, i, this.found);
    for (let k = 0; k < n; k++) this.add(this.found[k]!, out, at);
  }

  /** Adds the weights of one feature to the scores at `at`. */
  add(hash: number, out: Float64Array, at: number): void {
    const { known, checks, counts, bases, labels, weights, values } = this.table;
    if ((known[knownWord(hash)]! & knownBit(hash)) === 0) return;
    const check = checkOf(hash);
    let slot = hash & this.mask;
    while (checks[slot] !== check) {
      if (checks[slot] === 0) return;
      slot = (slot + 1) & this.mask;
    }
    const group = slot >> GROUP_BITS;
    let row = bases[group]!;
    for (let s = group << GROUP_BITS; s < slot; s++) row += counts[s]!;
    const end = row + counts[slot]!;
    for (; row < end; row++) out[at + labels[row]!]! += values[weights[row]!]!;
  }

  /** Where the scores begin that token `at` gives as the neighbour number `slot` of `DISTANCES`; zeros outside the block. */
  private rowAt(view: View, at: number, from: number, to: number, slot: number): number {
    return at < from || at >= to ? 0 : this.rowOf(view.type[at]!) + slot * LABELS;
  }

  private rowOf(type: number): number {
    if (type >= this.rows.length) {
      const rows = new Int32Array(Math.max(this.rows.length * 2, type + 1));
      rows.set(this.rows);
      this.rows = rows;
    }
    const row = this.rows[type]! - 1;
    if (row >= 0) return row;
    const next = this.known * PER_TYPE;
    if (next + PER_TYPE > this.sums.length) {
      const sums = new Float32Array(this.sums.length * 2);
      sums.set(this.sums);
      this.sums = sums;
    }
    for (let slot = 0; slot < DISTANCES.length; slot++) {
      const n = typeFeatures(this.types, type, slot, this.found);
      this.sum.fill(0);
      for (let k = 0; k < n; k++) this.add(this.found[k]!, this.sum, 0);
      this.sums.set(this.sum, next + slot * LABELS);
    }
    this.known++;
    this.rows[type] = next + 1;
    return next;
  }
}

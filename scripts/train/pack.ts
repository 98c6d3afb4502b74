import { checkOf } from '../../src/recognise/names/lexicon.ts';
import { GROUP, knownBit, knownWord, type WeightTable } from '../../src/recognise/names/model-file.ts';
import type { Weights } from './crf.ts';

/** The weights that are kept, by the slot that each feature gets. */
export interface Placed {
  readonly slots: number;
  readonly pairs: number;
  readonly fill: (table: WeightTable) => void;
}

/**
 * Codes of weights: 128 is nought, the others grow by the square of their distance from it, so that small weights keep
 * their worth.
 */
const weightOf = (code: number, most: number): number => Math.sign(code - 128) * ((code - 128) / 127) ** 2 * most;
const codeOf = (weight: number, most: number): number =>
  128 + Math.round(Math.sign(weight) * 127 * Math.sqrt(Math.min(1, Math.abs(weight) / most)));

/** Finds a place for every feature with a weight of at least `least`, in a table a little over half full. */
export function placed(hashes: Int32Array, { rows, labels, values }: Weights, least: number): Placed {
  const most = values.reduce((top, w) => Math.max(top, Math.abs(w)), 1e-6);
  const isKept = (w: number): boolean => Math.abs(w) >= least && codeOf(w, most) !== 128;
  const ids: number[] = [];
  let pairs = 0;
  for (let id = 0; id < hashes.length; id++) {
    const before = pairs;
    for (let p = rows[id]!; p < rows[id + 1]!; p++) if (isKept(values[p]!)) pairs++;
    if (pairs > before) ids.push(id);
  }
  let slots = 1 << 10;
  while (slots * 0.8 < ids.length) slots *= 2;
  const mask = slots - 1;
  const occupant = new Int32Array(slots).fill(-1);
  for (const id of ids) {
    let slot = hashes[id]! & mask;
    while (occupant[slot]! >= 0) slot = (slot + 1) & mask;
    occupant[slot] = id;
  }
  const fill = (table: WeightTable): void => {
    for (let code = 0; code < 256; code++) table.values[code] = weightOf(code, most);
    let at = 0;
    for (let slot = 0; slot < slots; slot++) {
      if (slot % GROUP === 0) table.bases[slot / GROUP] = at;
      const id = occupant[slot]!;
      if (id < 0) continue;
      table.checks[slot] = checkOf(hashes[id]!);
      table.known[knownWord(hashes[id]!)]! |= knownBit(hashes[id]!);
      const before = at;
      for (let p = rows[id]!; p < rows[id + 1]!; p++) {
        if (!isKept(values[p]!)) continue;
        table.labels[at] = labels[p]!;
        table.weights[at++] = codeOf(values[p]!, most);
      }
      table.counts[slot] = at - before;
    }
  };
  return { slots, pairs, fill };
}

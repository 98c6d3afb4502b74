import { CLASSES, classOf, labelOf, OUTSIDE, Part } from '../../src/recognise/names/labels.ts';
import type { Lesson } from './corpus.ts';
import { randomFrom, shuffle } from './random.ts';
import { DIMENSIONS, type Vectors } from './vectors.ts';

/** How often a word was in names of each class when it was written with a capital; the last place counts no name. */
export type ClassCounts = ReadonlyMap<string, Float64Array>;

/** Classes, last names of people apart, and no name. */
const LAST_NAME = CLASSES.length;
const NO_NAME = CLASSES.length + 1;
const KINDS = CLASSES.length + 2;
const LAST = labelOf(CLASSES.indexOf('person'), Part.last);
const FOLDS = 3;
const EPOCHS = 4;
const RATE = 0.5;
const HIDDEN = 48;

/** Counts, over marked articles, what each word was part of. */
export function classCounts(lessons: readonly Lesson[]): ClassCounts {
  const counts = new Map<string, Float64Array>();
  for (const { document, labels } of lessons) {
    document.tokens.lower.forEach((word, i) => {
      const first = document.text.charAt(document.tokens.start[i]!);
      if (first === first.toLowerCase()) return;
      let count = counts.get(word);
      if (count === undefined) counts.set(word, (count = new Float64Array(KINDS)));
      const label = labels[i]!;
      const kind = label === OUTSIDE ? NO_NAME : label === LAST ? LAST_NAME : classOf(label);
      count[kind]!++;
    });
  }
  return counts;
}

interface Net {
  readonly inner: Float32Array;
  readonly outer: Float32Array;
}

/** Shares of the kinds that the net gives to the vector at `row`; the hidden layer is left in `hidden`. */
function sharesOf(
  { inner, outer }: Net,
  values: Float32Array,
  row: number,
  hidden: Float64Array,
  out: Float64Array,
): void {
  for (let h = 0; h < HIDDEN; h++) {
    let sum = inner[h * (DIMENSIONS + 1) + DIMENSIONS]!;
    for (let d = 0; d < DIMENSIONS; d++) sum += inner[h * (DIMENSIONS + 1) + d]! * values[row + d]! * 4;
    hidden[h] = sum > 0 ? sum : 0.05 * sum;
  }
  let total = 0;
  for (let k = 0; k < KINDS; k++) {
    let sum = outer[k * (HIDDEN + 1) + HIDDEN]!;
    for (let h = 0; h < HIDDEN; h++) sum += outer[k * (HIDDEN + 1) + h]! * hidden[h]!;
    total += out[k] = Math.exp(sum);
  }
  for (let k = 0; k < KINDS; k++) out[k]! /= total;
}

function learnt(vectors: Vectors, ids: number[], targets: readonly Float64Array[], seed: number): Net {
  const random = randomFrom(seed);
  const net = {
    inner: Float32Array.from({ length: HIDDEN * (DIMENSIONS + 1) }, () => (random() - 0.5) * 0.3),
    outer: Float32Array.from({ length: KINDS * (HIDDEN + 1) }, () => (random() - 0.5) * 0.2),
  };
  const hidden = new Float64Array(HIDDEN);
  const shares = new Float64Array(KINDS);
  const back = new Float64Array(HIDDEN);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = (RATE / (1 + epoch)) * 0.1;
    shuffle(ids, random);
    for (const id of ids) {
      const row = id * DIMENSIONS;
      const target = targets[id]!;
      let count = 0;
      for (const c of target) count += c;
      const worth = Math.min(3, Math.sqrt(count));
      sharesOf(net, vectors.values, row, hidden, shares);
      back.fill(0);
      for (let k = 0; k < KINDS; k++) {
        const g = worth * (shares[k]! - target[k]! / count);
        for (let h = 0; h < HIDDEN; h++) {
          back[h]! += g * net.outer[k * (HIDDEN + 1) + h]!;
          net.outer[k * (HIDDEN + 1) + h]! -= rate * g * hidden[h]!;
        }
        net.outer[k * (HIDDEN + 1) + HIDDEN]! -= rate * g;
      }
      for (let h = 0; h < HIDDEN; h++) {
        const g = back[h]! * (hidden[h]! > 0 ? 1 : 0.05);
        for (let d = 0; d < DIMENSIONS; d++)
          net.inner[h * (DIMENSIONS + 1) + d]! -= rate * g * vectors.values[row + d]! * 4;
        net.inner[h * (DIMENSIONS + 1) + DIMENSIONS]! -= rate * g;
      }
    }
  }
  return net;
}

/**
 * The class of names that each word is usual in, judged by its vector: 1 + 4 * kind + quarter of certainty. A word that
 * occurs in training is judged by a net that did not see it, so that the answer is worth the same for every word.
 */
export function usualClasses(vectors: Vectors, counts: ClassCounts, seed: number): Map<string, number> {
  const { words } = vectors;
  const targets: Float64Array[] = [];
  const folds: number[][] = Array.from({ length: FOLDS }, () => []);
  words.forEach((word, id) => {
    const count = counts.get(word);
    if (count === undefined) return;
    targets[id] = count;
    folds[id % FOLDS]!.push(id);
  });
  const nets = folds.map((_, fold) => learnt(vectors, folds.filter((_, f) => f !== fold).flat(), targets, seed + fold));
  const usual = new Map<string, number>();
  const hidden = new Float64Array(HIDDEN);
  const shares = new Float64Array(KINDS);
  words.forEach((word, id) => {
    sharesOf(nets[id % FOLDS]!, vectors.values, id * DIMENSIONS, hidden, shares);
    let top = 0;
    for (let k = 1; k < KINDS; k++) if (shares[k]! > shares[top]!) top = k;
    usual.set(word, 1 + 4 * top + Math.min(3, Math.floor(shares[top]! * 4)));
  });
  return usual;
}

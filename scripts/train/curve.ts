import type { NameModel } from '../../src/recognise/names/model.ts';
import { CURVE } from '../../src/recognise/names/model-file.ts';
import type { Lesson } from './corpus.ts';
import { namesOf } from './evaluate.ts';

/** How many names' worth the model's own word is, where few names have such a share. */
const PRIOR = 10;

/** The curve of a model without one: its own word is taken for true. */
export const plainCurve = (): Float32Array => Float32Array.from({ length: CURVE }, (_, i) => i / (CURVE - 1));

/** What part of the names proves right, by the share that the model gives them, on articles it has not seen. */
export function measuredCurve(model: NameModel, lessons: readonly Lesson[]): Float32Array {
  const right = new Float64Array(CURVE);
  const found = new Float64Array(CURVE);
  for (const { document, labels } of lessons) {
    const gold = new Set(namesOf(labels).map(String));
    for (const name of model.read(document)) {
      const bin = Math.round(name.confidence * (CURVE - 1));
      found[bin]!++;
      if (gold.has(String([name.from, name.to, name.class]))) right[bin]!++;
    }
  }
  let floor = 0;
  return plainCurve().map((own, bin) => {
    floor = Math.max(floor, (right[bin]! + PRIOR * own) / (found[bin]! + PRIOR));
    return floor;
  });
}

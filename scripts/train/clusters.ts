import { randomFrom } from './random.ts';
import { DIMENSIONS, type Vectors } from './vectors.ts';

/** How many parts a cluster falls into, level by level: 31, 248, 992 clusters in all. */
const PARTS = [31, 8, 4] as const;
/** Centres are found for this many of the commonest words; the others go to the nearest. */
const COMMONEST = 60_000;
const ROUNDS = 12;

/** Parts `members` (indices of vectors) into `parts` by k-means; returns the part of each. */
function parted({ values }: Vectors, members: Int32Array, parts: number, random: () => number): Uint8Array {
  const part = new Uint8Array(members.length);
  const centres = new Float32Array(parts * DIMENSIONS);
  const common = members.filter((m) => m < COMMONEST).length || members.length;
  for (let p = 0; p < parts; p++) {
    const seed = members[Math.floor(random() * common)]! * DIMENSIONS;
    centres.set(values.subarray(seed, seed + DIMENSIONS), p * DIMENSIONS);
  }
  for (let round = 0; round <= ROUNDS; round++) {
    // Members are in the order of their rank; in the last round the rare ones are given their parts.
    const isLast = round === ROUNDS;
    const sums = new Float32Array(parts * DIMENSIONS);
    for (let m = 0; m < members.length; m++) {
      if (members[m]! >= COMMONEST && !isLast) break;
      const row = members[m]! * DIMENSIONS;
      let best = -Infinity;
      let nearest = 0;
      for (let p = 0; p < parts; p++) {
        let dot = 0;
        for (let d = 0, c = p * DIMENSIONS; d < DIMENSIONS; d++) dot += values[row + d]! * centres[c + d]!;
        if (dot > best) {
          best = dot;
          nearest = p;
        }
      }
      part[m] = nearest;
      for (let d = 0; d < DIMENSIONS; d++) sums[nearest * DIMENSIONS + d]! += values[row + d]!;
    }
    if (isLast) break;
    for (let p = 0; p < parts; p++) {
      let square = 0;
      for (let d = 0; d < DIMENSIONS; d++) square += sums[p * DIMENSIONS + d]! ** 2;
      // An empty part keeps its centre and may fill again.
      if (square === 0) continue;
      const norm = Math.sqrt(square);
      for (let d = 0; d < DIMENSIONS; d++) centres[p * DIMENSIONS + d] = sums[p * DIMENSIONS + d]! / norm;
    }
  }
  return part;
}

/** Numbers the words by cluster, coarse in the high bits: `number >> 5` of 31, `>> 2` of 248, whole of 992. */
export function clustersOf(vectors: Vectors, seed: number): Uint16Array {
  const random = randomFrom(seed);
  const clusters = new Uint16Array(vectors.words.length);
  const split = (members: Int32Array, level: number, prefix: number): void => {
    const parts = PARTS[level];
    if (parts === undefined || members.length === 0) {
      for (const m of members) clusters[m] = prefix;
      return;
    }
    const part = parted(vectors, members, parts, random);
    for (let p = 0; p < parts; p++) {
      split(
        members.filter((_, m) => part[m] === p),
        level + 1,
        prefix * parts + p,
      );
    }
  };
  split(
    Int32Array.from({ length: clusters.length }, (_, i) => i),
    0,
    0,
  );
  return clusters;
}

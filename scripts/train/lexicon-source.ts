import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { clustersOf } from './clusters.ts';
import { readVectors, type Vectors } from './vectors.ts';

const CACHE = new URL('../../node_modules/.cache/newsfacts/', import.meta.url);

export interface WordSource {
  readonly vectors: Vectors;
  /** Cluster of each word of `vectors`. */
  readonly clusters: Uint16Array;
}

/** The commonest words with vectors and clusters. Worked out in a minute, then kept; `isFresh` works them out again. */
export function wordSource(most: number, isFresh: boolean): WordSource {
  const [words, values, clusters] = ['words.json', 'vectors.bin', 'clusters.bin'].map(
    (name) => new URL(`${most}-${name}`, CACHE),
  ) as [URL, URL, URL];
  if (isFresh || !existsSync(clusters)) {
    const vectors = readVectors(most);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(words, JSON.stringify(vectors.words));
    writeFileSync(values, new Uint8Array(vectors.values.buffer));
    writeFileSync(clusters, new Uint8Array(clustersOf(vectors, 7).buffer));
  }
  return {
    vectors: {
      words: JSON.parse(readFileSync(words, 'utf8')) as string[],
      values: new Float32Array(Uint8Array.from(readFileSync(values)).buffer),
    },
    clusters: new Uint16Array(Uint8Array.from(readFileSync(clusters)).buffer),
  };
}

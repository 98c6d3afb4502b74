import { evidenceOf } from '../../src/recognise/names/evidence.ts';
import { contextFeatures, DISTANCES, MOST_FEATURES, typeFeatures } from '../../src/recognise/names/features.ts';
import { classOf, continuesName, labelOf, leavesOpen, Part, partOf } from '../../src/recognise/names/labels.ts';
import type { View } from '../../src/recognise/names/view.ts';
import { viewOf } from '../../src/recognise/names/view.ts';
import type { WordTypes } from '../../src/recognise/names/word-types.ts';
import type { Lesson } from './corpus.ts';
import type { Lessons } from './crf.ts';
import { FeatureIndex } from './feature-index.ts';

class Numbers {
  values = new Int32Array(1 << 20);
  length = 0;
  push(value: number): void {
    if (this.length === this.values.length) {
      const values = new Int32Array(this.length * 2);
      values.set(this.values);
      this.values = values;
    }
    this.values[this.length++] = value;
  }
}

/** All features of a token, as the scorer adds them up, into `out`; returns how many. */
export function allFeatures(view: View, context: Int32Array, count: number, i: number, out: Int32Array): number {
  let n = 0;
  const found = new Int32Array(MOST_FEATURES);
  for (let slot = 0; slot < DISTANCES.length; slot++) {
    const neighbour = i + DISTANCES[slot]!;
    if (neighbour < view.blockStart[i]! || neighbour >= view.blockEnd[i]!) continue;
    const m = typeFeatures(view.types, view.type[neighbour]!, slot, found);
    for (let k = 0; k < m; k++) out[n++] = found[k]!;
  }
  for (let k = 0; k < count; k++) out[n++] = context[k]!;
  return n;
}

/** The labels `from` … `to - 1`, with a name that the border cuts made whole again by what is left of it. */
function whole(labels: Uint8Array, from: number, to: number): Uint8Array {
  const cut = labels.slice(from, to);
  const last = cut.length - 1;
  if (continuesName(cut[0]!))
    cut[0] = labelOf(classOf(cut[0]!), partOf(cut[0]!) === Part.last ? Part.only : Part.first);
  if (leavesOpen(cut[last]!)) {
    cut[last] = labelOf(classOf(cut[last]!), partOf(cut[last]!) === Part.first ? Part.only : Part.last);
  }
  return cut;
}

export interface Indexed {
  readonly lessons: Lessons;
  /** Hashes of the features that are common enough, by number. */
  readonly hashes: Int32Array;
  /** Of which article each token is (index into the articles given). */
  readonly article: Int32Array;
  readonly token: Int32Array;
}

/** Turns marked articles into stretches with numbered features; features seen in fewer than `fewest` articles (copies are no further ones) are left out. */
export function indexed(articles: readonly Lesson[], types: WordTypes, fewest: number): Indexed {
  const index = new FeatureIndex();
  const features = new Numbers();
  const rows = new Numbers();
  const starts = new Numbers();
  const labels = new Numbers();
  const article = new Numbers();
  const token = new Numbers();
  const originals = [...new Set(articles.map(({ id }) => id))];
  const context = new Int32Array(MOST_FEATURES);
  const out = new Int32Array(4 * MOST_FEATURES);
  articles.forEach((lesson, a) => {
    const view = viewOf(lesson.document, types);
    const evidence = evidenceOf(view);
    const original = originals.indexOf(lesson.id);
    for (let k = 0; k < view.from.length; k++) {
      if (!lesson.used(view.blockStart[view.from[k]!]!)) continue;
      starts.push(labels.length);
      const legal = whole(lesson.labels, view.from[k]!, view.to[k]!);
      for (let i = view.from[k]!; i < view.to[k]!; i++) {
        rows.push(features.length);
        labels.push(legal[i - view.from[k]!]!);
        article.push(a);
        token.push(i);
        const n = allFeatures(view, context, contextFeatures(view, evidence, i, context), i, out);
        for (let f = 0; f < n; f++) features.push(index.see(out[f]!, original));
      }
    }
  });
  starts.push(labels.length);
  rows.push(features.length);
  const renumbered = new Int32Array(index.hashes.length).fill(-1);
  const hashes: number[] = [];
  index.counts.forEach((count, id) => {
    if (count >= fewest) renumbered[id] = hashes.push(index.hashes[id]!) - 1;
  });
  let kept = 0;
  const keptRows = new Int32Array(rows.length);
  for (let t = 0; t + 1 < rows.length; t++) {
    keptRows[t] = kept;
    for (let r = rows.values[t]!; r < rows.values[t + 1]!; r++) {
      const id = renumbered[features.values[r]!]!;
      if (id >= 0) features.values[kept++] = id;
    }
  }
  keptRows[rows.length - 1] = kept;
  return {
    lessons: {
      starts: starts.values.slice(0, starts.length),
      rows: keptRows,
      features: features.values.slice(0, kept),
      labels: Uint8Array.from(labels.values.subarray(0, labels.length)),
    },
    hashes: Int32Array.from(hashes),
    article: article.values.slice(0, article.length),
    token: token.values.slice(0, token.length),
  };
}

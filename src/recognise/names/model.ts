import { readFileSync } from 'node:fs';
import type { NewsDocument } from '../../model/document.ts';
import { Chain } from './chain.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { LABELS } from './labels.ts';
import { Lexicon } from './lexicon.ts';
import { type ModelData, readModel } from './model-file.ts';
import { Scorer } from './scorer.ts';
import { type View, viewOf } from './view.ts';
import { WordTypes } from './word-types.ts';

/** Word types kept from article to article before they are thrown away and gathered anew. */
const MOST_TYPES = 60_000;

/** A name that was read: tokens `from` … `to - 1`, class (an index into `CLASSES`), how sure. */
export interface ReadName {
  readonly from: number;
  readonly to: number;
  readonly class: number;
  readonly confidence: number;
}

/** The trained recogniser, with what it remembers of words. */
export class NameModel {
  readonly data: ModelData;
  private types: WordTypes;
  private scorer: Scorer;
  readonly chain: Chain;

  constructor(data: ModelData) {
    this.data = data;
    this.chain = new Chain(Float64Array.from(data.steps));
    this.types = new WordTypes(new Lexicon(data.lexicon));
    this.scorer = new Scorer(data.features, this.types);
  }

  /** Labels the tokens of an article. */
  label(document: NewsDocument): { view: View; evidence: Evidence; labels: Uint8Array } {
    if (this.types.length > MOST_TYPES) {
      this.types = new WordTypes(new Lexicon(this.data.lexicon));
      this.scorer = new Scorer(this.data.features, this.types);
    }
    const view = viewOf(document, this.types);
    const evidence = evidenceOf(view);
    const labels = new Uint8Array(view.length);
    for (let k = 0; k < view.from.length; k++) {
      const from = view.from[k]!;
      const to = view.to[k]!;
      this.chain.reserve(to - from);
      for (let i = from; i < to; i++) this.scorer.score(view, evidence, i, this.chain.scores, (i - from) * LABELS);
      this.chain.decode(to - from, labels, from);
    }
    return { view, evidence, labels };
  }
}

let model: NameModel | null = null;

/** The model that ships, read when it is first needed. */
export function nameModel(): NameModel {
  model ??= new NameModel(readModel(readFileSync(new URL('./names.bin', import.meta.url))));
  return model;
}

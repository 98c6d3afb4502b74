import { readFileSync } from 'node:fs';
import type { NewsDocument } from '../../model/document.ts';
import { Chain } from './chain.ts';
import { confidenceOf, shareOf } from './confidence.ts';
import { evidenceOf } from './evidence.ts';
import { classOf, LABELS, OUTSIDE, Part, partOf } from './labels.ts';
import { Lexicon } from './lexicon.ts';
import { type ModelData, readModel } from './model-file.ts';
import { agreed } from './name-votes.ts';
import { Scorer } from './scorer.ts';
import { type View, viewOf } from './view.ts';
import { Form, isCapital } from './word-form.ts';
import { WordTypes } from './word-types.ts';

/** Word types kept from article to article before they are thrown away and gathered anew. */
const MOST_TYPES = 30_000;

/** Labels less probable than some millionth of the best are left out when confidence is worked out. */
const DEPTH = 14;

/** A name that was read: tokens `from` … `to - 1`, its class (an index into `CLASSES`), how sure. */
export interface ReadName {
  readonly from: number;
  readonly to: number;
  readonly class: number;
  readonly confidence: number;
}

/** The trained recogniser, with what it remembers of words. */
export class NameModel {
  private readonly data: ModelData;
  private types: WordTypes;
  private scorer: Scorer;
  private readonly chain: Chain;

  constructor(data: ModelData) {
    this.data = data;
    this.chain = new Chain(Float64Array.from(data.steps));
    this.types = new WordTypes(new Lexicon(data.lexicon));
    this.scorer = new Scorer(data.features, this.types);
  }

  /** Reads the names of an article, dates and sums of money too. */
  read(document: NewsDocument): ReadName[] {
    if (this.types.length > MOST_TYPES) {
      this.types = new WordTypes(new Lexicon(this.data.lexicon));
      this.scorer = new Scorer(this.data.features, this.types);
    }
    const view = viewOf(document, this.types);
    const evidence = evidenceOf(view);
    const labels = new Uint8Array(view.length);
    const names: ReadName[] = [];
    for (let k = 0; k < view.from.length; k++) {
      const from = view.from[k]!;
      const to = view.to[k]!;
      if (!view.isLower && !mayName(view, from, to)) continue;
      this.chain.reserve(to - from);
      for (let i = from; i < to; i++) this.scorer.score(view, evidence, i, this.chain.scores, (i - from) * LABELS);
      this.chain.decode(to - from, labels, from);
      this.collect(labels, from, to, names);
    }
    return agreed(view, names).map((name) => ({ ...name, confidence: confidenceOf(name.confidence, this.data.curve) }));
  }

  /** Adds the names that the labels spell out, each with its share. */
  private collect(labels: Uint8Array, from: number, to: number, names: ReadName[]): void {
    let first = from;
    let isSummed = false;
    for (let i = from; i < to; i++) {
      const label = labels[i]!;
      if (label === OUTSIDE) continue;
      const part = partOf(label);
      if (part === Part.first || part === Part.only) first = i;
      if (part !== Part.last && part !== Part.only) continue;
      if (!isSummed) this.chain.sum(to - from, DEPTH);
      isSummed = true;
      const share = shareOf(this.chain, labels, from, first - from, i + 1 - from);
      names.push({ from: first, to: i + 1, class: classOf(label), confidence: share });
    }
  }
}

/** False for figures and marks without a capital near: dates and sums of money, which are not reported. */
function mayName(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const form = view.form[i]!;
    if (isCapital(form) || form === Form.alnum) return true;
  }
  return false;
}

let model: NameModel | null = null;

/** The model that ships, read when it is first needed. */
export function nameModel(): NameModel {
  model ??= new NameModel(readModel(readFileSync(new URL('./names.bin', import.meta.url))));
  return model;
}

import type { Span } from '../model/span.ts';

/** A miss or a false find. */
export interface ScoreError {
  readonly slug: string;
  readonly what: string;
  readonly span: Span | null;
}

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface Rate {
  right: number;
  of: number;
}

/** Counts over all articles: finds by kind, and shares of what was found. */
export class Tally {
  readonly counts = new Map<string, Counts>();
  readonly rates = new Map<string, Rate>();
  readonly errors: ScoreError[] = [];

  count(kind: string, right: number, wrong: number, missed: number): void {
    const sum = this.counts.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
    this.counts.set(kind, sum);
  }

  rate(kind: string, isRight: boolean): void {
    const sum = this.rates.get(kind) ?? { right: 0, of: 0 };
    sum.of++;
    if (isRight) sum.right++;
    this.rates.set(kind, sum);
  }

  error(slug: string, what: string, span: Span | null = null): void {
    this.errors.push({ slug, what, span });
  }
}

export interface Pairs<G, P> {
  readonly pairs: readonly (readonly [G, P])[];
  readonly missed: readonly G[];
  readonly spurious: readonly P[];
}

/** Pairs of gold and predicted items, the best score first, each item used once; nothing is paired at a score of 0. */
export function pairUp<G, P>(
  golds: readonly G[],
  predictions: readonly P[],
  score: (gold: G, prediction: P) => number,
): Pairs<G, P> {
  const all = golds
    .flatMap((gold, i) => predictions.map((prediction, j) => ({ i, j, score: score(gold, prediction) })))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score);
  const usedGolds = new Set<number>();
  const usedPredictions = new Set<number>();
  const pairs: (readonly [G, P])[] = [];
  for (const { i, j } of all) {
    if (usedGolds.has(i) || usedPredictions.has(j)) continue;
    usedGolds.add(i);
    usedPredictions.add(j);
    pairs.push([golds[i]!, predictions[j]!]);
  }
  return {
    pairs,
    missed: golds.filter((_, i) => !usedGolds.has(i)),
    spurious: predictions.filter((_, j) => !usedPredictions.has(j)),
  };
}

/** Precision, recall and F1 of counts; 0 where there is nothing to divide by. */
export function ratesOf({ right, wrong, missed }: Counts): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

export const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

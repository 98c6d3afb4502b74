import type { Chain } from './chain.ts';
import { LABELS } from './labels.ts';
import { CURVE } from './model-file.ts';

/**
 * How probable the model holds the labels of tokens `from` … `to - 1` of a stretch to be, all of them together. The
 * chain has been summed over (`Chain.sum`); `labels` begins with the stretch's first token at `at`.
 */
export function shareOf(chain: Chain, labels: Uint8Array, at: number, from: number, to: number): number {
  const { alpha, beta, odds, stepOdds } = chain;
  let before = labels[at + from]!;
  let share = alpha[from * LABELS + before]! * beta[from * LABELS + before]!;
  for (let t = from + 1; t < to; t++) {
    const row = t * LABELS;
    const label = labels[at + t]!;
    let total = 0;
    for (let y = 0; y < LABELS; y++) total += stepOdds[before * LABELS + y]! * odds[row + y]! * beta[row + y]!;
    if (total === 0) return 0;
    share *= (stepOdds[before * LABELS + label]! * odds[row + label]! * beta[row + label]!) / total;
    before = label;
  }
  return share;
}

/** The confidence that goes with a share: what part of the names with such a share proved right in articles kept back. */
export function confidenceOf(share: number, curve: Float32Array): number {
  const place = Math.min(Math.max(share, 0), 1) * (CURVE - 1);
  const below = Math.min(CURVE - 2, Math.floor(place));
  const value = curve[below]! + (place - below) * (curve[below + 1]! - curve[below]!);
  return Math.round(value * 1000) / 1000;
}

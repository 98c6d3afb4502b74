import { Chain, forEachStep } from '../../src/recognise/names/chain.ts';
import { LABELS, OUTSIDE } from '../../src/recognise/names/labels.ts';
import { randomFrom, shuffle } from './random.ts';

/** Stretches to learn from, end to end: tokens with their features (numbers), labels, and stretch borders. */
export interface Lessons {
  /** Stretch `s` is tokens `starts[s]` … `starts[s + 1] - 1`. */
  readonly starts: Int32Array;
  /** Features of token `t` are `features[rows[t]]` … `features[rows[t + 1] - 1]`. */
  readonly rows: Int32Array;
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  /** Scores that are there before any weight, `LABELS` a token, or `null`. */
  readonly given: Float32Array | null;
}

export interface Weights {
  readonly features: Float32Array;
  readonly steps: Float64Array;
}

export interface Schedule {
  readonly epochs: number;
  readonly rate: number;
  /** What the sum of squared gradients begins with: the more, the smaller the first moves. */
  readonly calm: number;
  /** Share of the features that are left out each time, so that none is leant on alone. */
  readonly drop: number;
  readonly l1: number;
  readonly l2: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}

/** Gradients smaller than this are not worth the update. */
const NEGLIGIBLE = 3e-4;
const SHRINKS_PER_EPOCH = 4;

/**
 * Fits a linear-chain CRF by AdaGrad on the conditional likelihood, with L1 and L2 penalties taken off a few times an
 * epoch. `start` holds the step weights to begin with, or `null`.
 */
export function fitted(lessons: Lessons, count: number, schedule: Schedule, start: Float64Array | null): Weights {
  const { starts, rows, features, labels, given } = lessons;
  const { rate, epochs } = schedule;
  const weights = new Float32Array(count * LABELS);
  const squares = new Float32Array(count * LABELS).fill(schedule.calm);
  const steps = new Float64Array(LABELS * LABELS).fill(-1e9);
  const stepSquares = new Float64Array(LABELS * LABELS).fill(1);
  forEachStep((from, to) => {
    steps[from * LABELS + to] = start === null ? 0 : start[from * LABELS + to]!;
  });
  const chain = new Chain(steps);
  const gradient = new Float64Array(LABELS);
  const moved = new Float64Array(LABELS * LABELS);
  const random = randomFrom(schedule.seed);
  const order = Int32Array.from({ length: starts.length - 1 }, (_, i) => i);

  const kept = new Int32Array(1 << 16);
  const keptRows = new Int32Array(1 << 12);
  const scale = 1 / (1 - schedule.drop);

  /** Draws the features that count this time, then scores by them. */
  const score = (from: number, length: number): void => {
    chain.reserve(length);
    let n = 0;
    for (let t = 0; t < length; t++) {
      keptRows[t] = n;
      for (let r = rows[from + t]!; r < rows[from + t + 1]!; r++) {
        if (random() >= schedule.drop) kept[n++] = features[r]! * LABELS;
      }
    }
    keptRows[length] = n;
    const { scores } = chain;
    for (let t = 0; t < length; t++) {
      const at = t * LABELS;
      if (given === null) scores.fill(0, at, at + LABELS);
      else for (let y = 0; y < LABELS; y++) scores[at + y] = given[(from + t) * LABELS + y]!;
      for (let r = keptRows[t]!; r < keptRows[t + 1]!; r++) {
        const row = kept[r]!;
        for (let y = 0; y < LABELS; y++) scores[at + y]! += scale * weights[row + y]!;
      }
    }
  };

  const learn = (from: number, length: number): number => {
    score(from, length);
    chain.refresh();
    const log = chain.sum(length);
    const { alpha, beta, scores } = chain;
    let path = 0;
    // The share of each step is read off before any weight moves.
    moved.fill(0);
    for (let t = 0; t <= length; t++) {
      const gold = t < length ? labels[from + t]! : OUTSIDE;
      const before = t === 0 ? OUTSIDE : labels[from + t - 1]!;
      path += steps[before * LABELS + gold]! + (t < length ? scores[t * LABELS + gold]! : 0);
      moved[before * LABELS + gold]!--;
      if (t === 0) for (let y = 0; y < LABELS; y++) moved[y]! += alpha[y]! * beta[y]!;
      else if (t === length) {
        for (let y = 0; y < LABELS; y++)
          moved[y * LABELS]! += alpha[(t - 1) * LABELS + y]! * beta[(t - 1) * LABELS + y]!;
      } else addSteps(chain, t, moved);
    }
    for (let t = 0; t < length; t++) {
      for (let y = 0; y < LABELS; y++) gradient[y] = alpha[t * LABELS + y]! * beta[t * LABELS + y]!;
      gradient[labels[from + t]!]!--;
      for (let y = 0; y < LABELS; y++) {
        const g = gradient[y]!;
        if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue;
        const square = g * g;
        for (let r = keptRows[t]!; r < keptRows[t + 1]!; r++) {
          const w = kept[r]! + y;
          squares[w]! += square;
          weights[w]! -= (rate * g) / Math.sqrt(squares[w]!);
        }
      }
    }
    for (let k = 0; k < moved.length; k++) {
      const g = moved[k]!;
      if (g === 0 || steps[k]! < -1e8) continue;
      stepSquares[k]! += g * g;
      steps[k]! -= (rate * g) / Math.sqrt(stepSquares[k]!);
    }
    return log - path;
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (let k = 0; k < order.length; k++) {
      const s = order[k]!;
      loss += learn(starts[s]!, starts[s + 1]! - starts[s]!);
      if (
        Math.floor(((k + 1) * SHRINKS_PER_EPOCH) / order.length) > Math.floor((k * SHRINKS_PER_EPOCH) / order.length)
      ) {
        shrink(weights, squares, rate / SHRINKS_PER_EPOCH, schedule);
      }
    }
    let left = 0;
    for (let w = 0; w < weights.length; w++) if (weights[w] !== 0) left++;
    schedule.report(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}, ${left} weights`);
  }
  return { features: weights, steps };
}

/** All steps that may be taken, as `LABELS * from + to`. */
const STEPS = new Uint16Array(LABELS * LABELS);
let stepCount = 0;
forEachStep((from, to) => {
  STEPS[stepCount++] = from * LABELS + to;
});
const stepShares = new Float64Array(STEPS.length);

function addSteps({ alpha, beta, odds, stepOdds }: Chain, t: number, moved: Float64Array): void {
  const row = t * LABELS;
  const before = row - LABELS;
  let total = 0;
  for (let k = 0; k < stepCount; k++) {
    const step = STEPS[k]!;
    const from = Math.floor(step / LABELS);
    const to = step - from * LABELS;
    total += stepShares[k] = alpha[before + from]! * stepOdds[step]! * odds[row + to]! * beta[row + to]!;
  }
  for (let k = 0; k < stepCount; k++) moved[STEPS[k]!]! += stepShares[k]! / total;
}

function shrink(weights: Float32Array, squares: Float32Array, rate: number, { l1, l2 }: Schedule): void {
  for (let w = 0; w < weights.length; w++) {
    const value = weights[w]!;
    if (value === 0) continue;
    const step = rate / Math.sqrt(squares[w]!);
    const less = Math.abs(value) - step * l1;
    weights[w] = less <= 0 ? 0 : (Math.sign(value) * less) / (1 + step * l2);
  }
}

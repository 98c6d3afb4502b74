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
}

export interface Schedule {
  readonly rounds: number;
  readonly rate: number;
  /** What the sum of squared gradients begins with: the more, the smaller the first moves. */
  readonly calm: number;
  /** Share of the features that are left out each time, so that none is leant on alone. */
  readonly drop: number;
  /** The weights are the mean of those after each of the last so many rounds. */
  readonly averaged: number;
  readonly seed: number;
  /** Penalty on the size of weights, which makes most of them nought. */
  readonly l1: number;
  /** Penalty on the square of weights, which keeps the rest small. */
  readonly l2: number;
  readonly report: (line: string, weights: Weights) => void;
}

/** Weights of features with the labels that they were seen with: pairs `rows[f]` … `rows[f + 1] - 1` of feature `f`. */
export interface Weights {
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
  readonly values: Float64Array;
  readonly steps: Float64Array;
}

/** All steps that may be taken, as `LABELS * from + to`. */
const STEPS: readonly number[] = (() => {
  const steps: number[] = [];
  forEachStep((from, to) => steps.push(from * LABELS + to));
  return steps;
})();

/** Finds the labels that each feature was seen with: only such pairs get a weight. */
function seenPairs({ rows, features, labels }: Lessons, count: number): { rows: Int32Array; labels: Uint8Array } {
  const seen = new Uint8Array(count * LABELS);
  for (let t = 0; t < labels.length; t++) {
    for (let r = rows[t]!; r < rows[t + 1]!; r++) seen[features[r]! * LABELS + labels[t]!] = 1;
  }
  const pairRows = new Int32Array(count + 1);
  const pairLabels = new Uint8Array(seen.reduce((sum, one) => sum + one, 0));
  let pairs = 0;
  for (let f = 0; f < count; f++) {
    for (let y = 0; y < LABELS; y++) if (seen[f * LABELS + y] === 1) pairLabels[pairs++] = y;
    pairRows[f + 1] = pairs;
  }
  return { rows: pairRows, labels: pairLabels };
}

/**
 * Fits a linear-chain CRF by AdaGrad on the conditional likelihood, stretch by stretch in a drawn order, with L1 and
 * L2 penalties taken off a few times a round.
 */
export function fitted(lessons: Lessons, count: number, schedule: Schedule): Weights {
  const pairs = seenPairs(lessons, count);
  const size = pairs.labels.length;
  const { rate, l1, l2 } = schedule;
  const values = new Float64Array(size);
  const squares = new Float32Array(size).fill(schedule.calm);
  const steps = new Float64Array(LABELS * LABELS).fill(-1e9);
  const stepSquares = new Float64Array(LABELS * LABELS).fill(1);
  for (const step of STEPS) steps[step] = 0;
  const chain = new Chain(steps);
  const mean = new Float64Array(size);
  const drawn = { rows: new Int32Array(1 << 13), features: new Int32Array(1 << 19), labels: new Uint8Array(1 << 13) };
  const moved = new Float64Array(LABELS * LABELS);
  const random = randomFrom(schedule.seed);
  const order = Int32Array.from({ length: lessons.starts.length - 1 }, (_, i) => i);
  const shrinkEvery = Math.ceil(order.length / SHRINKS);
  for (let round = 1; round <= schedule.rounds; round++) {
    shuffle(order, random);
    let total = 0;
    for (let k = 0; k < order.length; k++) {
      const from = lessons.starts[order[k]!]!;
      const length = lessons.starts[order[k]! + 1]! - from;
      chain.reserve(length);
      if (k % STALE === 0) chain.refresh();
      draw(lessons, from, length, schedule.drop, random, drawn);
      scoreStretch(drawn, pairs, values, 0, length, chain.scores);
      moved.fill(0);
      total += chain.sum(length) - pathScore(chain, steps, drawn.labels, 0, length, moved);
      learn(drawn, pairs, values, squares, rate, chain, 0, length);
      for (const step of STEPS) {
        const g = moved[step]!;
        if (g === 0) continue;
        stepSquares[step]! += g * g;
        steps[step]! -= (rate * g) / Math.sqrt(stepSquares[step]!);
      }
      if ((k + 1) % shrinkEvery === 0) shrink(values, squares, rate / SHRINKS, l1, l2);
    }
    chain.refresh();
    if (round > schedule.rounds - schedule.averaged) {
      for (let p = 0; p < size; p++) mean[p]! += (values[p]! * (1 - schedule.drop)) / schedule.averaged;
    }
    const left = values.reduce((sum, value) => (value === 0 ? sum : sum + 1), 0);
    schedule.report(`round ${round}: loss ${total.toFixed(0)}, ${left} of ${size} weights`, {
      ...pairs,
      values,
      steps,
    });
  }
  return { ...pairs, values: mean, steps };
}

/** Copies a stretch to the start of `out`, with a share `drop` of its features left out by chance. */
function draw(
  { rows, features, labels }: Lessons,
  from: number,
  length: number,
  drop: number,
  random: () => number,
  out: { readonly rows: Int32Array; readonly features: Int32Array; readonly labels: Uint8Array },
): void {
  let n = 0;
  for (let t = 0; t < length; t++) {
    out.rows[t] = n;
    out.labels[t] = labels[from + t]!;
    const end = rows[from + t + 1]!;
    for (let r = rows[from + t]!; r < end; r++) if (random() >= drop) out.features[n++] = features[r]!;
  }
  out.rows[length] = n;
}

/** How often a round the penalties are taken off, and how many stretches go by before steps count anew. */
const SHRINKS = 4;
const STALE = 8;

function shrink(values: Float64Array, squares: Float32Array, rate: number, l1: number, l2: number): void {
  for (let p = 0; p < values.length; p++) {
    const value = values[p]!;
    if (value === 0) continue;
    const step = rate / Math.sqrt(squares[p]!);
    const less = Math.abs(value) - step * l1;
    values[p] = less <= 0 ? 0 : (Math.sign(value) * less) / (1 + step * l2);
  }
}

/** Writes the scores of the labels of a stretch. */
export function scoreStretch(
  { rows, features }: Pick<Lessons, 'rows' | 'features'>,
  pairs: { readonly rows: Int32Array; readonly labels: Uint8Array },
  values: Float64Array,
  from: number,
  length: number,
  scores: Float64Array,
): void {
  const { rows: pairRows, labels } = pairs;
  scores.fill(0, 0, length * LABELS);
  for (let t = 0; t < length; t++) {
    const at = t * LABELS;
    const end = rows[from + t + 1]!;
    for (let r = rows[from + t]!; r < end; r++) {
      const feature = features[r]!;
      const last = pairRows[feature + 1]!;
      for (let p = pairRows[feature]!; p < last; p++) scores[at + labels[p]!]! += values[p]!;
    }
  }
}

/** Labels less probable than this are left out when steps are counted. */
const LEAST = 1e-7;
/** Steps by the label they come from: `STEPS_FROM[from]` … `STEPS_FROM[from + 1] - 1`. */
const SORTED_STEPS = [...STEPS].sort((a, b) => a - b);
const STEPS_TO = Uint8Array.from(SORTED_STEPS, (step) => step % LABELS);
const STEPS_FROM = Int32Array.from(
  { length: LABELS + 1 },
  (_, y) => SORTED_STEPS.filter((step) => step < y * LABELS).length,
);
const ways = new Float64Array(LABELS);

/** Adds the share of each step into the token at `row` to `moved`. */
function countSteps({ alpha, beta, odds, stepOdds }: Chain, row: number, moved: Float64Array): void {
  const last = row - LABELS;
  for (let z = 0; z < LABELS; z++)
    ways[z] = alpha[row + z]! * beta[row + z]! > LEAST ? odds[row + z]! * beta[row + z]! : 0;
  let total = 0;
  for (let y = 0; y < LABELS; y++) {
    const share = alpha[last + y]!;
    if (share * beta[last + y]! <= LEAST) continue;
    for (let k = STEPS_FROM[y]!; k < STEPS_FROM[y + 1]!; k++)
      total += share * stepOdds[y * LABELS + STEPS_TO[k]!]! * ways[STEPS_TO[k]!]!;
  }
  for (let y = 0; y < LABELS; y++) {
    const share = alpha[last + y]!;
    if (share * beta[last + y]! <= LEAST) continue;
    for (let k = STEPS_FROM[y]!; k < STEPS_FROM[y + 1]!; k++) {
      const step = y * LABELS + STEPS_TO[k]!;
      moved[step]! += (share * stepOdds[step]! * ways[STEPS_TO[k]!]!) / total;
    }
  }
}

/** The score of the true labels; adds to `moved` how much oftener each step is expected than it is there. */
function pathScore(
  chain: Chain,
  steps: Float64Array,
  labels: Uint8Array,
  from: number,
  length: number,
  moved: Float64Array,
): number {
  const { alpha, beta, scores } = chain;
  let path = 0;
  for (let t = 0; t <= length; t++) {
    const gold = t < length ? labels[from + t]! : OUTSIDE;
    const before = t === 0 ? OUTSIDE : labels[from + t - 1]!;
    path += steps[before * LABELS + gold]! + (t < length ? scores[t * LABELS + gold]! : 0);
    moved[before * LABELS + gold]!--;
    const row = t * LABELS;
    const last = row - LABELS;
    if (t === 0) for (let y = 0; y < LABELS; y++) moved[y]! += alpha[y]! * beta[y]!;
    else if (t === length) for (let y = 0; y < LABELS; y++) moved[y * LABELS]! += alpha[last + y]! * beta[last + y]!;
    else {
      countSteps(chain, row, moved);
    }
  }
  return path;
}

const NEGLIGIBLE = 1e-4;

/** Moves each weight against how much oftener its feature is expected with its label than it is there. */
function learn(
  { rows, features, labels: gold }: Pick<Lessons, 'rows' | 'features' | 'labels'>,
  pairs: { readonly rows: Int32Array; readonly labels: Uint8Array },
  values: Float64Array,
  squares: Float32Array,
  rate: number,
  { alpha, beta }: Chain,
  from: number,
  length: number,
): void {
  const { rows: pairRows, labels } = pairs;
  const excess = new Float64Array(LABELS);
  for (let t = 0; t < length; t++) {
    let most = 0;
    for (let y = 0; y < LABELS; y++) {
      const share = alpha[t * LABELS + y]! * beta[t * LABELS + y]!;
      excess[y] = y === gold[from + t] ? share - 1 : share;
      most = Math.max(most, Math.abs(excess[y]!));
    }
    if (most < 20 * NEGLIGIBLE) continue;
    const end = rows[from + t + 1]!;
    for (let r = rows[from + t]!; r < end; r++) {
      const feature = features[r]!;
      const last = pairRows[feature + 1]!;
      for (let p = pairRows[feature]!; p < last; p++) {
        const g = excess[labels[p]!]!;
        if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue;
        const square = squares[p]! + g * g;
        squares[p] = square;
        values[p]! -= (rate * g) / Math.sqrt(square);
      }
    }
  }
}

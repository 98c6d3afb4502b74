import { CLASSES, LABELS, labelOf, OUTSIDE, Part } from './labels.ts';

/** Labels after which no name is open, and labels that begin where none is: the same number of each. */
const ENDERS = new Uint8Array([OUTSIDE, ...CLASSES.flatMap((_, c) => [labelOf(c, Part.last), labelOf(c, Part.only)])]);
const STARTERS = new Uint8Array([
  OUTSIDE,
  ...CLASSES.flatMap((_, c) => [labelOf(c, Part.first), labelOf(c, Part.only)]),
]);

const WIDTH = ENDERS.length;

/** Shares of the paths smaller than this count for nothing. */
const LEAST = 1e-12;

/** Labels that score this much less than the best of their token are on no best path; being outside always may be. */
const HOPELESS = 30;

/** Calls `visit` for every pair of labels that may follow each other. */
export function forEachStep(visit: (from: number, to: number) => void): void {
  for (const to of STARTERS) for (const from of ENDERS) visit(from, to);
  for (let c = 0; c < CLASSES.length; c++) {
    for (const to of [Part.inner, Part.last]) {
      visit(labelOf(c, Part.first), labelOf(c, to));
      visit(labelOf(c, Part.inner), labelOf(c, to));
    }
  }
}

/**
 * A linear chain of labels over a stretch of tokens, with no name open at either end. `scores` holds `LABELS` numbers
 * a token (written by the caller), `steps` the score of each label after each other, `LABELS * from + to`.
 */
export class Chain {
  scores = new Float64Array(64 * LABELS);
  private best = new Float64Array(64 * LABELS);
  private back = new Uint8Array(64 * LABELS);
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  odds = new Float64Array(0);
  private readonly steps: Float64Array;
  /** The enders that can be reached at the token before, and their best scores. */
  private readonly enders = new Uint8Array(ENDERS.length);
  private readonly ended = new Float64Array(ENDERS.length);
  stepOdds = new Float64Array(LABELS * LABELS);
  /** Exponentials of the steps from ender `e` to starter `s`, at `WIDTH * e + s`. */
  private readonly entryOdds = new Float64Array(WIDTH * WIDTH);
  private readonly starting = new Float64Array(WIDTH);
  private readonly ending = new Float64Array(WIDTH);

  constructor(steps: Float64Array) {
    this.steps = steps;
    this.refresh();
  }

  /** To be called when `steps` have changed, before `sum`. */
  refresh(): void {
    forEachStep((from, to) => {
      this.stepOdds[from * LABELS + to] = Math.exp(this.steps[from * LABELS + to]!);
    });
    STARTERS.forEach((to, s) => {
      ENDERS.forEach((from, e) => {
        this.entryOdds[e * WIDTH + s] = this.stepOdds[from * LABELS + to]!;
      });
    });
  }

  /** Makes room for `length` tokens. */
  reserve(length: number): void {
    const need = length * LABELS;
    if (this.scores.length >= need) return;
    this.scores = new Float64Array(need * 2);
    this.best = new Float64Array(need * 2);
    this.back = new Uint8Array(need * 2);
  }

  /** Writes the labels of the best path over `length` tokens to `labels`, from `at` on. */
  decode(length: number, labels: Uint8Array, at: number): void {
    const { scores, best, back } = this;
    let alive = 0;
    for (let t = 0; t < length; t++) {
      const row = t * LABELS;
      let most = scores[row]!;
      for (let y = 1; y < LABELS; y++) if (scores[row + y]! > most) most = scores[row + y]!;
      this.enter(t, most - HOPELESS, alive);
      this.goOn(t, most - HOPELESS);
      alive = 0;
      for (let e = 0; e < ENDERS.length; e++) {
        const label = ENDERS[e]!;
        if (best[row + label]! === -Infinity) continue;
        this.ended[alive] = best[row + label]!;
        this.enders[alive++] = label;
      }
    }
    const last = (length - 1) * LABELS;
    let label = OUTSIDE;
    let top = -Infinity;
    for (let e = 0; e < ENDERS.length; e++) {
      const candidate = best[last + ENDERS[e]!]! + this.steps[ENDERS[e]! * LABELS + OUTSIDE]!;
      if (candidate > top) {
        top = candidate;
        label = ENDERS[e]!;
      }
    }
    for (let t = length - 1; t >= 0; t--) {
      labels[at + t] = label;
      label = back[t * LABELS + label]!;
    }
  }

  /** The best ways to the labels at `t` that begin a name or are outside, from the `alive` labels before it. */
  private enter(t: number, least: number, alive: number): void {
    const { scores, best, back, steps, ended, enders } = this;
    const row = t * LABELS;
    for (let s = 0; s < STARTERS.length; s++) {
      const to = STARTERS[s]!;
      let top = -Infinity;
      let from = OUTSIDE;
      if (to === OUTSIDE || scores[row + to]! >= least) {
        if (t === 0) top = steps[to]!;
        for (let e = 0; e < alive; e++) {
          const candidate = ended[e]! + steps[enders[e]! * LABELS + to]!;
          if (candidate > top) {
            top = candidate;
            from = enders[e]!;
          }
        }
      }
      best[row + to] = top + scores[row + to]!;
      back[row + to] = from;
    }
  }

  /** The best ways to the labels at `t` that go on with a name. */
  private goOn(t: number, least: number): void {
    const { scores, best, back, steps } = this;
    const row = t * LABELS;
    const before = row - LABELS;
    for (let first = 1; first < LABELS; first += 4) {
      const inner = first + 1;
      for (let to = inner; to <= first + 2; to++) {
        const isOpen = t > 0 && scores[row + to]! >= least;
        const a = isOpen ? best[before + first]! + steps[first * LABELS + to]! : -Infinity;
        const b = isOpen ? best[before + inner]! + steps[inner * LABELS + to]! : -Infinity;
        best[row + to] = (a >= b ? a : b) + scores[row + to]!;
        back[row + to] = a >= b ? first : inner;
      }
    }
  }

  /**
   * Sums over all paths: `alpha` and `beta`, each token's scaled so that `alpha[t][y] * beta[t][y]` is the share of
   * the paths with label `y` at `t`; `odds` the exponential of the scores less their greatest. Returns the logarithm
   * of the sum. Labels whose score at a token is `depth` or more below its greatest are left out of the sums there.
   */
  sum(length: number, depth = Infinity): number {
    const { scores, stepOdds } = this;
    if (this.alpha.length < length * LABELS) {
      this.alpha = new Float64Array(length * LABELS * 2);
      this.beta = new Float64Array(length * LABELS * 2);
      this.odds = new Float64Array(length * LABELS * 2);
    }
    const { alpha, beta, odds } = this;
    let log = 0;
    for (let t = 0; t < length; t++) {
      const row = t * LABELS;
      let most = -Infinity;
      for (let y = 0; y < LABELS; y++) if (scores[row + y]! > most) most = scores[row + y]!;
      for (let y = 0; y < LABELS; y++) {
        const below = scores[row + y]! - most;
        odds[row + y] = below > -depth ? Math.exp(below) : 0;
      }
      log += most;
      this.forward(t);
      let total = 0;
      for (let y = 0; y < LABELS; y++) total += alpha[row + y]!;
      // Whatever could follow was left out: sum over all.
      if (total === 0) return this.sum(length);
      for (let y = 0; y < LABELS; y++) alpha[row + y]! /= total;
      log += Math.log(total);
    }
    const last = (length - 1) * LABELS;
    let end = 0;
    beta.fill(0, last, last + LABELS);
    for (const y of ENDERS) end += alpha[last + y]! * (beta[last + y] = stepOdds[y * LABELS + OUTSIDE]!);
    if (end === 0) return this.sum(length);
    for (const y of ENDERS) beta[last + y]! /= end;
    for (let t = length - 2; t >= 0; t--) this.backward(t);
    return log + Math.log(end);
  }

  private forward(t: number): void {
    const { alpha, odds, stepOdds, entryOdds, starting } = this;
    const row = t * LABELS;
    const before = row - LABELS;
    if (t === 0) for (let s = 0; s < WIDTH; s++) starting[s] = stepOdds[STARTERS[s]!]!;
    else {
      starting.fill(0);
      for (let e = 0; e < WIDTH; e++) {
        const share = alpha[before + ENDERS[e]!]!;
        if (share < LEAST) continue;
        const entry = e * WIDTH;
        for (let s = 0; s < WIDTH; s++) starting[s]! += share * entryOdds[entry + s]!;
      }
    }
    for (let s = 0; s < WIDTH; s++) alpha[row + STARTERS[s]!] = starting[s]! * odds[row + STARTERS[s]!]!;
    for (let first = 1; first < LABELS; first += 4) {
      const open = t === 0 ? 0 : alpha[before + first]!;
      const inner = t === 0 ? 0 : alpha[before + first + 1]!;
      for (let to = first + 1; to <= first + 2; to++) {
        const total = open * stepOdds[first * LABELS + to]! + inner * stepOdds[(first + 1) * LABELS + to]!;
        alpha[row + to] = total * odds[row + to]!;
      }
    }
  }

  private backward(t: number): void {
    const { alpha, beta, odds, stepOdds, entryOdds, ending } = this;
    const row = t * LABELS;
    const after = row + LABELS;
    for (let s = 0; s < WIDTH; s++) {
      const to = after + STARTERS[s]!;
      ending[s] = alpha[to]! * beta[to]! < LEAST ? 0 : odds[to]! * beta[to]!;
    }
    for (let e = 0; e < WIDTH; e++) {
      const from = ENDERS[e]!;
      let total = 0;
      // What next to nothing leads to needs no way out.
      if (alpha[row + from]! >= LEAST) {
        const entry = e * WIDTH;
        for (let s = 0; s < WIDTH; s++) total += entryOdds[entry + s]! * ending[s]!;
      }
      beta[row + from] = total;
    }
    for (let first = 1; first < LABELS; first += 4) {
      for (let from = first; from <= first + 1; from++) {
        let total = 0;
        for (let to = first + 1; to <= first + 2; to++) {
          total += stepOdds[from * LABELS + to]! * odds[after + to]! * beta[after + to]!;
        }
        beta[row + from] = total;
      }
    }
    let sum = 0;
    for (let y = 0; y < LABELS; y++) sum += alpha[row + y]! * beta[row + y]!;
    for (let y = 0; y < LABELS; y++) beta[row + y]! /= sum;
  }
}

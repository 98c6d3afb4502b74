import type { Failure } from '../write/error-record.ts';
import { type Done, failuresOf } from './output/output.ts';

/** What a run has done so far. */
export class Totals {
  articles = 0;
  words = 0;
  agreements = 0;
  /** Articles whose records an earlier run had made. */
  kept = 0;
  failed = 0;
  readonly #codes = new Map<string, number>();

  add(done: Done): void {
    if (done.kept) {
      const { sizes, words, agreements } = done.kept;
      this.articles += sizes.length;
      this.kept += sizes.length;
      this.words += words;
      this.agreements += agreements;
    } else {
      for (const { words, agreements } of done.outcome.articles) {
        this.articles++;
        this.words += words;
        this.agreements += agreements;
      }
    }
    for (const failure of failuresOf(done)) this.#fail(failure);
  }

  /** Failures by code, the most frequent first, then by name. */
  codes(): readonly (readonly [code: string, count: number])[] {
    return [...this.#codes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  }

  #fail({ code }: Failure): void {
    this.failed++;
    this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
  }
}

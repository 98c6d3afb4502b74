import type { Done } from '../batch/output/output.ts';
import { failuresOf } from '../batch/output/output.ts';
import type { Totals } from '../batch/totals.ts';
import type { Failure } from '../write/error-record.ts';
import { grouped, printable, tell } from './terminal.ts';

/** Failures told one by one before the rest are only counted: a batch is to fit on a screen. */
const MOST_LINES = 30;

/** Where a failure is, as a person looks for it: the file, and the line of a line-delimited one. */
function placeOf({ source }: Failure): string {
  const name = source.name === '-' ? 'standard input' : source.name;
  return printable(source.line === null ? name : `${name}:${source.line}`);
}

export interface ReportOptions {
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
  /** Where all failures can be read, when not all are told. */
  readonly errorsIn: string | null;
  /** Writes a line, around a progress bar where there is one. */
  readonly tell: (line: string) => void;
}

/** Tells on standard error what happens to the inputs. */
export class Report {
  readonly #options: ReportOptions;
  #lines = 0;

  constructor(options: ReportOptions) {
    this.#options = options;
  }

  done(done: Done): void {
    for (const failure of failuresOf(done))
      this.#tellOnce(`extract: ${placeOf(failure)}: ${printable(failure.message)}; skipped`);
    if (!this.#options.isVerbose || done.kept) return;
    const name = done.item.kind === 'file' ? done.item.name : done.item.base;
    for (const { warnings } of done.outcome.articles) {
      for (const warning of warnings) this.#options.tell(`extract: ${printable(name)}: warning: ${printable(warning)}`);
    }
  }

  /** `seconds` the run took. */
  summary(totals: Totals, seconds: number): void {
    if (this.#options.isQuiet) return;
    const { articles, failed, words, agreements, kept } = totals;
    const made = articles - kept;
    const parts = [`${grouped(articles)} articles`];
    if (kept > 0) parts.push(`${grouped(kept)} of them unchanged`);
    parts.push(`${grouped(agreements)} agreements`, `${grouped(words)} words`);
    const rate = made > 0 && seconds > 0 && kept === 0 ? ` (${grouped(words / seconds)} words/s)` : '';
    this.#options.tell(`extract: ${parts.join(', ')} in ${seconds.toFixed(1)} s${rate}`);
    if (failed === 0) return;
    const codes = totals.codes().map(([code, count]) => `${code} ${grouped(count)}`);
    this.#options.tell(`extract: ${grouped(failed)} failed: ${printable(codes.join(', '))}`);
  }

  #tellOnce(line: string): void {
    this.#lines++;
    const { isVerbose, errorsIn } = this.#options;
    if (isVerbose || this.#lines <= MOST_LINES) this.#options.tell(line);
    else if (this.#lines === MOST_LINES + 1) {
      const where = errorsIn === null ? '' : ` (all are in ${printable(errorsIn)})`;
      this.#options.tell(`extract: further failures are counted only${where}; --verbose tells of each`);
    }
  }
}

/** Tells of trouble with the run itself. */
export function tellTrouble(message: string): void {
  tell(`extract: ${printable(message)}`);
}

import type { Totals } from '../batch/totals.ts';
import { grouped, standardError, tell } from './terminal.ts';

/** How a long run shows where it is. */
export interface Progress {
  update(totals: Totals): void;
  /** Writes a line of another kind without tearing the bar. */
  tell(line: string): void;
  end(): void;
}

/** Seconds between two lines: more of them as the run gets longer, so that a night's run stays readable. */
const GAPS = [10, 20, 30, 60] as const;

/** `3:07`, `1:02:09`. */
function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

function line({ articles, failed }: Totals, total: number | null, seconds: number): string {
  const rate = articles / seconds;
  // While the inputs are still being counted, their number is what has been seen of them.
  const of = `${grouped(articles)} of ${grouped(Math.max(total ?? articles, articles))}${total === null ? ' so far' : ''}`;
  const left = total === null ? '' : `, ${clockTime(Math.max(0, total - articles) / rate)} left`;
  return `extract: ${of}, ${grouped(failed)} failed, ${grouped(rate)}/s${left}`;
}

/** Nothing but the other lines. */
export const noProgress: Progress = { update: () => {}, tell, end: () => {} };

/** A line every so often, for logs. `total` is asked when it is shown. */
export function progressLines(total: () => number | null): Progress {
  const begun = performance.now();
  let shown = 0;
  let due = GAPS[0] as number;
  return {
    update: (totals) => {
      const seconds = (performance.now() - begun) / 1000;
      if (seconds < due) return;
      due = seconds + GAPS[Math.min(++shown, GAPS.length - 1)]!;
      tell(line(totals, total(), seconds));
    },
    tell,
    end: () => {},
  };
}

/** A bar on a terminal, from the second second on. */
export async function progressBar(total: () => number | null, isColoured: boolean): Promise<Progress> {
  const { default: progress } = await import('cli-progress');
  const begun = performance.now();
  const bar = new progress.SingleBar({
    stream: standardError(),
    clearOnComplete: true,
    hideCursor: null,
    etaBuffer: 200,
    barsize: 24,
    format: `${isColoured ? '\u001b[32m{bar}\u001b[0m' : '{bar}'} {value} of {total}, {failed} failed, {rate}/s, {left} left`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  let isShown = false;
  let shownAt = 0;
  return {
    update: (totals) => {
      const now = performance.now();
      if (now - begun < 1000 || now - shownAt < 100) return;
      shownAt = now;
      const seconds = (now - begun) / 1000;
      const known = total();
      const rate = totals.articles / seconds;
      const more = {
        failed: grouped(totals.failed),
        rate: grouped(rate),
        left: known === null ? '?' : clockTime(Math.max(0, known - totals.articles) / rate),
      };
      if (!isShown) bar.start(Math.max(known ?? 0, totals.articles), totals.articles, more);
      else {
        bar.setTotal(Math.max(known ?? 0, totals.articles));
        bar.update(totals.articles, more);
      }
      isShown = true;
    },
    tell: (text) => {
      if (isShown) standardError().write('\r\u001b[K');
      tell(text);
    },
    end: () => {
      if (isShown) bar.stop();
    },
  };
}

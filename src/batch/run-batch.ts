import { digestOfItem } from './digest.ts';
import { gather, lookAhead } from './gather.ts';
import { inOrder } from './in-order.ts';
import { failed, type Item, type Job, type Outcome, type Run, type WorkItem } from './item.ts';
import type { Done, Output } from './output/output.ts';
import { failuresOf } from './output/output.ts';
import { Totals } from './totals.ts';

export interface BatchOptions {
  readonly job: Job;
  /** Worker threads. */
  readonly jobs: number;
  /** Seconds for one article; `null` for the default, which small runs in one thread do without. */
  readonly timeout: number | null;
  readonly failFast: boolean;
  /** Ends the run early when it is aborted. */
  readonly signal: AbortSignal;
  /** Told of every item, in order, after it was written. */
  readonly onDone: (done: Done, totals: Totals) => void;
}

/** Below this many items a run stays in one thread: starting a worker costs as much as some twenty articles. */
const FEW = 20;
/** Items for one worker at a time: enough to make handing over cheap, few enough to share out evenly. */
const MOST_IN_HAND = 24;
const BYTES_IN_HAND = 96 * 1024;
/** A batch does not wait longer than that for more items, in milliseconds: a stream may be fed line by line. */
const PATIENCE = 5;
const DEFAULT_TIMEOUT = 120;

type Taken = { readonly item: Item; readonly kept: Done['kept'] | null };

const untilIdle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Makes the records of items in this thread. */
function hereRunner(job: Job): Run {
  return async (items) => {
    const { processItem } = await import('./process-item.ts');
    const outcomes: Outcome[] = [];
    for (const item of items) {
      outcomes.push(await processItem(item, job, () => {}));
      await untilIdle(); // Signals are heard between two articles.
    }
    return outcomes;
  };
}

/** How many items to put together, from how much text their records had so far. */
class HandfulSize {
  #articles = 1;
  #bytes = 4096;

  readonly get = (): number =>
    Math.max(1, Math.min(MOST_IN_HAND, Math.floor((BYTES_IN_HAND * this.#articles) / this.#bytes)));

  /** Weighs what was made lately more than what was made before. */
  add(outcomes: readonly Outcome[]): void {
    if (this.#articles > 1000) {
      this.#articles /= 2;
      this.#bytes /= 2;
    }
    for (const { articles } of outcomes) {
      this.#articles++;
      for (const { words } of articles) this.#bytes += words * 6;
    }
  }
}

async function* recalled(items: AsyncIterable<Item>, output: Output, maxBytes: number): AsyncGenerator<Taken> {
  for await (const item of items) {
    let digest: string | null | undefined;
    const kept = output.recalls
      ? output.recall(item, () => {
          if (digest === undefined) digest = digestOfItem(item, maxBytes);
          return digest;
        })
      : null;
    yield { item, kept };
  }
}

/** Makes what is to be made of a handful, and puts it back in order with what is kept or has failed. */
async function makeHandful(taken: readonly Taken[], run: Run, size: HandfulSize): Promise<readonly Done[]> {
  const work = taken.filter(({ item, kept }) => !kept && item.kind !== 'failed').map(({ item }) => item as WorkItem);
  const outcomes = work.length > 0 ? await run(work) : [];
  size.add(outcomes);
  let next = 0;
  return taken.map(({ item, kept }): Done => {
    if (kept) return { item, kept };
    if (item.kind === 'failed') return { item, outcome: { digest: null, articles: [failed(item.failure)] } };
    return { item, outcome: outcomes[next++]! };
  });
}

/**
 * Makes the records of all items and writes them in order, with a bounded number in memory.
 *
 * Rejects with `OutputError` or `ClosedPipe` when the output fails; the output is left so that a later run can go on
 * from it then, and also when `signal` is aborted.
 */
export async function runBatch(items: AsyncIterable<Item>, output: Output, options: BatchOptions): Promise<Totals> {
  const { job, jobs, timeout, signal } = options;
  const totals = new Totals();
  const size = new HandfulSize();
  const ahead = await lookAhead(recalled(items, output, job.options.maxBytes), FEW, 50);
  const isSmall = ahead.isWhole && timeout === null;
  const pool = isSmall ? null : new (await import('./pool.ts')).WorkerPool(jobs, job, timeout ?? DEFAULT_TIMEOUT);
  const run: Run = pool ? (work) => pool.run(work) : hereRunner(job);
  const handfuls = gather(ahead.all, isSmall ? () => 1 : size.get, PATIENCE);
  const width = isSmall ? 1 : jobs * 3 + 2;
  try {
    const isToStop = (done: Done): boolean => options.failFast && failuresOf(done).length > 0;
    for await (const made of inOrder(handfuls, (taken) => makeHandful(taken, run, size), width, signal)) {
      const firstBad = made.findIndex(isToStop);
      const batch = firstBad < 0 ? made : made.slice(0, firstBad + 1);
      await output.write(batch);
      for (const done of batch) {
        totals.add(done);
        options.onDone(done, totals);
      }
      if (firstBad >= 0) {
        await output.stop();
        return totals;
      }
    }
    if (signal.aborted) await output.stop();
    else await output.finish();
  } catch (error) {
    await output.stop();
    throw error;
  } finally {
    await pool?.close();
  }
  return totals;
}

import { Piscina } from 'piscina';
import { type FileItem, failed, type Job, type Outcome, sourceOf, type WorkItem } from './item.ts';
import type { Task } from './worker.ts';

/** Heap of a worker, MB: an article of 12 MB takes about half of it, and a runaway one ends before the machine suffers. */
const WORKER_HEAP_MB = 900;
const WORKER_YOUNG_MB = 24;

/** How many times workers may die before their first article until the run is given up. */
const LONGEST_STREAK = 5;

interface Running {
  readonly cell: Int32Array;
  readonly controller: AbortController;
  place: string;
  since: number;
  hasTimedOut: boolean;
}

type Cause = 'timeout' | 'crashed' | 'out-of-memory';

const MESSAGES: Readonly<Record<Cause, string>> = {
  timeout: 'took longer than the limit (--timeout)',
  crashed: 'ended its worker',
  'out-of-memory': 'needed more memory than a worker has',
};

/** Worker threads that make records. An article that takes too long or kills its worker costs that article alone. */
export class WorkerPool {
  readonly #pool: Piscina<Task, Outcome[]>;
  readonly #job: Job;
  readonly #running = new Set<Running>();
  readonly #watch: NodeJS.Timeout;
  #streak = 0;

  /** `timeout` in seconds, for one article. */
  constructor(threads: number, job: Job, timeout: number) {
    const isSource = import.meta.url.endsWith('.ts');
    this.#job = job;
    this.#pool = new Piscina({
      filename: new URL(isSource ? './worker.ts' : '../bin/worker.js', import.meta.url).href,
      name: 'work',
      minThreads: threads,
      maxThreads: threads,
      maxQueue: Number.POSITIVE_INFINITY, // The window of `inOrder` is the bound.
      recordTiming: false,
      workerHistogram: false,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB, maxYoungGenerationSizeMb: WORKER_YOUNG_MB },
    });
    // A result of a task that was given up while it was on its way: nobody waits for it.
    this.#pool.on('error', () => {});
    this.#watch = setInterval(() => this.#stopTheSlow(timeout * 1000), Math.min(500, timeout * 250));
    this.#watch.unref();
  }

  /** Makes the records of some items, one outcome an item, in their order. */
  async run(items: readonly WorkItem[]): Promise<readonly Outcome[]> {
    if (items.length === 0) return [];
    const running: Running = {
      cell: new Int32Array(new SharedArrayBuffer(8)).fill(-1, 0, 1),
      controller: new AbortController(),
      place: '',
      since: 0,
      hasTimedOut: false,
    };
    this.#running.add(running);
    try {
      const outcomes = await this.#pool.run(
        { items, job: this.#job, cell: running.cell },
        { signal: running.controller.signal },
      );
      this.#streak = 0;
      return outcomes;
    } catch (error) {
      return await this.#mend(items, running, error as Error & { code?: string });
    } finally {
      this.#running.delete(running);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.#pool.destroy();
  }

  #stopTheSlow(limit: number): void {
    const now = performance.now();
    for (const running of this.#running) {
      const [item, article] = [Atomics.load(running.cell, 0), Atomics.load(running.cell, 1)];
      if (item < 0) continue;
      const place = `${item} ${article}`;
      if (place !== running.place) {
        running.place = place;
        running.since = now;
      } else if (now - running.since > limit) {
        running.hasTimedOut = true;
        running.controller.abort();
      }
    }
  }

  /** After a worker was lost: all but the article in hand is made again, and that one only if it may be innocent. */
  async #mend(
    items: readonly WorkItem[],
    running: Running,
    error: Error & { code?: string },
  ): Promise<readonly Outcome[]> {
    const [at, begun] = [Atomics.load(running.cell, 0), Atomics.load(running.cell, 1)];
    if (at < 0) {
      if (++this.#streak > LONGEST_STREAK) throw error;
      return this.run(items);
    }
    const cause: Cause = running.hasTimedOut
      ? 'timeout'
      : error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? 'out-of-memory'
        : 'crashed';
    const item = items[at]!;
    const mayBeInnocent = items.length > 1 && cause !== 'timeout';
    const parts = await Promise.all([
      this.run(items.slice(0, at)),
      mayBeInnocent ? this.run([item]) : this.#giveUp(item, begun, cause),
      this.run(items.slice(at + 1)),
    ]);
    return parts.flat();
  }

  /** The outcome of an item in which one article is given up; a file's other articles are made all the same. */
  async #giveUp(item: WorkItem, begun: number, cause: Cause): Promise<readonly Outcome[]> {
    const failure = { code: `article/${cause}`, message: MESSAGES[cause] };
    if (item.kind === 'file' && begun > 0) {
      const rest: FileItem = { ...item, dead: new Map([...(item.dead ?? []), [begun - 1, failure]]) };
      return this.run([rest]);
    }
    return [{ digest: null, articles: [failed({ ...failure, source: sourceOf(item) })] }];
  }
}

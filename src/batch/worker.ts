import type { Job, Outcome, WorkItem } from './item.ts';
import { processItem } from './process-item.ts';

/** What a worker is given: some items, and a cell in shared memory where it tells which of them is in hand. */
export interface Task {
  readonly items: readonly WorkItem[];
  readonly job: Job;
  /** `[item, articles of it begun]`; `[-1, 0]` before the first. */
  readonly cell: Int32Array;
}

/** Makes the records of a task, in a worker thread. */
export async function work({ items, job, cell }: Task): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, item] of items.entries()) {
    Atomics.store(cell, 1, 0);
    Atomics.store(cell, 0, index);
    outcomes.push(await processItem(item, job, () => Atomics.add(cell, 1, 1)));
  }
  return outcomes;
}

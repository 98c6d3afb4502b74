/**
 * Gathers what comes one by one into handfuls of `size()` at most. A handful does not wait for stragglers: it is given
 * `patience` milliseconds after its first.
 */
export async function* gather<T>(
  source: AsyncIterable<T>,
  size: () => number,
  patience: number,
): AsyncGenerator<readonly T[]> {
  const iterator = source[Symbol.asyncIterator]();
  let pull: Promise<IteratorResult<T>> | null = null;
  for (;;) {
    pull ??= iterator.next();
    const first: IteratorResult<T> = await pull;
    pull = null;
    if (first.done) return;
    const handful = [first.value];
    const wanted = size();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, patience, null);
    });
    let isOver = false;
    while (handful.length < wanted && !isOver) {
      pull ??= iterator.next();
      const next: IteratorResult<T> | null = await Promise.race([pull, late]);
      if (next === null) break;
      pull = null;
      if (next.done) isOver = true;
      else handful.push(next.value);
    }
    clearTimeout(timer);
    yield handful;
    if (isOver) return;
  }
}

/** The first few of a source, and the whole of it again. `isWhole` when there are no more than those. */
export async function lookAhead<T>(
  source: AsyncIterable<T>,
  wanted: number,
  patience: number,
): Promise<{ readonly isWhole: boolean; readonly all: AsyncIterable<T> }> {
  const iterator = source[Symbol.asyncIterator]();
  const first: T[] = [];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  let pull: Promise<IteratorResult<T>> | null = null;
  let isWhole = false;
  while (first.length < wanted && !isWhole) {
    pull ??= iterator.next();
    const next: IteratorResult<T> | null = await Promise.race([pull, late]);
    if (next === null) break;
    pull = null;
    if (next.done) isWhole = true;
    else first.push(next.value);
  }
  clearTimeout(timer);
  async function* all(): AsyncGenerator<T> {
    yield* first;
    while (!isWhole) {
      const next: IteratorResult<T> = await (pull ?? iterator.next());
      pull = null;
      if (next.done) return;
      yield next.value;
    }
  }
  return { isWhole, all: all() };
}

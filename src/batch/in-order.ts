interface Slot<Result> {
  readonly result: Promise<Result>;
  isDone: boolean;
}

/**
 * Runs `make` on what `inputs` gives, up to `width` at a time, and yields the results in the order of the inputs.
 *
 * A result is yielded as soon as those before it were, also while the inputs are stalled. No more than `width` inputs
 * and results are held: whoever reads slowly slows the reading of inputs. Ends early, without a word, when `signal`
 * is aborted.
 */
export async function* inOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  make: (input: Input) => Promise<Result>,
  width: number,
  signal: AbortSignal,
): AsyncGenerator<Result> {
  const iterator = inputs[Symbol.asyncIterator]();
  const slots: Slot<Result>[] = [];
  let isPulling = false;
  let isOver = false;
  let trouble: { readonly error: unknown } | null = null;
  // One promise at a time to wait on: racing against a promise that lives as long as the run would never free a thing.
  let wake = (): void => {};
  const onAbort = (): void => wake();
  signal.addEventListener('abort', onAbort);

  const begin = (input: Input): void => {
    const slot = { result: make(input), isDone: false };
    const settle = (): void => {
      slot.isDone = true;
      wake();
    };
    slot.result.then(settle, settle);
    slots.push(slot);
  };
  const pull = (): void => {
    isPulling = true;
    iterator.next().then(
      (next) => {
        isPulling = false;
        if (next.done) isOver = true;
        else begin(next.value);
        wake();
      },
      (error) => {
        trouble = { error };
        wake();
      },
    );
  };

  try {
    while (!signal.aborted) {
      if (trouble) throw (trouble as { error: unknown }).error;
      if (slots[0]?.isDone) yield await slots.shift()!.result;
      else if (!isOver && !isPulling && slots.length < width) pull();
      else if (isOver && slots.length === 0) return;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // Not awaited: it may be waiting for a line that never comes.
    iterator.return?.()?.then(undefined, () => {});
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { gather, lookAhead } from '../../src/batch/gather.ts';
import { inOrder } from '../../src/batch/in-order.ts';

async function* from<T>(values: readonly T[], pause = 0): AsyncGenerator<T> {
  for (const value of values) {
    if (pause > 0) await sleep(pause);
    yield value;
  }
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of source) values.push(value);
  return values;
}

/** Takes as many milliseconds as it is told. */
async function slowly(ms: number): Promise<number> {
  await sleep(ms);
  return ms;
}

const never = new AbortController().signal;

describe('inOrder', () => {
  it('yields in the order of the inputs, whatever ends first', async () => {
    const made = inOrder(from([30, 1, 20, 2]), slowly, 4, never);
    expect(await all(made)).toEqual([30, 1, 20, 2]);
  });

  it('holds no more than its width, also when nobody reads', async () => {
    let begun = 0;
    const made = inOrder(
      from([1, 2, 3, 4, 5, 6]),
      async (n) => {
        begun++;
        return n;
      },
      2,
      never,
    );
    expect((await made.next()).value).toBe(1);
    await sleep(10);
    expect(begun).toBeLessThanOrEqual(3);
    expect(await all(made)).toEqual([2, 3, 4, 5, 6]);
  });

  it('yields what is done while the inputs are stalled', async () => {
    const made = inOrder(from(['a', 'b'], 500), async (x) => x, 4, never);
    const begun = performance.now();
    expect((await made.next()).value).toBe('a');
    expect(performance.now() - begun).toBeLessThan(990);
    await made.return(undefined);
  });

  it('rejects with the first failure of the making or of the inputs', async () => {
    const fails = async (n: number): Promise<number> => {
      if (n === 2) throw new Error('two');
      return n;
    };
    await expect(all(inOrder(from([1, 2, 3]), fails, 2, never))).rejects.toThrow('two');
    async function* torn(): AsyncGenerator<number> {
      yield 1;
      throw new Error('torn');
    }
    await expect(all(inOrder(torn(), async (n) => n, 2, never))).rejects.toThrow('torn');
  });

  it('ends without a word when it is aborted', async () => {
    const controller = new AbortController();
    const made = inOrder(from([1, 1000]), slowly, 2, controller.signal);
    setTimeout(() => controller.abort(), 30);
    expect(await all(made)).toEqual([1]);
  });
});

describe('gather', () => {
  it('makes handfuls of the size asked for', async () => {
    expect(await all(gather(from([1, 2, 3, 4, 5]), () => 2, 1000))).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('does not wait for stragglers', async () => {
    expect(await all(gather(from([1, 2, 3], 40), () => 3, 5))).toEqual([[1], [2], [3]]);
  });
});

describe('lookAhead', () => {
  it('tells a short source from a long one, and gives both again', async () => {
    const short = await lookAhead(from([1, 2]), 3, 1000);
    expect([short.isWhole, await all(short.all)]).toEqual([true, [1, 2]]);
    const long = await lookAhead(from([1, 2, 3, 4]), 3, 1000);
    expect([long.isWhole, await all(long.all)]).toEqual([false, [1, 2, 3, 4]]);
  });

  it('does not wait for a source that is stalled', async () => {
    const stalled = await lookAhead(from([1, 2], 40), 3, 10);
    expect([stalled.isWhole, await all(stalled.all)]).toEqual([false, [1, 2]]);
  });
});

import { expect, it } from 'vitest';
import { recogniseNames } from '../../../src/recognise/names/names.ts';
import { documentOf } from './document.ts';

/** Milliseconds of processor time to find the names of a text, which is cut before. */
async function timeOf(text: string): Promise<number> {
  const document = await documentOf(text);
  const before = process.cpuUsage();
  recogniseNames(document);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const fill = (piece: string, length: number): string =>
  `The board met.\n\n${piece.repeat(Math.ceil(length / piece.length))}`;

// A row of capitalised words may be as long as the text.
it.each(['Oslo ', 'Oslo\n', 'OSLO ', 'A. ', 'Bank of ', 'Oslo & ', 'O-', '7 ', 'Ann Lee, ', '(IMF) '])(
  'takes about four times as long for four times as much of %j',
  async (piece) => {
    await timeOf(fill(piece, 20_000));
    const [once, fourfold] = [await timeOf(fill(piece, 20_000)), await timeOf(fill(piece, 80_000))];
    // Generous for a busy machine; what is quadratic takes sixteen times as long.
    expect(fourfold).toBeLessThan(once * 9 + 100);
  },
);

import type { NewsDocument } from '../../model/document.ts';

export const isCapital = (document: NewsDocument, i: number): boolean => {
  const letter = document.text.charAt(document.tokens.start[i]!);
  return letter !== letter.toLowerCase();
};

export const HYPHENS = new Set(['-', '‐', '‑', '–']);
export const NUMBER_WORDS = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** The first place of a word in tokens `from` … `end - 1`, or -1: never a search through the rest of a long text. */
export function placeWithin(lower: readonly string[], word: string, from: number, end: number): number {
  for (let i = from; i < end; i++) if (lower[i] === word) return i;
  return -1;
}

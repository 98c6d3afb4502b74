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

import { bySpan, type Span } from '../model/span.ts';

/** A find with the id it gets in the record. */
export type Numbered<T> = ReadonlyMap<T, string>;

/** Puts finds in order of first mention and numbers them: `p1`, `p2` … */
export function number<T>(letter: string, finds: readonly T[], firstMention: (find: T) => Span): Numbered<T> {
  const sorted = [...finds].sort((a, b) => bySpan(firstMention(a), firstMention(b)));
  return new Map(sorted.map((find, index) => [find, `${letter}${index + 1}`]));
}

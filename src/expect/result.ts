import type { NewsRecord } from '../model/record/record.ts';
import type { Difference } from './compare.ts';
import type { Json } from './expectation.ts';

/** What came of one article with an expectation beside it. */
export interface FixtureResult {
  /** Path of the article, as named. */
  readonly article: string;
  /** Path of its expectation. */
  readonly expectation: string;
  readonly record: NewsRecord | null;
  readonly differences: readonly Difference[];
  /** Why there is no record, or no expectation that can be read. */
  readonly error: string | null;
  /** True when the differences were written into the expectation. */
  readonly isUpdated: boolean;
}

export const isRight = ({ differences, error }: FixtureResult): boolean => error === null && differences.length === 0;

const LONGEST = 160;

/** A value on one line, cut where it would be long. */
function show(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** One difference as a sentence for a person. */
export function sentenceOf({ kind, path, expected, actual }: Difference): string {
  switch (kind) {
    case 'missing':
      return `${path}: expected, and not in the record`;
    case 'unexpected':
      return `${path}: in the record (${show(actual)}), and not expected`;
    case 'no such field':
      return `${path}: a record has no such field; check its spelling`;
    case 'different':
      return `${path}: expected ${show(expected)}, found ${show(actual)}`;
  }
}

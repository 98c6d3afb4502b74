import type { Example, Reading } from './meaning.ts';
import type { Scan } from './scan.ts';

/** What stands before an expression: nothing, or the article or possessive that would belong to it. */
export type Article = '' | 'definite' | 'indefinite';

/** One way to say a time. */
export interface Form {
  readonly id: string;
  /** Classes of words that it begins with (`Word`); no other token is looked at. */
  readonly starts: number;
  /** Reads an expression that begins at token `at`, after an article or none; `null` when there is none of this form. */
  readonly read: (scan: Scan, at: number, article: Article) => Reading | null;
  readonly examples: readonly Example[];
}

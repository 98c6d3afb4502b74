import type { RecordArticle, RecordSource, RecordWarning } from './record/record.ts';
import type { Span } from './span.ts';

/** What a stretch of the text is: running prose, or a line that is not to be read as such. */
export type BlockKind = 'body' | 'title' | 'dateline' | 'byline' | 'boilerplate';

/**
 * A paragraph or line of `Article.text`. Blocks are in order, never overlap, and cover all but white space.
 * A dateline that opens a paragraph is a block of its own, the rest of the paragraph the next one, with the same
 * `paragraph` number.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly paragraph: number;
}

/** One article as it was read: its text, what it says of itself, and how its lines divide. */
export interface Article {
  readonly source: RecordSource;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly dateline: RecordArticle['dateline'];
  readonly published: RecordArticle['published'];
  readonly language: string | null;
  readonly blocks: readonly Block[];
  readonly warnings: readonly RecordWarning[];
}

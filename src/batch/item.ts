import type { ResolvedOptions, Source } from '../model/options.ts';
import type { Failure } from '../write/error-record.ts';
import type { Rendering } from '../write/render.ts';

/** What the making of every article of a run needs; plain data, so that a worker can be given it. */
export interface Job extends Rendering {
  readonly options: ResolvedOptions;
  /** True when articles that begin with `@@fault` are to misbehave (for tests). */
  readonly faults: boolean;
}

interface Placed {
  /** Path of the article below an output folder, less its ending; no two items of a run have the same. */
  readonly base: string;
}

/** A file that is still to be read, by whoever makes its records. */
export interface FileItem extends Placed {
  readonly kind: 'file';
  readonly name: string;
  /** Bytes where the path is not UTF-8. */
  readonly path: string | Uint8Array;
  /** Articles of the file that killed a worker or took too long, by their place in it: they are not tried again. */
  readonly dead?: ReadonlyMap<number, Pick<Failure, 'code' | 'message'>>;
}

/** An article that was taken out of a stream. */
export interface SourceItem extends Placed {
  readonly kind: 'source';
  readonly source: Source;
}

/** What gave no article when it was listed or taken out of a stream. */
export interface FailedItem extends Placed {
  readonly kind: 'failed';
  readonly failure: Failure;
}

export type WorkItem = FileItem | SourceItem;
export type Item = WorkItem | FailedItem;

/** What became of one article: its record as it is written, or why there is none. */
export interface ArticleOutcome {
  readonly text: string | null;
  readonly failure: Failure | null;
  readonly words: number;
  readonly agreements: number;
  readonly warnings: readonly string[];
}

/** What became of an item: a stream's item is one article, a file may hold many. */
export interface Outcome {
  /** Digest of what was read, or `null` when it could not be. */
  readonly digest: string | null;
  readonly articles: readonly ArticleOutcome[];
}

/** Makes the records of some items, one outcome an item. */
export type Run = (items: readonly WorkItem[]) => Promise<readonly Outcome[]>;

/** An article without a record. */
export function failed(failure: Failure): ArticleOutcome {
  return { text: null, failure, words: 0, agreements: 0, warnings: [] };
}

/** Where an item came from, as error records name it. */
export function sourceOf(item: Item): Failure['source'] {
  if (item.kind === 'failed') return item.failure.source;
  if (item.kind === 'file') return { name: item.name, id: null, line: null };
  return { name: item.source.name, id: item.source.id ?? null, line: item.source.line ?? null };
}

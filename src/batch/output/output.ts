import type { Failure } from '../../write/error-record.ts';
import type { Item, Outcome } from '../item.ts';
import type { JournalEntry } from './journal.ts';

/** What became of an item in this run, or what an earlier run left of it. */
export type Done =
  | { readonly item: Item; readonly outcome: Outcome; readonly kept?: never }
  | { readonly item: Item; readonly kept: JournalEntry; readonly outcome?: never };

/** Where the records of a run go. */
export interface Output {
  /** True when `recall` may find something: then items are read before they are given to it. */
  readonly recalls: boolean;
  /** What an earlier run left of an item that has not changed since, or `null`. Called in the order of the items. */
  recall(item: Item, digest: () => string | null): JournalEntry | null;
  /** Writes what became of some items, in their order. */
  write(batch: readonly Done[]): Promise<void>;
  /** All is written: makes the output visible whole. */
  finish(): Promise<void>;
  /** The run ended early: leaves what a later run can go on from. Never throws. */
  stop(): Promise<void>;
}

/** The output cannot be written. The message is for a person: what, where, what to do. */
export class OutputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OutputError';
  }
}

/** Whoever reads the output has gone away: no error. */
export class ClosedPipe extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'not a folder',
  EEXIST: 'not a folder',
  EISDIR: 'a folder, not a file',
  ENOENT: 'no such folder',
  EIO: 'input/output error',
};

/** Turns a failed system call on the output into an `OutputError` that names `path`. */
export function asOutputError(error: unknown, path: string): unknown {
  const { code, syscall } = error as { code?: string; syscall?: string };
  if (error instanceof OutputError || code === undefined || syscall === undefined) return error;
  if (code === 'EPIPE') return new ClosedPipe();
  return new OutputError(`${path}: cannot be written: ${REASONS[code] ?? code}`);
}

/** Runs `write`, and tells what goes wrong as an `OutputError`. */
export function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw asOutputError(error, path);
  }
}

export function failuresOf(done: Done): readonly Failure[] {
  if (done.kept) return done.kept.failures;
  return done.outcome.articles.flatMap(({ failure }) => failure ?? []);
}

import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import type { Failure } from '../../write/error-record.ts';
import type { Item, Outcome } from '../item.ts';

/** What a run leaves behind of an item: enough to tell whether it has changed, and to count it again. */
export interface JournalEntry {
  /** The item's base path, which no other item of the run has. */
  readonly base: string;
  readonly digest: string | null;
  /** Where what was written of it stands in the output file, in bytes; in an output folder, both are 0. */
  readonly start: number;
  readonly end: number;
  /** Sizes of its records' texts in bytes, in order; of a failed article, -1. */
  readonly sizes: readonly number[];
  readonly words: number;
  readonly agreements: number;
  readonly failures: readonly Failure[];
}

/** First line of a journal: what its run was. Another kind of run cannot go on from it. */
export interface JournalHeader {
  readonly journal: 1;
  /** Digest of everything that changes the bytes of the output: version, model, options. */
  readonly settings: string;
}

/** The journal entry of an item that was just made. */
export function entryOf(item: Item, { digest, articles }: Outcome, start: number, end: number): JournalEntry {
  return {
    base: item.base,
    digest,
    start,
    end,
    sizes: articles.map(({ text }) => (text === null ? -1 : Buffer.byteLength(text))),
    words: articles.reduce((sum, { words }) => sum + words, 0),
    agreements: articles.reduce((sum, { agreements }) => sum + agreements, 0),
    failures: articles.flatMap(({ failure }) => failure ?? []),
  };
}

const BLOCK = 64 * 1024;

/** A line of a journal and where it stands in the file. */
export interface JournalLine {
  /** `undefined` for a line that is no JSON. */
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The whole lines of a journal. Reads as it goes. */
export function* journalLines(file: number): Generator<JournalLine> {
  const block = Buffer.alloc(BLOCK);
  let held = Buffer.alloc(0);
  let start = 0;
  for (let position = 0; ; ) {
    const read = readSync(file, block, 0, BLOCK, position);
    if (read === 0) return; // What is still held has no line end: it is torn.
    position += read;
    held = Buffer.concat([held, block.subarray(0, read)]);
    let from = 0;
    for (let at = held.indexOf(0x0a); at >= 0; at = held.indexOf(0x0a, from)) {
      const end = start + at + 1 - from;
      yield { value: parse(held.toString('utf8', from, at)), start, end };
      start = end;
      from = at + 1;
    }
    held = held.subarray(from);
  }
}

/** True for what reads like an entry; anything else in a journal is damage. */
export function isEntry(value: unknown): value is JournalEntry {
  const entry = value as Partial<JournalEntry> | null;
  return (
    typeof entry?.base === 'string' &&
    Number.isInteger(entry.start) &&
    Number.isInteger(entry.end) &&
    Array.isArray(entry.sizes) &&
    Array.isArray(entry.failures)
  );
}

/** A journal being written: a line for every item, in order, each written at once. */
export class Journal {
  /** Where the header ends. */
  readonly headerEnd: number;
  readonly #file: number;
  #size: number;

  private constructor(file: number, size: number, headerEnd: number) {
    this.#file = file;
    this.#size = size;
    this.headerEnd = headerEnd;
  }

  /** Begins a journal anew. */
  static create(path: string, settings: string): Journal {
    const header = `${JSON.stringify({ journal: 1, settings })}\n`;
    const file = openSync(path, 'w+');
    writeSync(file, header);
    return new Journal(file, header.length, header.length);
  }

  /** Opens a journal to go on with it; `null` when there is none or it is of another kind of run. */
  static open(path: string, settings: string): Journal | null {
    let file: number;
    try {
      file = openSync(path, 'r+');
    } catch {
      return null;
    }
    const first = journalLines(file).next();
    const header = first.done ? null : (first.value.value as Partial<JournalHeader> | null | undefined);
    if (header?.journal !== 1 || header.settings !== settings) {
      closeSync(file);
      return null;
    }
    return new Journal(file, fstatSync(file).size, first.value!.end);
  }

  /** The lines after the header. */
  *lines(): Generator<JournalLine> {
    const lines = journalLines(this.#file);
    lines.next();
    yield* lines;
  }

  /** The entry that stands between two places of the file. */
  entryAt(start: number, end: number): JournalEntry | null {
    const bytes = Buffer.alloc(end - start);
    readSync(this.#file, bytes, 0, bytes.length, start);
    const value = parse(bytes.toString());
    return isEntry(value) ? value : null;
  }

  /** Forgets all after `end`. */
  cut(end: number): void {
    ftruncateSync(this.#file, end);
    this.#size = end;
  }

  append(values: readonly object[]): void {
    const bytes = Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#size + done);
    }
    this.#size += bytes.length;
  }

  close(): void {
    closeSync(this.#file);
  }
}

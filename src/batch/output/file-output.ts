import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { headerOf, type Rendering } from '../../write/render.ts';
import type { Item } from '../item.ts';
import { entryOf, isEntry, Journal, type JournalEntry, type JournalLine } from './journal.ts';
import { JournalIndex } from './journal-index.ts';
import { lock } from './lock.ts';
import { type Done, type Output, writing } from './output.ts';
import { textOf } from './stream-output.ts';

export interface FileOutputOptions {
  readonly rendering: Rendering;
  readonly omitsFailures: boolean;
  /** Digest of what changes the bytes: an earlier run with another one is no help. */
  readonly settings: string;
  /** Go on from an interrupted run. */
  readonly resume: boolean;
  /** Take over what has not changed since the last finished run, and leave what the next one needs for that. */
  readonly incremental: boolean;
  /** Told of the file that holds all records, before the run counts as finished. */
  readonly whenWhole?: (path: string) => void;
}

/** Goes along the entries of an interrupted run, as long as the items are the same. */
interface Replay {
  readonly lines: Iterator<JournalLine>;
  /** Ends of the last entry that held, in the output and in the journal. */
  end: number;
  journalEnd: number;
}

/**
 * Records to one file. They are written to `FILE.part`, with `FILE.journal` beside it, and renamed when whole. A run
 * that goes on from an interrupted one keeps the records of all inputs up to the first that has changed, and makes the
 * rest again.
 */
export class FileOutput implements Output {
  readonly recalls: boolean;
  readonly #path: string;
  readonly #options: FileOutputOptions;
  readonly #unlock: () => void;
  readonly #part: number;
  readonly #journal: Journal;
  #size = 0;
  readonly #header: Buffer;
  #replay: Replay | null = null;
  readonly #inPlace = new WeakSet<JournalEntry>();
  /** The last finished run: its file and the index of it. */
  #last: { readonly file: number; readonly index: JournalIndex } | null = null;

  constructor(path: string, options: FileOutputOptions) {
    this.#path = path;
    this.#options = options;
    this.#header = Buffer.from(headerOf(options.rendering));
    this.#unlock = lock(`${path}.lock`, path);
    try {
      const old = options.resume ? Journal.open(`${path}.journal`, options.settings) : null;
      this.#part = writing(path, () => openSync(`${path}.part`, old ? 'a+' : 'w+'));
      if (old) this.#replay = this.#beginReplay(old);
      else this.#writeHeader();
      this.#journal = old ?? writing(path, () => Journal.create(`${path}.journal`, options.settings));
      if (options.incremental) this.#last = this.#openLast();
    } catch (error) {
      this.#unlock();
      throw error;
    }
    this.recalls = this.#replay !== null || this.#last !== null;
  }

  recall(item: Item, digest: () => string | null): JournalEntry | null {
    if (this.#replay) {
      const entry = this.#replayed(item, digest);
      if (entry) return entry;
      this.#endReplay();
    }
    const entry = this.#last?.index.find(item.base) ?? null;
    return entry && entry.digest !== null && entry.digest === digest() ? entry : null;
  }

  async write(batch: readonly Done[]): Promise<void> {
    writing(this.#path, () => {
      const pieces: Buffer[] = [];
      const entries: JournalEntry[] = [];
      let end = this.#size;
      for (const { item, outcome, kept } of batch) {
        if (kept && this.#inPlace.has(kept)) continue;
        const piece = kept ? this.#copied(kept) : this.#made(outcome);
        const start = end;
        end += piece.length;
        pieces.push(piece);
        entries.push(kept ? { ...kept, start, end } : entryOf(item, outcome, start, end));
      }
      if (entries.length === 0) return;
      const bytes = Buffer.concat(pieces);
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#part, bytes, done);
      this.#size = end;
      this.#journal.append(entries);
    });
  }

  async finish(): Promise<void> {
    if (this.#replay) this.#endReplay();
    writing(this.#path, () => {
      fsyncSync(this.#part);
      this.#options.whenWhole?.(`${this.#path}.part`);
      closeSync(this.#part);
      this.#closeLast();
      this.#journal.close();
      rmSync(`${this.#path}.index`, { force: true });
      if (this.#size === this.#header.length && this.#options.omitsFailures) rmSync(`${this.#path}.part`);
      else renameSync(`${this.#path}.part`, this.#path);
      if (this.#options.incremental) renameSync(`${this.#path}.journal`, `${this.#path}.index`);
      else rmSync(`${this.#path}.journal`, { force: true });
    });
    this.#unlock();
  }

  async stop(): Promise<void> {
    try {
      closeSync(this.#part);
      this.#journal.close();
      this.#closeLast();
    } catch {
      // The run has failed already, and that is what is told.
    }
    this.#unlock();
  }

  /** Begins the output anew. */
  #writeHeader(): void {
    writing(this.#path, () => {
      ftruncateSync(this.#part, 0);
      if (this.#header.length > 0) writeSync(this.#part, this.#header);
    });
    this.#size = this.#header.length;
  }

  #made(outcome: NonNullable<Done['outcome']>): Buffer {
    return Buffer.from(textOf(outcome, this.#options.rendering, this.#options.omitsFailures));
  }

  #copied({ start, end }: JournalEntry): Buffer {
    const bytes = Buffer.alloc(end - start);
    readSync(this.#last!.file, bytes, 0, bytes.length, start);
    return bytes;
  }

  #beginReplay(journal: Journal): Replay {
    return { lines: journal.lines(), end: this.#header.length, journalEnd: journal.headerEnd };
  }

  /** The next entry of the interrupted run, when it is that of the item and the item has not changed. */
  #replayed(item: Item, digest: () => string | null): JournalEntry | null {
    const replay = this.#replay!;
    const next = replay.lines.next();
    const entry = next.done ? null : next.value.value;
    if (!isEntry(entry) || entry.base !== item.base || entry.start !== replay.end) return null;
    if (entry.end > fstatSync(this.#part).size || entry.digest === null || entry.digest !== digest()) return null;
    replay.end = entry.end;
    replay.journalEnd = next.done ? replay.journalEnd : next.value.end;
    this.#inPlace.add(entry);
    return entry;
  }

  /** From here on records are made: forgets what the interrupted run wrote of the rest. */
  #endReplay(): void {
    const { end, journalEnd } = this.#replay!;
    this.#replay = null;
    writing(this.#path, () => {
      if (end === this.#header.length) this.#writeHeader();
      else ftruncateSync(this.#part, end);
      this.#journal.cut(journalEnd);
    });
    this.#size = end;
  }

  #openLast(): { file: number; index: JournalIndex } | null {
    const journal = Journal.open(`${this.#path}.index`, this.#options.settings);
    if (!journal) return null;
    try {
      return { file: openSync(this.#path, 'r'), index: new JournalIndex(journal) };
    } catch {
      journal.close();
      return null;
    }
  }

  #closeLast(): void {
    if (!this.#last) return;
    closeSync(this.#last.file);
    this.#last.index.close();
    this.#last = null;
  }
}

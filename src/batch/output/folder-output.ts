import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { toErrorLine } from '../../write/error-record.ts';
import { basePathWithin } from '../inputs/base-names.ts';
import type { Item } from '../item.ts';
import { entryOf, isEntry, Journal, type JournalEntry } from './journal.ts';
import { JournalIndex } from './journal-index.ts';
import { lock } from './lock.ts';
import { type Done, type Output, writing } from './output.ts';

export interface FolderOutputOptions {
  readonly settings: string;
  /** Take over what has not changed since an earlier run, interrupted or finished. */
  readonly takesOver: boolean;
}

/** How many folders are remembered as made, so that memory does not grow with their number. */
const FOLDERS_REMEMBERED = 10_000;

/** Where the article of an item goes: alone in its file, or one of many in a folder of theirs. */
function pathsOf(base: string, count: number): string[] {
  if (count === 1) return [`${base}.json`];
  return Array.from({ length: count }, (_, index) => `${basePathWithin(base, index)}.json`);
}

/**
 * Records to a folder, one file an article, each written beside and renamed when whole. What every item gave stands in
 * `.journal`, which stays: a later run goes on from it, or takes over what has not changed. Error records are put
 * together from it at the end, in the order of the inputs, as `errors.jsonl`.
 */
export class FolderOutput implements Output {
  readonly recalls: boolean;
  readonly #path: string;
  readonly #unlock: () => void;
  readonly #journal: Journal;
  readonly #old: JournalIndex | null;
  readonly #folders = new Set<string>();
  readonly #temporary: string;

  constructor(path: string, { settings, takesOver }: FolderOutputOptions) {
    this.#path = path;
    writing(path, () => mkdirSync(path, { recursive: true }));
    this.#unlock = lock(join(path, '.lock'), path);
    this.#temporary = join(path, '.tmp');
    try {
      writing(path, () => {
        mkdirSync(this.#temporary, { recursive: true });
        this.#setJournalAside(takesOver, settings);
      });
      const old = takesOver ? Journal.open(join(path, '.journal.old'), settings) : null;
      this.#old = old && new JournalIndex(old);
      this.#journal = writing(path, () => Journal.create(join(path, '.journal'), settings));
    } catch (error) {
      this.#unlock();
      throw error;
    }
    this.recalls = this.#old !== null;
  }

  recall(item: Item, digest: () => string | null): JournalEntry | null {
    const entry = this.#old?.find(item.base) ?? null;
    if (!entry || entry.digest === null || entry.digest !== digest()) return null;
    const isThere = pathsOf(entry.base, entry.sizes.length).every((path, index) => {
      const size = entry.sizes[index]!;
      return size < 0 || statSync(join(this.#path, path), { throwIfNoEntry: false })?.size === size;
    });
    return isThere ? entry : null;
  }

  async write(batch: readonly Done[]): Promise<void> {
    writing(this.#path, () => {
      const entries = batch.map(({ item, outcome, kept }) => {
        if (kept) return kept;
        const paths = pathsOf(item.base, outcome.articles.length);
        this.#removeLeftovers(item.base, paths);
        for (const [index, { text }] of outcome.articles.entries()) {
          if (text === null) rmSync(join(this.#path, paths[index]!), { force: true });
          else this.#writeWhole(paths[index]!, text);
        }
        return entryOf(item, outcome, 0, 0);
      });
      this.#journal.append(entries);
    });
  }

  async finish(): Promise<void> {
    writing(this.#path, () => {
      this.#writeErrors();
      for (const { base, sizes } of this.#old?.unseen() ?? []) {
        for (const path of pathsOf(base, sizes.length)) this.#remove(path);
      }
      this.#close();
      rmSync(join(this.#path, '.journal.old'), { force: true });
      rmSync(this.#temporary, { recursive: true, force: true });
    });
    this.#unlock();
  }

  async stop(): Promise<void> {
    try {
      this.#close();
      rmSync(this.#temporary, { recursive: true, force: true });
    } catch {
      // The run has failed already, and that is what is told.
    }
    this.#unlock();
  }

  #close(): void {
    this.#journal.close();
    this.#old?.close();
  }

  /**
   * Makes the journal of the run before the old one. Where that run had an old one itself, it goes behind it: what it
   * did not come to still counts.
   */
  #setJournalAside(takesOver: boolean, settings: string): void {
    const [now, old] = [join(this.#path, '.journal'), join(this.#path, '.journal.old')];
    for (const path of [now, old]) {
      const journal = takesOver ? Journal.open(path, settings) : null;
      if (journal) journal.close();
      else rmSync(path, { force: true });
    }
    if (existsSync(now)) {
      if (existsSync(old)) {
        appendFileSync(old, Buffer.concat([Buffer.from('\n'), readFileSync(now)]));
        rmSync(now);
      } else renameSync(now, old);
    }
  }

  #writeWhole(path: string, text: string): void {
    const target = join(this.#path, path);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      if (this.#folders.size >= FOLDERS_REMEMBERED) this.#folders.clear();
      this.#folders.add(folder);
    }
    const beside = join(this.#temporary, 'record');
    writeFileSync(beside, text);
    renameSync(beside, target);
  }

  /** What an earlier run wrote of an item that is otherwise now: one article where there are many, or fewer. */
  #removeLeftovers(base: string, paths: readonly string[]): void {
    const entry = this.#old?.find(base);
    if (!entry || entry.sizes.length === paths.length) return;
    for (const path of pathsOf(base, entry.sizes.length)) if (!paths.includes(path)) this.#remove(path);
  }

  /** Removes a record, and the folder it was in when that is empty then. */
  #remove(path: string): void {
    rmSync(join(this.#path, path), { force: true });
    try {
      rmdirSync(dirname(join(this.#path, path)));
    } catch {
      // It holds others.
    }
  }

  #writeErrors(): void {
    const beside = join(this.#temporary, 'errors.jsonl');
    const file = openSync(beside, 'w');
    let hasErrors = false;
    for (const { value } of this.#journal.lines()) {
      if (!isEntry(value) || value.failures.length === 0) continue;
      writeSync(file, value.failures.map((failure) => toErrorLine(failure)).join(''));
      hasErrors = true;
    }
    closeSync(file);
    if (hasErrors) renameSync(beside, join(this.#path, 'errors.jsonl'));
    else rmSync(join(this.#path, 'errors.jsonl'), { force: true });
  }
}

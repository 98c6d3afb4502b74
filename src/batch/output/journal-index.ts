import { hashName } from '../inputs/shard.ts';
import { isEntry, type Journal, type JournalEntry } from './journal.ts';

/**
 * Finds the entries of an old journal by base path. The journal stays on disk; in memory an entry takes some 30 bytes.
 * Where a journal has two entries of one base, the later counts.
 */
export class JournalIndex {
  readonly #journal: Journal;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #slots: Int32Array;
  readonly #seen: Uint8Array;

  constructor(journal: Journal) {
    this.#journal = journal;
    const hashes: number[] = [];
    for (const { value, start, end } of journal.lines()) {
      if (!isEntry(value)) continue;
      this.#starts.push(start);
      this.#ends.push(end);
      hashes.push(hashName(value.base));
    }
    this.#seen = new Uint8Array(hashes.length);
    this.#slots = new Int32Array(Math.max(8, hashes.length * 2)).fill(-1);
    for (const [index, hash] of hashes.entries()) {
      let at = hash % this.#slots.length;
      while (this.#slots[at] !== -1) at = (at + 1) % this.#slots.length;
      this.#slots[at] = index;
    }
  }

  /** The last entry of that base. */
  find(base: string): JournalEntry | null {
    let found: JournalEntry | null = null;
    for (let at = hashName(base) % this.#slots.length; this.#slots[at] !== -1; at = (at + 1) % this.#slots.length) {
      const index = this.#slots[at]!;
      const entry = this.#entry(index);
      if (entry?.base === base) {
        this.#seen[index] = 1;
        found = entry;
      }
    }
    return found;
  }

  /** The entries that `find` was never asked for: inputs that are gone. */
  *unseen(): Generator<JournalEntry> {
    for (let index = 0; index < this.#seen.length; index++) {
      const entry = this.#seen[index] === 1 ? null : this.#entry(index);
      if (entry) yield entry;
    }
  }

  close(): void {
    this.#journal.close();
  }

  #entry(index: number): JournalEntry | null {
    return this.#journal.entryAt(this.#starts[index]!, this.#ends[index]!);
  }
}

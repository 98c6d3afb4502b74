import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_NAMES, type TableRows, tableHeader } from '../../write/tables.ts';
import type { Item } from '../item.ts';
import { FileOutput, type FileOutputOptions } from './file-output.ts';
import { type JournalEntry, journalLines } from './journal.ts';
import { type Done, type Output, writing } from './output.ts';

/** Bytes of a table that are put together before they are written. */
const AT_ONCE = 256 * 1024;

/** A file that becomes visible when it is whole. */
class BesideFile {
  readonly #path: string;
  readonly #file: number;
  #held: string[] = [];
  #heldLength = 0;
  isEmpty = true;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(`${path}.part`, 'w');
  }

  add(text: string): void {
    if (text === '') return;
    this.isEmpty = false;
    this.#held.push(text);
    this.#heldLength += text.length;
    if (this.#heldLength > AT_ONCE) this.#flush();
  }

  /** Writes what is held; the file is still beside its place. */
  close(): void {
    this.#flush();
    fsyncSync(this.#file);
    closeSync(this.#file);
  }

  show(): void {
    renameSync(`${this.#path}.part`, this.#path);
  }

  remove(): void {
    for (const path of [`${this.#path}.part`, this.#path]) rmSync(path, { force: true });
  }

  #flush(): void {
    const bytes = Buffer.from(this.#held.join(''));
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
    this.#held = [];
    this.#heldLength = 0;
  }
}

/** Reads rows record by record and writes each to its table; the tables appear when all of them are whole. */
function dealOut(rowsPath: string, folder: string): void {
  const tables = TABLE_NAMES.map((name) => [name, new BesideFile(join(folder, `${name}.csv`))] as const);
  const errors = new BesideFile(join(folder, 'errors.jsonl'));
  for (const [name, file] of tables) file.add(tableHeader(name));
  const rows = openSync(rowsPath, 'r');
  try {
    for (const { value } of journalLines(rows)) {
      // Lines of our own making: rows by table, or an error record.
      const line = value as TableRows | { readonly error: object };
      if ('error' in line) errors.add(`${JSON.stringify(line)}\n`);
      else for (const [name, file] of tables) file.add(line[name]);
    }
  } finally {
    closeSync(rows);
  }
  for (const [, file] of tables) file.close();
  errors.close();
  for (const [, file] of tables) file.show();
  if (errors.isEmpty) errors.remove();
  else errors.show();
}

/**
 * Records to a folder of tables, one file a table, and `errors.jsonl` where some inputs gave no record.
 *
 * While the run is on, the rows of each record go to one file, `.rows`, as any other records do: so that an interrupted
 * run can be gone on with, and what has not changed be taken over. At the end they are dealt out to the tables, which
 * appear when all of them are whole.
 */
export class TablesOutput implements Output {
  readonly #folder: string;
  readonly #rows: FileOutput;
  readonly #keepsRows: boolean;

  constructor(folder: string, options: Omit<FileOutputOptions, 'omitsFailures'>) {
    this.#folder = folder;
    writing(folder, () => mkdirSync(folder, { recursive: true }));
    this.#rows = new FileOutput(join(folder, '.rows'), {
      ...options,
      omitsFailures: false,
      whenWhole: (rows) => writing(folder, () => dealOut(rows, folder)),
    });
    this.#keepsRows = options.incremental;
  }

  get recalls(): boolean {
    return this.#rows.recalls;
  }

  recall(item: Item, digest: () => string | null): JournalEntry | null {
    return this.#rows.recall(item, digest);
  }

  async write(batch: readonly Done[]): Promise<void> {
    return this.#rows.write(batch);
  }

  async finish(): Promise<void> {
    await this.#rows.finish();
    if (!this.#keepsRows) rmSync(join(this.#folder, '.rows'), { force: true });
  }

  async stop(): Promise<void> {
    return this.#rows.stop();
  }
}

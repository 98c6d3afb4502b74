import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listInputs, type NamedInput, nameInputs } from '../batch/inputs/find-inputs.ts';
import { writing } from '../batch/output/output.ts';
import { readInputFile } from '../batch/read-file.ts';
import { extractArticle } from '../extract.ts';
import { InputError, InternalError, UsageError } from '../model/errors.ts';
import { type ResolvedOptions, resolveOptions } from '../model/options.ts';
import type { NewsRecord } from '../model/record/record.ts';
import { read } from '../read/read.ts';
import { split } from '../read/split.ts';
import { indexEntryOf, toIndexPage } from '../view/index-page.ts';
import { toPage } from '../view/page.ts';
import { ExitStatus } from './exit-status.ts';
import { isFolderPath } from './open-output.ts';
import { type ReadingFlags, readingOptions } from './reading-options.ts';
import { printable, tell } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

export interface ViewFlags extends ReadingFlags {
  readonly output?: string;
}

/** A file name for the page of an input: its base name, made of plain characters, told apart by its place in the list. */
function pageName(input: string, index: number, taken: Set<string>): string {
  const stem =
    basename(input)
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^\.+/, '')
      .slice(0, 80) || 'article';
  const plain = `${stem}.html`;
  const name = taken.has(plain.toLowerCase()) || plain === 'index.html' ? `${stem}.${index}.html` : plain;
  taken.add(name.toLowerCase());
  return name;
}

/** Calls `make`; `null` where the input gives no article, said in one line. */
async function orTell<T>(name: string, make: () => T | Promise<T>): Promise<T | null> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof InputError || error instanceof InternalError)) throw error;
    tell(`extract: ${printable(name)}: ${printable(error.message)}`);
    return null;
  }
}

/** The records of some inputs in order, with `null` where an article gives none. */
async function* recordsOf(
  inputs: readonly NamedInput[],
  options: ResolvedOptions,
  except: ReadonlySet<string> = new Set(),
): AsyncGenerator<NewsRecord | null> {
  for await (const { name, path, error } of listInputs(inputs, { include: [], except })) {
    const content = await orTell(name, () => {
      if (error) throw error;
      return name === '-' ? readFileSync(0) : readInputFile(path, options.maxBytes);
    });
    if (content === null) {
      yield null;
      continue;
    }
    for await (const piece of split({ name, content }, options)) {
      yield await orTell(name, async () => {
        if ('error' in piece) throw piece.error;
        return extractArticle(await read(piece.source, options), options);
      });
    }
  }
}

/** Writes a page an article and an index of them into a folder. Returns the exit status. */
async function writeSite(folder: string, inputs: readonly NamedInput[], options: ResolvedOptions): Promise<number> {
  writing(folder, () => mkdirSync(folder, { recursive: true }));
  const records = recordsOf(inputs, options, new Set([realpathSync(folder)]));
  const taken = new Set<string>();
  const entries = [];
  let status: number = ExitStatus.ok;
  let index = 0;
  for await (const record of records) {
    index++;
    if (record === null) {
      status = ExitStatus.inputFailed;
      continue;
    }
    const name = pageName(record.source.name, index, taken);
    writeWhole(join(folder, name), toPage(record, { indexHref: 'index.html' }));
    entries.push(indexEntryOf(record, encodeURI(name)));
  }
  writeWhole(join(folder, 'index.html'), toIndexPage(entries));
  return status;
}

/** `extract view`: one article as a page to standard output or a file, several as a folder with an index. Returns the exit status. */
export async function view(args: readonly string[], { output, ...flags }: ViewFlags): Promise<number> {
  const options = resolveOptions({ ...(await readingOptions(args, flags)), offsets: 'utf-16' });
  let inputs: NamedInput[];
  try {
    inputs = await nameInputs(args);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
  const isSite = inputs.length > 1 || inputs[0]!.kind === 'folder' || isFolderPath(output);
  if (isSite && output === undefined)
    throw new UsageError('view of several articles needs --output FOLDER, for an index and a page an article');
  if (isSite) return writeSite(output!, inputs, options);
  let page: string | null = null;
  for await (const record of recordsOf(inputs, options)) {
    if (page !== null)
      throw new UsageError(`${inputs[0]!.name} holds several articles: view needs --output FOLDER/ for their pages`);
    if (record === null) return ExitStatus.inputFailed;
    page = toPage(record);
  }
  if (page === null) return ExitStatus.inputFailed;
  if (output === undefined) process.stdout.write(page);
  else writeWhole(output, page);
  return ExitStatus.ok;
}

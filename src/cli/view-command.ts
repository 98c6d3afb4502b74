import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../model/errors.ts';
import type { NewsRecord } from '../model/record/record.ts';
import { ExitStatus } from './exit-status.ts';
import { printable, tell } from './terminal.ts';

interface ViewOptions {
  readonly output?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly anyLanguage?: boolean;
  readonly inputFormat?: string;
}

/** Writes a file beside its place and makes it visible whole. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}

/** A file name for the page of an input: its base name, made of plain characters, told apart by its place in the list. */
function pageName(input: string, index: number, taken: Set<string>): string {
  const stem =
    basename(input)
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^\.+/, '')
      .slice(0, 80) || 'article';
  const plain = `${stem}.html`;
  const name = taken.has(plain.toLowerCase()) || plain === 'index.html' ? `${stem}.${index + 1}.html` : plain;
  taken.add(name.toLowerCase());
  return name;
}

/** The record of an input; `null` when it gives none, said in one line. */
async function readOne(input: string, read: (input: string) => Promise<NewsRecord>): Promise<NewsRecord | null> {
  try {
    return await read(input);
  } catch (error) {
    tell(`extract: ${printable(input)}: ${printable((error as Error).message)}`);
    return null;
  }
}

/** `extract view`: one article as a page to standard output or a file, several as a folder with an index. Returns the exit status. */
export async function view(inputs: readonly string[], options: ViewOptions): Promise<number> {
  const { output, ...given } = options;
  for (const input of inputs) if (input !== '-' && !existsSync(input)) throw new UsageError(`${input}: no such file`);
  if (inputs.length > 1 && output === undefined)
    throw new UsageError('view of several articles needs --output FOLDER, for an index and a page an article');
  const { extract } = await import('../extract.ts');
  const { toPage } = await import('../view/page.ts');
  const read = (input: string) => extract({ name: input, content: readFileSync(input === '-' ? 0 : input) }, given);

  if (inputs.length <= 1) {
    const input = inputs[0] ?? '-';
    const record = await readOne(input, read);
    if (record === null) return ExitStatus.inputFailed;
    const page = toPage(record);
    if (output === undefined) process.stdout.write(page);
    else writeWhole(output, page);
    return ExitStatus.ok;
  }
  const { indexEntryOf, toIndexPage } = await import('../view/index-page.ts');
  mkdirSync(output!, { recursive: true });
  const taken = new Set<string>();
  const entries = [];
  for (const [index, input] of inputs.entries()) {
    const record = await readOne(input, read);
    if (record === null) continue;
    const name = pageName(input, index, taken);
    writeWhole(join(output!, name), toPage(record, { indexHref: 'index.html' }));
    entries.push(indexEntryOf(record, encodeURI(name)));
  }
  writeWhole(join(output!, 'index.html'), toIndexPage(entries));
  return entries.length < inputs.length ? ExitStatus.inputFailed : ExitStatus.ok;
}

/** Adds `view` to the command line; `finish` takes the exit status. */
export function addViewCommand(program: Command, finish: (status: number) => void): void {
  program
    .command('view')
    .description('one self-contained HTML page: the article with every find marked')
    .argument('[input...]', 'an article, or several for a folder of pages with an index (default: standard input)')
    .option('-o, --output <path>', 'where to write: a file for one article, a folder for several')
    .option('--published <date>', 'day of publication, YYYY-MM-DD')
    .option('--publisher <name>', 'who published it')
    .option('--url <url>', "the article's address")
    .option('--input-format <format>', 'read the input as this instead of by its content and name')
    .option('--any-language', 'take articles in another language than English')
    .action(async (inputs: string[], options: ViewOptions) => {
      finish(await view(inputs, options));
    });
}

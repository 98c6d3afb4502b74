import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Command, Option } from 'commander';
import { OutputError } from '../batch/output/output.ts';
import type { Expectation } from '../expect/expectation.ts';
import type { FixtureResult } from '../expect/result.ts';
import { UsageError } from '../model/errors.ts';
import { addConfigOptions, readingOptions } from './reading-options.ts';
import { writeWhole } from './write-whole.ts';

const SUFFIX = '.expected.json';

/** Endings of the articles that an expectation can stand beside. */
const ARTICLES = /\.(?:txt|text|md|markdown|html?|xhtml|json|xml)(?:\.gz)?$/i;

export const REPORTERS = ['text', 'json', 'junit', 'github'] as const;
export type Reporter = (typeof REPORTERS)[number];

/** An article with the path of its expectation, which may not be there yet. */
interface Fixture {
  readonly article: string;
  readonly expectation: string;
}

/** `a.txt` and `a.html.gz` both have their expectation in `a.expected.json`. */
const expectationOf = (article: string): string => article.replace(ARTICLES, '') + SUFFIX;

const isExpectation = (name: string): boolean => name.endsWith(SUFFIX);

/** The article beside an expectation. Throws `UsageError` when there is none, or more than one. */
function articleOf(expectation: string): string {
  const folder = dirname(expectation);
  const stem = basename(expectation).slice(0, -SUFFIX.length);
  const names = readdirSync(folder).filter(
    (name) => ARTICLES.test(name) && !isExpectation(name) && name.replace(ARTICLES, '') === stem,
  );
  if (names.length === 1) return join(folder, names[0]!);
  const what = names.length === 0 ? 'no article stands beside it' : `it stands beside ${names.sort().join(' and ')}`;
  throw new UsageError(`${expectation}: ${what}`);
}

/** Expectations under a folder, in name order. */
function expectationsIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === '.git' ? [] : expectationsIn(path);
    return entry.isFile() && isExpectation(entry.name) ? [path] : [];
  });
}

/** The articles that the paths of the command line name: files, expectations, folders of them. */
function fixturesOf(paths: readonly string[], isUpdate: boolean): Fixture[] {
  return paths.flatMap((path): Fixture[] => {
    if (!existsSync(path)) throw new UsageError(`${path}: no such file or folder`);
    if (statSync(path).isDirectory()) {
      const found = expectationsIn(path).map((expectation) => ({ article: articleOf(expectation), expectation }));
      if (found.length === 0)
        throw new UsageError(`${path}: no *${SUFFIX} in it; extract check --update ARTICLE writes one`);
      return found;
    }
    if (isExpectation(path)) return [{ article: articleOf(path), expectation: path }];
    const expectation = expectationOf(path);
    if (!existsSync(expectation) && !isUpdate)
      throw new UsageError(`${path}: no ${basename(expectation)} beside it; extract check --update ${path} writes one`);
    return [{ article: path, expectation }];
  });
}

async function readExpectation(path: string): Promise<Expectation> {
  const { ExpectationSchema } = await import('../expect/expectation.ts');
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${basename(path)} is not JSON: ${(error as Error).message}`);
  }
  const parsed = ExpectationSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path: keys, message } = parsed.error.issues[0]!;
  throw new Error(`${basename(path)}: ${keys.join('.') || 'the top'}: ${message}`);
}

/** Reads one article, compares its record, and writes the expectation anew when asked to. */
async function runFixture(
  { article, expectation }: Fixture,
  isUpdate: boolean,
  config: string | boolean | undefined,
): Promise<FixtureResult> {
  const { extract } = await import('../extract.ts');
  const { compareRecord } = await import('../expect/compare.ts');
  const { firstExpectation, updateExpectation } = await import('../expect/update.ts');
  const base = { article, expectation, record: null, differences: [], isUpdated: false };
  try {
    const expected = existsSync(expectation) ? await readExpectation(expectation) : null;
    const options = Object.entries(expected?.options ?? {}).filter(([, value]) => value !== undefined);
    const defaults = await readingOptions([article], { config });
    const record = await extract(
      { name: article, content: readFileSync(article) },
      { ...defaults, ...Object.fromEntries(options) },
    );
    const differences = expected ? compareRecord(record, expected) : [];
    const updated = expected ? updateExpectation(expected, differences, record) : firstExpectation(record);
    const isUpdated = isUpdate && (expected === null || differences.length > 0);
    if (isUpdated) {
      writeWhole(expectation, `${JSON.stringify(updated, null, 2)}\n`);
    }
    return { ...base, record, differences, error: null, isUpdated };
  } catch (error) {
    if (error instanceof UsageError || error instanceof OutputError) throw error;
    return { ...base, error: (error as Error).message };
  }
}

/** `extract check`: compares articles with what is expected of them. Returns the exit status: 0 all as expected, 1 not. */
export async function check(
  paths: readonly string[],
  options: { readonly update?: boolean; readonly reporter?: Reporter; readonly config?: string | boolean },
): Promise<number> {
  const isUpdate = options.update === true;
  const reporter = options.reporter ?? (process.env.GITHUB_ACTIONS ? 'github' : 'text');
  const results: FixtureResult[] = [];
  for (const fixture of fixturesOf(paths.length > 0 ? paths : ['.'], isUpdate)) {
    results.push(await runFixture(fixture, isUpdate, options.config));
  }
  process.stdout.write(await reportOf(reporter, results));
  return results.some((r) => r.error !== null || (r.differences.length > 0 && !r.isUpdated)) ? 1 : 0;
}

async function reportOf(reporter: Reporter, results: readonly FixtureResult[]): Promise<string> {
  switch (reporter) {
    case 'json':
      return (await import('../expect/report/json.ts')).toJsonReport(results);
    case 'junit':
      return (await import('../expect/report/junit.ts')).toJunitReport(results);
    case 'github':
      return (await import('../expect/report/github.ts')).toGithubReport(results);
    case 'text':
      return (await import('../expect/report/text.ts')).toTextReport(results);
  }
}

/** Adds `check` to the command line; `finish` takes the exit status. */
export function addCheckCommand(program: Command, finish: (status: number) => void): void {
  const command = program
    .command('check')
    .description('compare articles with the expectations beside them (a.txt with a.expected.json)')
    .argument('[path...]', 'articles, expectations or folders of them (default: the working folder)')
    .option('--update', 'write what differs into the expectations; write a first one where there is none')
    .addOption(
      new Option('--reporter <name>', 'how to tell the results (default: github in GitHub Actions, else text)').choices(
        REPORTERS,
      ),
    );
  addConfigOptions(command).action(async (paths: string[], options: Parameters<typeof check>[1]) => {
    finish(await check(paths, options));
  });
}

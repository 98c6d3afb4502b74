/**
 * Answers the questions of `docs/database.md`: runs each block of SQL over the records of the fixtures and writes the
 * result into the block of text behind it. Run by `npm run docs`; a test compares.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const PAGE_FILE = join(ROOT, 'docs/database.md');
const QUESTION = /^```sql\n([\s\S]*?)^```\n\n```text\n[\s\S]*?^```$/gm;

type Rows = readonly (readonly string[])[];

/** Runs queries one after another; a result is its column names and its rows. */
export interface Database {
  run(query: string): Promise<Rows>;
  close(): void;
}

/** DuckDB, or `null` where its package is not installed. */
export async function openDatabase(): Promise<Database | null> {
  let duckdb: typeof import('@duckdb/node-api');
  try {
    duckdb = await import('@duckdb/node-api');
  } catch {
    return null;
  }
  const connection = await (await duckdb.DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  return {
    async run(query) {
      const reader = await connection.runAndReadAll(query);
      const rows = reader.getRowsJson().map((row) => row.map((value) => (value === null ? '' : String(value))));
      return [reader.columnNames(), ...rows];
    },
    close: () => connection.closeSync(),
  };
}

/** Rows as text, in columns. */
function toText(rows: Rows): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => text.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  return [rows[0]!, widths.map((width) => '-'.repeat(width)), ...rows.slice(1)].map(line).join('\n');
}

/** The page with its answers as they are now, and how many rows each has. */
export async function answered(database: Database): Promise<{ readonly page: string; readonly counts: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'database-'));
  const extract = (...args: string[]) =>
    execFileSync(process.execPath, [join(ROOT, 'bin/extract.js'), 'fixtures/articles', '-q', ...args], {
      cwd: ROOT,
      stdio: 'ignore',
    });
  try {
    extract('--exit-zero', '-o', join(folder, 'records.jsonl'));
    extract('--exit-zero', '--format', 'csv', '-o', join(folder, 'tables/'));
    const source = readFileSync(PAGE_FILE, 'utf8');
    let page = '';
    let at = 0;
    const counts: number[] = [];
    for (const match of source.matchAll(QUESTION)) {
      const query = match[1]!;
      const rows = await database.run(query.replace(/'(tables\/|records\.jsonl)/g, `'${folder}/$1`));
      counts.push(rows.length - 1);
      page += `${source.slice(at, match.index)}\`\`\`sql\n${query}\`\`\`\n\n\`\`\`text\n${toText(rows)}\n\`\`\``;
      at = match.index + match[0].length;
    }
    return { page: page + source.slice(at), counts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const database = await openDatabase();
  if (database) {
    writeFileSync(PAGE_FILE, (await answered(database)).page);
    database.close();
  } else console.error('@duckdb/node-api is not installed: docs/database.md stays as it is');
}

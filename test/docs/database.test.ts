import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answered, openDatabase, PAGE_FILE } from '../../scripts/database-page.ts';

const database = await openDatabase();

it.skipIf(database === null)(
  'answers the five questions of docs/database.md as the page has it (npm run docs)',
  async () => {
    const { page, counts } = await answered(database!);
    expect(counts).toHaveLength(5);
    expect(counts.filter((count) => count === 0)).toEqual([]);
    expect(page).toBe(readFileSync(PAGE_FILE, 'utf8'));
  },
);

it.skipIf(database === null)('is read by DuckDB with the types that the cells have', async () => {
  const { toCsvRow } = await import('../../src/write/csv.ts');
  const { folder } = await import('../cli/program.ts');
  const rows = [
    ['article', 'name', 'amount', 'is_group'],
    ['a.txt', 'say "=1", then\nstop', -2.5, true],
    ['b.txt', '=1+1', null, false],
  ];
  const path = `${folder({ 't.csv': rows.map(toCsvRow).join('') })}/t.csv`;
  expect(await database!.run(`SELECT *, typeof(amount) AS type FROM '${path}'`)).toEqual([
    ['article', 'name', 'amount', 'is_group', 'type'],
    ['a.txt', 'say "=1", then\nstop', '-2.5', 'true', 'DOUBLE'],
    ['b.txt', "'=1+1", '', 'false', 'DOUBLE'],
  ]);
});

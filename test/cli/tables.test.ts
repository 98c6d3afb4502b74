import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { NewsRecord } from '../../src/model/record/record.ts';
import { TABLE_NAMES } from '../../src/write/tables.ts';
import { article, folder, lines, run } from './program.ts';

type Row = Readonly<Record<string, string>>;
const rowsOf = (text: string): Row[] => parse(text, { columns: true, recordDelimiter: '\r\n' });
const tableOf = (path: string, name: string): Row[] => rowsOf(readFileSync(join(path, `${name}.csv`), 'utf8'));

const NEWS = {
  'news/a.txt': article(),
  'news/b.txt': article('Gdansk'),
  'news/same.txt': article(),
  'news/empty.txt': '',
  'news/more.jsonl': `${JSON.stringify({ id: 'x1', text: 'Norland and Sudia signed a fishing pact on May 3, 2021. "We will keep every word of it," said Anna Weiss.' })}\n`,
  'news/formula.txt':
    '=cmd|"/C calc"!A0 and Riga sign pact\n\nRIGA, March 4, 2024 - "+1 is the answer to all of this," said Mart Saar.\n',
};

async function tables(): Promise<{ readonly cwd: string; readonly of: (name: string) => Row[] }> {
  const cwd = folder(NEWS);
  const { status } = await run(['news', '--format', 'csv', '-o', 'out/'], { cwd });
  expect(status).toBe(1); // Of the empty file.
  return { cwd, of: (name) => tableOf(join(cwd, 'out'), name) };
}

describe('extract --format csv', () => {
  it('prints the agreements', async () => {
    const cwd = folder({ 'a.txt': article() });
    const { status, stdout } = await run(['a.txt', '--format', 'csv'], { cwd });
    expect(status).toBe(0);
    const record: NewsRecord = JSON.parse((await run(['a.txt'], { cwd })).stdout);
    const rows = rowsOf(stdout);
    expect(rows.map(({ article, agreement, name, status }) => [article, agreement, name, status])).toEqual(
      record.agreements.map(({ id, name, status }) => ['a.txt', id, name, status]),
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('prints the header alone where there is no agreement, and nothing for an input that fails', async () => {
    const cwd = folder({ 'a.txt': 'OSLO, May 3, 2021: Rain fell on the town all day.', 'b.txt': '' });
    expect((await run(['a.txt', '--format', 'csv'], { cwd })).stdout).toMatch(/^article,agreement,[^\n]+\r\n$/);
    expect((await run(['b.txt', '--format', 'csv'], { cwd })).stdout).toBe('');
  });

  it('writes every table to a folder, and nothing else but the errors', async () => {
    const { cwd } = await tables();
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(
      [...TABLE_NAMES.map((name) => `${name}.csv`), 'errors.jsonl'].sort(),
    );
    expect(lines(readFileSync(join(cwd, 'out/errors.jsonl'), 'utf8'))).toMatchObject([
      { error: { source: { name: 'empty.txt' } } },
    ]);
  });

  it('gives every article a key of its own, and ties every row to one', async () => {
    const { of } = await tables();
    const keys = of('articles').map(({ article }) => article);
    expect(keys).toEqual(['a.txt', 'b.txt', 'formula.txt', 'more.jsonl/000001', 'same.txt']);
    for (const name of TABLE_NAMES) {
      const rows = of(name);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ article }) => !keys.includes(article!))).toEqual([]);
    }
  });

  it('ties parties, dates and figures to what refers to them', async () => {
    const { of } = await tables();
    const idsOf = (table: string, column: string) => new Set(of(table).map((row) => `${row.article} ${row[column]}`));
    const [parties, dates, agreements] = [
      idsOf('parties', 'party'),
      idsOf('dates', 'date_id'),
      idsOf('agreements', 'agreement'),
    ];
    expect(parties.size).toBe(of('parties').length);
    expect(agreements.size).toBe(of('agreements').length);
    const links = of('agreement_parties');
    expect(links.filter(({ article, party }) => !parties.has(`${article} ${party}`))).toEqual([]);
    expect(links.filter(({ article, agreement }) => !agreements.has(`${article} ${agreement}`))).toEqual([]);
    const dated = of('agreements').filter(({ date_id }) => date_id !== '');
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.filter(({ article, date_id }) => !dates.has(`${article} ${date_id}`))).toEqual([]);
    const said = of('quotes').filter(({ speaker }) => speaker !== '');
    expect(said.filter(({ article, speaker }) => !parties.has(`${article} ${speaker}`))).toEqual([]);
  });

  it('holds what the records hold', async () => {
    const { cwd, of } = await tables();
    const records = (lines((await run(['news'], { cwd })).stdout) as (NewsRecord & { error?: object })[]).filter(
      ({ error }) => error === undefined,
    );
    expect(of('figures').map(({ words, amount, confidence }) => [words, Number(amount), Number(confidence)])).toEqual(
      records.flatMap(({ figures }) => figures.map((f) => [f.text, f.value ?? 0, f.confidence])),
    );
    expect(of('parties').map(({ name, start_offset }) => [name, Number(start_offset)])).toEqual(
      records.flatMap(({ parties }) => parties.map(({ name, mentions }) => [name, mentions[0]!.start])),
    );
    expect(of('articles').map(({ record_id }) => record_id)).toEqual(records.map(({ id }) => id));
  });

  it('has no cell that a spreadsheet would run', async () => {
    const { cwd } = await tables();
    const cells = TABLE_NAMES.flatMap((name) =>
      (parse(readFileSync(join(cwd, `out/${name}.csv`), 'utf8')) as string[][]).flat(),
    );
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
    expect(cells).toContainEqual(expect.stringMatching(/^'=cmd/));
  });

  it('gives the same bytes with workers, and after an incremental run', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `news/${String(i).padStart(2, '0')}.txt`,
        article(`Port ${'ABCDEFGHIJ'[i % 10]}`),
      ]),
    );
    const cwd = folder(files);
    const bytes = (out: string) => TABLE_NAMES.map((name) => readFileSync(join(cwd, out, `${name}.csv`), 'utf8'));
    expect((await run(['news', '--format', 'csv', '-o', 'one/', '-j', '1'], { cwd })).status).toBe(0);
    expect((await run(['news', '--format', 'csv', '-o', 'two/', '-j', '2', '--incremental'], { cwd })).status).toBe(0);
    expect(bytes('two')).toEqual(bytes('one'));
    const again = await run(['news', '--format', 'csv', '-o', 'two/', '--incremental'], { cwd });
    expect(again.stderr).toMatch(/40 of them unchanged/);
    expect(bytes('two')).toEqual(bytes('one'));
    expect(existsSync(join(cwd, 'one/.rows'))).toBe(false);
  });

  it('goes on from an interrupted run', async () => {
    const places = ['a', 'b', 'c', 'd', 'e'];
    const cwd = folder(Object.fromEntries(places.map((name) => [`news/${name}.txt`, article(`Port ${name}`)])));
    await run(['news', '--format', 'csv', '-o', 'whole/'], { cwd });
    writeFileSync(join(cwd, 'news/d.txt'), '');
    const broken = await run(['news', '--format', 'csv', '-o', 'out/', '--fail-fast'], { cwd });
    expect([broken.status, existsSync(join(cwd, 'out/articles.csv'))]).toEqual([1, false]);
    writeFileSync(join(cwd, 'news/d.txt'), article('Port d'));
    const resumed = await run(['news', '--format', 'csv', '-o', 'out/', '--resume'], { cwd });
    expect([resumed.status, resumed.stderr]).toEqual([0, expect.stringMatching(/\b3 of them unchanged/)]);
    for (const name of TABLE_NAMES) {
      const path = `${name}.csv`;
      expect(readFileSync(join(cwd, 'out', path), 'utf8')).toBe(readFileSync(join(cwd, 'whole', path), 'utf8'));
    }
  });

  it('writes the agreements alone to a file', async () => {
    const cwd = folder({ 'news/a.txt': article(), 'news/b.txt': article('Gdansk') });
    await run(['news', '--format', 'csv', '-o', 'agreements.csv', '--resume'], { cwd });
    const { stdout } = await run(['news', '--format', 'csv'], { cwd });
    expect(readFileSync(join(cwd, 'agreements.csv'), 'utf8')).toBe(stdout);
    expect(rowsOf(stdout).map(({ article }) => article)).toContain('b.txt');
  });

  it.each([
    [['--omit', 'text'], /--omit is not for --format csv/],
    [['--key', 'id'], /--key is for one record a line/],
  ])('refuses %s', async (more, message) => {
    const cwd = folder({ 'a.txt': article() });
    const { status, stderr } = await run(['a.txt', '--format', 'csv', ...more], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

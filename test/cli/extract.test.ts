import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, folder, lines, run } from './program.ts';

type Line = {
  readonly source?: { readonly name: string; readonly id: string | null; readonly line: number | null };
  readonly error?: { readonly code: string; readonly source: { readonly name: string; readonly line: number | null } };
};
const namesOf = (stdout: string): (string | undefined)[] =>
  (lines(stdout) as Line[]).map(({ source, error }) => source?.name ?? `! ${error?.source.name}`);

describe('extract', () => {
  it('prints one indented record for one article, named as typed', async () => {
    const cwd = folder({ 'a.txt': article() });
    const { status, stdout, stderr } = await run(['./a.txt'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.startsWith('{\n  "recordVersion": "1"')).toBe(true);
    expect(JSON.parse(stdout).source.name).toBe('./a.txt');
  });

  it('reads an article from standard input', async () => {
    const { status, stdout } = await run([], { stdin: article() });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).source.name).toBe('-');
  });

  it('prints a record a line for a folder, in name order, hidden and strange files left aside', async () => {
    const files = ['b.txt', 'a/z.md', 'a.txt', 'B.TXT', '.hidden.txt', 'photo.png', 'sub/.git/x.txt', 'sub/c.html'];
    const cwd = folder(Object.fromEntries(files.map((name) => [`news/${name}`, article()])));
    const { status, stdout } = await run(['news'], { cwd });
    expect(status).toBe(0);
    expect(namesOf(stdout)).toEqual(['B.TXT', 'a.txt', 'a/z.md', 'b.txt', 'sub/c.html']);
  });

  it('takes further files of a folder by --include', async () => {
    const cwd = folder({ 'news/a.txt': article(), 'news/b.article': article(), 'news/c.bak': article() });
    expect(namesOf((await run(['news', '--include', '*.article'], { cwd })).stdout)).toEqual(['a.txt', 'b.article']);
  });

  it('takes a glob in name order, and a path with wildcards in it as it stands', async () => {
    const cwd = folder({ 'b.txt': article(), 'a.txt': article(), 'c[1].txt': article(), 'd.md': article() });
    expect(namesOf((await run(['*.txt'], { cwd })).stdout)).toEqual(['a.txt', 'b.txt', 'c[1].txt']);
    expect(JSON.parse((await run(['c[1].txt'], { cwd })).stdout).source.name).toBe('c[1].txt');
  });

  it('reads a list of inputs from a file', async () => {
    const cwd = folder({ 'b.txt': article(), 'a.txt': article(), list: 'b.txt\na.txt\n' });
    expect(namesOf((await run(['--files-from', 'list'], { cwd })).stdout)).toEqual(['b.txt', 'a.txt']);
  });

  it('gives a line for each line of line-delimited input, error records in place', async () => {
    const stdin = `{"id":"x1","text":"Riga mayor Ilze Ozola opened a port."}\nnot json\n\n{"id":"x2","text":"Oslo mayor Ole Berg closed a port."}\n`;
    const { status, stdout, stderr } = await run(['--input-format', 'ndjson'], { stdin });
    expect(status).toBe(1);
    const [first, second, third] = lines(stdout) as Line[];
    expect(first?.source).toMatchObject({ id: 'x1', line: 1 });
    expect(second?.error).toMatchObject({ code: expect.stringContaining('/'), source: { name: '-', line: 2 } });
    expect(third?.source).toMatchObject({ id: 'x2', line: 4 });
    expect(stderr).toMatch(/^extract: standard input:2: .+; skipped\n/);
  });

  it('gives nothing on standard output for a single input that fails, and one line that names it', async () => {
    const cwd = folder({ 'empty.txt': '' });
    const { status, stdout, stderr } = await run(['empty.txt'], { cwd });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^extract: empty\.txt: .+; skipped\n$/);
  });

  it('escapes what a name could do to a terminal', async () => {
    const cwd = folder({ '\u001b[31mred\n.txt': '' });
    const { stderr } = await run(['--', '\u001b[31mred\n.txt'], { cwd });
    expect(stderr).toMatch(/^extract: \\x1b\[31mred\\n\.txt: [^\n]+\n$/);
  });

  it.each([
    [['--no-such-flag'], /unknown option '--no-such-flag'/],
    [['--formt', 'json'], /Did you mean --format\?/],
    [['--jobs', 'banana', 'a.txt'], /--jobs.+banana.+invalid/],
    [['--jobs', '-1', 'a.txt'], /-1.+invalid/],
    [['--format', 'klingon', 'a.txt'], /klingon.+Allowed choices/],
    [['--max-bytes', '1e', 'a.txt'], /size in bytes/],
    [['--published', '2025-02-30', 'a.txt'], /a day is needed/i],
    [['--min-confidence', '2', 'a.txt'], /from 0 to 1/],
    [['--shard', '3/2', 'a.txt'], /2\/8/],
    [['--omit', 'txt', 'a.txt'], /no field "txt"/],
    [['--output'], /argument missing/],
    [['--resume', 'a.txt'], /--resume needs --output/],
    [['--key', 'id', '--format', 'json', 'a.txt'], /--key/],
    [['missing.txt'], /missing\.txt: no such file or folder/],
    [['none-*.txt'], /no such file or folder/],
  ] as const)('refuses %j in one line, with exit status 2', async (args, message) => {
    const cwd = folder({ 'a.txt': article() });
    const { status, stdout, stderr } = await run(args, { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^extract: [^\n]+\n$/);
    expect(stderr).toMatch(message);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  it('prints the JSON Schema, the help and the version', async () => {
    expect(JSON.parse((await run(['schema'])).stdout).$schema).toContain('2020-12');
    expect((await run(['--help'])).stdout).toContain('Exit status:');
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('leaves out fields, and says so', async () => {
    const cwd = folder({ 'a.txt': article() });
    const record = JSON.parse((await run(['a.txt', '--omit', 'text,sentences,evidence'], { cwd })).stdout);
    expect(Object.keys(record)).not.toContain('sentences');
    expect(Object.keys(record.article)).not.toContain('text');
    expect(JSON.stringify(record)).not.toContain('"evidence":');
    expect(record.generator.options).toEqual({ omit: ['text', 'sentences', 'evidence'] });
  });

  it('counts code points where it is asked to', async () => {
    const cwd = folder({ 'a.txt': `Smile\n\nA 😀 sign hung over the port. Ole Berg took it down.\n` });
    const record = JSON.parse((await run(['a.txt', '--offsets', 'code-points'], { cwd })).stdout);
    const points = [...record.article.text];
    const last = record.sentences.at(-1);
    expect(points.slice(last.start, last.end).join('')).toBe(last.text);
    expect(last.text).toBe('Ole Berg took it down.');
  });

  it('begins each line with the id and a TAB for engines that send by key', async () => {
    const stdin = `{"id":"a\\tb","text":"Riga mayor Ilze Ozola opened a port."}\n{"id":"c"}\n`;
    const { stdout } = await run(['--input-format', 'ndjson', '--key', 'id', '--exit-zero'], { stdin });
    const [first, second] = stdout.split('\n').map((line) => line.split('\t'));
    expect([first![0], first!.length, second![0]]).toEqual(['a\\tb', 2, 'c']);
  });

  it('exits with 0 despite failed inputs where it is asked to', async () => {
    const cwd = folder({ 'news/a.txt': article(), 'news/b.txt': '' });
    expect((await run(['news'], { cwd })).status).toBe(1);
    expect((await run(['news', '--exit-zero'], { cwd })).status).toBe(0);
  });

  it('stops at the first failure where it is asked to', async () => {
    const cwd = folder({ 'news/a.txt': article(), 'news/b.txt': '', 'news/c.txt': article() });
    const { status, stdout } = await run(['news', '--fail-fast'], { cwd });
    expect(status).toBe(1);
    expect(namesOf(stdout)).toEqual(['a.txt', '! b.txt']);
  });

  it('parts the inputs into shards, each in one', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `n${index}.txt`);
    const cwd = folder(Object.fromEntries(names.map((name) => [`news/${name}`, article()])));
    const parts = await Promise.all([1, 2, 3].map((part) => run(['news', '--shard', `${part}/3`], { cwd })));
    expect(parts.flatMap(({ stdout }) => namesOf(stdout)).sort()).toEqual([...names].sort());
    expect(parts.every(({ stdout }) => namesOf(stdout).length > 4)).toBe(true);
  });

  it('sums up after 30 failures', async () => {
    const files = Array.from({ length: 60 }, (_, index) => [`news/n${index}.txt`, '']);
    const cwd = folder({ ...Object.fromEntries(files), 'news/sound.txt': article() });
    const { stderr } = await run(['news'], { cwd });
    const told = stderr.trim().split('\n');
    expect(told.length).toBeLessThan(40);
    expect(told.at(-1)).toMatch(/^extract: 60 failed: input\/\w+ 60$/);
  });
});

describe('extract --output', () => {
  it('writes a file that appears when it is whole, and leaves nothing beside it', async () => {
    const cwd = folder({ 'news/a.txt': article(), 'news/b.txt': '' });
    const { status, stdout } = await run(['news', '-o', 'out.jsonl'], { cwd });
    expect([status, stdout]).toEqual([1, '']);
    expect(namesOf(readFileSync(join(cwd, 'out.jsonl'), 'utf8'))).toEqual(['a.txt', '! b.txt']);
    expect(readdirSync(cwd).sort()).toEqual(['news', 'out.jsonl']);
  });

  it('writes one file an article below a folder, errors in one list', async () => {
    const cwd = folder({
      'news/x.txt': article(),
      'news/x.md': article(),
      'news/sub/y.json/z.txt': article(),
      'news/list.jsonl': '{"text":"Riga opened a port."}\n{}\n{"text":"Oslo opened a port."}\n',
      'news/bad.txt': '',
    });
    expect((await run(['news', '-o', 'out/'], { cwd })).status).toBe(1);
    const written = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' });
    expect(written.filter((name) => statSync(join(cwd, 'out', name)).isFile() && !/^\./.test(name)).sort()).toEqual([
      'errors.jsonl',
      'list.jsonl/000001.json',
      'list.jsonl/000003.json',
      'sub/y.json_/z.txt.json',
      'x.md.json',
      'x.txt.json',
    ]);
    expect(namesOf(readFileSync(join(cwd, 'out/errors.jsonl'), 'utf8'))).toEqual(['! bad.txt', '! list.jsonl']);
  });

  it('never leads outside the folder, and gives inputs of one name a file each', async () => {
    const cwd = folder({ 'in/here/.keep': '', 'in/a.txt': article('Oslo'), 'other/a.txt': article('Riga') });
    await run(['../a.txt', '../../other', '../../in/a.txt', '-o', 'out/'], { cwd: join(cwd, 'in/here') });
    const written = readdirSync(join(cwd, 'in/here/out'), { recursive: true, encoding: 'utf8' });
    const records = written.filter((name) => name.endsWith('.json'));
    expect(records.length).toBe(3);
    expect(records).toContain('a.txt.json');
    expect(records).toContain('in/a.txt.json');
    expect(readdirSync(cwd).sort()).toEqual(['in', 'other']);
  });

  it('does not overwrite a file that is in the place of a folder, or a folder that cannot be made', async () => {
    const cwd = folder({ 'a.txt': article(), notes: 'mine' });
    expect((await run(['a.txt', '-o', 'notes/'], { cwd })).status).toBe(2);
    expect((await run(['a.txt', '-o', 'notes/x/'], { cwd })).status).toBe(3);
    expect((await run(['a.txt', '-o', 'nowhere/x.json'], { cwd })).status).toBe(3);
    expect(readFileSync(join(cwd, 'notes'), 'utf8')).toBe('mine');
  });

  it('writes nothing for a single article that fails', async () => {
    const cwd = folder({ 'a.txt': '' });
    expect((await run(['a.txt', '-o', 'a.json'], { cwd })).status).toBe(1);
    expect(existsSync(join(cwd, 'a.json'))).toBe(false);
  });

  it('does not take its own output for an input', async () => {
    const cwd = folder({ 'news/a.txt': article() });
    for (let time = 0; time < 2; time++) {
      await run(['news', '-o', 'news/out/'], { cwd });
      expect(readdirSync(join(cwd, 'news/out')).sort()).toEqual(['.journal', 'a.txt.json']);
    }
    rmSync(join(cwd, 'news/out'), { recursive: true });
    for (let time = 0; time < 2; time++) await run(['news', '-o', 'news/all.jsonl'], { cwd });
    expect(namesOf(readFileSync(join(cwd, 'news/all.jsonl'), 'utf8'))).toEqual(['a.txt']);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, BIN, folder, lines, run } from '../cli/program.ts';

const hasParallel = spawnSync('parallel', ['--version']).status === 0;
const FILTER = `${process.execPath} ${BIN} --input-format ndjson -j 1 --exit-zero --omit line`;

describe.skipIf(!hasParallel)('GNU parallel (package "parallel")', () => {
  it('drives many processes to the bytes of one', async () => {
    const input = Array.from({ length: 60 }, (_, index) =>
      index % 13 === 5 ? 'broken' : JSON.stringify({ id: `n${index}`, text: article(`Port${index}`) }),
    ).join('\n');
    const one = await run(['--input-format', 'ndjson', '--exit-zero', '--omit', 'line'], { stdin: input });
    const many = execFileSync('parallel', ['--pipe', '-k', '-j2', '--block', '6k', FILTER], {
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    expect(many).toBe(one.stdout);
    expect(lines(many).length).toBe(60);
  });

  it('goes on by its job log where shards are left to do', () => {
    const cwd = folder(
      Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`news/${index}.txt`, article(`Port${index}`)])),
    );
    const shards = [
      '-j2',
      '--joblog',
      'job.log',
      '--resume',
      `${process.execPath} ${BIN} --shard {}/3 -q news -o {}.jsonl`,
      ':::',
      '1',
      '2',
      '3',
    ];
    execFileSync('parallel', shards, { cwd, stdio: 'ignore' });
    // As if the third had been killed: its line is not in the log.
    const log = readFileSync(join(cwd, 'job.log'), 'utf8')
      .split('\n')
      .filter((line) => !line.includes('--shard 3/3'));
    writeFileSync(join(cwd, 'job.log'), log.join('\n'));
    writeFileSync(join(cwd, '3.jsonl'), '');
    execFileSync('parallel', shards, { cwd, stdio: 'ignore' });
    const all = ['1', '2', '3'].flatMap(
      (part) => lines(readFileSync(join(cwd, `${part}.jsonl`), 'utf8')) as { source: { name: string } }[],
    );
    expect(all.map(({ source }) => source.name).sort()).toEqual(
      Array.from({ length: 24 }, (_, index) => `${index}.txt`).sort(),
    );
  });
});

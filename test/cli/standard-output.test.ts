import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, folder } from './program.ts';

/** An article whose record has far more bytes than a pipe takes at once. */
const LONG = `Rates rise again\n\n${'The rate rose by 5% in a week. '.repeat(1500)}`;

/** Reads all that it is given, but begins late; tells how much it was. */
const LATE_READER = `setTimeout(() => { let all = ''; process.stdin.setEncoding('utf8').on('data', (text) => { all += text; })
  .on('end', () => console.log(all.length, JSON.parse(all).figures.length)); }, 1000)`;

describe('the record of one article on standard output', () => {
  it('comes whole to a file and to a pipe', () => {
    const cwd = folder({ 'a.txt': LONG });
    const piped = spawnSync(process.execPath, [BIN, 'a.txt'], { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
    const file = openSync(join(cwd, 'out.json'), 'w');
    const { status } = spawnSync(process.execPath, [BIN, 'a.txt'], { cwd, stdio: ['ignore', file, 'inherit'] });
    closeSync(file);
    expect([piped.status, status]).toEqual([0, 0]);
    expect(piped.stdout.length).toBeGreaterThan(500_000);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(piped.stdout);
  });

  it('comes whole through a pipe that says "not now"', async () => {
    const cwd = folder({ 'a.txt': LONG });
    const whole = spawnSync(process.execPath, [BIN, 'a.txt'], { cwd, encoding: 'utf8', maxBuffer: 1 << 26 }).stdout;
    const reader = spawn(process.execPath, ['-e', LATE_READER], { stdio: ['pipe', 'pipe', 'inherit'] });
    let told = '';
    reader.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    // This end of the pipe does not block, nor then does it in the program that is given it.
    const writer = spawn(process.execPath, [BIN, 'a.txt'], { cwd, stdio: ['ignore', reader.stdin, 'pipe'] });
    let complaints = '';
    writer.stderr!.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    const status = await new Promise((resolve) => writer.on('close', resolve));
    reader.stdin.destroy();
    await new Promise((resolve) => reader.on('close', resolve));
    expect([status, complaints]).toEqual([0, '']);
    expect(told).toBe(`${whole.length} ${JSON.parse(whole).figures.length}\n`);
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk is told in one line', () => {
    const full = openSync('/dev/full', 'w');
    const cwd = folder({ 'a.txt': LONG });
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'a.txt'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect([status, stderr]).toEqual([3, 'extract: standard output: cannot be written: the disk is full\n']);
  });
});

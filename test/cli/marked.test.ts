import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { article, BIN, folder, run } from './program.ts';

/** util-linux's `script` gives a program a terminal. */
const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true;

function onTerminal(args: string, cwd: string, env: Record<string, string> = {}): string {
  const { NO_COLOR: _no, ...rest } = process.env;
  const command = `"${process.execPath}" "${BIN}" ${args}`;
  return spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    env: { ...rest, TERM: 'xterm', ...env },
  }).stdout;
}

describe('extract --format marked', () => {
  it('underlines the finds, without escapes into a pipe', async () => {
    const cwd = folder({ 'a.txt': article() });
    const { status, stdout } = await run(['a.txt', '--format', 'marked'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/\^~+ d\d 2024-03-04/);
    expect(stdout).not.toContain('\u001b');
  });

  it('shows the same finds whatever the offsets count', async () => {
    const cwd = folder({ 'a.txt': `\u{1F6A2} ${article()}` });
    const marked = (unit: string) => run(['a.txt', '--format', 'marked', '--offsets', unit], { cwd });
    expect((await marked('code-points')).stdout).toBe((await marked('utf-16')).stdout);
  });

  it.skipIf(!hasTerminal)('colours them on a terminal, unless asked not to', () => {
    const cwd = folder({ 'a.txt': article() });
    expect(onTerminal('a.txt --format marked', cwd)).toMatch(/\u001b\[\d+m\^~+ \w\d/);
    expect(onTerminal('a.txt --format marked --no-color', cwd)).not.toContain('\u001b[');
    expect(onTerminal('a.txt --format marked', cwd, { NO_COLOR: '1' })).not.toContain('\u001b[');
    expect(onTerminal('a.txt --format marked', cwd, { TERM: 'dumb' })).not.toContain('\u001b[');
    expect(onTerminal('a.txt', cwd)).not.toContain('\u001b[');
  });
});

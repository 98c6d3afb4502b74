/**
 * The examples of the documentation, run as a reader would run them.
 *
 * A fenced block of language `console` holds commands, each behind `$ `, with what they print below. `head=N` behind
 * the language keeps the first N lines of each output, and a line `…` for the rest. `npx tsx scripts/console-blocks.ts`
 * writes the outputs anew; a test compares them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FENCE = /^```console(?: head=(\d+))?\n([\s\S]*?)^```$/gm;

/** The pages whose examples are run. */
export const PAGES: readonly string[] = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
].filter((page) => readFileSync(join(ROOT, page), 'utf8').includes('```console'));

/** A folder with the fixtures in it and the built program on the path: where every page's examples are run, in order. */
function workplace(): { readonly folder: string; readonly env: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  cpSync(join(ROOT, 'fixtures/articles'), join(folder, 'fixtures/articles'), { recursive: true });
  const program = join(bin, 'extract');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin/extract.js')}" "$@"\n`);
  chmodSync(program, 0o755);
  const { GITHUB_ACTIONS: _actions, ...rest } = process.env;
  return { folder, env: { ...rest, PATH: `${bin}:${process.env.PATH}`, NO_COLOR: '1' } };
}

function run(command: string, folder: string, env: NodeJS.ProcessEnv): string {
  const { stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`.replaceAll('\r\n', '\n');
}

function cut(output: string, head: number | null): string {
  const lines = output.replace(/\s+$/, '').split('\n');
  if (head === null || lines.length <= head) return lines.join('\n');
  return `${lines.slice(0, head).join('\n')}\n…`;
}

/** A page with the outputs of its examples as they are now. */
export function refreshed(page: string): string {
  const source = readFileSync(join(ROOT, page), 'utf8');
  const { folder, env } = workplace();
  try {
    return source.replace(FENCE, (_block, head: string | undefined, body: string) => {
      const commands = body
        .split('\n')
        .filter((line) => line.startsWith('$ '))
        .map((line) => line.slice(2));
      const parts = commands.map((command) => {
        const output = cut(run(command, folder, env), head === undefined ? null : Number(head));
        return output === '' ? `$ ${command}\n` : `$ ${command}\n${output}\n`;
      });
      return `\`\`\`console${head === undefined ? '' : ` head=${head}`}\n${parts.join('')}\`\`\``;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
  for (const page of PAGES) writeFileSync(join(ROOT, page), refreshed(page));
}

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { walk } from '../../src/batch/inputs/walk.ts';

const root = mkdtempSync(join(tmpdir(), 'walk-'));
for (const name of [
  'b/z.txt',
  'b/a.md',
  'a.txt',
  'a.expected.json',
  'c.gold.json',
  'c.json',
  'd.pdf',
  'e.html.gz',
  '.hidden.txt',
]) {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), 'x');
}
symlinkSync(root, join(root, 'loop'));
afterAll(() => rmSync(root, { recursive: true }));

const names = async (include: readonly string[]): Promise<string[]> => {
  const found = [];
  for await (const { name } of walk(root, { include, except: new Set() })) found.push(name);
  return found;
};

it('takes articles in the order of their paths, and neither links, hidden files nor what stands beside articles', async () => {
  expect(await names([])).toEqual(['a.txt', 'b/a.md', 'b/z.txt', 'c.json', 'e.html.gz']);
});

it('takes more where it is asked to', async () => {
  expect(await names(['*.pdf', '*.gold.json'])).toEqual([
    'a.txt',
    'b/a.md',
    'b/z.txt',
    'c.gold.json',
    'c.json',
    'd.pdf',
    'e.html.gz',
  ]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { PAGE_FILE, pageText } from '../../scripts/command-line-page.ts';
import { PAGES, refreshed } from '../../scripts/console-blocks.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

it('has every option in docs/command-line.md (npm run docs)', () => {
  expect(readFileSync(PAGE_FILE, 'utf8')).toBe(pageText());
});

it.each(PAGES)('prints what %s says that it prints (npm run docs)', (page) => {
  expect(refreshed(page)).toBe(read(page));
});

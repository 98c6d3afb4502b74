import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES, refreshed } from '../../scripts/console-blocks.ts';

it.each(PAGES)('%s shows what its commands print (npm run docs writes them anew)', (page) => {
  expect(readFileSync(page, 'utf8')).toBe(refreshed(page));
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ALL = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

it.each(ALL)('links from %s to what is there', (page) => {
  const targets = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) =>
    target!.replace(/#.*$/, ''),
  );
  const local = targets.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
  expect(local.filter((target) => !existsSync(resolve(ROOT, dirname(page), target)))).toEqual([]);
});

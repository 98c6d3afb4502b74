import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BaseNames, basePath } from '../../src/batch/inputs/base-names.ts';
import { isInShard } from '../../src/batch/inputs/shard.ts';
import { fitsWildcard } from '../../src/batch/inputs/wildcard.ts';

describe('fitsWildcard', () => {
  it.each([
    ['a/b/c.pdf', '*.pdf', true],
    ['a/b/c.pdf', 'c.???', true],
    ['a/b/c.pdf', 'a/*.pdf', false],
    ['a/b/c.pdf', 'a/**.pdf', true],
    ['a/b/c.pdf', 'a/**/c.pdf', true],
    ['a/c.pdf', 'a/**/c.pdf', true],
    ['c.pdf', '*.txt', false],
    ['c.pdf', '*', true],
    ['c.pdf', 'c.pd', false],
    ['a.b.b', '*.b', true],
  ])('holds %j against %j: %j', (name, pattern, fits) => {
    expect(fitsWildcard(name, pattern)).toBe(fits);
  });

  it('stays quick where a backtracking pattern would not', () => {
    expect(fitsWildcard('a'.repeat(5000), `${'*a'.repeat(30)}b`)).toBe(false);
  });
});

describe('basePath', () => {
  it.each([
    ['a/x.txt', 'a/x.txt'],
    ['./a/./x.txt', 'a/x.txt'],
    ['../../etc/x.txt', 'etc/x.txt'],
    ['/etc/x.txt', 'etc/x.txt'],
    ['..', 'input'],
    ['y.json/x.txt', 'y.json_/x.txt'],
    ['y.json_/x.txt', 'y.json__/x.txt'],
    ['errors.jsonl/x.txt', 'errors.jsonl_/x.txt'],
    ['.tmp/x.txt', '.tmp_/x.txt'],
  ])('puts %j at %j', (name, base) => {
    expect(basePath(name)).toBe(base);
  });

  it('stays inside, and within what a file system takes, for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const parts = `${basePath(name.replaceAll('\u0000', ''))}.json`.split('/');
        expect(parts.every((part) => part !== '' && part !== '..' && Buffer.byteLength(part) <= 255)).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('gives every input a place of its own', () => {
    const names = new BaseNames();
    const long = 'é'.repeat(200);
    const bases = ['x.txt', './x.txt', '../x.txt', `${long}.txt`, `${long}.md`, `${long}.txt`].map((name) =>
      names.claim(name),
    );
    expect(new Set(bases).size).toBe(bases.length);
    expect(bases[0]).toBe('x.txt');
  });
});

describe('isInShard', () => {
  it('puts every name into one part, and shares them out evenly', () => {
    const counts = new Array<number>(8).fill(0);
    for (let i = 0; i < 4000; i++) {
      const parts = counts.map((_, part) => isInShard(`news/2024/${i}.txt`, { part: part + 1, of: 8 }));
      expect(parts.filter(Boolean).length).toBe(1);
      counts[parts.indexOf(true)]!++;
    }
    expect(Math.min(...counts)).toBeGreaterThan(400);
    expect(Math.max(...counts)).toBeLessThan(600);
  });
});

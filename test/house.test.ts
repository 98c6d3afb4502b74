import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(SRC, name), 'utf8') }));

/** What a file imports, statically or not: paths within `src/`, packages by name. */
function importsOf({ name, text }: (typeof files)[number]): { readonly inner: string[]; readonly packages: string[] } {
  const specifiers = [
    ...text.matchAll(
      /(?:^import|^export)[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\brequire\(\s*'([^']+)'\s*\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
  return {
    inner: specifiers
      .filter((s) => s.startsWith('.'))
      .map((s) => relative(SRC, resolve(SRC, dirname(name), s)))
      .filter((target) => !target.startsWith('../schemas/')),
    packages: specifiers.filter((s) => !s.startsWith('.')),
  };
}

/** A file's room: its top folder, or its own name when it stands at the top (`extract.ts`). */
const roomOf = (name: string): string => name.split('/')[0]!;

/** The table of rooms in docs/architecture.md: which rooms each may import. */
function plan(): Map<string, Set<string>> {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const stages = ['read', 'segment', 'recognise', 'relate', 'record', 'check'];
  const rooms = new Map<string, Set<string>>();
  for (const [, cell, , allowed] of page.matchAll(/^\| `src\/([\w-]+(?:\.ts)?)\/?` \| ([^|]*) \| ([^|]*) \|$/gm)) {
    const names = [...allowed!.matchAll(/`([\w.-]+)`/g)].map((match) => match[1]!);
    const expanded = allowed!.includes('the stages up to') ? [...names, ...stages] : names;
    rooms.set(cell!, new Set([cell!, ...expanded]));
  }
  return rooms;
}

describe('the house plan of docs/architecture.md', () => {
  const rooms = plan();

  it('names every room', () => {
    expect(files.map(({ name }) => roomOf(name)).filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('is kept by every import', () => {
    const broken = files.flatMap((file) =>
      importsOf(file)
        .inner.filter((target) => !rooms.get(roomOf(file.name))?.has(roomOf(target)))
        .map((target) => `${file.name} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('gives each package one home', () => {
    const homes: Readonly<Record<string, RegExp>> = {
      commander: /^cli\//,
      compromise: /^language\/compromise\.ts$/,
      zod: /^(?:model|check|expect|score)\//,
      piscina: /^batch\//,
      'remark-parse': /^read\//,
      unified: /^(?:read|unified)\//,
    };
    const strays = files.flatMap((file) =>
      importsOf(file)
        .packages.filter((name) => homes[name.split('/')[0]!] && !homes[name.split('/')[0]!]!.test(file.name))
        .map((name) => `${file.name} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('every source file', () => {
  it('opens no socket and starts no process', () => {
    const barred = /^(?:node:)?(?:child_process|net|http|https|http2|dgram|dns|tls|cluster|inspector|repl)(?:\/|$)/;
    const users = files.flatMap((file) =>
      importsOf(file)
        .packages.filter((name) => barred.test(name))
        .map((name) => `${file.name} imports ${name}`),
    );
    expect(users).toEqual([]);
    expect(files.filter(({ text }) => /\bfetch\(|\bWebSocket\b/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('reads no clock, no chance and no locale', () => {
    const barred = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bIntl\.|\.toLocale\w+\(|\blocaleCompare\b/;
    // A run's progress line tells the time left; no record sees it.
    const clocks = new Set(['batch/progress.ts', 'cli/progress.ts', 'batch/summary.ts']);
    expect(files.filter(({ name, text }) => barred.test(text) && !clocks.has(name)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('holds one idea: at most 300 lines, word lists apart', () => {
    const long = files.filter(({ name, text }) => !name.startsWith('language/') && text.split('\n').length > 300);
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  it('imports node modules by their full name', () => {
    const bare = files.flatMap((file) => importsOf(file).packages.filter((name) => builtinModules.includes(name)));
    expect(bare).toEqual([]);
  });

  it('is no drawer of odds and ends', () => {
    expect(
      files.filter(({ name }) => /\b(?:utils?|helpers?|misc|common)\b/.test(name)).map(({ name }) => name),
    ).toEqual([]);
  });
});

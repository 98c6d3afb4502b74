import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gazetteerForms } from '../../src/language/gazetteer-forms.ts';
import { folder, run } from './program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAMP_LENGTH = 46;

const text = [
  'Harbour reopens after storm',
  'Waves of nine metres had closed the harbour of Nagoya for two days. The first boats left on Sunday.',
  '"We had no choice but to close," said Anna Lind, the harbour master, on March 4, 2024.',
].join('\n\n');

/** The program alone, without the packages that it may load, beside an article. */
function copied(): { readonly dist: string; readonly read: (...flags: string[]) => string } {
  const copy = folder({ 'article.txt': text });
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  return {
    dist: join(copy, 'dist'),
    read: (...flags) => {
      const { stdout, stderr } = spawnSync(process.execPath, [...flags, 'bin/extract.js', 'article.txt'], {
        cwd: copy,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      return stdout;
    },
  };
}

const caches = (dist: string): string[] =>
  readdirSync(dist)
    .filter((name) => name.endsWith('.cache'))
    .map((name) => join(dist, name));

function each(paths: readonly string[], change: (path: string) => void): void {
  for (const path of paths) change(path);
}

describe('the quick way to the first record', () => {
  it('needs no package: neither zod nor compromise nor a reader of another format is loaded', () => {
    expect(JSON.parse(copied().read()).article.title).toBe('Harbour reopens after storm');
  });

  it.each(['child_process', 'zlib', 'worker_threads'])('leaves node:%s alone', (name) => {
    const probe = `data:text/javascript,process.on('exit',()=>{if(process.moduleLoadList.includes('NativeModule ${name}'))process.exitCode=9})`;
    const bare = spawnSync(process.execPath, ['--import', probe, '-e', '0']).status;
    const args = ['--import', probe, 'bin/extract.js', 'fixtures/articles/rcep-signing.txt'];
    expect([0, bare]).toContain(spawnSync(process.execPath, args, { cwd: ROOT }).status);
  });

  it('takes what V8 has compiled at build time', () => {
    const script = `const { load, scripts } = require('./bin/load.js'); process.stdout.write = (_, done) => done();
      load('cli.cjs').main(['fixtures/articles/rcep-signing.txt'])
        .then(() => console.error([...scripts].map(([name, { cachedDataRejected }]) => name.split('-')[0] + ' ' + cachedDataRejected).join()))`;
    const { stderr } = spawnSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toMatch(/^cli\.cjs false,.*\bengine false/);
    expect(stderr).not.toMatch(/true|undefined/);
  });

  it('has the forms of the gazetteer ready made', () => {
    const engine = readdirSync(join(ROOT, 'dist')).find((name) => /^engine-.*\.cjs$/.test(name))!;
    const code = readFileSync(join(ROOT, 'dist', engine), 'latin1');
    const [first] = gazetteerForms().split('\t', 1);
    expect(code).toMatch(new RegExp(String.raw`gazetteerForms=\(\)=>.${first}(?:\t|\\t)`));
  });
});

describe('without what V8 has compiled, the record is the same', () => {
  it.each<[what: string, harm: (dist: string) => void, flags: string[]]>([
    ['no caches', (dist) => each(caches(dist), rmSync), []],
    ['caches that are empty', (dist) => each(caches(dist), (path) => writeFileSync(path, '')), []],
    [
      'caches of other files',
      (dist) => each(caches(dist), (path) => writeFileSync(path, readFileSync(path).fill('x', 2, STAMP_LENGTH - 1))),
      [],
    ],
    [
      'caches of another V8',
      (dist) =>
        each(caches(dist), (path) => writeFileSync(path, readFileSync(path).fill(7, STAMP_LENGTH, STAMP_LENGTH + 16))),
      [],
    ],
    ['other flags of V8', () => {}, ['--no-lazy']],
    [
      'files that cannot be written',
      (dist) => each(readdirSync(dist), (name) => chmodSync(join(dist, name), 0o444)),
      [],
    ],
  ])('%s', (_, harm, flags) => {
    const { dist, read } = copied();
    const whole = read();
    harm(dist);
    expect(read(...flags)).toBe(whole);
  });
});

it('a file changed by hand is run as it stands, not as it was compiled', () => {
  const { dist, read } = copied();
  const path = join(dist, 'cli.cjs');
  writeFileSync(path, readFileSync(path, 'latin1').slice(STAMP_LENGTH).replaceAll('--no-color', '--no-tints'));
  read();
  const help = execFileSync(process.execPath, [join(dist, '../bin/extract.js'), '--help'], { encoding: 'utf8' });
  expect(help).toContain('--no-tints');
});

it('imports packages that are ES modules without a word', async () => {
  const cwd = folder({ 'a.md': '# Harbour reopens\n\nThe first boats left on Sunday, the harbour office said.\n' });
  const { stderr, stdout } = await run(['a.md', 'a.[m]d'], { cwd });
  expect(stderr).toMatch(/^extract: 2 articles/);
  expect(stdout.split('\n')).toHaveLength(3);
});

it('leaves no import() in the program', () => {
  const files = readdirSync(join(ROOT, 'dist')).filter((name) => name.endsWith('.cjs'));
  const code = files.map((name) => readFileSync(join(ROOT, 'dist', name), 'latin1')).join('');
  expect(code).toMatch(/\bimportPackage\(.remark-parse/);
  expect(code).not.toMatch(/\bimport\(/);
});

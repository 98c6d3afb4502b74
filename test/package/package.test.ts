import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/model/version.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}
const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

describe('the package as npm would publish it', () => {
  let packed: Packed;
  let paths: string[];
  beforeAll(() => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const [first] = JSON.parse(
      execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    packed = first;
    paths = packed.files.map(({ path }) => path);
  });

  it('holds what it needs', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES'],
        ...['bin/extract.js', 'bin/load.js', 'bin/worker.js', 'bin/package.json'],
        ...[
          'dist/index.js',
          'dist/index.d.ts',
          'dist/cli.cjs',
          'dist/cli.cjs.cache',
          'dist/worker.cjs',
          'dist/names.bin',
        ],
        ...['dist/testing.js', 'dist/testing.d.ts', 'dist/unified.js', 'dist/unified.d.ts'],
        ...['schemas/record.v1.schema.json', 'schemas/config.v1.schema.json', 'docs/record.md'],
      ]),
    );
  });

  it('holds nothing else', () => {
    const known =
      /^(?:bin\/(?:extract|load|worker)\.js|bin\/package\.json|dist\/[\w.-]+\.(?:js|d\.ts|cjs|cache|bin)|docs\/[\w-]+\.(?:md|svg)|schemas\/[\w.-]+\.json|package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-NOTICES)$/;
    expect(paths.filter((path) => !known.test(path))).toEqual([]);
  });

  it('is at most 3.5 MB to fetch and 7 MB on disk, most of it the trained names and what V8 compiled ahead', () => {
    expect(packed.size).toBeLessThan(3.5e6);
    expect(packed.unpackedSize).toBeLessThan(7e6);
  });

  it('has every file that its manifest names', () => {
    const targets = [...Object.values(manifest.exports), manifest.bin, { types: manifest.types }]
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target as object)))
      .filter((target: string) => !target.includes('*'));
    expect(targets.map((target: string) => target.replace('./', '')).filter((path) => !paths.includes(path))).toEqual(
      [],
    );
  });

  it('imports by its own name, as a dependent would', async () => {
    const script =
      "const [a, b, c] = await Promise.all(['', '/testing', '/unified'].map((p) => import('newsfacts' + p))); console.log(typeof a.extract, typeof b.toMatchRecord, typeof c.default)";
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stdout).toBe('function function function\n');
  });

  it('has the version that the program tells', () => {
    expect(manifest.version).toBe(VERSION);
  });
});

describe('action.yml', () => {
  const action = readFileSync(`${ROOT}action.yml`, 'utf8');
  /** The last step's script, as the runner would hand it to bash. */
  const script = (/run: \|\n((?: {8}.*\n)+)$/.exec(action)?.[1] ?? '').replace(/^ {8}/gm, '');
  const check = (paths: string, reporter = 'github') =>
    spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTION_PATH: ROOT, CHECK_PATHS: paths, CHECK_REPORTER: reporter },
    });

  it('has a script that passes over articles as expected, one path a line', () => {
    const { status, stdout, stderr } = check(
      'fixtures/articles/rcep-signing.txt\n\nfixtures/articles/afcfta-kigali.txt\n',
      'text',
    );
    expect([status, stdout, stderr]).toEqual([0, '2 articles as expected\n', '']);
  });

  it('has a script that fails where there is nothing to check', () => {
    expect(check('docs/tutorial.md; echo hello').status).toBe(2);
  });
});

it('the hook for pre-commit runs a command that is there', () => {
  const hooks = readFileSync(`${ROOT}.pre-commit-hooks.yaml`, 'utf8');
  const [, program, command] = /^ {2}entry: (\S+) (\S+)$/m.exec(hooks)!;
  expect(existsSync(`${ROOT}${manifest.bin[program!]}`)).toBe(true);
  const { status } = spawnSync(process.execPath, [`${ROOT}${manifest.bin[program!]}`, command!, '--help'], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
});

/**
 * Writes `THIRD-PARTY-NOTICES`: the licences of the packages that the build bundles, and of those they bring along.
 * Run by `npm run notices`; a test compares the committed file with what this makes.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const NOTICES_FILE = join(ROOT, 'THIRD-PARTY-NOTICES');

/** As `tsdown.config.ts` bundles them. */
export const BUNDLED = ['commander', 'compromise', 'decode-named-character-reference'];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function packageOf(name: string): Package {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as Package;
}

/** The packages and all that they depend on, in name order. */
function withDependencies(names: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    for (const inner of Object.keys(packageOf(name).dependencies ?? {})) add(inner);
  };
  for (const name of names) add(name);
  return [...all].sort();
}

function licenceOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const file = existsSync(folder)
    ? readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry))
    : undefined;
  if (file === undefined) return `(${packageOf(name).license}; the package has no licence file)`;
  return readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
}

export function noticesText(): string {
  const parts = withDependencies(BUNDLED).map((name) => {
    const { license } = packageOf(name);
    return `${name} (${license})\n${'-'.repeat(72)}\n\n${licenceOf(name)}\n`;
  });
  return ['The files in dist/ hold code of these packages.\n', ...parts].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(NOTICES_FILE, noticesText());
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Config } from '../model/config.ts';
import { UsageError } from '../model/errors.ts';

const FILE = 'newsfacts.config.json';

/** A config that was read and found right. */
export interface ConfigFile {
  readonly config: Config;
  readonly found: FoundConfig;
}

/** Where a config was found: by name, or on the way upwards. */
export interface FoundConfig {
  readonly path: string;
  readonly isNamed: boolean;
}

interface Found extends FoundConfig {
  readonly value: unknown;
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch {
    throw new UsageError(`${path}: the config file cannot be read`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}: the config file is not JSON: ${(error as Error).message}`);
  }
}

/** The `newsfacts` key of a `package.json`; `undefined` without one. A file that is no JSON is somebody else's trouble. */
function inPackage(path: string): unknown {
  try {
    const text = readFileSync(path, 'utf8');
    if (!text.includes('"newsfacts"')) return undefined;
    return (JSON.parse(text) as { newsfacts?: unknown } | null)?.newsfacts;
  } catch {
    return undefined;
  }
}

/** Where the search begins: the folder of the first input, or the working folder. */
function folderOf(input: string | undefined): string {
  if (input === undefined || input === '-') return process.cwd();
  let path = resolve(input);
  while (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    const parent = dirname(path);
    if (parent === path) break;
    path = parent;
  }
  return path;
}

/** A path as messages have it: from the working folder, when it is in there. */
function shown(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith('..') || isAbsolute(below) ? path : below;
}

/** The nearest config from a folder upwards. */
function search(from: string): Found | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = shown(join(folder, FILE));
    if (existsSync(path)) return { path, value: readJson(path), isNamed: false };
    const manifest = shown(join(folder, 'package.json'));
    const value = inPackage(manifest);
    if (value !== undefined) return { path: manifest, value, isNamed: false };
    if (dirname(folder) === folder) return null;
  }
}

function named(path: string): Found {
  const whole = readJson(path);
  if (basename(path) !== 'package.json') return { path, value: whole, isNamed: true };
  const value = (whole as { newsfacts?: unknown } | null)?.newsfacts;
  if (value === undefined) throw new UsageError(`${path}: it has no "newsfacts" key`);
  return { path, value, isNamed: true };
}

/**
 * A path of the config, which is relative to the file. A config that was come upon, not named, may have been brought
 * along by the articles: it does not lead out of its folder.
 */
export function pathIn({ path, isNamed }: FoundConfig, key: string, value: string): string {
  const folder = dirname(resolve(path));
  const target = resolve(folder, value);
  const below = relative(folder, target);
  if (!isNamed && (isAbsolute(below) || below.split(/[\\/]/)[0] === '..')) {
    throw new UsageError(`${path}: options.${key}: leads out of the folder of the config; name that by --config`);
  }
  return value.endsWith('/') ? `${target}/` : target;
}

/**
 * Reads the config that holds for some inputs: the file that `--config` names, or the nearest `newsfacts.config.json` or
 * `newsfacts` key of a `package.json` from the first input's folder upwards; `null` without one, or with `--no-config`.
 *
 * Throws `UsageError`, which names the file and the key, for a config that cannot be read or is wrong.
 */
export async function readConfig(
  inputs: readonly string[],
  config: string | boolean | undefined,
): Promise<ConfigFile | null> {
  const found = config === false ? null : typeof config === 'string' ? named(config) : search(folderOf(inputs[0]));
  if (!found) return null;
  const { ConfigSchema } = await import('../model/config.ts');
  const parsed = ConfigSchema.safeParse(found.value);
  if (parsed.success) return { config: parsed.data, found };
  const issue = parsed.error.issues[0]!;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const key = [...issue.path, ...unknown].join('.') || 'the top';
  throw new UsageError(`${found.path}: ${key}: ${unknown.length > 0 ? 'there is no such key' : issue.message}`);
}

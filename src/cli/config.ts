import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import type { BoilerplateLines, KnownParty } from '../model/known.ts';
import type { ExtractFlags } from './extract-command.ts';
import { size } from './option-values.ts';

const FILE = 'newsfacts.config.json';

/** The flags with the config's where none were given, and what only a config can say. */
export interface Configured {
  readonly flags: ExtractFlags;
  readonly boilerplate: BoilerplateLines;
  readonly parties: readonly KnownParty[];
  /** Real path of the config file, which is no article. */
  readonly path: string | null;
}

interface Found {
  readonly path: string;
  readonly value: unknown;
  readonly isNamed: boolean;
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
function pathIn({ path, isNamed }: Found, key: string, value: string): string {
  const folder = dirname(resolve(path));
  const target = resolve(folder, value);
  const below = relative(folder, target);
  if (!isNamed && (isAbsolute(below) || below.split(/[\\/]/)[0] === '..')) {
    throw new UsageError(`${path}: options.${key}: leads out of the folder of the config; name that by --config`);
  }
  return value.endsWith('/') ? `${target}/` : target;
}

/** Leaves out defaults that do not go with the flags: only flags that were given together can be wrong use. */
function fitting(flags: ExtractFlags, isGiven: (flag: string) => boolean): ExtractFlags {
  const { format, output } = flags;
  const isText = format === 'csv' || format === 'marked';
  const isStream = output === undefined || output === '-';
  const misfits: (keyof ExtractFlags)[] = [
    ...(isText ? (['omit'] as const) : []),
    ...(format !== undefined && format !== 'jsonl' ? (['key'] as const) : []),
    ...(isStream ? (['resume', 'incremental'] as const) : []),
  ];
  const kept = Object.entries(flags).filter(([name]) => isGiven(name) || !misfits.some((misfit) => misfit === name));
  // Only flags that need not be there are left out.
  return Object.fromEntries(kept) as unknown as ExtractFlags;
}

/**
 * Reads the config that holds for some inputs: the file that `--config` names, or the nearest `newsfacts.config.json` or
 * `newsfacts` key of a `package.json` from the first input's folder upwards. Flags that were given beat it.
 *
 * Throws `UsageError`, which names the file and the key, for a config that cannot be read or is wrong.
 */
export async function configured(
  inputs: readonly string[],
  flags: ExtractFlags,
  isGiven: (flag: string) => boolean,
): Promise<Configured> {
  const { config } = flags;
  const found = config === false ? null : typeof config === 'string' ? named(config) : search(folderOf(inputs[0]));
  if (!found) return { flags, boilerplate: {}, parties: [], path: null };
  const { ConfigSchema } = await import('../model/config.ts');
  const parsed = ConfigSchema.safeParse(found.value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const key = [...issue.path, ...unknown].join('.') || 'the top';
    throw new UsageError(`${found.path}: ${key}: ${unknown.length > 0 ? 'there is no such key' : issue.message}`);
  }
  const { options = {}, boilerplate = {}, parties = [] } = parsed.data;
  const { output, filesFrom, maxBytes, ...rest } = options;
  const given = Object.fromEntries(Object.entries(flags).filter(([name]) => isGiven(name)));
  const merged = {
    ...flags,
    ...rest,
    ...(output === undefined ? {} : { output: pathIn(found, 'output', output) }),
    ...(filesFrom === undefined ? {} : { filesFrom: pathIn(found, 'filesFrom', filesFrom) }),
    ...(maxBytes === undefined ? {} : { maxBytes: typeof maxBytes === 'string' ? size(maxBytes) : maxBytes }),
    ...given,
  };
  // The schema has no key that is no flag, and no value that no flag can have.
  return { flags: fitting(merged as ExtractFlags, isGiven), boilerplate, parties, path: realpathSync(found.path) };
}

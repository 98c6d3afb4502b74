import { type Stats, statSync } from 'node:fs';
import { InputError } from '../../model/errors.ts';
import { type WalkOptions, walk } from './walk.ts';

/** An input that was named, sorted by what has to be done with it. */
export type NamedInput =
  | { readonly kind: 'file'; readonly name: string; readonly size: number }
  | { readonly kind: 'folder'; readonly name: string }
  /** Standard input (`-`), a pipe or a device: read as a stream. */
  | { readonly kind: 'stream'; readonly name: string };

/** An input as it is listed, or why it cannot be. */
export interface FoundInput {
  readonly kind: 'file' | 'stream' | 'unreadable';
  readonly name: string;
  readonly path: string | Uint8Array;
  /** True for a file that was named, not found in a folder. */
  readonly isNamed: boolean;
  readonly error: InputError | null;
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

async function expandGlob(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { onlyFiles: true, followSymbolicLinks: false, expandDirectories: false });
  return paths.sort();
}

/** The inputs that some arguments name. Throws `InputError` `usage/no-such-input` for one that names nothing. */
export async function nameInputs(args: readonly string[]): Promise<NamedInput[]> {
  const inputs: NamedInput[] = [];
  for (const name of args.length > 0 ? args : ['-']) {
    if (name === '-') {
      inputs.push({ kind: 'stream', name });
      continue;
    }
    const stat = statOf(name);
    if (stat?.isDirectory()) inputs.push({ kind: 'folder', name });
    else if (stat?.isFile()) inputs.push({ kind: 'file', name, size: stat.size });
    else if (stat) inputs.push({ kind: 'stream', name });
    else {
      const matches = /[*?[{]/.test(name) ? await expandGlob(name) : [];
      if (matches.length === 0) throw new InputError('usage/no-such-input', `${name}: no such file or folder`);
      for (const match of matches) inputs.push({ kind: 'file', name: match, size: statOf(match)?.size ?? 0 });
    }
  }
  return inputs;
}

/** Lists the inputs of a run in order, folders walked as they come. */
export async function* listInputs(named: readonly NamedInput[], options: WalkOptions): AsyncGenerator<FoundInput> {
  for (const { kind, name } of named) {
    if (kind !== 'folder') yield { kind, name, path: name, isNamed: true, error: null };
    else {
      for await (const { error, ...found } of walk(name, options)) {
        yield { ...found, kind: error ? 'unreadable' : 'file', isNamed: false, error };
      }
    }
  }
}

import { realpathSync } from 'node:fs';
import type { BoilerplateLines, KnownParty } from '../model/known.ts';
import { pathIn, readConfig } from './config-file.ts';
import type { ExtractFlags } from './extract-command.ts';
import { size } from './option-values.ts';

/** The flags with the config's where none were given, and what only a config can say. */
export interface Configured {
  readonly flags: ExtractFlags;
  readonly boilerplate: BoilerplateLines;
  readonly parties: readonly KnownParty[];
  /** Real path of the config file, which is no article. */
  readonly path: string | null;
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

/** The flags of `extract` with the config's where none were given. Throws `UsageError` for a config that is wrong. */
export async function configured(
  inputs: readonly string[],
  flags: ExtractFlags,
  isGiven: (flag: string) => boolean,
): Promise<Configured> {
  const file = await readConfig(inputs, flags.config);
  if (!file) return { flags, boilerplate: {}, parties: [], path: null };
  const { config, found } = file;
  const { options = {}, boilerplate = {}, parties = [] } = config;
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

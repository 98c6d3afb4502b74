import { createWriteStream, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Job } from '../batch/item.ts';
import { FileOutput } from '../batch/output/file-output.ts';
import { FolderOutput } from '../batch/output/folder-output.ts';
import { type Output, OutputError } from '../batch/output/output.ts';
import { standardOutput } from '../batch/output/standard-output.ts';
import { StreamOutput } from '../batch/output/stream-output.ts';
import { TablesOutput } from '../batch/output/tables-output.ts';
import { UsageError } from '../model/errors.ts';
import type { ExtractFlags } from './extract-command.ts';

/** An output, and what of it is not to be taken for an input. */
export interface OpenOutput {
  readonly output: Output;
  readonly except: ReadonlySet<string>;
  /** File where all error records can be read. */
  readonly errorsIn: string | null;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The real path of what may not be there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(resolve(path));
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

/** True for an output that is a folder: by a `/` at its end, or because one is there. */
export function isFolderPath(path: string | undefined): boolean {
  return path !== undefined && path !== '' && (path.endsWith('/') || statOf(path)?.isDirectory() === true);
}

/** Opens where the records go. Throws `UsageError` for an output that cannot be one, `OutputError` for trouble with it. */
export function openOutput(flags: ExtractFlags, job: Job, settings: string, isSingle: boolean): OpenOutput {
  const path = flags.output;
  if (path === undefined || path === '-') {
    const output = new StreamOutput(standardOutput(isSingle), 'standard output', job, isSingle);
    return { output, except: new Set(), errorsIn: null };
  }
  if (path === '') throw new UsageError('--output needs a path');
  const stat = statOf(path);
  if (isFolderPath(path)) {
    const before = statOf(path.replace(/(?<!\/)\/+$/, '') || '/');
    if (before && !before.isDirectory()) throw new UsageError(`${path}: not a folder, and it is not overwritten`);
    if (flags.key) throw new UsageError('--key is for a stream of records, not for an output folder');
    const folder = path.replace(/(?<!\/)\/+$/, '') || '/';
    const { resume = false, incremental = false } = flags;
    const output =
      job.format === 'tables'
        ? new TablesOutput(folder, { rendering: job, settings, resume, incremental })
        : new FolderOutput(folder, { settings, takesOver: resume || incremental });
    return { output, except: new Set([realPath(folder)]), errorsIn: join(folder, 'errors.jsonl') };
  }
  if (stat && !stat.isFile()) {
    // A pipe or a device: it is written to, not replaced.
    const output = new StreamOutput(createWriteStream(path), path, job, isSingle);
    return { output, except: new Set(), errorsIn: null };
  }
  const file = realPath(path);
  if (!statOf(dirname(file))?.isDirectory()) throw new OutputError(`${path}: cannot be written: no such folder`);
  const { resume = false, incremental = false } = flags;
  const output = new FileOutput(file, { rendering: job, omitsFailures: isSingle, settings, resume, incremental });
  return { output, except: new Set([file]), errorsIn: isSingle ? null : path };
}

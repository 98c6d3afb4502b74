import { renameSync, writeFileSync } from 'node:fs';
import { writing } from '../batch/output/output.ts';

/** Writes a file beside its place and makes it visible whole. Throws `OutputError` where it cannot be written. */
export function writeWhole(path: string, text: string): void {
  writing(path, () => {
    writeFileSync(`${path}.tmp`, text);
    renameSync(`${path}.tmp`, path);
  });
}

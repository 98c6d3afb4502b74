import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { OutputError, writing } from './output.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system counts it: process ids are used again. */
  readonly begun: string | null;
}

/** Field 22 of `/proc/PID/stat`, which stays the same as long as the process lives; `null` where there is no such file. */
function begunOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive({ pid, begun }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as { code?: string }).code === 'ESRCH') return false;
  }
  return begun === null || begunOf(pid) === begun;
}

/** Who holds a lock; `null` when it is not there, or cannot be read as one. */
function holderOf(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Puts the lock there unless there is one. False when there is. */
function take(mine: string, path: string): boolean {
  try {
    linkSync(mine, path);
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false;
    // A file system without links.
    try {
      copyFileSync(mine, path, constants.COPYFILE_EXCL);
    } catch (reason) {
      if ((reason as { code?: string }).code === 'EEXIST') return false;
      throw reason;
    }
  }
  return true;
}

/**
 * Makes sure that one run at a time writes to an output. A lock that a killed run left is taken over; one of a run on
 * another machine is not.
 *
 * Throws `OutputError` when another run holds it. Returns the function that gives it back.
 */
export function lock(path: string, output: string): () => void {
  const me: Holder = { pid: process.pid, host: hostname(), begun: begunOf(process.pid) };
  // Written beside and linked, so that a lock is never there half written.
  const mine = `${path}.${process.pid}`;
  writing(output, () => writeFileSync(mine, `${JSON.stringify(me)}\n`));
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (writing(output, () => take(mine, path))) {
        return () => {
          if (holderOf(path)?.pid === me.pid) rmSync(path, { force: true });
        };
      }
      const holder = holderOf(path);
      if (holder && (holder.host !== me.host || isAlive(holder))) {
        const where = holder.host === me.host ? '' : ` on ${holder.host}`;
        throw new OutputError(
          `${output}: another run (process ${holder.pid}${where}) is writing there; ${path} is its lock`,
        );
      }
      // Only one of several that come upon a dead lock can rename it away.
      const dead = `${mine}.dead`;
      try {
        renameSync(path, dead);
      } catch {
        // Another was faster.
      }
      const renamed = holderOf(dead);
      rmSync(dead, { force: true });
      if (renamed && isAlive(renamed) && renamed.host === me.host) {
        throw new OutputError(`${output}: another run (process ${renamed.pid}) has just begun to write there`);
      }
    }
    throw new OutputError(`${output}: its lock ${path} cannot be had`);
  } finally {
    rmSync(mine, { force: true });
  }
}

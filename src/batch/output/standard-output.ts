import { fstatSync, writeSync } from 'node:fs';

/** What is asked of a stream that records are written to. */
export interface Sink {
  on(event: 'error', listener: (error: Error) => void): unknown;
  /** `done` comes when whoever reads has taken it. */
  write(text: string, done: (error?: Error | null) => void): unknown;
}

const STANDARD_OUTPUT = 1;

/** True for a file, a pipe or a socket; a terminal has ways of its own, which the stream knows. */
function isPlain(): boolean {
  try {
    const stat = fstatSync(STANDARD_OUTPUT);
    return stat.isFile() || stat.isFIFO() || stat.isSocket();
  } catch {
    return false;
  }
}

/**
 * Standard output for a run that writes little: straight to its file descriptor, since to open it as a stream takes
 * longer than to write a record. Whatever it does not take at once goes by the stream.
 */
class DirectOutput implements Sink {
  #listeners: ((error: Error) => void)[] = [];
  #isStream = false;

  on(_event: 'error', listener: (error: Error) => void): this {
    this.#listeners.push(listener);
    return this;
  }

  write(text: string, done: (error?: Error | null) => void): void {
    const bytes = Buffer.from(text);
    let at = 0;
    try {
      while (!this.#isStream && at < bytes.length) at += writeSync(STANDARD_OUTPUT, bytes, at);
    } catch (error) {
      if ((error as { code?: string }).code !== 'EAGAIN') {
        done(error as Error);
        return;
      }
      this.#isStream = true;
      for (const listener of this.#listeners) process.stdout.on('error', listener);
    }
    if (this.#isStream) process.stdout.write(bytes.subarray(at), done);
    else done();
  }
}

/** Standard output; `isShort` for a run that writes one record. */
export function standardOutput(isShort: boolean): Sink {
  return isShort && isPlain() ? new DirectOutput() : process.stdout;
}

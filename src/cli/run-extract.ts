import { availableParallelism } from 'node:os';
import { digestOf } from '../batch/digest.ts';
import { BaseNames } from '../batch/inputs/base-names.ts';
import { listInputs, type NamedInput, nameInputs } from '../batch/inputs/find-inputs.ts';
import { headOf, takeItems } from '../batch/inputs/take-items.ts';
import type { Job } from '../batch/item.ts';
import { ClosedPipe, OutputError } from '../batch/output/output.ts';
import { runBatch } from '../batch/run-batch.ts';
import type { Totals } from '../batch/totals.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { type ExtractOptions, type ResolvedOptions, resolveOptions } from '../model/options.ts';
import { MODEL_VERSION, VERSION } from '../model/version.ts';
import { detectFormat, HEAD_BYTES, plainName } from '../read/detect.ts';
import { gunzip } from '../read/gunzip.ts';
import { type ByteStream, isGzip, isGzipName, peek, streamOf } from '../read/stream.ts';
import { type Configured, configured } from './config.ts';
import { ExitStatus } from './exit-status.ts';
import type { ExtractFlags } from './extract-command.ts';
import { isFolderPath, type OpenOutput, openOutput } from './open-output.ts';
import { noProgress, type Progress, progressBar, progressLines } from './progress.ts';
import { Report, tellTrouble } from './report.ts';
import { untilSignal } from './signals.ts';

function optionsOf({ flags, boilerplate, parties }: Configured): ResolvedOptions {
  const { published, publisher, url, inputFormat, anyLanguage, minConfidence, maxBytes, omit, offsets } = flags;
  const given = {
    published,
    publisher,
    url,
    inputFormat,
    anyLanguage,
    minConfidence,
    maxBytes,
    omit,
    offsets,
    boilerplate,
    parties,
  };
  // Marked text shows no offsets, and is cut by them.
  if (flags.format === 'marked') return resolveOptions({ ...given, offsets: 'utf-16' } as ExtractOptions);
  return resolveOptions(given as ExtractOptions);
}

/** Combinations that make no sense are told before anything is read or written. */
function refuseNonsense(flags: ExtractFlags): void {
  const needOutput = flags.resume ? '--resume' : flags.incremental ? '--incremental' : null;
  if (needOutput && (flags.output === undefined || flags.output === '-')) {
    throw new UsageError(`${needOutput} needs --output: it goes by what stands there`);
  }
  if (flags.key && flags.format !== undefined && flags.format !== 'jsonl') {
    throw new UsageError(`--key is for one record a line, not for --format ${flags.format}`);
  }
  if ((flags.format === 'marked' || flags.format === 'csv') && flags.omit) {
    throw new UsageError(`--omit is not for --format ${flags.format}`);
  }
}

async function namedInputs(inputs: readonly string[], flags: ExtractFlags): Promise<NamedInput[]> {
  const all = [...inputs];
  if (flags.filesFrom !== undefined) {
    const { readFileSync } = await import('node:fs');
    try {
      const list = readFileSync(flags.filesFrom === '-' ? 0 : flags.filesFrom, 'utf8');
      all.push(...list.split(/\r?\n/).filter((line) => line !== ''));
    } catch {
      throw new UsageError(`${flags.filesFrom}: the list of inputs cannot be read`);
    }
    if (all.length === 0) return [];
  }
  try {
    return await nameInputs(all);
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(error.message);
    throw error;
  }
}

/** One named input, and whether it holds one article; of a stream the beginning has to be read for that. */
async function lookAt(
  inputs: readonly NamedInput[],
  options: ResolvedOptions,
): Promise<{ isSingle: boolean; standardInput: () => ByteStream }> {
  const only = inputs.length === 1 ? inputs[0]! : null;
  const usesStandardInput = inputs.some(({ name }) => name === '-');
  const whole = streamOf(usesStandardInput ? process.stdin : new Uint8Array());
  const holdsOne = (name: string, head: Uint8Array): boolean =>
    options.inputFormat === 'auto'
      ? detectFormat(plainName(name), head).holds === 'one'
      : !['ndjson', 'warc', 'rss', 'atom', 'jsonfeed', 'newsml'].includes(options.inputFormat);
  if (only?.name === '-' && options.inputFormat === 'auto') {
    const { head, stream } = await peek(whole, HEAD_BYTES);
    return { isSingle: holdsOne('-', head), standardInput: () => stream };
  }
  let isSingle = only?.kind === 'stream' && holdsOne(only.name, new Uint8Array());
  if (only?.kind === 'file') {
    let head = headOf(only.name);
    if (isGzipName(only.name) && isGzip(head)) head = await unpackedHead(head);
    isSingle = holdsOne(only.name, head);
  }
  return { isSingle, standardInput: () => whole };
}

/** What the beginning of a packed file unpacks to, as far as it goes. */
async function unpackedHead(packed: Uint8Array): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of gunzip(streamOf(packed))) chunks.push(chunk);
  } catch {
    // It is cut short, of course.
  }
  return Buffer.concat(chunks);
}

/** A terminal gets colours unless somebody asked for none: by the flag, by NO_COLOR (no-color.org), or by being a dumb one. */
function wantsColour({ color }: ExtractFlags): boolean {
  return color && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

function progressOf(flags: ExtractFlags, isSingle: boolean, total: () => number | null): Promise<Progress> | Progress {
  if (isSingle || flags.quiet || !flags.progress) return noProgress;
  return process.stderr.isTTY ? progressBar(total, wantsColour(flags)) : progressLines(total);
}

function formatOf({ format, key, output }: ExtractFlags, isSingle: boolean): Job['format'] {
  if (format === 'csv' && isFolderPath(output)) return 'tables';
  return format ?? (isSingle && !key ? 'json' : 'jsonl');
}

/** Digest of all that changes the bytes of the output, the inputs aside. */
function settingsOf(job: Job, flags: ExtractFlags): string {
  const { options, format, key } = job;
  return digestOf(JSON.stringify([VERSION, MODEL_VERSION, options, format, key, flags.shard ?? null]));
}

/** Runs `extract` over its inputs; returns the exit status. */
export async function runExtract(
  args: readonly string[],
  given: ExtractFlags,
  isGiven: (flag: string) => boolean,
): Promise<number> {
  const config = await configured(args, given, isGiven);
  const { flags } = config;
  refuseNonsense(flags);
  const options = optionsOf(config);
  const inputs = await namedInputs(args, flags);
  const { isSingle, standardInput } = await lookAt(inputs, options);
  const format = formatOf(flags, isSingle);
  // Marked text alone has colours; to ask for the terminal is to open it.
  const mayHaveColours = format === 'marked' && (flags.output ?? '-') === '-';
  const job: Job = {
    options,
    format,
    key: flags.key ?? null,
    isColoured: mayHaveColours && process.stdout.isTTY === true && wantsColour(flags),
    omitsLine: options.omit.includes('line'),
    faults: process.env.EXTRACT_TEST_FAULTS === '1',
  };
  const begun = performance.now();
  let opened: OpenOutput;
  try {
    opened = openOutput(flags, job, settingsOf(job, flags), isSingle);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    tellTrouble(error.message);
    return ExitStatus.outputFailed;
  }
  const { output, errorsIn } = opened;
  const except = config.path === null ? opened.except : new Set([...opened.except, config.path]);
  const stop = untilSignal();
  const counter = countAhead(inputs, flags, except);
  const progress = await progressOf(flags, isSingle, counter.total);
  const report = new Report({ isQuiet: !!flags.quiet, isVerbose: !!flags.verbose, errorsIn, tell: progress.tell });
  const found = listInputs(inputs, { include: flags.include ?? [], except });
  const items = takeItems(found, { options, shard: flags.shard ?? null, bases: new BaseNames(), standardInput });
  let totals: Totals;
  try {
    totals = await runBatch(items, output, {
      job,
      jobs: flags.jobs ?? availableParallelism(),
      timeout: flags.timeout ?? null,
      failFast: flags.failFast === true,
      signal: stop.signal,
      onDone: (done, soFar) => {
        report.done(done);
        progress.update(soFar);
      },
    });
  } catch (error) {
    progress.end();
    if (error instanceof ClosedPipe) return ExitStatus.ok;
    if (!(error instanceof OutputError)) throw error;
    const more = errorsIn === null && flags.output === undefined ? '' : '; --resume goes on from what is there';
    tellTrouble(`${error.message}${more}`);
    return ExitStatus.outputFailed;
  } finally {
    counter.stop();
    stop.end();
    // To name it is to open it, which takes a while.
    if (inputs.some(({ name }) => name === '-')) process.stdin.destroy();
  }
  progress.end();
  if (!isSingle) report.summary(totals, (performance.now() - begun) / 1000);
  if (stop.status !== null) return stop.status;
  return totals.failed > 0 && !flags.exitZero ? ExitStatus.inputFailed : ExitStatus.ok;
}

/** Counts the inputs while the run is on, when they are folders and files; for a stream there is nothing to count. */
function countAhead(
  inputs: readonly NamedInput[],
  flags: ExtractFlags,
  except: ReadonlySet<string>,
): { total: () => number | null; stop: () => void } {
  let count = 0;
  let isDone = false;
  let isStopped = false;
  let isBegun = false;
  const countAll = async (): Promise<void> => {
    for await (const _ of listInputs(inputs, { include: flags.include ?? [], except })) {
      if (isStopped) return;
      count++;
    }
    isDone = true;
  };
  const isCountable = inputs.every(({ kind }) => kind !== 'stream') && !flags.shard;
  return {
    total: () => {
      if (isCountable && !isBegun) {
        isBegun = true;
        countAll().catch(() => {}); // What is wrong with a folder is told when it is walked.
      }
      return isDone ? count : null;
    },
    stop: () => {
      isStopped = true;
    },
  };
}

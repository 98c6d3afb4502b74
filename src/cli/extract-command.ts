import { type Command, Option } from 'commander';
import {
  INPUT_FORMATS,
  OFFSET_UNITS,
  type OffsetUnit,
  type Omittable,
  OUTPUT_FORMATS,
  type OutputFormat,
} from '../model/formats.ts';
import { collected, day, fields, seconds, shard, share, size, wholeNumber } from './option-values.ts';
import { addConfigOptions } from './reading-options.ts';

/** The options of `extract`, as commander reads them. */
export interface ExtractFlags {
  readonly output?: string;
  readonly format?: OutputFormat;
  readonly inputFormat: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly minConfidence?: number;
  readonly omit?: readonly Omittable[];
  readonly offsets: OffsetUnit;
  readonly anyLanguage?: boolean;
  readonly include?: readonly string[];
  readonly filesFrom?: string;
  readonly maxBytes?: number;
  readonly jobs?: number;
  readonly timeout?: number;
  readonly failFast?: boolean;
  readonly resume?: boolean;
  readonly incremental?: boolean;
  readonly shard?: { readonly part: number; readonly of: number };
  readonly key?: 'id';
  readonly exitZero?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color: boolean;
  readonly progress: boolean;
  /** False for none at all. */
  readonly config?: string | false;
}

const EXIT_STATUS = `
Exit status:
  0         every input gave a record
  1         some input gave none
  2         wrong use; nothing was written
  3         the output cannot be written; --resume goes on from what is there
  130, 143  ended by SIGINT or SIGTERM, after the records in hand were written

Examples:
  extract article.txt                       one article, one indented record
  extract news/ -o records.jsonl            a folder, one record a line
  extract news/ -o records/                 a folder, one file an article
  extract news/ --format csv -o tables/     a folder, one file a table
  extract --input-format ndjson < in.jsonl  one article a line in, one record a line out`;

/** Adds inputs and options of `extract` to a command, under headings for its help. */
export function describeExtract(
  command: Command,
  action: (inputs: string[], flags: ExtractFlags, isGiven: (flag: string) => boolean) => Promise<void>,
): Command {
  const choice = (flags: string, text: string, choices: readonly string[]) => new Option(flags, text).choices(choices);
  command
    .description('Reads English news articles and writes JSON records: parties, dates, agreements, figures and quotes.')
    .argument('[input...]', 'files, folders (walked in name order), globs, or - for standard input (the default)')
    .optionsGroup('Output:')
    .option(
      '-o, --output <path>',
      'a file (appears when whole), or, with / at its end, a folder with one file an article or, for csv, a table',
    )
    .addOption(
      choice(
        '--format <format>',
        'json: indented, the default for one article; jsonl: one record a line; csv: the agreements, or every table into an output folder; marked: the article with its finds underlined',
        OUTPUT_FORMATS,
      ),
    )
    .option('--omit <fields>', 'leave fields out, such as text,sentences', fields)
    .option('--min-confidence <share>', 'leave out finds less certain than this, from 0 to 1', share)
    .addOption(choice('--offsets <unit>', 'what start and end count', OFFSET_UNITS).default('utf-16'))
    .addOption(choice('--key <field>', "begin each line with the article's id and a TAB", ['id']))
    .optionsGroup('Input:')
    .addOption(
      choice('--input-format <format>', 'what the inputs are; auto goes by content, then by name', [
        'auto',
        ...INPUT_FORMATS,
      ]).default('auto'),
    )
    .option('--published <date>', 'day of publication, YYYY-MM-DD', day)
    .option('--publisher <name>', 'who published the articles')
    .option('--url <url>', 'address of the article')
    .option('--any-language', 'take articles that are not in English')
    .option('--include <glob>', 'take further files of a folder, such as "*.pdf"; may be repeated', collected)
    .option('--files-from <file>', 'read more inputs from a file, one path a line; - for standard input')
    .option('--max-bytes <size>', 'largest input (default: 32M)', size)
    .optionsGroup('Many inputs:')
    .option('-j, --jobs <count>', 'worker threads (default: one for each core)', wholeNumber)
    .option('--timeout <seconds>', 'longest time for one article (default: 120 in workers)', seconds)
    .option('--resume', 'go on from an interrupted run into the same --output')
    .option('--incremental', 'skip what has not changed since the last run into the same --output')
    .option('--fail-fast', 'stop at the first input that gives no record')
    .option('--shard <part/of>', 'take only the inputs whose names hash into this part, such as 2/8', shard)
    .option('--exit-zero', 'exit with 0 also when some inputs gave no record')
    .optionsGroup('Config:');
  return addConfigOptions(command)
    .optionsGroup('Messages:')
    .option('-q, --quiet', 'tell of failures only')
    .option('-v, --verbose', 'tell of every failure and of warnings')
    .option('--no-color', 'no colours in messages')
    .option('--no-progress', 'no progress bar or lines')
    .addHelpText('after', EXIT_STATUS)
    .action((inputs: string[], flags: ExtractFlags) =>
      action(inputs, flags, (flag) => command.getOptionValueSource(flag) === 'cli'),
    );
}

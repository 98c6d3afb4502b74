import { type Command, Option } from 'commander';
import { INPUT_FORMATS } from '../model/formats.ts';
import type { ExtractOptions } from '../model/options.ts';
import { readConfig } from './config-file.ts';
import { day, size } from './option-values.ts';

/** What a person typed of the options that say how an article is read; what was not typed is not there. */
export interface ReadingFlags {
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly inputFormat?: string;
  readonly anyLanguage?: boolean;
  readonly minConfidence?: number;
  /** False for no config file. */
  readonly config?: string | boolean | undefined;
}

/** Adds the options that say what the caller knows of an article and how it is read. */
export const addReadingOptions = (command: Command): Command =>
  addConfigOptions(
    command
      .option('--published <date>', 'day of publication, YYYY-MM-DD', day)
      .option('--publisher <name>', 'who published it')
      .option('--url <url>', "the article's address")
      .addOption(
        new Option('--input-format <format>', 'what the inputs are; auto goes by content, then by name').choices([
          'auto',
          ...INPUT_FORMATS,
        ]),
      )
      .option('--any-language', 'take articles that are not in English'),
  );

/** Adds `--config` and `--no-config`. */
export const addConfigOptions = (command: Command): Command =>
  command
    .option('--config <file>', 'config file (default: the nearest newsfacts.config.json from the input upwards)')
    .option('--no-config', 'no config file');

/**
 * How a command reads its articles: as `extract` would, by the same config, what was typed beating it. What a config says
 * of where and how to write is not for this. Throws `UsageError` for a config that is wrong.
 */
export async function readingOptions(
  inputs: readonly string[],
  { config: flag, ...flags }: ReadingFlags,
): Promise<ExtractOptions> {
  const file = await readConfig(inputs, flag);
  const { options = {}, boilerplate, parties } = file?.config ?? {};
  const { published, publisher, url, inputFormat, anyLanguage, minConfidence, maxBytes } = options;
  const set = {
    published,
    publisher,
    url,
    inputFormat,
    anyLanguage,
    minConfidence,
    maxBytes: typeof maxBytes === 'string' ? size(maxBytes) : maxBytes,
    boilerplate,
    parties,
    ...flags,
  };
  // The schema of the config takes no other values than these options have.
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)) as ExtractOptions;
}

import { createHash } from 'node:crypto';
import { DEFAULTS, type ResolvedOptions } from './options.ts';
import type { NewsRecord } from './record/record.ts';
import { MODEL_VERSION, VERSION } from './version.ts';

/** Options that change what is in a record; the others only change how it is made. */
const RECORDED = ['published', 'publisher', 'url', 'anyLanguage', 'minConfidence', 'omit', 'offsets'] as const;

/** Lists that stand in the record as a digest of what they hold. */
const DIGESTED = ['boilerplate', 'parties'] as const;

const digestOf = (value: object): string =>
  `sha256:${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`;

/** What made the record: name, version, trained data, and the options that were not at their defaults. */
export function generatorOf(options: ResolvedOptions): NewsRecord['generator'] {
  const given: NewsRecord['generator']['options'] = {};
  for (const key of RECORDED) {
    const value = options[key];
    if (value === null || value === DEFAULTS[key]) continue;
    given[key] = typeof value === 'object' ? [...value] : value;
  }
  for (const key of DIGESTED) if (Object.keys(options[key]).length > 0) given[key] = digestOf(options[key]);
  return { name: 'newsfacts', version: VERSION, model: MODEL_VERSION, options: given };
}

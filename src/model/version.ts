import { DEFAULTS, type ResolvedOptions } from './options.ts';
import type { NewsRecord } from './record/record.ts';

/** Version of the package; a test compares it with `package.json`. */
export const VERSION = '0.1.0';

/** Version of the trained data: it changes whenever the weights or lexicons do. */
export const MODEL_VERSION = '1-86c618ef';

/**
 * The "as of" day of the tool's own knowledge. A day of the month with a weekday and no year is taken for the latest
 * such day not after this one; the clock is never read. Moved by hand with a release.
 */
export const AS_OF = '2026-11-24';

/** Options that change what is in a record; the others only change how it is made. */
const RECORDED = ['published', 'publisher', 'url', 'anyLanguage', 'minConfidence', 'omit', 'offsets'] as const;

/** What made the record: name, version, trained data, and the options that were not at their defaults. */
export function generatorOf(options: ResolvedOptions): NewsRecord['generator'] {
  const given: NewsRecord['generator']['options'] = {};
  for (const key of RECORDED) {
    const value = options[key];
    if (value === null || value === DEFAULTS[key]) continue;
    given[key] = typeof value === 'object' ? [...value] : value;
  }
  return { name: 'newsfacts', version: VERSION, model: MODEL_VERSION, options: given };
}

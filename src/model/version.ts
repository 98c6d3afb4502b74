/** Version of the package; a test compares it with `package.json`. */
export const VERSION = '0.1.0';

/** Version of the trained data: it changes whenever the weights or lexicons do. */
export const MODEL_VERSION = '1-05608e48';

/**
 * The "as of" day of the tool's own knowledge. A day of the month with a weekday and no year is taken for the latest
 * such day not after this one; the clock is never read. Moved by hand with a release.
 */
export const AS_OF = '2026-11-24';

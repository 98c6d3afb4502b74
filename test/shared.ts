import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../shared', import.meta.url));

/** The folder of corpora and scorers beside the project, or `null` where there is none: tests that need it are skipped then. */
export const SHARED: string | null = existsSync(folder) ? folder : null;

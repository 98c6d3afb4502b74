export { extract } from './extract.ts';
export { InputError, InternalError } from './model/errors.ts';
export type { ExtractOptions, Source } from './model/options.ts';
export type { NewsRecord } from './model/record/record.ts';

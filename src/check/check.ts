import { InternalError } from '../model/errors.ts';
import type { NewsRecord } from '../model/record/record.ts';
import { checkReferences } from './references.ts';
import { schemaFault } from './schema.ts';
import { checkSpans } from './spans.ts';

/**
 * Holds a record against its promises: the schema, every span cut again, every id there.
 *
 * Throws `InternalError`, naming the first field that breaks one; such a record is never written.
 */
export function check(record: NewsRecord): NewsRecord {
  const fault = schemaFault(record);
  if (fault !== null) throw new InternalError(`the record broke its schema at ${fault}`);
  checkSpans(record);
  checkReferences(record);
  return record;
}

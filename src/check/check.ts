import { InternalError } from '../model/errors.ts';
import { type NewsRecord, RecordSchema } from '../model/record/record.ts';
import { checkReferences } from './references.ts';
import { checkSpans } from './spans.ts';

/**
 * Holds a record against its promises: the schema, every span cut again, every id there.
 *
 * Throws `InternalError`, naming the first field that breaks one; such a record is never written.
 */
export function check(record: NewsRecord): NewsRecord {
  const result = RecordSchema.safeParse(record);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    throw new InternalError(`the record broke its schema at ${issue.path.join('.') || 'the top'}: ${issue.message}`);
  }
  checkSpans(record);
  checkReferences(record);
  return record;
}

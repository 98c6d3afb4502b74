import { z } from 'zod';
import { RecordSchema } from '../model/record/record.ts';

/** The JSON Schema of a record, draft 2020-12, with a line end. */
export function schemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(RecordSchema), null, 2)}\n`;
}

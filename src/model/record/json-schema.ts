import { z } from 'zod';
import { RecordSchema } from './record.ts';

/** Names this version of the record's schema. */
export const SCHEMA_ID = 'urn:newsfacts:record:1';

/** The record's schema as JSON Schema 2020-12, a description on every field. */
export function jsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(RecordSchema, { target: 'draft-2020-12' }) as { $schema: string };
  return { $schema, $id: SCHEMA_ID, ...schema };
}

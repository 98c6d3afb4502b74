import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FILE, schemaText, TABLES_FILE, tablesText } from '../../../scripts/schema.ts';
import { extract } from '../../../src/extract.ts';

const require = createRequire(import.meta.url);
const { Ajv2020: Ajv } = require('ajv/dist/2020.js') as { Ajv2020: typeof Ajv2020 };
const addFormats = require('ajv-formats').default as (ajv: Ajv2020) => void;

const ARTICLE = `Norland and Sudia sign fishing pact

OSLO, May 3, 2021: Norland and Sudia signed a fisheries agreement on Monday. "We waited ten years for this day," said
Foreign Minister Anna Weiss of Norland. The pact sets a quota of 40,000 tonnes.
`;

function validator() {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')));
}

/** Every property of every object of a schema, with its path. */
function* propertiesOf(node: unknown, path = ''): Generator<readonly [string, Record<string, unknown>]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') {
      for (const [name, field] of Object.entries(value as object)) yield [`${path}.${name}`, field];
    }
    yield* propertiesOf(value, key === 'properties' ? path : `${path}.${key}`);
  }
}

describe('the JSON Schema of the record', () => {
  it('is the committed one (npm run schema writes it)', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
  });

  it('stands as tables in docs/record.md (npm run schema writes them)', () => {
    expect(readFileSync(TABLES_FILE, 'utf8')).toBe(tablesText());
  });

  it('describes every field', () => {
    const bare = [...propertiesOf(JSON.parse(schemaText()))]
      .filter(([, field]) => !field.description && !JSON.stringify(field.anyOf ?? '').includes('"description"'))
      .map(([path]) => path);
    expect(bare).toEqual([]);
  });

  it('takes a record, by a validator that is not ours', async () => {
    const validate = validator();
    expect(validate(await extract(ARTICLE)) ? [] : validate.errors).toEqual([]);
  });

  it.each([
    ['an unknown field', (record: Record<string, unknown>) => ({ ...record, mood: 'good' })],
    ['a missing field', ({ quotes: _, ...record }: Record<string, unknown>) => record],
    ['another version', (record: Record<string, unknown>) => ({ ...record, recordVersion: '2' })],
    ['an id that is no digest', (record: Record<string, unknown>) => ({ ...record, id: 'sha256:12' })],
  ])('refuses a record with %s', async (_, change) => {
    expect(validator()(change({ ...(await extract(ARTICLE)) }))).toBe(false);
  });
});

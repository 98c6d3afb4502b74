import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSchema, type SchemaNode, schemaFault } from '../../src/check/schema.ts';
import { extract } from '../../src/extract.ts';
import { jsonSchema } from '../../src/model/record/json-schema.ts';
import { RecordSchema } from '../../src/model/record/record.ts';

const ARTICLE =
  'Estonia and Latvia sign ferry pact\n\nTALLINN, March 4, 2024 - Estonia and Latvia signed an agreement on Monday to run 12 ferries a week for five years. "We shall see them all the year round," said Transport Minister Mart Saar in Riga.\n';

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** A copy with something else at a place; `remove` takes the field away. */
function changed(value: unknown, path: readonly string[], to: unknown, remove: boolean): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const last = path.at(-1)!;
  if (!remove) at[last] = to;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return copy;
}

describe('schemaFault', () => {
  it('says of every damaged record what zod says: that it fits, or that it does not', async () => {
    const record = JSON.parse(JSON.stringify(await extract(ARTICLE)));
    expect(schemaFault(record)).toBeNull();
    expect(RecordSchema.safeParse(record).success).toBe(true);
    const values = [
      null,
      undefined,
      '',
      'x',
      '2024-02-30',
      '2024-02-29',
      'p1',
      'p01',
      'US',
      'signed',
      -1,
      0,
      0.5,
      1,
      2,
    ];
    const odd = [1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, true, [], {}, ['x'], { a: 1 }, [null]];
    let broken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...placesIn(record).filter((path) => path.length > 0)),
        fc.constantFrom<unknown>(...values, ...odd),
        fc.integer({ min: 0, max: 9 }),
        (path, to, how) => {
          const damaged =
            how === 0
              ? changed(record, [...path.slice(0, -1), 'stray'], to, false)
              : changed(record, path, to, how === 1);
          const fits = RecordSchema.safeParse(damaged).success;
          if (!fits) broken++;
          expect(schemaFault(damaged) === null, `${path.join('.')} = ${JSON.stringify(to)}`).toBe(fits);
        },
      ),
      { seed: 3, numRuns: 600 },
    );
    expect(broken).toBeGreaterThan(150);
  });

  it('names the place', async () => {
    const record = JSON.parse(JSON.stringify(await extract(ARTICLE)));
    record.dates[0].span.end = -4;
    expect(schemaFault(record)).toBe('dates.0.span.end: out of its range');
    expect(schemaFault('x')).toBe('the top: not an object');
  });

  it('knows every keyword that the schema uses', () => {
    const known = new Set(
      '$schema $id $ref $defs title description format propertyNames required anyOf type enum const minLength pattern minimum maximum items minItems properties additionalProperties'.split(
        ' ',
      ),
    );
    const unknown: string[] = [];
    const look = (node: SchemaNode): void => {
      for (const [key, value] of Object.entries(node)) {
        if (!known.has(key)) unknown.push(key);
        if (key === 'properties' || key === '$defs') Object.values(value as object).forEach(look);
        else if (key === 'anyOf') (value as SchemaNode[]).forEach(look);
        else if ((key === 'items' || key === 'additionalProperties') && typeof value === 'object')
          look(value as SchemaNode);
      }
    };
    look(jsonSchema() as SchemaNode);
    expect(unknown).toEqual([]);
    expect(() => compileSchema(jsonSchema() as SchemaNode)).not.toThrow();
  });
});

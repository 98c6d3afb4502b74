import { z } from 'zod';
import { INPUT_FORMATS, OFFSET_UNITS, OMITTABLE, OUTPUT_FORMATS } from './formats.ts';
import { PARTY_KINDS } from './record/party.ts';
import { IsoDate } from './record/span.ts';

const Share = z.number().min(0).max(1);
const Line = z.string().min(1);

/** The options of `extract` that a config file may set; each is named as on the command line, in camel case. */
const OptionsSchema = z
  .strictObject({
    output: z.string().min(1).describe('--output; relative to the folder of this file.'),
    format: z.enum(OUTPUT_FORMATS).describe('--format'),
    omit: z.array(z.enum(OMITTABLE)).describe('--omit'),
    minConfidence: Share.describe('--min-confidence'),
    offsets: z.enum(OFFSET_UNITS).describe('--offsets'),
    key: z.literal('id').describe('--key'),
    inputFormat: z.enum(['auto', ...INPUT_FORMATS]).describe('--input-format'),
    published: IsoDate.describe('--published'),
    publisher: Line.describe('--publisher'),
    url: Line.describe('--url'),
    anyLanguage: z.boolean().describe('--any-language'),
    include: z.array(Line).describe('--include'),
    filesFrom: Line.describe('--files-from; relative to the folder of this file.'),
    maxBytes: z
      .union([
        z.int().min(1),
        z.string().regex(/^[1-9]\d{0,11}[kmgKMG]?$/, 'a size in bytes is needed, such as 1000000 or "32M"'),
      ])
      .describe('--max-bytes'),
    jobs: z.int().min(1).describe('--jobs'),
    timeout: z.number().positive().describe('--timeout'),
    resume: z.boolean().describe('--resume'),
    incremental: z.boolean().describe('--incremental'),
    failFast: z.boolean().describe('--fail-fast'),
    shard: z
      .strictObject({ part: z.int().min(1), of: z.int().min(1) })
      .refine(({ part, of }) => part <= of, 'part is more than of')
      .describe('--shard'),
    exitZero: z.boolean().describe('--exit-zero'),
    quiet: z.boolean().describe('--quiet'),
    verbose: z.boolean().describe('--verbose'),
    color: z.boolean().describe('false: --no-color'),
    progress: z.boolean().describe('false: --no-progress'),
  })
  .partial();

const KnownPartySchema = z.strictObject({
  name: z.string().min(1).describe('The name that it has in records.'),
  kind: z.enum(PARTY_KINDS).describe('What it is.'),
  aliases: z.array(Line).optional().describe('Other names that articles call it by, as they write them.'),
  iso3166: z
    .string()
    .regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code is needed, such as NO')
    .optional()
    .describe('Code of a country.'),
});

/** A config file: `newsfacts.config.json`, or the `newsfacts` key of a `package.json`. */
export const ConfigSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors.'),
    options: OptionsSchema.optional().describe('Defaults for the options of extract.'),
    boilerplate: z
      .record(z.string().min(1), z.array(Line))
      .optional()
      .describe('Lines that are no prose, by publisher (`*`: every one). `*` at the end of a line: all that begin so.'),
    parties: z.array(KnownPartySchema).optional().describe('Parties that are known, with all their names.'),
  })
  .meta({ title: 'newsfacts config, version 1' });

export type Config = z.infer<typeof ConfigSchema>;

/** Names this version of the config's schema. */
const CONFIG_SCHEMA_ID = 'urn:newsfacts:config:1';

/** The config's schema as JSON Schema 2020-12, for editors. */
export function configJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(ConfigSchema, { target: 'draft-2020-12', io: 'input' }) as {
    $schema: string;
  };
  return { $schema, $id: CONFIG_SCHEMA_ID, ...schema };
}

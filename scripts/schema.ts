/**
 * Writes what is derived from the schemas: `schemas/record.v1.schema.json`, the tables of `docs/record.md`, and
 * `schemas/config.v1.schema.json`. Run by `npm run schema`; tests compare the committed files with what this makes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { configJsonSchema } from '../src/model/config.ts';
import { jsonSchema } from '../src/model/record/json-schema.ts';

interface SchemaNode {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

export const SCHEMA_FILE = fileURLToPath(new URL('../schemas/record.v1.schema.json', import.meta.url));
export const CONFIG_SCHEMA_FILE = fileURLToPath(new URL('../schemas/config.v1.schema.json', import.meta.url));
export const TABLES_FILE = fileURLToPath(new URL('../docs/record.md', import.meta.url));

export const schemaText = (): string => `${JSON.stringify(jsonSchema(), null, 2)}\n`;

export const configSchemaText = (): string => `${JSON.stringify(configJsonSchema(), null, 2)}\n`;

const nameOf = (ref: string): string => ref.replace('#/$defs/', '');

function typeOf(node: SchemaNode): string {
  if (node.$ref) return `[${nameOf(node.$ref)}](#${nameOf(node.$ref).toLowerCase()})`;
  if (node.anyOf) return node.anyOf.map(typeOf).join(' or ');
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(' · ');
  if (node.items) return `list of ${typeOf(node.items)}`;
  if (node.format === 'date') return 'day';
  return [node.type ?? 'object'].flat().join(' or ');
}

function tableOf(node: SchemaNode): string {
  const rows = Object.entries(node.properties ?? {}).flatMap(([key, field]) => {
    const row = `| \`${key}\` | ${typeOf(field)} | ${(field.description ?? '').replaceAll('|', '\\|')} |`;
    const inner =
      field.properties ?? field.anyOf?.find((option) => option.properties)?.properties ?? field.items?.properties;
    const nested = Object.entries(inner ?? {}).map(
      ([name, part]) => `| \`${key}.${name}\` | ${typeOf(part)} | ${(part.description ?? '').replaceAll('|', '\\|')} |`,
    );
    return [row, ...nested];
  });
  return `| field | type | what it holds |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** The reference of the record as Markdown, one table a kind of entry. */
export function tablesText(): string {
  const schema = jsonSchema() as SchemaNode;
  const parts = Object.entries(schema.$defs ?? {}).map(
    ([name, node]) => `## ${name}\n\n${node.description ?? ''}\n\n${tableOf(node)}`,
  );
  return [
    '# The record\n',
    '<!-- Written by scripts/schema.ts from src/model/record/; do not edit. -->\n',
    'The same as a JSON Schema (2020-12): [`schemas/record.v1.schema.json`](../schemas/record.v1.schema.json), or `extract schema`.\n',
    ...parts,
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(SCHEMA_FILE, schemaText());
  writeFileSync(CONFIG_SCHEMA_FILE, configSchemaText());
  writeFileSync(TABLES_FILE, tablesText());
}

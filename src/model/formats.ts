/** What an input can be read as. */
export const INPUT_FORMATS = [
  'text',
  'markdown',
  'html',
  'json',
  'ndjson',
  'rss',
  'atom',
  'jsonfeed',
  'warc',
  'newsml',
  'nitf',
  'ninjs',
  'pdf',
] as const;

/** What records can be written as. */
export const OUTPUT_FORMATS = ['json', 'jsonl', 'csv', 'marked'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** What `--omit` can leave out: fields of the record, `text` of the article, `line` of the source, `evidence` of every find. */
export const OMITTABLE = [
  'text',
  'sentences',
  'parties',
  'places',
  'dates',
  'figures',
  'agreements',
  'quotes',
  'warnings',
  'evidence',
  'line',
] as const;
export type Omittable = (typeof OMITTABLE)[number];

export const OFFSET_UNITS = ['utf-16', 'code-points'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

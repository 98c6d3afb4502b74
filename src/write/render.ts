import type { OutputFormat } from '../model/formats.ts';
import type { NewsRecord } from '../model/record/record.ts';
import { type Failure, toErrorLine } from './error-record.ts';
import { toJson, toJsonLine } from './json.ts';
import { toMarked } from './marked.ts';
import { allTableRows, tableHeader, tableRows } from './tables.ts';

/** How the records of a run are written. */
export interface Rendering {
  /** `tables`: the rows of every table on one JSON line, for an output that puts them into their files. */
  readonly format: OutputFormat | 'tables';
  /** `id`: every line begins with the article's id and a TAB, for engines that send records by a key. */
  readonly key: 'id' | null;
  /** Colours, in the formats that are for a terminal. */
  readonly isColoured: boolean;
  /** Error records do without the line they are about: many processes then write what one does. */
  readonly omitsLine: boolean;
}

/** The article's id and a TAB before its line; the id stays on the line and holds no TAB itself. */
function keyed(id: string, line: string, { key }: Rendering): string {
  return key === null ? line : `${JSON.stringify(id).slice(1, -1)}\t${line}`;
}

/** What stands before the first record of a stream. */
export function headerOf({ format }: Rendering): string {
  return format === 'csv' ? tableHeader('agreements') : '';
}

/** A record as it is written, with its line end. `key` names the article in tables; no other of the run has the same. */
export function render(record: NewsRecord, rendering: Rendering, key: string): string {
  switch (rendering.format) {
    case 'json':
      return toJson(record);
    case 'jsonl':
      return keyed(record.source.id ?? record.id, toJsonLine(record), rendering);
    case 'marked':
      return toMarked(record, rendering);
    case 'csv':
      return tableRows('agreements', record, key);
    case 'tables':
      return toJsonLine(allTableRows(record, key));
  }
}

/** What stands in the place of a record: an error record, or nothing in the formats that have no place for one. */
export function renderFailure(failure: Failure, rendering: Rendering): string {
  if (rendering.format === 'marked' || rendering.format === 'csv') return '';
  const { name, id, line } = failure.source;
  return keyed(
    id ?? (line === null || rendering.omitsLine ? name : `${name}:${line}`),
    toErrorLine(failure, rendering.omitsLine),
    rendering,
  );
}

import type { NewsRecord } from '../model/record/record.ts';

/** One record as indented JSON, for a person. */
export function toJson(record: NewsRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** One record on one line, for a program. */
export function toJsonLine(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

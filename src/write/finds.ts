import type { NewsRecord } from '../model/record/record.ts';
import { bySpan, type Span } from '../model/span.ts';

export type FindKind = 'party' | 'place' | 'date' | 'figure' | 'agreement' | 'quote';

/** One marked stretch of an article: which find it belongs to, and a few words on what it is. */
export interface MarkedSpan extends Span {
  readonly kind: FindKind;
  readonly id: string;
  readonly label: string;
}

const amount = ({ value, min, max, unit }: NewsRecord['figures'][number]): string => {
  const number = value === null ? [min ?? '', max ?? ''].join('–') : String(value);
  return unit === null ? number : `${number} ${unit}`;
};

/** Every mention of every find of a record, in order of reading, the longer first where two begin together. */
export function findsOf(record: NewsRecord): MarkedSpan[] {
  const nameOf = new Map(record.parties.map(({ id, name }) => [id, name]));
  const finds: MarkedSpan[] = [];
  const add = (kind: FindKind, id: string, label: string, { start, end }: Span): void => {
    finds.push({ kind, id, label, start, end });
  };
  for (const { id, name, mentions } of record.parties)
    for (const mention of mentions) add('party', id, mention.coreference ? `= ${name}` : name, mention);
  for (const { id, name, mentions } of record.places) for (const mention of mentions) add('place', id, name, mention);
  for (const { id, value, span } of record.dates) add('date', id, value ?? 'unresolved', span);
  for (const figure of record.figures) add('figure', figure.id, `${figure.kind} ${amount(figure)}`, figure.span);
  for (const { id, type, status, mentions } of record.agreements)
    for (const mention of mentions)
      add('agreement', id, `${type.replaceAll('_', ' ')}, ${status.replace('_', ' ')}`, mention);
  for (const { id, speaker, span } of record.quotes)
    add('quote', id, speaker === null ? 'nobody named' : (nameOf.get(speaker) ?? speaker), span);
  return finds.sort((a, b) => bySpan(a, b) || (a.id < b.id ? -1 : 1));
}

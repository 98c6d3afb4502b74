import type { NewsRecord } from '../model/record/record.ts';
import { overlaps, type Span, type TextSpan } from '../model/span.ts';

/** A find of the record at a place, with what made it. */
export interface FindAt {
  readonly id: string;
  readonly kind: 'party' | 'date' | 'figure' | 'agreement' | 'quote' | 'place';
  /** What was read, in a few words. */
  readonly what: string;
  readonly mention: TextSpan;
  /** `null` for a place, which is a name whose class says where, not who. */
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly evidence: readonly TextSpan[];
}

interface Entry {
  readonly id: string;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: readonly TextSpan[];
}

/** Every find of a record that has a mention at `span`. */
export function findsAt(record: NewsRecord, span: Span): FindAt[] {
  const finds: FindAt[] = [];
  const add = (kind: FindAt['kind'], entry: Entry, what: string, mentions: readonly TextSpan[]): void => {
    const mention = mentions.find((one) => overlaps(one, span));
    const { id, rule, confidence, evidence } = entry;
    if (mention) finds.push({ id, kind, what, mention, rule, confidence, evidence });
  };
  const nameOf = new Map(record.parties.map(({ id, name }) => [id, name]));
  for (const party of record.parties) {
    const role = party.title === null ? '' : `, ${party.title}`;
    const at = party.affiliation === null ? '' : ` of ${nameOf.get(party.affiliation)}`;
    add('party', party, `${party.name} (${party.kind}${role}${at})`, party.mentions);
  }
  for (const { id, name, mentions } of record.places) {
    const mention = mentions.find((one) => overlaps(one, span));
    if (mention) finds.push({ id, kind: 'place', what: name, mention, rule: null, confidence: null, evidence: [] });
  }
  for (const date of record.dates)
    add('date', date, `${date.type} ${date.value ?? 'without a value'}, ${date.basis}`, [date.span]);
  for (const figure of record.figures) {
    const amount = figure.value ?? `${figure.min ?? ''} to ${figure.max ?? ''}`;
    add('figure', figure, `${figure.kind} ${amount} ${figure.unit ?? ''}`.trim(), [figure.span]);
  }
  for (const agreement of record.agreements) {
    const who = agreement.parties.map(({ party }) => nameOf.get(party)).join(', ') || 'nobody named';
    add(
      'agreement',
      agreement,
      `${agreement.name}: ${agreement.status.replaceAll('_', ' ')}, ${who}`,
      agreement.mentions,
    );
  }
  for (const quote of record.quotes) {
    add('quote', quote, `said by ${quote.speaker === null ? 'nobody named' : nameOf.get(quote.speaker)}`, [quote.span]);
  }
  return finds;
}

import { InternalError } from '../model/errors.ts';
import type { NewsRecord } from '../model/record/record.ts';

/** Makes sure that every id an entry points at is an entry of the record. Throws `InternalError` otherwise. */
export function checkReferences(record: NewsRecord): void {
  const known = new Set<string>();
  for (const list of [record.parties, record.places, record.dates, record.figures, record.agreements, record.quotes]) {
    for (const { id } of list) known.add(id);
  }
  const points = (from: string, to: string | null): void => {
    if (to !== null && !known.has(to)) throw new InternalError(`${from} points at ${to}, which is not in the record`);
  };
  for (const party of record.parties) points(party.id, party.affiliation);
  for (const date of record.dates) points(date.id, date.until);
  for (const figure of record.figures) {
    for (const to of [figure.partOf, figure.within, figure.agreement]) points(figure.id, to);
  }
  for (const agreement of record.agreements) {
    for (const { party } of agreement.parties) points(agreement.id, party);
    for (const to of [...agreement.signatories, ...agreement.figures]) points(agreement.id, to);
    points(agreement.id, agreement.date);
    points(agreement.id, agreement.partOf);
  }
  for (const quote of record.quotes) points(quote.id, quote.speaker);
}

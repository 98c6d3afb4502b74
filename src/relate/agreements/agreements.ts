import type { NewsDocument } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import type { Agreement, Party, Place } from '../../model/relation.ts';

/** Finds the instruments that the article speaks of, with parties, status, date, subject and terms. */
export function relateAgreements(
  _document: NewsDocument,
  _mentions: Mentions,
  _parties: readonly Party[],
  _places: readonly Place[],
): Agreement[] {
  return [];
}

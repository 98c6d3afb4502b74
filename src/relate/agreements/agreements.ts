import type { NewsDocument } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import type { Agreement, Party, Place } from '../../model/relation.ts';
import type { Context } from './context.ts';
import { describe } from './describe.ts';
import { mergeReadings } from './entries.ts';
import { indexParties, type PartyIndex } from './party-index.ts';
import { readInstruments } from './reading.ts';

/** Finds the instruments that the article speaks of, with parties, status, date, subject and terms. */
export function relateAgreements(
  document: NewsDocument,
  mentions: Mentions,
  parties: readonly Party[],
  places: readonly Place[],
): Agreement[] {
  let index: PartyIndex | null = null;
  const context: Context = {
    document,
    mentions,
    // Most articles name no instrument and need no index.
    get parties() {
      return (index ??= indexParties(document, parties));
    },
  };
  const readings = readInstruments(context);
  if (readings.length === 0) return [];
  return describe(context, mergeReadings(context, readings), readings, places);
}

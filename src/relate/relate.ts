import type { NewsDocument } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { Relations } from '../model/relation.ts';
import { relateAgreements } from './agreements/agreements.ts';
import { withoutInstruments } from './instruments-apart.ts';
import { relateParties } from './parties/parties.ts';
import { relateQuotes } from './quotes/speakers.ts';
import { relatePeriods } from './within.ts';

/** Links what was recognised: mentions to parties, quotes to speakers, instruments to who agreed them. Parties come first: the others point at them. */
export function relate(document: NewsDocument, mentions: Mentions): Relations {
  const { parties, places } = relateParties(document, mentions);
  const quotes = relateQuotes(document, mentions, parties);
  const agreements = relateAgreements(document, mentions, parties, places);
  return {
    parties: withoutInstruments(parties, agreements, quotes),
    places,
    quotes,
    agreements,
    within: relatePeriods(document, mentions),
  };
}

import type { NewsDocument } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { Relations } from '../model/relation.ts';
import { relateAgreements } from './agreements/agreements.ts';
import { relateParties } from './parties/parties.ts';
import { relateQuotes } from './quotes/speakers.ts';
import { relatePeriods } from './within.ts';

/** Links what was recognised: mentions to parties, quotes to speakers, instruments to who agreed them. Parties come first: the others point at them. */
export function relate(document: NewsDocument, mentions: Mentions): Relations {
  const { parties, places } = relateParties(document, mentions);
  return {
    parties,
    places,
    quotes: relateQuotes(document, mentions, parties),
    agreements: relateAgreements(document, mentions, parties, places),
    within: relatePeriods(document, mentions),
  };
}

import type { NewsDocument } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import type { Party, Quote } from '../../model/relation.ts';

/** Finds who said each quote, and with which verb. */
export function relateQuotes(_document: NewsDocument, mentions: Mentions, _parties: readonly Party[]): Quote[] {
  return mentions.quotes.map(({ span, confidence, rule, evidence }) => ({
    span,
    confidence,
    rule,
    evidence,
    speaker: null,
    cue: null,
  }));
}

import { type NewsDocument, tokenAt } from '../../model/document.ts';
import type { Party, PartyMention } from '../../model/relation.ts';

/** A mention of a party with the tokens that it covers. */
export interface PlacedMention {
  readonly party: Party;
  readonly mention: PartyMention;
  readonly first: number;
  readonly end: number;
}

/** All mentions of parties in order of the text, for look-up by token. */
export interface PartyIndex {
  readonly placed: readonly PlacedMention[];
}

export function indexParties(document: NewsDocument, parties: readonly Party[]): PartyIndex {
  const placed: PlacedMention[] = [];
  for (const party of parties) {
    for (const mention of party.mentions) {
      const first = tokenAt(document.tokens, mention.start);
      placed.push({ party, mention, first, end: Math.max(first + 1, tokenAt(document.tokens, mention.end - 1) + 1) });
    }
  }
  placed.sort((a, b) => a.first - b.first || b.end - a.end);
  return { placed };
}

/** The mentions that begin in tokens `from` … `end - 1`, in order. */
export function mentionsWithin(index: PartyIndex, from: number, end: number): PlacedMention[] {
  const { placed } = index;
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.first < from) low = middle + 1;
    else high = middle;
  }
  const found: PlacedMention[] = [];
  for (let i = low; i < placed.length && placed[i]!.first < end; i++) found.push(placed[i]!);
  return found;
}

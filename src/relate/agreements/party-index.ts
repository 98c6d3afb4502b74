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
  readonly parties: readonly Party[];
  readonly placed: readonly PlacedMention[];
  /** Countries and blocs by name in lower case, each with its first mention. */
  readonly states: ReadonlyMap<string, PlacedMention>;
}

/** "the Government of Norra", "the Norran Government" stand for the country. */
function governed(party: Party, countries: readonly Party[]): Party {
  if (party.kind !== 'organization' || !/\bgovernment\b/i.test(party.name)) return party;
  const words = new Set(party.name.toLowerCase().split(' '));
  return (
    countries.find((country) => [country.name, ...country.aliases].some((name) => words.has(name.toLowerCase()))) ??
    party
  );
}

/** "London and Brussels": the Union's seat, in an article that names the Union, and Belgium by nothing else. */
function seatedIn(party: Party, union: Party | undefined): Party {
  const isSeat = party.iso3166 === 'BE' && party.mentions.every(({ form }) => form !== 'adjective');
  return union && isSeat && party.aliases.includes('Brussels') ? union : party;
}

export function indexParties(document: NewsDocument, parties: readonly Party[]): PartyIndex {
  const placed: PlacedMention[] = [];
  const countries = parties.filter((party) => party.kind === 'country' && party.iso3166 !== null);
  const union = parties.find(({ kind, name }) => kind === 'bloc' && name === 'European Union');
  for (const given of parties) {
    const seat = seatedIn(given, union);
    const party = governed(given, countries);
    for (const mention of given.mentions) {
      const first = tokenAt(document.tokens, mention.start);
      const isSeat = document.tokens.lower[first] === 'brussels';
      placed.push({
        party: isSeat ? seat : party,
        mention,
        first,
        end: Math.max(first + 1, tokenAt(document.tokens, mention.end - 1) + 1),
      });
    }
  }
  placed.sort((a, b) => a.first - b.first || b.end - a.end);
  const states = new Map<string, PlacedMention>();
  for (const one of placed)
    if (one.party.kind === 'country' || one.party.kind === 'bloc')
      for (const name of [one.party.name, ...one.party.aliases])
        if (!states.has(name.toLowerCase())) states.set(name.toLowerCase(), one);
  return { parties, placed, states };
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

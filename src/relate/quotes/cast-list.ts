import { type NewsDocument, sentenceAt, TokenKind, tokenAt } from '../../model/document.ts';
import type { QuoteMention } from '../../model/mention.ts';
import type { Party } from '../../model/relation.ts';
import { PREPOSITIONS } from './clause-words.ts';

/** A place where a party is named or pointed at, in tokens. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly party: Party;
}

/** Kinds of parties that speak, the likelier first; groups do not. */
const SPEAKERS: ReadonlySet<Party['kind']> = new Set(['person', 'organization', 'country', 'bloc', 'region']);

/** Mentions back to which a pronoun reaches for a subject. */
const REFERENTS = 8;

/** How far back a pronoun or a role looks for its person, in mentions. */
const MEMORY = 60;

/** All mentions of those who may speak, outside quotes, in the order of the text; finds whom pronouns and roles stand for. */
export class CastList {
  private readonly document: NewsDocument;
  private readonly places: Place[];
  private readonly persons: Place[];
  private readonly adjectives: Place[];
  /** The person who spoke last, and the token behind the sentence that says so. */
  private spoke: { readonly party: Party; readonly until: number } | null = null;

  constructor(document: NewsDocument, parties: readonly Party[], quotes: readonly QuoteMention[]) {
    this.document = document;
    const places: Place[] = [];
    const adjectives: Place[] = [];
    for (const party of parties) {
      if (!SPEAKERS.has(party.kind)) continue;
      for (const mention of party.mentions) {
        const start = tokenAt(document.tokens, mention.start);
        const isAdjective = mention.form === 'adjective' || mention.form === 'demonym';
        (isAdjective ? adjectives : places).push({ start, end: tokenAt(document.tokens, mention.end - 1) + 1, party });
      }
    }
    places.sort((a, b) => a.start - b.start || b.end - a.end);
    this.adjectives = adjectives.sort((a, b) => a.start - b.start);
    this.places = outside(document, places, quotes);
    this.persons = this.places.filter(({ party }) => party.kind === 'person');
  }

  /** The index of the first of `list` at or behind token `at`. */
  private indexFrom(list: readonly Place[], at: number): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.start < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private within(list: readonly Place[], from: number, to: number): Place[] {
    const found: Place[] = [];
    for (let i = this.indexFrom(list, from); i < list.length && list[i]!.start < to; i++) found.push(list[i]!);
    return found;
  }

  /** Every mention that begins in tokens `from` to `to - 1`. */
  placesIn(from: number, to: number): Place[] {
    return this.within(this.places, from, to);
  }

  /** The parties whose adjectives stand in tokens `from` to `to - 1`: Peru of "the Peruvian government". */
  adjectivesIn(from: number, to: number): Place[] {
    return this.within(this.adjectives, from, to);
  }

  /** Notes who spoke in the sentence that ends before token `until`. */
  heard(party: Party, until: number): void {
    if (party.kind === 'person') this.spoke = { party, until };
  }

  /** True when the name can be a subject: no preposition before it, titles in capitals left aside, and no "'s" behind. */
  isFree({ start, end }: { readonly start: number; readonly end: number }): boolean {
    const behind = this.document.tokens.lower[end];
    if (behind === "'s" || behind === '’s') return false;
    const { text, tokens } = this.document;
    let at = start - 1;
    for (let steps = 0; steps < 7 && at >= 0; steps++, at--) {
      const first = text.charAt(tokens.start[at]!);
      const isTitle = tokens.kind[at] === TokenKind.word && first !== first.toLowerCase();
      if (!isTitle && tokens.lower[at] !== 'the' && tokens.lower[at] !== '.') break;
    }
    return at < 0 || !PREPOSITIONS.has(tokens.lower[at]!);
  }

  /** The person last named before token `before` whose title is, begins or ends with the noun. */
  byTitle(noun: string, before: number): Party | null {
    if (noun.length < 4) return null;
    const at = this.indexFrom(this.persons, before);
    for (let i = at - 1; i >= Math.max(0, at - MEMORY); i--) {
      const { party } = this.persons[i]!;
      const title = party.title?.toLowerCase() ?? '';
      if (title !== '' && (title === noun || title.endsWith(` ${noun}`) || title.startsWith(`${noun} `))) return party;
    }
    return null;
  }

  /** "the Peruvian leader": the person last named whose office is held where the adjective in tokens `from` to `to - 1` says. */
  compatriot(from: number, to: number): Party | null {
    const home = this.within(this.adjectives, from, to)[0]?.party;
    if (home === undefined) return null;
    const at = this.indexFrom(this.persons, from);
    for (let i = at - 1; i >= Math.max(0, at - MEMORY); i--)
      if (this.persons[i]!.party.affiliation === home) return this.persons[i]!.party;
    return null;
  }

  /** Whom "he" or "she" means: the last subject that is a person, or who spoke last when nobody was a subject since. */
  lastPerson(before: number): Party | null {
    const at = this.indexFrom(this.persons, before);
    const { sentences, tokens } = this.document;
    const nearest = this.persons[at - 1];
    const { spoke } = this;
    if (spoke !== null && nearest !== undefined && nearest.start < spoke.until && spoke.until <= before)
      return spoke.party;
    for (let i = at - 1; i >= Math.max(0, at - REFERENTS); i--) {
      const place = this.persons[i]!;
      if (!this.isFree(place)) continue;
      const sentence = sentenceAt(sentences, tokens.start[place.start]!);
      const earlier = this.persons[i - 1];
      const isFirst =
        earlier === undefined || earlier.start < (sentence?.firstToken ?? 0) || earlier.party === place.party;
      if (isFirst) return place.party;
    }
    return this.persons[at - 1]?.party ?? null;
  }

  /** The body, country or bloc last named before token `before`. */
  lastBody(before: number): Party | null {
    const at = this.indexFrom(this.places, before);
    for (let i = at - 1; i >= Math.max(0, at - MEMORY); i--) {
      const { party } = this.places[i]!;
      if (party.kind !== 'person') return party;
    }
    return null;
  }
}

/** Leaves out what is named within quotes: people there are spoken of. */
function outside({ tokens }: NewsDocument, places: readonly Place[], quotes: readonly QuoteMention[]): Place[] {
  let next = 0;
  return places.filter(({ start }) => {
    const offset = tokens.start[start]!;
    while (next < quotes.length && quotes[next]!.marked.end <= offset) next++;
    const quote = quotes[next];
    return quote === undefined || offset < quote.marked.start;
  });
}

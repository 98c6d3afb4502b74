import { BODY_NOUNS } from '../../language/company-suffixes.ts';
import { ROLE_HEADS } from '../../language/titles.ts';
import { type NewsDocument, sentenceAt, TokenKind, tokenAt } from '../../model/document.ts';
import type { QuoteMention } from '../../model/mention.ts';
import type { Party } from '../../model/relation.ts';
import { PREPOSITIONS, RELATIVES_OF } from './clause-words.ts';

/** A place where a party is named or pointed at, in tokens. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly party: Party;
  /** The first token of the title before a person's name, where one stands there. */
  readonly from: number;
}

/** Kinds of parties that speak, the likelier first; groups do not. */
const SPEAKERS: ReadonlySet<Party['kind']> = new Set(['person', 'organization', 'country', 'bloc', 'region']);

/** Nouns for a body that is a state's or a state. */
const STATE_NOUNS: ReadonlySet<string> = new Set(['government', 'administration', 'country', 'nation']);

/** Roles that many titles come to. */
const GENERAL_ROLES: ReadonlySet<string> = new Set(
  'leader chief boss head official politician lawmaker executive'.split(' '),
);

/** Nouns that the name of the body has too, unless it is an acronym. */
const STRICT_NOUNS: ReadonlySet<string> = new Set(
  'ministry department commission committee council court bank university'.split(' '),
);

/** Mentions back to which a pronoun reaches for a subject. */
const REFERENTS = 8;

/** How far back a pronoun or a role looks for its person, in mentions. */
const MEMORY = 60;

const surnameOf = ({ name }: Party): string => name.slice(name.lastIndexOf(' ') + 1);

/** All mentions of those who may speak, outside quotes, in the order of the text; finds whom pronouns and roles stand for. */
export class CastList {
  private readonly document: NewsDocument;
  private readonly quotes: readonly QuoteMention[];
  private readonly places: Place[];
  private readonly persons: Place[];
  private readonly adjectives: Place[];
  /** Persons within quotes too. */
  private readonly named: Place[];
  private spokenOf: ReadonlySet<Party> = new Set();
  /** How many persons have a surname: whom a quote means by a shared one is not sure. */
  private readonly namesakes = new Map<string, number>();
  /** The person who spoke last, and the token behind the sentence that says so. */
  private spoke: { readonly party: Party; readonly until: number } | null = null;
  /** The body that spoke last, and the token behind the sentence that says so. */
  private spokeBody: { readonly party: Party; readonly until: number } | null = null;

  /** The words that a reporting clause follows: who is named there is spoken of, not speaking. */
  private told: { readonly from: number; readonly to: number } | null = null;

  constructor(document: NewsDocument, parties: readonly Party[], quotes: readonly QuoteMention[]) {
    this.document = document;
    this.quotes = quotes;
    const places: Place[] = [];
    const adjectives: Place[] = [];
    for (const party of parties) {
      if (!SPEAKERS.has(party.kind)) continue;
      if (party.kind === 'person')
        this.namesakes.set(surnameOf(party), (this.namesakes.get(surnameOf(party)) ?? 0) + 1);
      for (const mention of party.mentions) {
        const start = tokenAt(document.tokens, mention.start);
        const isAdjective = mention.form === 'adjective' || mention.form === 'demonym';
        const { titleSpan } = mention;
        const from =
          titleSpan !== null && titleSpan.start < mention.start ? tokenAt(document.tokens, titleSpan.start) : start;
        const end = tokenAt(document.tokens, mention.end - 1) + 1;
        (isAdjective ? adjectives : places).push({ start, end, party, from });
      }
    }
    places.sort((a, b) => a.start - b.start || b.end - a.end);
    this.adjectives = adjectives.sort((a, b) => a.start - b.start);
    this.named = places.filter(({ party }) => party.kind === 'person');
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
    else this.spokeBody = { party, until };
  }

  /** Notes the words, in tokens, that the clause read next is behind: "Holm is “…”, she said"; `null` for none. */
  tells(words: { readonly from: number; readonly to: number } | null): void {
    this.told = words;
  }

  /** Notes the quote whose speaker is looked for next, in tokens: "he" is nobody whom it names. */
  asks(quote: { readonly start: number; readonly end: number }): void {
    const named = this.within(this.named, quote.start, quote.end).map(({ party }) => party);
    this.spokenOf = new Set(named.filter((party) => (this.namesakes.get(surnameOf(party)) ?? 0) < 2));
  }

  /** True for a person whom the quote names. */
  isSpokenOf(party: Party): boolean {
    return this.spokenOf.has(party);
  }

  /** True when the name can be a subject: no preposition before it, titles in capitals left aside, and no "'s" behind. */
  isFree({
    start,
    end,
    from = start,
  }: {
    readonly start: number;
    readonly end: number;
    readonly from?: number;
  }): boolean {
    const behind = this.document.tokens.lower[end];
    if (behind === "'s" || behind === '’s') return false;
    const { text, tokens } = this.document;
    let at = from - 1;
    for (let steps = 0; steps < 7 && at >= 0; steps++, at--) {
      const first = text.charAt(tokens.start[at]!);
      const isTitle = tokens.kind[at] === TokenKind.word && first !== first.toLowerCase();
      // "Dr.", not the end of a sentence.
      const isDot = tokens.lower[at] === '.' && (tokens.lower[at - 1]?.length ?? 9) < 5;
      if (!isTitle && tokens.lower[at] !== 'the' && !isDot) break;
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
      if (party.aliases.some((alias) => alias.toLowerCase().startsWith(`${noun} `))) return party;
    }
    return null;
  }

  /** Who holds an office at a state or body, of those named before token `before`: "the UAE foreign minister". */
  holder(role: string, at: Party, before: number): Party | null {
    const end = this.indexFrom(this.persons, before);
    for (let i = end - 1; i >= Math.max(0, end - MEMORY); i--) {
      const { party } = this.persons[i]!;
      if (party.affiliation === at && (party.title?.toLowerCase() ?? '').endsWith(role)) return party;
    }
    const last = this.lastPerson(before);
    const isOther = last?.title != null && !GENERAL_ROLES.has(role) && !last.title.toLowerCase().includes(role);
    const isAbroad = at.kind === 'country' && last?.affiliation?.kind === 'country' && last.affiliation !== at;
    return isOther || isAbroad ? null : last;
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

  /** True for who a sentence is about, if no subject: "Holm’s letter defied the minister. He …", "According to Holm, …". */
  private opens({ start, end, from }: Place): boolean {
    const { lower } = this.document.tokens;
    const first = sentenceAt(this.document.sentences, this.document.tokens.start[start]!)?.firstToken;
    if (lower[from - 1] === 'to' && lower[from - 2] === 'according') return first === from - 2;
    if (first !== from || (lower[end] !== "'s" && lower[end] !== '’s')) return false;
    for (let at = end + 1; at < end + 4; at++)
      if (ROLE_HEADS.has(lower[at]!) || RELATIVES_OF.has(lower[at]!)) return false;
    return true;
  }

  /** Whom "he" or "she" means: the last subject that is a person, or who spoke last when nobody was a subject since. */
  lastPerson(before: number): Party | null {
    let at = this.indexFrom(this.persons, before);
    const { sentences, tokens } = this.document;
    const { spoke, told } = this;
    while (at > 0 && told !== null && this.persons[at - 1]!.start >= told.from && this.persons[at - 1]!.start < told.to)
      at--;
    const nearest = this.persons[at - 1];
    if (
      spoke !== null &&
      !this.spokenOf.has(spoke.party) &&
      nearest !== undefined &&
      nearest.start < spoke.until &&
      spoke.until <= before
    )
      return spoke.party;
    for (let i = at - 1; i >= Math.max(0, at - REFERENTS); i--) {
      const place = this.persons[i]!;
      if ((!this.isFree(place) && !this.opens(place)) || this.spokenOf.has(place.party)) continue;
      const sentence = sentenceAt(sentences, tokens.start[place.start]!);
      let first = i;
      while (first > Math.max(0, i - REFERENTS) && this.persons[first - 1]!.start >= (sentence?.firstToken ?? 0))
        first--;
      const isFirst = !this.persons
        .slice(first, i)
        .some((earlier) => earlier.party !== place.party && (this.isFree(earlier) || this.opens(earlier)));
      if (isFirst) return place.party;
    }
    return this.persons[at - 1]?.party ?? null;
  }

  /**
   * The body, country or bloc last named before token `before`; with a noun ("the ministry") the one that it can be, of
   * those that its name fits where one does.
   */
  lastBody(before: number, noun = ''): Party | null {
    const cues = BODY_NOUNS.get(noun) ?? [];
    const isState = STATE_NOUNS.has(noun);
    let fallback: Party | null = null;
    const at = this.indexFrom(this.places, before);
    for (let i = at - 1; i >= Math.max(0, at - MEMORY); i--) {
      const { party } = this.places[i]!;
      if (party.kind === 'person') continue;
      if (noun === '') return party;
      if (isState ? party.kind === 'organization' : party.kind !== 'organization' && noun !== 'bloc') continue;
      const name = ` ${party.name.toLowerCase()} `;
      if (name.includes(noun) || cues.some((cue) => name.includes(` ${cue} `))) return party;
      if (!STRICT_NOUNS.has(noun) || !party.name.includes(' ')) fallback ??= party;
    }
    const { spokeBody } = this;
    const isFitting = fallback !== null && spokeBody !== null && (spokeBody.party.kind === 'organization') === !isState;
    return isFitting && spokeBody.until <= before ? spokeBody.party : fallback;
  }

  /** True when token `at` stands within a quote. */
  isQuoted(at: number): boolean {
    const offset = this.document.tokens.start[at]!;
    let low = 0;
    let high = this.quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.quotes[middle]!.marked.end <= offset) low = middle + 1;
      else high = middle;
    }
    const quote = this.quotes[low];
    return quote !== undefined && quote.marked.start <= offset;
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

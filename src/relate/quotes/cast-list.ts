import { DOCUMENTS, IMPERSONAL, PERSONAL } from '../../language/speech-verbs.ts';
import { type NewsDocument, sentenceAt, TokenKind, tokenAt } from '../../model/document.ts';
import type { QuoteMention } from '../../model/mention.ts';
import type { Party } from '../../model/relation.ts';

/** A place where a party is named or pointed at, in tokens. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly party: Party;
}

/** Kinds of parties that speak, the likelier first; groups do not. */
const SPEAKERS: ReadonlySet<Party['kind']> = new Set(['person', 'organization', 'country', 'bloc', 'region']);

/** Mentions back to which a pronoun reaches for a subject. */
const REFERENTS = 8;

/** Words before "the …" after which it is no subject. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of in on at by for from to with between about under over into during after before since against and'.split(' '),
);

/** How far back a pronoun or a role looks for its person, in mentions. */
const MEMORY = 60;

/** All mentions of those who may speak, outside quotes, in the order of the text; finds subjects and what pronouns stand for. */
export class CastList {
  private readonly document: NewsDocument;
  private readonly places: Place[];
  private readonly persons: Place[];
  private readonly adjectives: Place[];

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

  hasPerson(from: number, to: number): boolean {
    const first = this.persons[this.indexFrom(this.persons, from)];
    return first !== undefined && first.start < to;
  }

  /** The person first named in tokens `from` to `to - 1`, before the clause ends; else the first party; else `null`. */
  firstIn(from: number, to: number): Party | null {
    const end = this.clauseEnd(from, to);
    const person = this.within(this.persons, from, end)[0];
    const first = this.within(this.places, from, end)[0];
    return (person ?? first)?.party ?? null;
  }

  /** Where a clause that begins at `from` ends: at an opening mark or a word that opens another clause. Dots may be those of "Dr.". */
  private clauseEnd(from: number, to: number): number {
    const { lower } = this.document.tokens;
    for (let i = from; i < to; i++) {
      const token = lower[i]!;
      if (token === ';' || token === ':' || token === '“' || token === '"') return i;
      if (i > from && (token === 'who' || token === 'when' || token === 'after' || token === 'during')) return i;
    }
    return to;
  }

  /** The person that a stretch is about: the first named in its last sentence with one, if any. */
  topic(from: number, to: number): Party | null {
    const all = this.within(this.persons, from, to);
    const last = all.at(-1);
    return last === undefined ? null : (all[0]?.party ?? null);
  }

  /**
   * The subject of the verb at token `verb`, looked for back to token `from`: the nearest person, pronoun, role or body.
   * `null` for a document, `undefined` when there is none.
   */
  subjectBefore(from: number, verb: number): Party | null | undefined {
    const { lower } = this.document.tokens;
    const persons = this.within(this.persons, from, verb);
    const person = this.likeliest(persons, lower[verb]!.endsWith('ing') && lower[verb - 1] !== 'as');
    // "Lee, head of the bank, said", "… the accord, saying": what stands before the comma is no subject.
    if (person !== undefined && (lower[verb - 1] === ',' || lower[verb]!.endsWith('ing'))) return person.party;
    for (let i = verb - 1; i >= from && i >= verb - 8; i--) {
      const token = lower[i]!;
      if (person !== undefined && person.end > i) return person.party;
      if (PERSONAL.has(token)) return this.lastPerson(i);
      if (IMPERSONAL.has(token) && i >= verb - 2) return this.lastBody(i) ?? undefined;
      const isRelative = lower[verb - 1] === 'that' || lower[verb - 1] === 'which';
      if (DOCUMENTS.has(token) && (i === verb - 1 || (isRelative && i === verb - 2))) return null;
      if (token === 'the' && !PREPOSITIONS.has(lower[i - 1] ?? '')) {
        const described = this.described(i, verb);
        if (described !== null) return described;
      }
    }
    if (person !== undefined) return person.party;
    return this.within(this.places, from, verb).at(-1)?.party;
  }

  /** The person nearest to the verb that no preposition stands before ("Lee, after talks with Holm, said"); the first for "saying". */
  private likeliest(persons: readonly Place[], isParticiple: boolean): Place | undefined {
    const free = persons.filter((place) => this.isFree(place));
    return (isParticiple ? free[0] : free.at(-1)) ?? persons.at(-1);
  }

  /** True when the name can be a subject: no preposition before it, titles in capitals left aside, and no "'s" behind. */
  private isFree({ start, end }: Place): boolean {
    const behind = this.document.tokens.lower[end];
    if (behind === "'s" || behind === '’s') return false;
    const { text, tokens } = this.document;
    let at = start - 1;
    for (let steps = 0; steps < 5 && at >= 0; steps++, at--) {
      const first = text.charAt(tokens.start[at]!);
      const isTitle = tokens.kind[at] === TokenKind.word && first !== first.toLowerCase();
      if (!isTitle && tokens.lower[at] !== 'the' && tokens.lower[at] !== '.') break;
    }
    return at < 0 || !PREPOSITIONS.has(tokens.lower[at]!) || tokens.lower[at] === 'and';
  }

  /** "the minister", "the lawyer": the person last named whose title has that noun; "the 60-year-old" and the like the last one. */
  described(from: number, to: number): Party | null {
    const { lower, kind } = this.document.tokens;
    const first = lower[from];
    if (first !== 'the') return null;
    let end = from + 1;
    while (
      end < to &&
      end < from + 7 &&
      !PREPOSITIONS.has(lower[end]!) &&
      (kind[end] === TokenKind.word || lower[end] === '-' || kind[end] === TokenKind.number)
    )
      end++;
    // The longest ending first: "the prime minister" is not any minister.
    for (let i = from + 1; i < end; i++) {
      if (DOCUMENTS.has(lower[i]!)) return null;
      const role = lower.slice(i, end).join(' ');
      const found = this.byTitle(SHORT_ROLES.get(role) ?? role, from);
      if (found !== null) return found;
    }
    const compatriot = this.compatriot(from, end);
    if (compatriot !== null) return compatriot;
    const body = this.within(this.places, from, end)[0];
    if (body !== undefined) return body.party;
    if (BODIES.has(lower[end - 1] ?? '')) return this.lastBody(from) ?? null;
    return PEOPLE.has(lower[end - 1] ?? '') || lower.slice(from, end).includes('old') ? this.lastPerson(from) : null;
  }

  private byTitle(noun: string, before: number): Party | null {
    if (noun.length < 4) return null;
    const at = this.indexFrom(this.persons, before);
    for (let i = at - 1; i >= Math.max(0, at - MEMORY); i--) {
      const { party } = this.persons[i]!;
      const title = party.title?.toLowerCase() ?? '';
      if (title !== '' && (title === noun || title.endsWith(` ${noun}`) || title.startsWith(`${noun} `))) return party;
    }
    return null;
  }

  /** "the Peruvian leader": the person last named whose office is held where the adjective in the phrase says. */
  private compatriot(from: number, end: number): Party | null {
    const home = this.within(this.adjectives, from, end)[0]?.party;
    if (home === undefined) return null;
    const at = this.indexFrom(this.persons, from);
    for (let i = at - 1; i >= Math.max(0, at - MEMORY); i--)
      if (this.persons[i]!.party.affiliation === home) return this.persons[i]!.party;
    return null;
  }

  /** Whom "he" or "she" means: the person last named who is the first of the sentence and free to be its subject. */
  private lastPerson(before: number): Party | null {
    const at = this.indexFrom(this.persons, before);
    const { sentences, tokens } = this.document;
    for (let i = at - 1; i >= Math.max(0, at - REFERENTS); i--) {
      const place = this.persons[i]!;
      if (!this.isFree(place)) continue;
      const sentence = sentenceAt(sentences, tokens.start[place.start]!);
      const earlier = this.persons[i - 1];
      const isFirst =
        earlier === undefined || earlier.start < (sentence?.firstToken ?? 0) || earlier.party === place.party;
      if (isFirst) return place.party;
    }
    return this.persons[this.indexFrom(this.persons, before) - 1]?.party ?? null;
  }

  private lastBody(before: number): Party | undefined {
    const at = this.indexFrom(this.places, before);
    for (let i = at - 1; i >= Math.max(0, at - MEMORY); i--) {
      const { party } = this.places[i]!;
      if (party.kind !== 'person') return party;
    }
    return undefined;
  }
}

/** Nouns for a person that no title has. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'man woman leader premier chief boss official spokesman spokeswoman spokesperson lawyer politician founder executive ' +
    'president minister frenchman englishman american german briton veteran striker captain coach manager player star ' +
    'senator lawmaker diplomat envoy judge prosecutor analyst economist professor scientist author director head'
  ).split(' '),
);

const SHORT_ROLES: ReadonlyMap<string, string> = new Map([
  ['premier', 'prime minister'],
  ['pm', 'prime minister'],
  ['ceo', 'chief executive'],
]);

/** Nouns for a body that was named before. */
const BODIES: ReadonlySet<string> = new Set(
  (
    'company firm ministry agency bank group government airline party union court commission committee council club ' +
    'organisation organization association department regulator watchdog university carmaker automaker bloc'
  ).split(' '),
);

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

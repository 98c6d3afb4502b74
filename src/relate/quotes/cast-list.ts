import { DOCUMENTS, IMPERSONAL, PERSONAL } from '../../language/speech-verbs.ts';
import { type NewsDocument, TokenKind, tokenAt } from '../../model/document.ts';
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

/** How far back a pronoun or a role looks for its person, in mentions. */
const MEMORY = 60;

/** All mentions of those who may speak, outside quotes, in the order of the text; finds subjects and what pronouns stand for. */
export class CastList {
  private readonly document: NewsDocument;
  private readonly places: Place[];
  private readonly persons: Place[];

  constructor(document: NewsDocument, parties: readonly Party[], quotes: readonly QuoteMention[]) {
    this.document = document;
    const places: Place[] = [];
    for (const party of parties) {
      if (!SPEAKERS.has(party.kind)) continue;
      for (const mention of party.mentions) {
        if (mention.form === 'adjective' || mention.form === 'demonym') continue;
        const start = tokenAt(document.tokens, mention.start);
        places.push({ start, end: tokenAt(document.tokens, mention.end - 1) + 1, party });
      }
    }
    places.sort((a, b) => a.start - b.start || b.end - a.end);
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

  /** Where a clause that begins at `from` ends: at a stop or an opening mark, or after a dozen words. */
  private clauseEnd(from: number, to: number): number {
    const { lower } = this.document.tokens;
    for (let i = from; i < to; i++) {
      const token = lower[i]!;
      if (token === '.' || token === ';' || token === ':' || token === '“' || token === '"') return i;
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
    const person = persons.at(-1);
    for (let i = verb - 1; i >= from && i >= verb - 8; i--) {
      const token = lower[i]!;
      if (person !== undefined && person.end > i) return person.party;
      if (PERSONAL.has(token)) return this.lastPerson(i);
      if (IMPERSONAL.has(token) && i >= verb - 2) return this.lastBody(i) ?? undefined;
      if (DOCUMENTS.has(token) && i >= verb - 3) return null;
      if (token === 'the' || token === 'his' || token === 'her' || token === 'a') {
        const described = this.described(i, verb);
        if (described !== null) return described;
      }
    }
    if (person !== undefined) return person.party;
    return this.within(this.places, from, verb).at(-1)?.party;
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
      (kind[end] === TokenKind.word || lower[end] === '-' || kind[end] === TokenKind.number)
    )
      end++;
    for (let i = end - 1; i > from; i--) {
      const noun = lower[i]!;
      if (DOCUMENTS.has(noun)) return null;
      const found = this.byTitle(noun, from);
      if (found !== null) return found;
    }
    const body = this.within(this.places, from, end)[0];
    if (body !== undefined) return body.party;
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

  private lastPerson(before: number): Party | null {
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

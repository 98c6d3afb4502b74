import { DOCUMENTS, IMPERSONAL, isSpeechVerb, PERSONAL } from '../../language/speech-verbs.ts';
import { type NewsDocument, sentenceAt, TokenKind } from '../../model/document.ts';
import type { Party } from '../../model/relation.ts';
import type { CastList, Place } from './cast-list.ts';
import {
  BETWEEN,
  BODIES,
  DETERMINERS,
  NOBODIES,
  PEOPLE,
  PHRASE_ENDS,
  PREPOSITIONS,
  RELATIVES,
  SHORT_ROLES,
  VOICES,
} from './clause-words.ts';

/** A noun phrase that may be who speaks, in tokens. `party` is null for a document or for people without a name. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly party: Party | null;
  readonly isName: boolean;
  /** False behind a preposition, before "'s", and in a clause within the clause. */
  readonly isFree: boolean;
}

/** Tokens back to which "the statement" reaches for one spoken of before. */
const MEMORY = 200;

/** Words of the longest noun phrase that is read for its head. */
const PHRASE_LENGTH = 9;

/** Documents that say what their makers say: "Nordwind issued a statement saying …" is said by Nordwind. */
export const ISSUED: ReadonlySet<string> = new Set(
  'statement release communique communiqué letter article notice post'.split(' '),
);

/** Reads the noun phrases that may speak: names, pronouns, roles, bodies, spokesmen, documents. */
export class NounPhrases {
  private readonly document: NewsDocument;
  private readonly cast: CastList;

  constructor(document: NewsDocument, cast: CastList) {
    this.document = document;
    this.cast = cast;
  }

  private lower(at: number): string {
    return this.document.tokens.lower[at] ?? '';
  }

  /** All noun phrases in tokens `from` to `to - 1` that may speak, in their order. */
  candidates(from: number, to: number, isBehind = false): Candidate[] {
    const found: Candidate[] = [];
    const places = this.cast.placesIn(from, to);
    let next = 0;
    let nested = -1;
    for (let at = from; at < to; ) {
      const word = this.lower(at);
      if (word === ',' && nested >= 0 && nested < at - 1) nested = -1;
      if (RELATIVES.has(word) && found.length > 0) nested = at;
      while (next < places.length && places[next]!.start < at) next++;
      const place = places[next];
      const made = place?.start === at ? this.named(place) : this.unnamed(at, to, places, next, isBehind);
      if (made === null) {
        at++;
        continue;
      }
      at = Math.max(at + 1, made.end);
      const last = found.at(-1);
      const isBeside = last?.end === made.start - 1;
      if (isBeside && last?.isName && !made.isName && this.lower(last.end) === ',') continue;
      const isNested = nested >= 0 && !this.closes(nested, made.start, to);
      // "of Peru and Nordwind": both are behind the preposition.
      const isShared = isBeside && !last?.isFree && this.lower(made.start - 1) === 'and';
      found.push(isNested || isShared ? { ...made, isFree: false } : made);
    }
    return found;
  }

  /** True when no comma closes the clause opened at `nested` behind `at`: the verb is then in the same clause. */
  private closes(nested: number, at: number, to: number): boolean {
    if (this.lower(nested) !== 'who' && this.lower(nested) !== 'which' && this.lower(nested - 1) !== ',') return true;
    for (let i = at; i < to; i++) if (this.lower(i) === ',') return false;
    return true;
  }

  private named(place: Place): Candidate {
    const end = this.documentEnd(place.end);
    const { start, party } = place;
    if (end !== null) return { start, end, party: null, isName: false, isFree: this.cast.isFree({ start, end }) };
    return { start, end: place.end, party, isName: true, isFree: this.cast.isFree(place) };
  }

  /** Behind "Nordwind’s yearly report" and "the Nordwind accord", where the name ends at `from`; `null` for no document. */
  private documentEnd(from: number): number | null {
    const isOwned = this.lower(from) === "'s" || this.lower(from) === '’s';
    for (let at = isOwned ? from + 1 : from; at < from + (isOwned ? 4 : 1); at++) {
      const word = this.lower(at);
      if (DOCUMENTS.has(word) && !ISSUED.has(word) && (isOwned || !isSpeechVerb(word))) return at + 1;
      if (this.document.tokens.kind[at] !== TokenKind.word) return null;
    }
    return null;
  }

  /** A pronoun, or a noun phrase with a determiner and a head that speaks: "the minister", "a spokesman for Nordwind". */
  private unnamed(at: number, to: number, places: readonly Place[], next: number, isBehind: boolean): Candidate | null {
    const word = this.lower(at);
    const make = (end: number, party: Party | null, start = at): Candidate => ({
      start,
      end,
      party,
      isName: false,
      isFree: this.cast.isFree({ start, end }),
    });
    if (PERSONAL.has(word)) return make(at + 1, this.cast.lastPerson(at));
    if (IMPERSONAL.has(word)) return isBehind || at >= to - 2 ? make(at + 1, this.cast.lastBody(at)) : null;
    if (VOICES.has(word)) return make(at + 1, this.voice(at, to, places, next));
    if (NOBODIES.has(word) && !DETERMINERS.has(word)) return make(at + 1, null);
    if (!DETERMINERS.has(word)) return null;
    const stop = Math.min(to, at + PHRASE_LENGTH, places[next]?.start ?? to);
    let end = at + 1;
    while (end < stop && this.isInPhrase(end)) end++;
    while (end > at + 1 && (BETWEEN.has(this.lower(end - 1)) || this.lower(end - 1).endsWith('ly'))) end--;
    if (end === places[next]?.start) return null;
    // What stands behind the head may be a verb: "the minister met …".
    for (; end > at + 1; end--) {
      const party = this.described(at, end, to, places, next);
      if (party !== undefined) return make(end, party);
    }
    return null;
  }

  private isInPhrase(at: number): boolean {
    const word = this.lower(at);
    const kind = this.document.tokens.kind[at];
    if (PREPOSITIONS.has(word) || PHRASE_ENDS.has(word) || word === 'that' || word === 'the' || word === 'a')
      return false;
    if (isSpeechVerb(word) && !DOCUMENTS.has(word)) return false;
    return (
      kind === TokenKind.word ||
      kind === TokenKind.number ||
      kind === TokenKind.alnum ||
      word === '-' ||
      word === '’s' ||
      word === "'s"
    );
  }

  /** Whom tokens `from` to `end - 1` describe; `undefined` when their head does not speak. */
  private described(
    from: number,
    end: number,
    to: number,
    places: readonly Place[],
    next: number,
  ): Party | null | undefined {
    const head = this.lower(end - 1);
    if (ISSUED.has(head))
      return this.issuer(end, to, places, next) ?? this.owner(from, end - 1) ?? this.earlier(from, end - 1);
    if (DOCUMENTS.has(head)) return null;
    if (VOICES.has(head)) return this.cast.byTitle(head, from) ?? this.voice(end - 1, to, places, next);
    if (NOBODIES.has(head)) return null;
    const isKnown = !/^(?:an?|some|several|many|most|one|another|two|three|four|five)$/u.test(this.lower(from));
    // The longest ending first: "the prime minister" is not any minister.
    for (let i = from + 1; isKnown && i < end; i++) {
      const role = this.document.tokens.lower.slice(i, end).join(' ');
      const found = this.cast.byTitle(SHORT_ROLES.get(role) ?? role, from);
      if (found !== null) return found;
    }
    if (BODIES.has(head)) return this.cast.adjectivesIn(from, end)[0]?.party ?? this.cast.lastBody(from);
    const compatriot = this.cast.compatriot(from, end);
    if (compatriot !== null) return compatriot;
    const isOld = this.document.tokens.lower.slice(from, end).includes('old');
    if (PEOPLE.has(head) || isOld) return isKnown ? this.cast.lastPerson(from) : null;
    return undefined;
  }

  /** Whose words "the statement" at token `at` is, when one was spoken of before: the subject of that sentence. A joint one is nobody's. */
  earlier(from: number, at: number): Party | null {
    const first = this.lower(from);
    if (this.lower(at - 1) === 'joint') return null;
    if (first === 'its') return this.cast.lastBody(from);
    if (first === 'his' || first === 'her') return this.cast.lastPerson(from);
    if (first !== 'the' && first !== 'this') return null;
    const word = this.lower(at);
    for (let i = from - 1; i >= Math.max(0, from - MEMORY); i--) {
      if (this.lower(i) !== word) continue;
      if (this.lower(i - 1) === 'joint') return null;
      const sentence = sentenceAt(this.document.sentences, this.document.tokens.start[i]!);
      const begin = Math.max(sentence?.firstToken ?? i, i - 40);
      const named = this.cast.placesIn(begin, Math.min(sentence?.endToken ?? i, i + 40));
      return (named.find((place) => this.cast.isFree(place)) ?? named[0])?.party ?? null;
    }
    return null;
  }

  /** Nordwind of "Nordwind’s first statement", whose last word is token `at`. */
  owner(from: number, at: number): Party | null {
    const place = this.cast.placesIn(Math.max(from, at - 6), at).at(-1);
    const mark = place === undefined ? '' : this.lower(place.end);
    return (mark === "'s" || mark === '’s') && place!.end >= at - 3 ? place!.party : null;
  }

  /** Whose words a statement is: "a statement from Nordwind". */
  private issuer(end: number, to: number, places: readonly Place[], next: number): Party | null {
    const behind = this.lower(end);
    const place = places[next];
    if ((behind !== 'from' && behind !== 'by') || place === undefined) return null;
    return place.start < Math.min(to, end + 5) ? place.party : null;
  }

  /** For whom the spokesman at token `at` speaks: "for Nordwind" behind, a name before, else the body last named. */
  private voice(at: number, to: number, places: readonly Place[], next: number): Party | null {
    const behind = this.lower(at + 1);
    if (behind === 'for' || behind === 'of' || behind === 'at' || behind === 'from') {
      for (let i = next; i < places.length && places[i]!.start < Math.min(to, at + 7); i++)
        if (places[i]!.start > at && places[i]!.party.kind !== 'person') return places[i]!.party;
      return this.cast.adjectivesIn(at, Math.min(to, at + 6))[0]?.party ?? this.cast.lastBody(at);
    }
    return this.cast.lastBody(at + 1);
  }
}

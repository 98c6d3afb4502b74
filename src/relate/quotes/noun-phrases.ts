import { DOCUMENTS, IMPERSONAL, isSpeechVerb, PERSONAL } from '../../language/speech-verbs.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../../language/titles.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { Party } from '../../model/relation.ts';
import type { CastList, Place } from './cast-list.ts';
import {
  BETWEEN,
  BODIES,
  DETERMINERS,
  NOBODIES,
  PEOPLE,
  RELATIVES,
  RELATIVES_OF,
  SHORT_ROLES,
  VOICES,
} from './clause-words.ts';
import { ISSUED, isInPhrase, Writings } from './writings.ts';

/** A noun phrase that may be who speaks, in tokens. `party` is null for a document or for people without a name. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly party: Party | null;
  readonly isName: boolean;
  /** False behind a preposition, before "'s", and in a clause within the clause. */
  readonly isFree: boolean;
}

/** Endings of nouns for people: "gymnast", "trader", "politician". */
const PERSON_ENDING = /..(?:[^t]er|[^c]tor|ist|ast|ian|man|woman|eer|ant)$/u;

/** Words of the longest noun phrase that is read for its head. */
const PHRASE_LENGTH = 9;

/** Reads the noun phrases that may speak: names, pronouns, roles, bodies, spokesmen, documents. */
export class NounPhrases {
  private readonly document: NewsDocument;
  private readonly cast: CastList;
  readonly writings: Writings;

  constructor(document: NewsDocument, cast: CastList) {
    this.document = document;
    this.cast = cast;
    this.writings = new Writings(document, cast);
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
    let dashes = this.dashes(from, to) % 2 === 0 ? 0 : Number.NaN;
    for (let at = from; at < to; ) {
      const word = this.lower(at);
      if (word === '–' || word === '—') dashes++;
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
      found.push(isNested || isShared || dashes % 2 === 1 ? { ...made, isFree: false } : made);
    }
    return found;
  }

  private dashes(from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at++) if (this.lower(at) === '–' || this.lower(at) === '—') count++;
    return count;
  }

  /** True when no comma closes the clause opened at `nested` behind `at`: the verb is then in the same clause. */
  private closes(nested: number, at: number, to: number): boolean {
    if (this.lower(nested) !== 'who' && this.lower(nested) !== 'which' && this.lower(nested - 1) !== ',') return true;
    for (let i = at; i < to; i++) if (this.lower(i) === ',') return false;
    return true;
  }

  private named(place: Place): Candidate {
    const end = this.writings.documentEnd(place.end);
    const { start, party } = place;
    if (end !== null) return { start, end, party: null, isName: false, isFree: this.cast.isFree({ start, end }) };
    const office = party.kind === 'person' ? null : this.officeEnd(place.end);
    if (office !== null) {
      const role = this.document.tokens.lower.slice(place.end, office).join(' ');
      const holder = this.cast.holder(SHORT_ROLES.get(role) ?? role, party, start);
      return { start, end: office, party: holder, isName: false, isFree: this.cast.isFree({ start, end: office }) };
    }
    return { start, end: place.end, party, isName: true, isFree: this.cast.isFree(place) };
  }

  /** Behind "foreign minister" in "the UAE foreign minister said", where the name ends at `from`; `null` when a name follows. */
  private officeEnd(from: number): number | null {
    const first = this.lower(from) === "'s" || this.lower(from) === '’s' ? from + 1 : from;
    for (let at = first; at < first + 4; at++) {
      const word = this.lower(at);
      if (this.cast.placesIn(at, at + 1).length > 0 || isSpeechVerb(word)) return null;
      const isHead = ROLE_HEADS.has(word) && !VOICES.has(word);
      if (word === '-' || (isHead && this.lower(at + 1) === '-')) continue;
      if (isHead && !ROLE_HEADS.has(this.lower(at + 1)))
        return /^[.,”"]?$/u.test(this.lower(at + 1)) ||
          isSpeechVerb(this.lower(at + 1)) ||
          BETWEEN.has(this.lower(at + 1))
          ? at + 1
          : null;
      if (!isHead && !ROLE_MODIFIERS.has(word)) return null;
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
    if (IMPERSONAL.has(word)) {
      if (!isBehind && at < to - 2) return null;
      const isNobody = word === 'it' ? this.writings.follows(at, 'it') : this.writings.follows(at, 'they');
      return make(at + 1, isNobody ? null : this.cast.lastBody(at));
    }
    if (VOICES.has(word)) return make(at + 1, this.voice(at, to, places, next));
    if (NOBODIES.has(word) && !DETERMINERS.has(word)) return make(at + 1, null);
    if (!DETERMINERS.has(word)) return null;
    const stop = Math.min(to, at + PHRASE_LENGTH, places[next]?.start ?? to);
    let end = at + 1;
    while (end < stop && isInPhrase(this.document, end)) end++;
    while (end > at + 1 && (BETWEEN.has(this.lower(end - 1)) || this.lower(end - 1).endsWith('ly'))) end--;
    if (end === places[next]?.start) return null;
    // What stands behind the head may be a verb: "the minister met …".
    for (; end > at + 1; end--) {
      const party = this.described(at, end, to, places, next);
      if (party !== undefined) return make(end, party);
    }
    return null;
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
      return (
        this.writings.issuer(end, to, places, next) ??
        this.writings.owner(from, end - 1) ??
        this.writings.adjunct(from, end - 1) ??
        this.writings.earlier(from, end - 1)
      );
    if (DOCUMENTS.has(head)) return null;
    if (VOICES.has(head)) return this.cast.byTitle(head, from) ?? this.voice(end - 1, to, places, next);
    if (NOBODIES.has(head)) return null;
    const isKnown = !/^(?:an?|some|several|many|most|one|another|two|three|four|five)$/u.test(this.lower(from));
    // The longest ending first: "the prime minister" is not any minister.
    for (let i = from + 1; isKnown && i < end; i++) {
      // "the vice-president" is not the president.
      if (/^(?:-|vice|deputy|ex)$/u.test(this.lower(i - 1)) || this.lower(i) === '-') continue;
      const role = this.document.tokens.lower.slice(i, end).join(' ').replaceAll(' - ', '-');
      const long = SHORT_ROLES.get(role);
      const found = this.cast.byTitle(role, from) ?? (long === undefined ? null : this.cast.byTitle(long, from));
      if (found !== null) return found;
    }
    if (BODIES.has(head)) return this.cast.adjectivesIn(from, end)[0]?.party ?? this.cast.lastBody(from, head);
    const compatriot = this.cast.compatriot(from, end);
    if (compatriot !== null) return compatriot;
    const isOld = this.document.tokens.lower.slice(from, end).includes('old');
    if (RELATIVES_OF.has(head)) return null;
    if (PEOPLE.has(head) || isOld) return isKnown ? this.cast.lastPerson(from) : null;
    return undefined;
  }

  /**
   * Whom a noun phrase that no list knows means, right before the verb at token `verb`: "one villager", "the father" are
   * nobody, "the gymnast" the person last named; `undefined` where no such phrase stands there.
   */
  unknown(from: number, verb: number): Party | null | undefined {
    let end = verb;
    while (end > from + 1 && (BETWEEN.has(this.lower(end - 1)) || this.lower(end - 1).endsWith('ly'))) end--;
    for (let at = end - 1; at >= Math.max(from, end - 5); at--) {
      const word = this.lower(at);
      if (DETERMINERS.has(word)) {
        if (at === end - 1 || this.cast.placesIn(at, end).length > 0) return undefined;
        if (this.described(at, end, end, [], 0) !== undefined) return undefined;
        const isMeant = (word === 'the' || word === 'this') && PERSON_ENDING.test(this.lower(end - 1));
        return isMeant ? this.cast.lastPerson(at) : null;
      }
      if (!isInPhrase(this.document, at) || DOCUMENTS.has(word)) return undefined;
    }
    return undefined;
  }

  /** As `unknown`, for the phrase that begins at token `from`: "said the customs broker". */
  unknownFrom(from: number, to: number): Party | null | undefined {
    let end = from + 1;
    while (end < Math.min(to, from + 5) && isInPhrase(this.document, end)) end++;
    return this.lower(from) === 'the' ? this.unknown(from, end) : undefined;
  }

  /** True for people without a name at token `at`: "a police officer", "one villager". */
  isSomebody(at: number): boolean {
    const word = this.lower(at);
    if (word !== 'a' && word !== 'an' && word !== 'one' && word !== 'another') return false;
    for (let end = at + 1; end < at + 5 && isInPhrase(this.document, end); end++)
      if (VOICES.has(this.lower(end)) || ISSUED.has(this.lower(end)) || this.cast.placesIn(end, end + 1).length > 0)
        return false;
    return true;
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

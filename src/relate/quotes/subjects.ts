import { DOCUMENTS, IMPERSONAL, isSpeechVerb, PERSONAL } from '../../language/speech-verbs.ts';
import { type NewsDocument, TokenKind } from '../../model/document.ts';
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
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly party: Party | null;
  readonly isName: boolean;
  /** False behind a preposition, before "'s", and in a clause within the clause. */
  readonly isFree: boolean;
}

/** Words of the longest noun phrase that is read for its head. */
const PHRASE_LENGTH = 9;

/** Documents that say what their makers say: "Nordwind issued a statement saying …" is said by Nordwind. */
const ISSUED: ReadonlySet<string> = new Set(
  'statement release communique communiqué letter article notice post'.split(' '),
);

/** Finds the noun phrases around a verb of saying, and the one that is its subject. */
export class Subjects {
  private readonly document: NewsDocument;
  private readonly cast: CastList;

  constructor(document: NewsDocument, cast: CastList) {
    this.document = document;
    this.cast = cast;
  }

  private lower(at: number): string {
    return this.document.tokens.lower[at] ?? '';
  }

  /**
   * The subject of the verb at token `verb`, looked for back to token `from`; `null` for a document or people without a
   * name, `undefined` when no noun phrase is there.
   *
   * ```text
   * After talks with Holm, Ana Quispe, the minister, told Radio Sur that …
   *                 ^^^^ behind a preposition  ^^^^^^^^ told
   *                        ^^^^^^^^^^ free: the subject
   * ```
   */
  before(from: number, verb: number): Party | null | undefined {
    const last = this.lower(verb - 1);
    const start = this.clauseStart(from, verb);
    const isParticiple = this.lower(verb).endsWith('ing') && last !== 'as';
    if (DOCUMENTS.has(last) && !ISSUED.has(last)) return null;
    if (ISSUED.has(last) && !isParticiple) return this.owner(start, verb - 1);
    const relative = this.relative(start, verb);
    if (relative !== undefined) return relative;
    if (isParticiple || last === 'and') {
      const main = this.mainSubject(start, verb);
      if (main !== undefined) return main;
    }
    const all = this.candidates(start, verb);
    const free = all.filter(({ isFree }) => isFree);
    const beside = all.at(-1);
    // "with the ministry's spokesman Lars Holm telling Radio Sur": a participle with a subject of its own.
    if (isParticiple && beside?.isName && beside.end === verb) return beside.party;
    if (isParticiple || last === 'and') {
      const person = free[0]?.party === null ? undefined : free.find(({ party }) => party?.kind === 'person');
      return (person ?? free[0] ?? all[0])?.party;
    }
    const nearest = free.at(-1) ?? all.findLast(({ isName }) => isName);
    // "Lee, head of the bank, said": a named person before the comma is more than the body beside it.
    const person = last === ',' ? free.findLast(({ party }) => party?.kind === 'person') : undefined;
    return (person ?? nearest)?.party;
  }

  /** The first subject of tokens `from` to `to - 1`, whatever its verb. */
  first(from: number, to: number): Party | null | undefined {
    return this.candidates(from, to).find(({ isFree }) => isFree)?.party;
  }

  /** The noun phrase that begins at token `from`, behind a verb or "according to": a person in it, else its first party. */
  behind(from: number, to: number): Party | null | undefined {
    const end = this.phraseEnd(from, to);
    const all = this.candidates(from, end, true);
    const person = all.find(({ party, isName }) => isName && party?.kind === 'person');
    const first = all[0];
    if (first === undefined || first.start > from + 6) return undefined;
    const isNobody = first.party === null && first.start === from;
    if (isNobody && (person === undefined || !this.isApposed(person.start))) return null;
    return (person !== undefined && !this.isCutOff(from, person.start) ? person : first).party;
  }

  /** True when a comma stands before the name and its title. */
  private isApposed(name: number): boolean {
    for (let at = name - 1; at >= name - 4; at--) if (this.lower(at) === ',') return true;
    return false;
  }

  /** True when a comma stands between, and not just before the name with its title: "said the head of Nordwind, Dr. Lars Holm". */
  private isCutOff(from: number, name: number): boolean {
    for (let at = from; at < name - 4; at++) if (this.lower(at) === ',') return true;
    return false;
  }

  private phraseEnd(from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const word = this.lower(at);
      if (
        word === ';' ||
        word === ':' ||
        word === '“' ||
        word === '"' ||
        (PHRASE_ENDS.has(word) && !ISSUED.has(this.lower(at - 1)) && !this.goesOnTo(from, at, to))
      )
        return at;
      if (word === ',' && this.lower(at + 1).endsWith('ing')) return at;
    }
    return to;
  }

  /** True when the phrase goes on behind the preposition at `at`: "said the envoy | to Peru, Lars Holm". */
  private goesOnTo(from: number, at: number, to: number): boolean {
    if (!PREPOSITIONS.has(this.lower(at)) || this.cast.placesIn(from, at).some(({ end }) => end === at)) return false;
    for (let i = at + 1; i < Math.min(to, at + 7); i++) {
      if (this.lower(i) !== ',') continue;
      return this.cast.placesIn(i + 1, i + 4).some(({ party }) => party.kind === 'person');
    }
    return false;
  }

  /** Behind the last mark in tokens `from` to `verb - 1` that parts clauses. */
  private clauseStart(from: number, verb: number): number {
    for (let at = verb - 1; at >= from; at--) {
      const word = this.lower(at);
      if (word === ';' || word === '”' || word === '—' || word === '–') return at + 1;
    }
    return from;
  }

  /** The subject that a participle or a second verb shares with the verb of saying before it: "Lee praised the deal, saying …". */
  private mainSubject(from: number, verb: number): Party | null | undefined {
    for (let at = from + 1; at < verb; at++) {
      const word = this.lower(at);
      if (word.endsWith('ing') || !isSpeechVerb(word) || !this.isVerb(at)) continue;
      const free = this.candidates(from, at).filter(({ isFree }) => isFree);
      if (free.length > 0) return free.at(-1)!.party;
    }
    return undefined;
  }

  /** "the accord that states", "Lee, who said": whom the relative before the verb stands for. */
  private relative(from: number, verb: number): Party | null | undefined {
    let at = verb - 1;
    while (at > from && (BETWEEN.has(this.lower(at)) || this.lower(at).endsWith('ly'))) at--;
    const word = this.lower(at);
    if (word !== 'who' && word !== 'which' && word !== 'that') return undefined;
    const end = this.lower(at - 1) === ',' ? at - 1 : at;
    if (word !== 'who' && DOCUMENTS.has(this.lower(end - 1))) return null;
    return this.candidates(from, end).at(-1)?.party;
  }

  /** False for "the report", "in a statement", "United States": the same letters as a verb, but a noun. */
  isVerb(at: number): boolean {
    const { text, tokens } = this.document;
    const last = this.lower(at - 1);
    const first = text.charAt(tokens.start[at]!);
    if (first !== first.toLowerCase() && tokens.kind[at - 1] === TokenKind.word) return false;
    if (last === 'that') return true;
    const isLikeNoun = !this.lower(at).endsWith('ed') && !this.lower(at).endsWith('ing');
    return !(
      DETERMINERS.has(last) ||
      last === '’s' ||
      last === "'s" ||
      (isLikeNoun && last !== 'to' && PREPOSITIONS.has(last))
    );
  }

  /** All noun phrases in tokens `from` to `to - 1` that may speak, in their order. */
  private candidates(from: number, to: number, isBehind = false): Candidate[] {
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
    if (ISSUED.has(head)) return this.issuer(end, to, places, next) ?? this.owner(from, end - 1);
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

  /** Nordwind of "Nordwind’s first statement", whose last word is token `at`. */
  private owner(from: number, at: number): Party | null {
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

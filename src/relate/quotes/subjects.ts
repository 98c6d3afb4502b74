import { DOCUMENTS, isSpeechVerb, isWeakSpeechVerb } from '../../language/speech-verbs.ts';
import { type NewsDocument, TokenKind } from '../../model/document.ts';
import type { Party } from '../../model/relation.ts';
import type { CastList } from './cast-list.ts';
import { BETWEEN, DETERMINERS, PHRASE_ENDS, PREPOSITIONS } from './clause-words.ts';
import { type Candidate, NounPhrases } from './noun-phrases.ts';
import { ISSUED } from './writings.ts';

/** Past forms without an ending. */
const PAST_FORMS: ReadonlySet<string> = new Set(['said', 'told', 'wrote', 'thought', 'read', 'forecast']);

const STATES: ReadonlySet<Party['kind']> = new Set(['country', 'region', 'bloc']);

/** Finds the noun phrases around a verb of saying, and the one that is its subject. */
export class Subjects {
  private readonly document: NewsDocument;
  private readonly cast: CastList;
  private readonly phrases: NounPhrases;

  constructor(document: NewsDocument, cast: CastList) {
    this.document = document;
    this.cast = cast;
    this.phrases = new NounPhrases(document, cast);
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
    if (ISSUED.has(last) && !isParticiple)
      return (
        this.phrases.writings.owner(start, verb - 1) ??
        this.phrases.writings.adjunct(start, verb - 1) ??
        this.phrases.writings.earlier(verb - 2, verb - 1)
      );
    const relative = this.relative(start, verb);
    if (relative !== undefined) return relative;
    if (isParticiple || last === 'and') {
      const main = this.mainSubject(start, verb);
      if (main !== undefined) return main;
    }
    const all = this.phrases.candidates(start, verb);
    const free = all.filter(({ isFree }) => isFree);
    const beside = all.at(-1);
    // "with the ministry's spokesman Lars Holm telling Radio Sur": a participle with a subject of its own.
    if (isParticiple && beside?.isName && beside.end === verb) return beside.party;
    if (isParticiple || last === 'and') {
      const person = free[0]?.party === null ? undefined : free.find(({ party }) => party?.kind === 'person');
      const party = (person ?? free[0] ?? all[0])?.party;
      // "Peru opened the line, underlining “…”": states act in it, and no verb of saying has them speak.
      return isParticiple && party != null && STATES.has(party.kind) ? null : party;
    }
    const unnamed = this.phrases.unknown(start, verb);
    if (unnamed !== undefined) return unnamed;
    const nearest = this.apposedTo(free) ?? free.at(-1) ?? all.findLast(({ isName }) => isName);
    // "Lee, head of the bank, said": a named person before the comma is more than the body beside it.
    const person = last === ',' ? free.findLast(({ party }) => party?.kind === 'person') : undefined;
    return (person ?? nearest)?.party;
  }

  /** The person before a description that ends in a name: "Holm, a spokesman for the Rail Ministry told …". */
  private apposedTo(free: readonly Candidate[]): Candidate | null {
    const [person, body] = [free.at(-2), free.at(-1)];
    if (person?.party?.kind !== 'person' || !body?.isName || this.lower(person.end) !== ',') return null;
    let isLinked = false;
    for (let at = person.end + 1; at < body.start; at++) {
      if (this.lower(at) === ',') return null;
      if (PREPOSITIONS.has(this.lower(at))) isLinked = true;
    }
    return isLinked ? person : null;
  }

  /** The first subject of tokens `from` to `to - 1`, whatever its verb. */
  first(from: number, to: number): Party | null | undefined {
    return this.phrases.candidates(from, to).find(({ isFree }) => isFree)?.party;
  }

  /** True when a noun phrase that may speak begins at token `from`, titles in capitals left aside. */
  beginsAt(from: number, to: number): boolean {
    const first = this.phrases.candidates(from, Math.min(to, from + 9))[0];
    return first !== undefined && first.start <= from + 4;
  }

  /** The person whose name begins at token `at`, with a comma behind it. */
  nameAt(at: number): Party | null {
    const place = this.cast.placesIn(at, at + 1)[0];
    return place?.party.kind === 'person' && this.lower(place.end) === ',' ? place.party : null;
  }

  /** Whom "his view" and "her words" mean in tokens `from` to `to - 1`, where no subject stands. */
  possessor(from: number, to: number): Party | null {
    for (let at = from; at < to; at++)
      if (/^(?:his|her|he|she)$/u.test(this.lower(at))) return this.cast.lastPerson(from);
    return null;
  }

  /** The person named last in tokens `from` to `to - 1`, subject or not. */
  lastPersonIn(from: number, to: number): Party | null {
    return this.cast.placesIn(from, to).findLast(({ party }) => party.kind === 'person')?.party ?? null;
  }

  /** The noun phrase that begins at token `from`, behind a verb or "according to": a person in it, else its first party. */
  behind(from: number, to: number): Party | null | undefined {
    const end = this.phraseEnd(from, to);
    const all = this.phrases.candidates(from, end, true);
    const person = all.find(({ party, isName }) => isName && party?.kind === 'person');
    const first = all[0];
    if (person === undefined && this.phrases.isSomebody(from)) return null;
    if (first === undefined || first.start > from + 6) return this.phrases.unknownFrom(from, end);
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

  /** Behind the last mark in tokens `from` to `verb - 1` that parts clauses. Of dashes only one without its pair does. */
  private clauseStart(from: number, verb: number): number {
    let dashes = 0;
    let dash = -1;
    for (let at = verb - 1; at >= from; at--) {
      const word = this.lower(at);
      if (word === ';' || word === '”') {
        from = at + 1;
        break;
      }
      if (word !== '—' && word !== '–') continue;
      dashes++;
      if (dash < 0) dash = at;
    }
    return dashes % 2 === 1 ? dash + 1 : from;
  }

  /** The subject that a participle or a second verb shares with the verb of saying before it: "Lee praised the deal, saying …". */
  private mainSubject(from: number, verb: number): Party | null | undefined {
    for (let at = from + 1; at < verb; at++) {
      const word = this.lower(at);
      if (word.endsWith('ing') || !isSpeechVerb(word) || isWeakSpeechVerb(word) || !this.isVerb(at)) continue;
      const free = this.phrases.candidates(from, at).filter(({ isFree }) => isFree);
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
    return this.phrases.candidates(from, end).at(-1)?.party;
  }

  /** False for "the report", "in a statement", "United States": the same letters as a verb, but a noun. */
  isVerb(at: number): boolean {
    const { text, tokens } = this.document;
    const last = this.lower(at - 1);
    const first = text.charAt(tokens.start[at]!);
    if (first !== first.toLowerCase() && tokens.kind[at - 1] === TokenKind.word) return false;
    if (last === 'that') return true;
    // "so-called", "much-told".
    if (last === '-' && tokens.end[at - 1] === tokens.start[at]) return false;
    const isLikeNoun = !this.lower(at).endsWith('ed') && !this.lower(at).endsWith('ing');
    // "a growing demand": a verb in its plain form has no subject with "a".
    if (isLikeNoun && !this.lower(at).endsWith('s') && !PAST_FORMS.has(this.lower(at)))
      for (let i = at - 2; i >= at - 3; i--) if (this.lower(i) === 'a' || this.lower(i) === 'an') return false;
    return !(
      DETERMINERS.has(last) ||
      last === '’s' ||
      last === "'s" ||
      (isLikeNoun && last !== 'to' && PREPOSITIONS.has(last))
    );
  }
}

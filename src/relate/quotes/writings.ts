import { DOCUMENTS, isSpeechVerb } from '../../language/speech-verbs.ts';
import { type NewsDocument, sentenceAt, TokenKind } from '../../model/document.ts';
import type { Party } from '../../model/relation.ts';
import type { CastList, Place } from './cast-list.ts';
import { BODIES, NOBODIES, PHRASE_ENDS, PREPOSITIONS } from './clause-words.ts';

/** Tokens back to which "the statement" reaches for one spoken of before. */
const MEMORY = 200;

/** Words that a sentence may begin with before its subject ends. */
const SUBJECT_LENGTH = 9;

/** Documents that say what their makers say: "Nordwind issued a statement saying …" is said by Nordwind. */
export const ISSUED: ReadonlySet<string> = new Set(
  'statement release communique communiqué letter article notice post'.split(' '),
);

/** True for a token that a noun phrase may go on with. */
export function isInPhrase({ tokens }: NewsDocument, at: number): boolean {
  const word = tokens.lower[at] ?? '';
  const kind = tokens.kind[at];
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

/** Reads who speaks in writing: statements and whose they are, documents that are nobody's. */
export class Writings {
  private readonly document: NewsDocument;
  private readonly cast: CastList;

  constructor(document: NewsDocument, cast: CastList) {
    this.document = document;
    this.cast = cast;
  }

  private lower(at: number): string {
    return this.document.tokens.lower[at] ?? '';
  }

  /** Behind "Nordwind’s yearly report" and "the Nordwind accord", where the name ends at `from`; `null` for no document. */
  documentEnd(from: number): number | null {
    const isOwned = this.lower(from) === "'s" || this.lower(from) === '’s';
    for (let at = isOwned ? from + 1 : from; at < from + (isOwned ? 4 : 1); at++) {
      const word = this.lower(at);
      if (DOCUMENTS.has(word) && !ISSUED.has(word) && (isOwned || !isSpeechVerb(word))) return at + 1;
      if (this.document.tokens.kind[at] !== TokenKind.word) return null;
    }
    return null;
  }

  /**
   * True when "it" at token `at` takes up a document, or "they" people without a name: the subject of the sentence before,
   * or of one that the pronoun goes back to.
   */
  follows(at: number, pronoun: 'it' | 'they'): boolean {
    const { sentences, tokens } = this.document;
    let index = sentenceAt(sentences, tokens.start[at]!)?.index ?? 0;
    for (let steps = 0; steps < 6 && index > 0; steps++) {
      const { firstToken, endToken } = sentences[--index]!;
      if (this.cast.isQuoted(firstToken) || this.lower(firstToken) === pronoun) continue;
      return this.isNobodys(firstToken, Math.min(endToken, firstToken + SUBJECT_LENGTH), pronoun);
    }
    return false;
  }

  /** True when the sentence at tokens `from` to `to - 1` begins with a document ("Friday’s affidavit submits") or with nobodies. */
  private isNobodys(from: number, to: number, pronoun: 'it' | 'they'): boolean {
    for (let at = from; at < to; at++) {
      const word = this.lower(at);
      const isDocument = DOCUMENTS.has(word) && !ISSUED.has(word) && this.lower(at + 1) !== 'of';
      if (pronoun === 'it' ? isDocument && !DOCUMENTS.has(this.lower(at + 1)) : NOBODIES.has(word)) return true;
      if (at > from && !isInPhrase(this.document, at)) return false;
    }
    return false;
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
    return word === 'statement' || word === 'release' ? this.cast.lastBody(from, 'organization') : null;
  }

  /** Nordwind of "Nordwind’s first statement", whose last word is token `at`. */
  owner(from: number, at: number): Party | null {
    const place = this.cast.placesIn(Math.max(from, at - 6), at).at(-1);
    const mark = place === undefined ? '' : this.lower(place.end);
    return (mark === "'s" || mark === '’s') && place!.end >= at - 3 ? place!.party : null;
  }

  /** Nordwind of "a Nordwind statement", whose last word is token `at`. */
  adjunct(from: number, at: number): Party | null {
    const named = this.cast.placesIn(Math.max(from, at - 6), at).find(({ end }) => end === at);
    if (named !== undefined) return named.party;
    return BODIES.has(this.lower(at - 1)) ? this.cast.lastBody(at, this.lower(at - 1)) : null;
  }

  /** Whose words a statement is: "a statement from Nordwind". */
  issuer(end: number, to: number, places: readonly Place[], next: number): Party | null {
    const behind = this.lower(end);
    const place = places[next];
    if ((behind !== 'from' && behind !== 'by') || place === undefined) return null;
    return place.start < Math.min(to, end + 5) ? place.party : null;
  }
}

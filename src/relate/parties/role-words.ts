import { DOTTED_HEADS, HONORIFICS, PLURAL_HEADS, ROLE_HEADS, ROLE_MODIFIERS } from '../../language/titles.ts';
import { type NewsDocument, TokenKind } from '../../model/document.ts';
import type { Named, SettledNames } from './settle-names.ts';

/** Words that are never part of a title, though a capital may begin them at the start of a sentence. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an another this that these those his her its their our my your and or but nor so yet if when while as at by for from in into ' +
    'of off on onto out over per since than then to under until up upon via with without within after before during both he she ' +
    'it they we i you who whom which what where why how is are was were be been being has have had do does did will would can ' +
    "could shall should may might must not no 's also only just even still already later earlier today yesterday tomorrow monday " +
    'tuesday wednesday thursday friday saturday sunday january february march april june july august september october november ' +
    'december said says told according there here meanwhile however because although though despite like'
  ).split(' '),
);

/** What a token can be in a role phrase, over the tokens of one document. */
export class RoleWords {
  protected readonly document: NewsDocument;
  private readonly lower: readonly string[];
  private readonly names: SettledNames;

  constructor(document: NewsDocument, names: SettledNames) {
    this.document = document;
    this.lower = document.tokens.lower;
    this.names = names;
  }

  named(token: number): Named | null {
    const index = token >= 0 && token < this.names.at.length ? this.names.at[token]! : -1;
    return index < 0 ? null : this.names.list[index]!;
  }

  word(token: number): string {
    return this.lower[token] ?? '';
  }

  isHead(token: number): boolean {
    const word = this.word(token);
    return (ROLE_HEADS.has(word) || PLURAL_HEADS.has(word)) && this.named(token) === null;
  }

  protected isCapital(token: number): boolean {
    const { tokens, text } = this.document;
    if (tokens.kind[token] !== TokenKind.word) return false;
    const code = text.charCodeAt(tokens.start[token]!);
    return (
      (code >= 65 && code <= 90) || (code > 191 && text.charAt(tokens.start[token]!) !== this.word(token).charAt(0))
    );
  }

  protected isDot(token: number): boolean {
    return this.word(token) === '.' && DOTTED_HEADS.has(this.word(token - 1));
  }

  protected isAttachedHyphen(token: number): boolean {
    const { start, end } = this.document.tokens;
    return this.word(token) === '-' && start[token] === end[token - 1] && end[token] === start[token + 1];
  }

  /** A word that may stand before the head of a title. */
  protected isModifier(token: number): boolean {
    if (this.named(token)) return false;
    const word = this.word(token);
    if (ROLE_MODIFIERS.has(word) || ROLE_HEADS.has(word)) return true;
    return this.isCapital(token) && !FUNCTION_WORDS.has(word) && !HONORIFICS.has(word);
  }

  protected isFunctionWord(token: number): boolean {
    return FUNCTION_WORDS.has(this.word(token));
  }
}

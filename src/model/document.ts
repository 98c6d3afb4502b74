import type { Article, BlockKind } from './article.ts';
import type { Span } from './span.ts';

/** What sort of characters a token is made of. */
export const TokenKind = {
  /** Letters, with inner apostrophes and, in abbreviations such as `U.S.`, inner and final dots. */
  word: 0,
  /** Digits with inner commas and points: `500,000`, `1.2`, `1,00,000`. */
  number: 1,
  /** Letters and digits in one run: `G20`, `1.2bn`, `29th`, `FY2024`. */
  alnum: 2,
  /** One punctuation mark, or a run of dots or dashes. */
  punctuation: 3,
  /** Currency signs, percent signs and other symbols, one each. */
  symbol: 4,
  /** A web or e-mail address, a hashtag or a handle, whole. */
  address: 5,
} as const;

/**
 * The tokens of a text, side by side in arrays: token `i` is `text.slice(start[i], end[i])`, in lower case `lower[i]`.
 * A possessive ending (`'s`, `’s`) is a token of its own; hyphens and slashes part tokens.
 * The text between two tokens is white space only.
 */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly lower: readonly string[];
}

/** A sentence, with its tokens `firstToken` … `endToken - 1`. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly kind: BlockKind;
  readonly firstToken: number;
  readonly endToken: number;
}

/** An article cut into sentences and tokens: what every recogniser reads. */
export interface NewsDocument {
  readonly article: Article;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
}

/** The token as it stands in the text. */
export function tokenText(document: NewsDocument, index: number): string {
  return document.text.slice(document.tokens.start[index], document.tokens.end[index]);
}

/** The token that holds `offset` or is the first after it; `tokens.length` past the last. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence that holds `offset`, or the last one that starts before it; `null` before the first. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? null;
}

import type { NewsDocument, Tokens } from '../../model/document.ts';

/** A document's tokens with their classes, read within one sentence at a time: what every form looks at. */
export class Scan {
  readonly document: NewsDocument;
  readonly tokens: Tokens;
  readonly masks: Uint32Array;
  /** First token of the sentence, and the token after its last. */
  first = 0;
  limit = 0;

  constructor(document: NewsDocument, masks: Uint32Array) {
    this.document = document;
    this.tokens = document.tokens;
    this.masks = masks;
  }

  /** The token in lower case; nothing outside the sentence. */
  word(at: number): string {
    return at < this.limit && at >= this.first ? this.tokens.lower[at]! : '';
  }

  /** True when the token is of one of the classes. */
  is(at: number, mask: number): boolean {
    return at < this.limit && at >= this.first && (this.masks[at]! & mask) !== 0;
  }

  /** The token as it stands. */
  raw(at: number): string {
    return at < this.limit && at >= this.first
      ? this.document.text.slice(this.tokens.start[at], this.tokens.end[at])
      : '';
  }

  isCapital(at: number): boolean {
    const code = this.document.text.charCodeAt(this.tokens.start[at] ?? 0);
    return at < this.limit && code >= 65 && code <= 90;
  }

  /** True when no space parts the token from the one before. */
  touches(at: number): boolean {
    return at > this.first && at < this.limit && this.tokens.end[at - 1] === this.tokens.start[at];
  }

  /** True for a hyphen or dash. */
  isDash(at: number): boolean {
    const word = this.word(at);
    return word === '-' || word === '–' || word === '—' || word === '‑' || word === '‐' || word === '--';
  }

  /** The token after a hyphen at `at` that joins both its neighbours; `at` itself when there is none. */
  skipHyphen(at: number): number {
    const word = this.word(at);
    return (word === '-' || word === '‑' || word === '‐') && this.touches(at) && this.touches(at + 1) ? at + 1 : at;
  }

  /** The token after a point that ends an abbreviation at `at` (`Nov.`); the last point is the sentence's. */
  skipPoint(at: number): number {
    return this.word(at) === '.' && this.touches(at) && at + 1 < this.limit ? at + 1 : at;
  }

  skip(at: number, word: string): number {
    return this.word(at) === word ? at + 1 : at;
  }
}

import { TokenKind, type Tokens } from '../model/document.ts';
import { CharClass, charClass } from './characters.ts';

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const DOT = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const AT = 0x40;
const HASH = 0x23;
const LOWER_S = 0x73;
const UPPER_S = 0x53;

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;
const isLetter = (code: number): boolean => charClass(code) === CharClass.letter;
const isDigit = (code: number): boolean => charClass(code) === CharClass.digit;

/** True when `'s` at `at` ends a word: a possessive, or "it's". */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isApostrophe(text.charCodeAt(at)) || (next !== LOWER_S && next !== UPPER_S)) return false;
  const after = charClass(text.charCodeAt(at + 2));
  return after !== CharClass.letter && after !== CharClass.digit;
}

/**
 * The end of a run of letters and digits that begins at `at`, with what belongs inside: apostrophes between letters,
 * commas and points between digits, and the dots of abbreviations made of single letters (`U.S.`, `a.m.`, `J.`).
 */
function endOfWord(text: string, at: number): number {
  let i = at + 1;
  for (;;) {
    const code = text.charCodeAt(i);
    const kind = charClass(code);
    if (kind === CharClass.letter || kind === CharClass.digit) i++;
    else if (isApostrophe(code) && isLetter(text.charCodeAt(i - 1)) && isLetter(text.charCodeAt(i + 1))) {
      if (isPossessive(text, i)) return i;
      i++;
    } else if ((code === DOT || code === COMMA) && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)))
      i++;
    else if (code === DOT && i === at + 1 && isLetter(text.charCodeAt(at))) return endOfInitials(text, at);
    else return i;
  }
}

/** The end of `U.S.`, `a.m.` or `J.` at `at`; of the letter alone when the dot after it ends a sentence. */
function endOfInitials(text: string, at: number): number {
  let i = at;
  while (isLetter(text.charCodeAt(i)) && text.charCodeAt(i + 1) === DOT) i += 2;
  if (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i))) {
    // "J.Smith": the initial with its dot; "p.12" likewise. "U.S.A" without a last dot is whole.
    return i - at > 2 && !isLetter(text.charCodeAt(i + 1)) ? i + 1 : i;
  }
  const isSingle = i === at + 2;
  if (!isSingle) return i;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase() && text.charAt(i) === ' ' && /\p{Lu}/u.test(text.charAt(i + 1)) ? i : at + 1;
}

/** The end of the web or e-mail address, hashtag or handle that begins at `at`, or `at` when there is none. */
function endOfAddress(text: string, at: number, wordEnd: number): number {
  const first = text.charCodeAt(at);
  const isTag = (first === AT || first === HASH) && isLetter(text.charCodeAt(at + 1));
  const isWeb = text.startsWith('://', wordEnd) || (wordEnd - at === 3 && text.startsWith('www.', at));
  const isMail = text.charCodeAt(wordEnd) === AT && isLetter(text.charCodeAt(wordEnd + 1));
  if (isTag) {
    let i = at + 1;
    while (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)) || text.charAt(i) === '_') i++;
    return i;
  }
  if (!isWeb && !isMail) return at;
  let i = wordEnd;
  while (charClass(text.charCodeAt(i)) !== CharClass.space && !/["<>“”‘’]/.test(text.charAt(i))) i++;
  while (/[.,;:!?)\]']/.test(text.charAt(i - 1))) i--;
  return i;
}

/** A list of tokens that grows; typed arrays are cut to size at the end. */
class TokenList {
  private capacity: number;
  private start: Int32Array;
  private end: Int32Array;
  private kind: Uint8Array;
  private readonly lower: string[] = [];

  constructor(capacity: number) {
    this.capacity = capacity;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
  }

  push(text: string, start: number, end: number, kind: number): void {
    const at = this.lower.length;
    if (at === this.capacity) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.lower.push(text.slice(start, end).toLowerCase());
  }

  private grow(): void {
    this.capacity *= 2;
    const larger = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.start = larger(this.start, new Int32Array(this.capacity));
    this.end = larger(this.end, new Int32Array(this.capacity));
    this.kind = larger(this.kind, new Uint8Array(this.capacity));
  }

  finish(): Tokens {
    const length = this.lower.length;
    return {
      length,
      start: this.start.subarray(0, length),
      end: this.end.subarray(0, length),
      kind: this.kind.subarray(0, length),
      lower: this.lower,
    };
  }
}

function kindOfWord(text: string, start: number, end: number): number {
  let hasLetter = false;
  let hasDigit = false;
  for (let i = start; i < end; i++) {
    const kind = charClass(text.charCodeAt(i));
    if (kind === CharClass.letter) hasLetter = true;
    else if (kind === CharClass.digit) hasDigit = true;
  }
  return hasDigit ? (hasLetter ? TokenKind.alnum : TokenKind.number) : TokenKind.word;
}

/**
 * Cuts a text into tokens, in one pass.
 *
 * ```text
 * India's two-year, $1.2bn pact (U.S. aid) …
 * ^~~~~^~ ^~~^^~~~^ ^^~~~~ ^~~~ ^^~~~ ^~~^ ^
 * ```
 *
 * See `Tokens` for what a token is. Surrogate pairs stay whole.
 */
export function tokenise(text: string): Tokens {
  const list = new TokenList(Math.max(16, text.length >> 2));
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = charClass(code);
    if (kind === CharClass.space) {
      i++;
      continue;
    }
    const start = i;
    if (kind === CharClass.letter || kind === CharClass.digit) {
      i = endOfWord(text, start);
      const address = endOfAddress(text, start, i);
      if (address > i) list.push(text, start, (i = address), TokenKind.address);
      else list.push(text, start, i, kindOfWord(text, start, i));
      continue;
    }
    if (isPossessive(text, i) && i > 0 && charClass(text.charCodeAt(i - 1)) !== CharClass.space) {
      list.push(text, start, (i += 2), TokenKind.word);
      continue;
    }
    const address = code === AT || code === HASH ? endOfAddress(text, start, i + 1) : start;
    if (address > start) {
      list.push(text, start, (i = address), TokenKind.address);
      continue;
    }
    i++;
    if (kind === CharClass.surrogate && code <= 0xdbff && (text.charCodeAt(i) & 0xfc00) === 0xdc00) i++;
    if (code === DOT || code === HYPHEN) while (text.charCodeAt(i) === code) i++;
    list.push(text, start, i, kind === CharClass.punctuation ? TokenKind.punctuation : TokenKind.symbol);
  }
  return list.finish();
}

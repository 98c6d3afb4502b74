import type { Tokens } from '../../model/document.ts';

/** The sorts of quotation marks: a stretch ends at a mark of the sort that opened it. */
export type MarkSort = 'double' | 'single' | 'guillemet';

/** A quotation mark of one or two tokens. */
export interface Mark {
  readonly sort: MarkSort;
  readonly opens: boolean;
  readonly start: number;
  /** The token after it. */
  readonly end: number;
}

const isSpace = (character: string): boolean => character === '' || /\s/.test(character);
const isOpenBefore = (character: string): boolean => isSpace(character) || '([{—–-/“‘"'.includes(character);
function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  }
  // Curly quotes and dashes, which are asked for most.
  if (code >= 0x2000 && code < 0x2070) return false;
  return /[\p{L}\p{N}]/u.test(character);
}

/** A straight double mark: opening or closing by the space around it, else the other of what came before. */
function straight(text: string, at: number, isOpen: boolean): boolean {
  const before = at === 0 ? '' : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const canOpen = isOpenBefore(before) && !isSpace(after);
  const canClose = !isSpace(before) && !isLetter(after);
  if (canOpen && !canClose) return true;
  if (canClose && !canOpen) return false;
  return !isOpen;
}

/** True for a curly mark that stands the wrong way round: ”Stop here,“ she said. */
function isTurned(text: string, at: number, opens: boolean): boolean {
  const before = at === 0 ? '' : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return opens ? isSpace(before) && isLetter(after) : !isSpace(before) && !isLetter(after) && !'([—–-'.includes(before);
}

/** True when the apostrophe at token `at` can close a single-quoted stretch: no letter behind it. */
function closesSingle(tokens: Tokens, text: string, at: number): boolean {
  const start = tokens.start[at]!;
  const before = text.charAt(start - 1);
  const after = text.charAt(tokens.end[at]!);
  if (isSpace(before) || isLetter(after)) return false;
  // "the workers’ rights": a plural's possessive, not an end.
  return !(before === 's' && after === ' ' && isLetter(text.charAt(start + 2)));
}

const isApostrophe = (token: string): boolean => token === "'" || token === '’';

/** Tokens looked at behind "s’" for the next single mark. */
const NEXT_REACH = 60;

/** True for an apostrophe with a word before it and a space behind. */
function endsWord(tokens: Tokens, text: string, at: number): boolean {
  return isLetter(text.charAt(tokens.start[at]! - 1)) && isSpace(text.charAt(tokens.end[at]!));
}

/** True when the next single mark behind token `at` opens: "the ‘town of bridges’ and the ‘town of towers’". */
function opensNext(tokens: Tokens, text: string, at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.lower.length, at + NEXT_REACH); i++) {
    const token = tokens.lower[i]!;
    if (token !== '‘' && !isApostrophe(token)) continue;
    if (closesSingle(tokens, text, i)) return false;
    if (isOpenBefore(text.charAt(tokens.start[i]! - 1)) && isLetter(text.charAt(tokens.end[i]!))) return true;
  }
  return false;
}

/** A single mark at `at`: it opens only where a closing one follows, since most are apostrophes. */
function readSingle(tokens: Tokens, text: string, at: number, lastClose: number, open: Mark | null): Mark | null {
  const token = tokens.lower[at]!;
  if (open !== null)
    return open.sort === 'single' &&
      isApostrophe(token) &&
      (closesSingle(tokens, text, at) || (endsWord(tokens, text, at) && opensNext(tokens, text, at)))
      ? { sort: 'single', opens: false, start: at, end: at + 1 }
      : null;
  if (token === '’') return null;
  const start = tokens.start[at]!;
  const after = text.charAt(tokens.end[at]!);
  if (!isOpenBefore(start === 0 ? '' : text.charAt(start - 1)) || !isLetter(after)) return null;
  return lastClose > at ? { sort: 'single', opens: true, start: at, end: at + 1 } : null;
}

/** The last token of `from` to `to - 1` that can close a single-quoted stretch, -1 when none can. */
export function lastSingleClose(tokens: Tokens, text: string, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (isApostrophe(tokens.lower[i]!) && closesSingle(tokens, text, i)) return i;
  return -1;
}

/** A double mark written as two tokens: ``…'' of old wires, or two apostrophes. */
function readPair(tokens: Tokens, at: number, to: number, open: Mark | null): Mark | null {
  const token = tokens.lower[at]!;
  const isPair = at + 1 < to && tokens.lower[at + 1] === token && tokens.end[at] === tokens.start[at + 1];
  if (!isPair) return null;
  if (token === '`') return { sort: 'double', opens: true, start: at, end: at + 2 };
  return token === "'" && open?.sort === 'double' ? { sort: 'double', opens: false, start: at, end: at + 2 } : null;
}

/**
 * The quotation mark at token `at`, given the mark that is open; `null` when the token is none, or one that belongs inside
 * the open stretch. `lastClose` is that of `lastSingleClose` for the paragraph.
 */
export function readMark(
  tokens: Tokens,
  text: string,
  at: number,
  to: number,
  open: Mark | null,
  lastClose: number,
): Mark | null {
  const token = tokens.lower[at]!;
  if (token.length > 1) return null;
  const mark = (sort: MarkSort, opens: boolean): Mark | null =>
    open !== null && open.sort !== sort ? null : { sort, opens, start: at, end: at + 1 };
  switch (token) {
    case '"':
    case '＂':
      return mark('double', straight(text, tokens.start[at]!, open !== null));
    case '“':
      return mark('double', open === null || !isTurned(text, tokens.start[at]!, false));
    case '”':
      return mark('double', open === null && isTurned(text, tokens.start[at]!, true));
    case '„':
    case '‟':
      return mark('double', true);
    case '«':
      return mark('guillemet', true);
    case '»':
      return mark('guillemet', false);
    case '`':
      return readPair(tokens, at, to, open);
    case "'":
    case '‘':
    case '’':
      return readPair(tokens, at, to, open) ?? readSingle(tokens, text, at, lastClose, open);
    default:
      return null;
  }
}

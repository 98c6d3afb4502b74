import { parseDigits, readNumber, SCALES } from '../../language/number-words.ts';
import { TokenKind } from '../../model/document.ts';
import { isDash, type Scan, touches, word } from './scan.ts';

/** A number as read, with what its last token holds beyond it ("km" of `10km`). */
export interface Amount {
  readonly value: number;
  /** The scale words in it, multiplied: a million in "3.5 million", 1 where there is none. */
  readonly scale: number;
  readonly start: number;
  /** The token after the last of the number; the one that also holds the unit when `glued` is not empty. */
  readonly end: number;
  /** Letters written together with the digits that are no scale: the unit. */
  readonly glued: string;
  /** True when written in digits, in whole or in part. */
  readonly isDigits: boolean;
}

/** Scales that are written behind digits, together or apart; "m" and "b" together only. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['cr', 1e7],
]);

/** Those that may stand apart from the digits: "Rs 3,683 cr", "$5 bn". */
const APART: ReadonlySet<string> = new Set(['mn', 'mln', 'bn', 'bln', 'tn', 'trn', 'cr']);

const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** The product without the noise of binary fractions. */
export function multiply(value: number, by: number): number {
  return Number.isInteger(value) && Number.isInteger(by) ? value * by : Number((value * by).toPrecision(15));
}

/** The scale words that end the number before token `end`, multiplied. */
function scaleBefore(scan: Scan, start: number, end: number): number {
  let scale = 1;
  for (let i = end - 1; i > start; i--) {
    const worth = SCALES.get(scan.lower[i]!);
    if (worth === undefined) break;
    scale *= worth;
  }
  return scale;
}

/** Where the leading digits of a token such as `1.2bn` end; 0 when it does not begin with a digit. */
function digitsEnd(token: string): number {
  let i = 0;
  while (i < token.length) {
    const code = token.charCodeAt(i);
    if (!((code >= 48 && code <= 57) || code === 44 || code === 46)) break;
    i++;
  }
  return i;
}

/** `1.2bn`, `10km`, `3m`: digits and letters in one token. `isMoney` reads a single "m" as millions. */
function readGlued(scan: Scan, at: number, from: number, isMoney: boolean): Amount | null {
  const token = scan.lower[at]!.slice(from);
  const split = digitsEnd(token);
  const value = split > 0 ? parseDigits(token.slice(0, split)) : null;
  if (value === null) return null;
  const letters = token.slice(split);
  if (letters === '') return more(scan, { value, scale: 1, start: at, end: at + 1, glued: '', isDigits: true });
  const scale = SHORT_SCALES.get(letters);
  // "4K" and "8K" are pictures, not thousands.
  const isPicture = letters === 'k' && value < 10 && scan.text.charCodeAt(scan.tokens.end[at]! - 1) === 0x4b;
  const isScale = scale !== undefined && !isPicture && (isMoney || (letters !== 'm' && letters !== 'mm'));
  const raw = scan.text.slice(scan.tokens.start[at]! + from + split, scan.tokens.end[at]);
  if (!isScale) return { value, scale: 1, start: at, end: at + 1, glued: raw, isDigits: true };
  return { value: multiply(value, scale), scale, start: at, end: at + 1, glued: '', isDigits: true };
}

/** Adds a scale word that follows digits read by hand: `Rs500 crore`, `US$1.084 tn`. */
function more(scan: Scan, amount: Amount): Amount {
  let { value, scale, end } = amount;
  for (;;) {
    const next = word(scan, end);
    const worth = SCALES.get(next) ?? (APART.has(next) ? SHORT_SCALES.get(next) : undefined);
    if (worth === undefined || worth < scale) break;
    value = multiply(value, worth);
    scale *= worth;
    end++;
  }
  return { ...amount, value, scale, end };
}

/** Spaced groups are read up to trillions; a longer row of them is a table. */
const GROUPS = 5;

/** "10 000 people": groups of three digits parted by single spaces, with a word or a sign behind them. */
function readSpaced(scan: Scan, at: number): Amount | null {
  const { tokens, text } = scan;
  const first = scan.lower[at]!;
  if (first.length > 3 || first.charCodeAt(0) === 48 || !/^[0-9]+$/.test(first)) return null;
  let value = Number(first);
  let end = at + 1;
  while (
    end < Math.min(scan.to, at + GROUPS) &&
    tokens.kind[end] === TokenKind.number &&
    /^[0-9]{3}$/.test(scan.lower[end]!)
  ) {
    if (tokens.start[end]! - tokens.end[end - 1]! !== 1 || text.charAt(tokens.start[end]! - 1) === '\n') return null;
    value = value * 1000 + Number(scan.lower[end]);
    end++;
  }
  const isClosed = end < scan.to && (tokens.kind[end] === TokenKind.word || tokens.kind[end] === TokenKind.symbol);
  return end > at + 1 && isClosed && !touches(scan, end)
    ? { value, scale: 1, start: at, end, glued: '', isDigits: true }
    : null;
}

/** Denominators of fractions in digits; other numbers by a slash are dates and ratios. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 8, 16]);

/** "3/4" and "10 1/2"; `null` for "9/11" and "24/7". */
function readSlashed(scan: Scan, at: number, whole: number): Amount | null {
  const isBare = word(scan, at + 1) === '/';
  const top = isBare ? at : at + 1;
  if (word(scan, top + 1) !== '/' || scan.tokens.kind[top] !== TokenKind.number) return null;
  const above = Number(scan.lower[top]);
  const below = Number(word(scan, top + 2));
  const isFraction = DENOMINATORS.has(below) && above > 0 && above < below && word(scan, top + 3) !== '/';
  if (!isFraction || !touches(scan, top + 1) || !touches(scan, top + 2)) return null;
  const value = isBare ? above / below : whole + above / below;
  return { value, scale: 1, start: at, end: top + 3, glued: '', isDigits: true };
}

/** Digits behind a point without a nought before it: ".08 per cent". */
export function readPointed(scan: Scan, at: number, amount: Amount): Amount | null {
  const isPoint = word(scan, at - 1) === '.' && touches(scan, at) && !touches(scan, at - 1);
  const raw = scan.lower[at]!;
  if (!isPoint || scan.tokens.kind[at] !== TokenKind.number || amount.end !== at + 1 || !/^[0-9]+$/.test(raw))
    return null;
  return { ...amount, value: Number(`0.${raw}`), start: at - 1 };
}

/**
 * Reads the number that begins at token `at`.
 *
 * ```text
 * 2.5 lakh crore   1.2bn   10km   half a million   3½   -4
 * ^~~~~~~~~~~~~~   ^~~~~   ^~ km  ^~~~~~~~~~~~~~   ^~   ^~
 * ```
 */
export function readAmount(scan: Scan, at: number, isMoney = false): Amount | null {
  const { tokens } = scan;
  if (at >= scan.to) return null;
  const kind = tokens.kind[at];
  if (kind === TokenKind.alnum) return readGlued(scan, at, 0, isMoney);
  if (kind === TokenKind.symbol) {
    const part = GLYPHS.get(scan.lower[at]!);
    return part === undefined ? null : { value: part, scale: 1, start: at, end: at + 1, glued: '', isDigits: true };
  }
  if (word(scan, at) === 'half' && SCALES.has(word(scan, at + 1))) {
    const worth = SCALES.get(word(scan, at + 1))!;
    return { value: worth / 2, scale: worth, start: at, end: at + 2, glued: '', isDigits: false };
  }
  const read = readNumber(tokens, at, scan.to);
  if (read === null || read.end <= at) return null;
  const isDigits = kind === TokenKind.number;
  const spaced = isDigits ? readSpaced(scan, at) : null;
  if (spaced !== null) return more(scan, spaced);
  const fraction = isDigits && read.end === at + 1 ? readSlashed(scan, at, read.value) : null;
  if (fraction !== null) return fraction;
  const amount: Amount = {
    value: read.value,
    scale: scaleBefore(scan, at, read.end),
    start: at,
    end: read.end,
    glued: '',
    isDigits,
  };
  if (!isDigits) return amount;
  const glyph = touches(scan, read.end) ? GLYPHS.get(word(scan, read.end)) : undefined;
  if (glyph !== undefined) return { ...amount, value: amount.value + glyph, end: read.end + 1 };
  return more(scan, amount);
}

/** The letters of a currency written together with an amount (`Rs500`, `RM1.2bn`): the amount, and how many letters. */
export function readPrefixed(scan: Scan, at: number, letters: number): Amount | null {
  return readGlued(scan, at, letters, true);
}

/** True when the minus sign at `at` stands before a number and behind a space: "-5%", not "3-5". */
export function isMinus(scan: Scan, at: number): boolean {
  const token = word(scan, at);
  if (token === 'minus' || (token === 'negative' && scan.tokens.kind[at + 1] === TokenKind.number)) return true;
  return isDash(token) && !touches(scan, at) && touches(scan, at + 1);
}

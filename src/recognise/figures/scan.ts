import { type NewsDocument, TokenKind, type Tokens } from '../../model/document.ts';
import type { FigureMention } from '../../model/mention.ts';

/** The stretch of tokens that a form may read: `from` up to, not including, `to`. */
export interface Scan {
  readonly document: NewsDocument;
  readonly text: string;
  readonly tokens: Tokens;
  readonly lower: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** What an amount is measured in, as read from the words behind it (or a sign before it). */
export interface Measured {
  readonly kind: 'money' | 'percent' | 'duration' | 'measure' | 'rate';
  readonly unit: string;
  readonly currency: string | null;
  /** What the number is to be multiplied with: 0.01 for cents, 2 for fortnights. */
  readonly factor: number;
  readonly per: string | null;
  readonly counted: string | null;
  readonly rule: string;
  /** The token after the last of it. */
  readonly end: number;
}

/** A figure while its sentence is read; `start` and `end` are tokens. */
export interface Draft {
  kind: FigureMention['kind'];
  value: number | null;
  min: number | null;
  max: number | null;
  unit: string | null;
  currency: string | null;
  modifier: FigureMention['modifier'];
  counted: string | null;
  per: string | null;
  start: number;
  end: number;
  rule: string;
  confidence: number;
  /** Tokens outside the span that the reading rests on, such as "more than". */
  boundStart: number;
}

/** A sentence that a form reads, and what it has to make of it: the forms' tests and the page of forms use the same rows. */
export interface FigureExample {
  readonly sentence: string;
  readonly text: string;
  readonly kind: FigureMention['kind'];
  readonly value: number | readonly [number | null, number | null] | null;
  readonly unit: string | null;
  readonly modifier?: FigureMention['modifier'];
  readonly per?: string;
  readonly counted?: string;
}

/** The token in lower case, or an empty word outside the stretch. */
export function word(scan: Scan, at: number): string {
  return at >= scan.from && at < scan.to ? scan.lower[at]! : '';
}

/** The token as it stands in the text. */
export function written(scan: Scan, at: number): string {
  return scan.text.slice(scan.tokens.start[at], scan.tokens.end[at]);
}

/** True when nothing stands between token `at - 1` and token `at`. */
export function touches(scan: Scan, at: number): boolean {
  return at > scan.from && at < scan.to && scan.tokens.end[at - 1] === scan.tokens.start[at];
}

/** True when the token begins with a capital letter. */
export function isCapitalised(scan: Scan, at: number): boolean {
  const code = scan.text.charCodeAt(scan.tokens.start[at]!);
  if (code < 128) return code >= 65 && code <= 90;
  return scan.lower[at]!.charCodeAt(0) !== code;
}

export function isWord(scan: Scan, at: number): boolean {
  return at >= scan.from && at < scan.to && scan.tokens.kind[at] === TokenKind.word;
}

/** True for a hyphen or dash of any length. */
export function isDash(token: string): boolean {
  return token === '-' || token === '–' || token === '—' || token === '‑' || token === '‐' || token === '−';
}

/** True for a hyphen that joins the tokens on both sides of it. */
export function isJoint(scan: Scan, at: number): boolean {
  const token = word(scan, at);
  return (token === '-' || token === '‑' || token === '‐') && touches(scan, at) && touches(scan, at + 1);
}

/** The words from token `start` up to token `end` as they stand, white space folded. */
export function phrase(scan: Scan, start: number, end: number): string {
  return scan.text.slice(scan.tokens.start[start], scan.tokens.end[end - 1]).replace(/\s+/g, ' ');
}

/** A marker that opens an item: its number and how it is written (`1.`, `2)`, `(3)`, `b.`). */
export interface ListMarker {
  readonly style: string;
  readonly number: number;
  /** Place after the marker. */
  readonly end: number;
}

const LONGEST = 6;
const BULLETS = new Set(['•', '⁃', '◦', '▪', '‣', '·', '■', '●']);

export const isBullet = (character: string): boolean => BULLETS.has(character);

/**
 * Reads the list marker that begins at `at`, white space behind it; `null` when none does.
 *
 * ```text
 * 1.) Sign the text 2.) Send it on      a. by sea b. by land      (i) is not read
 * ^~~               ^~~                 ^~        ^~
 * ```
 */
export function listMarkerAt(text: string, at: number, end: number): ListMarker | null {
  const first = text.charCodeAt(at);
  const isLetter = first >= 0x61 && first <= 0x7a;
  if (!isLetter && first !== 0x28 && !(first >= 0x30 && first <= 0x39)) return null;
  // Most sentences that open with a small letter open with a word.
  if (isLetter && !(text.charCodeAt(at + 1) === 0x2e || text.charCodeAt(at + 1) === 0x29)) return null;
  const piece = text.slice(at, Math.min(end, at + LONGEST + 1));
  const match = /^(\(?)(?:(\d{1,3})|([a-z]))(\.\)|\)|\.)(?=\s)/.exec(piece);
  if (!match) return null;
  const [whole, open, digits, letter, close] = match;
  if (open === '(' && close !== ')') return null;
  const number = digits ? Number(digits) : letter!.charCodeAt(0) - 96;
  return { style: `${open}${digits ? '1' : 'a'}${close}`, number, end: at + whole.length };
}

/** What a code unit is, for the scanners of this room. */
export const CharClass = {
  unknown: 0,
  space: 1,
  letter: 2,
  digit: 3,
  symbol: 4,
  punctuation: 5,
  surrogate: 6,
} as const;

/** Filled as characters are met: Unicode property look-ups cost far more than an array read. */
const classes = new Uint8Array(65536);

/**
 * Most texts have no other characters: they are classed without making a pattern ready. Per cent, ampersand and the
 * like are punctuation to Unicode; to a reader of figures they are signs.
 */
const ASCII_PUNCTUATION = '!"\'()*,-./:;?[\\]_{}';

function classifyAscii(code: number): number {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return CharClass.letter;
  if (code >= 0x30 && code <= 0x39) return CharClass.digit;
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return CharClass.space;
  return ASCII_PUNCTUATION.includes(String.fromCharCode(code)) ? CharClass.punctuation : CharClass.symbol;
}

function classify(code: number): number {
  if (code < 0x80) return classifyAscii(code);
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.surrogate;
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(character)) return CharClass.letter;
  if (/\p{Nd}/u.test(character)) return CharClass.digit;
  if (/[\s\p{Z}\u200b\ufeff]/u.test(character)) return CharClass.space;
  return /\p{P}/u.test(character) ? CharClass.punctuation : CharClass.symbol;
}

/** The class of a UTF-16 code unit. `NaN` (past the end of a text) is a space. */
export function charClass(code: number): number {
  if (!(code >= 0)) return CharClass.space;
  return classes[code] || (classes[code] = classify(code));
}

import { expect, test } from 'vitest';
import { CharClass, charClass } from '../../src/segment/characters.ts';

/** What Unicode says of a character, signs that a reader of figures wants apart aside. */
function byUnicode(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return CharClass.letter;
  if (/\p{Nd}/u.test(character)) return CharClass.digit;
  if (/[\s\p{Z}\u200b\ufeff]/u.test(character)) return CharClass.space;
  if ('%&@#'.includes(character)) return CharClass.symbol;
  return /\p{P}/u.test(character) ? CharClass.punctuation : CharClass.symbol;
}

test('characters are classed as Unicode has them, in ASCII and beyond', () => {
  for (let code = 0; code < 0x3000; code++) {
    expect([code, charClass(code)]).toEqual([code, byUnicode(String.fromCharCode(code))]);
  }
});

test('past the end of a text is a space', () => expect(charClass(Number.NaN)).toBe(CharClass.space));

import { readOrdinal } from '../../../language/number-words.ts';
import type { Form } from '../form.ts';
import { TENS, Word } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import type { CalendarUnit } from '../stretch.ts';
import { fullYear, plainDigits } from '../words.ts';

const RULE = 'date/decade';

const stated = (unit: CalendarUnit, index: number, end: number, start?: number): Reading => ({
  ...(start === undefined ? {} : { start }),
  end,
  meaning: { kind: 'stated', stretch: { unit, index } },
  rule: unit === 'century' ? 'date/century' : RULE,
  confidence: 0.9,
});

/** "1990s", "80s": whole tens before the s. */
function readDigits(scan: Scan, at: number): Reading | null {
  const word = scan.word(at);
  if (!word.endsWith('s')) return null;
  const number = plainDigits(word.slice(0, -1));
  if (word.length === 5 && number >= 1000 && number < 2200) {
    if (number % 100 === 0 && number < 2000) return stated('century', number / 100, at + 1);
    return number % 10 === 0 ? stated('decade', number / 10, at + 1) : null;
  }
  if (word.length !== 3 || number % 10 !== 0 || number < 0) return null;
  const hasApostrophe = scan.is(at - 1, Word.apostrophe) && scan.touches(at);
  const before = scan.word(hasApostrophe ? at - 2 : at - 1);
  if (
    before !== 'the' &&
    before !== 'early' &&
    before !== 'late' &&
    !(before === 'and' && scan.word(at - 2).endsWith('0s')) &&
    before !== 'mid' &&
    !scan.isDash(at - 1) &&
    !hasApostrophe
  )
    return null;
  return stated('decade', fullYear(number) / 10, at + 1, hasApostrophe ? at - 1 : undefined);
}

/** "20th century", "the eighteenth century". */
function readCentury(scan: Scan, at: number): Reading | null {
  const ordinal = readOrdinal(scan.tokens, at, scan.limit);
  if (ordinal === null || ordinal.value > 30) return null;
  const noun = scan.skipHyphen(ordinal.end);
  const word = scan.word(noun);
  if (word !== 'century' && word !== 'millennium') return null;
  const after = scan.word(noun + 1);
  // "20th Century Fox".
  if (scan.isCapital(noun) && scan.isCapital(noun + 1) && /^[a-z]/.test(after)) return null;
  if (after === 'bc' || after === 'bce' || after === 'b.c.') return null;
  return stated(word, ordinal.value - 1, noun + 1);
}

/**
 * A decade, a century.
 *
 * ```text
 * The canal was dug in the 19th century and filled in the 1960s.
 *                      ^~~~~~~~~~~~~~~~               ^~~~~~~~~
 * ```
 */
export const decade: Form = {
  id: RULE,
  starts: Word.alnum | Word.tens | Word.ordinal | Word.cardinal | Word.apostrophe,
  read(scan, at, article) {
    if (article === 'indefinite') return null;
    if (scan.is(at, Word.apostrophe))
      return scan.touches(at + 1) && scan.is(at + 1, Word.alnum) ? readDigits(scan, at + 1) : null;
    if (scan.is(at, Word.tens)) {
      const lead = article === 'definite' || scan.is(at - 1, Word.phase) || scan.isDash(at - 1);
      return lead ? stated('decade', 190 + TENS.get(scan.word(at))!, at + 1) : null;
    }
    return (scan.is(at, Word.alnum) ? readDigits(scan, at) : null) ?? readCentury(scan, at);
  },
  examples: [
    { text: 'The canal was filled in the 1960s.', finds: [['the 1960s', '196']] },
    { text: 'He grew up in the ’80s.', finds: [['the ’80s', '198']] },
    { text: 'The club was famous in the sixties.', finds: [['the sixties', '196']] },
    { text: 'The canal was dug in the 19th century.', finds: [['the 19th century', '18']] },
    { text: 'The chapel is of the early eighteenth century.', finds: [['the early eighteenth century', '17']] },
    { text: 'Tigers won by a 20s margin and the other 45s spun.', finds: [] },
  ],
};

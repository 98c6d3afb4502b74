import type { Form } from '../form.ts';
import { Word } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { partOfYear } from '../stretch.ts';
import { isTextual, plainDigits, readDeictic, readMonthName, readOuterYear, readYear } from '../words.ts';

const RULE = 'date/month';

/** Words before "May" or "March" that make it a month, and those after. */
const BEFORE_MONTH = new Set(
  'in since until till by from to through during of before after between and or early late mid last next this every each for around about - –'.split(
    ' ',
  ),
);

/** "May" and "March" open sentences as verbs and are surnames: they want a preposition before, or a year after. */
function isDoubtful(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  // "April Jones", "June Smith".
  const isName =
    (word === 'april' || word === 'june') && scan.isCapital(at + 1) && !scan.is(at + 1, Word.month | Word.weekday);
  if (isName) return !/^(in|since|until|till|by|from|to|through|during|of|early|late|mid)$/.test(scan.word(at - 1));
  if (word !== 'may' && word !== 'march' && word !== 'august' && word.length > 3) return false;
  return word.length === 3 && word !== 'may' && scan.word(at + 1) === '.'
    ? false
    : !BEFORE_MONTH.has(scan.word(at - 1));
}

/** `2025-08` and `08/2025`. */
function readNumericMonth(scan: Scan, at: number): Reading | null {
  if (scan.word(at + 1) !== '-' || !scan.touches(at + 1) || !scan.touches(at + 2)) return null;
  if (scan.word(at).length !== 4 || scan.word(at + 2).length !== 2) return null;
  const year = plainDigits(scan.word(at));
  const month = plainDigits(scan.word(at + 2));
  // "2010-11" is two years; "1999-03" could be nothing else than a month.
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || month > year % 100) return null;
  return {
    end: at + 3,
    meaning: { kind: 'stated', stretch: partOfYear('month', year, month) },
    rule: RULE,
    confidence: 0.6,
  };
}

/**
 * A month, with or without its year.
 *
 * ```text
 * It opened in March 2019 and closed last May.
 *              ^~~~~~~~~~            ^~~~~~~~
 * ```
 */
export const month: Form = {
  id: RULE,
  starts: Word.month | Word.deictic | Word.digits,
  read(scan, at, article) {
    if (scan.is(at, Word.digits)) return article === '' ? readNumericMonth(scan, at) : null;
    const deictic = readDeictic(scan, at);
    if (article === 'indefinite' || (article === 'definite' && deictic === null)) return null;
    const name = readMonthName(scan, deictic?.end ?? at);
    if (name === null) return null;
    if (deictic !== null) {
      const slot = { unit: 'month', n: name.value } as const;
      if (isTextual(scan, at)) return null;
      return { end: name.end, meaning: { kind: 'slot', slot, direction: deictic.value }, rule: RULE };
    }
    const comma = scan.word(name.end) === ',' ? name.end + 1 : scan.skipHyphen(name.end);
    const year = readYear(scan, comma);
    if (year !== null) {
      const stretch = partOfYear('month', year.value, name.value);
      return { end: year.end, meaning: { kind: 'stated', stretch }, rule: RULE, confidence: 0.95 };
    }
    const slot = { unit: 'month', n: name.value } as const;
    const outer = scan.word(name.end) === 'in' || scan.word(name.end) === ',' ? null : readOuterYear(scan, name.end);
    if (outer !== null) return { end: outer.end, meaning: { kind: 'slotIn', slot, outer: outer.value }, rule: RULE };
    if (isDoubtful(scan, at)) return null;
    return { end: name.end, meaning: { kind: 'slot', slot, direction: null }, rule: RULE, confidence: 0.85 };
  },
  examples: [
    { text: 'The plant opened in March 2019.', finds: [['March 2019', '2019-03']] },
    { text: 'The plant opened in Sept. 2019.', finds: [['Sept. 2019', '2019-09']] },
    { text: 'The plant closed last May.', finds: [['last May', '2025-05']] },
    { text: 'The plant closed in July.', finds: [['July', '2025-07']] },
    { text: 'The plant will open in March.', finds: [['March', '2026-03']] },
    { text: 'The plant closed in November.', finds: [['November', '2024-11']] },
    { text: 'The plant closed in June of last year.', finds: [['June of last year', '2024-06']] },
    { text: 'May told reporters that the march may go on.', finds: [] },
  ],
};

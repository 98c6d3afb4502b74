import type { Form } from '../form.ts';
import { Word } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { dayStretch, type Stretch } from '../stretch.ts';
import { fullYear, plainDigits } from '../words.ts';

const RULE = 'date/numeric-day';

const found = (stretch: Stretch | null, end: number, confidence = 0.95): Reading | null =>
  stretch && { end, meaning: { kind: 'stated', stretch }, rule: RULE, confidence };

/** `2025-08-29`, `2025/08/29`, `29/08/2025`, `7/8/07`: three numbers with the same mark between, no space. */
function readThree(scan: Scan, at: number): Reading | null {
  const mark = scan.word(at + 1);
  if (mark !== '-' && mark !== '/' && mark !== '–') return null;
  if (scan.word(at + 3) !== mark) return null;
  for (let i = at + 1; i <= at + 4; i++) if (!scan.touches(i)) return null;
  const [a, b, c] = [plainDigits(scan.word(at)), plainDigits(scan.word(at + 2), 2), plainDigits(scan.word(at + 4))];
  if (a < 0 || b < 1 || c < 0 || (scan.word(at + 5) === mark && scan.touches(at + 5))) return null;
  const end = at + 5;
  if (scan.word(at).length === 4) return found(dayStretch(a, b, c), end);
  const yearDigits = scan.word(at + 4).length;
  if (yearDigits !== 4 && yearDigits !== 2) return null;
  if (yearDigits === 2 && mark !== '/') return null;
  return readEither(a, b, yearDigits === 2 ? fullYear(c) : c, end);
}

/** Day and month in either order: told by a number above twelve, else left open to both readings. */
function readEither(a: number, b: number, year: number, end: number): Reading | null {
  const dayFirst = dayStretch(year, b, a);
  const monthFirst = dayStretch(year, a, b);
  if (dayFirst === null || monthFirst === null || a === b) return found(dayFirst ?? monthFirst, end);
  return { end, meaning: { kind: 'either', dayFirst, monthFirst }, rule: RULE, confidence: 0.6 };
}

/** `29.08.2025`: one token, the points being inside a number. */
function readPoints(scan: Scan, at: number): Reading | null {
  const word = scan.word(at);
  const first = word.indexOf('.');
  const second = word.indexOf('.', first + 1);
  if (first < 1 || second !== word.length - 5) return null;
  const [a, b, c] = [word.slice(0, first), word.slice(first + 1, second), word.slice(second + 1)];
  return found(dayStretch(plainDigits(c), plainDigits(b, 2), plainDigits(a, 2)), at + 1);
}

/** `20250829` of this and the last century. */
function readEight(scan: Scan, at: number): Reading | null {
  const number = plainDigits(scan.word(at), 8);
  const year = Math.floor(number / 10000);
  if (year < 1900 || year > 2099) return null;
  return found(dayStretch(year, Math.floor(number / 100) % 100, number % 100), at + 1, 0.7);
}

/**
 * Days in numbers alone.
 *
 * ```text
 * The file is dated 2025-08-29.
 *                   ^~~~~~~~~~ 2025-08-29
 * ```
 *
 * `03/05/2019` is the third of May in most countries and the fifth of March in one: it is read as the text writes other
 * days, or stays open.
 */
export const numericDay: Form = {
  id: RULE,
  starts: Word.digits,
  read(scan, at, article) {
    if (article !== '' || (scan.touches(at) && (scan.isDash(at - 1) || scan.word(at - 1) === '/'))) return null;
    const length = scan.word(at).length;
    if (length === 8) return readEight(scan, at);
    if (length > 8) return readPoints(scan, at);
    return length <= 4 ? readThree(scan, at) : null;
  },
  examples: [
    { text: 'The file is dated 2025-08-29.', finds: [['2025-08-29', '2025-08-29']] },
    { text: 'The form was stamped 29/08/2025 at the gate.', finds: [['29/08/2025', '2025-08-29']] },
    { text: 'The form was stamped 08/29/2025 at the gate.', finds: [['08/29/2025', '2025-08-29']] },
    { text: 'The ferry sank on 29.08.2025 off the coast.', finds: [['29.08.2025', '2025-08-29']] },
    { text: 'The form was stamped 03/05/2019 at the gate.', finds: [['03/05/2019', null]] },
    {
      text: 'One form is of 25/04/2019, the other of 03/05/2019.',
      finds: [
        ['25/04/2019', '2019-04-25'],
        ['03/05/2019', '2019-05-03'],
      ],
    },
    { text: 'The vote ended 3-2-1 for the motion.', finds: [] },
  ],
};

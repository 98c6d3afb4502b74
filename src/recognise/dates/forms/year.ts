import { unitsFrom } from '../../../language/units.ts';
import type { Form } from '../form.ts';
import { Word } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { plainDigits, readYear, readYearInWords } from '../words.ts';

const RULE = 'date/year';

const at4 = (index: number, end: number, confidence: number): Reading => ({
  end,
  meaning: { kind: 'stated', stretch: { unit: 'year', index } },
  rule: RULE,
  confidence,
});

/** Words after which four digits are a year for sure. */
const BEFORE_YEAR = new Set(
  'in since until till by from to through during of before after between and or early late mid for the around about circa year fiscal ( , – - fall autumn spring summer winter'.split(
    ' ',
  ),
);

/** Signs and words before or after which four digits are an amount or a number of something. */
const AMOUNT_BEFORE = new Set(
  '$ £ € ¥ # no number rs rs. us$ boeing highway route article section page mg psalm vision agenda'.split(' '),
);
const AMOUNT_AFTER = new Set(
  'people men women percent % points point miles km kilometers kilometres dollars euros pounds yen troops soldiers tonnes tons feet meters metres votes shares jobs gmt hours mph homes workers seats barrels times others million billion mw degrees'.split(
    ' ',
  ),
);

/** True for "hectares" and other units of measure in the plural; "cup" and "mark" stand behind years too. */
function isMeasured(after: string): boolean {
  return after.endsWith('s') && unitsFrom(after)?.some(({ rest }) => rest.length === 0) === true;
}

/** A four-digit year by itself: from 1500 on, told from an amount by its neighbours. */
function readPlainYear(scan: Scan, at: number): Reading | null {
  const word = scan.word(at);
  if (word.length !== 4) return null;
  const year = plainDigits(word);
  if (year < 1000 || year > 2199) return null;
  const before = scan.word(at - 1);
  const after = scan.word(at + 1);
  if (AMOUNT_BEFORE.has(before) || AMOUNT_AFTER.has(after) || isMeasured(after)) return null;
  if (scan.touches(at) && !/^[-–—("“‘'[]$/.test(before) && before !== '/') return null;
  if (scan.touches(at + 1) && (after === ':' || after === '°')) return null;
  const isSure = BEFORE_YEAR.has(before);
  if ((year < 1700 || year > 2099) && !isSure) return null;
  // "Model-2000", "F-2000" and "Airbus A320-2000" are names.
  if (
    scan.isDash(at - 1) &&
    scan.touches(at) &&
    scan.touches(at - 1) &&
    !scan.is(at - 2, Word.digits | Word.phase | Word.month | Word.season)
  )
    return null;
  return readSecondYear(scan, at, year) ?? at4(year, at + 1, isSure ? 0.95 : 0.85);
}

/** "2009-10" and "2009-2010": two years. The second one is read by itself when it has all its digits. */
function readSecondYear(scan: Scan, at: number, year: number): Reading | null {
  if (!scan.isDash(at + 1) && scan.word(at + 1) !== '/') return null;
  if (!scan.touches(at + 1) || !scan.touches(at + 2) || scan.word(at + 2).length !== 2) return null;
  const two = plainDigits(scan.word(at + 2));
  const second = Math.floor(year / 100) * 100 + two;
  if (two < 0 || second <= year) return null;
  return { ...at4(year, at + 1, 0.9), until: { start: at + 2, ...at4(second, at + 3, 0.9) } };
}

/**
 * A year.
 *
 * ```text
 * Output doubled in 1998, then fell by half in the year 2000.
 *                   ^~~~                       ^~~~~~~~~~~~~
 * ```
 */
export const year: Form = {
  id: RULE,
  starts: Word.digits | Word.cardinal | Word.unit | Word.apostrophe,
  read(scan, at, article) {
    if (article === 'indefinite') return null;
    if (scan.is(at, Word.unit)) {
      if (scan.word(at) !== 'year') return null;
      const stated = readYear(scan, scan.skip(at + 1, 'of'));
      return stated && at4(stated.value, stated.end, 0.95);
    }
    if (scan.is(at, Word.digits)) {
      if (article === '') return readPlainYear(scan, at);
      // "the 1988 quarter" is one expression, "the 1988 budget" holds the year alone.
      return null;
    }
    if (article !== '') return null;
    if (scan.is(at, Word.apostrophe)) {
      const two = readYear(scan, at);
      const isLed = BEFORE_YEAR.has(scan.word(at - 1)) || scan.is(at - 1, Word.month | Word.season);
      return two !== null && isLed ? at4(two.value, two.end, 0.8) : null;
    }
    const words = readYearInWords(scan, at);
    if (words === null || AMOUNT_AFTER.has(scan.word(words.end)) || scan.is(words.end, Word.unit)) return null;
    return BEFORE_YEAR.has(scan.word(at - 1)) || scan.word(at) !== 'two' ? at4(words.value, words.end, 0.8) : null;
  },
  examples: [
    { text: 'Output doubled in 1998.', finds: [['1998', '1998']] },
    { text: 'The port closed in the year 2000.', finds: [['the year 2000', '2000']] },
    { text: 'It was founded in nineteen ninety-seven.', finds: [['nineteen ninety-seven', '1997']] },
    {
      text: 'She was mayor from 2009 to 2011.',
      finds: [
        ['2009', '2009'],
        ['2011', '2011'],
      ],
    },
    {
      text: 'The 2009-10 season was his best.',
      finds: [
        ['2009', '2009'],
        ['10', '2010'],
      ],
    },
    { text: 'They marched in the summer of ’68.', finds: [['the summer of ’68', '1968-SU']] },
    { text: 'The fire burned 2000 hectares of forest.', finds: [] },
    { text: 'About 1950 people and 2000 troops came; it cost $1998.', finds: [] },
  ],
};

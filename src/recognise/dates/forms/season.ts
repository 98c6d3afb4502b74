import { SEASONS } from '../../../language/calendar-names.ts';
import type { Form } from '../form.ts';
import { Word } from '../lexicon.ts';
import { partOfYear } from '../stretch.ts';
import { isTextual, readDeictic, readOuterYear, readYear } from '../words.ts';

const RULE = 'date/season';

/** Words before a bare season; "to fall", "a spring" and "will spring" are none. */
const BEFORE_SEASON = new Set(
  'in by since until till during through for every early late mid before after and or'.split(' '),
);

/**
 * A season of a year.
 *
 * ```text
 * The dam burst last spring and was mended in the autumn of 2019.
 *               ^~~~~~~~~~~               ^~~~~~~~~~~~~~~~~~
 * ```
 *
 * Seasons are those of the northern half of the earth: spring from March. Winter is named by the December it begins in.
 */
export const season: Form = {
  id: RULE,
  starts: Word.season | Word.deictic,
  read(scan, at, article) {
    if (article === 'indefinite') return null;
    const deictic = readDeictic(scan, at);
    const noun = deictic?.end ?? at;
    if (!scan.is(noun, Word.season)) return null;
    const n = SEASONS.get(scan.word(noun))!;
    if (deictic !== null && !isTextual(scan, at)) {
      return {
        end: noun + 1,
        meaning: { kind: 'slot', slot: { unit: 'season', n }, direction: deictic.value },
        rule: RULE,
      };
    }
    if (deictic !== null) return null;
    const year = readYear(scan, scan.skip(noun + 1, 'of'));
    if (year !== null)
      return { end: year.end, meaning: { kind: 'stated', stretch: partOfYear('season', year.value, n) }, rule: RULE };
    const outer = readOuterYear(scan, noun + 1);
    if (outer !== null && scan.word(noun + 1) !== ',') {
      return {
        end: outer.end,
        meaning: { kind: 'slotIn', slot: { unit: 'season', n }, outer: outer.value },
        rule: RULE,
      };
    }
    const isLed =
      article === 'definite' ||
      BEFORE_SEASON.has(scan.word(at - 1)) ||
      (scan.isDash(at - 1) && scan.word(at - 2) === 'mid');
    // "a fall of", "the fall in prices", "the fall of the wall": the noun of the verb.
    const isDrop = scan.word(noun) === 'fall' && /^(of|in|from|to)$/.test(scan.word(noun + 1));
    if (!isLed || isDrop || (scan.word(noun) === 'spring' && article === 'definite' && scan.word(noun + 1) === 'of'))
      return null;
    return {
      end: noun + 1,
      meaning: { kind: 'slot', slot: { unit: 'season', n }, direction: null },
      rule: RULE,
      confidence: 0.7,
    };
  },
  examples: [
    { text: 'The dam burst last spring.', finds: [['last spring', '2025-SP']] },
    { text: 'The dam was mended in the autumn of 2019.', finds: [['the autumn of 2019', '2019-FA']] },
    { text: 'The dam will be drained this winter.', finds: [['this winter', '2025-WI']] },
    { text: 'The lake dried out in summer.', finds: [['summer', '2025-SU']] },
    { text: 'Prices fall when a spring runs dry; the fall in prices is steep.', finds: [] },
  ],
};

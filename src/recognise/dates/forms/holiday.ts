import { HOLIDAYS } from '../../../language/holidays.ts';
import type { Form } from '../form.ts';
import { Word } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { isTextual, readDeictic, readOuterYear } from '../words.ts';

const RULE = 'date/holiday';

/** Tokens of the longest name: "St. Patrick's Day". */
const LONGEST = 5;

/** The longest name of a day that begins at `at`. */
function readName(scan: Scan, at: number): { name: string; end: number } | null {
  if (!scan.is(at, Word.holiday) || !scan.isCapital(at)) return null;
  const { text } = scan.document;
  const { start, end } = scan.tokens;
  for (let last = Math.min(at + LONGEST, scan.limit); last > at; last--) {
    if (end[last - 1]! - start[at]! > 32) continue;
    const name = text
      .slice(start[at], end[last - 1])
      .toLowerCase()
      .replaceAll('’', "'");
    if (HOLIDAYS.has(name)) return { name, end: last };
  }
  return null;
}

/**
 * A day with a name whose date can be computed.
 *
 * ```text
 * The truce of Good Friday 1998 held until Thanksgiving Day.
 *              ^~~~~~~~~~~~~~~~            ^~~~~~~~~~~~~~~~
 * ```
 */
export const holiday: Form = {
  id: RULE,
  starts: Word.holiday | Word.deictic,
  read(scan, at, article): Reading | null {
    if (article === 'indefinite') return null;
    const deictic = readDeictic(scan, at);
    const named = readName(scan, deictic?.end ?? at);
    if (named === null || (article === 'definite' && named.name !== 'fourth of july')) return null;
    // "Christmas Island", "Easter Road", "Christmas tree": part of a longer name, or a kind of thing.
    if (scan.isCapital(named.end) && !scan.is(named.end, Word.weekday | Word.digits)) return null;
    const slot = { unit: 'holiday', name: named.name } as const;
    if (deictic !== null) {
      if (isTextual(scan, at)) return null;
      return { end: named.end, meaning: { kind: 'slot', slot, direction: deictic.value }, rule: RULE };
    }
    const outer = scan.word(named.end) === 'in' ? null : readOuterYear(scan, named.end);
    if (outer !== null) return { end: outer.end, meaning: { kind: 'slotIn', slot, outer: outer.value }, rule: RULE };
    return { end: named.end, meaning: { kind: 'slot', slot, direction: null }, rule: RULE, confidence: 0.8 };
  },
  examples: [
    { text: 'The truce was agreed on Good Friday 1998.', finds: [['Good Friday 1998', '1998-04-10']] },
    { text: 'The shop will close at Christmas.', finds: [['Christmas', '2025-12-25']] },
    { text: 'The boat was found on Thanksgiving Day.', finds: [['Thanksgiving Day', '2024-11-28']] },
    { text: 'The boat was found last Easter.', finds: [['last Easter', '2025-04-20']] },
    { text: 'The boat was found off Christmas Island.', finds: [] },
  ],
};

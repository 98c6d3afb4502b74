import type { Form } from '../form.ts';
import { DAY_PARTS, Word } from '../lexicon.ts';
import type { Meaning, Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { isTextual, readDeictic, readWeekdayName } from '../words.ts';
import { readTimeAfterDay } from './clock.ts';

const RULE = 'date/weekday';

/** "last week", "of next week" after a weekday. */
function readWeekAfter(scan: Scan, at: number): { outer: Meaning; end: number } | null {
  const from = scan.skip(scan.skip(at, 'of'), 'the');
  const deictic = readDeictic(scan, from);
  if (deictic === null || scan.word(deictic.end) !== 'week') return null;
  const kind = isTextual(scan, from) ? 'fromText' : 'fromPublished';
  return { outer: { kind, unit: 'week', count: deictic.value }, end: deictic.end + 1 };
}

/** Words that make a weekday a name of its own: "Bloody Sunday", "Super Tuesday", "the Good Friday Agreement". */
const NAME_BEFORE = new Set('good bloody black ash super palm holy maundy cyber casual'.split(' '));

/** Words that make it one by following: newspapers and the like. */
const NAME_AFTER = new Set(
  'times telegraph mail mirror express herald tribune post star independent people age world agreement night'.split(
    ' ',
  ),
);

function isPartOfName(scan: Scan, at: number, end: number): boolean {
  if (scan.isCapital(at - 1) && at > scan.first && NAME_BEFORE.has(scan.word(at - 1))) return true;
  const after = scan.word(end);
  if (!scan.isCapital(end) || !NAME_AFTER.has(after)) return false;
  // "Monday Night Football" is a show, "Saturday Night" at the end of a headline is not.
  return after !== 'night' || (scan.isCapital(end + 1) && /^[a-z]/.test(scan.word(end + 1)));
}

/** A part of the day after a day: "Friday morning". */
export function readDayPart(scan: Scan, at: number, day: Meaning, rule: string): Reading | null {
  if (!scan.is(at, Word.dayPart)) return null;
  const word = scan.word(at);
  if (word === 'tonight' || word.endsWith('s')) return null;
  return { end: at + 1, meaning: { kind: 'dayPart', day, part: DAY_PARTS.get(word)! }, rule };
}

/**
 * A weekday, with what says which.
 *
 * ```text
 * Talks broke off last Friday and resume Monday morning.
 *                 ^~~~~~~~~~~            ^~~~~~~~~~~~~~
 * ```
 *
 * Alone, it is the latest one where the verb near by is of the past (the day of publication included), the next one
 * where it is of the future.
 */
export const weekday: Form = {
  id: RULE,
  starts: Word.weekday | Word.deictic,
  read(scan, at, article) {
    if (article === 'indefinite') return null;
    const deictic = readDeictic(scan, at);
    const name = readWeekdayName(scan, deictic?.end ?? at);
    if (name !== null && deictic === null && isPartOfName(scan, at, name.end)) return null;
    if (name === null || (article === 'definite' && deictic === null)) return null;
    if (scan.isDash(at - 1) && scan.touches(at) && deictic === null && !scan.is(at - 2, Word.weekday | Word.phase))
      return null;
    const slot = { unit: 'weekday', weekday: name.value } as const;
    const lead = deictic === null ? '' : scan.word(deictic.end - 1);
    // "this coming Friday" is the first one ahead, "next Friday" that of the next week.
    const direction = lead === 'coming' || lead === 'upcoming' ? 'ahead' : deictic === null ? null : deictic.value;
    const week = readWeekAfter(scan, name.end);
    const meaning: Meaning =
      week === null
        ? deictic !== null && isTextual(scan, at)
          ? { kind: 'slotFromText', slot, direction: deictic.value }
          : { kind: 'slot', slot, direction }
        : { kind: 'slotIn', slot, outer: week.outer };
    const end = week?.end ?? name.end;
    const plain: Reading = { end, meaning, rule: RULE, confidence: 0.9 };
    return readDayPart(scan, end, meaning, 'date/day-part') ?? readTimeAfterDay(scan, plain) ?? plain;
  },
  examples: [
    { text: 'Talks broke off on Friday.', finds: [['Friday', '2025-08-29']] },
    { text: 'Talks broke off last Friday.', finds: [['last Friday', '2025-08-29']] },
    { text: 'The minister said Wednesday that talks had failed.', finds: [['Wednesday', '2025-09-03']] },
    { text: 'Talks will resume on Monday.', finds: [['Monday', '2025-09-08']] },
    { text: 'Talks resume next Tuesday.', finds: [['next Tuesday', '2025-09-09']] },
    { text: 'The court sat on Thursday of last week.', finds: [['Thursday of last week', '2025-08-28']] },
    { text: 'The court rose on Friday morning.', finds: [['Friday morning', '2025-08-29TMO']] },
    { text: 'She sat in the sun, wed to her desk.', finds: [] },
  ],
};

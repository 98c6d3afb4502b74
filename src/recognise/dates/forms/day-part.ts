import type { Form } from '../form.ts';
import { DAY_PARTS, Word } from '../lexicon.ts';
import type { Meaning, Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { isTextual, readDeictic } from '../words.ts';
import { readTime, readTimeAfterDay } from './clock.ts';
import { readPlainDay, readRelativeDay } from './plain-day.ts';
import { readDayPart } from './weekday.ts';

const RULE = 'date/day-part';

const today: Meaning = { kind: 'fromPublished', unit: 'day', count: 0 };

const part = (day: Meaning | null, word: string, end: number, confidence = 0.85): Reading => ({
  end,
  meaning: { kind: 'dayPart', day, part: DAY_PARTS.get(word)! },
  rule: RULE,
  confidence,
});

/** "this morning", "last night", "the previous evening", "that afternoon". */
function readDeicticPart(scan: Scan, at: number): Reading | null {
  const deictic = readDeictic(scan, at);
  if (deictic === null || !scan.is(deictic.end, Word.dayPart)) return null;
  const word = scan.word(deictic.end);
  if (word.endsWith('s') || word === 'tonight' || word === 'overnight') return null;
  const isOfText = scan.word(at) === 'next' || isTextual(scan, at);
  const day: Meaning = { kind: isOfText ? 'fromText' : 'fromPublished', unit: 'day', count: deictic.value };
  const reading = part(day, word, deictic.end + 1);
  const time = readTimeAfterDay(scan, { ...reading, meaning: day });
  if (time === null || time.meaning.kind !== 'clock') return reading;
  return { ...time, meaning: { ...time.meaning, time: afterNoon(time.meaning.time, word) } };
}

/** "last night at 8" is 20:00. */
function afterNoon(time: string, word: string): string {
  const hour = Number(time.slice(1, 3));
  const isLate = word === 'evening' || word === 'afternoon' || (word === 'night' && hour >= 5);
  return isLate && hour < 12 ? `T${hour + 12}${time.slice(3)}` : time;
}

/** "the morning of Aug. 7", "Monday’s evening" is left alone. */
function readPartOf(scan: Scan, at: number): Reading | null {
  const word = scan.word(at);
  if (scan.word(at + 1) !== 'of' || word.endsWith('s')) return null;
  const day = readPlainDay(scan, at + 2);
  return day && part(day.meaning, word, day.end);
}

/** "yesterday", "today", "tomorrow", with a part of the day or a time after. */
function readRelative(scan: Scan, at: number): Reading | null {
  const day = readRelativeDay(scan, at);
  if (day === null) return null;
  const half = scan.word(day.end);
  if (half === 'am' || half === 'pm')
    return { ...part(day.meaning, half === 'am' ? 'morning' : 'afternoon', day.end + 1) };
  return readDayPart(scan, day.end, day.meaning, RULE) ?? readTimeAfterDay(scan, day) ?? day;
}

/** "the day after tomorrow", "the day before yesterday". */
function readDayBeside(scan: Scan, at: number): Reading | null {
  if (scan.word(at) !== 'day') return null;
  const sign = scan.word(at + 1) === 'after' ? 1 : scan.word(at + 1) === 'before' ? -1 : 0;
  const other = readRelativeDay(scan, at + 2);
  if (sign === 0 || other === null || other.meaning.kind !== 'fromPublished') return null;
  if (other.meaning.count !== sign) return null;
  return { ...other, meaning: { kind: 'fromPublished', unit: 'day', count: 2 * sign } };
}

/**
 * Today and the days beside it, and parts of days.
 *
 * ```text
 * It rained yesterday morning, and tonight more is to come.
 *           ^~~~~~~~~~~~~~~~~      ^~~~~~~
 * ```
 */
export const dayPart: Form = {
  id: RULE,
  starts: Word.relativeDay | Word.dayPart | Word.deictic | Word.unit,
  read(scan, at, article) {
    if (article === 'indefinite') return null;
    if (scan.is(at, Word.unit)) return article === 'definite' ? readDayBeside(scan, at) : null;
    if (scan.is(at, Word.relativeDay)) return article === '' ? readRelative(scan, at) : null;
    if (scan.is(at, Word.deictic)) return readDeicticPart(scan, at);
    const word = scan.word(at);
    if (word === 'tonight' || word === 'tonite') return article === '' ? readTonight(scan, at) : null;
    const of = readPartOf(scan, at);
    if (of !== null) return of;
    if (word === 'overnight')
      return article === '' && scan.word(at - 1) !== 'an' ? part(today, word, at + 1, 0.6) : null;
    // "in the morning": of the day that the text is at.
    if (article === 'definite' && !word.endsWith('s')) return part(null, word, at + 1, 0.6);
    const isMid = scan.word(at - 1) === 'mid' || (scan.isDash(at - 1) && scan.word(at - 2) === 'mid');
    return isMid ? part(null, word, at + 1, 0.6) : null;
  },
  examples: [
    { text: 'It rained yesterday.', finds: [['yesterday', '2025-09-02']] },
    { text: 'It rained yesterday morning.', finds: [['yesterday morning', '2025-09-02TMO']] },
    {
      text: 'It will rain tonight and tomorrow.',
      finds: [
        ['tonight', '2025-09-03TNI'],
        ['tomorrow', '2025-09-04'],
      ],
    },
    { text: 'It rained last night.', finds: [['last night', '2025-09-02TNI']] },
    { text: 'It rained this afternoon.', finds: [['this afternoon', '2025-09-03TAF']] },
    { text: 'Voting ends the day after tomorrow.', finds: [['the day after tomorrow', '2025-09-05']] },
    { text: 'The dam burst on the morning of Aug. 7.', finds: [['the morning of Aug. 7', '2025-08-07TMO']] },
    { text: 'A morning paper and an evening class.', finds: [] },
  ],
};

/** "tonight", "tonight at 9". */
function readTonight(scan: Scan, at: number): Reading {
  const from = scan.word(at + 1) === 'at' ? at + 2 : at + 1;
  const time = scan.is(from, Word.digits | Word.alnum | Word.cardinal) ? readTime(scan, from) : null;
  if (time === null) return part(today, 'tonight', at + 1, 0.95);
  return {
    end: time.end,
    meaning: { kind: 'clock', day: today, time: time.value },
    rule: 'time/clock',
    confidence: 0.9,
  };
}

import { readNumber } from '../../../language/number-words.ts';
import type { Form } from '../form.ts';
import { DAY_PARTS, Word } from '../lexicon.ts';
import type { Meaning, Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { isTextual, type Part, plainDigits, readDeictic } from '../words.ts';
import { readPlainDay } from './plain-day.ts';

const RULE = 'time/clock';

/** Names of zones; only the universal ones go into the value, as the others mean several offsets. */
const ZONES = new Set(
  'utc gmt z est edt et cst cdt ct mst mdt pst pdt pt bst cet cest ist jst kst sgt hkt aest aedt acst awst nzst msk eat wat sast gst pkt'.split(
    ' ',
  ),
);

/** "am", "p.m.", "a.m": hours to add, or -1. */
function halfOfDay(word: string): number {
  if (word === 'am' || word === 'a.m.' || word === 'a.m') return 0;
  return word === 'pm' || word === 'p.m.' || word === 'p.m' ? 12 : -1;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Hours and minutes by the clock, before a zone: `T22:00`. */
interface ClockRead {
  readonly hour: number;
  readonly minute: number;
  readonly isTwelve: boolean;
  readonly end: number;
}

/** "8.30pm", "8pm", "8:30am" in one token or three: the letters at the end of an alnum token. */
function splitLetters(word: string): { digits: string; half: number } | null {
  const letters = word.slice(-2);
  const half = halfOfDay(letters);
  return half < 0 ? null : { digits: word.slice(0, -2), half };
}

function fromDigits(hour: number, minute: number, half: number, end: number): ClockRead | null {
  if (hour < 0 || minute < 0 || minute > 59 || hour > 24) return null;
  if (half < 0) return { hour: hour % 24, minute, isTwelve: false, end };
  if (hour < 1 || hour > 12) return null;
  return { hour: (hour % 12) + half, minute, isTwelve: true, end };
}

/** The digits of a clock time: "10", "10:30", "10.30", "1030" with what says that they are one. */
function readDigits(scan: Scan, at: number): ClockRead | null {
  const word = scan.word(at);
  if (scan.is(at, Word.alnum)) {
    const split = splitLetters(word);
    if (split === null) return null;
    const [hour, minute] = hourAndMinute(split.digits);
    return fromDigits(hour, minute, split.half, at + 1);
  }
  if (scan.word(at + 1) === ':' && scan.touches(at + 1) && scan.touches(at + 2)) return readColon(scan, at);
  const [hour, minute] = hourAndMinute(word);
  const half = halfOfDay(scan.word(at + 1));
  if (half >= 0) return fromDigits(hour, minute, half, at + 2);
  if (scan.word(at + 1) === "o'clock" || scan.word(at + 1) === 'o’clock') return fromDigits(hour, 0, -1, at + 2);
  const isMilitary = word.length === 4 && /^(hours|hrs|gmt|utc|est|edt|ist|local)$/.test(scan.word(at + 1));
  if (isMilitary) {
    const number = plainDigits(word);
    return fromDigits(Math.floor(number / 100), number % 100, -1, scan.word(at + 1).startsWith('h') ? at + 2 : at + 1);
  }
  // "at 4 in the morning": the day's half in words.
  if (
    scan.word(at + 1) === 'in' &&
    scan.word(at + 2) === 'the' &&
    /^(morning|afternoon|evening)$/.test(scan.word(at + 3))
  ) {
    return hour >= 1 && hour <= 12 ? fromDigits(hour === 12 ? 0 : hour, minute, -1, at + 1) : null;
  }
  const zone = scan.word(at + 1);
  if (word.includes('.') && word.length >= 4 && (zone === 'gmt' || zone === 'utc' || zone === 'ist'))
    return fromDigits(hour, minute, -1, at + 1);
  return null;
}

/** "10:30", "22:30:15", "10:30 p.m.", "8:30am". */
function readColon(scan: Scan, at: number): ClockRead | null {
  const hour = plainDigits(scan.word(at), 2);
  let minutes = scan.word(at + 2);
  let end = at + 3;
  let half = -1;
  if (scan.is(at + 2, Word.alnum)) {
    const split = splitLetters(minutes);
    if (split === null) return null;
    ({ digits: minutes, half } = split);
  }
  if (minutes.length !== 2) return null;
  if (scan.word(end) === ':' && scan.touches(end) && scan.touches(end + 1)) {
    if (plainDigits(scan.word(end + 1), 2) < 0) return null;
    end += 2;
  }
  const later = halfOfDay(scan.word(end));
  return fromDigits(hour, plainDigits(minutes, 2), half >= 0 ? half : later, half < 0 && later >= 0 ? end + 1 : end);
}

/** "10" → 10:00, "10.30" → 10:30. */
function hourAndMinute(digits: string): [number, number] {
  const point = digits.indexOf('.');
  if (point < 0) return [plainDigits(digits, 2), 0];
  const minutes = digits.slice(point + 1);
  return [plainDigits(digits.slice(0, point), 2), minutes.length === 2 ? plainDigits(minutes) : -1];
}

/** "five p.m.", "six o'clock", "five-thirty p.m.". */
function readInWords(scan: Scan, at: number): ClockRead | null {
  const hour = readNumber(scan.tokens, at, scan.limit);
  if (hour === null || hour.value > 12 || hour.value < 1 || !Number.isInteger(hour.value)) return null;
  const next = scan.word(hour.end);
  const half = halfOfDay(next);
  if (half >= 0) return fromDigits(hour.value, 0, half, hour.end + 1);
  if (next === "o'clock" || next === 'o’clock') return fromDigits(hour.value, 0, -1, hour.end + 1);
  return null;
}

/** The zone after a time: "GMT", "EDT", "local time", "Eastern time", "(GMT)". */
function readZone(scan: Scan, at: number): Part<string> {
  const open = scan.word(at) === '(' && ZONES.has(scan.word(at + 1)) && scan.word(at + 2) === ')';
  const from = open ? at + 1 : at;
  const word = scan.word(from);
  if (ZONES.has(word)) {
    const value = word === 'utc' || word === 'gmt' || word === 'z' ? 'Z' : '';
    return { value, end: open ? at + 3 : at + 1 };
  }
  if (
    scan.word(at + 1) === 'time' &&
    /^(local|eastern|central|pacific|mountain|greenwich|universal|moscow|beijing)$/.test(word)
  ) {
    return { value: '', end: at + 2 };
  }
  return { value: '', end: at };
}

/** A time of day: digits or words, the half of the day, the zone, "in the morning". */
export function readTime(scan: Scan, at: number): Part<string> | null {
  if (scan.is(at, Word.noon)) {
    const word = scan.word(at);
    if (scan.word(at - 1) === 'high') return null;
    const zone = readZone(scan, at + 1);
    return { value: `T${word === 'midnight' ? '00' : '12'}:00${zone.value}`, end: zone.end };
  }
  const clock = scan.is(at, Word.cardinal) ? readInWords(scan, at) : readDigits(scan, at);
  if (clock === null) return null;
  const hours = scan.word(clock.end) === 'hours' || scan.word(clock.end) === 'hrs' ? clock.end + 1 : clock.end;
  const zone = readZone(scan, hours);
  let { hour } = clock;
  let end = zone.end;
  // "six o'clock in the evening".
  if (scan.word(end) === 'in' && scan.word(end + 1) === 'the' && scan.is(end + 2, Word.dayPart)) {
    const part = DAY_PARTS.get(scan.word(end + 2));
    if (hour < 12 && (part === 'AF' || part === 'EV')) hour += 12;
    end += 3;
  }
  return { value: `T${two(hour)}:${two(clock.minute)}${zone.value}`, end };
}

/** "at 10:30 a.m.", ", 8 p.m." after a day; the reading of both, or `null`. */
export function readTimeAfterDay(scan: Scan, day: Reading): Reading | null {
  const from = scan.word(day.end) === 'at' || scan.word(day.end) === '@' ? day.end + 1 : day.end;
  if (!scan.is(from, Word.digits | Word.alnum | Word.noon | Word.cardinal)) return null;
  const time = readTime(scan, from);
  return time && { end: time.end, meaning: { kind: 'clock', day: day.meaning, time: time.value }, rule: RULE };
}

/** The day after a time: "10 p.m. Wednesday", "noon on Friday", "6 a.m. yesterday". */
function readDayAfter(scan: Scan, at: number): { meaning: Meaning; end: number } | null {
  const comma = scan.word(at) === ',' ? at + 1 : at;
  const from = scan.skip(comma, 'on');
  const deictic = readDeictic(scan, from);
  // "8 a.m. this morning", "10:30 last night": the part of the day names the day.
  if (deictic !== null && scan.is(deictic.end, Word.dayPart) && !isTextual(scan, from)) {
    return { meaning: { kind: 'fromPublished', unit: 'day', count: deictic.value }, end: deictic.end + 1 };
  }
  const day = readPlainDay(scan, from);
  return day && { meaning: day.meaning, end: day.end };
}

/**
 * A time by the clock, with its day where one stands beside it.
 *
 * ```text
 * Polls close at 10 p.m. Wednesday; results are due by 06:30 GMT.
 *                ^~~~~~~~~~~~~~~~~                     ^~~~~~~~~
 * ```
 */
export const clock: Form = {
  id: RULE,
  starts: Word.digits | Word.alnum | Word.noon | Word.cardinal,
  read(scan, at, article) {
    if (article !== '') return null;
    if (scan.touches(at) && /^[.,:$£€/-]$/.test(scan.word(at - 1)) && !scan.isDash(at - 1)) return null;
    const time = readTime(scan, at);
    if (time === null) return null;
    // "a 3:15 mile", "won 2:10": without its half of the day or a zone, a time wants "at" or two digits.
    const isPlain = scan.word(time.end - 2) === ':' && time.end === at + 3 && scan.is(time.end - 1, Word.digits);
    const before = scan.word(at - 1);
    const day = readDayAfter(scan, time.end);
    if (
      isPlain &&
      day === null &&
      !/^(at|by|until|till|from|to|around|about|before|after|since|between|and)$/.test(before)
    )
      return null;
    const meaning: Meaning = { kind: 'clock', day: day?.meaning ?? null, time: time.value };
    return { end: day?.end ?? time.end, meaning, rule: RULE, confidence: 0.85 };
  },
  examples: [
    { text: 'Polls closed at 10 p.m. Monday.', finds: [['10 p.m. Monday', '2025-09-01T22:00']] },
    { text: 'Polls closed at noon Monday.', finds: [['noon Monday', '2025-09-01T12:00']] },
    { text: 'Polls closed on Monday at 8:30am.', finds: [['Monday at 8:30am', '2025-09-01T08:30']] },
    { text: 'Results were due by 06:30 GMT.', finds: [['06:30 GMT', '2025-09-03T06:30Z']] },
    {
      text: 'The siren went off at six o’clock in the evening.',
      finds: [['six o’clock in the evening', '2025-09-03T18:00']],
    },
    { text: 'She ran a 3:15 mile and won 2:1 on points.', finds: [] },
  ],
};

import { BEFORE_NAME, BEFORE_NUMBER, MAY_END, OPENERS, SPEAKING } from '../language/abbreviations.ts';

/** A place where a sentence may end: one or more stops, with the quotes and brackets that close after them. */
export interface Stop {
  /** First of the stops. */
  readonly at: number;
  /** After the last stop. */
  readonly stopsEnd: number;
  /** After the closing marks. */
  readonly end: number;
  /** First place of what follows, white space passed over. */
  readonly next: number;
}

/** How many code units before a stop are looked at: no abbreviation is longer. */
const LOOK_BACK = 24;
const LOOK_AHEAD = 40;

/** Marks that may stand before the first word, three at most. */
const OPENING = '"\'“‘’”„«([¿¡';
const MOST_OPENING = 3;

/** The word that `text.slice(from, at)` ends with, inner dots kept: `U.S` of "the U.S". */
function wordBefore(text: string, from: number, at: number): string {
  const floor = Math.max(from, at - LOOK_BACK);
  const isPart = (code: number): boolean => isAlnum(code) || isJoint(code) || code === 0xb0;
  let start = at;
  while (start > floor && isPart(text.charCodeAt(start - 1))) start--;
  if (start === at) return floor < at && isRare(text.charCodeAt(at - 1)) ? lastWord(text, floor, at) : '';
  while (start - 1 > floor && text.charCodeAt(start - 1) === 0x2e && isAlnum(text.charCodeAt(start - 2))) {
    start -= 2;
    while (start > floor && isAlnum(text.charCodeAt(start - 1))) start--;
  }
  // Letters of other alphabets, or with accents: the pattern knows them all.
  if (start > floor && mayGoOn(text, floor, start)) return lastWord(text, floor, at);
  return text.slice(start, at);
}

/** In any alphabet. The pattern stands in here, so that it is made when a text needs it. */
const lastWord = (text: string, floor: number, at: number): string =>
  /(?:[\p{L}\p{N}]+\.)*[\p{L}\p{N}°'’-]+$/u.exec(text.slice(floor, at))?.[0] ?? '';
const leadingWord = (text: string): string => /^[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/u.exec(text)?.[0] ?? '';

/** True when a letter beyond ASCII may belong to the word that begins at `start`, with a dot between or without. */
function mayGoOn(text: string, floor: number, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return isRare(before) || (before === 0x2e && start - 1 > floor && isRare(text.charCodeAt(start - 2)));
}

const isRare = (code: number): boolean => code >= 0x80 && code !== 0xb0 && code !== 0x2019;
const isAlnum = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
/** A hyphen, or an apostrophe of either kind. */
const isJoint = (code: number): boolean => code === 0x2d || code === 0x27 || code === 0x2019;

/** The word that a text begins with, apostrophes and hyphens kept. */
function firstWord(text: string): string {
  const first = text.charCodeAt(0);
  if (isRare(first)) return leadingWord(text);
  if (!isAlnum(first) || first <= 0x39) return '';
  let end = 1;
  while (isAlnum(text.charCodeAt(end)) || isJoint(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) >= 0x80 ? leadingWord(text) : text.slice(0, end);
}

const isUpper = (character: string): boolean => character !== character.toLowerCase();
const isDotted = (word: string): boolean => word.includes('.') && /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);

/** What stands after a stop. */
interface Following {
  /** Opening quotes and brackets. */
  readonly marks: string;
  readonly word: string;
  /** The text after the opening marks. */
  readonly rest: string;
  readonly opens: boolean;
}

function following(text: string, at: number, end: number): Following {
  const ahead = text.slice(at, Math.min(end, at + LOOK_AHEAD));
  let opened = 0;
  while (opened < Math.min(MOST_OPENING, ahead.length) && OPENING.includes(ahead.charAt(opened))) opened++;
  const marks = ahead.slice(0, opened);
  const rest = ahead.slice(opened);
  const word = firstWord(rest);
  return { marks, word, rest, opens: isUpper(word.charAt(0)) && OPENERS.has(word.toLowerCase()) };
}

/** True for what can begin a sentence after a sure stop: a capital, a digit, an address, dots, a name as `iPhone`. */
function canBegin({ marks, word, rest }: Following): boolean {
  const first = rest.charAt(0);
  if (isUpper(first) || /^\p{Lo}/u.test(rest)) return true;
  if (/^\d/.test(rest)) return true;
  if (/^(?:https?:\/\/|www\.)/.test(rest)) return true;
  if (/^(?:\.\.+|…)\s?\p{L}/u.test(rest)) return true;
  if (/^[#@$€£¥₹]\w/.test(rest)) return true;
  if (/^(?:--?|[–—])\s?\p{Lu}/u.test(rest)) return true;
  // A remark in brackets of its own: "… on Monday. (see below)"; a name in camel case: "iPhone", "wikiHow".
  return marks.includes('(') || /^\p{Ll}+\p{Lu}/u.test(word);
}

/** The words of the sentence so far, few of them: "At 5 a.m. Mr. Jones …" has not said anything yet. */
function isShortOpening(text: string, from: number, at: number): boolean {
  return (
    at - from < 28 &&
    /^["“'‘(]*(?:At|By|From|Until|Before|After|In|On|Around|About|Since)\s/.test(text.slice(from, from + 8))
  );
}

/** Decides for a full stop behind a word that may be an abbreviation; `null` when the word is none. */
function afterAbbreviation(text: string, from: number, stop: Stop, word: string, next: Following): boolean | null {
  const lower = word.toLowerCase();
  const startsDigit = /^\d/.test(next.rest);
  const isShort = word.length <= 2;
  if (isShort && /^\p{Lu}$/u.test(word)) {
    if (word === 'I') return next.opens && /\p{Ll}\s+I$/u.test(text.slice(Math.max(from, stop.at - 12), stop.at));
    return next.opens && next.word !== 'A' && next.word !== 'I';
  }
  if (isShort && /^\p{Ll}$/u.test(word) && !/[a-z]\s[a-z]$/.test(text.slice(Math.max(from, stop.at - 3), stop.at)))
    return false;
  if (isDotted(word)) {
    if (lower === 'e.g' || lower === 'i.e') return false;
    if (lower === 'a.m' || lower === 'p.m') {
      if (isShortOpening(text, from, stop.at)) return false;
      const isZone =
        /^(?:[A-Z]{2,4}\b|GMT|Eastern|Pacific|Central|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May |June|July|Aug|Sep|Oct|Nov|Dec)/.test(
          next.rest,
        );
      return !isZone && isUpper(next.word.charAt(0));
    }
    return next.opens || (next.marks !== '' && next.marks !== '(' && isUpper(next.word.charAt(0)));
  }
  if (lower === 'no' && word !== 'No') return startsDigit ? false : null;
  if (BEFORE_NUMBER.has(lower) && (startsDigit || /^[IVXLC]+\b/.test(next.rest))) return false;
  if (lower === 'no') return null;
  if (BEFORE_NAME.has(lower)) return false;
  // "at five in." against "Fort Wayne, Ind.": short words that are words too end a sentence as any other.
  if (lower === 'in' || lower === 'al' || lower === 'mass' || lower === 'miss' || lower === 'wash' || lower === 'max') {
    return word === lower && lower !== 'al' ? null : next.opens;
  }
  if (lower === 'etc') return next.opens || isUpper(next.word.charAt(0));
  if (MAY_END.has(lower)) return next.opens || (next.marks !== '' && isUpper(next.word.charAt(0)));
  if (BEFORE_NUMBER.has(lower) && !/^(?:sun|sat|mar|art|no|par|item|app|ex)$/.test(lower)) return next.opens;
  return null;
}

/** True when only a bullet or a bracket stands between the start of the sentence and the number at `at`. */
function opensItem(text: string, from: number, at: number): boolean {
  return at - from <= 3 && !/[\p{L}\p{N}]/u.test(text.slice(from, at));
}

/** True for dots as in "well ... I mean": an omission within the sentence. */
function isPause(next: Following): boolean {
  return !isUpper(next.word.charAt(0)) || next.word === 'I' || /^I['’]/.test(next.word);
}

/**
 * The common case, without a look at patterns: one full stop behind a plain word in small letters, a capital after it.
 */
function isPlainEnd(text: string, from: number, { at, stopsEnd, end, next }: Stop): boolean {
  const first = text.charCodeAt(next);
  if (first < 0x41 || first > 0x5a || end - at !== 1 || stopsEnd !== end || text.charCodeAt(at) !== 0x2e) return false;
  let start = at;
  while (start > from && isSmallLetter(text.charCodeAt(start - 1))) start--;
  if (at - start < 3 || text.charCodeAt(start - 1) !== 0x20) return false;
  const word = text.slice(start, at);
  return !(BEFORE_NAME.has(word) || BEFORE_NUMBER.has(word) || MAY_END.has(word));
}

const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/**
 * Decides whether the sentence that began at `from` ends at `stop`.
 *
 * Looks at the word before the stop (abbreviation, initial, number of an item) and at what follows; never farther than
 * a few words, so that the cost of a text is linear in its length.
 */
export function endsSentence(text: string, from: number, stop: Stop, end: number): boolean {
  if (isPlainEnd(text, from, stop)) return true;
  const next = following(text, stop.next, end);
  const mark = text.charAt(stop.at);
  const dots = text.slice(stop.at, stop.stopsEnd).replace(/\s/g, '');
  const isQuoted = stop.end > stop.stopsEnd;
  // "[...]" and "(...)" mark what a writer left out.
  if (/[[(]/.test(text.charAt(stop.at - 1)) && stop.at > from) return false;
  if (/^(?:\.{2,}|…)/.test(dots)) {
    if (dots.length > 3 && !/[?!]/.test(dots)) return isUpper(next.word.charAt(0));
    if (!/[?!]/.test(dots)) return isQuoted ? isUpper(next.word.charAt(0)) && !isSpeaking(next) : !isPause(next);
  }
  if (isQuoted && /\(\p{L}{1,4}$/u.test(text.slice(Math.max(from, stop.at - 5), stop.at))) return false;
  if (mark === '.' && !isQuoted && dots.length === 1) {
    const word = wordBefore(text, from, stop.at);
    const decided = word === '' ? null : afterAbbreviation(text, from, stop, word, next);
    if (decided !== null) return decided;
    if (/^\d+$/.test(word) && word.length < 4 && opensItem(text, from, stop.at - word.length)) return false;
    if (/^\d/.test(next.rest) && /\d$/.test(word)) return /\d{2}$/.test(word) && /^\d{4}\b/.test(next.rest);
    if (/^\p{Ll}/u.test(next.rest) && !canBegin(next)) return startsInLowerCase(word, next);
  }
  if ((mark === '!' || mark === '?') && /^(?:Inc|Corp|Ltd|Co|Japan)\b/.test(next.rest)) return false;
  if (isQuoted && isSpeaking(next)) return false;
  return canBegin(next);
}

/** True when the words after a quoted cry name its speaker: `Smith asked`, `Ms. Lee said`. */
function isSpeaking({ word, rest }: Following): boolean {
  const second = /^[\p{L}.'’-]+(?:\s+[\p{Lu}][\p{L}.'’-]*){0,2}\s+(\p{Ll}+)/u.exec(rest)?.[1];
  return isUpper(word.charAt(0)) && second !== undefined && SPEAKING.has(second);
}

/** Posts without capitals: only a plain long word before, and a word that opens sentences after. */
function startsInLowerCase(word: string, { word: next }: Following): boolean {
  if (/^\p{Ll}+\p{Lu}/u.test(next)) return true;
  return /^\p{Ll}{4,}$/u.test(word) && OPENERS.has(next) && /[aeiouy]/.test(word);
}

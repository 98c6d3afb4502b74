import { isoDate, isRealDay, weekdayOf } from '../../model/calendar.ts';

/** A day as a line of an article gives it; `year` is `null` when left out. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Characters read, from the start of the text given. */
  readonly length: number;
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,? ?)?';
const YEAR = '((?:19|20)\\d\\d)\\b';

/** What a text has to begin with for a form to be held against it: most begin with none of it. */
const Opening = { figure: 1, month: 2, weekday: 4 } as const;

interface Form {
  readonly openings: number;
  readonly pattern: RegExp;
  readonly order: readonly ('year' | 'month' | 'day')[];
}

/** How lines write a day, most telling first; each pattern is anchored and bounded. */
const FORMS: readonly Form[] = [
  {
    openings: Opening.figure,
    pattern: new RegExp(`^${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`, 'i'),
    order: ['year', 'month', 'day'],
  },
  {
    openings: Opening.month | Opening.weekday,
    pattern: new RegExp(`^${WEEKDAY}${MONTH} ?(\\d{1,2})(?:st|nd|rd|th)?(?! ?[\\d%]|:\\d)(?: ?,? ?${YEAR})?`, 'i'),
    order: ['month', 'day', 'year'],
  },
  {
    openings: Opening.figure | Opening.weekday,
    pattern: new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}(?:[ ,-]{1,2}${YEAR})?`, 'i'),
    order: ['day', 'month', 'year'],
  },
  { openings: Opening.figure, pattern: new RegExp(`^(\\d\\d)/(\\d\\d)/${YEAR}`, 'i'), order: ['month', 'day', 'year'] },
];

/** Looked at before the patterns, which cost much to make ready. */
function openingOf(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return Opening.figure;
  const letters = text.slice(0, 3).toLowerCase();
  if (letters.length < 3) return 0;
  if (MONTHS.includes(letters)) return Opening.month;
  return WEEKDAYS.some((weekday) => weekday.startsWith(letters)) ? Opening.weekday : 0;
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/**
 * Reads the day that a text begins with: `2025-02-08`, `Aug 29`, `Nov. 10, 2006`, `7 July 2022`, `13-APR-1987`,
 * `Wednesday, June 26, 2024`, `02/27/1998`. Slashes are read only where one of the numbers cannot be a month.
 */
export function readDate(text: string): PartialDate | null {
  const opening = openingOf(text);
  if (opening === 0) return null;
  for (const { openings, pattern, order } of FORMS) {
    if ((openings & opening) === 0) continue;
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (name: 'year' | 'month' | 'day'): string | undefined => match[order.indexOf(name) + 1];
    let month = monthOf(part('month')!);
    let day = Number(part('day'));
    if (pattern.source.includes('/')) {
      if (month <= 12 && day <= 12 && month !== day) continue;
      if (month > 12) [month, day] = [day, month];
    }
    const year = part('year') ? Number(part('year')) : null;
    if (!isRealDay(year ?? 2024, month, day)) continue;
    return { year, month, day, length: match[0].replace(/[ ,]+$/, '').length };
  }
  return null;
}

/** What `LABEL` begins with: looked at before it. */
const LABELS = new Set('firs publ post date issu rele crea upda last news'.split(' '));
const LABEL =
  /^(?:first )?(?:published|posted|date|issued|dated|released?|created|updated|last updated|news story)(?: date| on| at)?\s*[:|-]?\s*/i;
const TIME =
  /^(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)*\s*(?:am|pm|a\.m\.|p\.m\.)?(?:\s*(?:ist|gmt|utc|est|edt|bst|cet))?[,|]?\s*)/i;

/** The full date of a line that says little else ("06:00 PM, Friday, April 04, 2025"), or `null`. */
export function dateOfLine(line: string): string | null {
  if (line.length > 90) return null;
  const bare = /^[([]/.test(line) ? line.slice(1) : line;
  const stated = LABELS.has(bare.slice(0, 4).toLowerCase()) ? bare.replace(LABEL, '') : bare;
  const text = /^\d/.test(stated) ? stated.replace(TIME, '') : stated;
  const date = readDate(text);
  if (!date || date.year === null) return null;
  const rest = text.slice(date.length);
  // A sentence that opens with a date is prose: what may follow here is a time, a desk, a section.
  if (/[.!?]["”’)]?$/.test(rest.trim()) || rest.length > 45) return null;
  return isoDate(date.year, date.month, date.day);
}

/** The full date in the path of an article's address (`/2022/07/21/`, `/20220715/`), or `null`. */
export function dateOfUrl(url: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/-]|$)/.exec(url);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isRealDay(year, month, day) ? isoDate(year, month, day) : null;
}

/**
 * The latest year, not after the day `asOf`, in which the day of the month falls on the weekday; `null` when none of
 * the last 28 does (29 February).
 */
export function yearByWeekday(month: number, day: number, weekday: string, asOf: string): number | null {
  const wanted = WEEKDAYS.indexOf(weekday.toLowerCase()) + 1;
  const latest = Number(asOf.slice(0, 4));
  for (let year = latest; year > latest - 28; year--) {
    if (!isRealDay(year, month, day)) continue;
    const iso = isoDate(year, month, day);
    if (iso <= asOf && weekdayOf(iso) === wanted) return year;
  }
  return null;
}

/** The first weekday named in a text, as written, or `null`. */
export function weekdayIn(text: string): string | null {
  return /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.exec(text)?.[0] ?? null;
}

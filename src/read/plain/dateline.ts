import { DATELINE_CITIES } from '../../language/dateline-cities.ts';
import { type PartialDate, readDate } from './stated-date.ts';

/** The opening of a report: "NEW DELHI, Aug 29:", "LONDON (Reuters) -", "TOKYO, Nov. 10, 2006 (Xinhua) --". */
export interface Dateline {
  /** Length of the opening in characters, the mark that ends it included. */
  readonly length: number;
  readonly place: string;
  readonly date: PartialDate | null;
  readonly agency: string | null;
}

/** Longest dateline, in characters. */
const LONGEST = 140;

/** Words in capitals that open a line before a colon or dash and are no place. */
const NOT_PLACES = new Set(
  'BREAKING UPDATE UPDATED EXCLUSIVE WATCH LIVE VIDEO OPINION ANALYSIS EXPLAINER FACTBOX ATTENTION NOTE READ PHOTOS INTERVIEW COMMENT EDITORIAL PROFILE REVIEW CORRECTED URGENT QUESTION ANSWER Q A MR PM'.split(
    ' ',
  ),
);

const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]*(?=[\s,(:_/—–]|$)/u;
const CAPITALISED = /^\p{Lu}[\p{L}.'’-]*(?=[\s,(:_/—–]|$)/u;
const AGENCY = /^\s*(?:\(([^()]{2,40})\)|\/([^/]{2,40})\/)/;
const END = /^\s*(?:--+|[-—–_:]|\.\s?--?)\s*/;

/** Reads words of a place at `at`: capitals for the town, capitals or capitalised words after a comma. */
function readPlace(text: string): { length: number; inCapitals: boolean } | null {
  let at = 0;
  let words = 0;
  let inCapitals = true;
  while (words < 4) {
    const rest = text.slice(at);
    const word = CAPITALS.exec(rest) ?? CAPITALISED.exec(rest);
    if (!word || (words > 0 && word[0].length > 1 && inCapitals && !CAPITALS.test(rest))) break;
    if (readDate(rest) !== null) break;
    if (!CAPITALS.test(rest) || word[0].length < 2) inCapitals = false;
    at += word[0].length;
    words++;
    if (text.charAt(at) !== ' ' || /^ [(/—–_-]/.test(text.slice(at))) break;
    at++;
  }
  while (at > 0 && /[\s]/.test(text.charAt(at - 1))) at--;
  return words > 0 ? { length: at, inCapitals } : null;
}

/** Reads ", Region" after a place: up to three capitalised words, no date. */
function readRegion(text: string): number {
  if (!text.startsWith(', ')) return 0;
  const match = /^, ((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,2})(?=\s*[,(:/—–_-]|\s*$)/u.exec(text);
  return match && readDate(match[1]!) === null ? match[0].length : 0;
}

/**
 * Reads the dateline that opens a paragraph, or gives `null`.
 *
 * ```text
 * HOUSTON, TX, May 23, 2024 /Newswire/ -- Most owners …
 * ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 * ```
 *
 * A place in capitals needs a mark after it; one in capitals and small letters needs a date or an agency too. A place
 * in capitals with nothing after it ("WASHINGTON The senate …") is taken for the towns of `DATELINE_CITIES` only.
 */
export function readDateline(paragraph: string): Dateline | null {
  const text = paragraph.slice(0, LONGEST);
  const place = readPlace(text);
  if (!place) return null;
  const town = text.slice(0, place.length);
  if (NOT_PLACES.has(town) || NOT_PLACES.has(town.split(' ')[0]!)) return null;
  let at = place.length;
  at += readRegion(text.slice(at));
  const name = text.slice(0, at);

  let date: PartialDate | null = null;
  let agency: string | null = null;
  for (let parts = 0; parts < 2; parts++) {
    const rest = text.slice(at);
    const comma = /^\s*(?:,|[-—–]|\()?\s*/.exec(rest)![0].length;
    const read: PartialDate | null = date ? null : readDate(rest.slice(comma));
    const named: RegExpExecArray | null = agency ? null : AGENCY.exec(rest);
    if (read) {
      date = read;
      at += comma + read.length;
      if (rest.charAt(comma - 1) === '(' && text.charAt(at) === ')') at++;
    } else if (named) {
      agency = (named[1] ?? named[2])!.trim();
      at += named[0].length;
    }
  }
  const rest = text.slice(at);
  const end = END.exec(rest);
  const isWhole = /^[\s,\d]*$/.test(rest) && paragraph.length <= LONGEST;
  const isKnownTown = DATELINE_CITIES.has(town) && /^ (?:\p{Lu}\p{Ll}|\p{Lu}\.|A )/u.test(rest);
  const stands = end ? place.inCapitals || date || agency : isWhole ? date || agency : isKnownTown;
  if (!stands) return null;
  return { length: at + (end?.[0].length ?? 0), place: name, date, agency };
}

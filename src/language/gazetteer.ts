import type { NewsDocument } from '../model/document.ts';
import { gazetteerForms } from './gazetteer-forms.ts';
import { type GazetteerEntry, type GazetteerRow, rowOf } from './gazetteer-row.ts';

export type { GazetteerEntry };

/** An entry found in a text: tokens `at` … `end - 1`. */
export interface GazetteerFind {
  readonly entry: GazetteerEntry;
  readonly end: number;
}

let forms: string | null = null;

/** What was looked up, so that a word is searched for once; forgotten when it is much. */
const known = new Map<string, readonly GazetteerRow[] | null>();
const MOST_KNOWN = 20_000;

/** The rows that begin with a word, the longest first, so that the first one that fits is the right one. */
function rowsOf(first: string): readonly GazetteerRow[] | null {
  let rows = known.get(first);
  if (rows !== undefined) return rows;
  forms ??= gazetteerForms();
  rows = search(forms, first);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(first, rows);
  return rows;
}

/** Halves the lines of `gazetteerForms` until the word is found or cannot be there. */
function search(lines: string, first: string): readonly GazetteerRow[] | null {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const start = lines.lastIndexOf('\n', ((from + to) >> 1) - 1) + 1;
    const tab = lines.indexOf('\t', start);
    const end = lines.indexOf('\n', tab);
    const word = lines.slice(start, tab);
    if (word === first)
      return lines
        .slice(tab + 1, end)
        .split('\t')
        .map(rowOf);
    if (word < first) from = end + 1;
    else to = start;
  }
  return null;
}

const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || code > 127;

/** The next words of the row stand in the text, on the same line, capitals where the table has them. */
function fits(document: NewsDocument, row: GazetteerRow, at: number, limit: number): boolean {
  const { tokens, text } = document;
  const end = at + 1 + row.rest.length;
  if (end > limit) return false;
  for (let k = 0; k < row.rest.length; k++) if (tokens.lower[at + 1 + k] !== row.rest[k]) return false;
  if (row.isAcronym) return text.slice(tokens.start[at], tokens.end[end - 1]) === row.entry.text;
  for (let k = 0; k < row.rest.length; k++) {
    if (row.capitals[k] && !isCapital(text.charCodeAt(tokens.start[at + 1 + k]!))) return false;
  }
  return true;
}

/**
 * The longest name, adjective, people, capital or seat of the tables that begins at a token, or `null`.
 *
 * ```text
 * The United Arab Emirates and Japanese firms …
 *     ^~~~~~~~~~~~~~~~~~~~ country AE, form name
 *                              ^~~~~~~~ country JP, form adjective
 * ```
 *
 * A name has to begin with a capital ("turkey" is none), and an acronym to be written as the table has it ("us" is
 * none). What may be something else is marked `risky`: the caller judges. `limit` is the token not to be passed.
 */
export function gazetteerAt(
  document: NewsDocument,
  at: number,
  limit: number = document.tokens.length,
): GazetteerFind | null {
  const { tokens, text } = document;
  if (!isCapital(text.charCodeAt(tokens.start[at]!))) return null;
  const bucket = rowsOf(tokens.lower[at]!);
  if (bucket === null) return null;
  for (const row of bucket) {
    if (fits(document, row, at, limit)) return { entry: row.entry, end: at + 1 + row.rest.length };
  }
  return null;
}

/** The country, by name, other name or acronym, that begins at a token: see `gazetteerAt`. */
export function countryAt(document: NewsDocument, at: number, limit?: number): GazetteerFind | null {
  const find = gazetteerAt(document, at, limit);
  if (find?.entry.kind !== 'country') return null;
  return find.entry.form === 'name' || find.entry.form === 'other' || find.entry.form === 'acronym' ? find : null;
}

import { gazetteerAt } from '../../language/gazetteer.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { NameClass } from '../../model/mention.ts';

/**
 * Titles that are no first names: a name that the recogniser begins with one begins behind it. Left out are words that
 * people are called too ("Dean", "Prince", "Major").
 */
const LEADING_TITLES: ReadonlySet<string> = new Set(
  (
    'adviser advisor minister president secretary chairman chairwoman chairperson director commissioner ambassador governor ' +
    'senator congressman congresswoman spokesman spokeswoman spokesperson premier chancellor coach captain ceo professor ' +
    'inspector superintendent sergeant lieutenant colonel admiral mayor mr mrs ms dr prof gen lt col capt sgt'
  ).split(' '),
);

/** Letters behind a name for an honour, a rank at the bar or a degree. */
const POSTNOMINALS: ReadonlySet<string> = new Set('sc qc kc mp mep mbe obe cbe phd md msc'.split(' '));

/** A stretch of tokens: `from` … `end - 1`. */
export type Stretch = readonly [from: number, end: number];

const isAttached = ({ tokens }: NewsDocument, token: number): boolean => tokens.start[token] === tokens.end[token - 1];

/** "SC" in capitals at the end of a name. */
function isPostnominal({ text, tokens }: NewsDocument, at: number): boolean {
  if (!POSTNOMINALS.has(tokens.lower[at]!)) return false;
  const last = text.charAt(tokens.end[at]! - 1);
  return text.charAt(tokens.start[at]!) !== tokens.lower[at]!.charAt(0) && last !== last.toLowerCase();
}

/** Last words of bodies that go on with the place they are for: "the Chess Association of Peru". */
const BODIES_OF_PLACES: ReadonlySet<string> = new Set(
  'association federation confederation chamber university bank institute academy council league union party church society'.split(
    ' ',
  ),
);

/** Behind "of Peru", where the name of a body ends at `end` before it. */
function placeEnd(document: NewsDocument, end: number): number {
  const { lower } = document.tokens;
  if (lower[end] !== 'of' || !BODIES_OF_PLACES.has(lower[end - 1]!)) return end;
  const from = lower[end + 1] === 'the' ? end + 2 : end + 1;
  const find = gazetteerAt(document, from);
  const isPlace = find?.entry.form === 'name' || find?.entry.form === 'capital';
  return isPlace ? find!.end : end;
}

/** "Indo-" before "Pacific": the longer name of the tables that ends where this one does. */
function longerStart(document: NewsDocument, from: number, end: number, first: number): number {
  for (let t = Math.max(first, from - 3); t < from; t++) {
    const find = gazetteerAt(document, t, end);
    if (find?.end === end && find.entry.kind === 'area') return t;
  }
  return from;
}

/**
 * Makes the stretch of a recognised name what the name is.
 *
 * ```text
 * Kim Ha-neul · Indo-Pacific · Channel+
 * ^~~~~~~~~~~   ^~~~~~~~~~~~   ^~~~~~~~
 * ```
 *
 * A name that breaks off at a hyphen goes on to the next word; a plus sign stays with its name; "Pacific" after
 * "Indo-" is the longer name of the tables. A person's name is cut of the title or people ("Briton") before it and the letters behind it. Nothing before the token `first` is taken.
 */
export function mendSpan(document: NewsDocument, kind: NameClass, from: number, end: number, first: number): Stretch {
  const { lower } = document.tokens;
  let last = end;
  if (kind === 'person') {
    while (from + 2 < last && LEADING_TITLES.has(lower[from]!)) from += lower[from + 1] === '.' ? 2 : 1;
    if (from + 2 === last && LEADING_TITLES.has(lower[from]!) && lower[from + 1] !== '.') from++;
    const people = last - from > 2 ? gazetteerAt(document, from, from + 1)?.entry : undefined;
    if (people?.form === 'demonym') from++;
    while (from + 1 < last && isPostnominal(document, last - 1)) last--;
  }
  if (lower[last - 1] === '-' && isAttached(document, last)) last++;
  if (lower[last] === '+' && kind === 'organization' && isAttached(document, last)) last++;
  if (kind === 'organization') last = placeEnd(document, last);
  // "D-Ohio": the party before the state.
  if (kind === 'location' && lower[from + 1] === '-' && /^[dri]$/.test(lower[from]!) && last > from + 2)
    return [from + 2, last];
  return [kind === 'location' ? longerStart(document, from, last, first) : from, last];
}

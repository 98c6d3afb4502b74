import { gazetteerAt } from '../../language/gazetteer.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { NameClass } from '../../model/mention.ts';

/** A stretch of tokens: `from` … `end - 1`. */
export type Stretch = readonly [from: number, end: number];

const isAttached = ({ tokens }: NewsDocument, token: number): boolean => tokens.start[token] === tokens.end[token - 1];

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
 * "Indo-" is the longer name of the tables. Nothing before the token `first` is taken.
 */
export function mendSpan(document: NewsDocument, kind: NameClass, from: number, end: number, first: number): Stretch {
  const { lower } = document.tokens;
  let last = end;
  if (lower[last - 1] === '-' && isAttached(document, last)) last++;
  if (lower[last] === '+' && kind === 'organization' && isAttached(document, last)) last++;
  // "D-Ohio": the party before the state.
  if (kind === 'location' && lower[from + 1] === '-' && /^[dri]$/.test(lower[from]!) && last > from + 2)
    return [from + 2, last];
  return [kind === 'location' ? longerStart(document, from, last, first) : from, last];
}

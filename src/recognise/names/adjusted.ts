import type { NewsDocument } from '../../model/document.ts';
import { CLASSES } from './labels.ts';
import type { ReadName } from './model.ts';

const LOCATION = CLASSES.indexOf('location');
const ORGANIZATION = CLASSES.indexOf('organization');
const MISC = CLASSES.indexOf('misc');

/** Heads of the titles of documents that two sides sign. Nobody is called so. */
const INSTRUMENTS = new Set(
  'declaration memorandum agreement treaty protocol accord accords pact communiqué'.split(' '),
);
/** Small words that end the head of a name: what follows says what it is about. */
const AFTER_HEAD = new Set('of on for between with to and in against'.split(' '));

/**
 * The names with two habits of the corpus undone that a record does not share: a place and the land it is in are two
 * names, and the title of a document is no organisation.
 *
 * ```text
 * Nakuru, Kenya        a Memorandum of Cooperation on Fisheries
 * ^~~~~~  ^~~~~          ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ misc
 * ```
 */
export function adjusted({ tokens }: NewsDocument, names: readonly ReadName[]): ReadName[] {
  const out: ReadName[] = [];
  for (const name of names) {
    if (name.class === LOCATION) placesApart(tokens.lower, name, out);
    else if (name.class === ORGANIZATION) out.push(documentTitle(tokens.lower, name, out.at(-1)?.to ?? 0));
    else out.push(name);
  }
  return out;
}

function placesApart(lower: readonly string[], name: ReadName, out: ReadName[]): void {
  let { from } = name;
  for (let i = name.from + 1; i < name.to - 1; i++) {
    if (lower[i] !== ',') continue;
    out.push({ ...name, from, to: i });
    from = i + 1;
  }
  out.push({ ...name, from });
}

/** The name as the title of a document, if it is one; it may begin two words before, at no token before `floor`. */
function documentTitle(lower: readonly string[], name: ReadName, floor: number): ReadName {
  let head = name.from;
  while (head + 1 < name.to && !AFTER_HEAD.has(lower[head + 1]!)) head++;
  if (INSTRUMENTS.has(lower[head]!)) return { ...name, class: MISC };
  const start = name.from - 2;
  if (start < floor || (lower[start + 1] !== 'of' && lower[start + 1] !== 'on') || !INSTRUMENTS.has(lower[start]!))
    return name;
  return { ...name, from: start, class: MISC };
}

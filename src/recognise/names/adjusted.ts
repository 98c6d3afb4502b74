import type { NewsDocument } from '../../model/document.ts';
import { type RuledName, withCompanies } from './company-names.ts';
import { CLASSES } from './labels.ts';
import type { ReadName } from './model.ts';

const LOCATION = CLASSES.indexOf('location');
const ORGANIZATION = CLASSES.indexOf('organization');
const MISC = CLASSES.indexOf('misc');

/** Heads of the titles of documents that two sides sign. Nobody is called so. */
const INSTRUMENTS = new Set(
  'declaration memorandum agreement treaty protocol accord accords pact communiqué mou mous moc moa loi fta ftas'.split(
    ' ',
  ),
);
/** Names of states of the United States, as they are shortened behind their towns. */
const STATES = new Set(
  (
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex ' +
    'vt va wash wis wyo n.h. n.j. n.m. n.y. n.c. n.d. r.i. s.c. s.d. w.va.'
  ).split(' '),
);
/** Forces that each land has one of. */
const FORCES = new Set('navy army military coastguard'.split(' '));
/** An organisation as sure as this is not swallowed by one before it. */
const SURE = 0.8;
/** Words of one portfolio of a ministry. */
const LONGEST_PORTFOLIO = 3;
/** How sure a town is that stands before its state, whatever the model made of it. */
const TOWN = 0.9;
const DISTRICT = new Set(['dc', 'd.c', 'd.c.']);
/** Small words that end the head of a name: what follows says what it is about. */
const AFTER_HEAD = new Set('of on for between with to and in against'.split(' '));

/**
 * The names with some habits of the corpus undone that a record does not share: a place and the land it is in are two
 * names, the capital of the United States is one; the title of a document is no organisation.
 *
 * ```text
 * Nakuru, Kenya        Butte, Mont.        Washington, D.C.        a Memorandum of Cooperation on Fisheries
 * ^~~~~~  ^~~~~        ^~~~~  ^~~~         ^~~~~~~~~~~~~~~~          ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ misc
 * ```
 */
export function adjusted(document: NewsDocument, names: readonly ReadName[]): RuledName[] {
  const { lower } = document.tokens;
  const out: RuledName[] = [];
  let floor = 0;
  const ruled = withCompanies(document, names);
  for (const [k, name] of ruled.entries()) {
    if (name.from < floor) continue;
    const capital = districtEnd(lower, name);
    if (isBeforeState(document, name.to)) {
      const town = { ...name, class: LOCATION, confidence: Math.max(name.confidence, TOWN) };
      out.push(town, { ...town, from: name.to + 1, to: name.to + 2 });
    } else if (capital > 0) out.push({ ...name, to: capital, class: LOCATION });
    else if (name.class === LOCATION) placesApart(lower, withoutInstrument(lower, name), out);
    else if (isOwnedForce(lower, name, out.at(-1))) {
      const { from, confidence } = out.pop()!;
      out.push({ ...name, from, confidence: Math.max(name.confidence, confidence) });
    } else if (name.class === ORGANIZATION)
      out.push(documentTitle(lower, withPortfolios(document, name, sureAfter(ruled, k)?.from ?? lower.length), floor));
    else out.push(name);
    floor = out.at(-1)!.to;
  }
  return out;
}

/** Where "Washington, DC" ends, which is one place, not a town and its land; 0 for other names. */
function districtEnd(lower: readonly string[], { from, to, class: c }: ReadName): number {
  if (lower[from] !== 'washington' || (c !== LOCATION && to - from === 1)) return 0;
  const district = lower[from + 1] === ',' ? from + 2 : from + 1;
  return to <= district + 1 && DISTRICT.has(lower[district] ?? '') ? district + 1 : 0;
}

/** True for ", Wash." at token `i`: what stands before it is a town. */
function isBeforeState({ tokens, text }: NewsDocument, i: number): boolean {
  const state = i + 1;
  if (state + 1 >= tokens.length || tokens.lower[i] !== ',' || !STATES.has(tokens.lower[state]!)) return false;
  const first = text.charAt(tokens.start[state]!);
  return first !== first.toLowerCase() && (tokens.lower[state + 1] === '.' || tokens.lower[state]!.endsWith('.'));
}

/** True for the "Navy" of "Chile's Navy": the force of a land goes by both. */
function isOwnedForce(lower: readonly string[], name: RuledName, before: RuledName | undefined): boolean {
  if (before === undefined || name.class !== ORGANIZATION || before.class !== LOCATION) return false;
  const mark = name.from - 1;
  return before.to === mark && /^['’]s$/.test(lower[mark]!) && name.to === mark + 2 && FORCES.has(lower[mark + 1]!);
}

/** The first name behind the `k`th that is not likely part of an office's list of portfolios. */
const sureAfter = (names: readonly RuledName[], k: number): RuledName | undefined =>
  names
    .slice(k + 1, k + 4)
    .find((name) => name.class !== MISC && (name.class !== ORGANIZATION || name.confidence >= SURE));

/** The whole of "Ministry of Trade, Water Supply and Sport" where no other name stands in the list, up to token `next`. */
function withPortfolios({ tokens, text }: NewsDocument, name: RuledName, next: number): RuledName {
  if (tokens.lower[name.from] !== 'ministry') return name;
  let words = 0;
  let last = '';
  let i = name.to;
  for (; i < next && words <= LONGEST_PORTFOLIO; i++) {
    const word = tokens.lower[i]!;
    const first = text.charAt(tokens.start[i]!);
    if (word === ',' || word === 'and' || word === '&') {
      if (words === 0 && last !== '') return name;
      if (word !== ',' || last === '' || last === ',') {
        last = word;
        words = 0;
      } else break;
    } else if (first !== first.toLowerCase() && last !== '') words++;
    else break;
  }
  return i > name.to && last === 'and' && words > 0 ? { ...name, to: i } : name;
}

/** The place alone of "Sudd Basin Protocol". */
function withoutInstrument(lower: readonly string[], name: RuledName): RuledName {
  return name.to - name.from > 1 && INSTRUMENTS.has(lower[name.to - 1]!) ? { ...name, to: name.to - 1 } : name;
}

function placesApart(lower: readonly string[], name: RuledName, out: RuledName[]): void {
  let { from } = name;
  for (let i = name.from + 1; i < name.to - 1; i++) {
    if (lower[i] !== ',') continue;
    out.push({ ...name, from, to: i });
    from = i + 1;
  }
  out.push({ ...name, from });
}

/** The name as the title of a document, if it is one; it may begin two words before, at no token before `floor`. */
function documentTitle(lower: readonly string[], name: RuledName, floor: number): RuledName {
  let head = name.from;
  while (head + 1 < name.to && !AFTER_HEAD.has(lower[head + 1]!)) head++;
  if (INSTRUMENTS.has(lower[head]!)) return { ...name, class: MISC };
  const start = name.from - 2;
  if (start < floor || (lower[start + 1] !== 'of' && lower[start + 1] !== 'on') || !INSTRUMENTS.has(lower[start]!))
    return name;
  return { ...name, from: start, class: MISC };
}

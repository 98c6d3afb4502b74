import { scramble } from './hash.ts';
import { Kind } from './lexicon.ts';
import type { View } from './view.ts';
import { Form, isCapital } from './word-form.ts';
import { Mode } from './word-types.ts';

/** How a word is used elsewhere in the article. */
export const Use = {
  afterTitle: 1 << 0,
  afterFirstName: 1 << 1,
  beforeOrganization: 1 << 2,
  beforeFacility: 1 << 3,
  beforeLandform: 1 << 4,
  afterPlaceWord: 1 << 5,
  besideSpeech: 1 << 6,
  lastOfRun: 1 << 7,
  firstOfRun: 1 << 8,
  alone: 1 << 9,
  afterThe: 1 << 10,
  possessive: 1 << 11,
  inBrackets: 1 << 12,
} as const;
export const USES = 13;

/** What an article says of its own words. Indexed by the family of a type; the links by token. */
export interface Evidence {
  readonly small: Uint16Array;
  readonly inside: Uint16Array;
  readonly uses: Uint16Array;
  /** First capitalised token of the family, or -1; then from token to token. */
  readonly head: Int32Array;
  readonly next: Int32Array;
  /** Hash of an acronym to the last token of the name whose initials it is. */
  readonly acronyms: ReadonlyMap<number, number>;
}

const PLACE_WORDS = new Set(['in', 'at', 'from', 'near', 'across', 'around', 'outside', 'throughout']);

/** Gathers how each word is written and used, in lines that are neither headlines nor all capitals. */
export function evidenceOf(view: View): Evidence {
  const { types, length } = view;
  const small = new Uint16Array(types.families);
  const inside = new Uint16Array(types.families);
  const uses = new Uint16Array(types.families);
  const head = new Int32Array(types.families).fill(-1);
  const tail = new Int32Array(types.families).fill(-1);
  const next = new Int32Array(length).fill(-1);
  const acronyms = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const type = view.type[i]!;
    const family = types.family[type]!;
    const form = view.form[i]!;
    const mode = types.mode[type]!;
    if (form === Form.lower) {
      if (mode !== Mode.lower && small[family]! < 99) small[family]!++;
      continue;
    }
    if (!isCapital(form) || mode !== Mode.normal) continue;
    if (view.place[i] === 0 && inside[family]! < 99) inside[family]!++;
    if (tail[family]! < 0) head[family] = i;
    else next[tail[family]!] = i;
    tail[family] = i;
    uses[family]! |= usesAt(view, i);
    if (view.wideStart[i] === i && view.wideEnd[i]! - i > 1) {
      const end = view.wideEnd[i]!;
      acronyms.set(initialsOf(view, i, end), end - 1);
      if (view.runEnd[i]! > i + 1 && view.runEnd[i] !== end)
        acronyms.set(initialsOf(view, i, view.runEnd[i]!), view.runEnd[i]! - 1);
    }
  }
  return { small, inside, uses, head, next, acronyms };
}

/** The hash that the word made of the first letters of the capitalised words `from` … `to - 1` has in lower case. */
function initialsOf(view: View, from: number, to: number): number {
  const { lower } = view.document.tokens;
  let h = 0x811c9dc5;
  for (let k = from; k < to; k++) {
    if (isCapital(view.form[k]!)) h = Math.imul(h ^ lower[k]!.charCodeAt(0), 0x01000193);
  }
  return scramble(h);
}

function usesAt(view: View, i: number): number {
  const { types, type, blockStart, blockEnd } = view;
  const { lower } = view.document.tokens;
  const kindsAt = (at: number): number => types.kinds[type[at]!]!;
  const first = view.runStart[i]!;
  const end = view.runEnd[i]!;
  let before = i - 1;
  if (before > blockStart[i]! && lower[before] === '.') before--;
  let uses = 0;
  if (before >= blockStart[i]!) {
    if (kindsAt(before) & Kind.title) uses |= Use.afterTitle;
    if (i > first && kindsAt(before) & Kind.firstName) uses |= Use.afterFirstName;
    if (PLACE_WORDS.has(lower[before]!)) uses |= Use.afterPlaceWord;
    if (kindsAt(before) & Kind.speech) uses |= Use.besideSpeech;
    if (lower[before] === 'the') uses |= Use.afterThe;
    if (lower[before] === '(') uses |= Use.inBrackets;
  }
  if (i + 1 < blockEnd[i]!) {
    if (kindsAt(i + 1) & Kind.speech) uses |= Use.besideSpeech;
    if (view.form[i + 1] === Form.possessive) uses |= Use.possessive;
  }
  if (end - first === 1) return uses | Use.alone;
  if (i === end - 1) return uses | Use.lastOfRun;
  const last = kindsAt(end - 1);
  if (i === first) uses |= Use.firstOfRun;
  if (last & Kind.organization) uses |= Use.beforeOrganization;
  if (last & Kind.facility) uses |= Use.beforeFacility;
  if (last & Kind.landform) uses |= Use.beforeLandform;
  return uses;
}

import { type Evidence, USES } from './evidence.ts';
import { feature, pair } from './hash.ts';
import { FINE_BITS, KINDS, Kind, MIDDLE_BITS } from './lexicon.ts';
import type { View } from './view.ts';
import { Form } from './word-form.ts';
import { Mode, type WordTypes } from './word-types.ts';

/** Distances at which a word speaks for its neighbour: itself, then one and two to the left and right. */
export const DISTANCES = [0, -1, 1, -2, 2] as const;

/** More than any token has. */
export const MOST_FEATURES = 256;

/** Templates are numbered by what they hold; those of a type's own features also by its distance (`SLOT` times). */
const T = {
  low: 1,
  cased: 2,
  outline: 3,
  affix: 4, // to 11
  coarse: 12,
  middle: 13,
  fine: 14,
  kind: 15, // to 35
  usual: 36,
  form: 37,
  usualForm: 38,
  middleForm: 39,
} as const;
const SLOT = 40;
const C = 240;

const FORM_MODE = 16;
/** Words of a row of capitalised words that count in its outline. */
const LONGEST_ROW = 5;
/** The lists that say of a whole row what it may be. */
const TELLING =
  Kind.organization | Kind.facility | Kind.landform | Kind.firstName | Kind.surname | Kind.company | Kind.body;

/** The features that word `type` gives to the token at `DISTANCES[slot]` from it, as hashes into `out`; returns how many. */
export function typeFeatures(types: WordTypes, type: number, slot: number, out: Int32Array): number {
  const base = slot * SLOT;
  const low = types.low[type]!;
  const form = types.form[type]! + FORM_MODE * types.mode[type]!;
  const cluster = types.cluster[type]!;
  const kinds = types.kinds[type]!;
  const usual = types.usual[type]!;
  let n = 0;
  out[n++] = feature(base + T.low, low);
  out[n++] = feature(base + T.form, form);
  if (cluster > 0) {
    out[n++] = feature(base + T.coarse, (cluster - 1) >> MIDDLE_BITS);
    out[n++] = feature(base + T.middle, (cluster - 1) >> FINE_BITS);
    if (slot < 3) out[n++] = feature(base + T.fine, cluster - 1);
  }
  for (let k = 0; k < KINDS; k++) if (kinds & (1 << k)) out[n++] = feature(base + T.kind + k, 0);
  if (usual > 0) out[n++] = feature(base + T.usual, usual);
  if (slot > 2) return n;
  const affixes = type * 8;
  if (slot > 0) {
    for (let k = 5; k < 8; k++)
      if (types.affixes[affixes + k] !== 0) out[n++] = feature(base + T.affix + k, types.affixes[affixes + k]!);
    return n;
  }
  for (let k = 0; k < 8; k++)
    if (types.affixes[affixes + k] !== 0) out[n++] = feature(base + T.affix + k, types.affixes[affixes + k]!);
  out[n++] = pair(base + T.cased, low, form);
  out[n++] = pair(base + T.outline, types.outline[type]!, types.mode[type]!);
  out[n++] = pair(base + T.usualForm, usual, form);
  if (cluster > 0) out[n++] = pair(base + T.middleForm, (cluster - 1) >> FINE_BITS, form);
  return n;
}

// What stands at a token of the block `from` … `to - 1`, and a number of its own for what lies before and behind that.
// Functions of their own rather than closures: this is called for every token that may be in a name.

function lowAt({ types, type }: View, from: number, to: number, at: number): number {
  return at < from ? 1 : at >= to ? 2 : types.low[type[at]!]!;
}

function formAt(view: View, from: number, to: number, at: number): number {
  return at < from ? 98 : at >= to ? 99 : view.form[at]!;
}

function clusterAt({ types, type }: View, from: number, to: number, at: number): number {
  return at < from ? 9998 : at >= to ? 9999 : types.cluster[type[at]!]! >> FINE_BITS;
}

function middleAt({ types, type }: View, from: number, to: number, at: number): number {
  return at < from || at >= to ? 9999 : types.cluster[type[at]!]! >> MIDDLE_BITS;
}

/** The features of token `i` that need more than one word: pairs, places, runs, and what the article says of the word. */
export function contextFeatures(view: View, evidence: Evidence, i: number, out: Int32Array): number {
  const { types, type } = view;
  const from = view.blockStart[i]!;
  const to = view.blockEnd[i]!;
  const t = type[i]!;
  const low = types.low[t]!;
  const form = types.form[t]! + FORM_MODE * types.mode[t]!;
  const cluster = types.cluster[t]! >> FINE_BITS;
  const l1 = lowAt(view, from, to, i - 1);
  const r1 = lowAt(view, from, to, i + 1);
  const fl = formAt(view, from, to, i - 1);
  const fr = formAt(view, from, to, i + 1);
  const shapes = fl + 128 * fr;
  let n = 0;
  out[n++] = pair(C + 1, l1, low);
  out[n++] = pair(C + 2, low, r1);
  out[n++] = pair(C + 3, form, shapes);
  out[n++] = pair(C + 4, form, shapes + (formAt(view, from, to, i - 2) << 14) + (formAt(view, from, to, i + 2) << 21));
  out[n++] = pair(C + 5, l1, form);
  out[n++] = pair(C + 6, r1, form);
  out[n++] = pair(C + 7, clusterAt(view, from, to, i - 1), cluster);
  out[n++] = pair(C + 8, cluster, clusterAt(view, from, to, i + 1));
  out[n++] = pair(C + 9, pair(C, l1, r1), form);
  out[n++] = pair(C + 10, lowAt(view, from, to, i - 2), l1);
  out[n++] = pair(C + 11, r1, lowAt(view, from, to, i + 2));
  out[n++] = pair(C + 12, view.place[i]!, form);
  out[n++] = feature(C + 13, view.enclosed[i]!);
  out[n++] = pair(C + 14, clusterAt(view, from, to, i - 1), shapes);
  out[n++] = pair(C + 15, clusterAt(view, from, to, i + 1), shapes);
  n = runFeatures(view, i, form, n, out);
  return evidenceFeatures(view, evidence, i, form, n, out);
}

function runFeatures(view: View, i: number, form: number, count: number, out: Int32Array): number {
  const { types, type } = view;
  const first = view.runStart[i]!;
  if (first < 0) return count;
  let n = count;
  const from = view.blockStart[i]!;
  const to = view.blockEnd[i]!;
  const end = view.runEnd[i]!;
  const wideFirst = view.wideStart[i]!;
  const wideEnd = view.wideEnd[i]!;
  const clusterBefore = middleAt(view, from, to, first - 1);
  const clusterAfter = middleAt(view, from, to, end);
  const ahead = Math.min(4, end - 1 - i);
  const behind = Math.min(4, i - first);
  const last = type[end - 1]!;
  const place = behind * 8 + ahead;
  out[n++] = feature(C + 20, place);
  out[n++] = pair(C + 21, lowAt(view, from, to, end - 1), ahead > 0 ? 1 : 0);
  out[n++] = pair(C + 22, lowAt(view, from, to, first), behind > 0 ? 1 : 0);
  out[n++] = pair(C + 23, lowAt(view, from, to, first - 1), behind);
  out[n++] = pair(C + 24, lowAt(view, from, to, end), ahead);
  out[n++] = pair(C + 25, lowAt(view, from, to, wideEnd - 1), wideEnd - 1 > i ? 1 : 0);
  out[n++] = pair(C + 26, lowAt(view, from, to, wideFirst), wideFirst < i ? 1 : 0);
  out[n++] = pair(C + 27, Math.min(6, i - wideFirst) * 8 + Math.min(6, wideEnd - 1 - i), form);
  out[n++] = pair(C + 28, types.cluster[last]! >> FINE_BITS, ahead);
  out[n++] = pair(C + 29, types.cluster[type[first]!]! >> FINE_BITS, behind);
  out[n++] = pair(C + 30, types.kinds[last]!, place);
  out[n++] = pair(C + 32, types.usual[last]!, place);
  out[n++] = pair(C + 33, types.usual[type[first]!]!, place);
  out[n++] = pair(C + 31, types.kinds[type[first]!]!, place);
  // The row as a whole: what its words are usual in, one after the other; all that they are listed as.
  let usuals = 0;
  for (let k = first; k < end && k - first < LONGEST_ROW; k++)
    usuals = usuals * 16 + ((types.usual[type[k]!]! + 3) >> 2);
  out[n++] = pair(C + 34, usuals, place);
  out[n++] = pair(C + 35, view.runKinds[i]! & TELLING, place);
  const lastUsual = (types.usual[last]! + 3) >> 2;
  out[n++] = pair(C + 36, lowAt(view, from, to, first - 1), lastUsual);
  out[n++] = pair(C + 37, lowAt(view, from, to, end), lastUsual);
  out[n++] = pair(C + 38, pair(C, clusterBefore, clusterAfter), lastUsual);
  return n;
}

const few = (n: number): number => (n > 2 ? 3 : n);

function evidenceFeatures(
  view: View,
  evidence: Evidence,
  i: number,
  form: number,
  count: number,
  out: Int32Array,
): number {
  const { types, type } = view;
  const t = type[i]!;
  const family = types.family[t]!;
  let n = count;
  const isLower = form === Form.lower;
  if (isLower) return n;
  const small = evidence.small[family]!;
  const inside = evidence.inside[family]!;
  const opens = view.place[i] !== 0 ? 1 : 0;
  const mode = types.mode[t]!;
  const written = few(small) * 4 + few(mode === Mode.normal && !opens ? inside - 1 : inside);
  out[n++] = pair(C + 40, written, opens + 2 * mode);
  out[n++] = pair(C + 41, written, form);
  const uses = evidence.uses[family]!;
  for (let k = 0; k < USES; k++) if (uses & (1 << k)) out[n++] = feature(C + 42 + k, mode === Mode.normal ? 0 : 1);
  out[n++] = pair(C + 60, uses, mode === Mode.normal ? 0 : 1);
  let shown = 0;
  for (let at = evidence.head[family]!; at >= 0 && shown < 3; at = evidence.next[at]!) {
    if (at === i) continue;
    shown++;
    if (at > view.blockStart[at]!) out[n++] = feature(C + 61, types.low[type[at - 1]!]!);
    if (at + 1 < view.blockEnd[at]!) out[n++] = feature(C + 62, types.low[type[at + 1]!]!);
    const end = view.runEnd[at]!;
    const first = view.runStart[at]!;
    if (at < end - 1) out[n++] = feature(C + 63, types.low[type[end - 1]!]!);
    if (at > first) out[n++] = feature(C + 64, types.low[type[first]!]!);
    if (first > view.blockStart[at]! && first < at) out[n++] = feature(C + 65, types.low[type[first - 1]!]!);
  }
  const named = evidence.acronyms.get(types.low[t]!);
  if (named !== undefined) {
    out[n++] = feature(C + 66, 0);
    out[n++] = feature(C + 67, types.low[type[named]!]!);
    out[n++] = feature(C + 68, types.kinds[type[named]!]!);
  }
  return n;
}

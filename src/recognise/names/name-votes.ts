import { CLASSES } from './labels.ts';
import type { ReadName } from './model.ts';
import type { View } from './view.ts';

const PERSON = CLASSES.indexOf('person');
/** Dates and sums of money are no names that an article repeats. */
const VOTERS = CLASSES.indexOf('date');
/** People's names of more words than this are rather two names. */
const LONGEST = 3;

/**
 * The names with one class for each string throughout the article: that which its mentions are read as most, each
 * counted by its confidence. The last word of a person's name counts for the surname.
 *
 * ```text
 * Amara Kigali told the court … Kigali said he … flew to Kigali
 *                               person                   person too: the article means him
 * ```
 */
export function agreed(view: View, names: readonly ReadName[]): ReadName[] {
  const votes = new Map<number, Float64Array>();
  const votesOf = (from: number, to: number): Float64Array => {
    const key = keyOf(view, from, to);
    let row = votes.get(key);
    if (row === undefined) votes.set(key, (row = new Float64Array(CLASSES.length)));
    return row;
  };
  for (const { from, to, class: c, confidence } of names) {
    if (c >= VOTERS) continue;
    votesOf(from, to)[c]! += confidence;
    if (c === PERSON && to - from > 1 && to - from <= LONGEST) votesOf(to - 1, to)[PERSON]! += confidence;
  }
  return names.map((name) => {
    if (name.class >= VOTERS) return name;
    const row = votesOf(name.from, name.to);
    let top = name.class;
    let total = 0;
    for (let c = 0; c < VOTERS; c++) {
      total += row[c]!;
      if (row[c]! > row[top]!) top = c;
    }
    return top === name.class ? name : { ...name, class: top, confidence: row[top]! / total };
  });
}

function keyOf({ types, type }: View, from: number, to: number): number {
  let key = 17;
  for (let i = from; i < to; i++) key = (Math.imul(key, 0x5bd1e995) ^ types.family[type[i]!]!) | 0;
  return key;
}

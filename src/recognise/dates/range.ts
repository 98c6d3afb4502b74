import type { DateMention } from '../../model/mention.ts';
import type { Meaning } from './meaning.ts';
import type { Resolved } from './resolve.ts';
import type { Scan } from './scan.ts';
import { slotWithin } from './slot.ts';
import { firstDay, type Stretch, timexValue, widen, yearOf } from './stretch.ts';

/** Words and marks that join the two ends of a range. */
export function joinsRange(scan: Scan, from: number, to: number): boolean {
  const word = scan.word(from);
  if (to - from === 1)
    return word === 'to' || word === 'through' || word === 'until' || word === 'till' || scan.isDash(from);
  return false;
}

/** "between Monday and Wednesday": "and" joins a range after "between". */
export function joinsBetween(scan: Scan, before: number, from: number, to: number): boolean {
  return to - from === 1 && scan.word(from) === 'and' && scan.word(before - 1) === 'between';
}

/** The second day of "May 3-5" is of the year of the first. */
export function inYearOf(meaning: Meaning, first: Resolved): Meaning {
  if (meaning.kind !== 'slot' || first.stretch === null) return meaning;
  const { basis } = first;
  return { kind: 'slotIn', slot: meaning.slot, outer: { kind: 'known', stretch: widen(first.stretch, 'year'), basis } };
}

/** True for what can be an end of a range: lengths and sets are none. */
export function isPoint(mention: DateMention): boolean {
  return mention.type === 'date' || mention.type === 'time';
}

const dated = (stretch: Stretch, basis: Resolved['basis']): Resolved => ({
  type: 'date',
  value: timexValue(stretch),
  stretch,
  basis,
  isOnCalendar: true,
});

/** The slot in a year, or in the one beside it, so that it lies on the side of `other` that `isLast` says. */
function besideOf(meaning: Meaning & { kind: 'slot' }, other: Stretch, isLast: boolean): Stretch | null {
  const year = yearOf(other);
  for (const each of isLast ? [year, year + 1] : [year, year - 1]) {
    const stretch = slotWithin(meaning.slot, { unit: 'year', index: each });
    if (stretch === null) return null;
    if (isLast ? firstDay(stretch) >= firstDay(other) : firstDay(stretch) <= firstDay(other)) return stretch;
  }
  return null;
}

/**
 * Makes the two ends of a range agree.
 *
 * ```text
 * from 28 April to 3 May 2019        from Monday to Friday           from November to March
 *      ^~~~~~~~ 2019, as its end                    ^~~~~~ after it                 ^~~~~ the year after
 * ```
 */
export function fitRange(
  from: { readonly meaning: Meaning; readonly resolved: Resolved },
  meaning: Meaning,
  last: Resolved,
): { readonly first: Resolved; readonly last: Resolved } {
  const first = from.resolved;
  if (last.stretch === null) return { first, last };
  if (from.meaning.kind === 'clock' && from.meaning.day === null && last.type === 'time') {
    // "9 a.m. to 5 p.m. Monday": both are of the day said once.
    const value = `${timexValue(last.stretch)}${from.meaning.time}`;
    return { first: { ...last, value }, last };
  }
  if (meaning.kind === 'stated' && from.meaning.kind === 'slot' && first.type === 'date') {
    const stretch = besideOf(from.meaning, last.stretch, false);
    return { first: stretch === null ? first : dated(stretch, 'text'), last };
  }
  if (meaning.kind !== 'slot' || first.stretch === null || last.type !== 'date') return { first, last };
  if (firstDay(last.stretch) >= firstDay(first.stretch) || meaning.slot.unit === 'weekday') {
    const isBefore = firstDay(last.stretch) < firstDay(first.stretch);
    const next = { unit: 'day', index: last.stretch.index + 7 } as const;
    return { first, last: isBefore ? dated(next, last.basis) : last };
  }
  const stretch = besideOf(meaning, first.stretch, true);
  return { first, last: stretch === null ? last : dated(stretch, last.basis) };
}

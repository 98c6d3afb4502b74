import type { Modifier, Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';

/** What may follow an expression, and what it adds. */
const TAILS: readonly (readonly [first: string, second: string, modifier: Modifier])[] = [
  ['or', 'so', 'about'],
  ['and', 'beyond', 'on_or_after'],
  ['or', 'later', 'on_or_after'],
  ['or', 'after', 'on_or_after'],
  ['and', 'later', 'on_or_after'],
  ['or', 'earlier', 'on_or_before'],
  ['or', 'before', 'on_or_before'],
];

/** The reading with the words that widen it after it: "the next year or so", "1994 or later". */
export function withTail(scan: Scan, reading: Reading): Reading {
  if (reading.until !== undefined || reading.also !== undefined) return reading;
  const first = scan.word(reading.end);
  if (first !== 'or' && first !== 'and') return reading;
  const second = scan.word(reading.end + 1);
  for (const [one, two, modifier] of TAILS) {
    if (one !== first || two !== second || reading.modifier !== undefined) continue;
    return { ...reading, end: reading.end + 2, modifier };
  }
  return reading;
}

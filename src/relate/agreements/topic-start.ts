import { DEFINITE, INDEFINITE } from '../../language/clause-words.ts';
import { type NewsDocument, TokenKind } from '../../model/document.ts';

const UNITS =
  /^(?:tonnes?|tons?|barrels?|litres?|liters?|gallons?|bushels?|kilograms?|kilos|pounds|ounces|megawatts?|mw|gw|gigawatts?|acres|hectares|doses|worth)$/;
const ROUND = /^(?:up|to|around|about|some|nearly|almost|over|more|than|at|least|roughly|approximately)$/;
const SCALES = /^(?:thousands?|millions?|billions?|trillions?|hundreds?|crore|lakh|bn|m)$/;

/** Where the goods begin behind so much of them: "up to 2.4 million tonnes a year (mtpa) of |copper"; `from` where there is no such measure. */
export function behindMeasure({ tokens }: NewsDocument, from: number): number {
  const { lower, kind } = tokens;
  let i = from;
  while (ROUND.test(lower[i] ?? '')) i++;
  const number = i;
  while (i < from + 8 && (kind[i] === TokenKind.number || kind[i] === TokenKind.symbol || SCALES.test(lower[i] ?? '')))
    i++;
  if (i === number) return from;
  if (lower[i] === 'of' && UNITS.test(lower[i + 1] ?? '')) i++;
  if (!UNITS.test(lower[i] ?? '')) return from;
  for (let j = i + 1; j <= i + 7; j++) {
    if (lower[j] === 'of') return j + 1;
    if (!/^(?:a|an|per|each|every|year|annum|month|day|annually|yearly|\(|\)|[a-z]{2,5})$/.test(lower[j] ?? ''))
      return from;
  }
  return from;
}

/**
 * Where a topic begins: behind articles and the first of two verbs.
 *
 * ```text
 * to design and develop a tidal turbine        for the export of copper
 *                         ^~~~~~~~~~~~~                ^~~~~~~~~~~~~~~~
 * ```
 */
export function topicStart(document: NewsDocument, from: number, end: number): number {
  const { lower, kind } = document.tokens;
  let i = from;
  if (lower[i] === 'and' && kind[i + 1] === TokenKind.word) i += 2;
  while (i < end && (DEFINITE.has(lower[i]!) || INDEFINITE.has(lower[i]!) || /^(?:its|their|both)$/.test(lower[i]!)))
    i++;
  return i;
}

/** "areas, such as ports and rail": the list itself. */
export function openedBy(lower: readonly string[], from: number): number {
  if (!/^(?:areas|fields|sectors|issues|topics|matters)$/.test(lower[from] ?? '')) return from;
  for (let i = from + 1; i < from + 3; i++) if (lower[i] === 'such' && lower[i + 1] === 'as') return i + 2;
  return from;
}

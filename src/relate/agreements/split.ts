import type { Context } from './context.ts';
import type { Entry } from './entry.ts';
import type { Reading } from './reading.ts';
import { type Range, groupFrom } from './told.ts';

/** Words by which a list gives examples, or fields of one thing, and not one instrument each. */
const OPEN_LISTS = new Set([
  'such',
  'including',
  'areas',
  'fields',
  'sectors',
  'various',
  'like',
  'ranging',
  'range',
  'issues',
  'field',
  'area',
]);

/**
 * Parts a list of subjects: at its commas, and at "and" where the last comma has none of its own.
 *
 * ```text
 * MoUs on clean water, school meals and fish stocks
 *         ^~~~~~~~~~~  ^~~~~~~~~~~~     ^~~~~~~~~~~
 * MoUs on trade and transport, school meals, and fish stocks
 *         ^~~~~~~~~~~~~~~~~~~  ^~~~~~~~~~~~      ^~~~~~~~~~~
 * ```
 */
export function partList(context: Context, range: Range): Range[] {
  const { lower } = context.document.tokens;
  const items: Range[] = [];
  let from = range.from;
  let hasComma = false;
  let endsInAnd = false;
  const push = (end: number): void => {
    if (end > from) items.push({ from, end });
  };
  for (let i = range.from; i < range.end; i++) {
    if (lower[i] !== ',' && lower[i] !== ';') continue;
    hasComma = true;
    push(i);
    from = i + 1;
    if (lower[from] === 'and') {
      endsInAnd = true;
      from++;
    }
  }
  const and = endsInAnd ? -1 : lastAnd(lower, from, range.end);
  if (hasComma && and > from) {
    push(and);
    from = and + 1;
  }
  push(range.end);
  return hasComma ? items : [range];
}

function lastAnd(lower: readonly string[], from: number, end: number): number {
  for (let i = end - 1; i > from; i--) if (lower[i] === 'and') return i;
  return -1;
}

/** The subjects that a plural lists, one instrument each; `null` when it is a group about all of them. */
export function listedSubjects(context: Context, entry: Entry): { reading: Reading; items: Range[] } | null {
  if (!entry.isPlural) return null;
  const { lower } = context.document.tokens;
  for (const reading of entry.readings) {
    const { subject, link } = reading.topic;
    if (
      !subject ||
      !link ||
      reading.isHeadline ||
      !/^(?:on|for|focused|focusing|concerning|regarding|covering|relating)$/.test(link)
    )
      continue;
    const { phrase } = reading;
    if (phrase.isQuantified && phrase.count === null) continue;
    let isOpen = false;
    for (let i = subject.from; i < subject.end; i++)
      isOpen ||=
        OPEN_LISTS.has(lower[i]!) ||
        (groupFrom(reading.read, i) !== null && groupFrom(reading.read, i)!.form === 'active');
    if (isOpen) continue;
    const items = partList(context, subject);
    if (items.length >= 2 && (phrase.count === null || phrase.count === items.length)) return { reading, items };
  }
  return null;
}

/** The pairs of parties that a plural is made with: "agreements with Norra, Ilmar and the Coast League". */
export function listedPartners(reading: Reading): boolean {
  return (
    reading.phrase.isPlural &&
    reading.others.length >= 2 &&
    !reading.phrase.isQuantified &&
    reading.between.length === 0
  );
}

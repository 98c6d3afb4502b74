import { instrumentNouns } from '../../language/instruments.ts';
import type { Context } from './context.ts';
import type { Entry } from './entry.ts';
import type { Reading } from './reading.ts';
import { partList } from './split.ts';
import { groupFrom, type Range } from './told.ts';

/** Where a list begins behind the phrase: behind a dash, a colon, or ", namely". */
function listStart(context: Context, { phrase }: Reading): number {
  const { lower, start, end } = context.document.tokens;
  const at = Math.max(phrase.end, phrase.headEnd);
  const mark = lower[at] ?? '';
  if (/^(?:--|—|–|:)$/.test(mark)) return at + 1;
  if (mark === '-' && start[at]! > end[at - 1]!) return at + 1;
  return mark === ',' && lower[at + 1] === 'namely' ? at + 2 : -1;
}

/**
 * The names that a plural with a number lists, where there are as many as the number says.
 *
 * ```text
 * passed two agreements -- Care of Harbours and Liberation of Whales
 *                          ^~~~~~~~~~~~~~~~     ^~~~~~~~~~~~~~~~~~~~
 * ```
 */
export function listedNames(context: Context, entry: Entry): { reading: Reading; items: Range[] } | null {
  if (!entry.isPlural) return null;
  const { lower } = context.document.tokens;
  for (const reading of entry.readings) {
    const { count, sentence } = reading.phrase;
    const from = count === null || count < 2 ? -1 : listStart(context, reading);
    if (from < 0) continue;
    let end = sentence.endToken;
    while (end > from && /^[.!”"]$/.test(lower[end - 1]!)) end--;
    if (end - from > 60 || end <= from) continue;
    let isOfNames = true;
    for (let i = from; i < end; i++) {
      const form = groupFrom(reading.read, i)?.form;
      isOfNames &&= form !== 'active' && form !== 'passive' && !instrumentNouns().has(lower[i]!);
    }
    if (!isOfNames) continue;
    const items = partList(context, { from, end });
    if (items.length === 1) items.splice(0, 1, ...inTwo(lower, items[0]!));
    if (items.length === count) return { reading, items };
  }
  return null;
}

/** "A and B": a list of two has no comma. */
function inTwo(lower: readonly string[], { from, end }: Range): Range[] {
  for (let i = from + 1; i < end - 1; i++)
    if (lower[i] === 'and')
      return [
        { from, end: i },
        { from: i + 1, end },
      ];
  return [{ from, end }];
}

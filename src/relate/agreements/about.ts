import type { Context } from './context.ts';
import { modifierSubject } from './name-words.ts';
import { textOf } from './range-text.ts';
import type { Reading } from './reading.ts';
import type { Range } from './told.ts';
import { behindMeasure } from './topic-start.ts';

/** What a mention says it is about: with "on" or "for", else what it is to do, else its modifiers. */
function subjectIn(context: Context, { topic, phrase }: Reading): Range | null {
  const modifiers = topic.subject && !topic.isClause ? null : phrase.isTitle ? null : modifierSubject(context, phrase);
  return modifiers ?? topic.subject;
}

/** What it is about: as the mention says that names it best, else as another says. */
export function subjectOf(context: Context, head: Reading, readings: readonly Reading[]): Range | null {
  const own = subjectIn(context, head);
  if (own) return own;
  const linked = readings.find(({ topic }) => topic.subject && topic.link !== 'to');
  if (linked) return linked.topic.subject;
  for (const reading of readings) {
    const range = subjectIn(context, reading);
    if (range) return range;
  }
  return null;
}

/** What it is about, without how much of it ("the export of 3m tonnes of fish"): that is among its figures. */
export function subjectText(context: Context, { from, end }: Range): string {
  const behind = behindMeasure(context.document, from);
  if (behind < end && behind > from) return textOf(context, { from: behind, end });
  const inner = context.document.tokens.lower[from + 1] === 'of' ? behindMeasure(context.document, from + 2) : from;
  return inner > from + 2 && inner < end
    ? `${textOf(context, { from, end: from + 2 })} ${textOf(context, { from: inner, end })}`
    : textOf(context, { from, end });
}

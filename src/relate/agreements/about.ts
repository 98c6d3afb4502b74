import type { Context } from './context.ts';
import { modifierSubject } from './name-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { textOf } from './range-text.ts';
import type { Reading } from './reading.ts';
import type { Range } from './told.ts';
import { behindMeasure } from './topic-start.ts';

/** "Free Trade" of a "Coast Free Trade Agreement": the titles that say what they are about before their noun. */
function freeTrade(context: Context, { head, start }: NounPhrase): Range | null {
  const { lower } = context.document.tokens;
  const from = head - 2;
  return from >= start && /^(?:trade|partnership)$/.test(lower[head - 1]!) && /^(?:free|economic)$/.test(lower[from]!)
    ? { from, end: head }
    : null;
}

/** "the Norra-Ilmar FTA": what the article says elsewhere in full. */
function ofAcronym(context: Context, { phrase }: Reading, early: readonly Reading[]): Range | null {
  if (!/^ftas?$/.test(context.document.tokens.lower[phrase.head]!)) return null;
  for (const reading of early) {
    const range = freeTrade(context, reading.phrase);
    if (range && context.document.tokens.lower[range.from] === 'free') return range;
  }
  return null;
}

/** What a mention says it is about: with "on" or "for", else what it is to do, else its modifiers. */
function subjectIn(context: Context, { topic, phrase }: Reading): Range | null {
  if (topic.subject && !topic.isClause) return topic.subject;
  return (phrase.isTitle ? freeTrade(context, phrase) : modifierSubject(context, phrase)) ?? topic.subject;
}

/** What it is about: as the mention says that names it best, else as another says. */
export function subjectOf(
  context: Context,
  head: Reading,
  readings: readonly Reading[],
  early: readonly Reading[],
): Range | null {
  const own = subjectIn(context, head);
  if (own) return own;
  const linked = readings.find(({ topic }) => topic.subject && topic.link !== 'to');
  if (linked) return linked.topic.subject;
  for (const reading of readings) {
    const range = subjectIn(context, reading);
    if (range) return range;
  }
  return ofAcronym(context, head, early);
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

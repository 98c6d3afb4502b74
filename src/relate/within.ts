import { type NewsDocument, tokenAt } from '../model/document.ts';
import type { DateMention, FigureMention, Mentions } from '../model/mention.ts';

/** Words that open the period in which something is to happen. */
const OPENERS = new Set(['within', 'over', 'in', 'by']);

/**
 * Links a figure to the period it is to be reached in.
 *
 * ```text
 * the movement of 500,000 people, including 50,000 workers, within five years
 *                 ^~~~~~~~~~~~~~            ^~~~~~~~~~~~~~ ←──────^~~~~~~~~~
 * ```
 *
 * The period has to stand after the figure in the same sentence, behind "within", "over", "in" or "by".
 */
export function relatePeriods(document: NewsDocument, mentions: Mentions): Map<FigureMention, DateMention> {
  const within = new Map<FigureMention, DateMention>();
  for (const sentence of document.sentences) {
    if (sentence.kind !== 'body') continue;
    const periods = mentions.dates.filter((date) => date.span.start >= sentence.start && date.span.end <= sentence.end);
    for (const period of periods) {
      if (period.type !== 'duration') continue;
      const opener = tokenAt(document.tokens, period.span.start) - 1;
      if (opener < sentence.firstToken || !OPENERS.has(document.tokens.lower[opener]!)) continue;
      for (const figure of mentions.figures) {
        const isBefore = figure.span.start >= sentence.start && figure.span.end <= period.span.start;
        if (isBefore && figure.kind !== 'duration' && !within.has(figure)) within.set(figure, period);
      }
    }
  }
  return within;
}

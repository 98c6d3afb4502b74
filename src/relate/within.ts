import { type NewsDocument, type Sentence, tokenAt } from '../model/document.ts';
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
  const { figures, dates } = mentions;
  let nextFigure = 0;
  let nextDate = 0;
  // Sentences, figures and dates are all in the order of the text: each is passed over once.
  for (const sentence of document.sentences) {
    const firstFigure = nextFigure;
    while (nextFigure < figures.length && figures[nextFigure]!.span.start < sentence.end) nextFigure++;
    const firstDate = nextDate;
    while (nextDate < dates.length && dates[nextDate]!.span.start < sentence.end) nextDate++;
    if (sentence.kind !== 'body' || firstFigure === nextFigure) continue;
    let unset = firstFigure;
    for (let i = firstDate; i < nextDate; i++) {
      const period = dates[i]!;
      if (period.type !== 'duration' || !isOpened(document, period, sentence)) continue;
      for (; unset < nextFigure && figures[unset]!.span.end <= period.span.start; unset++)
        if (figures[unset]!.kind !== 'duration') within.set(figures[unset]!, period);
    }
  }
  return within;
}

/** True when the period stands behind a word that opens one, within its sentence. */
function isOpened({ tokens }: NewsDocument, period: DateMention, sentence: Sentence): boolean {
  const opener = tokenAt(tokens, period.span.start) - 1;
  return opener >= sentence.firstToken && OPENERS.has(tokens.lower[opener]!);
}

import { tokenAt } from '../../model/document.ts';
import type { FigureMention } from '../../model/mention.ts';
import type { Context } from './context.ts';
import type { Entry } from './entry.ts';
import type { Reading } from './reading.ts';

/** Figures that begin in a stretch of the text. */
function figuresWithin(context: Context, start: number, end: number): FigureMention[] {
  const { figures } = context.mentions;
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  const found: FigureMention[] = [];
  for (let i = low; i < figures.length && figures[i]!.span.start < end; i++) found.push(figures[i]!);
  return found;
}

const TERM_ENDS = new Set(['after', 'when', 'while', 'because', 'although', 'despite', 'but', 'compared', 'from']);

/** The figures that a mention's own words give: in the phrase, and behind it up to the clause's end or the next instrument. */
function figuresOf(context: Context, reading: Reading, next: Reading | undefined): FigureMention[] {
  const { tokens } = context.document;
  const { phrase, read } = reading;
  let end = next && next.phrase.sentence === phrase.sentence ? next.phrase.outer : read.sentence.endToken;
  for (let i = phrase.headEnd; i < end; i++) {
    const word = tokens.lower[i]!;
    if (TERM_ENDS.has(word) || word === ';') end = i;
  }
  if (end <= phrase.outer) return [];
  return figuresWithin(context, tokens.start[phrase.outer]!, tokens.end[end - 1]!);
}

const UNITS: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D' };

/** True when a length of time tells how long the instrument lasts: "a 10-year pact", "for five years", "over 25 years". */
function isTerm(context: Context, figure: FigureMention, reading: Reading): boolean {
  const { tokens } = context.document;
  const at = tokenAt(tokens, figure.span.start);
  if (at >= reading.phrase.start && at < reading.phrase.head) return true;
  const before = tokens.lower[at - 1] ?? '';
  const second = tokens.lower[at - 2] ?? '';
  return (
    /^(?:for|over|within|lasting|next)$/.test(before) ||
    (/^(?:a|the|least|next)$/.test(before) && /^(?:for|over|within|at|the)$/.test(second))
  );
}

/** The terms of an entry: its figures, and how long it lasts. */
export function termsOf(
  context: Context,
  entry: Entry,
  following: ReadonlyMap<Reading, Reading>,
): { figures: FigureMention[]; duration: string | null } {
  const figures = new Set<FigureMention>();
  let duration: string | null = null;
  for (const reading of entry.readings) {
    const isAside = reading.clause.told.length === 0 && !reading.isIntroducing;
    if (isAside && reading.clause.aside !== 'under' && reading.phrase.outer !== reading.read.sentence.firstToken)
      continue;
    for (const figure of figuresOf(context, reading, following.get(reading))) {
      figures.add(figure);
      const unit = figure.kind === 'duration' && figure.unit ? UNITS[figure.unit] : undefined;
      if (
        !duration &&
        unit &&
        figure.value !== null &&
        Number.isInteger(figure.value) &&
        figure.counted !== 'age' &&
        isTerm(context, figure, reading)
      )
        duration = `P${figure.value}${unit}`;
    }
  }
  return { figures: [...figures], duration };
}

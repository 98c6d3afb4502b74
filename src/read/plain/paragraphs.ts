import { AGENCIES } from '../../language/agencies.ts';
import type { Span } from '../../model/span.ts';
import { isFurniture } from './furniture.ts';

/** A paragraph or a line that stands by itself, white space around it cut off. */
export interface Unit extends Span {
  readonly text: string;
  /** True when a blank line, or an end of the text, stands on both sides. */
  readonly isAlone: boolean;
}

/** Lines longer than this were not wrapped by hand: each is a paragraph. */
const LONGEST_WRAPPED_LINE = 120;

/** No margin is as narrow as this: lines that are all shorter are a list. */
const SHORTEST_MARGIN = 32;

/** A line shorter than this share of its neighbours was ended by the writer, not by the margin. */
const SHORT_LINE = 0.6;

const ENDS_SENTENCE = /[.!?…:;]["'”’)\]]*$/;
const OPENS_LINE = /^["'“‘([]*[\p{Lu}\p{N}]/u;
const OPENS_ITEM = /^(?:[-*•·▪◦‣–—‑]|\(?\d{1,3}[.)]|\([a-z]\))\s/;

/** Share of the longer words of a line that are capitalised: near 1 in a headline in title case. */
export function capitalShare(text: string): number {
  const words = text.split(/\s+/).filter((word) => /\p{L}{4}/u.test(word));
  return words.length === 0 ? 0 : words.filter((word) => /^["'“‘(]?\p{Lu}/u.test(word)).length / words.length;
}

/** Ends of lines: LF, and the rarer ones that stay in the text as they are (next line, separators, page breaks). */
const LINE_END = /[\n\v\f\u0085\u2028\u2029]/g;

/** Cuts a text at its line ends into trimmed lines; blank ones are `null`. */
function linesOf(text: string): (Span | null)[] {
  const lines: (Span | null)[] = [];
  for (let from = 0; from <= text.length; ) {
    LINE_END.lastIndex = from;
    const stop = LINE_END.exec(text)?.index ?? text.length;
    let start = from;
    let end = stop;
    while (start < end && /\s/.test(text.charAt(start))) start++;
    while (end > start && /\s/.test(text.charAt(end - 1))) end--;
    lines.push(end > start ? { start, end } : null);
    from = stop + 1;
  }
  return lines;
}

/**
 * Decides whether the line break between two lines parts paragraphs or only wraps one.
 *
 * A line that was wrapped is about as long as its neighbours. A break after a short line parts when the line opens a
 * paragraph by itself (a heading, an item) or ends a sentence.
 */
function partsParagraphs(text: string, line: Span, next: Span, longest: number, opensUnit: boolean): boolean {
  const after = text.slice(next.start, Math.min(next.end, next.start + 12));
  if (OPENS_ITEM.test(after)) return true;
  if (!OPENS_LINE.test(after)) return false;
  if (longest > LONGEST_WRAPPED_LINE || longest < SHORTEST_MARGIN) return true;
  const words = text.slice(line.start, line.end);
  const nextWords = text.slice(next.start, next.end);
  if (opensUnit && capitalShare(words) > 0.75 && capitalShare(nextWords) < 0.6) return true;
  if (AGENCIES.has(nextWords.toLowerCase()) || isFurniture(words) || isFurniture(nextWords)) return true;
  const length = line.end - line.start;
  if (length >= longest * SHORT_LINE) {
    // The margin may cut after a full stop too: a break there parts only where the next line's first word had room.
    const word = nextWords.search(/\s|$/);
    return ENDS_SENTENCE.test(text.slice(line.end - 3, line.end)) && length + 1 + word < longest * 0.85;
  }
  return opensUnit || ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 3), line.end));
}

/** Fewest lines that make a list by being short alone. */
const SHORTEST_LIST = 3;

/** True for a column of short lines without any end mark: a list, even in lower case. */
function isColumn(text: string, lines: readonly Span[], longest: number): boolean {
  if (lines.length < SHORTEST_LIST || longest >= SHORTEST_MARGIN) return false;
  return lines.every(({ start, end }) => !/[.!?,;:]$/.test(text.slice(start, end)));
}

/** Cuts plain text into paragraphs and lines that stand by themselves. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  const lines = linesOf(text);
  for (let from = 0; from < lines.length; ) {
    if (lines[from] === null) {
      from++;
      continue;
    }
    let to = from;
    while (to < lines.length && lines[to] !== null) to++;
    const group = lines.slice(from, to) as Span[];
    const longest = group.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    let start = group[0]!.start;
    let opensUnit = true;
    const isList = isColumn(text, group, longest);
    for (const [i, line] of group.entries()) {
      const next = group[i + 1];
      if (next && !isList && !partsParagraphs(text, line, next, longest, opensUnit)) {
        opensUnit = false;
        continue;
      }
      units.push({
        start,
        end: line.end,
        text: text.slice(start, line.end),
        isAlone: !next && start === group[0]!.start,
      });
      start = next?.start ?? line.end;
      opensUnit = true;
    }
    from = to;
  }
  return units;
}

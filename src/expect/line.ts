import type { Span } from '../model/span.ts';

/** A line of a text with a place in it: the line's number from 1, the column from 1, and what to show of it. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
  /** The part of the line around the place, at most `WIDTH` code units. */
  readonly excerpt: string;
  /** Where the place begins in `excerpt`, and how long it is there. */
  readonly at: number;
  readonly length: number;
}

const WIDTH = 100;
const BEFORE = 30;

// Control characters and marks of direction could be taken for commands by a terminal.
const tame = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');

/** The line of `text` that holds a span, cut to what fits a terminal. */
export function lineOf(text: string, span: Span): LinePlace {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < span.start; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  const stop = text.indexOf('\n', span.start);
  const end = stop < 0 ? text.length : stop;
  const from = end - start <= WIDTH ? start : Math.max(start, Math.min(span.start - BEFORE, end - WIDTH));
  const to = Math.min(end, from + WIDTH);
  const lead = from > start ? '…' : '';
  return {
    line,
    column: span.start - start + 1,
    excerpt: `${lead}${tame(text.slice(from, to))}${to < end ? '…' : ''}`,
    at: lead.length + span.start - from,
    length: Math.max(1, Math.min(span.end, to) - span.start),
  };
}

import type { Span } from '../../model/span.ts';
import type { Context } from './context.ts';
import type { Range } from './told.ts';

/** The span of a stretch of tokens. */
export function cut(context: Context, range: Range): Span {
  const { tokens } = context.document;
  return { start: tokens.start[range.from]!, end: tokens.end[range.end - 1]! };
}

/** The words of a stretch of tokens, line ends folded. */
export function textOf(context: Context, range: Range): string {
  const { start, end } = cut(context, range);
  return context.document.text.slice(start, end).replace(/\s+/g, ' ');
}

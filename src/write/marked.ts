import type { NewsRecord } from '../model/record/record.ts';
import { type FindKind, findsOf, type MarkedSpan } from './finds.ts';

/** Widest line, in code units; a terminal of 100 columns shows it whole. */
const WIDTH = 96;

/** Colours of the terminal's own palette, told apart without red against green. */
const COLOURS: Readonly<Record<FindKind, string>> = {
  party: '\u001b[36m',
  place: '\u001b[34m',
  date: '\u001b[35m',
  figure: '\u001b[33m',
  agreement: '\u001b[1;32m',
  quote: '\u001b[2m',
};
const RESET = '\u001b[0m';

/** Cuts a stretch of text into lines at white space; a word longer than a line is cut within. */
function linesOf(text: string, start: number, end: number): { readonly start: number; readonly end: number }[] {
  const lines = [];
  for (let from = start; from < end; ) {
    const newline = text.indexOf('\n', from);
    const stop = newline < 0 || newline > end ? end : newline;
    let to = Math.min(stop, from + WIDTH);
    if (to < stop) {
      const space = text.lastIndexOf(' ', to);
      if (space > from) to = space;
    }
    lines.push({ start: from, end: to });
    from = to < end && /\s/.test(text.charAt(to)) ? to + 1 : to;
  }
  return lines;
}

/** Puts the finds of a line on as few rows as they fit, each an underline with its id and label behind it. */
function rowsOf(line: { start: number; end: number }, finds: readonly MarkedSpan[], isColoured: boolean): string[] {
  const rows: { text: string; width: number }[] = [];
  for (const find of finds) {
    const from = Math.max(find.start, line.start) - line.start;
    const to = Math.min(find.end, line.end) - line.start;
    const isStart = find.start >= line.start;
    const underline = (isStart ? '^' : '~') + '~'.repeat(Math.max(0, to - from - 1));
    const label = isStart ? `${underline} ${find.id} ${safe(find.label)}` : `${underline} ${find.id}`;
    let row = rows.find(({ width }) => width === 0 || width + 1 < from);
    if (!row) rows.push((row = { text: '', width: 0 }));
    const shown = isColoured ? `${COLOURS[find.kind]}${label}${RESET}` : label;
    row.text += ' '.repeat(from - row.width) + shown;
    row.width = from + label.length;
  }
  return rows.map(({ text }) => `  ${text}`);
}

/** True for what a terminal could take for a command. */
const safe = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');

/**
 * The article with every find underlined and named, for a person to read.
 *
 * ```text
 * India and Japan signed an agreement on Friday.
 * ^~~~~ p1 India            ^~~~~~~~~ a1 agreement, signed
 *           ^~~~~ p2 Japan               ^~~~~~ d1 2025-08-29
 * ```
 */
export function toMarked(record: NewsRecord, { isColoured }: { readonly isColoured: boolean }): string {
  const { text } = record.article;
  const finds = findsOf(record);
  const out: string[] = [];
  let open: MarkedSpan[] = [];
  let next = 0;
  let last = record.sentences[0];
  for (const sentence of record.sentences) {
    if (sentence.paragraph !== last?.paragraph || sentence.kind !== last.kind) out.push('');
    last = sentence;
    if (sentence.kind !== 'body') out.push(`[${sentence.kind}]`);
    for (const line of linesOf(text, sentence.start, sentence.end)) {
      while (next < finds.length && finds[next]!.start < line.end) open.push(finds[next++]!);
      open = open.filter((find) => find.end > line.start);
      out.push(`  ${safe(text.slice(line.start, line.end))}`.trimEnd(), ...rowsOf(line, open, isColoured));
    }
  }
  return `${out.join('\n')}\n`;
}

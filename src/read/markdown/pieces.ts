/** Longer documents are parsed in pieces: the parser holds some 200 times their size in memory. */
const LONGEST_PIECE = 256 * 1024;

/**
 * With more brackets and stars than this in one paragraph, the parser's time grows with their square; prose has a few
 * dozen at most.
 */
const MOST_MARKS = 1500;

/** Quotes and lists within each other, likewise. */
const DEEPEST_QUOTE = 200;

const FENCE = /^ {0,3}(?:```|~~~)/;

/** Cuts Markdown at blank lines outside fenced code into pieces of bounded length, each to be parsed by itself. */
export function piecesOf(markdown: string, longest: number = LONGEST_PIECE): string[] {
  if (markdown.length <= longest) return [markdown];
  const pieces: string[] = [];
  let isCode = false;
  let start = 0;
  for (let at = 0; at < markdown.length; ) {
    const newline = markdown.indexOf('\n', at);
    const end = newline < 0 ? markdown.length : newline + 1;
    const line = markdown.slice(at, Math.min(end, at + 8));
    if (FENCE.test(line)) isCode = !isCode;
    else if (!isCode && line === '\n' && end - start > longest) {
      pieces.push(markdown.slice(start, end));
      start = end;
    }
    at = end;
  }
  if (start < markdown.length) pieces.push(markdown.slice(start));
  return pieces;
}

/** True for Markdown that no person wrote and that would take the parser minutes: it is read as plain text instead. */
export function isTangled(markdown: string): boolean {
  let marks = 0;
  let depth = 0;
  let isLineStart = true;
  let hasWords = false;
  for (let i = 0; i < markdown.length; i++) {
    const code = markdown.charCodeAt(i);
    if (code === 0x0a) {
      if (!hasWords) marks = 0;
      depth = 0;
      isLineStart = true;
      hasWords = false;
      continue;
    }
    if (code === 0x20 || code === 0x09) continue;
    hasWords = true;
    // Opening a line, > quotes; - and + and * with a blank after them begin an item.
    const opensItem = (code === 0x2d || code === 0x2a || code === 0x2b) && markdown.charCodeAt(i + 1) === 0x20;
    if (isLineStart && (code === 0x3e || opensItem)) depth++;
    else isLineStart = false;
    // * [ _ ` <
    if (code === 0x2a || code === 0x5b || code === 0x5f || code === 0x60 || code === 0x3c) marks++;
    if (marks > MOST_MARKS || depth > DEEPEST_QUOTE) return true;
  }
  return false;
}

import type { Block } from '../model/article.ts';

/** Cuts plain text into paragraphs at blank lines. */
export function paragraphsOf(text: string): Block[] {
  const blocks: Block[] = [];
  const pattern = /\n[^\S\n]*\n\s*/g;
  let from = 0;
  const push = (start: number, end: number): void => {
    while (start < end && /\s/.test(text.charAt(start))) start++;
    while (end > start && /\s/.test(text.charAt(end - 1))) end--;
    if (end > start) blocks.push({ start, end, kind: 'body', paragraph: blocks.length });
  };
  for (const match of text.matchAll(pattern)) {
    push(from, match.index);
    from = match.index + match[0].length;
  }
  push(from, text.length);
  return blocks;
}

import type { Span } from '../model/span.ts';

const CLOSERS = /["'”’)\]]/;

/** Cuts a paragraph, `text.slice(start, end)`, into sentences; white space around them is left out. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (!/[.!?]/.test(text.charAt(i))) continue;
    let j = i + 1;
    while (j < end && CLOSERS.test(text.charAt(j))) j++;
    if (j >= end || !/\s/.test(text.charAt(j))) continue;
    let k = j;
    while (k < end && /\s/.test(text.charAt(k))) k++;
    if (!/["'“‘(]?\p{Lu}/u.test(text.slice(k, k + 2))) continue;
    if (
      text.charAt(i) === '.' &&
      /(?:^|[\s(])(?:\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})$/u.test(
        text.slice(Math.max(from, i - 8), i),
      )
    )
      continue;
    spans.push({ start: from, end: j });
    from = k;
    i = k - 1;
  }
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  if (end > from) spans.push({ start: from, end });
  return spans;
}

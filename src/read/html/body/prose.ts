import type { TextBlock } from './blocks.ts';

/** Shortest block taken for prose by its length alone, and shortest one that a full stop makes prose. */
const LONG = 120;
const SHORT = 40;

/** True for a block that reads as running text: long enough, few links, ended as sentences are. */
export function isProse({ text, linked }: TextBlock): boolean {
  if (text.length < SHORT || linked > text.length * 0.4) return false;
  return text.length >= LONG || /[.!?…:;,]["'”’)\]]*$/.test(text.slice(-6));
}

import { OPENERS } from '../language/abbreviations.ts';
import type { Span } from '../model/span.ts';
import { endsSentence, type Stop } from './boundary.ts';
import { CharClass, charClass } from './characters.ts';
import { isBullet, type ListMarker, listMarkerAt } from './list-markers.ts';

const DOT = 0x2e;
const ELLIPSIS = 0x2026;
const isStop = (code: number): boolean =>
  code === DOT || code === 0x21 || code === 0x3f || code === ELLIPSIS || code === 0x3002;
const isSpace = (code: number): boolean => charClass(code) === CharClass.space;

/** Straight and curly quotes, guillemets and brackets that close. */
const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '}']);
/** Faces that writers of posts put after the stop. */
const SMILEY = /^[:;]-?[)(DP](?=\s|$)/;

const skipSpace = (text: string, at: number, end: number): number => {
  let i = at;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
};

/** Reads the run of stops that begins at `at`: `?!`, `...`, `. . .`, and the marks that close behind it. */
function readStop(text: string, at: number, end: number): Stop {
  let i = at + 1;
  for (;;) {
    if (i < end && isStop(text.charCodeAt(i))) i++;
    else if (text.charCodeAt(i - 1) === DOT && text.charCodeAt(i) === 0x20 && isSpacedDot(text, i + 1, end)) i += 2;
    else break;
  }
  const stopsEnd = i;
  while (i < end && CLOSERS.has(text.charAt(i))) i++;
  let next = skipSpace(text, i, end);
  const face = next > i ? SMILEY.exec(text.slice(next, next + 4)) : null;
  if (face) {
    i = next + face[0].length;
    next = skipSpace(text, i, end);
  }
  return { at, stopsEnd, end: i, next };
}

/** True for a dot with white space or a closing mark behind it: part of ". . .", not the start of "...and". */
function isSpacedDot(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== DOT) return false;
  const after = text.charAt(at + 1);
  return at + 1 >= end || after === ' ' || CLOSERS.has(after);
}

/** A stop without a space behind it that is sure all the same: `the end.The next`, `Really?Yes`. */
function isGlued(text: string, { at, stopsEnd, end: stopEnd }: Stop, from: number, end: number): boolean {
  if (stopsEnd - at !== 1) return false;
  const first = text.charCodeAt(stopEnd);
  // Most are points within numbers: what follows here is a capital or a quote.
  if (first < 0x80 && first !== 0x22 && !(first >= 0x41 && first <= 0x5a)) return false;
  const before = text.slice(Math.max(from, at - 12), at);
  const after = text.slice(stopEnd, Math.min(end, stopEnd + 24));
  const word = /^["“]?(\p{Lu}\p{Ll}*)(?=\s|['’])/u.exec(after)?.[1];
  if (!/\p{Ll}{3}$/u.test(before) || word === undefined) return false;
  // After a dot only a word that opens sentences is sure: "notes.Txt", "main.Next" are names of files.
  if (text.charCodeAt(at) === DOT && stopEnd === stopsEnd && !OPENERS.has(word.toLowerCase())) return false;
  // Addresses and file names have stops inside, and no white space around.
  return !/[/@=\\_]/.test(text.slice(at - 12, at) + /^\S*/.exec(after)![0]);
}

/**
 * Cuts a paragraph, `text.slice(start, end)`, into sentences; white space around them is left out.
 *
 * ```text
 * He left at 6 p.m. "Why?" Ms. Lee asked. The U.S. Senate … 1) Sign it 2) Send it
 * ^~~~~~~~~~~~~~~~~ ^~~~~~~~~~~~~~~~~~~~~ ^~~~~~~~~~~~~     ^~~~~~~~~~ ^~~~~~~~~~
 * ```
 *
 * Spans are in order and cover all but white space. One pass; every decision looks at a few words only.
 */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = skipSpace(text, start, end);
  let item: ListMarker | null = listMarkerAt(text, from, end);
  const close = (at: number, next: number): void => {
    let to = at;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) spans.push({ start: from, end: to });
    from = next;
    item = listMarkerAt(text, from, end) ?? item;
  };
  for (let i = item ? item.end : from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isStop(code)) {
      const stop = readStop(text, i, end);
      if (stop.next >= end) break;
      const isParted = stop.next > stop.end;
      if (isParted ? endsSentence(text, from, stop, end) : isGlued(text, stop, from, end)) {
        close(stop.end, stop.next);
        i = Math.max(stop.next, from === item?.end ? from : (listMarkerAt(text, from, end)?.end ?? stop.next)) - 1;
      } else i = stop.stopsEnd - 1;
    } else if (code > 0x7f && i > from && isBullet(text.charAt(i)) && isSpace(text.charCodeAt(i - 1))) {
      if (/\S/.test(text.slice(from, i))) close(i, i);
    } else if (item && i > from && isSpace(text.charCodeAt(i - 1)) && isNextItem(text, i, end, item)) {
      close(i, i);
      i = item.end - 1;
    }
  }
  close(end, end);
  return spans;
}

/** True when a marker at `at` carries on the list: the next number, written the same way. */
function isNextItem(text: string, at: number, end: number, item: ListMarker): boolean {
  const marker = listMarkerAt(text, at, end);
  return marker !== null && marker.style === item.style && marker.number === item.number + 1;
}

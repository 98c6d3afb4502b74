import { isoOfDayNumber } from '../../model/calendar.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { DateMention } from '../../model/mention.ts';
import { Anchors } from './anchors.ts';
import { readWithArticle } from './forms/article.ts';
import { withTail } from './forms/tail.ts';
import { FORMS } from './forms.ts';
import { classify, Word } from './lexicon.ts';
import type { Meaning, Reading } from './meaning.ts';
import { type Resolved, Resolver } from './resolve.ts';
import { Scan } from './scan.ts';
import { firstDay, isInReach, lastDay, widen } from './stretch.ts';
import { tenseAt } from './tense.ts';

/** A reading with its place: its first token, and the sentence it is of. */
interface Placed {
  readonly reading: Reading;
  readonly start: number;
  readonly first: number;
  readonly limit: number;
}

/** Classes of words that only lead to what names a time: most of "the", "a", "this", "that" and "one" lead to none. */
const LEADS = Word.article | Word.amount | Word.deictic | Word.compared | Word.ordinal | Word.cardinal;

/** True for a leading word with nothing of time in the next two words: the short way past most of a text. */
function leadsNowhere(scan: Scan, at: number): boolean {
  if ((scan.masks[at]! & ~LEADS) !== 0) return false;
  const next = scan.skipHyphen(at + 1);
  return !scan.is(next, ANY) && !scan.is(next + 1, ANY);
}

const ANY = ~0;

/** Asks the forms that begin with the token's class of word, in order. */
function readAt(scan: Scan, at: number): Reading | null {
  const mask = scan.masks[at]!;
  for (const form of FORMS) {
    if ((form.starts & mask) === 0) continue;
    const reading = form.read(scan, at, '');
    if (reading !== null) return withTail(scan, reading);
  }
  const reading = readWithArticle(scan, at, FORMS);
  return reading && withTail(scan, reading);
}

/** All expressions, in the order of the text; none overlaps another. */
function readAll(scan: Scan): Placed[] {
  const placed: Placed[] = [];
  for (const { firstToken, endToken } of scan.document.sentences) {
    scan.first = firstToken;
    scan.limit = endToken;
    let at = firstToken;
    while (at < endToken) {
      const reading = scan.masks[at] === 0 || leadsNowhere(scan, at) ? null : readAt(scan, at);
      if (reading === null) {
        at++;
        continue;
      }
      placed.push({ reading, start: reading.start ?? at, first: firstToken, limit: endToken });
      at = (reading.until ?? reading.also)?.end ?? reading.end;
    }
  }
  return placed;
}

/** How the text's own days in numbers are ordered, where a number above twelve shows it. */
function orderOf(placed: readonly Placed[], scan: Scan): 'dayFirst' | 'monthFirst' | null {
  for (const { reading, start } of placed) {
    if (reading.rule !== 'date/numeric-day' || reading.meaning.kind !== 'stated') continue;
    const first = Number(scan.tokens.lower[start]);
    const second = Number(scan.tokens.lower[start + 2]);
    if (first > 12 && first <= 31) return 'dayFirst';
    if (second > 12 && second <= 31 && first <= 12) return 'monthFirst';
  }
  return null;
}

/** Words and marks that join the two ends of a range. */
function joinsRange(scan: Scan, from: number, to: number): boolean {
  const word = scan.word(from);
  if (to - from === 1)
    return word === 'to' || word === 'through' || word === 'until' || word === 'till' || scan.isDash(from);
  return false;
}

/** "between Monday and Wednesday": "and" joins a range after "between". */
function joinsBetween(scan: Scan, before: number, from: number, to: number): boolean {
  return to - from === 1 && scan.word(from) === 'and' && scan.word(before - 1) === 'between';
}

/** Kinds of meaning that name what the article's own period is held against. */
const COMPARED: ReadonlySet<Meaning['kind']> = new Set(['yearBefore', 'periodIn', 'slotIn']);

/** Writes mentions, filling in `until` when the other end of a range has been read. */
class Writer {
  readonly mentions: (DateMention & { until: DateMention | null })[] = [];
  private readonly scan: Scan;

  constructor(scan: Scan) {
    this.scan = scan;
  }

  write(reading: Reading, start: number, resolved: Resolved): DateMention & { until: DateMention | null } {
    const { tokens } = this.scan;
    const span = { start: tokens.start[start]!, end: tokens.end[reading.end - 1]! };
    const { stretch } = resolved;
    const hasDays = resolved.isOnCalendar && stretch !== null && isInReach(stretch);
    const mention = {
      span,
      type: resolved.type,
      value: resolved.value,
      start: hasDays ? isoOfDayNumber(firstDay(stretch)) : null,
      end: hasDays ? isoOfDayNumber(lastDay(stretch)) : null,
      modifier: reading.modifier ?? null,
      until: null,
      basis: resolved.basis,
      confidence: (reading.confidence ?? 0.9) * (resolved.basis === 'unresolved' ? 0.7 : 1),
      rule: reading.rule,
      evidence: [span],
    };
    this.mentions.push(mention);
    return mention;
  }
}

/**
 * Finds dates, times, durations and sets, with their TIMEX3 values.
 *
 * ```text
 * The two sides met on Friday and will meet again in early 2026, after two years of talks.
 *                      ^~~~~~                        ^~~~~~~~~~        ^~~~~~~~~ P2Y
 *                      2025-08-29                    2026, early
 * ```
 *
 * The forms (`forms.ts`) read what stands there; `Resolver` works it out from the day of publication and from the dates
 * before it in the text. Without a day of publication, what depends on it has `basis: 'unresolved'`. Time is linear in the
 * text: a form looks a bounded way on, and only from words that can begin one.
 */
export function recogniseDates(document: NewsDocument): DateMention[] {
  const scan = new Scan(document, classify(document.tokens));
  const placed = readAll(scan);
  const anchors = new Anchors(document, orderOf(placed, scan));
  const writer = new Writer(scan);
  let previous: { mention: DateMention & { until: DateMention | null }; start: number; end: number } | null = null;
  for (const { reading, start, first, limit } of placed) {
    scan.first = first;
    scan.limit = limit;
    const resolve = (each: Reading, at: number): Resolved => {
      const resolved = new Resolver(anchors, first, () => tenseAt(scan, at, each.end, each.meaning)).resolve(
        each.meaning,
      );
      if (resolved.stretch !== null) anchors.note(resolved.stretch, COMPARED.has(each.meaning.kind));
      else if (resolved.type === 'duration') anchors.noteLength(resolved.value ?? '', first);
      return resolved;
    };
    const resolved = resolve(reading, start);
    // "that day" with no day to point at says nothing.
    if (resolved.value === null && reading.meaning.kind === 'fromText' && anchors.published !== null) continue;
    const mention = writer.write(reading, start, resolved);
    if (previous !== null && previous.end >= first && isPoint(mention) && isPoint(previous.mention)) {
      const { end } = previous;
      if (joinsRange(scan, end, start) || joinsBetween(scan, previous.start, end, start))
        previous.mention.until = mention;
    }
    previous = { mention, start, end: reading.end };
    const second = reading.until ?? reading.also;
    if (second === undefined) continue;
    const from = second.start ?? reading.end;
    const other = writer.write(second, from, resolve({ ...second, meaning: inYearOf(second.meaning, resolved) }, from));
    if (reading.until !== undefined) mention.until = other;
    previous = { mention: other, start: from, end: second.end };
  }
  return writer.mentions;
}

/** The second day of "May 3-5" is of the year of the first. */
function inYearOf(meaning: Meaning, first: Resolved): Meaning {
  if (meaning.kind !== 'slot' || first.stretch === null) return meaning;
  const { basis } = first;
  return { kind: 'slotIn', slot: meaning.slot, outer: { kind: 'known', stretch: widen(first.stretch, 'year'), basis } };
}

/** True for what can be an end of a range: lengths and sets are none. */
function isPoint(mention: DateMention): boolean {
  return mention.type === 'date' || mention.type === 'time';
}

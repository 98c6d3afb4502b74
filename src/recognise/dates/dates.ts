import { isoOfDayNumber } from '../../model/calendar.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { DateMention } from '../../model/mention.ts';
import { Anchors } from './anchors.ts';
import { confidenceOf } from './confidence.ts';
import { readWithArticle } from './forms/article.ts';
import { withTail } from './forms/tail.ts';
import { FORMS } from './forms.ts';
import { classify, Word } from './lexicon.ts';
import type { Meaning, Reading } from './meaning.ts';
import { fitRange, inYearOf, isPoint, joinsBetween, joinsRange } from './range.ts';
import { type Resolved, Resolver } from './resolve.ts';
import { Scan } from './scan.ts';
import { firstDay, isInReach, lastDay } from './stretch.ts';

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

/** Kinds of meaning that name what the article's own period is held against. */
const COMPARED: ReadonlySet<Meaning['kind']> = new Set(['yearBefore', 'periodIn', 'slotIn']);

/** A mention whose range may yet find its other end. */
type OpenMention = DateMention & { until: DateMention | null };

/** A mention with what it was made of: its first token, the one after its last, its meaning worked out. */
interface Written {
  readonly mention: OpenMention;
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly resolved: Resolved;
}

/** Works readings out in the order of the text, and writes them down as mentions. */
class Writer {
  readonly mentions: OpenMention[] = [];
  private readonly scan: Scan;
  private readonly anchors: Anchors;
  private previous: Written | null = null;

  constructor(scan: Scan, anchors: Anchors) {
    this.scan = scan;
    this.anchors = anchors;
  }

  /** Takes a reading of the sentence that the scan stands in. */
  take(reading: Reading, start: number): void {
    const from = this.rangeFrom(start);
    const resolved =
      from === null ? this.resolve(reading.meaning, start, reading.end) : this.closeRange(from, reading, start);
    // "that day" with no day to point at says nothing.
    if (resolved.value === null && reading.meaning.kind === 'fromText' && this.anchors.published !== null) return;
    const mention = this.write(reading, start, resolved);
    if (from !== null && isPoint(mention)) from.mention.until = mention;
    this.previous = { mention, start, end: reading.end, meaning: reading.meaning, resolved };
    const second = reading.until ?? reading.also;
    if (second === undefined) return;
    const at = second.start ?? reading.end;
    const meaning = inYearOf(second.meaning, resolved);
    const other = this.write(second, at, this.resolve(meaning, at, second.end));
    if (reading.until !== undefined) mention.until = other;
    this.previous = { mention: other, start: at, end: second.end, meaning, resolved };
  }

  private resolve(meaning: Meaning, start: number, end: number): Resolved {
    const { scan, anchors } = this;
    const resolved = new Resolver(anchors, scan, start, end).resolve(meaning);
    if (resolved.stretch !== null) anchors.note(resolved.stretch, COMPARED.has(meaning.kind));
    else if (resolved.type === 'duration') anchors.noteLength(resolved.value ?? '', scan.first);
    return resolved;
  }

  /** The mention that begins a range which ends with the one at `start`, if a word joins them. */
  private rangeFrom(start: number): Written | null {
    const { previous, scan } = this;
    if (previous === null || previous.end < scan.first || !isPoint(previous.mention)) return null;
    const { end } = previous;
    return joinsRange(scan, end, start) || joinsBetween(scan, previous.start, end, start) ? previous : null;
  }

  /** Works out the end of a range: it is not before the beginning, which takes its year from it where it has none. */
  private closeRange(from: Written, reading: Reading, start: number): Resolved {
    const resolved = this.resolve(reading.meaning, start, reading.end);
    const fitted = fitRange(from, reading.meaning, resolved);
    if (fitted.first !== from.resolved) Object.assign(from.mention, this.fieldsOf(fitted.first));
    if (fitted.last !== resolved && fitted.last.stretch !== null) this.anchors.note(fitted.last.stretch, false);
    return fitted.last;
  }

  private write(reading: Reading, start: number, resolved: Resolved): OpenMention {
    const { tokens } = this.scan;
    const span = { start: tokens.start[start]!, end: tokens.end[reading.end - 1]! };
    const mention = {
      span,
      ...this.fieldsOf(resolved),
      modifier: reading.modifier ?? null,
      until: null,
      confidence: confidenceOf(reading.rule, reading.confidence, resolved.basis !== 'unresolved'),
      rule: reading.rule,
      evidence: [span],
    };
    this.mentions.push(mention);
    return mention;
  }

  private fieldsOf(resolved: Resolved): Pick<DateMention, 'type' | 'value' | 'start' | 'end' | 'basis'> {
    const { type, value, stretch, basis } = resolved;
    const hasDays = resolved.isOnCalendar && stretch !== null && isInReach(stretch);
    const start = hasDays ? isoOfDayNumber(firstDay(stretch)) : null;
    return { type, value, start, end: hasDays ? isoOfDayNumber(lastDay(stretch)) : null, basis };
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
  const writer = new Writer(scan, new Anchors(document, orderOf(placed, scan)));
  for (const { reading, start, first, limit } of placed) {
    scan.first = first;
    scan.limit = limit;
    writer.take(reading, start);
  }
  return writer.mentions;
}

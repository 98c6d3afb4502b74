import { tokenAt } from '../../model/document.ts';
import type { DateMention } from '../../model/mention.ts';
import type { Context } from './context.ts';
import type { Reading } from './reading.ts';
import { groupFrom, type Told } from './told.ts';

/** Words before a date that make it something else than the day it happened: "until 2030", "since May". */
const OTHER_ENDS = new Set([
  'until',
  'till',
  'by',
  'since',
  'from',
  'through',
  'before',
  'to',
  'than',
  'for',
  'after',
  'within',
  'over',
]);
const OPENERS = new Set([
  'after',
  'before',
  'when',
  'while',
  'as',
  'because',
  'although',
  'which',
  'who',
  'where',
  'since',
  'following',
  'that',
  'aimed',
]);

/** "said on Monday", "reported Monday": the day of the report alone. */
const SAID = /^(?:said|says|told|reported|wrote|added)$/;

/** True for the day on which something was said: it dates nothing that was done. */
export function isDayOfReport(context: Context, date: DateMention): boolean {
  const { tokens } = context.document;
  const first = tokenAt(tokens, date.span.start);
  for (let i = first - 1; i >= first - 3 && i >= 0; i--) {
    if (SAID.test(tokens.lower[i]!)) return true;
    if (!/^(?:on|late|early|earlier|here)$/.test(tokens.lower[i]!)) return false;
  }
  return false;
}

/** The dates that begin in a stretch of the text, by a search over the article's dates. */
export function datesWithin(context: Context, start: number, end: number): DateMention[] {
  const { dates } = context.mentions;
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  const found: DateMention[] = [];
  for (let i = low; i < dates.length && dates[i]!.span.start < end; i++) found.push(dates[i]!);
  return found;
}

/** True when nothing between two tokens begins another clause or is another verb of the clause. */
function sharesClause(context: Context, reading: Reading, from: number, end: number, told: Told): boolean {
  const { lower } = context.document.tokens;
  for (let i = from; i < end; i++) {
    const group = groupFrom(reading.read, i);
    if (group && group !== told.group && group.form !== 'infinitive' && group.form !== 'gerund') {
      const isOwn = told.group === null && i <= told.token;
      if (!isOwn) return false;
    }
    const isAsTo = lower[i] === 'as' && (lower[i + 1] === 'to' || lower[i + 1] === 'well');
    if ((OPENERS.has(lower[i]!) && !isAsTo) || lower[i] === ';') return false;
  }
  return true;
}

/** "in May 2023, when Norra signed …": behind the "when" that the date stands for. */
function afterWhen(lower: readonly string[], end: number): number {
  const at = lower[end] === ',' ? end + 1 : end;
  return lower[at] === 'when' ? at + 1 : end;
}

/** What has been done was done by the day of publication, and what is to be done was not before it. */
function isOutOfTime(context: Context, date: DateMention, told: Told): boolean {
  const published = context.document.article.published?.date;
  if (!published) return false;
  // "will be signed, he said earlier this week": a week says nothing of what is to come unless it ends later.
  const value = told.mode === 'future' && date.end ? date.end : date.value!.slice(0, 10);
  const until = published.slice(0, value.length);
  if (told.mode === 'fact' && told.stage !== 'propose' && told.stage !== 'negotiate')
    return /^[\d-]+$/.test(value) && value > until;
  return told.mode === 'future' && /^[\d-]+$/.test(value) && value < until;
}

/**
 * The date that a clause gives to what it tells.
 *
 * ```text
 * Ilmar said on Monday that it had signed the pact on 3 May, to run until 2030.
 *            ✗ another verb's                         ^~~~~              ✗ where it ends
 * ```
 */
export function dateOf(context: Context, reading: Reading, told: Told): DateMention | null {
  const { tokens } = context.document;
  const { sentence } = reading.read;
  let best: DateMention | null = null;
  let bestDistance = 60;
  for (const date of datesWithin(context, sentence.start, sentence.end)) {
    if ((date.type !== 'date' && date.type !== 'time') || !/^\d{4}/.test(date.value ?? '')) continue;
    const first = tokenAt(tokens, date.span.start);
    const end = tokenAt(tokens, date.span.end - 1) + 1;
    const before = tokens.lower[first - 1] ?? '';
    const isStart = before === 'from' && told.stage === 'uphold';
    if (first > sentence.firstToken && OTHER_ENDS.has(before) && !isStart) continue;
    // A bare year that nothing ties to the verb is part of a name: "the Harbour Conference 2005".
    if ((date.value ?? '').length === 4 && before !== 'in') continue;
    if (isOutOfTime(context, date, told)) continue;
    // "will be signed, he said earlier this week"
    if (told.mode === 'future' && (before === 'earlier' || tokens.lower[first] === 'earlier')) continue;
    if (first >= reading.phrase.outer && end <= reading.phrase.end) continue;
    const isAfter = first > told.token;
    if (!isAfter && isDayOfReport(context, date)) continue;
    // "OSLO - 7 May 2024: Norra signed …": a dateline.
    if (!isAfter && tokens.lower[end] === ':') continue;
    const shares = isAfter
      ? sharesClause(context, reading, told.token + 1, first, told)
      : sharesClause(context, reading, afterWhen(tokens.lower, end), told.group?.from ?? told.token, told);
    if (!shares) continue;
    const distance = isAfter ? first - told.token : told.token - end + 4;
    if (distance < bestDistance) {
      bestDistance = distance;
      best = date;
    }
  }
  return best;
}

/** The year that a phrase carries itself: "the 1995 pact", "last year's pact". */
export function dateInside(context: Context, reading: Reading): DateMention | null {
  const { tokens } = context.document;
  const { phrase } = reading;
  const from = Math.max(phrase.sentence.firstToken, phrase.outer - 3);
  const inside = datesWithin(context, tokens.start[from]!, tokens.start[phrase.head]!).filter(
    ({ span }) =>
      span.start >= tokens.start[phrase.outer]! ||
      (phrase.determiner === 'possessive' && tokenAt(tokens, span.end - 1) + 2 >= phrase.outer),
  );
  return inside.find((date) => date.type === 'date' && /^\d{4}/.test(date.value ?? '')) ?? null;
}

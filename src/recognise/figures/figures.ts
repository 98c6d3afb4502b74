import { CURRENCY_PREFIXES, CURRENCY_SIGNS, currencyNames } from '../../language/currencies.ts';
import { CARDINALS, ORDINALS, SCALES } from '../../language/number-words.ts';
import { TIME_UNITS } from '../../language/time-units.ts';
import { type NewsDocument, TokenKind, tokenAt } from '../../model/document.ts';
import type { DateMention, FigureMention } from '../../model/mention.ts';
import { readAmount } from './amount.ts';
import { readBoundBefore } from './bound.ts';
import type { Quantity } from './draft.ts';
import { settleDollars } from './local-dollar.ts';
import { linkParts } from './parts.ts';
import { readQuantity } from './quantity.ts';
import { readRank } from './rank.ts';
import { readFold, readPartOf } from './ratio.ts';
import { type Draft, isWord, type Scan, word } from './scan.ts';
import { readUnit } from './unit.ts';

/** What a first token may begin. */
const Start = { none: 0, number: 1, ordinal: 2, article: 3, fold: 4, currency: 5, numbered: 6 } as const;

let starts: ReadonlyMap<string, number> | null = null;

/** The words that begin a figure, by form; made when first asked for. */
function startingWords(): ReadonlyMap<string, number> {
  if (starts !== null) return starts;
  const made = new Map<string, number>();
  for (const token of [...CARDINALS.keys(), ...SCALES.keys(), 'dozen']) made.set(token, Start.number);
  for (const token of ORDINALS.keys()) made.set(token, Start.ordinal);
  for (const token of ['a', 'an', 'half']) made.set(token, Start.article);
  for (const token of ['no', 'number']) made.set(token, Start.numbered);
  for (const token of 'two three four five six seven eight nine ten twenty hundred'.split(' '))
    made.set(`${token}fold`, Start.fold);
  for (const token of CURRENCY_SIGNS.keys()) made.set(token, Start.currency);
  for (const token of CURRENCY_PREFIXES.keys()) made.set(token.toLowerCase(), Start.currency);
  for (const token of currencyNames().codes) made.set(token.toLowerCase(), Start.currency);
  for (const token of '½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞') made.set(token, Start.number);
  starts = made;
  return made;
}

/** "a", "an", "half" begin a number ("a dozen", "half a million"), a bound length of time ("less than a year") or a part ("a third of"). */
function readArticle(scan: Scan, at: number, isTitle: boolean): Quantity | null {
  const part = readPartOf(scan, at);
  if (part !== null) return part;
  const next = word(scan, at + 1);
  const token = word(scan, at);
  if (SCALES.has(next) || next === 'dozen') return readQuantity(scan, at, isTitle);
  if (token === 'half')
    return next === 'a' || next === 'an' || TIME_UNITS.has(next) ? readHalf(scan, at, isTitle) : null;
  const unit = TIME_UNITS.get(next);
  if (unit === undefined || unit.isPlural) return null;
  const bound = readBoundBefore(scan, at, true);
  const isSpent = SPENDING.has(word(scan, at - 1)) && !isWord(scan, at + 2);
  if ((bound.modifier === null && !isSpent) || word(scan, at + 2) === 'ago') return null;
  const isFortnight = unit.unit === 'fortnight';
  return duration(at, at + 2, isFortnight ? 2 : 1, isFortnight ? 'week' : unit.unit, bound.modifier, bound.start);
}

/** Words before "an hour" that make it a length of time, where nothing is said of the hour. */
const SPENDING: ReadonlySet<string> = new Set('for lasted lasts lasting last took takes take taking spent'.split(' '));

function duration(
  start: number,
  end: number,
  value: number,
  unit: string,
  modifier: Draft['modifier'],
  boundStart: number,
): Draft {
  return {
    kind: 'duration',
    value,
    min: null,
    max: null,
    unit,
    currency: null,
    modifier,
    counted: null,
    per: null,
    start,
    end,
    rule: 'duration/article',
    confidence: 0.85,
    boundStart,
  };
}

function readHalf(scan: Scan, at: number, isTitle: boolean): Quantity | null {
  const unit = TIME_UNITS.get(word(scan, at + 1));
  if (unit !== undefined) return duration(at, at + 2, 0.5, unit.unit, null, at);
  return readQuantity(scan, at, isTitle);
}

function readFrom(scan: Scan, at: number, start: number, isTitle: boolean): Quantity | null {
  switch (start) {
    case Start.ordinal:
      return readRank(scan, at);
    case Start.article:
      return readArticle(scan, at, isTitle);
    case Start.fold:
      return readFold(scan, at);
    case Start.numbered:
      return readRank(scan, at);
    default:
      return readQuantity(scan, at, isTitle);
  }
}

function startOf(scan: Scan, at: number): number {
  const kind = scan.tokens.kind[at];
  if (kind === TokenKind.number) return Start.number;
  const token = scan.lower[at]!;
  if (kind === TokenKind.alnum) {
    const code = token.charCodeAt(0);
    if (code < 48 || code > 57) return Start.currency;
    return token.endsWith('th') || token.endsWith('st') || token.endsWith('nd') || token.endsWith('rd')
      ? Start.ordinal
      : Start.number;
  }
  if (kind === TokenKind.punctuation || kind === TokenKind.address) return Start.none;
  return startingWords().get(token) ?? Start.none;
}

/** Words behind a length of time that make it a date and nothing else. */
const DATED: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'hence', 'from']);

/**
 * True when what begins at `at` within a date is a figure all the same: the length of time in "the next ten years", or a
 * number that only looked like a year ("2000 hectares").
 */
function isBoth(scan: Scan, at: number, date: DateMention): boolean {
  const amount = readAmount(scan, at);
  if (amount === null || amount.glued !== '') return false;
  const unit = readUnit(scan, amount);
  if (unit === null) return false;
  if (unit.kind === 'duration') return unit.counted !== 'age' && !DATED.has(word(scan, unit.end));
  return date.span.start === scan.tokens.start[at] && date.span.end === scan.tokens.end[amount.end - 1];
}

/** False for digits without end: past 1.8e308 there is no number to write. */
function isWritable({ value, min, max }: Draft): boolean {
  return [value, min, max].every((number) => number === null || Number.isFinite(number));
}

function toMention(scan: Scan, draft: Draft): FigureMention {
  const { tokens } = scan;
  const span = { start: tokens.start[draft.start]!, end: tokens.end[draft.end - 1]! };
  // Field by field: spreading the rest of a draft takes longer than all of the reading.
  return {
    kind: draft.kind,
    value: draft.value,
    min: draft.min,
    max: draft.max,
    unit: draft.unit,
    currency: draft.currency,
    modifier: draft.modifier,
    counted: draft.counted,
    per: draft.per,
    partOf: null,
    span,
    confidence: draft.confidence,
    rule: draft.rule,
    evidence: [{ start: tokens.start[draft.boundStart]!, end: span.end }],
  };
}

/**
 * Finds quantities, with their values, units and what they count.
 *
 * ```text
 * At least 500,000 people, including 50,000 Indian skilled workers, will move within five years under a $3-5 million plan.
 *          ^~~~~~~~~~~~~~            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~                    ^~~~~~~~~~         ^~~~~~~~~~~~
 * ```
 *
 * Reads each sentence from left to right; the first token decides which form may begin there, and most begin none. A figure
 * yields to a date that holds its first token, save to one that is a length of time, which is both.
 */
export function recogniseFigures(document: NewsDocument, dates: readonly DateMention[]): FigureMention[] {
  const { tokens, text } = document;
  const figures: FigureMention[] = [];
  const calendar = dates.filter((date) => date.type !== 'duration');
  let next = 0;
  for (const sentence of document.sentences) {
    if (sentence.kind !== 'body' && sentence.kind !== 'title') continue;
    const isTitle = sentence.kind === 'title';
    const scan: Scan = {
      document,
      text,
      tokens,
      lower: tokens.lower,
      from: sentence.firstToken,
      to: sentence.endToken,
    };
    const first = figures.length;
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const start = startOf(scan, at);
      if (start === Start.none) {
        at++;
        continue;
      }
      const offset = tokens.start[at]!;
      while (next < calendar.length && calendar[next]!.span.end <= offset) next++;
      const date = calendar[next];
      if (date !== undefined && date.span.start <= offset && !isBoth(scan, at, date)) {
        at = Math.max(at + 1, tokenAt(tokens, date.span.end));
        continue;
      }
      const limit =
        date !== undefined && date.type !== 'set' && date.span.start > offset && date.span.start < sentence.end
          ? tokenAt(tokens, date.span.start)
          : sentence.endToken;
      const found = readFrom(limit === sentence.endToken ? scan : { ...scan, to: limit }, at, start, isTitle);
      if (found === null) at++;
      else if ('skipTo' in found) at = Math.max(at + 1, found.skipTo);
      else {
        if (isWritable(found)) figures.push(toMention(scan, found));
        at = found.end;
      }
    }
    linkParts(scan, figures, first);
  }
  settleDollars(document, figures);
  return figures;
}

import type { Party } from '../../model/relation.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from './context.ts';
import type { Entry } from './entry.ts';
import { actorsWithin } from './party-lists.ts';
import type { Reading } from './reading.ts';
import { standsFor } from './stands-for.ts';
import { groupFrom, type Range } from './told.ts';

/** Words by which a list gives examples, or fields of one thing, and not one instrument each. */
const OPEN_LISTS = new Set([
  'such',
  'including',
  'areas',
  'fields',
  'sectors',
  'various',
  'like',
  'ranging',
  'range',
  'issues',
  'field',
  'area',
]);

/**
 * Parts a list of subjects: at its commas, and at "and" where the last comma has none of its own.
 *
 * ```text
 * MoUs on clean water, school meals and fish stocks
 *         ^~~~~~~~~~~  ^~~~~~~~~~~~     ^~~~~~~~~~~
 * MoUs on trade and transport, school meals, and fish stocks
 *         ^~~~~~~~~~~~~~~~~~~  ^~~~~~~~~~~~      ^~~~~~~~~~~
 * ```
 */
export function partList(context: Context, range: Range): Range[] {
  const { lower } = context.document.tokens;
  const items: Range[] = [];
  let from = range.from;
  let hasComma = false;
  let endsInAnd = false;
  const push = (end: number): void => {
    if (end > from) items.push({ from, end });
  };
  for (let i = range.from; i < range.end; i++) {
    if (lower[i] !== ',' && lower[i] !== ';') continue;
    hasComma = true;
    push(i);
    from = i + 1;
    if (lower[from] === 'and') {
      endsInAnd = true;
      from++;
    }
  }
  const and = endsInAnd ? -1 : lastAnd(lower, from, range.end);
  if (hasComma && and > from) {
    push(and);
    from = and + 1;
  }
  push(range.end);
  return hasComma ? items : [range];
}

function lastAnd(lower: readonly string[], from: number, end: number): number {
  for (let i = end - 1; i > from; i--) if (lower[i] === 'and') return i;
  return -1;
}

/** The subjects that a plural lists, one instrument each; `null` when it is a group about all of them. */
export function listedSubjects(context: Context, entry: Entry): { reading: Reading; items: Range[] } | null {
  if (!entry.isPlural) return null;
  const { lower } = context.document.tokens;
  for (const reading of entry.readings) {
    const { subject, link } = reading.topic;
    if (
      !subject ||
      !link ||
      reading.isHeadline ||
      !/^(?:on|for|focused|focusing|concerning|regarding|covering|relating)$/.test(link)
    )
      continue;
    const { phrase } = reading;
    // "several MoUs on …" is about all of it; "additional MoUs on …" may list.
    const isMore = /^(?:additional|further|other|more)$/.test(lower[phrase.start - 1] ?? '');
    if (phrase.isQuantified && phrase.count === null && !isMore) continue;
    let isOpen = reading.isSecondHead || /^(?:as|including)$/.test(lower[subject.from - 1] ?? '');
    for (let i = subject.from; i < subject.end; i++)
      isOpen ||=
        OPEN_LISTS.has(lower[i]!) ||
        (groupFrom(reading.read, i) !== null && groupFrom(reading.read, i)!.form === 'active');
    if (isOpen) continue;
    const items = partList(context, subject);
    if (items.length >= 2 && (phrase.count === null || phrase.count === items.length)) return { reading, items };
  }
  return null;
}

/** The first party of a line and the one behind the "and" that parts them; one alone where the other has no name we know. */
function pairOf(context: Context, from: number, end: number): Party[] {
  const { lower } = context.document.tokens;
  const actors = actorsWithin(context, from, end);
  const first = actors[0];
  if (!first) return [];
  const second = actors.find(({ first: at }) => at > first.first && (lower[at - 1] === 'and' || lower[at - 1] === '&'));
  return [...new Set([first, ...(second ? [second] : [])].flatMap((placed) => standsFor(placed.party)))];
}

/** The partners that a plural lists behind "with", where its sentence tells of nobody else behind it. */
export function partnersListed({ phrase, others, read, pair, clause }: Reading): Party[] {
  // "joint initiatives with Norra, Ilmar and Oste" are none until they are made.
  const isMade = clause.told.some(({ stage }) => stage === 'sign' || stage === 'agree');
  if (phrase.noun.strength === 'weak' && !isMade) return [];
  if (
    !phrase.isPlural ||
    pair > 0 ||
    phrase.isTitle ||
    read.isHeadline ||
    (phrase.isQuantified && phrase.count === null)
  )
    return [];
  const listed = others.filter(({ first }) => first >= phrase.headEnd);
  const partners = [...new Set(listed.flatMap((placed) => standsFor(placed.party)))];
  return partners.length >= 2 && (phrase.count === null || phrase.count === partners.length) ? partners : [];
}

/** A line of a list under a plural: who made one of them. */
export interface ListedPair {
  readonly span: Span;
  readonly parties: readonly Party[];
}

/**
 * The lines that follow a plural and a colon, each with those who made one of them.
 *
 * ```text
 * Several MoUs were signed at the fair:
 * * Northwind Ltd and the Ilmar Port Authority
 *   ^~~~~~~~~~~~~     ^~~~~~~~~~~~~~~~~~~~~~~~ one MoU
 * ```
 */
export function listedPairs(context: Context, entry: Entry): ListedPair[] {
  if (!entry.isPlural) return [];
  const { sentences, tokens } = context.document;
  for (const reading of entry.readings) {
    const { sentence } = reading.read;
    if (tokens.lower[sentence.endToken - 1] !== ':') continue;
    const pairs: ListedPair[] = [];
    for (let i = sentence.index + 1; i < Math.min(sentences.length, sentence.index + 200); i++) {
      const line = sentences[i]!;
      const parties = pairOf(context, line.firstToken, line.endToken);
      // A line that is no prose, of who and who.
      const isLine = line.endToken - line.firstToken <= 40 && !/[.!?]$/.test(tokens.lower[line.endToken - 1]!);
      if (!isLine || parties.length === 0) break;
      pairs.push({ span: { start: line.start, end: line.end }, parties });
    }
    if (pairs.length > 0) return pairs;
  }
  return [];
}

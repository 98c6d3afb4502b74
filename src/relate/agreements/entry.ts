import { TokenKind } from '../../model/document.ts';
import type { RecordAgreement } from '../../model/record/record.ts';
import type { Party } from '../../model/relation.ts';
import type { Context } from './context.ts';
import { yearsOf } from './name-words.ts';
import type { PlacedMention } from './party-index.ts';
import type { Reading } from './reading.ts';
import { standsFor } from './stands-for.ts';
import type { Status } from './status.ts';

/** Readings that speak of one instrument. */
export interface Entry {
  readonly readings: Reading[];
  /** Content words of its names and topics. */
  readonly words: Set<string>;
  readonly parties: Set<Party>;
  isPlural: boolean;
  /** Title words, when one of its mentions is a title. */
  title: readonly string[] | null;
  years: Set<string>;
  /** Sums of money in its names. */
  amounts: Set<string>;
  /** How much of a thing it is to bring: "to sell 90,000 tonnes". */
  measures: Set<string>;
  /** What its mentions amount to, kept as they come, so that a fit costs the same however many there are. */
  readonly types: Set<RecordAgreement['type']>;
  readonly nouns: Set<string>;
  readonly counts: Set<number>;
  readonly statuses: Set<Status>;
  hasFact: boolean;
  body: Reading | null;
}

/** The words of a title that tell it from another. */
function titleWords(context: Context, reading: Reading): string[] {
  const { lower } = context.document.tokens;
  const words: string[] = [];
  for (let i = reading.phrase.start; i < reading.phrase.end; i++)
    if (/^[\p{L}\p{N}]{2,}/u.test(lower[i]!) && !/^(?:of|on|for|the|and|in|joint)$/.test(lower[i]!))
      words.push(lower[i]!);
  return words;
}

function contentWords(context: Context, reading: Reading): string[] {
  const { lower } = context.document.tokens;
  const words = [...reading.words];
  const { subject } = reading.topic;
  if (subject)
    for (let i = subject.from; i < Math.min(subject.end, subject.from + 30); i++)
      if (lower[i]!.length > 3) words.push(lower[i]!);
  const { headEnd } = reading.phrase;
  if (lower[headEnd] === 'with')
    for (let i = headEnd + 1; i < headEnd + 5; i++) if ((lower[i] ?? '').length > 4) words.push(lower[i]!);
  return words;
}

const SCALES = new Set('thousand lakh lakhs crore crores million billion trillion mn bn'.split(' '));
const CURRENCIES_BEFORE = new Set('rs usd eur gbp inr rm dh sh aed sgd aud cad nt hk'.split(' '));

/** The first sum in the phrase, as it is written: "$40 million deal", "Rs 900-crore deal". */
function amountOf(context: Context, reading: Reading): string | null {
  const { lower, kind } = context.document.tokens;
  for (let i = reading.phrase.start; i < reading.phrase.head; i++) {
    if (kind[i] === TokenKind.word || !/^\d/.test(lower[i]!)) continue;
    const isAfterSign =
      i > reading.phrase.start &&
      (kind[i - 1] === TokenKind.symbol || CURRENCIES_BEFORE.has(lower[lower[i - 1] === '.' ? i - 2 : i - 1]!));
    if (isAfterSign || SCALES.has(lower[lower[i + 1] === '-' ? i + 2 : i + 1] ?? '')) return lower[i]!;
  }
  return null;
}

/** The number right behind "to sell", "to supply": how much. Only of one said anew, as others may round it. */
function measureOf(context: Context, { topic, phrase }: Reading): string | null {
  const { lower, kind } = context.document.tokens;
  if (!topic.purpose || phrase.determiner !== 'indefinite') return null;
  const at = topic.purpose.from + 2;
  return kind[at] === TokenKind.number ? lower[at]! : null;
}

/** Partners named with the phrase; "the contract was signed with Norra" names further ones of a known instrument. */
export function attachedOthers({ phrase, clause, others, between }: Reading): readonly PlacedMention[] {
  const isAdding =
    phrase.determiner === 'definite' &&
    clause.told.some(({ relation }) => relation === 'subject') &&
    between.length === 0;
  return isAdding ? others.filter(({ first }) => first < clause.end) : others;
}

/** Parties that the mention itself ties to the instrument; who acts counts only with "between" and "with". */
function ownParties(reading: Reading): Party[] {
  const named = [...reading.between, ...attachedOthers(reading), ...reading.inner];
  return named.flatMap((placed) => standsFor(placed.party));
}

/** A mention with what it says of itself. */
export interface Fresh {
  readonly reading: Reading;
  readonly parties: readonly Party[];
  readonly words: readonly string[];
  readonly years: readonly string[];
  readonly amount: string | null;
  readonly measure: string | null;
  /** The head noun. */
  readonly noun: string;
  readonly title: readonly string[] | null;
  /** "It has also signed a contract": one more. */
  readonly isAlso: boolean;
  /** "an agreement on the matter": on what was told before. */
  readonly isOnTheMatter: boolean;
}

function saysOnTheMatter(context: Context, { phrase }: Reading): boolean {
  const { lower } = context.document.tokens;
  const at = phrase.headEnd;
  return (
    lower[at] === 'on' &&
    /^(?:the|this|that)$/.test(lower[at + 1] ?? '') &&
    /^(?:matter|issue|subject|question)$/.test(lower[at + 2] ?? '')
  );
}

/** True where "also" stands in the verb group that the phrase is the object of. */
function saysAlso(context: Context, { clause, phrase }: Reading): boolean {
  if (phrase.determiner !== 'indefinite') return false;
  const { lower } = context.document.tokens;
  return clause.told.some(({ group, relation }) => {
    if (!group || relation !== 'object') return false;
    for (let i = group.from - 1; i < group.main; i++) if (lower[i] === 'also') return true;
    return false;
  });
}

/** All that a mention says of itself, gathered once. */
export function freshFrom(context: Context, reading: Reading): Fresh {
  return {
    reading,
    parties: ownParties(reading),
    words: contentWords(context, reading),
    years: yearsOf(context, reading.phrase, reading.clause.told.length === 0),
    amount: amountOf(context, reading),
    measure: measureOf(context, reading),
    noun: context.document.tokens.lower[reading.phrase.head]!,
    title: reading.phrase.isTitle ? titleWords(context, reading) : null,
    isAlso: saysAlso(context, reading),
    isOnTheMatter: saysOnTheMatter(context, reading),
  };
}

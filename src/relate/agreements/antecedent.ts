import { MODALS, PREPOSITIONS } from '../../language/clause-words.ts';
import type { Sentence } from '../../model/document.ts';
import { isNegative } from './auxiliaries.ts';
import type { Context, ReadSentence } from './context.ts';
import { yearsOf } from './name-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { PlacedMention } from './party-index.ts';
import { actorsWithin, pairWithin, personBehind, subjectRange } from './party-lists.ts';
import { type Reading, readSentence } from './reading.ts';
import { readTopicOf } from './subject.ts';
import { groupFrom, type Told } from './told.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How many sentences back what was agreed is looked for. */
const REACH = 3;
/** Verbs of trades that are called a deal afterwards; the word before tells whether they stand as verbs. */
const TRADES = new Set(
  'buy buys bought buying acquire acquires acquired acquiring purchase purchases purchased purchasing merge merges merged merging sell sells sold selling'.split(
    ' ',
  ),
);

/** Where an article says what was agreed, without a noun for it. */
interface Event {
  readonly read: ReadSentence;
  readonly verb: number;
  readonly group: VerbGroup;
  /** Where the words behind the verb begin: at "to" of "agreed to buy". */
  readonly behind: number;
}

/** "agreed to buy", "have agreed on Monday to share": something particular, and done. */
function agreesTo(context: Context, sentence: Sentence, i: number): number {
  const { lower } = context.document.tokens;
  if (!/^(?:agree|agrees|agreed)$/.test(lower[i]!)) return -1;
  for (let j = i - 1; j >= Math.max(sentence.firstToken, i - 2); j--)
    if (lower[j] === 'to' || lower[j] === 'if' || MODALS.has(lower[j]!) || isNegative(lower[j]!)) return -1;
  for (let j = i + 1; j < Math.min(sentence.endToken, i + 5); j++) {
    if (lower[j] === 'to') return j;
    if (/^[,;:.]$/.test(lower[j]!)) return -1;
  }
  return -1;
}

/** "has bought a rival": a trade told as done; "plans to buy" is none. */
function trades(context: Context, sentence: Sentence, i: number): boolean {
  const { lower } = context.document.tokens;
  if (!TRADES.has(lower[i]!) || i === sentence.firstToken) return false;
  const before = lower[i - 1]!;
  return (
    !PREPOSITIONS.has(before) &&
    !MODALS.has(before) &&
    !isNegative(before) &&
    /(?:ed|ght|old|ys|es|lls)$/.test(lower[i]!)
  );
}

/** A verb that no list of ours holds, read as one that was done. */
function plainGroup(i: number): VerbGroup {
  return {
    main: i,
    from: i,
    end: i + 1,
    stage: 'agree',
    base: 'trade',
    form: 'active',
    mode: 'fact',
    isIntransitive: false,
    control: null,
  };
}

function findEvent(context: Context, { phrase }: Reading): Event | null {
  const { sentences } = context.document;
  const own = phrase.sentence;
  for (let index = own.index; index >= Math.max(0, own.index - REACH); index--) {
    const sentence = sentences[index]!;
    if (sentence.kind !== 'body' || sentence.endToken - sentence.firstToken > 120) continue;
    const end = index === own.index ? phrase.outer : sentence.endToken;
    let trade = -1;
    for (let i = sentence.firstToken; i < end; i++) {
      const to = agreesTo(context, sentence, i);
      if (to >= 0) {
        const read = readSentence(context, sentence);
        const group = groupFrom(read, i);
        if (group)
          return read.isHeadline
            ? null
            : { read, verb: i, group: { ...group, base: 'agree', mode: 'fact', stage: 'agree' }, behind: to };
      }
      if (trade < 0 && trades(context, sentence, i)) trade = i;
    }
    if (trade >= 0) {
      // What was sold on an exchange is no contract with anybody.
      if (phrase.type === 'contract') return null;
      const read = readSentence(context, sentence);
      return read.isHeadline ? null : { read, verb: trade, group: plainGroup(trade), behind: trade + 1 };
    }
  }
  return null;
}

/** Whom it was agreed with: firms and states named behind the verb, up to the next stop. */
function partners(context: Context, { read, behind }: Event): PlacedMention[] {
  const { lower } = context.document.tokens;
  let end = behind;
  while (
    end < read.sentence.endToken &&
    end < behind + 24 &&
    !/^(?:[,;:.(]|after|which|who|that|as|while|in|for|at)$/.test(lower[end]!)
  )
    end++;
  return actorsWithin(context, behind, end).filter(({ party }) => party.kind !== 'person' && party.kind !== 'group');
}

/** Kinds that take up what was agreed: "the deal", "this agreement"; a trade is no treaty. */
const TAKES_UP = new Set<NounPhrase['type']>([
  'agreement',
  'deal',
  'pact',
  'accord',
  'contract',
  'other',
  'arrangement',
]);

/** True for "the deal", "this agreement": a mention that presents nothing, and takes up what was told before. */
function pointsBack(context: Context, { phrase, isIntroducing, topic, others, between, inner }: Reading): boolean {
  // "the £300m takeover deal" still takes up; "the contract for 2004" tells itself which one it is.
  // In "under the deal, Norra will pay" Norra is no more than who acts under it.
  const isWith = others.length > 0 && context.document.tokens.lower[phrase.headEnd] === 'with';
  if (isIntroducing && (topic.link !== null || isWith || between.length + inner.length > 0)) return false;
  return (
    (phrase.determiner === 'definite' || phrase.determiner === 'demonstrative') &&
    !phrase.isPlural &&
    !phrase.isTitle &&
    !phrase.isCompound &&
    !phrase.isOld &&
    TAKES_UP.has(phrase.type)
  );
}

/**
 * What was agreed before a mention that takes it up, read as the first mention of its instrument; `null` where nothing was.
 *
 * ```text
 * Northwind has agreed to buy Ilmar Ports for $2bn. … Under the terms of the deal, …
 *               ^~~~~~                                                   ↑ this one
 * ```
 */
export function readAntecedent(context: Context, reading: Reading): Reading | null {
  if (!pointsBack(context, reading) || reading.isHeadline || yearsOf(context, reading.phrase).length > 0) return null;
  const event = findEvent(context, reading);
  if (!event) return null;
  const { read, verb, group, behind } = event;
  const phrase: NounPhrase = {
    ...reading.phrase,
    sentence: read.sentence,
    head: verb,
    headEnd: behind,
    start: verb,
    end: behind,
    outer: verb,
    determiner: 'indefinite',
  };
  const told: Told = { stage: 'agree', mode: 'fact', token: verb, group, relation: 'object' };
  const range = subjectRange(context, read, group);
  const actors = actorsWithin(context, range.from, range.end);
  const person = actors.length > 0 ? null : personBehind(context, range.from, range.end);
  return {
    ...reading,
    read,
    phrase,
    clause: { told: [told], end: behind, relativeAgents: null, aside: null, isFrame: false },
    topic: readTopicOf(context, read, phrase),
    words: [],
    between: [],
    others: partners(context, event),
    agents: person ? [person] : actors,
    inner: [],
    mediators: [],
    pair: pairWithin(context, range.from, range.end),
    isUnnamed: false,
    isIntroducing: true,
    names: [],
    isEvent: true,
  };
}

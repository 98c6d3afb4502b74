import { instrumentNouns } from '../../language/instruments.ts';
import type { Sentence } from '../../model/document.ts';
import type { Party } from '../../model/relation.ts';
import { type Acting, innerParties, readActing } from './acting.ts';
import { type Clause, readClause } from './clause.ts';
import type { Context, ReadSentence } from './context.ts';
import { namesSharing } from './name-pair.ts';
import { modifierWords, yearsOf } from './name-words.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import type { PlacedMention } from './party-index.ts';
import { readTopicOf, type Topic } from './subject.ts';
import { groupFrom, type Range } from './told.ts';
import { readVerbGroups } from './verb-groups.ts';

/** One mention of an instrument with all that its own sentence tells. */
export interface Reading {
  readonly read: ReadSentence;
  readonly phrase: NounPhrase;
  readonly clause: Clause;
  readonly topic: Topic;
  readonly words: readonly string[];
  /** "the Lima and Port Vila declarations": the names, where several share the noun. */
  readonly names: readonly Range[];
  /** Parties named with "between", "with", "by", as who acts, and in the phrase itself. */
  readonly between: readonly PlacedMention[];
  readonly others: readonly PlacedMention[];
  readonly agents: readonly PlacedMention[];
  readonly inner: readonly PlacedMention[];
  readonly mediators: readonly Party[];
  /** How many "both sides", "the two countries" stand for, where nothing says who. */
  readonly pair: number;
  /** "between academies and institutes": sides are told, but no names. */
  readonly isUnnamed: boolean;
  /** "MoUs and *agreements*": the second head of a list of plurals. */
  readonly isSecondHead: boolean;
  readonly isHeadline: boolean;
  readonly isIntroducing: boolean;
  /** Not a mention: "agreed to buy", what "the deal" takes up. Its phrase is the verb. */
  readonly isEvent: boolean;
}

/** True for a title, and for a first line without a full stop: words are capitalised there for show. */
function looksLikeHeadline(context: Context, sentence: Sentence): boolean {
  if (sentence.kind === 'title') return true;
  const { text, tokens } = context.document;
  if (sentence.index > 2 || /[.!?”"]$/.test(text.slice(sentence.start, sentence.end))) return false;
  let capitals = 0;
  let words = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (tokens.end[i]! - tokens.start[i]! < 4) continue;
    words++;
    if (/^\p{Lu}/u.test(text.charAt(tokens.start[i]!))) capitals++;
  }
  return words > 0 && words < 30 && (capitals > 0.6 * words || sentence.index === 0);
}

/** A sentence with its verb groups. */
export function readSentence(context: Context, sentence: Sentence): ReadSentence {
  const isHeadline = looksLikeHeadline(context, sentence);
  const groups = readVerbGroups(context.document, sentence, isHeadline);
  const groupAt = new Int16Array(sentence.endToken - sentence.firstToken).fill(-1);
  groups.forEach((group, index) => {
    for (let i = group.from; i < Math.min(group.end, sentence.endToken); i++) groupAt[i - sentence.firstToken] = index;
  });
  return { sentence, groups, groupAt, isHeadline };
}

/** True when the phrase presents its instrument: as new, by its title, or with words that tell which one. */
function introduces(
  phrase: NounPhrase,
  topic: Topic,
  acting: Acting,
  words: readonly string[],
  innerCount: number,
): boolean {
  if (phrase.isTitle) return true;
  if (phrase.determiner === 'indefinite' || (phrase.determiner === 'none' && !phrase.isCompound) || phrase.isQuantified)
    return true;
  if (phrase.isCompound) return false;
  return (
    acting.between.length > 0 ||
    acting.others.length > 0 ||
    words.length > 0 ||
    innerCount > 0 ||
    (topic.link !== null && topic.link !== 'to' && topic.link !== 'in')
  );
}

/** True for an instrument that another is about: "an agreement on a truce". */
function isNested(outer: Reading | undefined, phrase: NounPhrase): boolean {
  const subject = outer && outer.phrase.sentence === phrase.sentence ? outer.topic.subject : null;
  // "a statement on the pact": the statement is none, and the pact one.
  const isOne = outer && (outer.phrase.noun.strength !== 'weak' || outer.phrase.isTitle || outer.phrase.isJoint);
  return (
    isOne === true &&
    subject !== null &&
    subject.from <= phrase.head &&
    phrase.head < subject.end &&
    !phrase.isTitle &&
    outer!.topic.link !== 'to' &&
    !outer!.phrase.isPlural
  );
}

/** "The agreement forges a formal partnership": what an instrument makes is no other one. */
function isProduct(read: ReadSentence, subject: Reading | undefined, phrase: NounPhrase): boolean {
  if (!subject || subject.phrase.sentence !== phrase.sentence || phrase.noun.strength !== 'weak' || phrase.isTitle)
    return false;
  const verb = groupFrom(read, phrase.outer - 1);
  return verb !== null && subject.clause.end === verb.from;
}

/** "MoUs and cooperation agreements": two plural heads of one list are one group. */
function isSecondHead(context: Context, before: Reading | undefined, phrase: NounPhrase): boolean {
  if (!before || before.phrase.sentence !== phrase.sentence) return false;
  const { lower } = context.document.tokens;
  const and = lower[before.phrase.headEnd];
  return (
    phrase.outer === before.phrase.headEnd + 1 &&
    (and === 'and' || and === 'or') &&
    before.phrase.isPlural &&
    phrase.isPlural &&
    !phrase.isTitle
  );
}

/** Longest sentence read, in tokens: what is longer is a table or a list without stops, and reading it would not be linear. */
const LONGEST = 400;

/** Reads every instrument of the article, sentence by sentence. A sentence without its nouns costs one look-up a word. */
export function readInstruments(context: Context): Reading[] {
  const { document } = context;
  const nouns = instrumentNouns();
  const readings: Reading[] = [];
  for (const sentence of document.sentences) {
    if (sentence.kind !== 'body' && sentence.kind !== 'title') continue;
    if (sentence.endToken - sentence.firstToken > LONGEST) continue;
    let read: ReadSentence | null = null;
    let previous: { phrase: NounPhrase; clause: Clause } | null = null;
    let until = sentence.firstToken;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!nouns.has(document.tokens.lower[i]!) || i < until) continue;
      read ??= readSentence(context, sentence);
      const plain = readNounPhrase(document, sentence, i, read.isHeadline);
      if (!plain) continue;
      const names = read.isHeadline ? [] : namesSharing(context, plain);
      const phrase = names.length > 0 ? { ...plain, isTitle: true } : plain;
      if (isNested(readings.at(-1), phrase) || isProduct(read, readings.at(-1), phrase)) continue;
      until = Math.max(until, phrase.end, phrase.headEnd);
      const clause = readClause(document, read, phrase, previous);
      previous = { phrase, clause };
      const acting = readActing(context, read, phrase, clause, readings.at(-1));
      const { inner, mediators } = innerParties(context, phrase);
      const topic = readTopicOf(context, read, phrase);
      const words = modifierWords(context, phrase);
      readings.push({
        read,
        phrase,
        clause,
        topic,
        words,
        names,
        between: acting.between,
        others: acting.others,
        agents: acting.agents,
        inner,
        mediators: [...acting.mediators, ...mediators],
        pair: acting.pair,
        isUnnamed: acting.isUnnamed,
        isSecondHead: isSecondHead(context, readings.at(-1), phrase),
        isHeadline: read.isHeadline,
        isEvent: false,
        isIntroducing: introduces(phrase, topic, acting, [...words, ...yearsOf(context, phrase)], inner.length),
      });
    }
  }
  return readings;
}

import { POSSESSIVES } from '../../language/clause-words.ts';
import { instrumentNouns } from '../../language/instruments.ts';
import type { Sentence } from '../../model/document.ts';
import type { Party } from '../../model/relation.ts';
import { type Clause, readClause } from './clause.ts';
import type { Context, ReadSentence } from './context.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { mentionsWithin, type PlacedMention } from './party-index.ts';
import { actorsWithin, listedParties, pairWithin, personBehind, subjectRange } from './party-lists.ts';
import { modifierSubject, modifierWords, readTopicOf, type Topic } from './subject.ts';
import { groupFrom, type Range, type Told } from './told.ts';
import { readVerbGroups, type VerbGroup } from './verb-groups.ts';

/** One mention of an instrument with all that its own sentence tells. */
export interface Reading {
  readonly read: ReadSentence;
  readonly phrase: NounPhrase;
  readonly clause: Clause;
  readonly topic: Topic;
  readonly words: readonly string[];
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
  readonly isHeadline: boolean;
  readonly isIntroducing: boolean;
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

function readSentence(context: Context, sentence: Sentence): ReadSentence {
  const groups = readVerbGroups(context.document, sentence);
  const groupAt = new Int16Array(sentence.endToken - sentence.firstToken).fill(-1);
  groups.forEach((group, index) => {
    for (let i = group.from; i < Math.min(group.end, sentence.endToken); i++) groupAt[i - sentence.firstToken] = index;
  });
  return { sentence, groups, groupAt, isHeadline: looksLikeHeadline(context, sentence) };
}

/** The group that tells what was done, for which who did it is looked up. */
function actingGroup(told: readonly Told[]): Told | null {
  return (
    told.find(
      (one) => one.group && (one.relation === 'object' || one.relation === 'joined' || one.relation === 'far'),
    ) ?? null
  );
}

const BROKERED = /^(?:brokered|mediated|led|backed|sponsored|supervised|facilitated)$/;

/** Parties inside the phrase: "the Norra-Ilmar pact", "Norra's deal". Whoever brokered it is told apart. */
function innerParties(context: Context, phrase: NounPhrase): { inner: PlacedMention[]; mediators: Party[] } {
  const { lower } = context.document.tokens;
  let from = phrase.outer;
  if (phrase.determiner === 'possessive' && !POSSESSIVES.has(lower[phrase.outer]!)) {
    // The possessor stands before its 's.
    const before = mentionsWithin(
      context.parties,
      Math.max(phrase.sentence.firstToken, phrase.outer - 8),
      phrase.outer + 1,
    );
    const possessor = before.findLast((placed) => placed.end === phrase.outer || placed.end === phrase.outer + 1);
    if (possessor) from = possessor.first;
  }
  const inner: PlacedMention[] = [];
  const mediators: Party[] = [];
  for (const placed of actorsWithin(context, from, phrase.head)) {
    // The title itself, taken for a name.
    if (placed.end > phrase.head) continue;
    if (BROKERED.test(lower[placed.end + 1] ?? '') || BROKERED.test(lower[placed.end] ?? ''))
      mediators.push(placed.party);
    else inner.push(placed);
  }
  return { inner, mediators };
}

interface Acting {
  between: PlacedMention[];
  others: PlacedMention[];
  agents: PlacedMention[];
  mediators: Party[];
  pair: number;
  isUnnamed: boolean;
}

const GOES_ON = new Set([
  'with',
  'between',
  'worth',
  'valued',
  'signed',
  'along',
  'together',
  'under',
  'reached',
  'by',
  'and',
  'including',
  'agreed',
  'which',
]);

/** A few words between commas, after which the phrase goes on: ", here on Monday, with". */
function isShortAside(lower: readonly string[], comma: number): boolean {
  for (let i = comma + 2; i <= comma + 7; i++)
    if (lower[i] === ',') return lower[i + 1] === 'with' || lower[i + 1] === 'between' || lower[i + 1] === 'by';
  return false;
}

/** "with …", "between …", "by …" behind the phrase and behind its verb. */
function listsAfter(
  context: Context,
  read: ReadSentence,
  phrase: NounPhrase,
  group: VerbGroup | null,
  isPassive: boolean,
  acting: Acting,
): void {
  const { lower } = context.document.tokens;
  const begin = group && !isPassive ? Math.min(group.end, phrase.headEnd) : phrase.headEnd;
  for (let i = begin; i < Math.min(read.sentence.endToken, phrase.headEnd + 60); i++) {
    const word = lower[i]!;
    if (
      /^[;:“”"?!]$/.test(word) ||
      word === 'that' ||
      word === 'which' ||
      word === 'after' ||
      word === 'who' ||
      word === 'when' ||
      word === 'while' ||
      word === 'before'
    )
      break;
    // After a comma only what goes on with the phrase: "a deal, worth $4bn, with Norra".
    if (word === ',' && i >= phrase.headEnd && !GOES_ON.has(lower[i + 1] ?? '') && !isShortAside(lower, i)) break;
    const index = read.groupAt[i - read.sentence.firstToken]!;
    const here = index >= 0 ? read.groups[index]! : null;
    if (here && here !== group && i >= phrase.headEnd && here.form !== 'infinitive' && here.form !== 'gerund') {
      if (!isPassive || (group && i > group.end)) break;
    }
    if (i >= phrase.start && i < phrase.headEnd) continue;
    if (i > phrase.headEnd && instrumentNouns().get(word)?.strength === 'strong' && !(i < phrase.end)) break;
    if (word === 'between' || word === 'among' || word === 'involving') {
      const list = listedParties(context, read, i + 1, read.sentence.endToken);
      if (list.found.length > 0) acting.between.push(...list.found);
      else {
        acting.pair ||= pairWithin(context, i + 1, Math.min(i + 6, read.sentence.endToken));
        acting.isUnnamed ||= acting.pair === 0 && !/^(?:the|both|all|them|it)$/.test(lower[i + 1] ?? '');
      }
      i = Math.max(i, list.end - 1);
    } else if (
      word === 'with' ||
      (word === 'by' && isPassive) ||
      (word === 'to' && /^(?:award|grant|give)$/.test(group?.base ?? '')) ||
      (word === 'from' && (phrase.isTitle || phrase.isJoint))
    ) {
      const list = listedParties(context, read, i + 1, read.sentence.endToken);
      const isBroker = word === 'by' && /^(?:broker|mediate|host)$/.test(group?.base ?? '');
      if (isBroker) acting.mediators.push(...list.found.map((placed) => placed.party));
      else if (word === 'by') acting.agents.push(...list.found);
      else acting.others.push(...list.found);
      if (list.found.length === 0)
        acting.pair ||= word === 'by' ? pairWithin(context, i + 1, Math.min(i + 6, read.sentence.endToken)) : 0;
      i = Math.max(i, list.end - 1);
    }
  }
}

/** "It also awarded": the subject is who acted on the instrument before. */
function saysIt(context: Context, range: Range): boolean {
  const { lower } = context.document.tokens;
  for (let i = range.from; i < range.end; i++) if (lower[i] === 'it' || lower[i] === 'they') return true;
  return false;
}

/** Who does what to the instrument in its sentence. */
function readActing(
  context: Context,
  read: ReadSentence,
  phrase: NounPhrase,
  clause: Clause,
  before: Reading | undefined,
): Acting {
  const acting: Acting = { between: [], others: [], agents: [], mediators: [], pair: 0, isUnnamed: false };
  const subject = clause.told.find(
    (one) => one.relation === 'subject' || (one.relation === 'relative' && one.group?.form === 'passive'),
  );
  const told = actingGroup(clause.told);
  const passive = subject?.group ?? null;
  listsAfter(context, read, phrase, passive ?? told?.group ?? null, passive !== null, acting);
  const range = told?.group ? subjectRange(context, read, told.group) : null;
  if (range) {
    const actors = actorsWithin(context, range.from, range.end);
    if (/^(?:broker|mediate)$/.test(told!.group!.base) && acting.between.length > 0)
      acting.mediators.push(...actors.map((placed) => placed.party));
    else acting.agents.push(...actors);
    const person = actors.length ? null : personBehind(context, range.from, range.end);
    if (person) acting.agents.push(person);
    else if (actors.length === 0 && before && saysIt(context, range)) acting.agents.push(...before.agents.slice(0, 1));
    if (!actors.some((placed) => placed.mention.coreference))
      acting.pair ||= pairWithin(context, range.from, range.end);
    if (told!.relation === 'far') acting.others.push(...actorsWithin(context, told!.group!.end, phrase.outer));
  }
  if (clause.relativeAgents) {
    const actors = actorsWithin(context, clause.relativeAgents.from, clause.relativeAgents.end);
    acting.agents.push(...actors);
    const person = actors.length ? null : personBehind(context, clause.relativeAgents.from, clause.relativeAgents.end);
    if (person) acting.agents.push(person);
    if (!actors.length) acting.pair ||= pairWithin(context, clause.relativeAgents.from, clause.relativeAgents.end);
  }
  if (read.isHeadline && !told && !passive && phrase.outer > read.sentence.firstToken) {
    acting.agents.push(...actorsWithin(context, read.sentence.firstToken, phrase.outer));
  }
  return acting;
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
  return (
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

/** Reads every instrument of the article, sentence by sentence. A sentence without its nouns costs one look-up a word. */
export function readInstruments(context: Context): Reading[] {
  const { document } = context;
  const nouns = instrumentNouns();
  const readings: Reading[] = [];
  for (const sentence of document.sentences) {
    if (sentence.kind !== 'body' && sentence.kind !== 'title') continue;
    let read: ReadSentence | null = null;
    let previous: { phrase: NounPhrase; clause: Clause } | null = null;
    let until = sentence.firstToken;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!nouns.has(document.tokens.lower[i]!) || i < until) continue;
      read ??= readSentence(context, sentence);
      const phrase = readNounPhrase(document, sentence, i, read.isHeadline);
      if (!phrase) continue;
      if (isNested(readings.at(-1), phrase) || isProduct(read, readings.at(-1), phrase)) continue;
      until = Math.max(until, phrase.end, phrase.headEnd);
      const clause = readClause(document, read, phrase, previous);
      previous = { phrase, clause };
      const acting = readActing(context, read, phrase, clause, readings.at(-1));
      const { inner, mediators } = innerParties(context, phrase);
      const topic = readTopicOf(context, read, phrase);
      const words = modifierWords(context, phrase);
      const subject = topic.subject ?? modifierSubject(context, phrase);
      readings.push({
        read,
        phrase,
        clause,
        topic: { ...topic, subject },
        words,
        between: acting.between,
        others: acting.others,
        agents: acting.agents,
        inner,
        mediators: [...acting.mediators, ...mediators],
        pair: acting.pair,
        isUnnamed: acting.isUnnamed,
        isHeadline: read.isHeadline,
        isIntroducing: introduces(phrase, topic, acting, words, inner.length),
      });
    }
  }
  return readings;
}

import { isFunctionWord, POSSESSIVES } from '../../language/clause-words.ts';
import { instrumentNouns } from '../../language/instruments.ts';
import { TokenKind } from '../../model/document.ts';
import type { Party } from '../../model/relation.ts';
import {
  actingHolder,
  actingIn,
  actingOnNoun,
  actingUnder,
  meetingOf,
  onBehalf,
  partnersInClause,
  tradePartners,
} from './acting-apart.ts';
import type { Clause } from './clause.ts';
import type { Context, ReadSentence } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { mentionsWithin, type PlacedMention } from './party-index.ts';
import { actorsWithin, listedParties, pairWithin, personBehind, subjectRange } from './party-lists.ts';
import { playerMeant } from './player.ts';
import type { Reading } from './reading.ts';
import type { Range, Told } from './told.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The group that tells what was done, for which who did it is looked up. */
function actingGroup(told: readonly Told[]): Told | null {
  return (
    told.find(
      (one) => one.group && (one.relation === 'object' || one.relation === 'joined' || one.relation === 'far'),
    ) ?? null
  );
}

const BROKERED = /^(?:brokered|mediated|led|backed|sponsored|supervised|facilitated)$/;

/** Countries and blocs whose names a title holds, where the title was taken for one name: "the Norra-Ilmar-Oste Pact". */
function namedInTitle(context: Context, phrase: NounPhrase): PlacedMention[] {
  const { lower } = context.document.tokens;
  const found: PlacedMention[] = [];
  for (let i = phrase.start; i < phrase.head; i++) {
    const state = context.parties.states.get(lower[i]!) ?? context.parties.states.get(`${lower[i]} ${lower[i + 1]}`);
    if (state && !found.some((placed) => placed.party === state.party)) found.push({ ...state, first: i, end: i + 1 });
  }
  return found;
}

/** Parties inside the phrase: "the Norra-Ilmar pact", "Norra's deal". Whoever brokered it is told apart. */
export function innerParties(context: Context, phrase: NounPhrase): { inner: PlacedMention[]; mediators: Party[] } {
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
  const inner: PlacedMention[] = phrase.isTitle ? namedInTitle(context, phrase) : [];
  const mediators: Party[] = [];
  for (const placed of actorsWithin(context, from, phrase.head)) {
    // The title itself, taken for a name.
    if (placed.end > phrase.head || inner.some((one) => one.party === placed.party)) continue;
    if (BROKERED.test(lower[placed.end + 1] ?? '') || BROKERED.test(lower[placed.end] ?? ''))
      mediators.push(placed.party);
    else inner.push(placed);
  }
  return { inner, mediators };
}

/** Who does what to an instrument in its sentence. */
export interface Acting {
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

/** "agreements with commercial lenders": partners, but no names. */
function isOfPlainNouns(lower: readonly string[], from: number): boolean {
  const isPlain = (word: string): boolean => /^[a-z]{3,}$/.test(word) && !isFunctionWord(word);
  if (lower[from] !== 'the') return isPlain(lower[from] ?? '');
  return isPlain(lower[from + 1] ?? '') && lower[from + 1]!.endsWith('s');
}

/** "won a contract from Norra": who gives is the other side. */
const GETS = /^(?:win|receive|get|secure|obtain|land|bag|clinch)$/;

/** "with …", "between …", "by …" behind the phrase and behind its verb. */
function listsAfter(
  context: Context,
  read: ReadSentence,
  phrase: NounPhrase,
  group: VerbGroup | null,
  isPassive: boolean,
  acting: Acting,
): void {
  const { lower, kind } = context.document.tokens;
  const begin = group && !isPassive ? Math.min(group.end, phrase.headEnd) : phrase.headEnd;
  for (let i = begin; i < Math.min(read.sentence.endToken, phrase.headEnd + 60); i++) {
    const word = lower[i]!;
    // "the pact, which runs for a year, was signed by …": over the clause to the phrase's own verb.
    if ((word === 'which' || word === 'that') && isPassive && group && group.from > i) {
      i = group.end - 1;
      continue;
    }
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
    const isInDate = word === ',' && kind[i - 1] === TokenKind.number && /^(?:19|20)\d\d$/.test(lower[i + 1] ?? '');
    if (isInDate) continue;
    if (word === ',' && i >= phrase.headEnd && !GOES_ON.has(lower[i + 1] ?? '') && !isShortAside(lower, i)) break;
    const index = read.groupAt[i - read.sentence.firstToken]!;
    const here = index >= 0 ? read.groups[index]! : null;
    if (here && here !== group && i >= phrase.headEnd && here.form !== 'infinitive' && here.form !== 'gerund') {
      if (!isPassive || (group && i > group.end)) break;
    }
    if (i >= phrase.start && i < phrase.headEnd) continue;
    const other = i > phrase.headEnd && i >= phrase.end ? instrumentNouns().get(word)?.strength : undefined;
    if (other === 'strong' || (other === 'plain' && /^(?:a|an|another)$/.test(lower[i - 2] ?? ''))) break;
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
      (word === 'by' && (isPassive || i === Math.max(phrase.headEnd, phrase.end))) ||
      (word === 'to' && /^(?:award|grant|give)$/.test(group?.base ?? '')) ||
      (word === 'from' && (phrase.isTitle || phrase.isJoint || GETS.test(group?.base ?? '')))
    ) {
      const list = listedParties(context, read, i + 1, read.sentence.endToken);
      const isBroker = word === 'by' && /^(?:broker|mediate|host)$/.test(group?.base ?? '');
      if (isBroker) acting.mediators.push(...list.found.map((placed) => placed.party));
      else if (word === 'by' && isPassive) acting.agents.push(...list.found);
      else acting.others.push(...list.found);
      if (word === 'with' && list.found.length === 0 && i === phrase.headEnd && isOfPlainNouns(lower, i + 1))
        acting.isUnnamed = true;
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

/** Behind "it" and "they": who says it in the same sentence, else who acted on the instrument before. */
function whoSaid(
  context: Context,
  read: ReadSentence,
  group: VerbGroup,
  before: Reading | undefined,
): readonly PlacedMention[] {
  const report = read.groups.findLast((one) => one.end <= group.from && one.stage === 'report');
  const said = report ? subjectRange(context, read, report) : null;
  const speakers = said ? actorsWithin(context, said.from, said.end) : [];
  return speakers.length > 0 ? speakers : (before?.agents.slice(0, 1) ?? []);
}

/** "with Norra inking a pact": a name right before a gerund is who does it. */
function gerundSubject(context: Context, group: VerbGroup): Range | null {
  if (group.form !== 'gerund') return null;
  const placed = mentionsWithin(context.parties, Math.max(0, group.from - 8), group.from).findLast(
    ({ end }) => end === group.from,
  );
  const before = placed ? (context.document.tokens.lower[placed.first - 1] ?? '') : '';
  return placed && /^(?:with|includes?|saw|of|after|,)$/.test(before) ? { from: placed.first, end: placed.end } : null;
}

/** "Norra has confirmed its deal with Ilmar": the subject of the verb is the owner. */
function owners(context: Context, read: ReadSentence, phrase: NounPhrase): PlacedMention[] {
  const group = read.groups.findLast(({ end }) => end === phrase.outer);
  const range = group ? subjectRange(context, read, group) : null;
  return range ? actorsWithin(context, range.from, range.end).slice(-1) : [];
}

/** Who does what to the instrument in its sentence. */
export function readActing(
  context: Context,
  read: ReadSentence,
  phrase: NounPhrase,
  clause: Clause,
  before: Reading | undefined,
): Acting {
  const { lower } = context.document.tokens;
  const acting: Acting = { between: [], others: [], agents: [], mediators: [], pair: 0, isUnnamed: false };
  const subject = clause.told.find(
    (one) => one.relation === 'subject' || (one.relation === 'relative' && one.group?.form === 'passive'),
  );
  const told = actingGroup(clause.told);
  const passive = subject?.group ?? null;
  listsAfter(context, read, phrase, passive ?? told?.group ?? null, passive !== null, acting);
  if (acting.others.length + acting.between.length === 0) acting.others.push(...tradePartners(context, read, phrase));
  if (acting.others.length + acting.between.length === 0)
    acting.others.push(...partnersInClause(context, read, clause));
  if (acting.between.length === 0) acting.others.push(...actingUnder(context, read, phrase, clause));
  if (acting.between.length === 0 && !told) acting.others.push(...actingIn(context, read, phrase, clause));
  const range = told?.group ? (gerundSubject(context, told.group) ?? subjectRange(context, read, told.group)) : null;
  if (range) {
    const named = actorsWithin(context, range.from, range.end);
    const player = /^(?:contract|deal)$/.test(phrase.type) ? playerMeant(context, range, named) : null;
    const actors = player ? [player] : named;
    if (/^(?:broker|mediate)$/.test(told!.group!.base) && acting.between.length > 0)
      acting.mediators.push(...actors.map((placed) => placed.party));
    else acting.agents.push(...actors);
    const person = actors.length ? null : personBehind(context, range.from, range.end);
    if (actors.length === 0) acting.agents.push(...meetingOf(context, range));
    if (person) acting.agents.push(person);
    else if (actors.length === 0 && saysIt(context, range))
      acting.agents.push(...whoSaid(context, read, told!.group!, before));
    if (!actors.some((placed) => placed.mention.coreference))
      acting.pair ||= pairWithin(context, range.from, range.end);
    if (told!.relation === 'far') acting.others.push(...actorsWithin(context, told!.group!.end, phrase.outer));
  }
  const behalf = onBehalf(context, read);
  if (behalf.length >= 2 && acting.between.length === 0) acting.between.push(...behalf);
  if (!told) acting.agents.push(...actingOnNoun(context, read, clause));
  if (clause.relativeAgents) {
    const actors = actorsWithin(context, clause.relativeAgents.from, clause.relativeAgents.end);
    acting.agents.push(...actors);
    const person = actors.length ? null : personBehind(context, clause.relativeAgents.from, clause.relativeAgents.end);
    if (person) acting.agents.push(person);
    if (!actors.length) acting.pair ||= pairWithin(context, clause.relativeAgents.from, clause.relativeAgents.end);
  }
  if (!told) acting.agents.push(...actingHolder(context, read, phrase, before));
  // "has a ferry deal with Norra and a rail contract with Oste"
  const isJoined = before?.phrase.sentence === phrase.sentence && lower[phrase.outer - 1] === 'and';
  if (!told && isJoined && acting.agents.length === 0 && acting.others.length > 0) acting.agents.push(...before.agents);
  if (!told && acting.others.length > 0 && /^(?:its|their)$/.test(lower[phrase.outer] ?? ''))
    acting.others.push(...owners(context, read, phrase));
  if (read.isHeadline && !told && !passive && phrase.outer > read.sentence.firstToken) {
    acting.agents.push(...actorsWithin(context, read.sentence.firstToken, phrase.outer));
  }
  return acting;
}

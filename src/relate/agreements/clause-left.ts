import { STAGE_NOUNS, type Stage } from '../../language/agreement-verbs.ts';
import {
  BE,
  CONJUNCTIONS,
  DEFINITE,
  HAVE,
  INDEFINITE,
  isAdverb,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
} from '../../language/clause-words.ts';
import { type NewsDocument, TokenKind } from '../../model/document.ts';
import type { Mode } from './auxiliaries.ts';
import { isCalendarWord } from './calendar.ts';
import type { ReadSentence } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { groupBefore, groupFrom, objectStage, type Told } from './told.ts';
import { isCapital } from './words.ts';

const QUOTES = new Set(['"', '“', '”', '‘', '``', "'", '`']);
/** Prepositions that tie an instrument to its verb as an object does: "agreed on a pact", "withdrew from the treaty". */
const OBJECT_PREPOSITIONS = new Set([
  'on',
  'into',
  'to',
  'from',
  'upon',
  'of',
  'out',
  'for',
  'at',
  'off',
  'up',
  'over',
  'with',
  'towards',
  'toward',
  'in',
  'against',
  'by',
]);
/** Verbs of the lists that take such an object; with others the phrase is an aside ("met under the pact"). */
const TAKES_OBJECT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    agree: 'on to upon',
    enter: 'into',
    settle: 'on',
    withdraw: 'from',
    pull: 'out of from',
    walk: 'away out of from',
    back: 'out of',
    exit: 'from',
    quit: 'from',
    work: 'on towards toward',
    vote: 'on against down for',
    negotiate: 'on over for',
    call: 'for off',
    arrive: 'at',
    turn: 'down',
    rule: 'out',
    tear: 'up',
    rip: 'up',
    draw: 'up',
    hammer: 'out',
    renege: 'on',
    begin: 'on',
    put: 'to',
    sign: 'up to on off',
    seek: 'for',
    hope: 'for',
    wait: 'for',
    vie: 'for',
    break: 'off',
    result: 'in',
    lead: 'to',
  }).map(([base, words]) => [base, new Set(words.split(' '))]),
);

/** Reads what stands to the left of the phrase: the verb that it is the object of, or the noun ("the signing of …"). */
export function readLeft(document: NewsDocument, read: ReadSentence, phrase: NounPhrase): Told | null {
  const { lower } = document.tokens;
  const first = read.sentence.firstToken;
  let at = phrase.outer;
  while (
    at > first &&
    (QUOTES.has(lower[at - 1]!) ||
      (isAdverb(lower[at - 1]!) && !groupBefore(read, at)) ||
      isCalendarWord(lower[at - 1]!) ||
      lower[at - 1] === 'here')
  ) {
    if (isCalendarWord(lower[at - 1]!) && lower[at - 2] === 'on') at--;
    at--;
  }
  if (at <= first) return null;
  const word = lower[at - 1]!;
  const direct = groupBefore(read, at);
  if (direct) {
    const stage = objectStage(direct);
    return stage ? { stage, mode: direct.mode, token: direct.main, group: direct, relation: 'object' } : null;
  }
  if (!OBJECT_PREPOSITIONS.has(word)) return PREPOSITIONS.has(word) ? null : readDitransitive(document, read, at);
  const noun = STAGE_NOUNS.get(lower[at - 2] ?? '') ?? (lower[at - 2] === 'end' && word === 'to' ? 'end' : undefined);
  // The conclusion of a programme is its end.
  const isEndOfWork = lower[at - 2] === 'conclusion' && phrase.noun.strength === 'weak';
  if (
    noun &&
    !isEndOfWork &&
    at - 2 >= first &&
    ((word !== 'in' && word !== 'by' && word !== 'with') || noun === 'negotiate')
  )
    return readStageNoun(document, read, at - 2, noun);
  const said = word === 'in' ? readSaid(document, read, phrase, at - 1) : null;
  if (said) return said;
  const terms = word === 'of' && TERMS.has(lower[at - 2] ?? '') ? readTerms(document, read, at - 2) : null;
  if (terms) return terms;
  const left = /^(?:participation|membership|involvement)$/.test(lower[at - 2] ?? '')
    ? readShare(document, read, at - 2)
    : null;
  if (left) return left;
  let verb = groupBefore(read, at - 1);
  // "pull out of", "walk away from": one more word between.
  if (!verb && PREPOSITIONS.has(lower[at - 2] ?? '')) verb = groupBefore(read, at - 2);
  // "agreed on Tuesday to a truce", "withdrew late last week from the pact"
  if (!verb) verb = groupBefore(read, behindTime(document, at - 1, first));
  if (!verb) return null;
  const takes = TAKES_OBJECT.get(verb.base);
  if (!takes?.has(word)) return null;
  const stage = verb.base === 'work' ? 'negotiate' : objectStage(verb);
  return stage ? { stage, mode: verb.mode, token: verb.main, group: verb, relation: 'object' } : null;
}

/** "Norra and Ilmar said in a joint statement": who says a thing in it has issued it. */
function readSaid(document: NewsDocument, read: ReadSentence, phrase: NounPhrase, at: number): Told | null {
  if (!phrase.isJoint || phrase.isPlural || (phrase.type !== 'statement' && phrase.type !== 'declaration')) return null;
  const { lower } = document.tokens;
  // "said on Monday in a joint statement"
  let end = at;
  while (
    end > read.sentence.firstToken &&
    end > at - 4 &&
    (isCalendarWord(lower[end - 1]!) || /^(?:on|late|early|here)$/.test(lower[end - 1]!))
  )
    end--;
  const group = groupBefore(read, end);
  return group && group.mode === 'fact' && /^(?:say|announce|state|declare|confirm|add|warn|claim)$/.test(group.base)
    ? { stage: 'adopt', mode: 'fact', token: group.main, group, relation: 'object' }
    : null;
}

/** What an instrument says: who breaks its terms breaks it. */
export const TERMS = new Set(
  'terms term provisions provision conditions condition clauses clause spirit letter text wording obligations'.split(
    ' ',
  ),
);
const DONE_TO_TERMS = new Set<Stage>(['agree', 'negotiate', 'approve', 'uphold', 'renew', 'reject', 'breach']);

/** "violated the terms of the pact", "agreed on the text of a treaty": what is done to its words is done to it. */
function readTerms(document: NewsDocument, read: ReadSentence, noun: number): Told | null {
  const { lower } = document.tokens;
  let at = noun;
  while (at > read.sentence.firstToken && (DEFINITE.has(lower[at - 1]!) || POSSESSIVES.has(lower[at - 1]!))) at--;
  const group = groupBefore(read, at) ?? (PREPOSITIONS.has(lower[at - 1] ?? '') ? groupBefore(read, at - 1) : null);
  return group?.stage && DONE_TO_TERMS.has(group.stage)
    ? { stage: group.stage, mode: group.mode, token: group.main, group, relation: 'object' }
    : null;
}

const TIME_WORDS =
  /^(?:on|last|late|early|earlier|this|next|week|month|year|today|yesterday|here|night|morning|evening)$/;

/** The place behind which words of time stand, up to five of them. */
function behindTime({ tokens }: NewsDocument, at: number, first: number): number {
  let from = at;
  while (from > first && at - from < 5) {
    const word = tokens.lower[from - 1]!;
    if (!isCalendarWord(word) && !TIME_WORDS.test(word) && tokens.kind[from - 1] !== TokenKind.number) break;
    from--;
  }
  return from;
}

/** "is suspending its participation in the treaty": who ends a share in it ends it for themselves. */
function readShare(document: NewsDocument, read: ReadSentence, noun: number): Told | null {
  const { lower } = document.tokens;
  let at = noun;
  while (at > read.sentence.firstToken && (DEFINITE.has(lower[at - 1]!) || POSSESSIVES.has(lower[at - 1]!))) at--;
  const group = groupBefore(read, at);
  return group?.stage === 'end'
    ? { stage: 'end', mode: group.mode, token: group.main, group, relation: 'object' }
    : null;
}

/** "awarded Northwind a contract", "signed with the port of Ilmar a deal": names between the verb and its object. */
function readDitransitive(document: NewsDocument, read: ReadSentence, at: number): Told | null {
  const { lower } = document.tokens;
  for (let i = at - 1; i >= Math.max(read.sentence.firstToken, at - 9); i--) {
    const group = groupFrom(read, i);
    if (group) {
      const stage = objectStage(group);
      return stage && group.form !== 'passive'
        ? { stage, mode: group.mode, token: group.main, group, relation: 'far' }
        : null;
    }
    const word = lower[i]!;
    // "agreed to review the pact": the pact is the other verb's.
    if (word === 'to' && !isCapital(document, i + 1) && !DEFINITE.has(lower[i + 1]!)) return null;
    if (
      /^[,;:.()"“”]$/.test(word) ||
      PRONOUNS.has(word) ||
      CONJUNCTIONS.has(word) ||
      BE.has(word) ||
      HAVE.has(word) ||
      MODALS.has(word)
    )
      return null;
  }
  return null;
}

/** "the signing of a pact", and what its own verb makes of it: "delayed", "expect", "discussed the extension of". */
function readStageNoun(document: NewsDocument, read: ReadSentence, at: number, stage: Stage): Told {
  const { lower } = document.tokens;
  let i = at;
  while (
    i > read.sentence.firstToken &&
    (DEFINITE.has(lower[i - 1]!) ||
      INDEFINITE.has(lower[i - 1]!) ||
      POSSESSIVES.has(lower[i - 1]!) ||
      lower[i - 1] === 'fastest' ||
      lower[i - 1] === 'possible')
  )
    i--;
  const verb = groupBefore(read, i);
  let mode: Mode = 'fact';
  // "following the signing of a pact": done by then.
  if (verb && verb.base !== 'follow') {
    if (verb.stage === 'negotiate')
      return { stage: 'negotiate', mode: 'fact', token: verb.main, group: verb, relation: 'noun' };
    if (verb.stage === 'propose' || verb.mode !== 'fact') mode = verb.mode === 'fact' ? 'future' : verb.mode;
    if (verb.stage === 'reject' || verb.stage === 'end') mode = 'negated';
    if (verb.stage === 'renew' && stage !== 'renew') mode = 'future';
  }
  if (
    /^(?:stall|stalled|delay|delayed|block|blocked|for|call|calls|called|urge|urged|possible|pending|await|awaiting)$/.test(
      lower[i - 1] ?? '',
    )
  )
    mode = 'future';
  return { stage, mode, token: at, group: null, relation: 'noun' };
}

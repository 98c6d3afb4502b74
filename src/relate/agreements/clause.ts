import { STAGE_NOUNS } from '../../language/agreement-verbs.ts';
import { BE, HAVE, MODALS, PREPOSITIONS } from '../../language/clause-words.ts';
import type { NewsDocument } from '../../model/document.ts';
import { readLeft, TERMS } from './clause-left.ts';
import { readRight } from './clause-right.ts';
import type { ReadSentence } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { groupFrom, type Range, type Told } from './told.ts';

/** What the clauses around a phrase tell of it. `joined` is what was told of the phrase that it is coordinated with. */
export interface Clause {
  readonly told: readonly Told[];
  /** Where its "with …", "on …" parts end. */
  readonly end: number;
  readonly relativeAgents: Range | null;
  /** The preposition that makes it an aside: "under the 1995 pact". */
  readonly aside: string | null;
  /** "in a separate deal, Norra sold …", "under a pact whereby …": the frame of what was done. */
  readonly isFrame: boolean;
}

export function readClause(
  document: NewsDocument,
  read: ReadSentence,
  phrase: NounPhrase,
  previous: { phrase: NounPhrase; clause: Clause } | null,
): Clause {
  const { lower } = document.tokens;
  const told: Told[] = [];
  const left = readLeft(document, read, phrase);
  if (left && !isOwner(document, phrase) && !opensClause(document, phrase, left)) told.push(left);
  const right = readRight(document, read, phrase);
  // "the signing of the pact was announced": told of the signing.
  told.push(...right.told.filter(({ relation }) => relation !== 'subject' || left?.relation !== 'noun'));
  const before = phrase.outer > read.sentence.firstToken ? lower[phrase.outer - 1]! : '';
  if (told.length === 0 && previous && isJoined(document, read, previous.phrase, phrase)) {
    for (const one of previous.clause.told)
      if (one.relation === 'object' || one.relation === 'joined' || (one.relation === 'noun' && phrase.isTitle))
        told.push({ ...one, relation: 'joined' });
  }
  const last = previous === null || previous.phrase.sentence !== phrase.sentence;
  if (last) told.push(...pronounTold(document, read, phrase));
  if (told.length === 0 && inIncluded(lower, phrase.outer)) {
    const listed = includedTold(read, phrase);
    if (listed) told.push(listed);
  }
  const aside = PREPOSITIONS.has(before) ? before : null;
  const isNone = lower[phrase.outer] === 'no';
  return {
    told: told
      .map((one) => passed(document, read, approved(document, read, conditional(document, read, one))))
      .map((one) => (isNone ? denied(one) : one)),
    end: right.end,
    relativeAgents: right.relativeAgents,
    aside,
    isFrame: isFrame(document, read, phrase),
  };
}

/** "reach the Lake Pact's targets": the verb is done to what the instrument has, unless that is its words ("the pact's terms"). */
function isOwner(document: NewsDocument, phrase: NounPhrase): boolean {
  const { lower } = document.tokens;
  const at = Math.max(phrase.end, phrase.headEnd);
  return /^['’]s$/.test(lower[at] ?? '') && !TERMS.has(lower[at + 1] ?? '');
}

/** "Experts agree the pact is weak": behind a verb of opinion, a noun with its own finite verb opens a clause. */
function opensClause(document: NewsDocument, phrase: NounPhrase, told: Told): boolean {
  if (told.relation !== 'object' || !/^(?:agree|expect|hope)$/.test(told.group?.base ?? '')) return false;
  const { lower } = document.tokens;
  if (PREPOSITIONS.has(lower[phrase.outer - 1] ?? '')) return false;
  const next = lower[Math.max(phrase.end, phrase.headEnd)] ?? '';
  return (BE.has(next) && next.length > 1) || HAVE.has(next) || MODALS.has(next);
}

/** "in a deal" frames what is done where it opens the clause, or where its worth follows; not in "a share in a deal". */
function isFrame(document: NewsDocument, read: ReadSentence, phrase: NounPhrase): boolean {
  const { lower } = document.tokens;
  const at = phrase.outer - 1;
  if (at < read.sentence.firstToken) return false;
  if (lower[at] === 'under') return true;
  if (lower[at] !== 'in') return false;
  const opens = at === read.sentence.firstToken || lower[at - 1] === ',';
  return opens || /^(?:worth|valued|brokered|announced|reached)$/.test(lower[phrase.headEnd] ?? '');
}

/** "There is no contract which they signed": what is told of none has not been. */
const denied = (told: Told): Told => (told.mode === 'fact' ? { ...told, mode: 'negated' } : told);

/** True when the second phrase goes on the list that the first began: "signed a pact on fish, …, as well as a declaration on trade". */
function isJoined(document: NewsDocument, read: ReadSentence, first: NounPhrase, second: NounPhrase): boolean {
  const { lower } = document.tokens;
  if (first.sentence !== second.sentence) return false;
  const before = lower[second.outer - 1] ?? '';
  const isList =
    before === 'and' ||
    before === ',' ||
    before === 'or' ||
    before === 'plus' ||
    before === '&' ||
    (before === 'as' && lower[second.outer - 2] === 'well') ||
    before === 'with' ||
    before === 'including';
  if (!isList) return false;
  for (let i = first.end; i < second.outer; i++) {
    const group = groupFrom(read, i);
    if (group && (group.form === 'active' || group.form === 'passive')) return false;
  }
  return true;
}

/** "… the treaty, and its parliament has ratified it": the pronoun is the sentence's first instrument. */
function pronounTold(document: NewsDocument, read: ReadSentence, phrase: NounPhrase): Told[] {
  if (phrase.isPlural) return [];
  const { lower } = document.tokens;
  return read.groups
    .filter(
      (group) =>
        group.from > phrase.headEnd &&
        lower[group.end] === 'it' &&
        /^(?:sign|approve|reject|renew|end|breach)$/.test(group.stage ?? '') &&
        group.form !== 'passive',
    )
    .map((group) => ({
      stage: group.stage!,
      mode: group.mode,
      token: group.main,
      group,
      relation: 'relative' as const,
    }));
}

/** "has withdrawn from several bodies, including the Lake Pact": what the verb before the list says holds for the list. */
function includedTold(read: ReadSentence, phrase: NounPhrase): Told | null {
  const group = read.groups.findLast((one) => one.end < phrase.outer && one.base !== 'include');
  if (!group?.stage || group.stage === 'report' || phrase.outer - group.end > 18) return null;
  return { stage: group.stage, mode: group.mode, token: group.main, group, relation: 'joined' };
}

/** True behind "including", at once or further down its list. */
function inIncluded(lower: readonly string[], at: number): boolean {
  if (lower[at - 1] !== 'including' && lower[at - 1] !== 'and' && lower[at - 1] !== ',') return false;
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (lower[i] === 'including') return true;
    if (lower[i] === '.' || lower[i] === ';') return false;
  }
  return false;
}

function hasApproval(lower: readonly string[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (STAGE_NOUNS.get(lower[i]!) === 'approve') return true;
  return false;
}

/** "The cabinet approved a proposal to sign …", "approval was granted for entering into …": what is to come has been approved. */
function approved(document: NewsDocument, read: ReadSentence, told: Told): Told {
  if (told.mode !== 'future' && told.relation !== 'noun') return told;
  if (told.stage !== 'sign' && told.stage !== 'agree') return told;
  const { lower } = document.tokens;
  const from = told.group?.from ?? told.token;
  for (let i = read.sentence.firstToken; i < from; i++) {
    const group = groupFrom(read, i);
    const isGrant =
      group !== null &&
      (group.base === 'grant' || group.base === 'give') &&
      group.form === 'passive' &&
      hasApproval(lower, read.sentence.firstToken, group.from);
    if (group && group.mode === 'fact' && (group.stage === 'approve' || isGrant))
      return { ...told, stage: 'approve', mode: 'fact' };
    if (
      group &&
      group.mode === 'fact' &&
      /^(?:give|grant)$/.test(group.base) &&
      /^(?:approval|nod|assent|clearance)$/.test(
        lower[group.end] === 'its' || lower[group.end] === 'the' ? lower[group.end + 1]! : lower[group.end]!,
      )
    )
      return { ...told, stage: 'approve', mode: 'fact' };
  }
  return told;
}

const MEETING =
  /^(?:summit|conference|assembly|forum|meeting|congress|convention|council|leaders|ministers|delegates)$/;

/** A meeting that passes a declaration adopts it; a parliament approves it. */
function passed(document: NewsDocument, read: ReadSentence, told: Told): Told {
  if (told.stage !== 'approve' || told.group?.base !== 'pass') return told;
  for (let i = told.token - 1; i >= Math.max(read.sentence.firstToken, told.token - 16); i--)
    if (MEETING.test(document.tokens.lower[i]!)) return { ...told, stage: 'adopt' };
  return told;
}

/** A clause under "if", "unless" or "whether" tells what may be. */
function conditional(document: NewsDocument, read: ReadSentence, told: Told): Told {
  if (told.mode !== 'fact') return told;
  const { lower } = document.tokens;
  const from = told.group?.from ?? told.token;
  for (let i = from - 1; i >= Math.max(read.sentence.firstToken, from - 12); i--) {
    const word = lower[i]!;
    if (word === 'if' || word === 'unless' || word === 'whether' || word === 'once' || word === 'until')
      return { ...told, mode: 'hypothetical' };
    // "when a pact is signed": of a day to come.
    if (word === 'when' && told.group?.form === 'passive' && /^(?:is|are)$/.test(lower[told.group.from]!))
      return { ...told, mode: 'hypothetical' };
    if (/^[,;:.]$/.test(word)) break;
  }
  // "denied that it had signed", "denied signing"
  for (let i = from - 1; i >= Math.max(read.sentence.firstToken, from - 6); i--)
    if (/^(?:denied|denies|deny|denying)$/.test(lower[i]!)) return { ...told, mode: 'negated' };
  return told;
}

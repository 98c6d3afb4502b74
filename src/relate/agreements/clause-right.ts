import {
  ADVERBS,
  BE,
  DEFINITE,
  HAVE,
  INDEFINITE,
  isAdverb,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
} from '../../language/clause-words.ts';
import { instrumentNouns } from '../../language/instruments.ts';
import type { NewsDocument } from '../../model/document.ts';
import { isCalendarWord } from './calendar.ts';
import type { ReadSentence } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { groupFrom, objectStage, type Range, type Told } from './told.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isCapital, placeWithin } from './words.ts';

/** True for a hyphen with white space around it: a dash. */
function standsApart(document: NewsDocument, i: number): boolean {
  return document.tokens.start[i]! > document.tokens.end[i - 1]!;
}

/** Where the words that belong to the phrase end on its right: its "with …", "between …", "on …" parts. */
function skipParts(document: NewsDocument, read: ReadSentence, from: number): number {
  const { lower } = document.tokens;
  let i = from;
  for (; i < read.sentence.endToken && i - from < 40; i++) {
    const word = lower[i]!;
    const group = groupFrom(read, i);
    if (group) {
      // "a deal to import gas": its own infinitive and gerunds belong to it.
      if ((group.form === 'infinitive' || group.form === 'gerund') && group.from === i) {
        i = group.end - 1;
        continue;
      }
      return i;
    }
    if (/^[;:.,—–()"”?!‑]$/.test(word) || word === '--') return i;
    if (word === '-' && standsApart(document, i)) return i;
    if (BE.has(word) && word.length > 1) return i;
    if (HAVE.has(word) || MODALS.has(word)) return i;
    if (
      word === 'that' ||
      word === 'which' ||
      word === 'who' ||
      word === 'after' ||
      word === 'as' ||
      word === 'when' ||
      word === 'while' ||
      word === 'before' ||
      word === 'but' ||
      word === 'because' ||
      word === 'where'
    )
      return i;
  }
  return i;
}

const AFTER_PARTICIPLE = new Set([
  'by',
  'in',
  'on',
  'at',
  'with',
  'between',
  'last',
  'this',
  'under',
  'during',
  'after',
  'before',
  'to',
  ',',
  '.',
  'here',
  'earlier',
  'and',
  'as',
  ';',
  'today',
  'yesterday',
  'from',
  'for',
  'following',
  'that',
  'which',
]);

/** "the cuts made under the pact would": behind one of these the phrase is part of another, whose verb follows. */
const ASIDES = new Set([
  'under',
  'in',
  'within',
  'through',
  'by',
  'as',
  'at',
  'since',
  'after',
  'before',
  'during',
  'following',
  'despite',
  'without',
]);

function isInside(lower: readonly string[], phrase: NounPhrase): boolean {
  return phrase.outer > phrase.sentence.firstToken && ASIDES.has(lower[phrase.outer - 1]!);
}

/** What a group that stands right behind the phrase tells of it, the phrase being its subject or its noun. */
function subjectTold(document: NewsDocument, read: ReadSentence, group: VerbGroup, isAdjacent: boolean): Told | null {
  const { lower } = document.tokens;
  if (!group.stage || group.stage === 'report') return null;
  const told = (relation: Told['relation']): Told => ({
    stage: group.stage!,
    mode: group.mode,
    token: group.main,
    group,
    relation,
  });
  if (group.form === 'passive') return told('subject');
  if (group.isIntransitive || /^(?:end|lapse|break)$/.test(group.base)) {
    const next = lower[group.end] ?? '';
    const hasObject = DEFINITE.has(next) || INDEFINITE.has(next) || POSSESSIVES.has(next);
    if (group.base === 'take' || group.base === 'come')
      return group.stage === 'uphold' && /^(?:effect|force|into)$/.test(next) ? told('subject') : null;
    if (group.base === 'hold' && group.form === 'bare') return null;
    return hasObject ? null : told('subject');
  }
  if (group.base === 'enter' || group.base === 'go')
    return lower[group.end] === 'force' ||
      lower[group.end] === 'effect' ||
      lower[group.end + 1] === 'force' ||
      lower[group.end] === 'into'
      ? { ...told('subject'), stage: 'uphold' }
      : null;
  if (group.form === 'bare' && group.stage !== 'negotiate' && !/^(?:make|get|do|pass|call|join)$/.test(group.base)) {
    const next = group.end < read.sentence.endToken ? lower[group.end]! : '';
    return isAdjacent &&
      (AFTER_PARTICIPLE.has(next) || isCalendarWord(next) || ADVERBS.has(next) || PREPOSITIONS.has(next) || next === '')
      ? told('subject')
      : null;
  }
  return null;
}

function hasInstrument(lower: readonly string[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (instrumentNouns().has(lower[i]!)) return true;
  return false;
}

/** Reads what stands to the right: the phrase's own verb, a participle, a relative clause. */
export function readRight(
  document: NewsDocument,
  read: ReadSentence,
  phrase: NounPhrase,
): { told: Told[]; end: number; relativeAgents: Range | null } {
  const { lower } = document.tokens;
  const told: Told[] = [];
  let relativeAgents: Range | null = null;
  const end = Math.max(phrase.end, phrase.headEnd);
  let at = skipParts(document, read, lower[end] === '”' || lower[end] === '’' ? end + 1 : end);
  const partsEnd = at;
  for (let round = 0; round < 3 && at < read.sentence.endToken; round++) {
    let next = at;
    const hasComma = lower[next] === ',' || lower[next] === '(' || lower[next] === '—';
    if (hasComma) next++;
    const isRelative = lower[next] === 'which' || (lower[next] === 'that' && !hasComma);
    // "The pact replaces the 1995 treaty, which both signed": the clause is the nearer one's.
    if (isRelative && hasInstrument(lower, Math.max(phrase.end, phrase.headEnd), next)) break;
    if (isRelative) next++;
    const group = groupFrom(read, next) ?? (isAdverb(lower[next] ?? '') ? groupFrom(read, next + 1) : null);
    if (group) {
      const contact = round === 0 && !hasComma && !isRelative ? contactSubject(document, read, phrase, group) : null;
      if (contact) {
        told.push({ stage: group.stage!, mode: group.mode, token: group.main, group, relation: 'relative' });
        relativeAgents = contact;
        break;
      }
      const isOwn =
        isRelative || hasComma || group.form === 'bare' || group.form === 'gerund' || !isInside(lower, phrase);
      const found = isOwn ? subjectTold(document, read, group, true) : null;
      if (found) told.push(isRelative ? { ...found, relation: 'relative' } : found);
      // "the pact, signed in May, has expired": on behind the participle and its comma.
      if (found && (hasComma || group.form === 'bare')) {
        at = skipParts(document, read, group.end);
        continue;
      }
      break;
    }
    if (isRelative) {
      const inner = findGroup(document, read, next, 10);
      const stage = inner && objectStage(inner);
      if (inner && stage === 'uphold' && /^(?:enter|come|go|take)$/.test(inner.base)) {
        // "the pact that lets Norra in entered into force": the clause is over, and the verb is the phrase's own.
        told.push({ stage, mode: inner.mode, token: inner.main, group: inner, relation: 'subject' });
      } else if (inner && stage && inner.form !== 'passive' && isObjectGap(document, inner)) {
        told.push({ stage, mode: inner.mode, token: inner.main, group: inner, relation: 'relative' });
        relativeAgents = { from: next, end: inner.from };
        // "the treaty that both signed in May has expired": the phrase's own verb, behind the clause.
        const own = groupFrom(read, skipParts(document, read, inner.end));
        const of = own && (own.form !== 'bare' || own.isIntransitive) ? subjectTold(document, read, own, false) : null;
        if (of) told.push(of);
      } else if (MODALS.has(lower[next] ?? '') && (lower[next] === 'would' || lower[next] === 'could'))
        told.push({ stage: 'propose', mode: 'hypothetical', token: next, group: null, relation: 'relative' });
    } else if (!hasComma && !isInside(lower, phrase) && /^(?:would|could)$/.test(lower[next] ?? '')) {
      told.push({ stage: 'propose', mode: 'hypothetical', token: next, group: null, relation: 'relative' });
    }
    // "the pact, which runs for a year, was signed": on behind the clause between commas.
    if (!hasComma) break;
    const close = placeWithin(lower, ',', next, Math.min(read.sentence.endToken, next + 16));
    if (close < 0 || close >= read.sentence.endToken || close - next > 14) break;
    at = close + 1;
    const after = groupFrom(read, at);
    if (after) {
      const found = subjectTold(document, read, after, false);
      if (found) told.push(found);
    }
    break;
  }
  return { told, end: partsEnd, relativeAgents };
}

/**
 * The subject of a relative clause without a pronoun: "deals *he* signed in May", "a pact *Norra* has reached with Ilmar".
 * Only verbs that make instruments, with no object of their own.
 */
function contactSubject(
  document: NewsDocument,
  read: ReadSentence,
  phrase: NounPhrase,
  group: VerbGroup,
): Range | null {
  const from = Math.max(phrase.end, phrase.headEnd);
  const { lower } = document.tokens;
  if (group.from <= from || group.from - from > 5 || !isObjectGap(document, group)) return null;
  if ((group.stage !== 'sign' && group.stage !== 'agree') || (group.form !== 'active' && group.form !== 'bare'))
    return null;
  const word = lower[from]!;
  const opens =
    word === 'he' ||
    word === 'she' ||
    word === 'it' ||
    word === 'they' ||
    word === 'both' ||
    word === 'the' ||
    (isCapital(document, from) && !isCalendarWord(word));
  return opens && from >= read.sentence.firstToken ? { from, end: group.from } : null;
}

/** True when no object follows the verb: the relative pronoun is it. */
function isObjectGap(document: NewsDocument, group: VerbGroup): boolean {
  const next = document.tokens.lower[group.end] ?? '';
  return !DEFINITE.has(next) && !INDEFINITE.has(next) && !POSSESSIVES.has(next);
}

function findGroup(document: NewsDocument, read: ReadSentence, from: number, within: number): VerbGroup | null {
  const { lower } = document.tokens;
  for (let i = from; i < Math.min(read.sentence.endToken, from + within); i++) {
    const group = groupFrom(read, i);
    if (group) return group;
    if (/^[,;:.]$/.test(lower[i]!)) return null;
  }
  return null;
}

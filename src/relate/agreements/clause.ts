import { PREPOSITIONS } from '../../language/clause-words.ts';
import type { NewsDocument } from '../../model/document.ts';
import { readLeft } from './clause-left.ts';
import { readRight } from './clause-right.ts';
import type { ReadSentence } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Range, type Told, groupFrom } from './told.ts';

/** What the clauses around a phrase tell of it. `joined` is what was told of the phrase that it is coordinated with. */
export interface Clause {
  readonly told: readonly Told[];
  /** Where its "with …", "on …" parts end. */
  readonly end: number;
  readonly relativeAgents: Range | null;
  /** The preposition that makes it an aside: "under the 1995 pact". */
  readonly aside: string | null;
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
  if (left) told.push(left);
  const right = readRight(document, read, phrase);
  told.push(...right.told);
  const before = phrase.outer > read.sentence.firstToken ? lower[phrase.outer - 1]! : '';
  if (told.length === 0 && previous && isJoined(document, read, previous.phrase, phrase)) {
    for (const one of previous.clause.told)
      if (one.relation === 'object' || one.relation === 'joined') told.push({ ...one, relation: 'joined' });
  }
  const aside = PREPOSITIONS.has(before) ? before : null;
  return {
    told: told.map((one) => conditional(document, read, one)),
    end: right.end,
    relativeAgents: right.relativeAgents,
    aside,
  };
}

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

/** A clause under "if", "unless" or "whether" tells what may be. */
function conditional(document: NewsDocument, read: ReadSentence, told: Told): Told {
  if (told.mode !== 'fact') return told;
  const { lower } = document.tokens;
  const from = told.group?.from ?? told.token;
  for (let i = from - 1; i >= Math.max(read.sentence.firstToken, from - 12); i--) {
    const word = lower[i]!;
    if (word === 'if' || word === 'unless' || word === 'whether' || word === 'once' || word === 'until')
      return { ...told, mode: 'hypothetical' };
    if (/^[,;:.]$/.test(word)) break;
  }
  // "denied that it had signed", "denied signing"
  for (let i = from - 1; i >= Math.max(read.sentence.firstToken, from - 6); i--)
    if (/^(?:denied|denies|deny|denying)$/.test(lower[i]!)) return { ...told, mode: 'negated' };
  return told;
}

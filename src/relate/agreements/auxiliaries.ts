import { CONTROL } from '../../language/agreement-verbs.ts';
import { BE, DO, HAVE, isAdverb, MODALS, NEGATIONS } from '../../language/clause-words.ts';
import type { NewsDocument } from '../../model/document.ts';

/** How a clause holds what its verb says: done, to come, tried for, not done. */
export type Mode = 'fact' | 'future' | 'attempt' | 'hypothetical' | 'negated' | 'refused' | 'notyet';

export interface Auxiliaries {
  readonly from: number;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isInfinitive: boolean;
  readonly hasFinite: boolean;
  readonly mode: Mode;
  readonly control: string | null;
}

export const isNegative = (word: string): boolean =>
  NEGATIONS.has(word) || word.endsWith("n't") || word.endsWith('n’t');

const REPORTED = /^(?:thought|believed|said|reported|understood|known|claimed|alleged|rumoured|rumored|supposed)$/;

/** Reads leftwards from a verb over its auxiliaries and what controls it ("is expected to be", "has yet to"). */
export function readAuxiliaries(document: NewsDocument, first: number, verb: number): Auxiliaries {
  const { lower } = document.tokens;
  let at = verb;
  let [isPassive, isPerfect, isProgressive, isInfinitive, hasFinite] = [false, false, false, false, false];
  let mode: Mode = 'fact';
  let isNegated = false;
  let isAdvice = false;
  let controlWord: string | null = null;
  const weaken = (to: Mode): void => {
    if (mode === 'fact' || to === 'refused' || to === 'notyet') mode = to;
  };
  for (let i = verb - 1; i >= first; i--) {
    const word = lower[i]!;
    if (word === 'to') {
      isInfinitive = true;
      at = i;
      const control = readControl(lower, first, i);
      if (control) {
        at = control.from;
        controlWord ??= lower[control.from]!;
        if (control.mode === 'failed') isNegated = true;
        else if (control.mode !== 'fact') weaken(control.mode);
        i = control.from;
        if (control.mode === 'notyet') hasFinite = true;
        continue;
      }
      const before = lower[i - 1] ?? '';
      // "is thought to have been signed": the report is no step of its own.
      if (isPerfect && REPORTED.test(before)) {
        i--;
        at = i;
        continue;
      }
      if (BE.has(before)) weaken('future');
      else {
        // "the pact to be signed in June"
        if (isPassive && !isPerfect) weaken('future');
        break;
      }
      continue;
    }
    if (isNegative(word) && !BE.has(word) && !HAVE.has(word) && !DO.has(word) && !MODALS.has(word)) {
      if (word === 'no' || word === 'without') break;
      isNegated = true;
      at = i;
      continue;
    }
    if (BE.has(word)) {
      if (word.length === 2 && word !== 'is' && word !== 'be' && word !== 'am' && !isPronounBefore(lower, i)) break;
      if (at === verb) isPassive = true;
      hasFinite ||= word !== 'be' && word !== 'been' && word !== 'being';
      if (word === 'being') isProgressive = true;
      isNegated ||= isNegative(word);
      at = i;
      continue;
    }
    if (HAVE.has(word)) {
      isPerfect = true;
      hasFinite = true;
      isNegated ||= isNegative(word);
      at = i;
      continue;
    }
    if (DO.has(word) || MODALS.has(word)) {
      hasFinite = true;
      isNegated ||= isNegative(word);
      isAdvice ||= /^(?:should|must|may|might)/.test(word);
      if (MODALS.has(word)) weaken(/^(?:will|shall|'ll|’ll|won)/.test(word) ? 'future' : 'hypothetical');
      at = i;
      continue;
    }
    if (isAdverb(word)) {
      if (at === verb || hasFinite || isInfinitive) {
        // An adverb is the group's own only when something of the group stands before it.
        const before = lower[i - 1] ?? '';
        if (
          i > first &&
          (BE.has(before) ||
            HAVE.has(before) ||
            MODALS.has(before) ||
            DO.has(before) ||
            before === 'to' ||
            isAdverb(before) ||
            isNegative(before))
        )
          continue;
      }
      if (at === verb && i > first) {
        at = i;
        continue;
      }
      break;
    }
    break;
  }
  // "should never sign a deal": advice, of no deal in particular.
  if (isNegated && !isAdvice) mode = negate(mode, isInfinitive);
  return { from: at, isPassive, isPerfect, isProgressive, isInfinitive, hasFinite, mode, control: controlWord };
}

/** What "not" makes of a mode: "did not refuse" is nothing told, "does not plan to sign" a refusal. */
function negate(mode: Mode, isInfinitive: boolean): Mode {
  if (mode === 'refused') return 'fact';
  return mode === 'future' && isInfinitive ? 'refused' : 'negated';
}

function isPronounBefore(lower: readonly string[], at: number): boolean {
  const before = lower[at - 1] ?? '';
  return (
    before === 'it' ||
    before === 'that' ||
    before === 'he' ||
    before === 'she' ||
    before === 'who' ||
    before === 'there'
  );
}

/** The word that controls an infinitive at `to`: "expected", "failed", "agreed"; up to two words may stand between. */
function readControl(
  lower: readonly string[],
  first: number,
  to: number,
): { from: number; mode: Mode | 'failed' } | null {
  for (let i = to - 1; i >= Math.max(first, to - 2); i--) {
    const word = lower[i]!;
    const mode = CONTROL.get(word);
    if (mode) return { from: i, mode };
    if (!isAdverb(word)) return null;
  }
  return null;
}

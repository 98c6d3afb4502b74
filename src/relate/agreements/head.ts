import { DEFINITE, INDEFINITE, POSSESSIVES } from '../../language/clause-words.ts';
import { fullHeadType, type InstrumentNoun, NEEDS_FIRST_PART, NEEDS_FULL_HEAD } from '../../language/instruments.ts';
import { type NewsDocument, type Sentence, TokenKind } from '../../model/document.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { HYPHENS, isCapital } from './words.ts';

/** The head at token `i`, or `null` when the word names no instrument there. */
export function readHead(
  document: NewsDocument,
  sentence: Sentence,
  i: number,
  noun: InstrumentNoun,
): { type: NounPhrase['type']; first: number; end: number; noun: InstrumentNoun } | null {
  const { lower, kind } = document.tokens;
  const word = lower[i]!;
  const firstPart = NEEDS_FIRST_PART.get(word);
  let first = i;
  if (firstPart) {
    const at = HYPHENS.has(lower[i - 1] ?? '') ? i - 2 : i - 1;
    if (lower[at] !== firstPart) return null;
    first = at;
  }
  const full = lower[i + 1] === 'of' ? fullHeadType(word, lower[i + 2] ?? '') : null;
  if (NEEDS_FULL_HEAD.has(word) && !full) return null;
  if (isVerb(document, sentence, i)) return null;
  let end = full ? i + 3 : i + 1;
  let type = full ?? noun.type;
  if (full) noun = { ...noun, strength: 'strong' };
  if (!full && kind[i] === TokenKind.word && word === 'protocol' && lower[i + 1] === 'of' && lower[i + 2] === 'intent')
    type = 'letter_of_intent';
  // "Memorandum of Guidance": one of its own kind.
  if (!full && word === 'memorandum' && lower[i + 1] === 'of' && isCapital(document, i + 2)) type = 'other';
  if (firstPart) noun = { ...noun, strength: word === 'fire' ? 'strong' : 'weak' };
  if (lower[end] === 'in' && lower[end + 1] === 'principle') end += 2;
  return { type, first, end, noun };
}

const VERB_LIKE = new Set([
  'deal',
  'deals',
  'contract',
  'contracts',
  'accord',
  'accords',
  'plan',
  'plans',
  'program',
  'programs',
  'document',
  'documents',
  'partnership',
  'charter',
  'charters',
  'map',
  'maps',
  'fire',
  'fires',
  'lease',
  'leases',
]);

/** True where the word is a verb ("to deal with", "they contract out") or part of a set phrase ("a great deal"). */
function isVerb(document: NewsDocument, sentence: Sentence, i: number): boolean {
  const { lower } = document.tokens;
  const word = lower[i]!;
  const before = i > sentence.firstToken ? lower[i - 1]! : '';
  const next = lower[i + 1] ?? '';
  if (
    word === 'agreement' &&
    before === 'of' &&
    !/^(?:signing|conclusion|breach|ratification|draft|form|terms|text|letter|letters|heads|memorandum)$/.test(
      lower[i - 2] ?? '',
    )
  )
    return true;
  if (word === 'agreement' && before === 'in' && next !== 'on' && next !== 'to') return true;
  if (word === 'agreement' && isOneMind(lower, sentence.firstToken, i)) return true;
  if (word === 'pact' && before === 'suicide') return true;
  // The New Deal, and those called after it, are policies.
  if (word === 'deal' && before === 'new' && isCapital(document, i) && isCapital(document, i - 1)) return true;
  if (next === 'with' && /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/.test(lower[i + 2] ?? '')) return true;
  if (word === 'accord' && (before === 'own' || before === 'honda' || before === 'of' || before === 'in')) return true;
  if (word === 'contract' && (before === 'social' || before === 'under')) return before === 'social';
  if (!VERB_LIKE.has(word)) return false;
  if (before === 'to' && (next === 'with' || next === 'to' || word !== 'deal')) return !word.endsWith('s');
  if (
    /^(?:will|would|can|could|may|might|must|should|not|they|we|you|i|he|she|who|that|which|cannot|to|also|still|often|it)$/.test(
      before,
    )
  )
    return true;
  if (
    (word === 'deal' || word === 'deals') &&
    /^(?:great|good|big|raw|no)$/.test(before) &&
    (next === 'of' || next === 'more' || next === '.' || next === ',')
  )
    return true;
  // "a big deal for the club": an idiom, unless it says with whom or for how much.
  if (
    word === 'deal' &&
    before === 'big' &&
    /^(?:a|no|such|the)$/.test(lower[i - 2] ?? '') &&
    !/^(?:with|between|worth|to)$/.test(next)
  )
    return true;
  return word === 'deals' && next === 'with' && !isMarkedNoun(lower, sentence.firstToken, i);
}

/** "broad agreement", "agreement that", "agreement among": of one mind, where no article makes it one agreement. */
function isOneMind(lower: readonly string[], first: number, i: number): boolean {
  const before = i > first ? lower[i - 1]! : '';
  const isBroad =
    /^(?:broad|general|full|wide|widespread|universal|unanimous|complete|total|wholehearted|growing)$/.test(before);
  const opener = (isBroad ? lower[i - 2] : before) ?? '';
  if (INDEFINITE.has(opener) || DEFINITE.has(opener) || POSSESSIVES.has(opener) || /^['’]s?$/.test(opener))
    return false;
  const next = lower[i + 1] ?? '';
  const isBare = /^(?:in|no|is|was|some|reach|reached|reaches|reaching)$/.test(before);
  return isBroad || (isBare && (next === 'that' || next === 'among' || next === 'about'));
}

const NOUN_MARKS = new Set(
  'similar new several other recent existing bilateral separate two three four five six its their has have had signed sign signs struck strike reached inked announced'.split(
    ' ',
  ),
);

/** "similar ferry deals with Norra": a word of the noun, or the verb that it is the object of, stands close before. */
function isMarkedNoun(lower: readonly string[], first: number, at: number): boolean {
  if (at > first && (POSSESSIVES.has(lower[at - 1]!) || DEFINITE.has(lower[at - 1]!))) return true;
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) if (NOUN_MARKS.has(lower[i]!)) return true;
  return false;
}

import { agreementVerbs } from '../../language/agreement-verbs.ts';
import {
  DEFINITE,
  INDEFINITE,
  isAdverb,
  isFunctionWord,
  POSSESSIVES,
  QUANTIFIERS,
} from '../../language/clause-words.ts';
import { instrumentNouns } from '../../language/instruments.ts';
import { type NewsDocument, type Sentence, TokenKind } from '../../model/document.ts';
import { isCalendarWord } from './calendar.ts';
import { HYPHENS, isCapital, placeWithin } from './words.ts';

/** True for a lower-case or capitalised word that can stand before a noun as its modifier. */
function isModifier(document: NewsDocument, sentence: Sentence, i: number): boolean {
  const { lower, kind } = document.tokens;
  const word = lower[i]!;
  if (kind[i] === TokenKind.number || kind[i] === TokenKind.alnum) return true;
  if (kind[i] === TokenKind.symbol) return word !== '&' || isCapital(document, i - 1);
  if (kind[i] !== TokenKind.word) return HYPHENS.has(word) && document.tokens.start[i] === document.tokens.end[i - 1];
  if (isFunctionWord(word) || (isCalendarWord(word) && !isDayInTitle(document, sentence, i))) return false;
  const before = i > sentence.firstToken ? lower[i - 1]! : '';
  const isAfterOpener =
    DEFINITE.has(before) ||
    INDEFINITE.has(before) ||
    POSSESSIVES.has(before) ||
    before === "'s" ||
    before === '’s' ||
    HYPHENS.has(before) ||
    QUANTIFIERS.has(before);
  const forms = agreementVerbs().get(word);
  if (forms && !isAfterOpener && !isInitials(document, i)) return false;
  if (isAfterOpener && /^(?:earlier|later|then|once|first|now)$/.test(word)) return true;
  if (isAdverb(word)) return /(?:ed|en|ing)$/.test(lower[i + 1]!) || HYPHENS.has(lower[i + 1]!);
  return true;
}

/** "the Good Friday Agreement": a day with a capital before it and behind it is part of a title. */
function isDayInTitle(document: NewsDocument, sentence: Sentence, i: number): boolean {
  return i - 1 > sentence.firstToken && isCapital(document, i - 1) && isCapital(document, i + 1);
}

/** A word all in capitals before one that is not: "the SALT treaty", and not a line set in capitals. */
function isInitials(document: NewsDocument, i: number): boolean {
  const { text, tokens } = document;
  const isLoud = (at: number): boolean => /^\p{Lu}{2,}$/u.test(text.slice(tokens.start[at]!, tokens.end[at]!));
  return isLoud(i) && !isLoud(i + 1);
}

/** The apostrophe of "Leaders'", inside a title. */
function isPluralPossessive(document: NewsDocument, i: number): boolean {
  const { lower, start, end } = document.tokens;
  return (lower[i] === "'" || lower[i] === '’') && i > 0 && end[i - 1] === start[i] && lower[i - 1]!.endsWith('s');
}

/** Walks left from the head over its modifiers. */
export function readModifiers(document: NewsDocument, sentence: Sentence, head: number): number {
  const { lower, kind } = document.tokens;
  let at = head;
  for (let i = head - 1; i >= sentence.firstToken && head - i <= 14; i--) {
    const word = lower[i]!;
    if (word === ')') {
      const open = placeWithin(lower, '(', Math.max(sentence.firstToken, i - 5), i);
      // "$40bn (£21bn) deal": a sum beside a sum; other brackets end the phrase.
      if (open > i - 6 && open > sentence.firstToken && kind[open + 1] !== TokenKind.word) {
        i = open;
        at = i;
        continue;
      }
      return at;
    }
    if ((word === 'and' || word === '&') && at === i + 1 && i - 1 >= sentence.firstToken) {
      if (joinsModifiers(document, sentence, i)) continue;
      return at;
    }
    if (
      word === ',' &&
      at === i + 1 &&
      joinsModifiers(document, sentence, i) &&
      !isCapital(document, i - 1) &&
      !isCapital(document, i + 1)
    )
      continue;
    if (isPluralPossessive(document, i) && isCapital(document, i - 1) && isCapital(document, i + 1)) continue;
    if (HYPHENS.has(lower[i + 1] ?? '') && at === i + 1 && kind[i] === TokenKind.word) {
      at = i;
      continue;
    }
    if (!isModifier(document, sentence, i)) return at;
    at = i;
  }
  return at;
}

/** True when "and" or a comma stands between two modifiers of one noun: "a special and lasting pact", "the Oslo and Cairo accords". */
function joinsModifiers(document: NewsDocument, sentence: Sentence, i: number): boolean {
  const { lower, kind } = document.tokens;
  if (instrumentNouns().has(lower[i - 1]!) || !isModifier(document, sentence, i - 1) || kind[i - 1] !== TokenKind.word)
    return false;
  if (isCapital(document, i - 1) !== isCapital(document, i + 1)) return false;
  for (let j = i - 2; j >= sentence.firstToken && i - j <= 5; j--) {
    if (
      DEFINITE.has(lower[j]!) ||
      INDEFINITE.has(lower[j]!) ||
      POSSESSIVES.has(lower[j]!) ||
      lower[j] === "'s" ||
      lower[j] === '’s'
    )
      return true;
    if (!isModifier(document, sentence, j))
      return isCapital(document, i - 1) ? false : lower[j] === 'of' || lower[j] === 'as';
  }
  return false;
}

import { DEFINITE, GENERAL, INDEFINITE, POSSESSIVES, QUANTIFIERS } from '../../language/clause-words.ts';
import { type NewsDocument, type Sentence, TokenKind } from '../../model/document.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { HYPHENS, NUMBER_WORDS } from './words.ts';

const COLLECTIVES = new Set(
  'set series number raft slew string range package host flurry handful batch pair dozens scores hundreds lot couple one part kind'.split(
    ' ',
  ),
);

const isClosingQuote = (word: string): boolean => word === '”' || word === '’' || word === "''" || word === '"';
const isOpeningQuote = (word: string): boolean => word === '“' || word === '‘' || word === '``' || word === '"';

/** Where the phrase begins with determiner, numeral and collective, and what they tell. */
export function readDeterminer(
  document: NewsDocument,
  sentence: Sentence,
  start: number,
): { outer: number; determiner: NounPhrase['determiner']; isQuantified: boolean; count: number | null } {
  const { lower, kind } = document.tokens;
  let outer = start;
  let determiner: NounPhrase['determiner'] = 'none';
  let isQuantified = false;
  let count: number | null = null;
  if (isClosingQuote(lower[start - 1] ?? '')) {
    // "the “very broad” pact": over the words quoted.
    for (let i = start - 2; i >= Math.max(sentence.firstToken, start - 6); i--)
      if (isOpeningQuote(lower[i]!)) {
        start = i;
        break;
      }
  }
  for (let i = start - 1; i >= sentence.firstToken && start - i <= 8; i--) {
    const word = lower[i]!;
    if (
      word === 'of' &&
      i - 1 >= sentence.firstToken &&
      (COLLECTIVES.has(lower[i - 1]!) ||
        NUMBER_WORDS.has(lower[i - 1]!) ||
        GENERAL.has(lower[i - 1]!) ||
        QUANTIFIERS.has(lower[i - 1]!))
    ) {
      isQuantified = true;
      if (GENERAL.has(lower[i - 1]!) && lower[i - 1] !== 'most') determiner = 'general';
      if (lower[i - 1] === 'kind') determiner = 'general';
      i--;
      outer = i;
      if (determiner === 'none') determiner = 'indefinite';
      continue;
    }
    if (NUMBER_WORDS.has(word) && word !== 'one') {
      count = NUMBER_WORDS.get(word)!;
      isQuantified = true;
    } else if (kind[i] === TokenKind.number) {
      const value = Number(word.replaceAll(',', ''));
      if (!Number.isInteger(value) || value > 1000) return { outer, determiner, isQuantified, count };
      count = value;
      isQuantified = true;
    } else if (QUANTIFIERS.has(word)) isQuantified = true;
    else if (word === 'most' && i > sentence.firstToken && /^(?:the|a|its|their)$/.test(lower[i - 1]!)) continue;
    else if (GENERAL.has(word)) determiner = 'general';
    else if (word === 'the' || word === 'said') determiner = 'definite';
    else if (DEFINITE.has(word)) determiner = 'demonstrative';
    else if (
      POSSESSIVES.has(word) ||
      word === "'s" ||
      word === '’s' ||
      ((word === "'" || word === '’') &&
        i > 0 &&
        lower[i - 1]!.endsWith('s') &&
        document.tokens.start[i] === document.tokens.end[i - 1])
    )
      determiner = 'possessive';
    else if (INDEFINITE.has(word)) determiner = determiner === 'general' ? 'general' : 'indefinite';
    else if (
      isQuantified &&
      determiner === 'indefinite' &&
      kind[i] === TokenKind.word &&
      /^(?:wide|ranging|new|whole|long|broad|large)$/.test(word)
    ) {
      outer = i;
      continue;
    } else if (isQuantified && HYPHENS.has(word)) {
      outer = i;
      continue;
    } else break;
    outer = i;
    if (determiner !== 'none' && !isQuantified) break;
    if (determiner === 'possessive' || determiner === 'definite' || determiner === 'demonstrative') break;
  }
  return { outer, determiner, isQuantified, count };
}

/** A number that opens the modifiers of a plural counts it: "87 memoranda", "06 MoUs". */
export function readDigits(
  document: NewsDocument,
  start: number,
  head: number,
): { start: number; count: number } | null {
  const { kind, lower } = document.tokens;
  if (start >= head) return null;
  const word = lower[start]!;
  const value = kind[start] === TokenKind.number && /^\d{1,3}$/.test(word) ? Number(word) : NUMBER_WORDS.get(word);
  const isSum =
    kind[start + 1] === TokenKind.symbol || /^(?:million|billion|trillion|thousand|m|bn)$/.test(lower[start + 1]!);
  if (!value || HYPHENS.has(lower[start + 1]!) || isSum) return null;
  return value > 0 ? { start: start + 1, count: value } : null;
}

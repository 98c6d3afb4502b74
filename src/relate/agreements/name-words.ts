import { isFunctionWord } from '../../language/clause-words.ts';
import { JOINT_WORDS } from '../../language/instruments.ts';
import { TokenKind } from '../../model/document.ts';
import type { Context } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { mentionsWithin } from './party-index.ts';
import type { Range } from './told.ts';
import { HYPHENS, NUMBER_WORDS } from './words.ts';

/** Adjectives that say how an instrument is and not what it is about. */
const PLAIN_WORDS = new Set(
  (
    'new immediate unconditional fragile shaky staff-level staff level verbal oral informal secret confidential in-principle last-ditch last-minute expected eventual mooted groundbreaking transformative ambitious unprecedented sweeping lasting crucial vital total historic landmark major big huge key preliminary final formal proposed planned draft interim long-awaited long awaited comprehensive wide ranging ' +
    'broad separate similar recent latest current existing previous earlier old original initial definitive legal binding non implementing special so called ' +
    'political multi year month day decade old long term short multiyear permanent temporary fresh important significant quick fix controversial collaborative ' +
    'cooperative exclusive potential possible tentative first second third fourth fifth sixth seventh eighth ninth tenth last next own major general strategic conditional limited umbrella framework ' +
    'agreement deal pact best better fair good bad valid lucrative record multi-billion million billion trillion dollar euro yen pound crore lakh worth group such same ' +
    'latest joint signed written mentioned aforementioned above said broad based scale large small nuclear-armed single multilateral plurilateral regional international global national friendly ongoing nascent fragile lopsided revised amended bolstered now mega unilateral expected anticipated future ' +
    'win balanced beneficial mutually equitable robust strong great beautiful wonderful tremendous amazing incredible fantastic breakthrough watershed blockbuster surprise ' +
    'hard won fought sought delayed minute eleventh hour much hyped touted vaunted shaky uneasy flawed disastrous terrible horrible worst stalled troubled ill fated hefty whopping'
  ).split(' '),
);

/** "a 90-page pact", "a three-year contract": how much of it, and not what it is about. */
function isOfNumber(context: Context, i: number): boolean {
  const { lower, kind } = context.document.tokens;
  const isNumber = (at: number): boolean => kind[at] === TokenKind.number || NUMBER_WORDS.has(lower[at] ?? '');
  return isNumber(i) || (HYPHENS.has(lower[i - 1] ?? '') && isNumber(i - 2));
}

/** The words that a name is told apart by: modifiers in lower case, without plain adjectives, numbers and parties. */
export function modifierWords(context: Context, phrase: NounPhrase): string[] {
  const { lower, kind } = context.document.tokens;
  const placed = mentionsWithin(context.parties, phrase.start, phrase.head);
  const words: string[] = [];
  for (let i = phrase.start; i < phrase.head; i++) {
    if (kind[i] !== TokenKind.word) continue;
    const word = lower[i]!.replaceAll('\u00ad', '');
    if (PLAIN_WORDS.has(word) || JOINT_WORDS.has(word) || isFunctionWord(word)) continue;
    if (placed.some((one) => one.first <= i && i < one.end) || isOfNumber(context, i)) continue;
    words.push(word);
  }
  return words;
}

/** The modifiers that say what it is about: "refugee resettlement" in "$40 million refugee resettlement deal". */
export function modifierSubject(context: Context, phrase: NounPhrase): Range | null {
  const { lower, kind } = context.document.tokens;
  const placed = mentionsWithin(context.parties, phrase.start, phrase.head);
  let from = phrase.head;
  for (let i = phrase.head - 1; i >= phrase.start; i--) {
    const word = lower[i]!;
    const isName = placed.some((one) => one.first <= i && i < one.end);
    if (
      isName ||
      isOfNumber(context, i) ||
      PLAIN_WORDS.has(word) ||
      JOINT_WORDS.has(word) ||
      (kind[i] !== TokenKind.word && word !== '-' && word !== 'and')
    )
      break;
    from = i;
  }
  while (from < phrase.head && (lower[from] === '-' || lower[from] === 'and')) from++;
  return from < phrase.head ? { from, end: phrase.head } : null;
}

/** The years that tell which one is meant: "the 1995 pact", "the contract for 2019". */
export function yearsOf(context: Context, phrase: NounPhrase, isUntold = false): string[] {
  const { lower } = context.document.tokens;
  const years: string[] = [];
  for (let i = phrase.outer; i < phrase.head; i++) if (/^(?:1[6-9]|20)\d\d$/.test(lower[i]!)) years.push(lower[i]!);
  const { headEnd } = phrase;
  // "a peace agreement in 2016"; what was done to it in a year was done by a verb.
  const links = isUntold ? /^(?:for|of|in|from)$/ : /^(?:for|of)$/;
  if (links.test(lower[headEnd] ?? '') && /^(?:1[6-9]|20)\d\d$/.test(lower[headEnd + 1] ?? ''))
    years.push(lower[headEnd + 1]!);
  return years;
}

import { agreementVerbs } from '../../language/agreement-verbs.ts';
import { isAdverb, isFunctionWord } from '../../language/clause-words.ts';
import { isNounBehindNoun } from '../../language/compromise.ts';
import { instrumentNouns, TAKES_OVER } from '../../language/instruments.ts';
import { type NewsDocument, type Sentence, TokenKind } from '../../model/document.ts';
import { isCalendarWord } from './calendar.ts';
import { HYPHENS, isCapital } from './words.ts';

/** True when the word after the phrase is the noun that it modifies: "treaty negotiators", "Investment Initiative Summit". */
export function isTakenOver(
  document: NewsDocument,
  sentence: Sentence,
  head: number,
  end: number,
  isHeadline: boolean,
): boolean {
  const { lower, kind, start } = document.tokens;
  if (end >= sentence.endToken) return false;
  if (HYPHENS.has(lower[end]!) && start[end] === document.tokens.end[end - 1]) return true;
  if (kind[end] !== TokenKind.word) return false;
  if (TAKES_OVER.has(lower[end]!)) return true;
  if (instrumentNouns().has(lower[end]!) && !isFunctionWord(lower[end]!)) return true;
  if (!isCapital(document, end))
    return isUnknownBehind(lower[end]!) && isNounBehindNoun(lower[end - 1]!, lower[end]!, lower[end + 1] ?? '');
  return (
    !isHeadline &&
    isCapital(document, end) &&
    isCapital(document, head) &&
    !isFunctionWord(lower[end]!) &&
    !isCalendarWord(lower[end]!)
  );
}

/** Words behind an instrument that are no nouns, and that say nothing of it: "a deal worth", "the agreement due". */
const NO_NOUNS = new Set(
  'worth due next last today here there together alone late early possible likely aimed such either later ago first back good dead valid void open less more long enough instead anyway yesterday tomorrow tonight'.split(
    ' ',
  ),
);

/** True for a word that is a noun or a verb, and which of them no list of ours tells. */
function isUnknownBehind(word: string): boolean {
  if (word.length < 4 || NO_NOUNS.has(word) || isFunctionWord(word) || isAdverb(word) || isCalendarWord(word))
    return false;
  return !agreementVerbs().has(word) && !/(?:ed|ing|n't|n’t)$/.test(word);
}

import { TokenKind } from '../../model/document.ts';
import type { Context } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { mentionsWithin } from './party-index.ts';
import type { Range } from './told.ts';
import { isCapital } from './words.ts';

/**
 * The names that share a plural, one instrument each; none where they are countries, whose instrument may be one.
 *
 * ```text
 * less than the Lima and Port Vila declarations
 *               ^~~~     ^~~~~~~~~
 * ```
 */
export function namesSharing(context: Context, phrase: NounPhrase): Range[] {
  const { document } = context;
  const { lower, kind } = document.tokens;
  if (!phrase.isPlural || phrase.isTitle || phrase.isQuantified || isCapital(document, phrase.head)) return [];
  if (phrase.determiner !== 'definite' && phrase.determiner !== 'none') return [];
  const names: Range[] = [];
  let from = phrase.start;
  for (let i = phrase.start; i <= phrase.head; i++) {
    const isLink = lower[i] === 'and' || lower[i] === ',';
    if (i < phrase.head && !isLink) {
      if (kind[i] !== TokenKind.word || !isCapital(document, i)) return [];
      continue;
    }
    if (i > from) names.push({ from, end: i });
    from = i + 1;
  }
  const areStates = mentionsWithin(context.parties, phrase.start, phrase.head).some(
    ({ party }) => party.kind === 'country' || party.kind === 'bloc' || party.kind === 'group',
  );
  return names.length >= 2 && names.length <= 4 && !areStates ? names : [];
}

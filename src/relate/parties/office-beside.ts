import { COMMON_FIRST_WORDS, COMPANY_SUFFIXES } from '../../language/company-suffixes.ts';
import { type NewsDocument, TokenKind } from '../../model/document.ts';

/** Offices that persons hold and bodies do not: the name beside one is a person's. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    'adviser advisor minister president secretary chairman chairwoman chairperson chair director commissioner ambassador governor ' +
    'senator congressman congresswoman spokesman spokeswoman spokesperson premier chancellor coach captain ceo professor mayor ' +
    'lawyer economist analyst researcher scientist judge prosecutor lecturer engineer historian journalist lawmaker legislator'
  ).split(' '),
);

/** Tokens between a name and the head of the office behind its comma: "Oda Brekke, a senior research analyst". */
const REACH = 5;

const isCapital = ({ text, tokens }: NewsDocument, at: number): boolean => {
  const first = text.charAt(tokens.start[at]!);
  return tokens.kind[at] === TokenKind.word && first !== first.toLowerCase();
};

/** The office named before "of" or "for" some tokens back: "president of the Rice Board, Oda Brekke, said". */
function officeBefore({ tokens }: NewsDocument, comma: number): boolean {
  for (let at = comma - 2; at > comma - 2 - REACH && at > 0; at--)
    if ((tokens.lower[at] === 'of' || tokens.lower[at] === 'for') && OFFICES.has(tokens.lower[at - 1]!)) return true;
  return false;
}

/**
 * True for a name of two to four capitalised words, tokens `from` to `end - 1`, with an office beside it.
 *
 * ```text
 * Finance Minister Oda Brekke · Oda Brekke, chair of Nordwind, · the president of Chile, Oda Brekke, said
 *                  ^~~~~~~~~~   ^~~~~~~~~~                                               ^~~~~~~~~~
 * ```
 */
export function hasOfficeBeside(document: NewsDocument, from: number, end: number): boolean {
  if (end - from < 2 || end - from > 4) return false;
  for (let at = from; at < end; at++) if (!isCapital(document, at)) return false;
  const { lower } = document.tokens;
  for (let at = from; at < end; at++)
    if (COMMON_FIRST_WORDS.has(lower[at]!) || COMPANY_SUFFIXES.has(lower[at]!)) return false;
  if (OFFICES.has(lower[from - 1] ?? '')) return true;
  if (lower[end] !== ',') return false;
  for (let at = end + 1; at <= end + REACH; at++) {
    const word = lower[at] ?? '';
    if (OFFICES.has(word)) return true;
    if (word === ',' || word === 'of' || word === 'and' || document.tokens.kind[at] !== TokenKind.word) break;
  }
  return lower[from - 1] === ',' && officeBefore(document, from - 1);
}

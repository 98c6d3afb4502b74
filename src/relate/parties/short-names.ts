import { COMMON_FIRST_WORDS, COMPANY_SUFFIXES } from '../../language/company-suffixes.ts';
import { ROLE_HEADS } from '../../language/titles.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { NameMention } from '../../model/mention.ts';

/** The one word, in lower case, that a firm goes by without its legal form ("nordwind" for "Nordwind AG"), or `null`. */
function shortOf(name: string): string | null {
  const words = name.toLowerCase().replaceAll('.', '').split(' ');
  if (words.length < 2 || words.length > 3) return null;
  const [first, ...rest] = words;
  const isShort = rest.every((word) => COMPANY_SUFFIXES.has(word)) && first!.length > 2;
  return isShort && !COMMON_FIRST_WORDS.has(first!) ? first! : null;
}

/** Short names of the firms that an article names with their legal form. */
export function shortNames({ text }: NewsDocument, names: readonly NameMention[]): ReadonlySet<string> {
  const short = new Set<string>();
  for (const { span, class: kind } of names) {
    const name = kind === 'organization' ? shortOf(text.slice(span.start, span.end)) : null;
    if (name) short.add(name);
  }
  return short;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** True where a short name stands by itself or before a role: "Nordwind said", "Nordwind CEO", not "Nordwind Street". */
export function standsAlone({ text, tokens }: NewsDocument, at: number): boolean {
  if (!isCapital(text.charCodeAt(tokens.start[at]!))) return false;
  const next = at + 1;
  if (next >= tokens.length || !isCapital(text.charCodeAt(tokens.start[next]!))) return true;
  return ROLE_HEADS.has(tokens.lower[next]!);
}

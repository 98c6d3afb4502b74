import { createRequire } from 'node:module';

interface Term {
  readonly tags: readonly string[];
}
type Parser = (text: string) => { json(options: object): readonly { readonly terms: readonly Term[] }[] };

let parser: Parser | null = null;
/** Answers by question: a few hundred words follow instruments in all of news. */
const answers = new Map<string, boolean>();
const MOST_ANSWERS = 4096;

/** Words given to compromise so far, for the measurement of how much of a text it reads. */
export const compromiseUse = { words: 0 };

/**
 * Tells whether a word right behind a noun is a noun too, and so the head of both, or the noun's verb.
 *
 * ```text
 * The treaty suspensions would hurt …     → true
 * The treaty defines …                    → false
 * ```
 *
 * The only question that goes to compromise: both readings have the same form, and its lexicon of some ten thousand
 * words with their tags knows most of them. It gets the three words and their neighbour, never the sentence, so that
 * the answer hangs on nothing else and can be kept. Loaded at the first question (about a tenth of a second).
 */
export function isNounBehindNoun(noun: string, word: string, next: string): boolean {
  const question = `the ${noun} ${word} ${next}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  parser ??= createRequire(import.meta.url)('compromise/two') as Parser;
  compromiseUse.words += 4;
  const terms = parser(question).json({ terms: { tags: true }, text: false })[0]?.terms ?? [];
  const tags = terms[2]?.tags ?? [];
  const isNoun = tags.includes('Noun') && !tags.includes('Verb');
  if (answers.size < MOST_ANSWERS) answers.set(question, isNoun);
  return isNoun;
}

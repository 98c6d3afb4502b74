import type { Article, Form } from '../form.ts';
import { Word } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';

/** Reads an expression with the article or possessive at `at` before it, of the first of the forms that has one. */
export function readWithArticle(scan: Scan, at: number, forms: readonly Form[]): Reading | null {
  if (!scan.is(at, Word.article)) return null;
  const word = scan.word(at);
  const article: Article = word === 'a' || word === 'an' ? 'indefinite' : 'definite';
  if (article === 'indefinite') return null;
  const next =
    scan.word(at + 1) === 'very' || (scan.word(at + 1) === 'same' && scan.is(at + 2, Word.deictic)) ? at + 2 : at + 1;
  for (const form of forms) {
    if (!scan.is(next, form.starts)) continue;
    const reading = form.read(scan, next, article);
    if (reading === null) continue;
    // Of "its third-quarter loss" the pronoun is left out, as of "their last year".
    return word === 'the' || word === 'that' ? { ...reading, start: at } : reading;
  }
  return null;
}

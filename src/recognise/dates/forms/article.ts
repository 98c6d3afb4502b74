import type { Article, Form } from '../form.ts';
import { Word } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';

/** "third-quarter", "two-year", "year-ago": words joined before a noun. */
function isAttribute(scan: Scan, from: number, reading: Reading): boolean {
  const last = reading.end - 1;
  if (reading.meaning.kind === 'yearBefore') return scan.word(last) === 'ago' || scan.word(last) === 'earlier';
  const isSingular =
    scan.is(last - 1, Word.cardinal | Word.digits) &&
    scan.word(last - 1) !== 'one' &&
    /^(day|week|month|year|hour)$/.test(scan.word(last));
  if (isSingular && reading.meaning.kind === 'fixed') return true;
  return last - from >= 2 && scan.isDash(last - 1) && scan.is(last, Word.unit) && scan.touches(last);
}

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
    // Of "its third-quarter loss" the pronoun is left out, as of "their last year"; so is the article of a noun that the
    // expression only describes: "the third-quarter loss", "the two-year talks".
    const isOwn = word === 'the' && !isAttribute(scan, next, reading);
    return isOwn ? { ...reading, start: at } : { ...reading, start: reading.start ?? next };
  }
  return null;
}

import { findAll } from '../extract.ts';
import type { Article } from '../model/article.ts';
import { generatorOf } from '../model/generator.ts';
import type { ResolvedOptions } from '../model/options.ts';
import type { Span } from '../model/span.ts';
import { assemble } from '../record/assemble.ts';
import { type FindAt, findsAt } from './finds-at.ts';
import { reasonsAt } from './reasons.ts';

/** What is asked about: words of the article, or an offset in its text. */
export type What = string | number;

/** A place of the article with its finds, or with the reasons why it has none. */
export interface Explanation {
  readonly span: Span;
  readonly text: string;
  readonly finds: readonly (FindAt & { readonly isKept: boolean })[];
  readonly reasons: readonly string[];
}

/** Most places that are told of, where words stand in the article many times. */
const MOST = 20;

function placesOf(text: string, what: What): Span[] {
  if (typeof what === 'number') {
    let start = Math.min(what, text.length);
    let end = start;
    while (start > 0 && /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) start--;
    while (end < text.length && /[\p{L}\p{N}]/u.test(text.charAt(end))) end++;
    return [{ start, end: Math.max(end, Math.min(text.length, start + 1)) }];
  }
  const places: Span[] = [];
  for (let at = text.indexOf(what); at >= 0 && places.length < MOST; at = text.indexOf(what, at + what.length))
    places.push({ start: at, end: at + what.length });
  return places;
}

/**
 * Tells for each place that `what` names which finds stand there, made by which rule on what evidence; where there are
 * none, why. Finds that the options leave out are told of too, as not kept.
 *
 * The list is empty when the article does not have the words.
 */
export function explain(
  article: Article,
  what: What,
  options: ResolvedOptions,
): { text: string; explanations: Explanation[] } {
  const { document, mentions, relations } = findAll(article, options);
  const record = assemble(document, mentions, relations, generatorOf(options));
  const explanations = placesOf(article.text, what).map((span) => {
    const finds = findsAt(record, span).map((find) => ({
      ...find,
      isKept: find.confidence === null || find.confidence >= options.minConfidence,
    }));
    const text = article.text.slice(span.start, span.end);
    return { span, text, finds, reasons: finds.length > 0 ? [] : reasonsAt({ document, mentions, relations }, span) };
  });
  return { text: article.text, explanations };
}

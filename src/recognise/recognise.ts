import type { NewsDocument } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import { recogniseDates } from './dates/dates.ts';
import { recogniseFigures } from './figures/figures.ts';
import { recogniseNames } from './names/names.ts';
import { recogniseQuotes } from './quotes/quotes.ts';

/** Finds what the text mentions. Each recogniser reads the document by itself, and dates come first: figures yield to them. */
export function recognise(document: NewsDocument): Mentions {
  const dates = recogniseDates(document);
  return {
    names: recogniseNames(document),
    dates,
    figures: recogniseFigures(document, dates),
    quotes: recogniseQuotes(document),
  };
}

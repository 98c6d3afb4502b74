import type { NewsDocument } from '../../model/document.ts';
import type { DateMention, FigureMention } from '../../model/mention.ts';

/** Finds quantities, with their values, units and what they count. */
export function recogniseFigures(_document: NewsDocument, _dates: readonly DateMention[]): FigureMention[] {
  return [];
}

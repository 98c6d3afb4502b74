import type { NewsDocument } from '../../model/document.ts';
import type { QuoteMention } from '../../model/mention.ts';

/** Finds direct speech and quoted fragments of five words or more. */
export function recogniseQuotes(_document: NewsDocument): QuoteMention[] {
  return [];
}

import { type NewsDocument, TokenKind, tokenText } from '../../model/document.ts';
import type { NameMention } from '../../model/mention.ts';

/** Finds names: runs of capitalised words that do not open a sentence. */
export function recogniseNames(document: NewsDocument): NameMention[] {
  const { tokens, sentences } = document;
  const names: NameMention[] = [];
  for (const sentence of sentences) {
    let from = -1;
    for (let i = sentence.firstToken; i <= sentence.endToken; i++) {
      const isName =
        i < sentence.endToken &&
        tokens.kind[i] === TokenKind.word &&
        /^\p{Lu}/u.test(tokenText(document, i)) &&
        i > sentence.firstToken;
      if (isName) from = from < 0 ? i : from;
      else if (from >= 0) {
        const words = i - from;
        const span = { start: tokens.start[from]!, end: tokens.end[i - 1]! };
        const kind = words === 1 ? 'location' : words < 4 ? 'person' : 'organization';
        names.push({ span, class: kind, confidence: 0.3, rule: 'name/capitals', evidence: [span] });
        from = -1;
      }
    }
  }
  return names;
}

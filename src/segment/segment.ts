import type { Article } from '../model/article.ts';
import { type NewsDocument, type Sentence, tokenAt } from '../model/document.ts';
import { sentencesOf } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** Cuts an article into sentences and tokens. A line that is not prose is one sentence of its kind. */
export function segment(article: Article): NewsDocument {
  const { text } = article;
  const tokens = tokenise(text);
  const sentences: Sentence[] = [];
  for (const block of article.blocks) {
    const spans = block.kind === 'body' ? sentencesOf(text, block.start, block.end) : [block];
    for (const { start, end } of spans) {
      sentences.push({
        index: sentences.length,
        start,
        end,
        paragraph: block.paragraph,
        kind: block.kind,
        firstToken: tokenAt(tokens, start),
        endToken: tokenAt(tokens, end),
      });
    }
  }
  return { article, text, sentences, tokens };
}

import type { Article } from '../../../src/model/article.ts';
import type { NewsDocument } from '../../../src/model/document.ts';
import { segment } from '../../../src/segment/segment.ts';

/** A document of one paragraph, with the day that it was published on, if any. */
export function documentOf(text: string, published: string | null): NewsDocument {
  const article: Article = {
    source: {
      name: 'test.txt',
      id: null,
      format: 'text',
      encoding: 'utf-8',
      bytes: text.length,
      line: null,
      url: null,
    },
    text,
    title: null,
    publisher: null,
    authors: [],
    dateline: null,
    published: published === null ? null : { date: published, basis: 'option' },
    language: 'en',
    blocks: [{ start: 0, end: text.length, kind: 'body', paragraph: 0 }],
    warnings: [],
  };
  return segment(article);
}

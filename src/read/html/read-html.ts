import type { Article } from '../../model/article.ts';
import type { ResolvedOptions } from '../../model/options.ts';
import { readPlain } from '../plain/plain.ts';
import { readBody } from './body/body.ts';
import { readPageFacts } from './metadata/page-facts.ts';
import { parsePage } from './parse.ts';

export type HtmlArticle = Pick<
  Article,
  'text' | 'title' | 'publisher' | 'authors' | 'dateline' | 'published' | 'language' | 'blocks' | 'warnings'
> & { readonly url: string | null };

export async function readHtml(
  html: string,
  context: { readonly options: ResolvedOptions; readonly url: string | null },
): Promise<HtmlArticle> {
  const page = parsePage(html);
  const facts = readPageFacts(page.root, context.url);
  const text = readBody(page.root, facts.title).join('\n\n');
  const { dateline, blocks, ...plain } = readPlain(text, {
    hasHeadline: false,
    published: context.options.published ?? facts.published,
  });
  return {
    text,
    title: facts.title,
    publisher: facts.publisher ?? plain.publisher,
    authors: facts.authors.length > 0 ? facts.authors : plain.authors,
    dateline,
    published: facts.published === null ? plain.published : { date: facts.published, basis: 'metadata' },
    language: facts.language,
    blocks,
    warnings: [],
    url: facts.url ?? plain.url,
  };
}

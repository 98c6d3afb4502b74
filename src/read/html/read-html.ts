import type { Article, Block } from '../../model/article.ts';
import type { ResolvedOptions } from '../../model/options.ts';
import type { RecordWarning } from '../../model/record/record.ts';
import { readDateline } from '../plain/dateline.ts';
import { readPlain } from '../plain/plain.ts';
import { readBody } from './body/body.ts';
import { readPageFacts } from './metadata/page-facts.ts';
import { DEEPEST, MOST_ELEMENTS, type Page, parsePage } from './parse.ts';

/** What a page gives: the readable text of its article, and what the page says of it. */
export type HtmlArticle = Pick<
  Article,
  'text' | 'title' | 'publisher' | 'authors' | 'dateline' | 'published' | 'language' | 'blocks' | 'warnings'
> & { readonly url: string | null };

/** What is known of a page beforehand: the caller's options, and the address it was fetched from. */
export interface HtmlContext {
  readonly options: ResolvedOptions;
  readonly url: string | null;
}

/** How many paragraphs may stand above the one that opens with a dateline: those of a standfirst. */
const MOST_STANDFIRSTS = 4;

/**
 * Reads a page of HTML: the paragraphs of its article, parted by blank lines, without the title and all that stands
 * around it; title, publisher, authors, day of publication, language and address.
 *
 * Never throws: a page without an article gives an empty text. Linear in the length of the page.
 */
export async function readHtml(html: string, context: HtmlContext): Promise<HtmlArticle> {
  const page = parsePage(html);
  const facts = readPageFacts(page.root, context.url);
  const paragraphs = readBody(page.root, facts);
  const text = paragraphs.join('\n\n');

  // A standfirst has no dateline; the report below it may.
  const above = Math.max(
    0,
    paragraphs.slice(0, MOST_STANDFIRSTS).findIndex((paragraph) => readDateline(paragraph) !== null),
  );
  const standfirsts: Block[] = [];
  let at = 0;
  for (const [paragraph, { length }] of paragraphs.slice(0, above).entries()) {
    standfirsts.push({ start: at, end: at + length, kind: 'body', paragraph });
    at += length + 2;
  }
  const plain = readPlain(text.slice(at), {
    hasHeadline: false,
    title: facts.title,
    published: context.options.published ?? facts.published,
  });
  const blocks = plain.blocks.map(
    ({ start, end, kind, paragraph }): Block => ({
      start: start + at,
      end: end + at,
      kind,
      paragraph: paragraph + above,
    }),
  );
  return {
    text,
    title: facts.title,
    publisher: facts.publisher ?? plain.publisher,
    authors: facts.authors.length > 0 ? facts.authors : plain.authors,
    dateline: plain.dateline,
    published: facts.published === null ? plain.published : { date: facts.published, basis: 'metadata' },
    language: facts.language,
    blocks: [...standfirsts, ...blocks],
    warnings: warningsOf(page),
    url: facts.url ?? plain.url,
  };
}

function warningsOf({ isTooDeep, isCut }: Page): RecordWarning[] {
  const warnings: RecordWarning[] = [];
  if (isTooDeep) {
    warnings.push({
      code: 'html/too-deep',
      message: `elements nested more than ${DEEPEST} deep were read as if they stood at that depth`,
      span: null,
    });
  }
  if (isCut) {
    warnings.push({
      code: 'html/too-many-elements',
      message: `only the first ${MOST_ELEMENTS} elements of the page were read`,
      span: null,
    });
  }
  return warnings;
}

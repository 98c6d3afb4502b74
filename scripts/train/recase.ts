import type { NewsDocument } from '../../src/model/document.ts';
import { documentOf, type Lesson, labelsOf, type MarkedArticle } from './corpus.ts';

const SMALL_WORDS = new Set('a an and as at by for from in of on or the to with'.split(' '));
const LONGEST = 200;

const titleCase = (text: string): string =>
  text.replace(/\p{L}[\p{L}'’]*/gu, (word) =>
    SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );

/** The article with its first short sentence set above it as a headline, rewritten; only the headline is learnt from. */
async function withHeadline(
  article: MarkedArticle,
  document: NewsDocument,
  rewrite: (text: string) => string,
): Promise<Lesson | null> {
  const lead = document.sentences.find(({ kind, start, end }) => kind === 'body' && end - start < LONGEST);
  if (lead === undefined) return null;
  const headline = rewrite(
    article.text
      .slice(lead.start, lead.end)
      .replace(/\n/g, ' ')
      .replace(/[.!?]$/, ' '),
  );
  if (headline.length !== lead.end - lead.start) return null;
  const entities = article.entities
    .filter(({ start, end }) => start >= lead.start && end <= lead.end)
    .map(({ start, end, type }) => ({ start: start - lead.start, end: end - lead.start, type }));
  const renewed = await documentOf(`${headline}\n\n${article.text}`);
  return {
    id: article.id,
    document: renewed,
    labels: labelsOf(renewed, entities),
    used: (firstToken) => firstToken === 0,
  };
}

/**
 * Copies of articles in other letters, since the corpus has neither headlines nor posts: headlines in title case over
 * every second article, in capitals over every third, every fortieth article in small letters throughout.
 */
export async function recased(articles: readonly MarkedArticle[], documents: readonly Lesson[]): Promise<Lesson[]> {
  const copies: (Lesson | null)[] = [];
  for (const [i, article] of articles.entries()) {
    const { document } = documents[i]!;
    if (i % 2 === 0) copies.push(await withHeadline(article, document, titleCase));
    if (i % 3 === 0) copies.push(await withHeadline(article, document, (text) => text.toUpperCase()));
    const lower = article.text.toLowerCase();
    if (i % 40 === 0 && lower.length === article.text.length) {
      const renewed = await documentOf(lower);
      copies.push({ id: article.id, document: renewed, labels: labelsOf(renewed, article.entities), used: () => true });
    }
  }
  return copies.filter((copy) => copy !== null);
}

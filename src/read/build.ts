import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { ResolvedOptions, Source, Stated } from '../model/options.ts';
import type { RecordSource, RecordWarning } from '../model/record/record.ts';
import { isEnglish, nameLanguage } from './language.ts';
import { readPlain } from './plain/plain.ts';
import { publishedDay } from './published-day.ts';

/** How the bytes of a source were read, for the record's `source`. */
export interface Origin {
  readonly format: RecordSource['format'];
  readonly encoding: string;
  readonly bytes: number;
}

/** A readable text with what its own lines, or its page, say of it. */
export type Found = Omit<Article, 'source' | 'language'> & { readonly url: string | null };

/** Nothing stated: plain text has only its own lines. */
export const NOTHING: Stated = { title: null, publisher: null, authors: [], published: null, url: null };

/** Title, name or address on one line, fit for a record; `null` when nothing is left. */
function tidyLine(text: string | null | undefined): string | null {
  const line = text?.replaceAll('\u0000', '\ufffd').toWellFormed().replace(/\s+/g, ' ').trim();
  return line ? line : null;
}

const warning = (code: string, message: string): RecordWarning => ({ code, message, span: null });

/** The day that is stated beside a text, or a warning that it is none. */
function statedDay({ published }: Stated): {
  readonly day: string | null;
  readonly warnings: readonly RecordWarning[];
} {
  if (published === null) return { day: null, warnings: [] };
  const day = publishedDay(published);
  const shown = JSON.stringify(tidyLine(published.slice(0, 40)) ?? '');
  const message = `the publication date ${shown} is no day of the calendar`;
  return { day, warnings: day === null ? [warning('published/unreadable', message)] : [] };
}

/**
 * Reads the lines of a text for its headline, dateline, bylines and prose. The title, where it is stated, is not looked
 * for in them.
 */
export function findInText(text: string, stated: Stated, options: ResolvedOptions): Found {
  const title = tidyLine(stated.title);
  const { day } = statedDay(stated);
  const plain = readPlain(text, { hasHeadline: title === null, title, published: options.published ?? day });
  return { ...plain, text, warnings: [] };
}

/** The language of a text; one that is not English is refused unless the caller takes any. */
async function languageOf(
  text: string,
  { anyLanguage }: ResolvedOptions,
): Promise<{ readonly language: string; readonly warnings: readonly RecordWarning[] }> {
  if (isEnglish(text)) return { language: 'en', warnings: [] };
  const { tag, name } = await nameLanguage(text);
  const message = name === null ? 'not English' : `not English (looks like ${name})`;
  if (!anyLanguage) throw new InputError('language/not-english', `${message}; --any-language takes it`);
  return { language: tag, warnings: [warning('language/not-english', message)] };
}

/**
 * Makes the article of a text that was read: what is stated beside it counts before what the text or page says, and
 * what the caller knows before both. Throws `InputError` on a text without letters and on one that is not English.
 */
export async function buildArticle(
  source: Source,
  origin: Origin,
  stated: Stated,
  found: Found,
  options: ResolvedOptions,
): Promise<Article> {
  const { url, ...article } = found;
  if (!/\p{L}/u.test(article.text)) throw new InputError('input/empty', 'empty (no letter in it)');
  const { language, warnings } = await languageOf(article.text, options);
  const { day, warnings: dayWarnings } = statedDay(stated);
  const published =
    options.published !== null
      ? { date: options.published, basis: 'option' as const }
      : day !== null
        ? { date: day, basis: 'metadata' as const }
        : article.published;
  const place = tidyLine(stated.place);
  const authors = stated.authors.map(tidyLine).filter((author) => author !== null);
  return {
    ...article,
    source: {
      name: source.name,
      id: source.id ?? null,
      ...origin,
      line: source.line ?? null,
      url: options.url ?? tidyLine(stated.url) ?? url,
    },
    title: tidyLine(stated.title) ?? article.title,
    publisher: options.publisher ?? tidyLine(stated.publisher) ?? article.publisher,
    authors: authors.length > 0 ? authors : article.authors,
    dateline: article.dateline ?? (place === null ? null : { place, date: null }),
    published,
    language,
    warnings: [
      ...article.warnings,
      ...warnings,
      ...dayWarnings,
      ...(published === null
        ? [warning('published/missing', 'no publication date: relative dates stay unresolved (--published gives one)')]
        : []),
    ],
  };
}

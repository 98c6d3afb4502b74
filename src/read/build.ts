import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { ResolvedOptions, Source, Stated } from '../model/options.ts';
import type { RecordSource, RecordWarning } from '../model/record/record.ts';
import { readPlain } from './plain/plain.ts';
import { publishedDay } from './published-day.ts';

/** A readable text, and all that is known of it before its own lines are read. */
export interface Readable {
  readonly text: string;
  readonly stated: Stated;
  /** True where the headline, unless it is stated, can be the text's first line. */
  readonly mayOpenWithHeadline: boolean;
  readonly format: RecordSource['format'];
  readonly encoding: string;
  readonly bytes: number;
  readonly warnings: readonly RecordWarning[];
}

/** Nothing stated: plain text has only its own lines. */
export const NOTHING: Stated = { title: null, publisher: null, authors: [], published: null, url: null };

/** Title, name or address on one line, fit for a record; `null` when nothing is left. */
function tidyLine(text: string | null): string | null {
  const line = text?.replaceAll('\u0000', '\ufffd').toWellFormed().replace(/\s+/g, ' ').trim();
  return line ? line : null;
}

/**
 * Makes the article of a readable text: what is stated beside it counts before what its own lines say, and what the
 * caller knows before both.
 */
export function buildArticle(source: Source, readable: Readable, options: ResolvedOptions): Article {
  const { text, stated, format, encoding, bytes } = readable;
  if (!/\p{L}/u.test(text)) throw new InputError('input/empty', 'empty (no letter in it)');
  const warnings = [...readable.warnings];
  const day = stated.published === null ? null : publishedDay(stated.published);
  if (stated.published !== null && day === null) {
    const shown = JSON.stringify(tidyLine(stated.published.slice(0, 40)) ?? '');
    warnings.push({
      code: 'published/unreadable',
      message: `the publication date ${shown} is no day of the calendar`,
      span: null,
    });
  }
  const title = tidyLine(stated.title);
  const { url, ...plain } = readPlain(text, {
    hasHeadline: title === null && readable.mayOpenWithHeadline,
    title,
    published: options.published ?? day,
  });
  const published =
    options.published !== null
      ? { date: options.published, basis: 'option' as const }
      : day !== null
        ? { date: day, basis: 'metadata' as const }
        : plain.published;
  if (published === null) {
    warnings.push({
      code: 'published/missing',
      message: 'no publication date: what depends on it stays unresolved (--published gives one)',
      span: null,
    });
  }
  const place = tidyLine(stated.place ?? null);
  const authors = stated.authors.map(tidyLine).filter((author) => author !== null);
  return {
    source: {
      name: source.name,
      id: source.id ?? null,
      format,
      encoding,
      bytes,
      line: source.line ?? null,
      url: options.url ?? tidyLine(stated.url) ?? url,
    },
    text,
    ...plain,
    title: title ?? plain.title,
    dateline: plain.dateline ?? (place === null ? null : { place, date: null }),
    authors: authors.length > 0 ? authors : plain.authors,
    publisher: options.publisher ?? tidyLine(stated.publisher) ?? plain.publisher,
    published,
    language: 'en',
    warnings,
  };
}

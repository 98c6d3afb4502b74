import { InputError } from '../../model/errors.ts';
import type { Stated } from '../../model/options.ts';
import { decodeReferences, readInline } from '../fragment.ts';
import { authorNames } from '../json/fields.ts';

/** An entry of a feed: its text or HTML, and what stands beside it. */
export interface FeedEntry {
  readonly content: string;
  readonly isHtml: boolean;
  readonly stated: Stated;
}

/** The entries of a feed; `isCut` when it ends in the middle and only whole entries could be kept. */
export interface Feed {
  readonly format: 'rss' | 'atom' | 'jsonfeed';
  readonly entries: readonly FeedEntry[];
  readonly isCut: boolean;
}

type Parsed = ReturnType<typeof import('feedsmith').parseFeed>;
type Of<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed'];
type Texts = readonly (string | undefined)[];

/** The first that holds a letter. */
const first = (texts: Texts): string | null => texts.find((text) => text !== undefined && /\p{L}/u.test(text)) ?? null;

/** A title on one line; what looks like markup in it is, since feeds write titles as text and as HTML. */
const titleOf = (title: string | undefined): string | null =>
  title === undefined
    ? null
    : /<\/?[a-z][^<>]*>|&(?:#?\w+);/i.test(title)
      ? readInline(title)
      : title.replace(/\s+/g, ' ').trim();

const addressOf = (url: string | undefined): string | null =>
  url && /^https?:\/\/\S+$/i.test(url.trim()) ? url.trim() : null;

/** Content as HTML where it has markup, as text where it has none; an entry of a title alone is that title. */
function contentOf(
  content: string | null,
  title: string | null,
  isText = false,
): Pick<FeedEntry, 'content' | 'isHtml'> {
  if (content === null) return { content: title ?? '', isHtml: false };
  if (isText) return { content, isHtml: false };
  if (/<\/?[a-z!][^<>]*>/i.test(content)) return { content, isHtml: true };
  return { content: decodeReferences(content), isHtml: false };
}

const dateText = (date: unknown): string | null => (typeof date === 'string' ? date : null);

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

function rssEntries(feed: Of<'rss'>): FeedEntry[] {
  return (feed.items ?? []).map((item): FeedEntry => {
    const title = titleOf(item.title);
    const named = (item.authors ?? []).map((author) => author.name ?? '').filter((name) => name !== '');
    const creators = item.dc?.creators ?? [];
    return {
      ...contentOf(first([item.content?.encoded, item.description]), title),
      stated: {
        title,
        publisher: titleOf(item.source?.title) ?? titleOf(item.dc?.publishers?.[0]) ?? titleOf(feed.title),
        authors: distinct((creators.length > 0 ? creators : named).flatMap((name) => authorNames(name ?? ''))),
        published: dateText(item.pubDate ?? item.dc?.dates?.[0]),
        url: addressOf(item.link) ?? (item.guid?.isPermaLink === false ? null : addressOf(item.guid?.value)),
      },
    };
  });
}

function rdfEntries(feed: Of<'rdf'>): FeedEntry[] {
  return (feed.items ?? []).map((item): FeedEntry => {
    const title = titleOf(item.title);
    return {
      ...contentOf(first([item.content?.encoded, item.description]), title),
      stated: {
        title,
        publisher: titleOf(item.dc?.publishers?.[0]) ?? titleOf(feed.title),
        authors: distinct((item.dc?.creators ?? []).flatMap((name) => authorNames(name ?? ''))),
        published: dateText(item.dc?.dates?.[0]),
        url: addressOf(item.link),
      },
    };
  });
}

function atomEntries(feed: Of<'atom'>): FeedEntry[] {
  return (feed.entries ?? []).map((entry): FeedEntry => {
    const isPlain = entry.title?.type === undefined || entry.title.type === 'text';
    const title = isPlain ? (entry.title?.value?.replace(/\s+/g, ' ').trim() ?? null) : titleOf(entry.title?.value);
    const content = first([entry.content?.value]) !== null ? entry.content : entry.summary;
    const type = content?.type ?? 'text';
    const authors = entry.authors ?? feed.authors ?? [];
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate');
    return {
      ...contentOf(first([content?.value]), title, type === 'text' || type === 'text/plain'),
      stated: {
        title,
        publisher: titleOf(entry.source?.title?.value) ?? titleOf(feed.title?.value),
        authors: distinct(authors.flatMap((author) => authorNames(author.name ?? ''))),
        // `updated` is when it was last changed: no day of publication.
        published: dateText(entry.published ?? entry.dc?.dates?.[0]),
        url: addressOf(link?.href),
      },
    };
  });
}

function jsonEntries(feed: Of<'json'>): FeedEntry[] {
  return (feed.items ?? []).map((item): FeedEntry => {
    const title = item.title?.replace(/\s+/g, ' ').trim() ?? null;
    const html = first([item.content_html]);
    const content = html ?? first([item.content_text, item.summary]);
    const authors = item.authors ?? feed.authors ?? [];
    return {
      ...contentOf(content, title, html === null),
      stated: {
        title,
        publisher: titleOf(feed.title),
        authors: distinct(authors.flatMap((author) => authorNames(author.name ?? ''))),
        published: dateText(item.date_published),
        url: addressOf(item.url) ?? addressOf(item.external_url),
      },
    };
  });
}

/** A feed in XML that ends in the middle, closed after its last whole entry; `null` when there is none. */
function closedFeed(text: string): string | null {
  const item = text.lastIndexOf('</item>');
  const entry = text.lastIndexOf('</entry>');
  if (item < 0 && entry < 0) return null;
  if (entry > item) return `${text.slice(0, entry)}</entry></feed>`;
  return `${text.slice(0, item)}</item>${/<rdf:RDF[\s>]/i.test(text) ? '</rdf:RDF>' : '</channel></rss>'}`;
}

/**
 * Reads RSS (0.9 to 2.0 and RDF), Atom or JSON Feed into its entries. Content beats summary; a date of change is no
 * date of publication. `InputError` `input/bad-feed` on what is no feed, however broken.
 */
export async function readFeed(text: string): Promise<Feed> {
  const { parseFeed } = await import('feedsmith');
  const parse = (source: string): Parsed | null => {
    try {
      return parseFeed(source);
    } catch {
      return null;
    }
  };
  let parsed = parse(text);
  let isCut = false;
  if (!parsed) {
    const closed = closedFeed(text);
    parsed = closed === null ? null : parse(closed);
    isCut = parsed !== null;
  }
  if (!parsed) throw new InputError('input/bad-feed', 'a feed that cannot be read, or has no entries');
  switch (parsed.format) {
    case 'rss':
      return { format: 'rss', entries: rssEntries(parsed.feed), isCut };
    case 'rdf':
      return { format: 'rss', entries: rdfEntries(parsed.feed), isCut };
    case 'atom':
      return { format: 'atom', entries: atomEntries(parsed.feed), isCut };
    case 'json':
      return { format: 'jsonfeed', entries: jsonEntries(parsed.feed), isCut };
  }
}

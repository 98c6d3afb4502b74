import { textOfMarkup } from '../parse.ts';
import { type Element, elementsOf, hasWord, lineOf } from '../tree.ts';
import { readAuthors } from './authors.ts';
import {
  articleOf,
  isThing,
  type LinkedData,
  listOf,
  readLinkedData,
  resolve,
  type Thing,
  typesOf,
} from './json-ld.ts';
import { type MetaTags, metaValue, readMetaTags } from './meta-tags.ts';
import { readPublished } from './published.ts';
import { plain, readTitle } from './title.ts';

/** What a page says of its article. */
export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** The page's own summary of the article. */
  readonly description: string | null;
  /** `articleBody` of the JSON-LD. */
  readonly linkedBody: string | null;
}

function text(value: unknown): string | null {
  const first = listOf(value).find((item) => typeof item === 'string' && item.trim() !== '');
  return typeof first === 'string' ? textOfMarkup(first) : null;
}

/** The name of the site or house: JSON-LD's publisher, og:site_name, JSON-LD's WebSite or organisation. */
function readPublisher(article: Thing | null, data: LinkedData, tags: MetaTags): string | null {
  const publisher = article ? resolve(listOf(article.publisher)[0], data) : null;
  const named = isThing(publisher) ? text(publisher.name) : text(publisher);
  if (named !== null && !/^https?:/.test(named)) return named;
  const shared = metaValue(tags, [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'publisher',
    'dc.publisher',
    'dcterms.publisher',
    'citation_publisher',
  ]);
  if (shared !== null && !/^https?:/.test(shared)) return shared;
  for (const type of [/^WebSite$/, /Organization$/])
    for (const thing of data.things)
      if (typesOf(thing).some((name) => type.test(name)) && text(thing.name)) return text(thing.name);
  return null;
}

/** The part of `<title>` that is the name in the page's address: "… - The Portsea News" on portseanews.example. */
function siteInTitle(tags: MetaTags, url: string | null): string | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const names = host
    .split('.')
    .slice(0, -1)
    .map(plain)
    .filter((label) => label.length > 3);
  const parts = (tags.titleTag ?? '').slice(0, 500).split(/\s+[|–—•·:»-]\s+/);
  for (const part of [...parts.slice(1).reverse(), ...parts.slice(0, 1)]) {
    const words = plain(part);
    const bare = words.replace(/^the/, '');
    if (parts.length < 2 || part.length > 40 || bare.length < 4) continue;
    if (names.some((name) => name === words || name === bare || words.startsWith(name))) return part.trim();
  }
  return null;
}

/** The address as the page gives it, made whole by the one it was fetched from; `null` unless it is http(s). */
function readAddress(article: Thing | null, tags: MetaTags, fetched: string | null): string | null {
  const main = article?.mainEntityOfPage;
  const candidates = [
    tags.canonical,
    metaValue(tags, ['og:url', 'twitter:url', 'parsely-link']),
    text(article?.url),
    isThing(main) ? text(main['@id']) : text(main),
  ];
  for (const candidate of candidates) {
    if (candidate === null) continue;
    const whole = URL.canParse(candidate)
      ? candidate
      : fetched && URL.canParse(candidate, fetched)
        ? new URL(candidate, fetched).href
        : null;
    if (whole && /^https?:/i.test(whole)) return whole;
  }
  return fetched;
}

function readLanguage(article: Thing | null, tags: MetaTags): string | null {
  const stated =
    tags.language ??
    metaValue(tags, ['content-language', 'og:locale', 'dc.language', 'language']) ??
    text(article?.inLanguage);
  const primary = stated && /^[a-z]{2,3}(?=$|[-_])/i.exec(stated)?.[0];
  return primary ? primary.toLowerCase() : null;
}

/** The frame of the article's head: the first-level heading's ancestor that also holds a few lines beside it. */
function frameOf(root: Element, title: string | null): Element | null {
  let best: Element | null = null;
  for (const element of elementsOf(root)) {
    if (element.tag !== 'h1' && !(hasWord(element, 'itemprop', 'headline') && element.tag !== 'meta')) continue;
    if (title !== null && lineOf(element) === title) {
      best = element;
      break;
    }
    best ??= element;
  }
  for (let climbed = 0; best?.parent && climbed < 4 && best.parent.tag !== 'body'; climbed++) best = best.parent;
  return best;
}

/** Reads what a page says of its article, each fact from the place that is trusted most for it. */
export function readPageFacts(root: Element, fetched: string | null): PageFacts {
  const data = readLinkedData(root);
  const tags = readMetaTags(root);
  const article = articleOf(data);
  const url = readAddress(article, tags, fetched);
  const publisher = readPublisher(article, data, tags) ?? siteInTitle(tags, url);
  const siteName = metaValue(tags, ['og:site_name']) ?? publisher;
  const headings: string[] = [];
  for (const element of elementsOf(root))
    if (element.tag === 'h1' || (hasWord(element, 'itemprop', 'headline') && element.tag !== 'meta'))
      headings.push(lineOf(element));
  const title = readTitle({
    headline: text(article?.headline) ?? text(article?.name),
    shared: metaValue(tags, [
      'og:title',
      'twitter:title',
      'parsely-title',
      'sailthru.title',
      'dc.title',
      'citation_title',
    ]),
    headings: headings.slice(0, 50),
    tag: tags.titleTag,
    siteName,
  });
  const near = frameOf(root, title);
  return {
    title,
    publisher,
    authors: readAuthors(root, near, article, data, tags, siteName),
    published: readPublished(root, near, article, tags, url),
    language: readLanguage(article, tags),
    url,
    description:
      text(article?.description) ?? metaValue(tags, ['og:description', 'description', 'twitter:description']),
    linkedBody: article && typeof article.articleBody === 'string' ? article.articleBody : null,
  };
}

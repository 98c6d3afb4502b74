import { AGENCIES } from '../../../language/agencies.ts';
import { classWords } from '../body/class-words.ts';
import { textOfMarkup } from '../parse.ts';
import { attribute, type Element, elementsOf, firstElements, hasWord, isWithin, lineOf, runsOf } from '../tree.ts';
import { isThing, type LinkedData, listOf, resolve, type Thing } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { namesIn } from './names.ts';

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'cxenseparse:author',
  'article.author',
  'article_author',
  'og:author',
  'twitter:data1',
  'content_author',
];

/** Most authors that are read; papers of large laboratories have some hundreds. */
const MOST_AUTHORS = 500;

/** The names that JSON-LD gives as the article's authors: text, objects, lists of them, references by `@id`. */
function linkedAuthors(article: Thing | null, data: LinkedData, siteName: string | null): string[] {
  if (!article) return [];
  const names: string[] = [];
  for (const key of ['author', 'creator']) {
    for (const item of listOf(article[key]).slice(0, MOST_AUTHORS)) {
      const author = resolve(item, data);
      const name = isThing(author) ? listOf(author.name) : [author];
      for (const text of name)
        if (typeof text === 'string')
          for (const one of namesIn(textOfMarkup(text), siteName)) if (!names.includes(one)) names.push(one);
    }
    if (names.length > 0) return names;
  }
  return names;
}

function metaAuthors(tags: MetaTags, siteName: string | null): string[] {
  for (const name of META_NAMES) {
    // A card's first label says what its data is; only "Written by" names a person.
    if (name === 'twitter:data1' && !/written by|author|by/i.test(tags.values.get('twitter:label1')?.[0] ?? ''))
      continue;
    const names = (tags.values.get(name) ?? [])
      .slice(0, MOST_AUTHORS)
      .flatMap((value) => (/^https?:/i.test(value) ? [] : namesIn(value, siteName)));
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

const NAME_CLASS =
  /[ -](?:author-name|authorname|author-link|author-full-name|byline-name|byline-author|byline-link|by-author|entry-author-name|entry-author-link|post-author-name|author-title|contributor-name|writer-name|reporter-name|article-author|articleauthor|post-author|entry-author|story-author|news-author|blog-author|url-fn)(?=[ -])|[ ](?:fn|vcard)(?=[ ])/;
const BYLINE_CLASS =
  /[ -](?:byline|bylines|author|authors|by-line|writer|contributor|contributors|posted-by|author-names|written-by|reporter)(?=[ -])/;
const NOT_BYLINE =
  /[ -](?:comment|comments|bio|biography|related|sidebar|avatar|image|footer|social|follow|card|photo|img|count|list-item|description|about|more|date|time|icon|job|position)(?=[ -])/;
const PROFILE_LINK =
  /\/(?:authors?|people|person|staff|profiles?|contributors?|by|team|newsteam|writers?|reporters?|journalists?|columnists?|about)\//i;

/** What an element says of an author: the linked names in it, else a part marked as the name, else its lines. */
function bylineOf(element: Element): string {
  if (element.tag === 'meta') return attribute(element, 'content');
  const within = firstElements(element, 60).slice(1);
  const named = within.filter((child) => hasWord(child, 'itemprop', 'name'));
  if (named.length > 0)
    return named.map((child) => (child.tag === 'meta' ? attribute(child, 'content') : lineOf(child))).join('\n');
  const links = within.filter(
    (child) =>
      child.tag === 'a' &&
      (hasWord(child, 'rel', 'author') || PROFILE_LINK.test(attribute(child, 'href'))) &&
      lineOf(child) !== '',
  );
  return links.length > 0 ? links.map(lineOf).join('\n') : runsOf(element);
}

/** Names in the visible page, the surest kind of mark first: itemprop, rel, classes, then "By …" near the heading. */
function visibleAuthors(root: Element, near: Element | null, siteName: string | null): string[] {
  const elements = [...elementsOf(root)];
  const words = new Map(elements.map((element) => [element, classWords(element)]));
  const marks: ((element: Element) => boolean)[] = [
    (element) => hasWord(element, 'itemprop', 'author') || hasWord(element, 'itemprop', 'creator'),
    (element) => element.tag === 'a' && hasWord(element, 'rel', 'author'),
    (element) => NAME_CLASS.test(words.get(element)!) && !NOT_BYLINE.test(words.get(element)!),
    (element) => BYLINE_CLASS.test(words.get(element)!) && !NOT_BYLINE.test(words.get(element)!),
  ];
  for (const isMark of marks) {
    const names: string[] = [];
    let first: Element | null = null;
    let looked = 0;
    for (const element of elements) {
      if (element.tag === 'body' || !isMark(element) || isBesideArticle(element) || looked++ > MOST_BYLINES) continue;
      // The authors of one article stand together; a name further on belongs to another.
      if (first && !isNeighbour(first, element)) continue;
      const line = bylineOf(element);
      if (line.length > 160) continue;
      const found = namesIn(line, siteName).filter(isName);
      if (found.length > 0) first ??= element;
      for (const name of found) if (!names.some((known) => known.includes(name))) names.push(name);
    }
    if (names.length > 0) return names;
  }
  return near ? writtenBy(near, siteName) : [];
}

/** Most elements marked as an author's that are looked at in one page. */
const MOST_BYLINES = 200;

/** A name in a byline: two to five words that are not all small, or one capitalised word. */
function isName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= 5 && /\p{Lu}|^\p{L}+\d*$/u.test(name) && !/[.!?]$/.test(name.replace(/\b\p{Lu}\.|\b[JS]r\.$/gu, ''))
  );
}

/** How many elements around the heading are looked at for a byline without a mark. */
const MOST_NEAR = 2_000;

const BESIDE =
  /[ -](?:comment|comments|commentlist|respond|related|recommended|recirc|sidebar|footer|teaser|card|latest|trending|popular|more-from|read-next)(?=[ -])/;

function isBesideArticle(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    if (at.tag === 'body') return false;
    if (BESIDE.test(classWords(at)) || at.tag === 'nav' || (at.tag === 'footer' && at.parent?.tag === 'body'))
      return true;
  }
  return false;
}

function isNeighbour(a: Element, b: Element): boolean {
  const frame = a.parent?.parent ?? a.parent;
  return frame !== null && isWithin(b, frame);
}

/** "By Ana Petrović" as a short line of its own near the heading, or an agency's name alone as a credit. */
function writtenBy(near: Element, siteName: string | null): string[] {
  for (const element of firstElements(near, MOST_NEAR)) {
    if (element.children.length > 12 || element.tag === 'figure' || element.tag === 'figcaption') continue;
    const line = lineOf(element);
    if (line.length > 140) continue;
    const agency = /[ -]credits?(?=[ -])/.test(classWords(element)) && AGENCIES.has(line.toLowerCase());
    if (!agency && !/^[\s—–-]*(?:written |posted |words |reported |story )?by:? \p{Lu}/iu.test(line)) continue;
    const names = namesIn(line.replace(/(?:,? in |\s[·•|]\s| on (?=\p{Lu}|\d)).*$/u, ''), siteName).filter(
      (name) => isName(name) && /^\p{Lu}/u.test(name),
    );
    if (names.length > 0) return names;
  }
  return [];
}

/** The authors of the article: JSON-LD, then meta tags, then the visible byline. */
export function readAuthors(
  root: Element,
  near: Element | null,
  article: Thing | null,
  data: LinkedData,
  tags: MetaTags,
  siteName: string | null,
): string[] {
  const linked = linkedAuthors(article, data, siteName);
  if (linked.length > 0) return linked;
  const meta = metaAuthors(tags, siteName);
  if (meta.length > 0) return meta;
  const visible = visibleAuthors(root, near, siteName);
  if (visible.length > 0) return visible;
  const creator = tags.values.get('twitter:creator')?.[0] ?? '';
  return /^[@\d]|:\/\//.test(creator) ? [] : namesIn(creator, siteName);
}

import { classWords } from '../body/class-words.ts';
import { textOfMarkup } from '../parse.ts';
import { attribute, type Element, elementsOf, hasWord, isWithin, lineOf } from '../tree.ts';
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

/** The names that JSON-LD gives as the article's authors: text, objects, lists of them, references by `@id`. */
function linkedAuthors(article: Thing | null, data: LinkedData, siteName: string | null): string[] {
  if (!article) return [];
  const names: string[] = [];
  for (const key of ['author', 'creator']) {
    for (const item of listOf(article[key])) {
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
    const names = (tags.values.get(name) ?? []).flatMap((value) =>
      /^https?:/i.test(value) ? [] : namesIn(value, siteName),
    );
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

const NAME_CLASS =
  /[ -](?:author-name|author-link|byline-name|byline-author|by-author|entry-author-name|post-author-name|author-title|url-fn|vcard|contributor-name|writer-name|article-author|post-author|entry-author)(?=[ -])/;
const BYLINE_CLASS =
  /[ -](?:byline|bylines|author|authors|by-line|writer|contributor|contributors|posted-by|author-names)(?=[ -])/;
const NOT_BYLINE =
  /[ -](?:comment|comments|bio|related|sidebar|avatar|image|footer|social|follow|card|box|photo|img|count|list-item|description|about|more)(?=[ -])/;

/** Names in the visible page, the surest kind of mark first: itemprop, rel, classes, then "By …" near the heading. */
function visibleAuthors(root: Element, near: Element | null, siteName: string | null): string[] {
  const marks: ((element: Element) => boolean)[] = [
    (element) => hasWord(element, 'itemprop', 'author') || hasWord(element, 'itemprop', 'creator'),
    (element) => element.tag === 'a' && hasWord(element, 'rel', 'author'),
    (element) => NAME_CLASS.test(classWords(element)) && !NOT_BYLINE.test(classWords(element)),
    (element) => BYLINE_CLASS.test(classWords(element)) && !NOT_BYLINE.test(classWords(element)),
  ];
  const elements = [...elementsOf(root)];
  for (const isMark of marks) {
    const names: string[] = [];
    let first: Element | null = null;
    for (const element of elements) {
      if (!isMark(element) || isInComment(element)) continue;
      // The authors of one article stand together; a name further on belongs to another.
      if (first && !isNeighbour(first, element)) continue;
      const named = [...elementsOf(element)].find((child) => hasWord(child, 'itemprop', 'name'));
      const line = element.tag === 'meta' ? attribute(element, 'content') : lineOf(named ?? element);
      if (line.length > 120) continue;
      const found = namesIn(line, siteName).filter(isName);
      if (found.length > 0) first ??= element;
      for (const name of found) if (!names.includes(name)) names.push(name);
    }
    if (names.length > 0) return names;
  }
  return near ? writtenBy(near, siteName) : [];
}

/** A name in a byline: two to five words that are not all small, or one capitalised word. */
function isName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= 5 && /\p{Lu}|^\p{L}+\d*$/u.test(name) && !/[.!?]$/.test(name.replace(/\b\p{Lu}\.|\b[JS]r\.$/gu, ''))
  );
}

function isInComment(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    if (
      /[ -](?:comment|comments|commentlist|respond|related|recommended|sidebar|footer|teaser|card|latest|trending|popular)(?=[ -])/.test(
        classWords(at),
      ) &&
      at.tag !== 'body'
    )
      return true;
    if (at.tag === 'footer' && at.parent?.tag === 'body') return true;
  }
  return false;
}

function isNeighbour(a: Element, b: Element): boolean {
  const frame = a.parent?.parent ?? a.parent;
  return frame !== null && isWithin(b, frame);
}

/** "By Ana Petrović" as a short line of its own near the heading. */
function writtenBy(near: Element, siteName: string | null): string[] {
  for (const element of elementsOf(near)) {
    if (element.children.length > 12) continue;
    const line = lineOf(element);
    if (line.length > 100 || !/^(?:written |posted |words |reported )?by:? \p{Lu}/iu.test(line)) continue;
    const names = namesIn(line, siteName).filter((name) => isName(name) && /^\p{Lu}/u.test(name));
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
  return meta.length > 0 ? meta : visibleAuthors(root, near, siteName);
}

import { attribute, type Element, elementsOf, fold, hasWord } from '../tree.ts';

/** The `<meta>` and `<link>` elements of a page, by name in small letters; several of one name in order. */
export interface MetaTags {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  readonly titleTag: string | null;
  readonly language: string | null;
}

/** Reads what the head of a page says, wherever in the page it stands. */
export function readMetaTags(root: Element): MetaTags {
  const values = new Map<string, string[]>();
  let canonical: string | null = null;
  let titleTag: string | null = null;
  let language: string | null = null;
  for (const element of elementsOf(root)) {
    if (element.tag === 'meta') {
      const name = (
        attribute(element, 'property') ||
        attribute(element, 'name') ||
        attribute(element, 'itemprop')
      ).trim();
      const content = fold(attribute(element, 'content'));
      if (name === '' || content === '') continue;
      const list = values.get(name.toLowerCase());
      if (list) list.push(content);
      else values.set(name.toLowerCase(), [content]);
    } else if (element.tag === 'link' && hasWord(element, 'rel', 'canonical'))
      canonical ??= attribute(element, 'href').trim() || null;
    else if (element.tag === 'title' && titleTag === null && !isDrawing(element)) {
      titleTag = fold(element.children.filter((child) => typeof child === 'string').join('')) || null;
    } else if (element.tag === 'html')
      language ??= (attribute(element, 'lang') || attribute(element, 'xml:lang')).trim() || null;
  }
  return { values, canonical, titleTag, language };
}

/** Drawings have titles of their own. */
function isDrawing(element: Element): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (at.tag === 'svg') return true;
  return false;
}

/** The first value of the first of the names that has one. */
export function metaValue(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const found = tags.values.get(name)?.[0];
    if (found) return found;
  }
  return null;
}

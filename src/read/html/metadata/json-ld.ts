import { attribute, type Element, elementsOf } from '../tree.ts';

/** An object of the page's JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says: every object in it in order, and the ones that others point to by `@id`. */
export interface LinkedData {
  readonly things: readonly Thing[];
  readonly byId: ReadonlyMap<string, Thing>;
}

/** Most objects looked at in one page; product lists run to some thousands. */
const MOST_THINGS = 20_000;

/** Longest script read, in characters: a whole article with its comments. */
const LONGEST_SCRIPT = 2_000_000;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: what JSON-LD lets stand alone or in an array. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/**
 * Parses JSON as pages write it: wrapped in comments or CDATA, with raw line ends in strings, commas before closing
 * brackets, a semicolon at the end. `null` when it is none even so.
 */
export function parseLoosely(script: string): unknown {
  const text = script
    .slice(0, LONGEST_SCRIPT)
    .replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)/, '')
    .trimEnd()
    .replace(/(?:-->|\]\]>)$/, '')
    .trimEnd()
    .replace(/\/\/$/, '')
    .trim()
    .replace(/;$/, '');
  const attempts = [
    () => text,
    () => text.replace(/[\u0000-\u001f]+/g, ' '),
    () => text.replace(/[\u0000-\u001f]+/g, ' ').replace(/, ?(?=[}\]])/g, ''),
    // A backslash that escapes nothing JSON knows ("\'") is dropped.
    () =>
      text
        .replace(/[\u0000-\u001f]+/g, ' ')
        .replace(/, ?(?=[}\]])/g, '')
        .replace(/\\(?!["\\/bfnrtu])/g, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {}
  }
  return null;
}

/** Reads the JSON-LD scripts of a page. A broken script is left out, the others are read. */
export function readLinkedData(root: Element): LinkedData {
  const things: Thing[] = [];
  const byId = new Map<string, Thing>();
  for (const element of elementsOf(root)) {
    if (element.tag !== 'script' || !/\bld\+json/i.test(attribute(element, 'type'))) continue;
    const text = element.children.filter((child) => typeof child === 'string').join('');
    collect(parseLoosely(text), things, byId);
  }
  return { things, byId };
}

/** Every object within a value, outer before inner, in the order written. */
function collect(value: unknown, things: Thing[], byId: Map<string, Thing>): void {
  const open: unknown[] = [value];
  while (open.length > 0 && things.length < MOST_THINGS) {
    const next = open.pop();
    if (Array.isArray(next)) for (let i = next.length - 1; i >= 0; i--) open.push(next[i]);
    else if (isThing(next)) {
      things.push(next);
      const id = next['@id'];
      // The object that says most is the one that an id stands for; bare references have no other key.
      if (typeof id === 'string' && Object.keys(next).length > Object.keys(byId.get(id) ?? {}).length)
        byId.set(id, next);
      const values = Object.values(next);
      for (let i = values.length - 1; i >= 0; i--) if (typeof values[i] === 'object') open.push(values[i]);
    }
  }
}

/** The types of an object, without the address of their vocabulary. */
export function typesOf(thing: Thing): readonly string[] {
  return listOf(thing['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));
}

/** What an object stands for: itself, or the one that its `@id` points to. */
export function resolve(value: unknown, { byId }: LinkedData): unknown {
  if (!isThing(value)) return value;
  const id = value['@id'];
  return typeof id === 'string' && Object.keys(value).length <= 2 ? (byId.get(id) ?? value) : value;
}

const ARTICLE =
  /Article$|^(?:BlogPosting|LiveBlogPosting|Report|Recipe|HowTo|Review|SocialMediaPosting|DiscussionForumPosting)$/;
const PAGE = /^(?:WebPage|ItemPage|CreativeWork|VideoObject|Chapter|Book)$/;

/** The object that is the page's article: an article with a headline before one without, before a page of any kind. */
export function articleOf(data: LinkedData): Thing | null {
  const rank = (thing: Thing): number => {
    const types = typesOf(thing);
    const hasTitle = typeof thing.headline === 'string' || typeof thing.name === 'string';
    if (types.some((type) => ARTICLE.test(type))) return 4 + (thing.datePublished ? 2 : 0) + (hasTitle ? 1 : 0);
    if (types.some((type) => PAGE.test(type))) return thing.datePublished || thing.headline ? 2 : 1;
    return 0;
  };
  let best: Thing | null = null;
  for (const thing of data.things) if (rank(thing) > (best ? rank(best) : 0)) best = thing;
  return best;
}

import { attribute, type Element } from '../tree.ts';
import { blocksWithin, isHidden, SILENT } from './blocks.ts';
import { BESIDE_BODY, BESIDE_WHOLE, BODY, classWords, isHiddenByClass, NEVER_BODY } from './class-words.ts';
import { isProse } from './prose.ts';

/** How much of the page's prose an element may hold and still be taken for something beside the article. */
const MOST_BESIDE = 0.35;

const BESIDE_TAGS = new Set(['aside', 'nav', 'footer', 'figure', 'figcaption', 'form', 'address', 'dialog', 'menu']);
const BESIDE_ROLES =
  /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|banner|menu|menubar|toolbar|tablist|form|figure|img)$/;
const NEVER_ROLES = /^(?:navigation|search|dialog|alertdialog|menu|menubar|toolbar|contentinfo)$/;
const HEADING = /^h[1-6]$/;
const WHOLE_PAGE = new Set(['html', 'body', 'main', '#page']);

/** Prose in an element, in characters, per element of the page; silent and hidden parts count nothing. */
export function proseByElement(root: Element): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of blocksWithin(root, () => false)) {
    if (!isProse(block)) continue;
    for (let at: Element | null = block.element; at !== null; at = at.parent) {
      sums.set(at, (sums.get(at) ?? 0) + block.text.length);
    }
  }
  return sums;
}

/**
 * Marks the elements that are none of the article: navigation, adverts, captions, boxes on the author, comments. What
 * holds a good part of the page's prose is spared, unless it can only be comments or the like.
 */
export function elementsBeside(
  root: Element,
  prose: ReadonlyMap<Element, number>,
  which: 'all' | 'never' = 'all',
): ReadonlySet<Element> {
  const beside = new Set<Element>();
  const all = Math.max(1, prose.get(root) ?? 0);
  const open: Element[] = [root];
  while (open.length > 0) {
    const element = open.pop()!;
    if (SILENT.has(element.tag) || isHidden(element)) continue;
    const share = (prose.get(element) ?? 0) / all;
    if (!WHOLE_PAGE.has(element.tag)) {
      const words = classWords(element);
      if (
        isNever(element, words, share) ||
        (which === 'all' && (isBeside(element, words, share) || isTeaserList(element, share)))
      ) {
        beside.add(element);
        continue;
      }
    }
    for (const child of element.children) if (typeof child !== 'string') open.push(child);
  }
  return beside;
}

function isNever(element: Element, words: string, share: number): boolean {
  if (share > 0.9) return false;
  return NEVER_ROLES.test(attribute(element, 'role').toLowerCase()) || (words !== '' && NEVER_BODY.test(words));
}

function isBeside(element: Element, words: string, share: number): boolean {
  if (share > MOST_BESIDE) return false;
  if (BESIDE_TAGS.has(element.tag) || BESIDE_ROLES.test(attribute(element, 'role').toLowerCase())) return true;
  if (attribute(element, 'aria-hidden') === 'true' && element.tag !== 'p') return true;
  if (words === '' || element.tag === 'article' || attribute(element, 'itemprop') === 'articleBody') return false;
  if (isHiddenByClass(element)) return true;
  if (BODY.test(words)) return BESIDE_WHOLE.test(words) && share < 0.02;
  return BESIDE_BODY.test(words) || BESIDE_WHOLE.test(words);
}

/** Fewest teasers that make a list, and how much of an element's children must be such. */
const FEWEST_TEASERS = 3;
const MOST_TEASERS = 0.7;

/** True for a list of teasers of other articles: children that each have a heading which is a link. */
function isTeaserList(element: Element, share: number): boolean {
  if (share > 0.9) return false;
  const children = element.children.filter((child) => typeof child !== 'string');
  if (children.length < FEWEST_TEASERS) return false;
  let teasers = 0;
  for (const child of children) if (isTeaser(child)) teasers++;
  return teasers >= FEWEST_TEASERS && teasers >= children.length * MOST_TEASERS;
}

/** True when the first heading within a few steps is a link, or stands in one. */
function isTeaser(element: Element): boolean {
  if (element.tag === 'p' || HEADING.test(element.tag)) return false;
  const open: { readonly node: Element; readonly depth: number; readonly isLinked: boolean }[] = [
    { node: element, depth: 0, isLinked: false },
  ];
  for (let seen = 0; open.length > 0 && seen < 40; seen++) {
    const { node, depth, isLinked } = open.pop()!;
    const linked = isLinked || node.tag === 'a';
    if (HEADING.test(node.tag))
      return linked || node.children.some((child) => typeof child !== 'string' && child.tag === 'a');
    if (depth === 6) continue;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]!;
      if (typeof child !== 'string') open.push({ node: child, depth: depth + 1, isLinked: linked });
    }
  }
  return false;
}

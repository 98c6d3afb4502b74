import { attribute, type Element } from '../tree.ts';
import { blocksWithin, isHidden, SILENT } from './blocks.ts';
import { BESIDE_BODY, BESIDE_WHOLE, BODY, classWords, NEVER_BODY, STANDFIRST } from './class-words.ts';
import { isProse } from './prose.ts';

/** How much of the page's prose an element may hold and still be taken for something beside the article. */
const MOST_BESIDE = 0.35;

const BESIDE_TAGS = new Set(['aside', 'nav', 'footer', 'figure', 'figcaption', 'form', 'address', 'dialog', 'menu']);
const BESIDE_ROLES =
  /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|banner|menu|menubar|toolbar|tablist|form|figure|img)$/;
const NEVER_ROLES = /^(?:navigation|search|dialog|alertdialog|menu|menubar|toolbar|contentinfo)$/;
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
export function elementsBeside(root: Element, prose: ReadonlyMap<Element, number>): ReadonlySet<Element> {
  const beside = new Set<Element>();
  const all = prose.get(root) ?? 0;
  const open: Element[] = [root];
  while (open.length > 0) {
    const element = open.pop()!;
    if (SILENT.has(element.tag) || isHidden(element)) continue;
    if (!WHOLE_PAGE.has(element.tag) && isBeside(element, (prose.get(element) ?? 0) / Math.max(1, all))) {
      beside.add(element);
      continue;
    }
    for (const child of element.children) if (typeof child !== 'string') open.push(child);
  }
  return beside;
}

function isBeside(element: Element, share: number): boolean {
  const words = classWords(element);
  const role = attribute(element, 'role').toLowerCase();
  const isNever = NEVER_ROLES.test(role) || (words !== '' && NEVER_BODY.test(words));
  if (isNever && share < 0.9) return true;
  if (share > MOST_BESIDE) return false;
  if (BESIDE_TAGS.has(element.tag) || BESIDE_ROLES.test(role)) return true;
  if (attribute(element, 'aria-hidden') === 'true' && element.tag !== 'p') return true;
  if (words === '' || element.tag === 'article') return false;
  if (attribute(element, 'itemprop') === 'articleBody') return false;
  if (BODY.test(words) || STANDFIRST.test(words)) return BESIDE_WHOLE.test(words) && share < 0.02;
  return BESIDE_BODY.test(words) || BESIDE_WHOLE.test(words);
}

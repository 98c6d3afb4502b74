import { attribute, type Element, hasWord } from '../tree.ts';
import type { TextBlock } from './blocks.ts';
import { BODY, classWords } from './class-words.ts';
import { isProse } from './prose.ts';

/** What a character of a block that is no prose takes from the score of the elements around it. */
const LOSS = 0.5;

/** How much the score must gain for an element further out to be taken. */
const GAIN = 1.05;

function scoreOf(block: TextBlock): number {
  if (isProse(block)) return block.text.length;
  // A subheading or a short line of speech is part of many articles; links and scraps are not.
  return -LOSS * (Math.min(80, block.text.length) + block.linked);
}

/**
 * The element that holds the article: the one whose blocks have most prose and least else, the innermost of those that
 * come near it, with a bonus for what the page itself calls the body of an article.
 */
export function containerOf(root: Element, blocks: readonly TextBlock[]): Element {
  const scores = new Map<Element, number>();
  for (const block of blocks) {
    const score = scoreOf(block);
    for (let at: Element | null = block.element; at !== null; at = at.parent)
      scores.set(at, (scores.get(at) ?? 0) + score);
  }
  let best = root;
  let most = 0;
  for (const [element, score] of scores) {
    const weighed = score * bonusOf(element);
    if (weighed > most * GAIN || (weighed > most / GAIN && isInside(element, best))) {
      most = Math.max(most, weighed);
      best = element;
    }
  }
  return best;
}

function isInside(element: Element, other: Element): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (at === other) return true;
  return false;
}

function bonusOf(element: Element): number {
  if (hasWord(element, 'itemprop', 'articleBody')) return 1.3;
  if (element.tag === 'p' || element.tag === 'li' || element.tag === 'blockquote') return 0.8;
  if (element.tag === 'article' || element.tag === 'main' || /^(?:article|main)$/.test(attribute(element, 'role')))
    return 1.1;
  return BODY.test(classWords(element)) ? 1.2 : 1;
}

import { authorsOfByline } from '../../plain/byline.ts';
import { dateOfLine } from '../../plain/stated-date.ts';
import { plain } from '../metadata/title.ts';
import { type Element, isWithin } from '../tree.ts';
import type { TextBlock } from './blocks.ts';
import { classWords, STANDFIRST } from './class-words.ts';
import { isAside, isLink } from './select.ts';

/** How many blocks above the first paragraph are looked at: standfirst, byline, dates and buttons stand there. */
const ABOVE = 25;

/** Shortest and longest standfirst, in characters. */
const SHORT = 25;
const LONG = 700;

function isMarked(element: Element, container: Element): boolean {
  let at: Element | null = element;
  for (let climbed = 0; at !== null && climbed < 3 && !isWithin(container, at); climbed++) {
    if (
      STANDFIRST.test(classWords(at)) ||
      /^(?:description|alternativeHeadline|abstract)$/.test(at.attributes.get('itemprop') ?? '')
    )
      return true;
    at = at.parent;
  }
  return false;
}

/**
 * The paragraphs between headline and article that sum it up, where they stand apart from it: marked by a class or by
 * `itemprop`, or the same as the page's description.
 */
export function standfirstsOf(
  blocks: readonly TextBlock[],
  container: Element,
  title: string | null,
  description: string | null,
): TextBlock[] {
  const first = blocks.findIndex(({ element }) => isWithin(element, container));
  const found: TextBlock[] = [];
  for (let i = first - 1; i >= Math.max(0, first - ABOVE); i--) {
    const block = blocks[i]!;
    const { text } = block;
    if (text.length > LONG) continue;
    if (title !== null && plain(text) === plain(title)) break;
    if (text.length < SHORT || isLink(block) || isAside(block)) continue;
    if (dateOfLine(text) !== null || (authorsOfByline(text)?.length ?? 0) > 0) continue;
    if (isMarked(block.element, container) || (description !== null && plain(text) === plain(description)))
      found.push(block);
  }
  return found.reverse();
}

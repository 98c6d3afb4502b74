import { parsePage } from '../parse.ts';
import { attribute, type Element, elementsOf } from '../tree.ts';
import { blocksWithin, type TextBlock } from './blocks.ts';
import { containerOf } from './container.ts';
import { isProse } from './prose.ts';
import { elementsBeside, proseByElement } from './prune.ts';
import { articleBlocks } from './select.ts';
import { standfirstsOf } from './standfirst.ts';

/** What is known of the article before its body is looked for. */
export interface Known {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly description: string | null;
  /** `articleBody` of the JSON-LD. */
  readonly linkedBody: string | null;
}

/** When less than this share of the page's prose is left, and fewer than `FEW` characters, too much was taken away. */
const LEAST_SHARE = 0.25;
const FEW = 1500;

function proseIn(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}

function bodyWithout(root: Element, beside: ReadonlySet<Element>, known: Known): TextBlock[] {
  const isLeftOut = (element: Element): boolean => beside.has(element);
  const blocks = blocksWithin(root, isLeftOut);
  const container = containerOf(root, blocks);
  return [
    ...standfirstsOf(blocks, container, known.title, known.description),
    ...articleBlocks(blocksWithin(container, isLeftOut), known.title, known.authors),
  ];
}

/** Less prose than this in a page, in characters, and its article is looked for where programs would find it. */
const NEXT_TO_NOTHING = 250;

function visibleBody(root: Element, known: Known): TextBlock[] {
  const prose = proseByElement(root);
  const all = prose.get(root) ?? 0;
  const blocks = bodyWithout(root, elementsBeside(root, prose), known);
  const left = proseIn(blocks);
  if (left >= FEW || left >= all * LEAST_SHARE) return blocks;
  const more = bodyWithout(root, elementsBeside(root, prose, 'never'), known);
  return proseIn(more) > 2 * left ? more : blocks;
}

/** The article in a template for programs (`<script type="text/template">`), the longest where there are several. */
function templateBody(root: Element, known: Known): TextBlock[] {
  let longest = '';
  for (const element of elementsOf(root)) {
    if (element.tag !== 'script' || !/template|html/i.test(attribute(element, 'type'))) continue;
    const markup = element.children.filter((child) => typeof child === 'string').join('');
    if (markup.length > longest.length) longest = markup;
  }
  return longest.length > NEXT_TO_NOTHING ? visibleBody(parsePage(longest).root, known) : [];
}

/** The paragraphs of `articleBody`: parted by line ends, or by the markup that some pages leave in it. */
function linkedParagraphs(linkedBody: string): string[] {
  const markup = /<\/?(?:p|br|div)\b/i.test(linkedBody) ? linkedBody : linkedBody.replaceAll('\n', '<p>');
  return blocksWithin(parsePage(markup).root, () => false).map(({ text }) => text);
}

/**
 * The paragraphs of the page's article, in order. A page that shows next to nothing, since a program would fill it in,
 * has its article in a template or in the JSON-LD.
 */
export function readBody(root: Element, known: Known): string[] {
  const blocks = visibleBody(root, known);
  const left = proseIn(blocks);
  if (left < NEXT_TO_NOTHING) {
    const kept = templateBody(root, known);
    if (proseIn(kept) > left) return kept.map(({ text }) => text);
  }
  const { linkedBody } = known;
  if (linkedBody !== null && linkedBody.length > NEXT_TO_NOTHING && left < linkedBody.length * 0.3) {
    return linkedParagraphs(linkedBody);
  }
  return blocks.map(({ text }) => text);
}

import type { Element } from '../tree.ts';
import { blocksWithin, type TextBlock } from './blocks.ts';
import { containerOf } from './container.ts';
import { isProse } from './prose.ts';
import { elementsBeside, proseByElement } from './prune.ts';
import { articleBlocks } from './select.ts';
import { standfirstsOf } from './standfirst.ts';

/** What is known of the article before its body is looked for. */
export interface Known {
  readonly title: string | null;
  readonly description: string | null;
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
    ...articleBlocks(blocksWithin(container, isLeftOut), known.title),
  ];
}

/** The paragraphs of the page's article, in order. */
export function readBody(root: Element, known: Known): string[] {
  const prose = proseByElement(root);
  const all = prose.get(root) ?? 0;
  let blocks = bodyWithout(root, elementsBeside(root, prose), known);
  const left = proseIn(blocks);
  if (left < FEW && left < all * LEAST_SHARE) {
    const more = bodyWithout(root, elementsBeside(root, prose, 'never'), known);
    if (proseIn(more) > 2 * left) blocks = more;
  }
  return blocks.map(({ text }) => text);
}

import type { Element } from '../tree.ts';
import { blocksWithin } from './blocks.ts';
import { containerOf } from './container.ts';
import { elementsBeside, proseByElement } from './prune.ts';
import { articleBlocks } from './select.ts';

/** The paragraphs of the page's article, in order. */
export function readBody(root: Element, title: string | null): string[] {
  const beside = elementsBeside(root, proseByElement(root));
  const isLeftOut = (element: Element): boolean => beside.has(element);
  const blocks = blocksWithin(root, isLeftOut);
  const container = containerOf(root, blocks);
  return articleBlocks(blocksWithin(container, isLeftOut), title).map(({ text }) => text);
}

import type { Nodes, Parent, Root } from 'mdast';
import { readFragment } from '../fragment.ts';

/** The second line of a table: `| --- | :-: |`. */
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The words of a node that stands within a line: links and emphasis without their marks, no images. */
function inlineText(node: Nodes): string {
  const parts: string[] = [];
  const stack: Nodes[] = [node];
  // A stack of our own: nothing limits how deep a hostile text can nest.
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'text') parts.push(next.value.replaceAll('\n', ' '));
    else if (next.type === 'inlineCode') parts.push(next.value);
    else if (next.type === 'break') parts.push('\n');
    else if ('children' in next) for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!);
  }
  return parts.join('').trim();
}

/** True for a paragraph that is a table to those who write tables in Markdown. */
function isTable(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false;
  const source = node.children.map((child) => (child.type === 'text' ? child.value : 'x')).join('');
  const second = source.split('\n', 2)[1];
  return second !== undefined && source.includes('|') && second.length < 1000 && TABLE_RULE.test(second);
}

/** A block of prose: its words, and whether it is a heading. */
export interface ProseBlock {
  readonly text: string;
  readonly isHeading: boolean;
}

/**
 * The prose of a Markdown tree in order: headings, paragraphs, those in quotes and lists too. Code, tables, images,
 * comments and front matter are left out; words in HTML blocks stay.
 */
export function proseBlocks(root: Root): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const stack: Nodes[] = [root];
  const add = (text: string, isHeading: boolean): void => {
    if (text !== '') blocks.push({ text, isHeading });
  };
  for (let node = stack.pop(); node; node = stack.pop()) {
    switch (node.type) {
      case 'heading':
        add(inlineText(node).replace(/\s+/g, ' '), true);
        break;
      case 'paragraph':
        if (!isTable(node)) add(inlineText(node), false);
        break;
      case 'html':
        for (const text of readFragment(node.value).split('\n\n')) add(text, false);
        break;
      case 'root':
      case 'blockquote':
      case 'list':
      case 'listItem': {
        const { children } = node as Parent;
        for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
        break;
      }
      default:
        break;
    }
  }
  return blocks;
}

import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { ResolvedOptions, Source } from '../model/options.ts';
import { buildArticle, findInText, NOTHING } from './build.ts';
import { tidy } from './decode.ts';
import { htmlOfTree } from './html-of-tree.ts';
import { frontMatterOf, textOfBlocks } from './markdown/markdown.ts';
import { proseBlocks } from './markdown/prose.ts';

/** A syntax tree of the unified ecosystem: Markdown (mdast) or HTML (hast). */
export type Tree = MarkdownRoot | HtmlRoot;

/** Nodes that only HTML trees have; a tree without one is Markdown. */
const HTML_NODES = new Set(['element', 'doctype']);

function isHtml(tree: Tree): tree is HtmlRoot {
  return tree.children.some(({ type }) => HTML_NODES.has(type));
}

/**
 * Reads an article from a tree that was parsed, and perhaps changed, by others: the tree counts, not the text that it
 * was made of. `source` names it.
 */
export async function readTree(tree: Tree, source: Source, options: ResolvedOptions): Promise<Article> {
  const bytes = typeof source.content === 'string' ? Buffer.byteLength(source.content) : source.content.length;
  if (isHtml(tree)) {
    const { readHtml } = await import('./html/read-html.ts');
    const page = await readHtml(tidy(htmlOfTree(tree)), { options, url: options.url });
    if (!/\p{L}/u.test(page.text)) throw new InputError('input/empty', 'empty (no readable text in the page)');
    return buildArticle(source, { format: 'html', encoding: 'utf-8', bytes }, NOTHING, page, options);
  }
  const { text, stated } = textOfBlocks(proseBlocks(tree), frontMatterOf(tree));
  const found = findInText(tidy(text), stated, options);
  return buildArticle(source, { format: 'markdown', encoding: 'utf-8', bytes }, stated, found, options);
}

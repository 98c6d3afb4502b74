import type { Root } from 'mdast';
import type { Stated } from '../../model/options.ts';
import type { RecordWarning } from '../../model/record/record.ts';
import { NOTHING } from '../build.ts';
import { readToml, readYaml, statedIn } from './front-matter.ts';
import { isTangled, piecesOf } from './pieces.ts';
import { type ProseBlock, proseBlocks } from './prose.ts';

/** The readable text of a Markdown document, and what it says of itself. */
export interface MarkdownText {
  readonly text: string;
  readonly stated: Stated;
  readonly warnings: readonly RecordWarning[];
}

const sameWords = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/\W+/gu, ' ').trim() === b.toLowerCase().replace(/\W+/gu, ' ').trim();

/** Front matter that is opened and never closed: the lines `key: value` up to the first that is none. */
function tornFrontMatter(markdown: string): { readonly yaml: string; readonly rest: string } | null {
  const opening = /^(?:---|\+\+\+)[ \t]*\n/.exec(markdown);
  if (!opening || /\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|$)/.test(markdown.slice(3))) return null;
  const lines = markdown.slice(opening[0].length).split('\n');
  let count = 0;
  while (count < lines.length && /^(?:[A-Za-z_][\w-]*\s*[:=]|\s+\S|- )/.test(lines[count]!)) count++;
  if (count === 0 || !/^[A-Za-z_][\w-]*\s*[:=]/.test(lines[0]!)) return null;
  return { yaml: lines.slice(0, count).join('\n'), rest: lines.slice(count).join('\n') };
}

/** Facts of a tree's front matter. */
export function frontMatterOf(root: Root): Stated {
  const first = root.children[0] as { readonly type: string; readonly value?: string } | undefined;
  if (first?.type === 'yaml') return statedIn(readYaml(first.value ?? ''));
  if (first?.type === 'toml') return statedIn(readToml(first.value ?? ''));
  return NOTHING;
}

/** The text of prose blocks; a heading that opens them is the title, unless another is stated, and not repeated. */
export function textOfBlocks(blocks: readonly ProseBlock[], stated: Stated): Omit<MarkdownText, 'warnings'> {
  const [first] = blocks;
  const opens = first?.isHeading && (stated.title === null || sameWords(first.text, stated.title));
  return {
    text: blocks
      .slice(opens ? 1 : 0)
      .map(({ text }) => text)
      .join('\n\n'),
    stated: { ...stated, title: stated.title ?? (opens ? first.text : null) },
  };
}

/** Reads Markdown: front matter in YAML or TOML, the title, and the prose as readable text. */
export async function readMarkdown(markdown: string): Promise<MarkdownText> {
  const [{ unified }, { default: remarkParse }, { default: remarkFrontmatter }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-frontmatter'),
  ]);
  if (isTangled(markdown)) {
    const message = 'Markdown too tangled to parse; read as plain text';
    return { text: markdown, stated: NOTHING, warnings: [{ code: 'markdown/tangled', message, span: null }] };
  }
  const torn = tornFrontMatter(markdown);
  const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze();
  let stated = torn ? statedIn(markdown.startsWith('+') ? readToml(torn.yaml) : readYaml(torn.yaml)) : null;
  const blocks = piecesOf(torn?.rest ?? markdown).flatMap((piece) => {
    const root = parser.parse(piece);
    stated ??= frontMatterOf(root);
    return proseBlocks(root);
  });
  const warnings: RecordWarning[] = torn
    ? [{ code: 'markdown/torn-front-matter', message: 'front matter that is never closed', span: null }]
    : [];
  return { ...textOfBlocks(blocks, stated ?? NOTHING), warnings };
}

import type { Article, Block } from '../model/article.ts';
import type { BoilerplateLines } from '../model/known.ts';

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Decides whether a line is one of those given. */
function lineTest(lines: readonly string[]): (line: string) => boolean {
  const whole = new Set<string>();
  const beginnings: string[] = [];
  for (const line of lines) {
    if (line.endsWith('*')) beginnings.push(folded(line.slice(0, -1)));
    else whole.add(folded(line));
  }
  return (line) => {
    const text = folded(line);
    return text !== '' && (whole.has(text) || beginnings.some((beginning) => text.startsWith(beginning)));
  };
}

/** Cuts a block so that the lines that pass the test are blocks of their own; white space between is left out. */
function cutBlock(block: Block, text: string, isBoilerplate: (line: string) => boolean): Block[] {
  const blocks: Block[] = [];
  let prose: { start: number; end: number } | null = null;
  const close = (): void => {
    if (prose) blocks.push({ ...block, ...prose });
    prose = null;
  };
  for (let at = block.start; at < block.end; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > block.end ? block.end : newline;
    const line = text.slice(at, lineEnd);
    const start = at + line.length - line.trimStart().length;
    const end = at + line.trimEnd().length;
    if (start < end) {
      if (isBoilerplate(line)) {
        close();
        blocks.push({ ...block, start, end, kind: 'boilerplate' });
      } else prose = { start: prose ? (prose as { start: number }).start : start, end };
    }
    at = lineEnd + 1;
  }
  close();
  return blocks;
}

/**
 * Marks the lines of an article that the caller knows for its publisher's boilerplate: nothing is looked for in them.
 *
 * ```text
 * Norland and Sudia signed a fishing pact on Monday.
 * Sign up for our Harbour Letter and never miss a tide.     publisher's line: "Sign up for our *"
 * ```
 *
 * A publisher is known by its name as the article gives it, in any case; a line by its words, whatever the white space.
 */
export function markBoilerplate(article: Article, known: BoilerplateLines): Article {
  const publisher = article.publisher?.toLowerCase();
  const lines = Object.entries(known)
    .filter(([name]) => name === '*' || name.toLowerCase() === publisher)
    .flatMap(([, list]) => list);
  if (lines.length === 0) return article;
  const isBoilerplate = lineTest(lines);
  const blocks = article.blocks.flatMap((block) =>
    block.kind === 'body' ? cutBlock(block, article.text, isBoilerplate) : [block],
  );
  return { ...article, blocks };
}

import remarkFrontmatter from 'remark-frontmatter';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { extractArticle } from '../extract.ts';
import { InputError } from '../model/errors.ts';
import { type ExtractOptions, resolveOptions } from '../model/options.ts';
import type { NewsRecord } from '../model/record/record.ts';
import { readTree, type Tree } from '../read/read-tree.ts';

declare module 'vfile' {
  interface DataMap {
    /** What newsfacts found in the file; not there when it holds no article. */
    record: NewsRecord;
  }
}

/**
 * A plugin for unified: leaves the record of a Markdown (mdast) or HTML (hast) tree on `file.data.record`, the record's
 * warnings as messages on the file.
 *
 * ```ts
 * const file = new VFile({ path: 'news.md', value });
 * const processor = unified().use(remarkParse).use(newsfacts, { published: '2025-08-29' });
 * await processor.run(processor.parse(file), file);
 * file.data.record?.agreements;
 * ```
 *
 * A file that holds no article gets a message that is `fatal`, and no record; nothing is thrown. Front matter is read:
 * the plugin brings remark-frontmatter to the parser that stands before it.
 */
export default function newsfacts(
  this: Processor,
  options: ExtractOptions = {},
): (tree: Tree, file: VFile) => Promise<void> {
  const resolved = resolveOptions(options);
  remarkFrontmatter.call(this, ['yaml', 'toml']);
  return async (tree, file) => {
    try {
      const source = { name: file.path ?? '-', content: String(file) };
      const record = extractArticle(await readTree(tree, source, resolved), resolved);
      file.data.record = record;
      for (const { code, message } of record.warnings) {
        file.message(message, { source: 'newsfacts', ruleId: code });
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const message = file.message(error.message, { source: 'newsfacts', ruleId: error.code });
      message.fatal = true;
    }
  };
}

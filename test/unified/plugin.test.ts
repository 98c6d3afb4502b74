import type { Element, Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { ExtractOptions } from '../../src/model/options.ts';
import { htmlOfTree } from '../../src/read/html-of-tree.ts';
import newsfacts from '../../src/unified/plugin.ts';
import { fixture } from '../read/fixtures.ts';

async function markdown(value: string, options: ExtractOptions = {}): Promise<VFile> {
  const processor = unified().use(remarkParse).use(newsfacts, options);
  const file = new VFile({ path: 'news.md', value });
  await processor.run(processor.parse(file), file);
  return file;
}

const codes = (file: VFile): string[] =>
  file.messages.map(({ source, ruleId, fatal }) => `${source}:${ruleId} ${fatal}`);

describe('the unified plugin', () => {
  test('leaves the record of a Markdown tree on the file, front matter read', async () => {
    const file = await markdown(fixture('formats/yaml.md').toString());
    expect(file.data.record).toMatchObject({
      recordVersion: '1',
      source: { name: 'news.md', format: 'markdown' },
      article: {
        title: 'Lakeside towns sign ferry pact: what it says',
        authors: ['Mara Quill', 'Tomas Brandt'],
        published: { date: '2025-05-16', basis: 'metadata' },
      },
    });
    const { text } = file.data.record!.article;
    for (const { start, end, text: words } of file.data.record!.sentences) expect(text.slice(start, end)).toBe(words);
    expect(file.data.record?.sentences.length).toBeGreaterThan(5);
    expect(codes(file)).toEqual([]);
  });

  test('reads the tree, not the text that it was made of', async () => {
    const processor = unified()
      .use(remarkParse)
      .use(() => (tree: MarkdownRoot) => {
        tree.children.pop();
      })
      .use(newsfacts, { published: '2025-01-03' });
    const file = new VFile({ value: '# Bridge opens\n\nThe bridge opened on Friday.\n\nRemoved by another plugin.' });
    await processor.run(processor.parse(file), file);
    expect(file.data.record?.article.text).toBe('The bridge opened on Friday.');
  });

  test('leaves warnings as messages of the file', async () => {
    expect(codes(await markdown('# Bridge opens\n\nThe bridge opened on Friday, the council said.'))).toEqual([
      'newsfacts:published/missing false',
    ]);
    expect(codes(await markdown('# Bridge opens\n\nThe bridge opened.', { published: '2025-01-03' }))).toEqual([]);
  });

  test.each([
    ['', 'input/empty'],
    [
      'Der Rat hat am Freitag beschlossen, dass die alte Brücke über den Fluss nicht mehr geöffnet wird.',
      'language/not-english',
    ],
  ])('leaves a fatal message and no record for %j', async (value, code) => {
    const file = await markdown(value);
    expect(file.data.record).toBeUndefined();
    expect(codes(file)).toEqual([`newsfacts:${code} true`]);
  });

  test('reads an HTML tree with the page’s facts', async () => {
    const paragraph = 'The old quay of Arden closes for a week, and divers look at its foundations & walls.';
    const html = `<!doctype html><html lang="en"><head><title>Quay closes | The Post</title><meta property="og:title" content="Quay &quot;closes&quot;">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-05-16","author":{"name":"Mara Quill"}}</script></head>
<body><nav class="menu top"><a href="/">Home</a></nav><article><h1>Quay "closes"</h1><p>${paragraph.replace('&', '&amp;')}</p><p>${paragraph.replace('&', '&amp;')}<br>It reopens in June.</p></article></body></html>`;
    const processor = unified().use(rehypeParse).use(newsfacts);
    const file = new VFile({ path: 'quay.html', value: html });
    await processor.run(processor.parse(file), file);
    expect(file.data.record).toMatchObject({
      source: { name: 'quay.html', format: 'html' },
      article: {
        title: 'Quay "closes"',
        authors: ['Mara Quill'],
        published: { date: '2025-05-16', basis: 'metadata' },
      },
    });
    expect(file.data.record?.article.text).toMatch(
      /^The old quay of Arden closes for a week, and divers look at its foundations & walls\.\n\n/,
    );
  });

  test('writes a tree of any depth as HTML', () => {
    const root: HtmlRoot = { type: 'root', children: [] };
    let inner: HtmlRoot | Element = root;
    for (let depth = 0; depth < 100_000; depth++) {
      const element: Element = { type: 'element', tagName: 'div', properties: {}, children: [] };
      inner.children.push(element);
      inner = element;
    }
    inner.children.push({ type: 'text', value: 'a < b' });
    const html = htmlOfTree(root);
    expect(html).toHaveLength(100_000 * '<div></div>'.length + 'a &lt; b'.length);
    expect(html).toContain('<div>a &lt; b</div>');
  });
});

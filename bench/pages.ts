/**
 * Compares readers of article pages on the development pages of `../shared/corpora/pages`, in one run:
 * `npx tsx bench/pages.ts`. Prints the table of `docs/html.md`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { resolveOptions } from '../src/model/options.ts';
import { decode } from '../src/read/decode.ts';
import { readHtml } from '../src/read/html/read-html.ts';
import { SHARED } from '../test/shared.ts';

if (SHARED === null) throw new Error('this comparison needs ../shared');
const require = createRequire(import.meta.url);

interface Expected {
  readonly id: string;
  readonly file: string;
  readonly url: string;
}
interface Reading {
  readonly title?: string | null | undefined;
  readonly authors?: readonly string[] | string | null | undefined;
  readonly published?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly body: string;
}
interface Summary {
  readonly body: { readonly f1: number };
  readonly fragments: { readonly f1: number };
  readonly title: { readonly score: number };
  readonly authors: { readonly score: number };
  readonly date: { readonly score: number };
  readonly publisher: { readonly score: number };
}
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const { score } = (await import(pathToFileURL(`${SHARED}/score/pages.mjs`).href)) as {
  score(expected: readonly Expected[], predicted: readonly object[]): { readonly all: Summary };
};
const expected = readFileSync(`${SHARED}/corpora/pages/expected.jsonl`, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Expected);
const pages = await Promise.all(
  expected.map(async ({ file }) => (await decode(gunzipSync(readFileSync(`${SHARED}/corpora/pages/${file}`)))).text),
);

const { parseHTML } = require('linkedom') as { parseHTML(html: string): { document: never } };
const { Readability } = require('@mozilla/readability') as {
  Readability: new (
    document: never,
  ) => {
    parse(): {
      title?: string;
      byline?: string;
      publishedTime?: string;
      siteName?: string;
      content: string;
    } | null;
  };
};
const { Defuddle } = (await import('defuddle/node')) as {
  Defuddle(
    document: never,
    url: string,
  ): Promise<{ title: string; author: string; published: string; site: string; content: string }>;
};

const BLOCKS = /^(?:P|DIV|H[1-6]|LI|UL|OL|BLOCKQUOTE|PRE|TABLE|TR|SECTION|ARTICLE|FIGURE|FIGCAPTION|DL|DT|DD|BR|HR)$/;

/** The text of an extractor's HTML, blocks parted: `textContent` alone would glue paragraphs together. */
function textOf(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`) as { document: { body: DomNode } };
  const parts: string[] = [];
  const walk = (node: DomNode): void => {
    if (node.nodeType === 3) parts.push(node.textContent ?? '');
    const isBlock = BLOCKS.test(node.nodeName.toUpperCase());
    if (isBlock) parts.push('\n\n');
    for (const child of node.childNodes) walk(child);
    if (isBlock) parts.push('\n\n');
  };
  walk(document.body);
  return parts
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*\n\s*/g, '\n\n');
}

const readers: Readonly<Record<string, (html: string, url: string) => Promise<Reading>>> = {
  newsfacts: async (html) => {
    const page = await readHtml(html, { options: resolveOptions({}), url: null });
    return { ...page, published: page.published?.date ?? null, body: page.text };
  },
  'readability + linkedom': async (html) => {
    const page = new Readability(parseHTML(html).document).parse();
    return {
      title: page?.title,
      authors: page?.byline,
      published: page?.publishedTime,
      publisher: page?.siteName,
      body: textOf(page?.content ?? ''),
    };
  },
  'defuddle + linkedom': async (html, url) => {
    const page = await Defuddle(parseHTML(html).document, url);
    return {
      title: page.title,
      authors: page.author,
      published: page.published,
      publisher: page.site,
      body: textOf(page.content),
    };
  },
};

const percent = (share: number): string => (100 * share).toFixed(1);
console.log('| reader | body F1 | fragments F1 | title | authors | date | publisher | ms a page |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [name, reader] of Object.entries(readers)) {
  const predicted: object[] = [];
  const times: number[] = [];
  for (const [i, { id, url }] of expected.entries()) {
    const before = process.cpuUsage();
    const reading = await reader(pages[i]!, url).catch((): Reading => ({ body: '' }));
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    predicted.push({ id, ...reading });
  }
  const { body, fragments, title, authors, date, publisher } = score(expected, predicted).all;
  const median = times.sort((a, b) => a - b)[times.length >> 1]!;
  const cells = [body.f1, fragments.f1, title.score, authors.score, date.score, publisher.score].map(percent);
  console.log(`| ${name} | ${cells.join(' | ')} | ${median.toFixed(0)} |`);
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveOptions } from '../../../src/model/options.ts';
import { readHtml } from '../../../src/read/html/read-html.ts';

const context = { options: resolveOptions({}), url: null };
const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/formats/html/${name}.html`, import.meta.url), 'utf8');

describe('a page with all that pages have', async () => {
  const article = await readHtml(fixture('harbour'), context);

  test('keeps standfirst, paragraphs, headings, items and quotes, and nothing else', () => {
    expect(article.text.split('\n\n')).toEqual([
      'Eight boats will serve both shores from June, and tickets will be good on either side.',
      'KELMOUTH, March 17 - The harbour boards of Kelmouth and Port Ansel signed an agreement on Monday to run their ferries as a single fleet, ending two years of talks.',
      'Under the deal, Kelmouth pays for five of the eight boats and Port Ansel for the rest,\nwith repairs split evenly.',
      'What changes for passengers',
      'Boats leave every twenty minutes instead of every forty.',
      'A return costs 4.50 crowns on either side.',
      '"We should have done this when my father sat on the board," said Marta Olin, who chairs it now.',
      'The first joint timetable is to be printed in May.',
    ]);
  });

  test('tells what the page says of itself, each fact from the place trusted most', () => {
    expect(article).toMatchObject({
      title: 'Harbour towns agree to share one ferry fleet',
      publisher: 'The Kelmouth Courier',
      authors: ['Ines Calloway', 'Tobias Renn'],
      published: { date: '2025-03-17', basis: 'metadata' },
      language: 'en',
      url: 'https://courier.example/2025/03/17/ferries',
      dateline: { place: 'KELMOUTH', date: '2025-03-17' },
      warnings: [],
    });
  });

  test('gives blocks that cover the text', () => {
    const joined = article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('');
    expect(joined.replace(/\s/g, '')).toBe(article.text.replace(/\s/g, ''));
    expect(article.blocks.some(({ kind }) => kind === 'dateline')).toBe(true);
  });
});

test('a page with unclosed and crossed tags, broken JSON-LD and bare entities is read', async () => {
  const article = await readHtml(fixture('broken'), context);
  expect(article.title).toBe('Mill closes after flood');
  expect(article.authors).toEqual(['Piotr Halim']);
  expect(article.published).toEqual({ date: '2019-03-04', basis: 'metadata' });
  const paragraphs = article.text.split('\n\n');
  expect(paragraphs[0]).toMatch(/^The paper mill .* this winter\.$/);
  expect(paragraphs[1]).toMatch(/cost £2\.4 million & would take/);
  expect(paragraphs).toContain('About 140 people work there.');
  expect(paragraphs).toContain('The pumps failed first.');
  expect(paragraphs.at(-1)).toMatch(/^Nobody was hurt/);
});

const prose = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<p>The harbour board met for the ${i + 1}th time on Monday, and put off the vote on the pier once more, members said.</p>`,
  ).join('');
const paragraphsOf = async (html: string): Promise<string[]> => (await readHtml(html, context)).text.split('\n\n');

describe('where the article is', () => {
  test('beside a longer list of teasers', async () => {
    const teaser = `<div><h3><a href="/x">Another story of the day</a></h3>${prose(1)}</div>`;
    const found = await paragraphsOf(`<body><main>${prose(6)}<div>${teaser.repeat(8)}</div></main></body>`);
    expect(found).toHaveLength(6);
  });

  test('above comments that are longer', async () => {
    const found = await paragraphsOf(`<body><div>${prose(3)}</div><div class="comment-list">${prose(20)}</div></body>`);
    expect(found).toHaveLength(3);
  });

  test('in a box whose class speaks of the sidebar that it goes with', async () => {
    expect(await paragraphsOf(`<body><div class="has-sidebar main-sidebar">${prose(4)}</div></body>`)).toHaveLength(4);
  });

  test('in a template, where the page shows nothing', async () => {
    const found = await paragraphsOf(
      `<body><div class="post"><script type="text/template">${prose(4)}</script></div></body>`,
    );
    expect(found).toHaveLength(4);
  });

  test('in the JSON-LD, where the page shows nothing', async () => {
    const articleBody = `${'The board met on Monday. '.repeat(20)}\n\n${'It will meet again in May. '.repeat(5)}`;
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Board meets', articleBody });
    const found = await paragraphsOf(
      `<body><script type="application/ld+json">${data}</script><div id="app"></div></body>`,
    );
    expect(found).toHaveLength(2);
  });
});

describe('what is left out of it', () => {
  test.each([
    ['a heading of other stories and what follows it', '<h3>Related stories</h3><p><a href="/a">Pier closes</a></p>'],
    ['a link that leads away', '<p>Read more: <a href="/a">Pier closes for good after the storm</a></p>'],
    ['a note on the author', '<p>Ines Calloway is a fellow at the Harbour Institute.</p>'],
    [
      'an embedded post',
      '<blockquote class="twitter-tweet"><p>What a day at the pier, and no end of it in sight!</p></blockquote>',
    ],
    ['a picture credit', '<p>(Photo by Anna Voss/Courier Pictures)</p>'],
    ['hidden words', '<p style="display: none">You have read all your free articles of this month, dear reader.</p>'],
    [
      'a form',
      '<form><label>Your address</label><p>Enter it here, and we will write to you, once a week, for ever.</p></form>',
    ],
  ])('%s', async (_, html) => {
    const page = `<head><meta name="author" content="Ines Calloway"></head><body><article>${prose(6)}${html}</article></body>`;
    expect(await paragraphsOf(page)).toHaveLength(6);
  });

  test.each([
    [
      'a sentence that is mostly a link',
      '<p><a href="/a">The harbour board met for the last time on Monday, in a room above the old market hall</a>, he said.</p>',
    ],
    ['a heading with words under it', `<h2>What comes next</h2>${prose(1)}`],
    ['speech in a quotation', '<blockquote><p>"We will not pay for this," she said.</p></blockquote>'],
    ['an item of a list', '<ul><li>The pier stays shut until May.</li></ul>'],
  ])('but not %s', async (_, html) => {
    expect(
      (await paragraphsOf(`<body><article>${prose(3)}${html}${prose(3)}</article></body>`)).length,
    ).toBeGreaterThan(6);
  });
});

describe('limits', () => {
  test('a page nested too deep is read, with a warning', async () => {
    const page = await readHtml('<div>'.repeat(100_000) + prose(2), context);
    expect(page.text.split('\n\n')).toHaveLength(2);
    expect(page.warnings.map(({ code }) => code)).toEqual(['html/too-deep']);
  });

  test.each(['', ' ', '<', '<html>', '<!doctype html><html><body></body></html>', '\u0000', '</p></div>'])(
    'no article in %j',
    async (html) => {
      expect((await readHtml(html, context)).text.trim().length).toBeLessThan(2);
    },
  );

  test('cut anywhere, a page is read without a throw, and its blocks stay true', async () => {
    const page = fixture('harbour');
    for (let end = 0; end < page.length; end += 97) {
      const { text, blocks } = await readHtml(page.slice(0, end), context);
      for (const { start, end: stop } of blocks) expect(text.slice(start, stop).trim()).toBe(text.slice(start, stop));
    }
  });
});

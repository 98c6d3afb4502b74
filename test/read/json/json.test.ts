import { describe, expect, test } from 'vitest';
import { authorNames } from '../../../src/read/json/fields.ts';
import { articles, fixture, readContent, readMany } from '../fixtures.ts';

const text = 'The council met on Friday and voted for the bridge.';
const one = (value: object): Promise<Awaited<ReturnType<typeof readContent>>> =>
  readContent('a.json', JSON.stringify(value));

describe('JSON', () => {
  test('gives one article for each object of an array, errors in their places', async () => {
    const results = await readMany('-', fixture('formats/export.json'));
    expect(results).toMatchObject([
      {
        title: 'Library stays open at night',
        publisher: 'quay.example',
        authors: ['Kit Marlow'],
        published: { date: '2025-03-04', basis: 'metadata' },
        source: { format: 'json', id: '901', url: 'https://quay.example/library' },
        text: 'The library of Quay stays open at night from Friday.\n\nReaders asked for it, the council said.',
      },
      {
        title: 'Old mill sold',
        publisher: 'Quay Gazette',
        authors: ['Ann Lee', 'Bob Ray'],
        published: { date: '2025-03-05' },
        text: 'The old mill was sold for $2 million.\n\nA baker bought it.',
      },
      expect.stringMatching(/^input\/no-article: JSON without an article/),
    ]);
  });

  test.each([
    [
      { title: 'T', text },
      { title: 'T', text },
    ],
    [{ headline: 'T', body: text }, { title: 'T' }],
    [{ Headline: 'T', articleBody: text }, { title: 'T' }],
    [{ title: 'T', main_text: text }, { title: 'T' }],
    [{ title: 'T', content: text }, { title: 'T' }],
    [{ title: 'T', text: ['One paragraph of it.', 'And another.'] }, { text: 'One paragraph of it.\n\nAnd another.' }],
    [{ text, published: '2025-08-29T22:30:00-07:00' }, { published: { date: '2025-08-29', basis: 'metadata' } }],
    [{ text, date: 'Aug 29, 2025' }, { published: { date: '2025-08-29', basis: 'metadata' } }],
    [{ text, pubDate: 'Fri, 29 Aug 2025 10:00:00 GMT' }, { published: { date: '2025-08-29', basis: 'metadata' } }],
    [{ text, date_publish: 1756468800 }, { published: { date: '2025-08-29', basis: 'metadata' } }],
    [{ text, date: '1756468800000' }, { published: { date: '2025-08-29', basis: 'metadata' } }],
    [{ text, author: { name: 'Ann Lee' } }, { authors: ['Ann Lee'] }],
    [{ text, authors: [{ name: 'Ann Lee' }, 'Bob Ray'] }, { authors: ['Ann Lee', 'Bob Ray'] }],
    [{ text, source: { id: 'x', name: 'The Paper' } }, { publisher: 'The Paper' }],
    [{ text, url: 'ftp://x', link: 'https://a.example/1' }, { source: { url: 'https://a.example/1' } }],
    [{ text, source: 'https://a.example', publisher: 'The Paper' }, { publisher: 'The Paper' }],
    [{ text: '<p>Text is text</p> said the council.' }, { text: '<p>Text is text</p> said the council.' }],
    [{ text: 'One line.\r\nAnother \u0000 one.' }, { text: 'One line.\nAnother \ufffd one.' }],
  ])('reads %j', async (value, article) => {
    expect(await one(value)).toMatchObject(article);
  });

  test('keeps a headline in the text where none is stated', async () => {
    const {
      title,
      text: kept,
      blocks,
    } = await one({ text: 'Bridge reopens\n\nThe bridge reopened on Friday, the council said.' });
    expect(title).toBe('Bridge reopens');
    expect(kept).toMatch(/^Bridge reopens\n/);
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'body']);
  });

  test('knows the stated title again where the text repeats it', async () => {
    const { blocks } = await one({ title: 'Bridge Reopens', text: 'Bridge reopens\n\nThe bridge reopened on Friday.' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'body']);
  });

  test('says when a date is none', async () => {
    const { published, warnings } = await one({ text, date: '2024-02-30T25:61:61Z' });
    expect(published).toBeNull();
    expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'published/unreadable: the publication date "2024-02-30T25:61:61Z" is no day of the calendar',
      'published/missing: no publication date: relative dates stay unresolved (--published gives one)',
    ]);
  });

  test('reads a page of HTML with its own facts below those of the object', async () => {
    const html = `<html><head><title>Page title</title><meta name="author" content="Ann Lee"></head><body><h1>Page title</h1><p>${text} ${text}</p><p>${text} ${text}</p></body></html>`;
    const article = await one({ title: 'Stated title', html, url: 'https://a.example/1' });
    expect(article).toMatchObject({
      title: 'Stated title',
      authors: ['Ann Lee'],
      source: { format: 'json', url: 'https://a.example/1' },
    });
    expect(article.text).toBe(`${text} ${text}\n\n${text} ${text}`);
  });

  test.each([
    ['{"title":"T","text":"cut in the mid', 'input/not-json: JSON that ends in the middle'],
    ['{"title":"T","text":"x"}\n<html>502</html>', 'input/not-json: not valid JSON'],
    ['{}', 'input/empty: empty (no letter in it)'],
    ['null', 'input/no-article: JSON that is no object, so no article'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'input/empty: empty (no letter in it)'],
    [`${'['.repeat(100_000)}"a"${']'.repeat(100_000)}`, 'input/no-article: JSON that is no object, so no article'],
    ['{"title":42,"text":[{"p":"x"}]}', expect.stringMatching(/^input\/no-article: /)],
    ['{"text":"12 34"}', 'input/empty: empty (no letter in it)'],
  ])('refuses %j', async (content, message) => {
    expect(await readMany('a.json', content)).toEqual([message]);
  });

  test('survives fields nested 100,000 deep that nobody asked for, and keys of prototypes', async () => {
    const deep = `{"text":${JSON.stringify(text)},"extra":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)},"__proto__":{"title":"POLLUTED"}}`;
    const [article] = articles(await readMany('a.json', deep));
    expect(article).toMatchObject({ text, title: null });
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  test('finds the list of articles below a key', async () => {
    const results = articles(
      await readMany(
        '-',
        JSON.stringify({
          status: 'ok',
          articles: [
            { title: 'A', text },
            { title: 'B', text },
          ],
        }),
      ),
    );
    expect(results.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  test('of several articles is refused where one is asked for', async () => {
    await expect(readContent('a.json', JSON.stringify([{ text }, { text }]))).rejects.toMatchObject({
      code: 'input/many-articles',
    });
  });
});

describe('line-delimited JSON', () => {
  test('gives id, line and facts of each line', async () => {
    const [tram, cut, rain] = await readMany('lines.jsonl', fixture('formats/lines.jsonl'));
    expect(tram).toMatchObject({
      title: 'Tram line opens',
      publisher: 'Tram Times',
      authors: ['Jo Pell'],
      published: { date: '2025-02-03' },
      source: { name: 'lines.jsonl', id: 'a1', line: 1, format: 'ndjson', encoding: 'utf-8' },
      text: 'A tram line opened on Monday.\nIt has nine stops.',
    });
    expect(cut).toBe('input/not-json: JSON that ends in the middle');
    expect(rain).toMatchObject({
      title: 'Rain fails farmers',
      dateline: { place: 'CORIN' },
      source: { id: 'a3', line: 3 },
    });
  });
});

describe('authorNames', () => {
  test.each([
    ['By Ann Lee', ['Ann Lee']],
    ['Ann Lee, Bob Ray and Cy Dow', ['Ann Lee', 'Bob Ray', 'Cy Dow']],
    ['Ann Lee; Bob Ray', ['Ann Lee', 'Bob Ray']],
    ['Lee, Ann', ['Ann Lee']],
    ['ann@paper.example (Ann Lee)', ['Ann Lee']],
    ['ann@paper.example', []],
    ['https://paper.example/ann', []],
    ['', []],
  ])('reads %j', (written, names) => {
    expect(authorNames(written)).toEqual(names);
  });
});

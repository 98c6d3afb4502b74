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

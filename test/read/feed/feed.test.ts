import { describe, expect, test } from 'vitest';
import { articles, fixture, readMany } from '../fixtures.ts';

const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>T</title><link>https://t.example/</link><description>d</description>${items}</channel></rss>`;

describe('feeds', () => {
  test('give one article for each entry of RSS, content before summary, titles without markup', async () => {
    const [tolls, fish, headline] = articles(await readMany('-', fixture('formats/rss.xml')));
    expect(tolls).toMatchObject({
      title: 'Two ports agree on tolls & berths',
      publisher: 'The Harbour Post',
      authors: ['Mara Quill'],
      published: { date: '2025-05-16', basis: 'metadata' },
      dateline: { place: 'ARDEN', date: '2025-05-16' },
      source: { name: '-', format: 'rss', encoding: 'utf-8', url: 'https://harbour.example/tolls' },
      text: 'ARDEN, May 16 — The ports of Arden and Belmar agreed on tolls.\n\nShips pay 300 euros a day.\nBoats pay nothing.',
    });
    expect(fish).toMatchObject({
      title: 'Fish market opens late',
      authors: ['Tomas Brandt'],
      published: null,
      text: 'The fish market opened at noon on Saturday, the guild & the town said.',
    });
    expect(headline).toMatchObject({
      title: 'A headline alone, and nothing below it',
      text: 'A headline alone, and nothing below it',
    });
    expect(headline?.blocks.map(({ kind }) => kind)).toEqual(['title']);
  });

  test('read Atom: XHTML, plain titles as they stand, no date of change for a date of publication', async () => {
    const [dam, gate] = articles(await readMany('feed.atom', fixture('formats/atom.xml')));
    expect(dam).toMatchObject({
      title: 'Dam repair ends',
      publisher: 'Valley Wire',
      authors: ['Lena Fox'],
      published: { date: '2025-06-02' },
      source: { format: 'atom', url: 'https://valley.example/dam' },
      text: 'The dam above Corin is sound again.\n\nWork took nine months.',
    });
    expect(gate).toMatchObject({ title: 'If a < b, the gate opens', published: null });
    expect(gate?.warnings.map(({ code }) => code)).toEqual(['published/missing']);
  });

  test('read JSON Feed', async () => {
    const [frost, bees] = articles(await readMany('-', fixture('formats/feed.json')));
    expect(frost).toMatchObject({
      title: 'Frost spoils a third of the pears',
      publisher: 'Orchard Report',
      authors: ['Ida Mott', 'Carl Reyes'],
      published: { date: '2025-04-22' },
      source: { format: 'jsonfeed', url: 'https://orchard.example/frost' },
      text: 'Frost spoiled a third of the pears in Lower Wend, growers said.\n\nLosses reach 2 million euros.',
    });
    expect(bees?.text).toBe('Bees were back on Monday.\n\nThe keepers <smiled>.');
  });

  test('that end in the middle give their whole entries, then an error', async () => {
    const results = await readMany('-', fixture('broken/cut-feed.xml'));
    expect(results).toMatchObject([
      { title: 'Crane falls & nobody is hurt' },
      'input/truncated: a feed that ends in the middle',
    ]);
  });

  test.each([
    ['no entries', rss(''), /^input\//],
    ['a channel that never closes', '<rss version="2.0"><channel>', /^input\/bad-feed/],
    ['20,000 nested elements', rss(`<item><description>${'<b>'.repeat(20_000)}`), /^input\//],
    [
      'an entity bomb',
      `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${rss('<item><title>&b;</title></item>').slice(0, 90)}`,
      /^input\//,
    ],
  ])('with %s give an error of one line', async (_, text, message) => {
    const results = await readMany('-', text);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatch(message);
  });

  test('of an old encoding are read by their declaration', async () => {
    const text = `<?xml version="1.0" encoding="windows-1252"?>${rss('<item><title>A</title><description>The caf\u00e9 \u0093Nord\u0094 closed on Monday.</description></item>')}`;
    const [article] = articles(await readMany('-', Buffer.from(text, 'latin1')));
    expect(article).toMatchObject({ text: 'The café “Nord” closed on Monday.', source: { encoding: 'windows-1252' } });
  });
});

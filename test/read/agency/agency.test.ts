import { describe, expect, test } from 'vitest';
import { articles, fixture, readFixture, readMany } from '../fixtures.ts';

describe('NITF', () => {
  test('gives headline, bylines, dateline and paragraphs; media, tables and notes are left out', async () => {
    expect(await readFixture('formats/nitf.xml')).toMatchObject({
      title: 'Tunnel under the strait gets its first train',
      publisher: 'Northern Wire',
      authors: ['Ester Vance', 'Joel Pike'],
      dateline: { place: 'Skarvik', date: null },
      published: { date: '2025-07-09', basis: 'metadata' },
      source: { format: 'nitf', url: 'https://northern.example/tunnel', bytes: expect.any(Number) },
      text: [
        'A train crossed the strait for the first\u00a0time on Wednesday, engineers said.',
        '“It was quiet,” said driver Anders Holm.',
        'Costs',
        'The tunnel cost 3 billion crowns & took eleven years.',
      ].join('\n\n'),
    });
  });

  test.each([
    [
      'cut in the middle',
      (text: string) => text.slice(0, 900),
      /^input\/bad-xml: broken XML \(line \d+, column \d+: unclosed tag: [\w.]+\)$/,
    ],
    [
      'a tag closed by another',
      (text: string) => text.replace('</hl1>', '</h1>'),
      /^input\/bad-xml: broken XML \(line 14, column \d+: unexpected close tag\)$/,
    ],
    [
      'elements nested 100,000 deep',
      (text: string) => text.replace('<block>', '<b>'.repeat(100_000)),
      /^input\/bad-xml: broken XML \(elements nested deeper than 200\)$/,
    ],
    ['no text', (text: string) => text.replace(/<block>[\s\S]*<\/block>/, ''), 'input/empty: empty (no letter in it)'],
  ])('with %s gives an error of one line', async (_, change, message) => {
    const [result, ...more] = await readMany('a.xml', change(fixture('formats/nitf.xml').toString()));
    expect(more).toEqual([]);
    expect(result).toMatch(message);
  });

  test('expands no entity of its own, however many it declares', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>The council met &b; and &x; on Monday &amp;lt; noon.</p></body.content></body></nitf>`;
    const [article] = articles(await readMany('a.xml', bomb));
    expect(article?.text).toBe('The council met &b; and &x; on Monday &lt; noon.');
  });
});

describe('NewsML-G2', () => {
  test('gives one article for each item with a text', async () => {
    const [islands, storm, ...more] = articles(await readMany('-', fixture('formats/newsml.xml')));
    expect(more).toEqual([]);
    expect(islands).toMatchObject({
      title: 'Two islands settle a fishing quarrel',
      publisher: 'Eastern Press Agency',
      authors: ['Noor Halim'],
      dateline: { place: 'PERAN', date: null },
      published: { date: '2025-08-31', basis: 'metadata' },
      source: { format: 'newsml' },
      text: 'The islands of Peran and Suli settled a quarrel over tuna.\n\nBoats may fish within ten miles of either coast.',
    });
    expect(storm).toMatchObject({
      title: 'Storm nears Suli',
      authors: ['Rafi Adnan'],
      published: { date: '2025-09-01' },
      text: 'A storm nears Suli.\n\nSchools stay shut on Tuesday.',
    });
  });

  test('without a text gives an error', async () => {
    const xml =
      '<newsItem><itemMeta/><contentMeta><headline>A boat</headline></contentMeta><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>';
    expect(await readMany('-', xml)).toEqual(['input/no-article: no news item with a text']);
  });
});

describe('ninjs', () => {
  test('gives headline, byline, place and body', async () => {
    expect(await readFixture('formats/ninjs.json')).toMatchObject({
      title: 'Miners end a six-week strike',
      publisher: 'Western News Service',
      authors: ['Greta Olund'],
      dateline: { place: 'Falk', date: null },
      published: { date: '2025-10-12', basis: 'metadata' },
      source: { format: 'ninjs', url: 'https://west.example/items/77' },
      text: 'Miners in Falk went back to work on Sunday.\n\nThey won a raise of 4 percent.',
    });
  });

  test('of version 2 gives its headlines and bodies', async () => {
    const item = {
      uri: 'urn:west:78',
      headlines: [{ role: 'main', value: 'Kiln explodes' }],
      bodies: [{ contenttype: 'text/html', value: '<p>A kiln exploded in Falk.</p><p>Nobody was hurt.</p>' }],
      infosources: [{ name: 'Western News Service' }],
      by: 'Greta Olund and Sam Ito',
    };
    const [article] = articles(await readMany('-', JSON.stringify(item)));
    expect(article).toMatchObject({
      title: 'Kiln explodes',
      publisher: 'Western News Service',
      authors: ['Greta Olund', 'Sam Ito'],
      source: { format: 'ninjs', url: null },
      text: 'A kiln exploded in Falk.\n\nNobody was hurt.',
    });
  });

  test('without a body gives an error', async () => {
    expect(await readMany('-', '{"uri":"urn:1","versioncreated":"2025-01-01","headline":"X"}')).toEqual([
      'input/no-article: ninjs without a body',
    ]);
  });
});

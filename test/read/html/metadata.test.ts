import { describe, expect, test } from 'vitest';
import { parseLoosely } from '../../../src/read/html/metadata/json-ld.ts';
import { namesIn } from '../../../src/read/html/metadata/names.ts';
import { readPageFacts } from '../../../src/read/html/metadata/page-facts.ts';
import { dayOfStamp } from '../../../src/read/html/metadata/published.ts';
import { readTitle, withoutSite } from '../../../src/read/html/metadata/title.ts';
import { parsePage } from '../../../src/read/html/parse.ts';

const facts = (html: string) => readPageFacts(parsePage(html).root, null);
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('JSON as pages write it', () => {
  test.each([
    ['in a comment', '<!-- {"a": 1} -->', { a: 1 }],
    ['in CDATA', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['with a raw line end in a string', '{"a": "x\ny"}', { a: 'x y' }],
    ['with a comma too many', '{"a": [1, 2,],}', { a: [1, 2] }],
    ['with a semicolon', '{"a": 1};', { a: 1 }],
    ['with an escape that is none', `{"a": "it\\'s"}`, { a: "it's" }],
  ])('%s', (_, script, expected) => {
    expect(parseLoosely(script)).toEqual(expected);
  });

  test('gives null for what is none', () => {
    expect(parseLoosely('{"a": ')).toBeNull();
    expect(parseLoosely('')).toBeNull();
  });
});

describe('names in a byline', () => {
  test.each([
    ['By Ines Calloway', ['Ines Calloway']],
    ['BY INES CALLOWAY AND TOBIAS RENN', ['INES CALLOWAY', 'TOBIAS RENN']],
    ['Written by Ines Calloway, Senior Reporter', ['Ines Calloway']],
    ['ByInes Calloway\nThursday, 4 May', ['Ines Calloway']],
    ['Ines Calloway, Tobias Renn & Jo Ek', ['Ines Calloway', 'Tobias Renn', 'Jo Ek']],
    ['Dr. Ines Calloway, PhD', ['Dr. Ines Calloway']],
    ['Ines Calloway | The Kelmouth Courier', ['Ines Calloway']],
    ['Ines Calloway (@ines_c)', ['Ines Calloway']],
    ['Byron Hale', ['Byron Hale']],
    ['Staff and Wire Reports', ['Staff and Wire Reports']],
    ['Courier Staff', ['Courier Staff']],
    ['AFP', ['AFP']],
  ])('%j', (byline, expected) => {
    expect(namesIn(byline, 'The Kelmouth Courier')).toEqual(expected);
  });

  test.each([
    'admin',
    'The Kelmouth Courier',
    'Kelmouth Courier',
    'https://courier.example/ines',
    'ines@courier.example',
    'Unknown',
    'No Author',
    '4 min read',
    'Published 4 May 2023',
    'Follow',
    '',
  ])('none in %j', (byline) => {
    expect(namesIn(byline, 'The Kelmouth Courier')).toEqual([]);
  });
});

describe('days of stamps', () => {
  test.each([
    ['2024-03-07T23:50:00-05:00', '2024-03-07'],
    ['2024-03-07', '2024-03-07'],
    ['20240307', '2024-03-07'],
    ['2024/3/7', '2024-03-07'],
    ['Thu, 07 Mar 2024 23:50:00 GMT', '2024-03-07'],
    ['March 7, 2024', '2024-03-07'],
    ['7 March 2024', '2024-03-07'],
    ['Thu Mar 07 23:50:00 EST 2024', '2024-03-07'],
    ['1709855400', '2024-03-07'],
    ['1709855400000', '2024-03-07'],
  ])('%s', (stamp, expected) => {
    expect(dayOfStamp(stamp)).toBe(expected);
  });

  test.each(['', 'yesterday', '2024-13-07', '2024-02-30T00:00:00Z', '0000-00-00', 'March', '3 hours ago'])(
    'none in %j',
    (stamp) => {
      expect(dayOfStamp(stamp)).toBeNull();
    },
  );
});

describe('titles', () => {
  test.each([
    ['Storm hits coast | The Courier', 'The Courier', 'Storm hits coast'],
    ['Storm hits coast - Courier', 'The Courier', 'Storm hits coast'],
    ['Storm hits coast | News | courier.com', null, 'Storm hits coast'],
    ['The Courier: Storm hits coast', 'The Courier', 'The Courier: Storm hits coast'],
    ['The Courier | Storm hits coast', 'The Courier', 'Storm hits coast'],
    ['Storm - and what it means', 'The Courier', 'Storm - and what it means'],
    ['Prices rise 3-4 per cent', null, 'Prices rise 3-4 per cent'],
  ])('%s', (title, site, expected) => {
    expect(withoutSite(title, site)).toBe(expected);
  });

  const sources = { headline: null, shared: null, headings: [], tag: null, siteName: null };
  test.each([
    ['the heading where JSON-LD says the same', { headline: 'A b c', shared: 'X y', headings: ['A b c'] }, 'A b c'],
    ['the heading where og:title says the same', { headline: 'X y', shared: 'A b c', headings: ['A b c'] }, 'A b c'],
    ['the heading in its own marks', { headline: "It's a b", headings: ['It’s a b'] }, 'It’s a b'],
    ['JSON-LD where all differ', { headline: 'A b c', shared: 'D e f', headings: ['G h i'] }, 'A b c'],
    ['og:title without JSON-LD', { shared: 'A b c', headings: ['The Courier'], tag: 'A b c' }, 'A b c'],
    ['the title tag alone', { tag: 'A b c | Courier', siteName: 'Courier' }, 'A b c'],
    ['nothing', {}, null],
  ])('%s', (_, given, expected) => {
    expect(readTitle({ ...sources, ...given })).toBe(expected);
  });
});

describe('what a page says of its article', () => {
  test('a changed day is not a published one', () => {
    expect(
      facts('<meta property="article:modified_time" content="2024-05-05"><time class="updated" datetime="2024-05-05">')
        .published,
    ).toBeNull();
    expect(facts(linked({ '@type': 'NewsArticle', dateModified: '2024-05-05' })).published).toBeNull();
  });

  test('a stamp in UTC is the day of the address where that is the day before', () => {
    const page = (time: string): string =>
      `<link rel=canonical href="https://c.example/2024/05/04/storm">${linked({ '@type': 'NewsArticle', datePublished: time })}`;
    expect(facts(page('2024-05-05T02:10:00Z')).published).toBe('2024-05-04');
    expect(facts(page('2024-05-05T02:10:00-05:00')).published).toBe('2024-05-05');
    expect(facts(page('2024-05-09T02:10:00Z')).published).toBe('2024-05-09');
  });

  test('a day in the visible page, and in the address', () => {
    expect(facts('<time datetime="2024-05-04T10:00">4 May</time>').published).toBe('2024-05-04');
    expect(facts('<span class="post-date">May 4, 2024</span>').published).toBe('2024-05-04');
    expect(facts('<div class="comments"><time datetime="2024-05-09">9 May</time></div>').published).toBeNull();
    expect(facts('<meta property="og:url" content="https://c.example/2024/05/04/storm">').published).toBe('2024-05-04');
  });

  test.each([
    ['text', 'Ines Calloway', ['Ines Calloway']],
    ['an object', { '@type': 'Person', name: 'Ines Calloway' }, ['Ines Calloway']],
    ['a list', [{ name: 'Ines Calloway' }, 'Jo Ek'], ['Ines Calloway', 'Jo Ek']],
    ['names in one string', { name: 'Ines Calloway, Jo Ek' }, ['Ines Calloway', 'Jo Ek']],
    ['a list of names in an object', { name: ['Ines Calloway', 'Jo Ek'] }, ['Ines Calloway', 'Jo Ek']],
    ['an entity in the name', { name: 'Ren&eacute; Ek' }, ['René Ek']],
    ['an address', 'https://courier.example/ines', []],
    ['an empty string', '', []],
    ['the house itself', { '@type': 'Organization', name: 'Kelmouth Courier' }, []],
  ])('authors in JSON-LD: %s', (_, author, expected) => {
    expect(
      facts(linked({ '@type': 'NewsArticle', author, publisher: { name: 'The Kelmouth Courier' } })).authors,
    ).toEqual(expected);
  });

  test.each([
    ['rel=author', '<a rel="author" href="/i">Ines Calloway</a>', ['Ines Calloway']],
    ['itemprop', '<span itemprop="author"><b itemprop="name">Ines Calloway</b> in Kelmouth</span>', ['Ines Calloway']],
    [
      'class',
      '<div class="article-byline">By <a href="/authors/ines">Ines Calloway</a> and <a href="/authors/jo">Jo Ek</a></div>',
      ['Ines Calloway', 'Jo Ek'],
    ],
    ['a line', '<div><h1>Storm</h1><p>By Ines Calloway</p></div>', ['Ines Calloway']],
    ['meta', '<meta name="author" content="Ines Calloway">', ['Ines Calloway']],
    ['none: a comment', '<div id="comments"><span class="author">Jo Ek</span></div>', []],
    ['none: an address in meta', '<meta property="article:author" content="https://social.example/ines">', []],
  ])('authors in the page: %s', (_, html, expected) => {
    expect(facts(html).authors).toEqual(expected);
  });

  test('publisher, language and address', () => {
    expect(facts('<meta property="og:site_name" content="The Courier">').publisher).toBe('The Courier');
    expect(
      facts('<title>Storm - The Courier</title><link rel=canonical href="https://www.thecourier.example/a">').publisher,
    ).toBe('The Courier');
    expect(facts('<html lang="en-GB">').language).toBe('en');
    expect(facts('<meta property="og:locale" content="fr_FR">').language).toBe('fr');
    expect(facts('<link rel="canonical" href="/a">').url).toBeNull();
    expect(readPageFacts(parsePage('<link rel="canonical" href="/a">').root, 'https://c.example/b?x').url).toBe(
      'https://c.example/a',
    );
    expect(facts('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
  });

  test('the article among many objects', () => {
    const html = linked([
      { '@type': 'Organization', name: 'The Courier' },
      { '@type': 'WebPage', name: 'A page', datePublished: '2020-01-01' },
      { '@type': ['NewsArticle'], headline: 'Storm hits coast', datePublished: '2024-05-04' },
    ]);
    expect(facts(`<script type="application/ld+json">{broken</script>${html}`)).toMatchObject({
      title: 'Storm hits coast',
      published: '2024-05-04',
    });
  });
});

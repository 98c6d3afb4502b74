import { describe, expect, test } from 'vitest';
import { readToml, readYaml, statedIn } from '../../../src/read/markdown/front-matter.ts';
import { piecesOf } from '../../../src/read/markdown/pieces.ts';
import { readContent, readFixture } from '../fixtures.ts';

describe('Markdown', () => {
  test('takes facts from YAML front matter and prose alone from the body', async () => {
    const article = await readFixture('formats/yaml.md');
    expect(article).toMatchObject({
      title: 'Lakeside towns sign ferry pact: what it says',
      authors: ['Mara Quill', 'Tomas Brandt'],
      publisher: 'The Lake Courier',
      published: { date: '2025-05-16', basis: 'metadata' },
      dateline: { place: 'ARDEN', date: '2025-05-16' },
      source: { format: 'markdown', url: 'https://lake.example/ferry-pact' },
      warnings: [],
    });
    expect(article.text).toBe(
      [
        'ARDEN, May 16 - The towns of Arden and Belmar signed a ferry agreement on Friday. It runs for ten years.',
        'What it costs',
        '"We waited long for this," said mayor Ilse Korn.',
        'Arden pays 4 million euros.',
        'Belmar pays 2 million euros.',
        'The first boat leaves at noon.\nTickets are free on Sunday.',
      ].join('\n\n'),
    );
  });

  test('takes facts from TOML front matter', async () => {
    expect(await readFixture('formats/toml.md')).toMatchObject({
      title: 'River port reopens',
      authors: ['Ann Sorley', 'Ben Okoro'],
      publisher: 'Port Gazette',
      published: { date: '2025-06-02', basis: 'metadata' },
      text: 'The port of Dunmore reopened on Monday after a flood.\n\nShips may enter again, the harbour office said.',
    });
  });

  test('takes a first heading for the title and does not repeat it', async () => {
    const article = await readFixture('formats/plain.md');
    expect(article.title).toBe('Museum returns two masks');
    expect(article.authors).toEqual(['Lena Fox']);
    expect(article.text).toMatch(/^By Lena Fox\n\nThe city museum/);
    expect(article.warnings.map(({ code }) => code)).toEqual(['published/missing']);
  });

  test('keeps a heading that differs from the stated title', async () => {
    const { title, text } = await readContent(
      'a.md',
      '---\ntitle: Short title\n---\n# Another line\n\nIt rained on Friday.',
    );
    expect({ title, text }).toEqual({ title: 'Short title', text: 'Another line\n\nIt rained on Friday.' });
  });

  test('reads front matter that is never closed, with a warning', async () => {
    const article = await readFixture('broken/torn-front-matter.md');
    expect(article).toMatchObject({
      title: 'Bridge closes for repairs',
      authors: ['Nils Hagen'],
      published: { date: '2025-04-01' },
    });
    expect(article.text).toMatch(/^The old bridge/);
    expect(article.warnings.map(({ code }) => code)).toEqual(['markdown/torn-front-matter']);
  });

  test('leaves a rule that opens a text alone', async () => {
    const { text, warnings } = await readContent('a.md', '---\n\nIt rained on Friday.\n\nThen it snowed.', {
      published: '2025-01-03',
    });
    expect(text).toBe('It rained on Friday.\n\nThen it snowed.');
    expect(warnings).toEqual([]);
  });

  test.each([
    ['code alone', '```\ncode\n```\n'],
    ['front matter alone', '---\ntitle: A title\n---\n'],
    ['an image alone', '![alt](a.png)'],
  ])('refuses %s as empty', async (_, markdown) => {
    await expect(readContent('a.md', markdown)).rejects.toMatchObject({ code: 'input/empty' });
  });

  test.each([
    ['stars', '*a'.repeat(20_000)],
    ['links', '[a](b'.repeat(20_000)],
    ['brackets', '['.repeat(50_000)],
    ['quotes', '> '.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
  ])('reads a tangle of %s as plain text, at once, with a warning', async (_, tangle) => {
    const before = process.cpuUsage();
    const { text, warnings } = await readContent('a.md', `# Bridge opens\n\nIt rained on Friday.\n\n${tangle}`);
    const { user, system } = process.cpuUsage(before);
    expect(text).toContain('It rained on Friday.');
    expect(warnings.map(({ code }) => code)).toContain('markdown/tangled');
    expect((user + system) / 1000).toBeLessThan(3000);
  });

  test('is cut for the parser at blank lines outside code', () => {
    const story = 'The council met.\n\n```\ncode\n\nmore code\n```\n\nIt voted.\n\n';
    const pieces = piecesOf(story.repeat(50), 40);
    expect(pieces.join('')).toBe(story.repeat(50));
    expect(pieces.length).toBeGreaterThan(40);
    for (const piece of pieces) expect(piece.split('```').length % 2).toBe(1);
    expect(piecesOf(story)).toEqual([story]);
  });
});

describe('front matter', () => {
  test.each([
    ['title: Plain words', { title: 'Plain words' }],
    ['title: "Said: \\"no\\" \\u2014 twice" # comment', { title: 'Said: "no" — twice' }],
    ["title: 'It''s late'", { title: "It's late" }],
    [
      'title: >\n  Folded over\n  two lines\ndate: 2025-01-02',
      { title: 'Folded over two lines', published: '2025-01-02' },
    ],
    ['author: Ann Lee and Bob Ray', { authors: ['Ann Lee', 'Bob Ray'] }],
    ['authors: [Ann Lee, "Bob Ray"]', { authors: ['Ann Lee', 'Bob Ray'] }],
    ['author:\n  name: Ann Lee\n  email: ann@paper.example', { authors: ['Ann Lee'] }],
    ['authors:\n- name: Ann Lee\n  role: editor\n- name: Bob Ray', { authors: ['Ann Lee', 'Bob Ray'] }],
    ['byline: By Ann Lee', { authors: ['Ann Lee'] }],
    ['url: not an address', { url: null }],
    ['title: null', { title: null }],
    ['title', { title: null }],
    ['  title: indented is no key of the top level', { title: null }],
  ])('reads %j', (yaml, stated) => {
    expect(statedIn(readYaml(yaml))).toMatchObject(stated);
  });

  test.each([
    ['title = "A \\"b\\""', { title: 'A "b"' }],
    ["title = 'C:\\temp'", { title: 'C:\\temp' }],
    ['title = """\nLong one"""', { title: 'Long one' }],
    ['authors = [\n  "Ann Lee",\n  "Bob Ray",\n]', { authors: ['Ann Lee', 'Bob Ray'] }],
    ['[author]\nname = "Ann Lee"\ntitle = "editor"', { authors: ['Ann Lee'], title: null }],
  ])('reads %j', (toml, stated) => {
    expect(statedIn(readToml(toml))).toMatchObject(stated);
  });
});

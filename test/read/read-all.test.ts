import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { resolveOptions } from '../../src/model/options.ts';
import { detectFormat } from '../../src/read/detect.ts';
import { readAll } from '../../src/read/read-all.ts';
import type { Input } from '../../src/read/split.ts';
import { readContent } from './fixtures.ts';

const BODY = 'OSLO, March 3 - The council opened a bridge on Tuesday. It spans the river at two places.';

/** Title or error code of each result, with the line it stood on. */
async function outline(content: Input['content'], name = 'a.jsonl', maxBytes = 1 << 20): Promise<string[]> {
  const lines: string[] = [];
  for await (const result of readAll({ name, content }, resolveOptions({ maxBytes }))) {
    lines.push(
      'error' in result
        ? `${result.source.line}: ${result.error.code}`
        : `${result.article.source.line}: ${result.article.title}`,
    );
  }
  return lines;
}

const line = (title: string): string => JSON.stringify({ id: title, title, text: BODY });

/** A stream that gives its bytes in small pieces, so that lines and characters are cut anywhere. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('readAll on line-delimited JSON', () => {
  test('gives one result a line, in order, errors in their places', async () => {
    const text = `\ufeff${line('One')}\r\n\n{"title":"cut\n42\n${line('Café')}`;
    for (const size of [1, 7, 100_000]) {
      expect(await outline(inPieces(text, size))).toEqual([
        '1: One',
        '3: input/not-json',
        '4: input/no-article',
        '5: Café',
      ]);
    }
  });

  test('refuses a line over the limit and finds the one after it', async () => {
    const long = JSON.stringify({ text: 'word '.repeat(1000) });
    expect(await outline(`${line('One')}\n${long}\n${line('Two')}\n`, 'a.jsonl', 1000)).toEqual([
      '1: One',
      '2: input/too-large',
      '3: Two',
    ]);
  });
});

describe('line ends', () => {
  const lines = ['Bridge opens', '', 'OSLO, March 3 - The council opened a bridge.', '', 'It rained.'];

  test.each([['\n'], ['\r\n'], ['\r'], ['\u0085'], ['\u2028'], ['\u2029'], ['\v'], ['\f']])(
    '%j gives the same headline, dateline and paragraphs',
    async (end) => {
      const { title, dateline, text, blocks } = await readContent('a.txt', Buffer.from(lines.join(end)));
      expect(title).toBe('Bridge opens');
      expect(dateline?.place).toBe('OSLO');
      expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'dateline', 'body', 'body']);
      expect(text).toBe(lines.join(end.startsWith('\r') ? '\n' : end));
    },
  );
});

describe('sources of one article', () => {
  test.each([
    ['a.txt', '', 'input/empty'],
    ['a.txt', ' \u00a0\u3000\n', 'input/empty'],
    ['a.txt', '12,345 (6)', 'input/empty'],
    ['a.html', '<html><body><br></body></html>', 'input/empty'],
    ['a.md', '', 'input/empty'],
    ['a.jsonl', '', 'input/empty'],
    ['a.rss', '', 'input/empty'],
    ['a.rss', 'No feed at all', 'input/bad-feed'],
    ['a.xml', '<unknown><p>x</p></unknown>', 'input/unknown-xml'],
  ])('%s with %j is refused as %s', async (name, content, code) => {
    await expect(readContent(name, content)).rejects.toMatchObject({ code });
    await expect(readContent(name, Buffer.from(content))).rejects.toMatchObject({ code });
  });

  test('larger than the limit are refused', async () => {
    await expect(readContent('a.txt', 'word '.repeat(100), { maxBytes: 100 })).rejects.toMatchObject({
      code: 'input/too-large',
      message: 'larger than the limit of 100 bytes (--max-bytes)',
    });
  });

  test('are unpacked where the name says so, and only there', async () => {
    const packed = gzipSync('Bridge opens\n\nOSLO, March 3 - The council opened a bridge.');
    expect(await readContent('a.txt.gz', packed)).toMatchObject({
      title: 'Bridge opens',
      source: { name: 'a.txt.gz', format: 'text' },
    });
    await expect(readContent('a.txt', packed)).rejects.toMatchObject({
      code: 'input/not-text',
      message: 'not text (gzip archive)',
    });
    await expect(readContent('a.txt.gz', packed.subarray(0, 40))).rejects.toMatchObject({ code: 'input/truncated' });
    const bomb = gzipSync('word '.repeat(1_000_000));
    await expect(readContent('a.txt.gz', bomb, { maxBytes: 100_000 })).rejects.toMatchObject({
      code: 'input/too-large',
    });
  });

  test('are read as the caller says, whatever they look like', async () => {
    const { title, source } = await readContent('a.txt', '# Bridge opens\n\nThe *council* opened it.', {
      inputFormat: 'markdown',
    });
    expect({ title, format: source.format }).toEqual({ title: 'Bridge opens', format: 'markdown' });
    const plain = await readContent('a.md', '# Bridge opens\n\nThe *council* opened it.', { inputFormat: 'text' });
    expect(plain.text).toContain('*council*');
  });

  test('take what the caller knows before what they say', async () => {
    const options = { published: '2025-05-05', publisher: 'The Paper', url: 'https://a.example/1' };
    const content = JSON.stringify({
      title: 'T',
      text: BODY,
      published: '2024-01-01',
      publisher: 'Other',
      url: 'https://b.example/',
    });
    expect(await readContent('a.json', content, options)).toMatchObject({
      published: { date: '2025-05-05', basis: 'option' },
      publisher: 'The Paper',
      source: { url: 'https://a.example/1' },
    });
  });
});

describe('detectFormat', () => {
  test.each([
    ['-', 'Bridge opens\n\nOSLO - It rained.', 'text', 'one'],
    ['-', '[Reuters] - It rained.', 'text', 'one'],
    ['-', `${line('One')}\n${line('Two')}`, 'ndjson', 'many'],
    ['-', line('One'), 'json', 'one'],
    ['news/a.jsonl.gz', line('One'), 'ndjson', 'many'],
    ['-', '[{"title":"x"}]', 'json', 'many'],
    ['a.json', '[[[[]]]]', 'json', 'one'],
    ['a.json', '[]', 'json', 'one'],
    ['-', '{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'jsonfeed', 'many'],
    ['-', '<?xml version="1.0"?>\n<!-- feed --><rss version="2.0"><channel/></rss>', 'rss', 'many'],
    ['-', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'atom', 'many'],
    ['a.txt', '<!DOCTYPE html><p>Hello</p>', 'html', 'one'],
    ['a.html', 'Plain text after all', 'text', 'one'],
    ['a.html', 'Words, then <p>a tag', 'html', 'one'],
    ['a.md', 'Some *text*', 'markdown', 'one'],
    ['-', '---\ntitle: A\n---\nText', 'markdown', 'one'],
    ['-', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n', 'warc', 'many'],
    ['-', '%PDF-1.7\n', 'pdf', 'one'],
  ])('%s, %j is %s and holds %s', (name, head, format, holds) => {
    expect(detectFormat(name, head)).toEqual({ format, holds });
    expect(detectFormat(name, Buffer.from(head))).toEqual({ format, holds });
  });
});

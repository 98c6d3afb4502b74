import { describe, expect, test } from 'vitest';
import { resolveOptions } from '../../src/model/options.ts';
import { detectFormat } from '../../src/read/detect.ts';
import { readAll } from '../../src/read/read-all.ts';
import type { Input } from '../../src/read/split.ts';

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

describe('detectFormat', () => {
  test.each([
    ['-', 'Bridge opens\n\nOSLO - It rained.', 'text', 'one'],
    ['-', '[Reuters] - It rained.', 'text', 'one'],
    ['-', `${line('One')}\n${line('Two')}`, 'ndjson', 'many'],
    ['-', line('One'), 'json', 'one'],
    ['news/a.jsonl.gz', line('One'), 'ndjson', 'many'],
    ['-', '[{"title":"x"}]', 'json', 'many'],
    ['-', '{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'jsonfeed', 'many'],
    ['-', '<?xml version="1.0"?>\n<!-- feed --><rss version="2.0"><channel/></rss>', 'rss', 'many'],
    ['-', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'atom', 'many'],
    ['a.txt', '<!DOCTYPE html><p>Hello</p>', 'html', 'one'],
    ['a.html', 'Plain text after all', 'html', 'one'],
    ['a.md', 'Some *text*', 'markdown', 'one'],
    ['-', '---\ntitle: A\n---\nText', 'markdown', 'one'],
    ['-', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n', 'warc', 'many'],
    ['-', '%PDF-1.7\n', 'pdf', 'one'],
  ])('%s, %j is %s and holds %s', (name, head, format, holds) => {
    expect(detectFormat(name, head)).toEqual({ format, holds });
    expect(detectFormat(name, Buffer.from(head))).toEqual({ format, holds });
  });
});

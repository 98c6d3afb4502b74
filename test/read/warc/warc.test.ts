import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import { articles, fixture, readMany } from '../fixtures.ts';

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>` +
  `<p>${body}</p><p>The council said so on Monday, and the harbour office agreed with every word of it.</p></article></body></html>`;

const ONE = page(
  'Quay closes for a week',
  'The old quay of Arden closes for a week so that divers can look at its foundations.',
);
const TWO = page(
  'Café reopens',
  'The café at the harbour of Belmar reopened after the owner repaired its roof and walls.',
);

interface Part {
  readonly type?: string;
  readonly url?: string;
  readonly head?: string;
  readonly body: Buffer | string;
  readonly length?: number;
}

/** A record written by hand, so that it can be wrong. */
function record({ type = 'response', url = 'https://a.example/1', head, body, length }: Part): Buffer {
  const block = Buffer.concat([
    Buffer.from(head === undefined ? '' : `${head.replaceAll('\n', '\r\n')}\r\n\r\n`),
    Buffer.from(body),
  ]);
  const lines = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `Content-Length: ${length ?? block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

const OK = 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8';

const archive = Buffer.concat([
  record({ type: 'warcinfo', body: 'software: none\r\n' }),
  record({ type: 'request', body: 'GET / HTTP/1.1\r\n\r\n' }),
  record({ head: OK, body: ONE }),
  record({
    url: 'https://a.example/logo.png',
    head: 'HTTP/1.1 200 OK\nContent-Type: image/png',
    body: Buffer.from([0x89, 0x50]),
  }),
  record({
    url: 'https://a.example/gone',
    head: 'HTTP/1.1 404 Not Found\nContent-Type: text/html',
    body: '<p>Not here</p>',
  }),
  record({ url: 'https://a.example/2', head: `${OK}\nContent-Encoding: gzip`, body: gzipSync(TWO) }),
]);

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const outline = async (
  content: Uint8Array | AsyncIterable<Uint8Array>,
  name = 'a.warc',
  maxBytes = 1 << 20,
): Promise<string[]> =>
  (await readMany(name, content, { maxBytes })).map((result) =>
    typeof result === 'string' ? result : `${result.source.url} ${result.title}`,
  );

const BOTH = ['https://a.example/1 Quay closes for a week', 'https://a.example/2 Café reopens'];

describe('web archives', () => {
  test('give one article for each page, and pass over images, error pages and notes', async () => {
    const [quay] = articles(await readMany('a.warc', archive));
    expect(quay).toMatchObject({
      title: 'Quay closes for a week',
      source: {
        name: 'a.warc',
        format: 'warc',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(ONE),
        url: 'https://a.example/1',
      },
    });
    expect(quay?.text).toMatch(/^The old quay of Arden closes for a week/);
    expect(await outline(archive)).toEqual(BOTH);
  });

  test('are read from pieces of any size, and by content under any name', async () => {
    for (const size of [1, 13, 4096]) expect(await outline(inPieces(archive, size), '-')).toEqual(BOTH);
  });

  test('are unpacked where the name says so, one gzip member a record or one for all', async () => {
    const members = Buffer.concat(
      [record({ head: OK, body: ONE }), record({ url: 'https://a.example/2', head: OK, body: TWO })].map((part) =>
        gzipSync(part),
      ),
    );
    expect(await outline(members, 'a.warc.gz')).toEqual(BOTH);
    expect(await outline(gzipSync(archive), 'a.warc.gz')).toEqual(BOTH);
    expect(await outline(gzipSync(archive), 'a.warc')).toEqual(['input/not-text: not text (gzip archive)']);
  });

  test.each([
    [
      'a chunked body',
      record({
        head: `${OK}\nTransfer-Encoding: chunked`,
        body: `${Buffer.byteLength(ONE).toString(16)}\r\n${ONE}\r\n0\r\n\r\n`,
      }),
    ],
    [
      'a body that is not chunked though its header says so',
      record({ head: `${OK}\nTransfer-Encoding: chunked`, body: ONE }),
    ],
    [
      'a body that is not packed though its header says so',
      record({ head: `${OK}\nContent-Encoding: gzip`, body: ONE }),
    ],
    [
      'a resource',
      record({ type: 'resource', body: ONE })
        .toString('latin1')
        .replace('Content-Length', 'Content-Type: text/html\r\nContent-Length'),
    ],
  ])('hold %s', async (_, content) => {
    expect(await outline(Buffer.from(content as string, 'latin1'))).toEqual([BOTH[0]]);
  });

  test.each([
    ['in a page', archive.subarray(0, archive.length - 40)],
    ['in the headers of a record', archive.subarray(0, archive.indexOf('WARC-Target-URI: https://a.example/2'))],
  ])('cut %s give the pages before, then an error', async (_, content) => {
    expect(await outline(content)).toEqual([
      BOTH[0],
      'input/truncated: a web archive that ends in the middle of a record',
    ]);
  });

  test('cut within their gzip give the pages before, then an error', async () => {
    const members = [record({ head: OK, body: ONE }), record({ url: 'https://a.example/2', head: OK, body: TWO })].map(
      (part) => gzipSync(part),
    );
    const cut = Buffer.concat([members[0]!, members[1]!.subarray(0, 60)]);
    expect(await outline(cut, 'a.warc.gz')).toEqual([BOTH[0], 'input/truncated: gzip data that ends in the middle']);
  });

  test('skip a page over the limit and read the next', async () => {
    const big = record({ head: OK, body: 'x'.repeat(600_000) });
    const bomb = record({ head: `${OK}\nContent-Encoding: gzip`, body: gzipSync('x'.repeat(5_000_000)) });
    const small = record({ head: OK, body: ONE });
    expect(await outline(Buffer.concat([big, bomb, small]), 'a.warc', 10_000)).toEqual([
      'input/too-large: larger than the limit of 10000 bytes (--max-bytes)',
      'input/too-large: larger than the limit of 10000 bytes (--max-bytes)',
      BOTH[0],
    ]);
  });

  test.each([
    ['a length that is no number', record({ body: '', length: Number.NaN })],
    ['words after a record', Buffer.concat([record({ type: 'warcinfo', body: '' }), Buffer.from('what is this')])],
  ])('with %s give an error', async (_, content) => {
    expect(await outline(content)).toEqual(['input/bad-warc: a web archive with damaged records']);
  });

  test('written by another program read as that program reads them', async () => {
    const pages = [
      ONE,
      TWO,
      page('Mill sold', 'A baker bought the old mill by the river for two million and will open it in May.'),
    ];
    const parts: Uint8Array[] = [];
    for (const [i, body] of pages.entries()) {
      const made = await WARCRecord.create(
        {
          url: `https://a.example/${i + 1}`,
          date: '2025-01-01T00:00:00Z',
          type: 'response',
          warcHeaders: {},
          httpHeaders: { 'Content-Type': 'text/html' },
          statusline: 'HTTP/1.1 200 OK',
        },
        (async function* () {
          yield new TextEncoder().encode(body);
        })(),
      );
      parts.push(await WARCSerializer.serialize(made, { gzip: true }));
    }
    const bytes = Buffer.concat(parts);
    const theirs: string[] = [];
    for await (const parsed of new WARCParser([bytes] as unknown as AsyncIterable<Uint8Array>))
      theirs.push(await parsed.contentText());
    expect(theirs).toEqual(pages);
    expect(await outline(bytes, 'a.warc.gz')).toEqual([...BOTH, 'https://a.example/3 Mill sold']);
  });

  test('of the fixtures are read', async () => {
    expect(await outline(fixture('formats/two-pages.warc'), 'two-pages.warc')).toEqual(BOTH);
    expect(await outline(fixture('broken/cut.warc.gz'), 'cut.warc.gz')).toEqual([
      BOTH[0],
      'input/truncated: gzip data that ends in the middle',
    ]);
  });
});

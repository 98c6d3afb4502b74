import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decode, tidy } from '../../src/read/decode.ts';

const bytes = (...parts: (string | number[] | Buffer)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('decode', () => {
  test.each([
    ['UTF-8', bytes('Café “Örn” €5'), 'utf-8', 'Café “Örn” €5'],
    ['UTF-8 with a byte-order mark', bytes([0xef, 0xbb, 0xbf], 'Café'), 'utf-8', 'Café'],
    ['UTF-16LE with a byte-order mark', bytes(utf16('\ufeffCafé €5')), 'utf-16le', 'Café €5'],
    ['UTF-16BE with a byte-order mark', bytes(utf16('\ufeffCafé €5').swap16()), 'utf-16be', 'Café €5'],
    ['UTF-16LE without one', bytes(utf16('The council met on Friday.')), 'utf-16le', 'The council met on Friday.'],
    [
      'UTF-16BE without one',
      bytes(utf16('The council met on Friday.').swap16()),
      'utf-16be',
      'The council met on Friday.',
    ],
    [
      'Windows-1252 that nothing declares',
      bytes('The ', [0x93], 'Caf', [0xe9, 0x94], ' of \x35', [0x80]),
      'windows-1252',
      'The “Café” of 5€',
    ],
    [
      'a page whose meta says ISO-8859-1, read by the WHATWG as Windows-1252',
      bytes('<html><meta charset="iso-8859-1"><p>Z', [0xfc], 'rich ', [0x96], ' Basel'),
      'windows-1252',
      '<html><meta charset="iso-8859-1"><p>Zürich – Basel',
    ],
    [
      'a page whose meta stands late',
      bytes(
        '<html>',
        ' '.repeat(3000),
        '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-2"><p>Wa',
        [0xb3],
        'brzych',
      ),
      'iso-8859-2',
      `<html>${' '.repeat(3000)}<meta http-equiv=Content-Type content="text/html; charset=iso-8859-2"><p>Wałbrzych`,
    ],
    [
      'XML that declares ISO-8859-15',
      bytes('<?xml version="1.0" encoding="ISO-8859-15"?><rss>', [0xa4], '5</rss>'),
      'iso-8859-15',
      '<?xml version="1.0" encoding="ISO-8859-15"?><rss>€5</rss>',
    ],
    [
      'UTF-8 whatever the meta says',
      bytes('<meta charset="iso-8859-1">Zürich'),
      'utf-8',
      '<meta charset="iso-8859-1">Zürich',
    ],
    [
      'UTF-8 with a few broken bytes',
      bytes('Élodie Brûlé ', [0xff], ' préfète'),
      'utf-8',
      'Élodie Brûlé \ufffd préfète',
    ],
    ['CRLF and CR as LF', bytes('a\r\nb\rc\n'), 'utf-8', 'a\nb\nc\n'],
  ])('reads %s', async (_, content, encoding, text) => {
    expect(await decode(content)).toMatchObject({ text, encoding });
  });

  test('takes the charset of the media type before that of the page', async () => {
    const page = bytes('<meta charset="iso-8859-1"><p>', [0xb1]);
    expect((await decode(page, { mediaType: 'text/html; charset=ISO-8859-2' })).text).toBe(
      '<meta charset="iso-8859-1"><p>ą',
    );
  });

  test('says when an encoding was guessed and when bytes were damaged', async () => {
    const codes = async (content: Uint8Array): Promise<string[]> =>
      (await decode(content)).warnings.map(({ code }) => code);
    expect(await codes(bytes('Caf', [0xe9]))).toEqual(['encoding/guessed']);
    expect(await codes(bytes('Café, Café ', [0xff]))).toEqual(['encoding/damaged']);
    expect(await codes(bytes('Café'))).toEqual([]);
  });

  test('guesses an encoding of another script by its bytes', async () => {
    const text = Buffer.from(
      'f0d2c5dac9c4c5ced420d0cfc4d0c9d3c1cc20c4cfc7cfd7cfd220cf20d3cfd4d2d5c4cec9dec5d3d4d7c52e20efce20d3cbc1dac1cc2cd7ded4cf20dcd4cf20d7c1d6cece2e'.replace(
        '2cd7',
        '2c20d7',
      ),
      'hex',
    );
    expect((await decode(text)).encoding).toBe('koi8-r');
  });

  test.each([
    ['PNG image', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0])],
    ['JPEG image', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0x10], 'JFIF')],
    ['GIF image', bytes('GIF89a', [1, 0, 1, 0])],
    ['WebP image', bytes('RIFF', [0x24, 0, 0, 0], 'WEBPVP8 ')],
    ['ZIP archive', bytes('PK', [3, 4, 20, 0, 0, 0])],
    ['gzip archive', gzipSync('The council met.')],
    ['ELF program', bytes([0x7f], 'ELF', [2, 1, 1, 0])],
    ['PDF document', bytes('%PDF-1.4\n%')],
    ['Microsoft Office document', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['SQLite database', bytes('SQLite format 3', [0])],
    ['MP4 video', bytes([0, 0, 0, 0x18], 'ftypisom')],
    ['tar archive', bytes('a.txt', Buffer.alloc(252), 'ustar', [0])],
    ['binary data: it holds NUL bytes', bytes('The council', [0, 0], ' met')],
    ['binary data', bytes([0xfe, 1, 2, 3, 0xf9, 5, 6, 7, 0xfa])],
  ])('refuses a %s by name', async (kind, content) => {
    await expect(decode(content)).rejects.toMatchObject({ code: 'input/not-text', message: `not text (${kind})` });
  });

  test.each([
    ['BMW sold 2 million cars.'],
    ['MZ Wallace opened a shop.'],
    ['PKK fighters laid down arms.'],
    ['ID3 is a tag.'],
    ['RIFFS and songs.'],
    ['Rar! he shouted.'],
    ['PAR1 is short.'],
  ])('takes %j for text', async (text) => {
    expect((await decode(bytes(text))).text).toBe(text);
  });
});

test('tidy puts U+FFFD for U+0000 and lone surrogates, and keeps pairs', () => {
  expect(tidy('a\u0000b\ud800c\ud83d\ude00')).toBe('a\ufffdb\ufffdc\ud83d\ude00');
});

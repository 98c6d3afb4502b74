import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { Article } from '../../src/model/article.ts';
import { InputError } from '../../src/model/errors.ts';
import { readPlain } from '../../src/read/plain/plain.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { relate } from '../../src/relate/relate.ts';
import { segment } from '../../src/segment/segment.ts';
import { sentencesOf } from '../../src/segment/sentences.ts';
import { tokenise } from '../../src/segment/tokens.ts';
import { toPage } from '../../src/view/page.ts';
import { toMarked } from '../../src/write/marked.ts';

/** Words that make grammars start, so that chance gets beyond the first look. */
const NEWS = fc.constantFrom(
  'India',
  'and',
  'Japan',
  'signed',
  'a',
  'treaty',
  'on',
  'Friday',
  'May',
  '5',
  '1,000',
  'million',
  '$',
  '%',
  'the',
  'two',
  'sides',
  'Mr.',
  'Modi',
  'said',
  '“',
  '”',
  '"',
  "'",
  ',',
  '.',
  '(',
  ')',
  '-',
  '–',
  'U.S.',
  'Prime',
  'Minister',
  'of',
  'Memorandum',
  'Understanding',
  'between',
  'with',
  'from',
  'to',
  '2019',
  'years',
  'ago',
  'next',
  'last',
  'week',
  'half',
  'third',
  'per',
  'cent',
  'not',
  'will',
  'be',
  'including',
  'his',
  'counterpart',
  '\n',
  '\n\n',
  'BY',
  ':',
  ';',
  '…',
  '😀',
  'é',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(NEWS, { maxLength: 120 }).map((words) => words.join(' ')),
  fc.array(fc.oneof(NEWS, fc.string({ maxLength: 8 })), { maxLength: 80 }).map((words) => words.join('')),
);

const articleOf = (raw: string): Article => {
  const clean = raw.toWellFormed().replaceAll('\r', '\n').replaceAll('\u0000', '\ufffd');
  const plain = readPlain(clean, { hasHeadline: true, published: '2021-05-03' });
  const source = { name: 'x', id: null, format: 'text' as const, encoding: 'utf-8', bytes: 0, line: null, url: null };
  return { source, text: clean, language: 'en', warnings: [], ...plain };
};
const RUNS = { numRuns: 150, seed: 42 };

describe('whatever the text', () => {
  it('tokens are in order, do not overlap, and leave only white space between them', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { length, start, end } = tokenise(raw);
        let at = 0;
        for (let i = 0; i < length; i++) {
          expect(
            raw
              .slice(at, start[i])
              .trim()
              .replace(/[\u200b\ufeff\p{Z}]/gu, ''),
          ).toBe('');
          expect(end[i]!).toBeGreaterThan(start[i]!);
          at = end[i]!;
        }
      }),
      RUNS,
    );
  });

  it('sentences cover all but white space, in order', () => {
    fc.assert(
      fc.property(text, (raw) => {
        let at = 0;
        for (const { start, end } of sentencesOf(raw, 0, raw.length)) {
          expect(/^[\s\p{Z}\u200b\ufeff]*$/u.test(raw.slice(at, start))).toBe(true);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(/^[\s\p{Z}\u200b\ufeff]*$/u.test(raw.slice(at))).toBe(true);
      }),
      RUNS,
    );
  });

  it('blocks of an article are in order and within the text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const article = articleOf(raw);
        let at = 0;
        for (const { start, end } of article.blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(article.text.length);
      }),
      RUNS,
    );
  });

  it('mentions and relations stand within the text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const document = segment(articleOf(raw));
        const mentions = recognise(document);
        const { parties, agreements } = relate(document, mentions);
        const spans = [
          ...[...mentions.names, ...mentions.dates, ...mentions.figures, ...mentions.quotes].map(({ span }) => span),
          ...[...parties, ...agreements].flatMap((entry) => [...entry.mentions]),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(document.text.length);
        }
      }),
      RUNS,
    );
  });

  it('a whole record is valid, the same twice, and can be shown', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (raw) => {
        try {
          const options = { anyLanguage: true, published: '2021-05-03' };
          const record = await extract(raw, options);
          expect(await extract(raw, options)).toEqual(record);
          expect(toMarked(record, { isColoured: false })).toMatch(/\n$/);
          expect(toPage(record)).toMatch(/<\/html>\n$/);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      RUNS,
    );
  });
});

import { describe, expect, test, vi } from 'vitest';
import { readPdf } from '../../src/read/pdf.ts';
import { fixture, readContent, readFixture } from './fixtures.ts';

describe('PDF', () => {
  test('gives the text of its pages, headline and dateline', async () => {
    const article = await readFixture('formats/ferry.pdf');
    expect(article).toMatchObject({
      title: 'Ferry line to Belmar reopens',
      dateline: { place: 'ARDEN', date: '2025-05-16' },
      published: { date: '2025-05-16', basis: 'dateline' },
      source: { format: 'pdf' },
    });
    expect(article.blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(['title', 'dateline', 'body']);
    expect(article.text).toMatch(/quay, which holds three boats\nat once\.$/);
  });

  test.each([
    ['cut in the middle', fixture('formats/ferry.pdf').subarray(0, 700)],
    ['empty after its first line', Buffer.from('%PDF-1.4\n')],
  ])('%s is refused in one line, with nothing printed', async (_, content) => {
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
    await expect(readContent('a.pdf', content)).rejects.toMatchObject({
      code: 'input/bad-pdf',
      message: 'a PDF that cannot be read (damaged, or locked)',
    });
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  test('says how to get the package where it is missing', async () => {
    const missing = (): Promise<typeof import('unpdf')> => import(['not', 'installed'].join('-'));
    await expect(readPdf(fixture('formats/ferry.pdf'), missing)).rejects.toMatchObject({
      code: 'input/needs-package',
      message: 'PDF input needs unpdf: npm install unpdf',
    });
  });
});

test.each(['bad-number.pdf', 'torn-dictionary.pdf'])(
  'ends quietly on %s, whose damage pdf.js drops promises over',
  async (name) => {
    await expect(readFixture(`broken/${name}`)).rejects.toMatchObject({
      code: expect.stringMatching(/^input\/(?:bad-pdf|empty)$/),
    });
  },
);

import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { toMarked } from '../../src/write/marked.ts';

const record = await extract('Talks end\n\nOSLO, May 3, 2021: Norland paid 40 envoys on Monday.\n\nThey left.');
const span = (text: string) => {
  const start = record.article.text.indexOf(text);
  return { start, end: start + text.length, text };
};
const find = { confidence: 1, rule: 'test', evidence: [] };
const marked = {
  ...record,
  parties: [
    {
      ...find,
      id: 'p1',
      kind: 'organization' as const,
      name: 'Norland\u001b[31m',
      aliases: [],
      title: null,
      affiliation: null,
      code: { iso3166: null },
      mentions: [{ ...span('Norland'), form: 'name' as const, coreference: false, titleSpan: null }],
    },
  ],
  places: [],
  dates: [],
  quotes: [{ ...find, id: 'q1', text: '40 envoys on', span: span('40 envoys on'), speaker: 'p1', cue: 'said' }],
  agreements: [],
  figures: [],
};

it('underlines every find and names it, rows apart where they would meet', () => {
  expect(toMarked(marked, { isColoured: false })).toBe(
    [
      '[title]',
      '  Talks end',
      '',
      '[dateline]',
      '  OSLO, May 3, 2021:',
      '',
      '  Norland paid 40 envoys on Monday.',
      '  ^~~~~~~ p1 Norland [31m',
      '               ^~~~~~~~~~~~ q1 Norland [31m',
      '',
      '  They left.',
      '',
    ].join('\n'),
  );
});

it('wraps long lines and goes on with a find on the next', () => {
  const long = 'word '.repeat(40).trim();
  const text = `Talks end\n\n${long}.`;
  const start = text.indexOf('word');
  const whole = { start, end: start + long.length, text: long };
  const out = toMarked(
    {
      ...marked,
      article: { ...marked.article, text },
      parties: [],
      sentences: [{ index: 0, start, end: text.length, text: `${long}.`, paragraph: 0, kind: 'body' }],
      quotes: [{ ...find, id: 'q1', text: long, span: whole, speaker: null, cue: null }],
    },
    { isColoured: false },
  );
  const lines = out.trimEnd().split('\n');
  expect(lines.length).toBe(6);
  expect(lines[3]).toMatch(/^ {2}~+ q1$/);
  expect(Math.max(...lines.filter((_, i) => i % 2 === 0).map((line) => line.length))).toBeLessThanOrEqual(98);
});

it('colours only what it marks', () => {
  const out = toMarked(marked, { isColoured: true });
  expect(out.match(/\u001b\[/g)?.length).toBe(4);
});

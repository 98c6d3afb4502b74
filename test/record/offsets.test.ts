import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { NewsRecord } from '../../src/model/record/record.ts';

const ARTICLES = {
  emoji:
    '🚢🚢 Ferry pact 🤝🏽\n\nOSLO, May 3, 2021: Norland 🇳🇴 and Sudia signed a 👨‍👩‍👧 family pact on Monday. "We 💙 our sea and all who sail," said Anna Weiss 🎉. 40 boats sail.',
  'combining marks':
    'Cafe\u0301 pact\n\nSA\u0303O PAULO, May 3, 2021: Jose\u0301 A\u0301lvarez of Chile signed a pact with Peru on Monday. 𝐀ll 40 boats 𠮷 sail. n\u0308 60 more.',
  'nothing beyond the basic plane': 'OSLO, May 3, 2021: Norland and Sudia signed a pact on Monday for 40 boats.',
};

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** Every object with a numeric `start` and `end`, in order. */
function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (value === null || typeof value !== 'object') return [];
  const { start } = value as { start?: unknown };
  const inner = Object.values(value).flatMap(spansOf);
  return typeof start === 'number' ? [value as Span, ...inner] : inner;
}

it.each(Object.entries(ARTICLES))('counts the same spans in code points: %s', async (_title, text) => {
  const units: NewsRecord = await extract(text);
  const points: NewsRecord = await extract(text, { offsets: 'code-points' });
  const [inUnits, inPoints] = [spansOf(units), spansOf(points)];
  expect(inPoints).toHaveLength(inUnits.length);
  expect(inUnits.length).toBeGreaterThan(10);
  const characters = [...points.article.text];
  for (const [i, span] of inPoints.entries()) {
    const { start, end } = inUnits[i]!;
    const words = units.article.text.slice(start, end);
    expect(characters.slice(span.start, span.end).join('')).toBe(words);
    expect([span.start, span.end]).toEqual([start, end].map((at) => [...units.article.text.slice(0, at)].length));
    if (span.text !== undefined) expect(span.text).toBe(words);
  }
});

it('says in the record what its offsets count, and changes nothing else', async () => {
  const withoutSpans = (record: NewsRecord): string =>
    JSON.stringify({ ...record, generator: null }, (key, value) => (key === 'start' || key === 'end' ? 0 : value));
  const points = await extract(ARTICLES.emoji, { offsets: 'code-points' });
  expect(points.generator.options).toEqual({ offsets: 'code-points' });
  expect(withoutSpans(points)).toBe(withoutSpans(await extract(ARTICLES.emoji)));
});

import { expect, test } from 'vitest';
import { resolveOptions } from '../../src/model/options.ts';
import { read } from '../../src/read/read.ts';
import { recogniseDates } from '../../src/recognise/dates/dates.ts';
import { recogniseFigures } from '../../src/recognise/figures/figures.ts';
import { relatePeriods } from '../../src/relate/within.ts';
import { segment } from '../../src/segment/segment.ts';

async function periodsIn(text: string): Promise<string[]> {
  const article = await read({ name: 'a.txt', content: text }, resolveOptions({ anyLanguage: true }));
  const document = segment(article);
  const dates = recogniseDates(document);
  const figures = recogniseFigures(document, dates);
  const cut = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  const within = relatePeriods(document, { names: [], dates, figures, quotes: [] });
  return [...within].map(([figure, period]) => `${cut(figure.span)} | ${cut(period.span)}`);
}

test.each([
  ['The plan will move 8,000 nurses within five years.', ['8,000 nurses | five years']],
  ['It lends $3 million and 40 boats within two years.', ['$3 million | two years', '40 boats | two years']],
  ['Within five years they left. The plan moves 8,000 nurses.', []],
  ['The plan lasted five years and moved 8,000 nurses.', []],
])('links figures to the period behind them: "%s"', async (sentence, expected) => {
  expect(await periodsIn(sentence)).toEqual(expected);
});

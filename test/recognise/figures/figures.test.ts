import { describe, expect, test } from 'vitest';
import type { FigureMention } from '../../../src/model/mention.ts';
import { resolveOptions } from '../../../src/model/options.ts';
import { read } from '../../../src/read/read.ts';
import { EXAMPLES as BOUNDS } from '../../../src/recognise/figures/bound.ts';
import { EXAMPLES as COUNTS } from '../../../src/recognise/figures/count.ts';
import { EXAMPLES as DURATIONS } from '../../../src/recognise/figures/duration.ts';
import { recogniseFigures } from '../../../src/recognise/figures/figures.ts';
import { LOOK_ALIKES } from '../../../src/recognise/figures/look-alikes.ts';
import { EXAMPLES as MEASURES } from '../../../src/recognise/figures/measure.ts';
import { EXAMPLES as MONEY } from '../../../src/recognise/figures/money.ts';
import { EXAMPLES as PERCENT } from '../../../src/recognise/figures/percent.ts';
import { EXAMPLES as RANGES } from '../../../src/recognise/figures/range.ts';
import { EXAMPLES as RANKS } from '../../../src/recognise/figures/rank.ts';
import { EXAMPLES as RATES } from '../../../src/recognise/figures/rate.ts';
import { EXAMPLES as RATIOS } from '../../../src/recognise/figures/ratio.ts';
import type { FigureExample } from '../../../src/recognise/figures/scan.ts';
import { segment } from '../../../src/segment/segment.ts';

async function figuresIn(text: string): Promise<{ text: string; figures: FigureMention[] }> {
  const article = await read({ name: 'a.txt', content: text }, resolveOptions({ anyLanguage: true }));
  return { text: article.text, figures: recogniseFigures(segment(article), []) };
}

const ROWS: readonly (readonly [string, readonly FigureExample[]])[] = [
  ['bounds', BOUNDS],
  ['counts', COUNTS],
  ['durations', DURATIONS],
  ['measures', MEASURES],
  ['money', MONEY],
  ['percentages', PERCENT],
  ['ranges', RANGES],
  ['ranks', RANKS],
  ['rates', RATES],
  ['ratios', RATIOS],
];

describe.each(ROWS)('reads %s', (_name, examples) => {
  test.each(examples.map((example) => [example.sentence, example] as const))('in "%s"', async (sentence, example) => {
    const found = await figuresIn(sentence);
    const figure = found.figures.find(({ span }) => found.text.slice(span.start, span.end) === example.text);
    expect(
      figure,
      `finds ${example.text} among ${found.figures.map(({ span }) => found.text.slice(span.start, span.end)).join(' | ')}`,
    ).toBeDefined();
    const value = figure!.value ?? [figure!.min, figure!.max];
    expect({ kind: figure!.kind, value, unit: figure!.unit }).toEqual({
      kind: example.kind,
      value: example.value,
      unit: example.unit,
    });
    if (example.modifier !== undefined) expect(figure!.modifier).toBe(example.modifier);
    if (example.per !== undefined) expect(figure!.per).toBe(example.per);
    if (example.counted !== undefined) expect(figure!.counted).toBe(example.counted);
  });
});

describe('leaves alone what is no figure', () => {
  test.each(LOOK_ALIKES)('in "%s"', async (sentence) => {
    const found = await figuresIn(sentence);
    expect(found.figures.map(({ span }) => found.text.slice(span.start, span.end))).toEqual([]);
  });
});

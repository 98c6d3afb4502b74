import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.ts';
import { resolveOptions } from '../../src/model/options.ts';
import { read } from '../../src/read/read.ts';

const TEXT = `Norway and Sweden sign rail accord

OSLO, May 3, 2021: Norway and Sweden signed a rail accord on Monday. The two ministers were in agreement with one another.

They would look at any treaty, the hosts said. Chapter 5 of the report lists the stations.
`;

const ask = async (what: string | number, options: object = {}) => {
  const resolved = resolveOptions(options);
  return explain(await read({ name: 'a.txt', content: TEXT }, resolved), what, resolved).explanations;
};

describe('explain', () => {
  it('tells what stands at words of the article, by which rule, on what evidence', async () => {
    const [, second] = await ask('rail accord');
    const agreement = second!.finds.find(({ kind }) => kind === 'agreement');
    expect(agreement).toMatchObject({ isKept: true, what: expect.stringContaining('signed') });
    expect(agreement!.rule).toMatch(/^agreement\//);
    expect(agreement!.evidence.length).toBeGreaterThan(0);
  });

  it('tells it of an offset too, the whole word around it', async () => {
    const [place] = await ask(TEXT.indexOf('Sweden signed') + 2);
    expect(place!.text).toBe('Sweden');
    expect(place!.finds[0]).toMatchObject({ kind: 'party', what: 'Sweden (country)' });
  });

  it('says which finds the asked-for confidence leaves out', async () => {
    const [, second] = await ask('rail accord', { minConfidence: 1 });
    expect(second!.finds.every(({ isKept }) => !isKept)).toBe(true);
  });

  it.each([
    ['in agreement', /not read as the name of an instrument/],
    ['any treaty', /any such instrument/],
    ['stations', /no word of it names an instrument/],
    ['Chapter 5', /“5” counts or measures nothing/],
  ])('says why %j gave nothing', async (words, reason) => {
    const [place] = await ask(words);
    expect(place!.finds).toEqual([]);
    expect(place!.reasons.join('\n')).toMatch(reason);
  });

  it('has nothing to tell of words that are not there', async () => {
    expect(await ask('Denmark')).toEqual([]);
  });
});

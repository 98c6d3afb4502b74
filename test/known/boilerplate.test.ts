import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const TEXT = `Ferry pact signed

OSLO, May 3, 2021: Norland and Sudia signed a fishing pact on Monday.
Sign up for the Harbour Letter, read by 90,000 sailors.
The pact runs for ten years.

Photo desk: call Anna Weiss before 5 p.m.
`;

const kindsOf = async (publisher: string | null, boilerplate: Record<string, string[]>) => {
  const record = await extract(TEXT, { publisher, boilerplate });
  return record.sentences.filter(({ kind }) => kind === 'boilerplate').map(({ text }) => text);
};

describe('boilerplate lines that the caller knows', () => {
  it('marks a whole line of a publisher, whatever the case of its name and the white space', async () => {
    const lines = { 'Harbour Times': ['Photo desk:   call Anna Weiss before 5 p.m.'] };
    expect(await kindsOf('HARBOUR TIMES', lines)).toEqual(['Photo desk: call Anna Weiss before 5 p.m.']);
  });

  it('marks a line within a paragraph by its beginning; the lines around it stay prose', async () => {
    const record = await extract(TEXT, {
      publisher: 'Harbour Times',
      boilerplate: { 'Harbour Times': ['Sign up for *'] },
    });
    expect(record.sentences.filter(({ kind }) => kind === 'boilerplate').map(({ text }) => text)).toEqual([
      'Sign up for the Harbour Letter, read by 90,000 sailors.',
    ]);
    expect(record.sentences.map(({ text }) => text)).toContain('The pact runs for ten years.');
    expect(record.figures.map(({ value }) => value)).toEqual([10]);
  });

  it('marks the lines of every publisher', async () => {
    expect(await kindsOf(null, { '*': ['Photo desk*'] })).toHaveLength(1);
  });

  it.each([
    ["another publisher's line", 'Evening Post', { 'Harbour Times': ['Photo desk*'] }],
    ['a line that only holds the words', 'Harbour Times', { 'Harbour Times': ['call Anna Weiss'] }],
    ['a line of a publisher who is not known', null, { 'Harbour Times': ['Photo desk*'] }],
  ])('leaves %s', async (_title, publisher, lines) => {
    expect(await kindsOf(publisher, lines)).toEqual([]);
  });

  it('tells in the record, by a digest, that lines were given', async () => {
    const { options } = (await extract(TEXT, { boilerplate: { '*': ['x'] } })).generator;
    expect(options).toEqual({ boilerplate: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
    expect((await extract(TEXT)).generator.options).toEqual({});
  });
});

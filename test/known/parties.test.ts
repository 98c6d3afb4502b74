import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { KnownParty } from '../../src/model/known.ts';

const TEXT = `Dockers welcome the pact

OSLO, May 3, 2021: Tidewater and the port of Oslo signed a towing contract on Monday. Weiss of TWM said on Monday that
Tidewater Marine would hire 40 pilots. "We have waited ten years for this day," said Anna Weiss, chief of Tidewater Marine.
`;
const TIDEWATER: KnownParty = { name: 'Tidewater Marine', kind: 'organization', aliases: ['Tidewater', 'TWM'] };

describe('parties that the caller knows', () => {
  it('are one entry with all their names', async () => {
    const { parties, article } = await extract(TEXT, { parties: [TIDEWATER] });
    const known = parties.filter(({ rule }) => rule === 'known/party');
    expect(known).toMatchObject([{ name: 'Tidewater Marine', kind: 'organization', aliases: ['Tidewater', 'TWM'] }]);
    expect(known[0]!.mentions.filter(({ coreference }) => !coreference).map(({ text }) => text)).toEqual([
      'Tidewater',
      'TWM',
      'Tidewater Marine',
      'Tidewater Marine',
    ]);
    for (const { start, end, text } of known[0]!.mentions) expect(article.text.slice(start, end)).toBe(text);
    expect(parties.filter(({ name }) => /Tidewater|TWM/.test(name))).toHaveLength(1);
  });

  it('are what agreements, quotes and affiliations point at', async () => {
    const { parties, agreements, quotes } = await extract(TEXT, { parties: [TIDEWATER] });
    const id = parties.find(({ name }) => name === 'Tidewater Marine')!.id;
    expect(agreements.flatMap((agreement) => agreement.parties.map(({ party }) => party))).toContain(id);
    const ids = parties.map((party) => party.id);
    expect(ids).toContain(quotes[0]!.speaker);
    for (const { affiliation } of parties) expect([null, ...ids]).toContain(affiliation);
  });

  it('are found where nothing else would find them, of the kind that was given', async () => {
    const dull = 'OSLO, May 3, 2021: On Monday the bluebell said it would open a quay. bluebells grow there.';
    const bluebell: KnownParty = { name: 'bluebell', kind: 'organization' };
    expect((await extract(dull)).parties.map(({ name }) => name)).not.toContain('bluebell');
    const { parties } = await extract(dull, { parties: [bluebell] });
    expect(parties.find(({ name }) => name === 'bluebell')).toMatchObject({ kind: 'organization', confidence: 1 });
    expect(parties.find(({ name }) => name === 'bluebell')!.mentions.filter((m) => !m.coreference)).toHaveLength(1);
  });

  it('are countries with their code', async () => {
    const text = 'OSLO, May 3, 2021: Norland and Sudia signed a fishing pact on Monday, Norland said.';
    const { parties } = await extract(text, { parties: [{ name: 'Norland', kind: 'country', iso3166: 'XN' }] });
    expect(parties.find(({ name }) => name === 'Norland')).toMatchObject({ kind: 'country', code: { iso3166: 'XN' } });
  });

  it.each([
    ['part of a word', 'OSLO, May 3, 2021: The TWMs of the harbour were repaired on Monday.'],
    ['another case', 'OSLO, May 3, 2021: Workers saw the tidewater rise on Monday.'],
  ])('are not found in %s', async (_title, text) => {
    const { parties } = await extract(text, { parties: [TIDEWATER] });
    expect(parties.filter(({ rule }) => rule === 'known/party')).toEqual([]);
  });

  it('change nothing in an article that does not name them, but for what the record says of its making', async () => {
    const text = 'OSLO, May 3, 2021: Peru and Chile signed a fishing pact on Monday, Lima said.';
    const { generator: before, ...plain } = await extract(text);
    const { generator: after, ...given } = await extract(text, { parties: [TIDEWATER] });
    expect(given).toEqual(plain);
    expect(after.options).toEqual({ parties: expect.stringMatching(/^sha256:/) });
    expect(before.options).toEqual({});
  });
});

import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { withoutInstruments } from '../../src/relate/instruments-apart.ts';

it('leaves no agreement among the parties', async () => {
  const text =
    'Norway and Sweden signed a Joint Declaration on Baltic Security and a Memorandum of Cooperation on Rail Transport in Oslo on Monday.';
  const { parties, agreements } = await extract(text, { published: '2021-05-03' });
  expect(agreements.map(({ name }) => name)).toContain('Joint Declaration on Baltic Security');
  expect(parties.map(({ name }) => name)).toEqual(['Norway', 'Sweden']);
});

it('keeps a body whose name has such a word', () => {
  const span = { start: 0, end: 30 };
  const find = { confidence: 1, rule: 'test', evidence: [] };
  const body = {
    ...find,
    kind: 'organization' as const,
    name: 'Fur Treaty Board',
    aliases: [],
    title: null,
    affiliation: null,
    iso3166: null,
    mentions: [{ ...span, form: 'name' as const, coreference: false, titleSpan: null }],
  };
  const agreement = {
    ...find,
    name: 'fur treaty',
    named: false,
    type: 'treaty' as const,
    status: 'signed' as const,
    parties: [],
    signatories: [],
    subject: null,
    purpose: null,
    date: null,
    place: null,
    duration: null,
    figures: [],
    group: false,
    count: null,
    partOf: null,
    mentions: [{ start: 40, end: 50 }],
  };
  expect(withoutInstruments([body], [agreement], [])).toEqual([body]);
  const met = { ...agreement, mentions: [span] };
  expect(withoutInstruments([body], [met], [])).toEqual([]);
  expect(withoutInstruments([body], [met], [{ ...find, span, speaker: body, cue: 'said' }])).toEqual([body]);
});

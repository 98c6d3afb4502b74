import { extract } from '../../src/extract.ts';
import type { NewsRecord } from '../../src/model/record/record.ts';

const TEXT = `Talks end in Oslo

Norland and Sudia signed a fishing pact on Monday.

Anna Weiss of Norland said 40 boats could sail again.
`;

/** A record put together by hand, so that the tests of comparison do not hang on what is recognised. */
export async function smallRecord(): Promise<NewsRecord> {
  const record = await extract({ name: 'oslo.txt', content: TEXT });
  const span = (text: string) => {
    const start = TEXT.indexOf(text);
    return { start, end: start + text.length, text };
  };
  const proof = { confidence: 0.9, rule: 'test/by-hand', evidence: [] };
  const party = (id: string, name: string, kind: 'country' | 'person', aliases: string[] = []) => ({
    ...proof,
    id,
    name,
    kind,
    aliases,
    title: null,
    affiliation: kind === 'person' ? 'p1' : null,
    code: { iso3166: null },
    mentions: [{ ...span(name), form: 'name' as const, coreference: false, titleSpan: null }],
  });
  return {
    ...record,
    parties: [
      party('p1', 'Norland', 'country'),
      party('p2', 'Sudia', 'country'),
      party('p3', 'Anna Weiss', 'person', ['Weiss']),
    ],
    places: [],
    dates: [
      {
        ...proof,
        id: 'd1',
        type: 'date',
        value: '2021-05-03',
        start: '2021-05-03',
        end: '2021-05-03',
        modifier: null,
        until: null,
        basis: 'published',
        span: span('Monday'),
      },
    ],
    figures: [
      {
        ...proof,
        id: 'f1',
        text: '40 boats',
        kind: 'count',
        value: 40,
        min: null,
        max: null,
        unit: 'boat',
        currency: null,
        modifier: null,
        counted: 'boats',
        per: null,
        partOf: null,
        within: null,
        agreement: null,
        span: span('40 boats'),
      },
    ],
    agreements: [
      {
        ...proof,
        id: 'a1',
        name: 'fishing pact',
        named: false,
        type: 'pact',
        status: 'signed',
        parties: [
          { party: 'p1', role: 'party' },
          { party: 'p2', role: 'party' },
        ],
        signatories: [],
        subject: 'fishing',
        purpose: null,
        date: 'd1',
        place: null,
        duration: null,
        figures: [],
        group: false,
        count: null,
        partOf: null,
        mentions: [span('fishing pact')],
      },
    ],
    quotes: [],
  };
}

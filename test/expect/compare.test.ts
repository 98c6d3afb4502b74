import { describe, expect, it } from 'vitest';
import { compareRecord } from '../../src/expect/compare.ts';
import { ExpectationSchema } from '../../src/expect/expectation.ts';
import { sentenceOf } from '../../src/expect/result.ts';
import { firstExpectation, updateExpectation } from '../../src/expect/update.ts';
import { smallRecord } from './record.ts';

const record = await smallRecord();
const differencesTo = (expected: object): string[] =>
  compareRecord(record, ExpectationSchema.parse(expected)).map(sentenceOf);

describe('compareRecord agrees', () => {
  it.each([
    ['with nothing expected', {}],
    ['on a field', { article: { title: 'Talks end in Oslo' } }],
    ['on an item, wherever it stands', { parties: [{ name: 'Sudia', kind: 'country' }] }],
    ['on an item by another of its names', { parties: [{ name: 'Weiss', kind: 'person' }] }],
    ['on an item by its words', { figures: [{ text: '40 boats', value: 40 }] }],
    ['on what an id stands for', { parties: [{ name: 'Anna Weiss', affiliation: 'Norland' }] }],
    ['on the day that a date id stands for', { agreements: [{ name: 'fishing pact', date: '2021-05-03' }] }],
    [
      'on parties by name',
      { agreements: [{ name: 'fishing pact', parties: [{ party: 'Sudia' }, { party: 'Norland', role: 'party' }] }] },
    ],
    ['on an empty list', { quotes: [] }],
    ['on an item that is not to be there', { agreements: [{ name: 'peace treaty', absent: true }] }],
    ['on the whole record', { exact: true, ...record }],
  ])('%s', (_, expected) => {
    expect(differencesTo(expected)).toEqual([]);
  });
});

describe('compareRecord tells', () => {
  it.each([
    [
      'a value that differs',
      { agreements: [{ name: 'fishing pact', status: 'adopted' }] },
      ['agreements "fishing pact" › status: expected "adopted", found "signed"'],
    ],
    [
      'a name for an id',
      { parties: [{ name: 'Anna Weiss', affiliation: 'Sudia' }] },
      ['parties "Anna Weiss" › affiliation: expected "Sudia", found "Norland"'],
    ],
    [
      'an item that is missing',
      { quotes: [{ text: 'We agreed' }] },
      ['quotes "We agreed": expected, and not in the record'],
    ],
    [
      'a party that an agreement lacks',
      { agreements: [{ name: 'fishing pact', parties: [{ party: 'Ostmark' }] }] },
      ['agreements "fishing pact" › parties "Ostmark": expected, and not in the record'],
    ],
    [
      'an item in a list that is to be empty',
      { agreements: [] },
      ['agreements › 0: in the record ("fishing pact"), and not expected'],
    ],
    [
      'an item that is not to be there',
      { parties: [{ name: 'Sudia', absent: true }] },
      ['parties "Sudia": in the record ("Sudia"), and not expected'],
    ],
    [
      'a misspelt field',
      { agreements: [{ name: 'fishing pact', state: 'signed' }] },
      ['agreements "fishing pact" › state: a record has no such field; check its spelling'],
    ],
    [
      'a second item of a name that is there once',
      { figures: [{ text: '40 boats' }, { text: '40 boats' }] },
      ['figures "40 boats": expected, and not in the record'],
    ],
    [
      'what an exact record has more',
      { exact: true, ...record, quotes: undefined },
      ['quotes: expected undefined, found []'],
    ],
  ])('%s', (_, expected, differences) => {
    expect(differencesTo(JSON.parse(JSON.stringify(expected)))).toEqual(
      differences.map((line) =>
        line.replace('quotes: expected undefined, found []', 'quotes: in the record ([]), and not expected'),
      ),
    );
  });

  it('points at the place in the article', () => {
    const [difference] = compareRecord(record, { agreements: [{ name: 'fishing pact', status: 'adopted' }] });
    expect(difference!.span).toMatchObject({ text: 'fishing pact' });
  });
});

describe('updateExpectation', () => {
  const update = (expected: object): object => {
    const expectation = ExpectationSchema.parse(expected);
    return updateExpectation(expectation, compareRecord(record, expectation), record);
  };

  it('writes the values of the record, and takes out what is not there', () => {
    const expected = {
      agreements: [
        { name: 'peace treaty' },
        { name: 'fishing pact', status: 'adopted', parties: [{ party: 'Ostmark' }, { party: 'Sudia' }] },
      ],
      quotes: [{ text: 'We agreed' }],
    };
    expect(update(expected)).toEqual({
      agreements: [{ name: 'fishing pact', status: 'signed', parties: [{ party: 'Sudia' }] }],
      quotes: [],
    });
  });

  it.each([
    ['a list that was to be empty', { agreements: [] }],
    ['a misspelt field', { article: { titel: 'x' } }],
    ['an exact record', { exact: true }],
    ['a first expectation', firstExpectation(record)],
  ])('leaves no difference: %s', (_, expected) => {
    const updated = ExpectationSchema.parse(update(expected));
    expect(compareRecord(record, updated)).toEqual([]);
  });
});

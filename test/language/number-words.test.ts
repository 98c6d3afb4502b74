import { describe, expect, test } from 'vitest';
import { parseDigits, readNumber, readOrdinal } from '../../src/language/number-words.ts';
import { tokenise } from '../../src/segment/tokens.ts';

function read(text: string, reader: typeof readNumber): [number, string] | null {
  const tokens = tokenise(text);
  const found = reader(tokens, 0, tokens.length);
  return found && [found.value, text.slice(0, tokens.end[found.end - 1])];
}

describe('readNumber', () => {
  test.each<[string, number, string]>([
    ['seven ships', 7, 'seven'],
    ['twenty-one ships', 21, 'twenty-one'],
    ['twenty one ships', 21, 'twenty one'],
    ['a hundred ships', 100, 'a hundred'],
    ['a hundred thirty million dollars', 130e6, 'a hundred thirty million'],
    ['one hundred and six ships', 106, 'one hundred and six'],
    ['twenty-five hundred ships', 2500, 'twenty-five hundred'],
    ['two and a half million tonnes', 2.5e6, 'two and a half million'],
    ['two million five hundred thousand and six tonnes', 2_500_006, 'two million five hundred thousand and six'],
    ['two and a half years', 2.5, 'two and a half'],
    ['a million and a half voters', 1.5e6, 'a million and a half'],
    ['half a million voters', 5e5, 'half a million'],
    ['half an hour', 0.5, 'half an'],
    ['half a dozen towns', 6, 'half a dozen'],
    ['two dozen towns', 24, 'two dozen'],
    ['1,00,000 farmers', 1e5, '1,00,000'],
    ['60,000 crore', 6e11, '60,000 crore'],
    ['2.5 lakh crore', 2.5e12, '2.5 lakh crore'],
    ['1.1 million homes', 1_100_000, '1.1 million'],
    ['three-quarters of it', 0.75, 'three-quarters'],
    ['two thirds of it', 2 / 3, 'two thirds'],
    ['nineteen eighty', 19, 'nineteen'],
    ['two hundred and three hundred', 200, 'two hundred'],
    ['one million and two million', 1e6, 'one million'],
    ['two quarters', 2, 'two'],
    ['five - six', 5, 'five'],
  ])('reads %j as %d', (text, value, words) => {
    expect(read(text, readNumber)).toEqual([value, words]);
  });
  test.each(['a ship', 'an hour', 'third place', 'half of them', 'someone', '1,2'])(
    'finds none at the start of %j',
    (text) => {
      expect(read(text, readNumber)).toBeNull();
    },
  );
});

describe('readOrdinal', () => {
  test.each<[string, number]>([
    ['third', 3],
    ['twenty-first', 21],
    ['29th', 29],
    ['thirty first', 31],
  ])('reads %j', (text, value) => {
    expect(read(text, readOrdinal)).toEqual([value, text]);
  });
  test.each(['twenty', '29', 'bth', 'a third'])('finds none in %j', (text) => {
    expect(read(text, readOrdinal)).toBeNull();
  });
});

test.each<[string, number | null]>([
  ['500,000', 5e5],
  ['1,00,000', 1e5],
  ['12.5', 12.5],
  ['1,2', null],
  ['1.2.3', null],
  ['1,000.5', 1000.5],
])('parseDigits takes %j as %j', (text, value) => {
  expect(parseDigits(text)).toBe(value);
});

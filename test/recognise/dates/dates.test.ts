import { describe, expect, test } from 'vitest';
import { recogniseDates } from '../../../src/recognise/dates/dates.ts';
import { documentOf } from './document.ts';

/** Wednesday, 3 September 2025. */
const PUBLISHED = '2025-09-03';

function find(text: string, published: string | null = PUBLISHED) {
  return recogniseDates(documentOf(text, published)).map((mention) => ({
    ...mention,
    words: text.slice(mention.span.start, mention.span.end),
  }));
}

describe('start and end', () => {
  test.each<[string, string, string, string, string]>([
    ['The port was shut on Friday.', 'Friday', '2025-08-29', '2025-08-29', '2025-08-29'],
    ['The port was shut last week.', 'last week', '2025-W35', '2025-08-25', '2025-08-31'],
    ['The port was shut in February 2024.', 'February 2024', '2024-02', '2024-02-01', '2024-02-29'],
    ['Sales fell in the third quarter of 2019.', 'the third quarter of 2019', '2019-Q3', '2019-07-01', '2019-09-30'],
    ['Sales fell in the summer of 2019.', 'the summer of 2019', '2019-SU', '2019-06-01', '2019-08-31'],
    ['Sales fell in the winter of 2019.', 'the winter of 2019', '2019-WI', '2019-12-01', '2020-02-29'],
    ['Sales fell in the 1990s.', 'the 1990s', '199', '1990-01-01', '1999-12-31'],
    ['It was dug in the 19th century.', 'the 19th century', '18', '1800-01-01', '1899-12-31'],
    ['He worked over the weekend.', 'the weekend', '2025-W35-WE', '2025-08-30', '2025-08-31'],
    ['It rained yesterday morning.', 'yesterday morning', '2025-09-02TMO', '2025-09-02', '2025-09-02'],
  ])('of %j are those of the calendar', (text, words, value, start, end) => {
    expect(find(text)).toMatchObject([{ words, value, start, end }]);
  });

  test.each([
    ['It took ten years.'],
    ['It is now open.'],
    ['It sails every day.'],
    ['The budget of fiscal 2026 is out.'],
  ])('of %j are left out', (text) => {
    expect(find(text)).toMatchObject([{ start: null, end: null }]);
  });
});

describe('basis', () => {
  test.each<[string, string | null, (string | null)[][]]>([
    ['It opened on May 3, 2019.', null, [['2019-05-03', 'stated']]],
    ['It opened on Friday.', PUBLISHED, [['2025-08-29', 'published']]],
    ['It opened on Friday.', null, [['XXXX-WXX-5', 'unresolved']]],
    ['It opened on Aug. 29.', null, [['XXXX-08-29', 'unresolved']]],
    ['It opened in March.', null, [['XXXX-03', 'unresolved']]],
    ['It opened yesterday.', null, [[null, 'unresolved']]],
    ['It opened last year.', null, [[null, 'unresolved']]],
    ['It opened three years ago.', null, [[null, 'unresolved']]],
    ['It opened last night.', null, [['XXXX-XX-XXTNI', 'unresolved']]],
    [
      'It opened on May 3, 2019, and closed two days later.',
      null,
      [
        ['2019-05-03', 'stated'],
        ['2019-05-05', 'text'],
      ],
    ],
    [
      'It opened in 2019. It closed in March.',
      null,
      [
        ['2019', 'stated'],
        ['2019-03', 'text'],
      ],
    ],
    [
      'It burnt down on Friday, Aug. 29, and reopened the next day.',
      PUBLISHED,
      [
        ['2025-08-29', 'published'],
        ['2025-08-30', 'text'],
      ],
    ],
  ])('of %j, published %s', (text, published, expected) => {
    expect(find(text, published).map(({ value, basis }) => [value, basis])).toEqual(expected);
  });
});

describe('ranges', () => {
  test.each<[string, [string, string, string | null][]]>([
    [
      'The summit ran from May 3-5 in Oslo.',
      [
        ['May 3', '2025-05-03', '5'],
        ['5', '2025-05-05', null],
      ],
    ],
    [
      'She was mayor from 2019 to 2021.',
      [
        ['2019', '2019', '2021'],
        ['2021', '2021', null],
      ],
    ],
    [
      'The 2009-10 season was his best.',
      [
        ['2009', '2009', '10'],
        ['10', '2010', null],
      ],
    ],
    [
      'The strike went on between Monday and Tuesday.',
      [
        ['Monday', '2025-09-01', 'Tuesday'],
        ['Tuesday', '2025-09-02', null],
      ],
    ],
    [
      'It was shut from 28 April to 3 May 2019.',
      [
        ['28 April', '2019-04-28', '3 May 2019'],
        ['3 May 2019', '2019-05-03', null],
      ],
    ],
    [
      'It was shut from 9 a.m. to 5 p.m. Monday.',
      [
        ['9 a.m.', '2025-09-01T09:00', '5 p.m. Monday'],
        ['5 p.m. Monday', '2025-09-01T17:00', null],
      ],
    ],
    [
      'Prices fell from May to June.',
      [
        ['May', '2025-05', 'June'],
        ['June', '2025-06', null],
      ],
    ],
    [
      'The shop is open Monday to Friday.',
      [
        ['Monday', '2025-09-01', 'Friday'],
        ['Friday', '2025-09-05', null],
      ],
    ],
    [
      'It was shut from November to March.',
      [
        ['November', '2024-11', 'March'],
        ['March', '2025-03', null],
      ],
    ],
    [
      'It was shut in 2019 and in 2021.',
      [
        ['2019', '2019', null],
        ['2021', '2021', null],
      ],
    ],
  ])('in %j', (text, expected) => {
    const text_ = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
    const found = find(text).map(({ words, value, until }) => [words, value, until && text_(until.span)]);
    expect(found).toEqual(expected);
  });
});

describe('modifiers', () => {
  test.each<[string, string, string | null]>([
    ['It opened in early March.', 'early March', 'early'],
    ['It opened in mid-2019.', 'mid-2019', 'mid'],
    ['It closed at the end of 2019.', 'the end of 2019', 'late'],
    ['It took about ten years.', 'about ten years', 'about'],
    ['It took more than ten years.', 'more than ten years', 'more_than'],
    ['It took less than ten years.', 'less than ten years', 'less_than'],
    ['It took at least ten years.', 'at least ten years', 'equal_or_more'],
    ['It took up to ten years.', 'up to ten years', 'equal_or_less'],
    ['It will open no later than May 2026.', 'no later than May 2026', 'on_or_before'],
    ['It opened in 2019 or later.', '2019 or later', 'on_or_after'],
    ['It opened in 2019.', '2019', null],
  ])('%j', (text, words, modifier) => {
    expect(find(text)).toMatchObject([{ words, modifier }]);
  });
});

describe('the verb near by', () => {
  test.each<[string, string]>([
    ['The board met Friday.', '2025-08-29'],
    ['The board will meet Friday.', '2025-09-05'],
    ['The board said Friday that it will meet soon.', '2025-08-29'],
    ['The board said it will meet Friday.', '2025-09-05'],
    ['The board is to meet Friday.', '2025-09-05'],
    ['The board is expected to meet on Friday.', '2025-09-05'],
    ['On Friday the board met.', '2025-08-29'],
    ['On Friday the board will meet.', '2025-09-05'],
    ['On Friday Ana and her brother are to sail.', '2025-09-05'],
    ['On Friday, when she set aside her notes, the hastily planned trip began.', '2025-08-29'],
    ['On Friday the planned trip will begin.', '2025-09-05'],
    ['They would look for ways around Friday’s ruling.', '2025-08-29'],
    ['The fee was due on Dec. 1.', '2025-12-01'],
    ['She died on Dec. 1.', '2024-12-01'],
    ['The yard is to be sold in March.', '2026-03'],
    ['The yard was sold in March.', '2025-03'],
    ['It had not opened until Friday.', '2025-08-29'],
    ['It is shut until Friday.', '2025-09-05'],
  ])('in %j', (text, value) => {
    expect(find(text).map((mention) => mention.value)).toEqual([value]);
  });
});

describe('look-alikes', () => {
  test.each([
    'May told reporters that she may march on.',
    'April Jones and June Smith spoke to Jan Kowalski.',
    'The 6-year-old and his father, 52 years old, are well.',
    'About 1950 people and 2000 troops came.',
    'It costs $1998 a year.',
    'He ran a 3:15 mile and won 2-1.',
    'A Boeing 747 and an A320-200 stood there.',
    'She came second; the second man fell.',
    'The fall of the wall; a spring in his step.',
    'Each member gets every chance.',
    'The sun sat on the sea.',
    'The Daily Tribune and The Sunny Times wrote it.',
    'He has a past, and no present to give.',
    'The house on Second Street has five storeys.',
    'The Good Friday Agreement and Bloody Sunday are taught.',
    'The Sunday Times owned 20th Century Fox.',
    'The kingdom calls it Vision 2030.',
  ])('it finds no time in %j', (text) => {
    expect(find(text).map(({ words, value }) => [words, value])).toEqual([]);
  });
});

test('spans cut exactly and never overlap', () => {
  const text =
    'Early on Friday, Aug. 29, from 10 a.m. to noon, three years after the war of 1990-91, all was quiet until 2030.';
  const found = find(text);
  for (const [i, { span }] of found.entries()) {
    expect(span.start).toBeLessThan(span.end);
    if (i > 0) expect(span.start).toBeGreaterThanOrEqual(found[i - 1]!.span.end);
  }
});

import { describe, expect, test } from 'vitest';
import { readPlain } from '../../../src/read/plain/plain.ts';

const read = (text: string, published: string | null = null) => readPlain(text, { hasHeadline: true, published });
const kinds = (text: string) => read(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const PROSE = 'The two ministers met for three hours and agreed on the text of a fisheries treaty.';

describe('headline', () => {
  test.each([
    ['Oslo and Riga sign fisheries pact\n\n', 'Oslo and Riga sign fisheries pact', null],
    ['Oslo and Riga sign fisheries pact – Baltic Times\n\n', 'Oslo and Riga sign fisheries pact', 'Baltic Times'],
    ['Peru – Chile Border Talks Resume\n\n', 'Peru – Chile Border Talks Resume', null],
    ['Will the pact hold?\n\n', 'Will the pact hold?', null],
    ['https://example.org/a\n\nPact Signed, Ministers Say\n\n', 'Pact Signed, Ministers Say', null],
    ['PRESS RELEASE\n\nNew Harbour Accord Reached\n\n', 'New Harbour Accord Reached', null],
    [
      'Cabinet Approves a Loan Worth US $ 10 Billion.\n\n5 May 2020\n\n',
      'Cabinet Approves a Loan Worth US $ 10 Billion.',
      null,
    ],
    [`${PROSE}\n\n`, null, null],
  ])('of %j is %j', (head, title, publisher) => {
    expect(read(`${head}${PROSE}\n\nA second paragraph follows, as long as the first one is.`)).toMatchObject({
      title,
      publisher,
    });
  });
});

describe('dateline', () => {
  test.each([
    ['TALLINN, Aug 3, 2021: ', 'TALLINN', '2021-08-03', null],
    ['TALLINN (Reuters) - ', 'TALLINN', null, 'Reuters'],
    ['ACCRA, Nov. 10, 2006 (Xinhua) -- ', 'ACCRA', '2006-11-10', 'Xinhua'],
    ['AUSTIN, TX, May 3, 2024 /Some Wire/ -- ', 'AUSTIN, TX', '2024-05-03', 'Some Wire'],
    ['CAIRO - 7 July 2022: ', 'CAIRO', '2022-07-07', null],
    ['SAN JUAN, Puerto Rico — ', 'SAN JUAN, Puerto Rico', null, null],
    ['Nairobi, 5 March 2019 (AFP) - ', 'Nairobi', '2019-03-05', 'AFP'],
    ['WASHINGTON ', 'WASHINGTON', null, null],
    ['MOSCOW (AP)_ ', 'MOSCOW', null, 'Associated Press'],
  ])('%j', (opening, place, date, publisher) => {
    const text = `Ministers sign accord\n\n${opening}${PROSE}`;
    const article = read(text);
    expect(article.dateline).toEqual({ place, date });
    expect(article.publisher).toBe(publisher);
    expect(kinds(text)).toEqual([
      ['title', 'Ministers sign accord'],
      ['dateline', opening.trim()],
      ['body', PROSE],
    ]);
  });

  test.each([
    'NASA and the agency of Norway signed an accord on launch sites last week.',
    'BREAKING: The two ministers met for three hours on the text of a treaty.',
    'Ministers — all five of them — agreed on the text of a fisheries treaty.',
    'NATO Secretary General Mark Rutte met ministers for three hours on Monday.',
    'Paris and Bonn, once rivals, signed a treaty of friendship in the palace.',
  ])('is not seen in %j', (paragraph) => {
    expect(read(`Ministers sign accord\n\n${paragraph}`).dateline).toBeNull();
  });
});

describe('day of publication', () => {
  test('comes from a weekday and a day of the month, in the latest year they agree', () => {
    const text =
      'Accord signed\n\nACCRA, Sept 12: Ghana and Togo on Friday signed a border accord after a day of talks.';
    expect(read(text)).toMatchObject({
      published: { date: '2025-09-12', basis: 'weekday' },
      dateline: { place: 'ACCRA', date: '2025-09-12' },
    });
  });

  test('stays unknown when no weekday stands with the day of the month', () => {
    const text = 'Accord signed\n\nACCRA, Sept 12: Ghana and Togo signed a border accord after a day of talks.';
    expect(read(text)).toMatchObject({ published: null, dateline: { place: 'ACCRA', date: null } });
  });

  test('fixes the year of a dateline that has none', () => {
    const text = 'Accord signed\n\nACCRA, Dec 30: Ghana and Togo signed a border accord after a day of talks.';
    expect(read(text, '2019-01-02').dateline).toEqual({ place: 'ACCRA', date: '2018-12-30' });
  });

  test.each([
    ['2025-02-08 18:15:29', '2025-02-08'],
    ['06:00 PM, Friday, April 04, 2025', '2025-04-04'],
    ['13-APR-1987 07:20:24.17', '1987-04-13'],
    ['Published: 3 May 2019, 10:30 IST', '2019-05-03'],
    ['30 Sep 2020 Posted in Announcements', '2020-09-30'],
    ['https://example.org/news/2022/07/21/pact-signed', '2022-07-21'],
  ])('is read from the line %j', (line, date) => {
    expect(read(`Ministers sign accord\n\n${line}\n\n${PROSE}`).published).toEqual({ date, basis: 'metadata' });
  });

  test('is not the day of a change', () => {
    expect(read(`Ministers sign accord\n\n${PROSE}\n\nLast updated on 20 March 2024`).published).toBeNull();
  });
});

describe('authors', () => {
  test.each([
    ['By Ana Maria Lopez\n\n', '', ['Ana Maria Lopez']],
    ['By ANA LOPEZ and John K. Mensah, City Desk\n\n', '', ['ANA LOPEZ', 'John K. Mensah']],
    ['', '\n\n(Ana Lopez)', ['Ana Lopez']],
    [
      '',
      '\n\n(Reporting by Ana Lopez in Lima and John Mensah in Accra, Ghana; Editing by Jo Smith)',
      ['Ana Lopez', 'John Mensah'],
    ],
    ['', '\n\nBy noon the ministers had left the hall without a word to reporters.', []],
  ])('of %j … %j', (head, foot, authors) => {
    const body = `${PROSE}\n\nA second paragraph follows, as long as the first one is.`;
    expect(read(`Ministers sign accord\n\n${head}${body}${foot}`).authors).toEqual(authors);
  });
});

test('marks the lines of the page as boilerplate', () => {
  const text = `Site icon Coast Daily\n\nMinisters sign accord\n\nSocial Share\n\n${PROSE}\n\nAlso read: What the accord says\n\n${PROSE}\n\n###\n\nJane Roe\n\n555-123-4567\n`;
  expect(kinds(text)).toEqual([
    ['boilerplate', 'Site icon Coast Daily'],
    ['title', 'Ministers sign accord'],
    ['boilerplate', 'Social Share'],
    ['body', PROSE],
    ['boilerplate', 'Also read: What the accord says'],
    ['body', PROSE],
    ['boilerplate', '###'],
    ['boilerplate', 'Jane Roe'],
    ['boilerplate', '555-123-4567'],
  ]);
  expect(read(text).publisher).toBe('Coast Daily');
});

test('joins lines that a margin wrapped and parts lines that stand by themselves', () => {
  const text =
    'Accord Signed in Accra\n\nThe ministers of the two states met on the coast\nand signed an accord on fishing rights that had been\ndelayed by a year. It enters into force in May.\n\nParties:\nGhana\nTogo\n';
  expect(kinds(text).map(([, words]) => words)).toEqual([
    'Accord Signed in Accra',
    'The ministers of the two states met on the coast\nand signed an accord on fishing rights that had been\ndelayed by a year. It enters into force in May.',
    'Parties:',
    'Ghana',
    'Togo',
  ]);
});

import { describe, expect, it, test } from 'vitest';
import { recogniseNames } from '../../../src/recognise/names/names.ts';
import { documentOf, namesIn } from './document.ts';

const BODY =
  'Officials in Nairobi said on Tuesday that the lake had risen. Kenyan engineer Wanjiru Odhiambo told reporters ' +
  'that the Ministry of Water would send pumps. "We need them today," Odhiambo said.';

describe('names', () => {
  test.each([
    [
      'a title before a name',
      'Mr Okello met President Adaeze Nwosu in Kampala on Friday.',
      ['person: Okello', 'person: Adaeze Nwosu', 'location: Kampala'],
    ],
    ['a possessive', "Vietnam's exports to Malaysia rose, the bank said.", ['location: Vietnam', 'location: Malaysia']],
    ['a people', 'Two Norwegian divers and a Greek sailor were rescued.', ['norp: Norwegian', 'norp: Greek']],
    [
      'an office named after what it keeps',
      'She joined the Treaty Office after two years at the World Bank.',
      ['organization: Treaty Office', 'organization: World Bank'],
    ],
    [
      'an institution',
      'She joined the Ministry of Health after a year at the University of Ghana.',
      ['organization: Ministry of Health', 'organization: University of Ghana'],
    ],
  ])('keeps the span to the name alone: %s', async (_, text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });

  test.each([
    ['a sentence opened by a common word', 'Rain fell all night. Farmers were glad of it. Nobody was hurt.'],
    ['a month and a sum', 'The rent was raised in March by 40 dollars.'],
    ['nothing', '…'.concat(' a')],
  ])('finds none in %s', async (_, text) => {
    expect(await namesIn(text)).toEqual([]);
  });

  it('reads a headline in title case by the words of the article below it', async () => {
    const names = await namesIn(`Engineer Odhiambo Says Lake Near Nairobi Has Risen\n\n${BODY}`);
    expect(names.slice(0, 2)).toEqual(['person: Odhiambo', 'location: Nairobi']);
  });

  it('reads a line in capitals', async () => {
    const names = await namesIn(`LAKE RISES AGAIN NEAR NAIROBI, SAYS ODHIAMBO\n\n${BODY}`);
    expect(names.slice(0, 2)).toEqual(['location: NAIROBI', 'person: ODHIAMBO']);
  });

  test.each([
    [
      'a dateline: the town and the country are two names',
      'MOMBASA, Kenya (Reuters) - Dock workers went back to work on Friday after a week on strike.',
      ['location: MOMBASA', 'location: Kenya'],
    ],
    [
      'a headline in title case',
      'India, Japan Sign Series of Agreements\n\nThe leaders of India and Japan met in Tokyo on Monday to sign them.',
      ['location: India', 'location: Japan', 'location: India', 'location: Japan', 'location: Tokyo'],
    ],
    [
      'a post in small letters',
      'so i was in nairobi last week and it rained the whole time, flying back on friday',
      ['location: nairobi'],
    ],
  ])('reads %s', async (_, text, names) => {
    const found = await namesIn(text);
    for (const name of names) expect(found).toContain(name);
    expect(found.filter((name) => name.includes(', ') || name.includes('Sign'))).toEqual([]);
  });

  it('takes the titles of documents for no organisation', async () => {
    const names = await namesIn(
      'The ministers signed a Joint Declaration on Border Security and a Memorandum of Cooperation on Fisheries on Monday.',
    );
    expect(names.filter((name) => name.startsWith('organization'))).toEqual([]);
  });

  test.each([
    [
      'a list of companies by their legal forms',
      'The firms that signed:\n\n* Tamarind Freight Co., Ltd and Okoye Cold Storage and Transport Pte Ltd\n' +
        '* I2Sun Company Limited and Brava Building Stone Company Limited',
      [
        'organization: Tamarind Freight Co., Ltd',
        'organization: Okoye Cold Storage and Transport Pte Ltd',
        'organization: I2Sun Company Limited',
        'organization: Brava Building Stone Company Limited',
      ],
    ],
    [
      'companies of one word in a row',
      'Toyota, Hitachi and Mitsubishi will build the plant together, and Sony and LG may join them.',
      ['Toyota', 'Hitachi', 'Mitsubishi', 'Sony', 'LG'].map((name) => `organization: ${name}`),
    ],
    [
      'a capital with its district',
      'He flew to Washington, D.C., on Monday and from Washington DC to Nairobi, Kenya.',
      ['location: Washington, D.C.', 'location: Washington DC', 'location: Nairobi', 'location: Kenya'],
    ],
    [
      'a town and its state, shortened',
      'BUTTE, Mont. (AP) - The mine will close in May. Its owner sold another in Ely, Nev., last year.',
      ['location: BUTTE', 'location: Mont', 'location: Ely', 'location: Nev'],
    ],
    [
      'a force by its land',
      "Norway signed a fisheries treaty with Chile's Navy and Peru's Navy.",
      ['location: Norway', "organization: Chile's Navy", "organization: Peru's Navy"],
    ],
    [
      'a ministry of three portfolios',
      'Officials of the Ministry of Trade, Water Supply and Higher Education of Ghana met.',
      ['organization: Ministry of Trade, Water Supply and Higher Education of Ghana'],
    ],
    [
      'a ministry before a bank',
      'They are from the Ministry of Finance, World Bank and UNICEF.',
      ['Ministry of Finance', 'World Bank', 'UNICEF'].map((name) => `organization: ${name}`),
    ],
    [
      'a person called as a town is, by the full name',
      'Amara Kigali, 43, told the court that she had paid. The judge asked Kigali why. "I was afraid," Kigali said.',
      ['person: Amara Kigali', 'person: Kigali', 'person: Kigali'],
    ],
  ])('reads %s', async (_, text, names) => {
    expect((await namesIn(text)).filter((name) => !name.endsWith(': AP'))).toEqual(names);
  });

  test.each([
    ['limited, without a name', 'The Limited edition sold out. Limited seats were left.'],
    ['co and inc in small letters', 'They set up a limited company, or co for short, inc or not.'],
  ])('takes for no company: %s', async (_, text) => {
    expect((await namesIn(text)).filter((name) => name.startsWith('organization'))).toEqual([]);
  });

  it('finds the same whatever was read before', async () => {
    const first = recogniseNames(await documentOf(BODY));
    for (let i = 0; i < 50; i++)
      recogniseNames(await documentOf(`Filler ${i} by Amina Word${i} of Town${i}.\n\n${BODY}`));
    expect(recogniseNames(await documentOf(BODY))).toEqual(first);
  });

  it('gives spans that lie in order, apart, on the text, with confidences between 0 and 1', async () => {
    const document = await documentOf(BODY);
    let end = 0;
    for (const { span, confidence, evidence, rule } of recogniseNames(document)) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(evidence).toEqual([span]);
      expect(rule).toBe('name/model');
      end = span.end;
    }
    expect(end).toBeGreaterThan(0);
  });
});

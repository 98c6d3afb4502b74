import { describe, expect, it } from 'vitest';
import { agreementsIn } from './reading.ts';

describe('who is bound', () => {
  it.each([
    ['A and B', 'Norway and Chile signed a fisheries treaty.', ['Norway', 'Chile']],
    ['A with B', 'Norway signed a fisheries treaty with Chile.', ['Norway', 'Chile']],
    ['between A and B', 'A treaty between Norway and Chile was signed on Monday.', ['Norway', 'Chile']],
    ['by A and B', 'The fisheries treaty was signed by Norway and Chile.', ['Norway', 'Chile']],
    ["A's agreement with B", "Norway's agreement with Chile took effect on Monday.", ['Norway', 'Chile']],
    ['names in the phrase', 'The Norway-Chile fisheries treaty was signed on Monday.', ['Norway', 'Chile']],
    ['adjectives', 'The Norwegian government signed a fisheries treaty with Chile.', ['Norway', 'Chile']],
    ['three', 'Norway, Chile and Ghana signed a fisheries treaty.', ['Norway', 'Chile', 'Ghana']],
    ['a date between', 'Norway signed an agreement on May 2, 2024 with Chile on fish stocks.', ['Norway', 'Chile']],
    [
      'a name before a gerund',
      'Other steps include Norway signing a fisheries treaty with Chile.',
      ['Norway', 'Chile'],
    ],
    ['who has confirmed its deal', 'Norway has confirmed its deal with Chile but kept the boats.', ['Norway', 'Chile']],
    [
      'who owns a partner',
      "Norway signed a fisheries treaty with Chile's Navy and Peru's Navy.",
      ['Norway', "Chile's Navy", "Peru's Navy"],
    ],
    [
      'United States in a list',
      'The United States, Norway and Chile signed a fisheries treaty.',
      ['United States', 'Norway', 'Chile'],
    ],
    [
      'a clause that ends in a deal',
      'Norway said on Tuesday it would hand a port to Chile in a deal worth $9 million.',
      ['Norway', 'Chile'],
    ],
    [
      'a clause that ends under a deal',
      'Norway and Chile will share squid under a deal reached in May.',
      ['Norway', 'Chile'],
    ],
    [
      'who acts under a deal',
      'Under a deal backed by Ghana, Norway and Chile will open their ports.',
      ['Norway', 'Chile'],
    ],
    [
      'a clause that ends with a deal',
      'Norway and Chile have ended a row over a reef with an agreement to map it.',
      ['Norway', 'Chile'],
    ],
    [
      'what is done to a signing',
      'Norway called off the signing of a fisheries treaty with Chile.',
      ['Norway', 'Chile'],
    ],
    [
      'behind a clause in commas',
      'The treaty, which runs until 2030, was signed by Norway and Chile.',
      ['Norway', 'Chile'],
    ],
    ['who is to review it', 'Norway and Chile agreed to review the 1950 Treaty of Oslo.', ['Norway', 'Chile']],
    ['documents with a number', 'Norway and Chile signed seven documents on lighthouses.', ['Norway', 'Chile']],
    ['who has one', 'Norway has a ferry deal with Chile.', ['Norway', 'Chile']],
    ['it, behind who acted before', 'Norway wants more trade. It has a ferry deal with Chile.', ['Norway', 'Chile']],
    [
      'a name with a verb in it',
      'Norway and the Rapid Support Forces agreed to a truce.',
      ['Norway', 'Rapid Support Forces'],
    ],
    [
      'on whose behalf',
      "Norway's minister Ola Nord and Judge Per Lund signed a treaty on behalf of Chile and Ghana.",
      ['Chile', 'Ghana'],
    ],
    ['foreign ministers of', 'The foreign ministers of Norway and Chile signed a treaty.', ['Norway', 'Chile']],
    [
      'a player called by his country',
      'Erik Hansen is leaving. The Norwegian winger signed a contract with Manchester United.',
      ['Erik Hansen', 'Manchester United'],
    ],
    [
      'a firm called by its country',
      'Erik Hansen is leaving. The Norwegian ministry signed a contract with Manchester United.',
      ['Manchester United', 'Norway'],
    ],
    ['who gives', 'Norway won a $9 million contract from Chile to build a lighthouse.', ['Norway', 'Chile']],
    [
      'behind the verb of a clause',
      'Norway has yet to ratify the fisheries agreement it signed with Chile in 2023.',
      ['Norway', 'Chile'],
    ],
    [
      'a day between verb and truce',
      'Norway and Chile agreed on Tuesday to a truce brokered by Ghana.',
      ['Norway', 'Chile'],
    ],
    [
      'a week between verb and pact',
      'Norway and Chile agreed late last week on a fisheries pact.',
      ['Norway', 'Chile'],
    ],
    ['who buys', 'Norway signed a deal to sell salted cod to Chile.', ['Norway', 'Chile']],
    ['who sells', 'Norway signed a contract to import copper cable from Chile.', ['Norway', 'Chile']],
    ['by behind the noun', 'The agreement by Norway and Chile would save whales.', ['Norway', 'Chile']],
    [
      'days of somebody else before',
      "During the first days of Ghana's presidency, Norway and Chile signed a treaty.",
      ['Norway', 'Chile'],
    ],
    [
      'a meeting of a bloc',
      'The ASEAN summit adopted the Harbour Declaration on Monday.',
      ['Association of Southeast Asian Nations'],
    ],
    ['a place is no party', 'Norway and Chile signed a fisheries treaty in Ghana.', ['Norway', 'Chile']],
  ])('is read from %s', async (_, text, parties) => {
    const [agreement] = await agreementsIn(text);
    expect(agreement?.parties.toSorted()).toEqual(parties.toSorted());
  });
});

describe('mentions over an article', () => {
  it('makes the headline, the full name and "the agreement" one', async () => {
    const found = await agreementsIn(
      'Norway and Chile sign fisheries pact\n\nNorway and Chile on Monday signed a fisheries agreement in Oslo.\n\nThe agreement runs for ten years, officials said.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ type: 'agreement', status: 'signed', date: '2024-05-13' });
  });

  it('keeps an old instrument apart from the new one', async () => {
    const found = await agreementsIn(
      'Norway and Chile signed a fisheries treaty on Monday. It replaces the 1995 treaty between Norway and Chile.',
    );
    expect(found.map(({ status }) => status)).toEqual(['signed', 'in_force']);
  });

  it('makes a plural that lists its subjects one for each', async () => {
    const found = await agreementsIn(
      'Norway and Chile signed MoUs on clean water, school meals and fish stocks on Monday.',
    );
    expect(found.map(({ subject }) => subject)).toEqual(['clean water', 'school meals', 'fish stocks']);
    expect(new Set(found.map(({ type }) => type))).toEqual(new Set(['memorandum_of_understanding']));
  });

  it('keeps a plural that does not list as one group', async () => {
    const found = await agreementsIn('Norway and Chile signed eight agreements on Monday.');
    expect(found).toHaveLength(1);
  });

  it('leaves the date of another verb alone', async () => {
    const [agreement] = await agreementsIn(
      'Norway said on Monday that it had signed a fisheries treaty with Chile on 2 May.',
    );
    expect(agreement?.date).toBe('2024-05-02');
  });
});

describe('the name', () => {
  it.each([
    [
      'Norway and Chile signed the Memorandum of Cooperation on Fish Stocks.',
      'Memorandum of Cooperation on Fish Stocks',
      'memorandum_of_cooperation',
    ],
    ['Norway and Chile signed a joint declaration on fish stocks.', 'joint declaration', 'declaration'],
    ['Norway and Chile signed a letter of intent on fish stocks.', 'letter of intent', 'letter_of_intent'],
    ['Norway and Chile agreed a cease-fire on Monday.', 'cease-fire', 'ceasefire'],
    ['Norway and Chile signed an action plan on fish stocks.', 'action plan', 'action_plan'],
  ])('of %s', async (text, name, type) => {
    const [agreement] = await agreementsIn(text);
    expect(agreement).toMatchObject({ name, type });
  });
});

it('keeps compounds of one name and other partners apart', async () => {
  const found = await agreementsIn(
    'Norway and Chile signed a fisheries treaty on Monday. It is modelled on the Norway-Peru treaty and the Norway-Ghana treaty.',
  );
  expect(found.map(({ parties }) => parties.toSorted())).toEqual([
    ['Chile', 'Norway'],
    ['Norway', 'Peru'],
    ['Ghana', 'Norway'],
  ]);
});

it('makes a plural that lists its partners one for each', async () => {
  const found = await agreementsIn('The pact adds to similar fisheries deals with Norway, Chile and Peru.');
  expect(found.map(({ name, parties }) => [name, parties])).toEqual([
    ['fisheries deal with Norway', ['Norway']],
    ['fisheries deal with Chile', ['Chile']],
    ['fisheries deal with Peru', ['Peru']],
  ]);
});

describe('the date', () => {
  it.each([
    ['the day of a report, before', 'Norway said on Monday it has signed a fisheries treaty with Chile.', null],
    ['the day of a report, behind', 'Norway has signed a fisheries treaty with Chile, officials said on Monday.', null],
    [
      'the line with the date',
      'Norway signs treaty\n\n2024-05-13\n\nNorway signed a fisheries treaty with Chile.',
      null,
    ],
    ['a dateline', 'OSLO - 13 May 2024: Norway signed a fisheries treaty with Chile.', null],
    [
      'an old signing beside the new',
      'Norway and Chile signed a trade declaration on 3 March 2015. Norway and Chile signed a fisheries treaty.',
      null,
    ],
  ])('is not %s', async (_, text, date) => {
    const found = await agreementsIn(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.at(-1)?.date).toBe(date);
  });

  it.each([
    [
      'the day of a decision',
      'Fisheries pact\n\n2024-05-13\n\nThe cabinet of Chile approved the fisheries treaty with Norway.',
      '2024-05-13',
    ],
    [
      'the date that "when" takes up',
      'Ties grew in May 2023, when Norway and Chile signed a fisheries treaty.',
      '2023-05',
    ],
    ["last year's", "The plan follows last year's fisheries treaty signed by Norway and Chile.", '2023'],
  ])('is %s', async (_, text, date) => {
    const found = await agreementsIn(text);
    expect(found[0]?.date).toBe(date);
  });
});

describe('a relative clause', () => {
  it('belongs to the nearer instrument', async () => {
    const found = await agreementsIn(
      'The Harbour Treaty replaces the Coast Protocol, which Norway and Chile signed in 2020.',
    );
    expect(found.map(({ name, status }) => [name, status])).toEqual([
      ['Harbour Treaty', 'in_force'],
      ['Coast Protocol', 'signed'],
    ]);
  });

  it('has the Union behind its seat', async () => {
    const found = await agreementsIn(
      'The European Union welcomed it. The Coast Protocol, which Oslo and Brussels signed in 2020, has ended.',
    );
    expect(found[0]?.parties.toSorted()).toEqual(['European Union', 'Norway']);
  });
});

it('keeps initials in a name that are a verb in small letters', async () => {
  const found = await agreementsIn('Norway is suspending its participation in the Old JOIN treaty, Oslo said.');
  expect(found[0]).toMatchObject({ name: 'Old JOIN treaty', status: 'ended' });
});

it.each([
  [
    'what it would allow',
    'Norway and Chile signed an agreement that would allow fishing boats to cross the strait.',
    'fishing boats to cross the strait',
  ],
  [
    'what it lays out',
    'Norway and Chile issued a joint statement laying out the main fields of research.',
    'main fields of research',
  ],
  [
    'what two verbs are done to',
    'Norway and Chile signed a Statement of Intent to design and develop a tidal turbine.',
    'tidal turbine',
  ],
  [
    'goods without how much',
    'Norway signed a deal with Chile to supply 2.4 million tonnes a year of copper.',
    'copper',
  ],
])('is about %s', async (_, text, subject) => {
  const [agreement] = await agreementsIn(text);
  expect(agreement?.subject).toBe(subject);
});

describe('parties that the rest of the article tells', () => {
  it('are the pair of a joint statement that one ministry released', async () => {
    const found = await agreementsIn(
      "Norway and Chile signed a fisheries treaty on Monday. Ties are close, according to a joint statement released by Norway's Foreign Ministry.",
    );
    expect(found.map(({ parties }) => parties.toSorted())).toEqual([
      ['Chile', 'Norway'],
      ['Chile', 'Norway'],
    ]);
  });

  it('are the country that the article is about, beside a fund', async () => {
    const found = await agreementsIn(
      'Norway has new debts. Norway is cold. Norway spends more than Chile. Critics in Norway say the agreement with the International Monetary Fund requires cuts.',
    );
    expect(found[0]?.parties).toEqual(['Norway', 'International Monetary Fund']);
  });

  it('are not guessed where two countries are spoken of alike', async () => {
    const found = await agreementsIn(
      'Norway and Chile have new debts. Norway and Chile spend more. Critics say the agreement with the International Monetary Fund requires cuts.',
    );
    expect(found[0]?.parties).toEqual(['International Monetary Fund']);
  });
});

describe('a plural with its number', () => {
  it('lists its members behind a dash', async () => {
    const found = await agreementsIn(
      'Norway and Chile signed two agreements -- Care of Harbours and Rescue of Whales.',
    );
    expect(found.map(({ name }) => name)).toEqual([
      'agreements',
      'agreement on Care of Harbours',
      'agreement on Rescue of Whales',
    ]);
  });

  it('lists none where there are more or fewer', async () => {
    const found = await agreementsIn(
      'Norway and Chile signed four agreements -- a sign of warm ties and old friendship.',
    );
    expect(found).toHaveLength(1);
  });
});

describe('names that share a noun', () => {
  it.each([
    [
      'two places',
      'The text says less than the Lima and Port Vila declarations.',
      ['Lima declaration', 'Port Vila declaration'],
    ],
    [
      'two countries',
      'Norway signed the Chilean and Ghanaian contracts on Monday.',
      ['Chilean and Ghanaian contracts'],
    ],
    [
      'two common words',
      'Norway and Chile signed the fish and squid agreements on Monday.',
      ['fish and squid agreements'],
    ],
  ])('%s', async (_, text, names) => {
    const found = await agreementsIn(text);
    expect(found.map(({ name }) => name)).toEqual(names);
  });
});

it.each([
  ['its year before', 'Under the 2015 deal, Norway cut its quotas.', 1],
  ['its year behind', 'The price of cod was fixed in the contract for 2019.', 1],
  ['nothing', 'Under the deal, Norway cut its quotas.', 0],
])('takes a plain "deal" for one with %s', async (_, text, count) => {
  expect(await agreementsIn(text)).toHaveLength(count);
});

it('keeps the partner of the next instrument apart', async () => {
  const found = await agreementsIn(
    'Norway has a code-share agreement with Chile and a maintenance contract with Ghana.',
  );
  expect(found.map(({ parties }) => parties)).toEqual([
    ['Norway', 'Chile'],
    ['Norway', 'Ghana'],
  ]);
});

it('dates what was turned down earlier by nothing of today', async () => {
  const found = await agreementsIn(
    'Norway and Chile signed a fisheries treaty on Monday. Chile had rejected an earlier deal proposed by Norway.',
  );
  expect(found.map(({ status, date }) => [status, date])).toEqual([
    ['signed', '2024-05-13'],
    ['rejected', null],
  ]);
});

it('has the whole sum in the name', async () => {
  const [agreement] = await agreementsIn('Norway signed a 400 million euro deal with Chile on ferries.');
  expect(agreement?.name).toBe('400 million euro deal');
});

it('has bodies of two countries by the names that they have elsewhere', async () => {
  const [agreement] = await agreementsIn(
    'The rowing associations of Norway and Chile signed a memorandum on Friday. The memorandum was signed by Ola Nord, president of the Norwegian Rowing Association, and Eva Soto, president of the Chilean Rowing Association.',
  );
  expect(agreement?.parties).toEqual(['Norwegian Rowing Association', 'Chilean Rowing Association']);
});

it('has all of a list approved with the list, also those of bodies', async () => {
  const found = await agreementsIn(
    'The cabinet of Chile approved two memorandums of understanding with Norway on 7 May 2024. It follows a proposal to enter into a memorandum of understanding between the University of Oslo and the University of Chile on kelp.',
  );
  expect(found.map(({ status, date }) => [status, date])).toEqual([
    ['approved', '2024-05-07'],
    ['approved', '2024-05-07'],
  ]);
});

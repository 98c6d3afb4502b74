import { describe, expect, test } from 'vitest';
import { related } from './marked.ts';

describe('mentions of one party', () => {
  test('a person by full name, surname and initials', async () => {
    const { party, mentions } = await related(
      '{P Quispe} won. {P Ana Maria Quispe} spoke. {P A. Quispe} and {P Ana} left.',
    );
    expect(mentions('Ana Maria Quispe')).toEqual(['Quispe', 'Ana Maria Quispe', 'A. Quispe', 'Ana']);
    expect(party('Ana Maria Quispe').aliases).toContain('Quispe');
  });

  test('a person by the letters of the first names', async () => {
    const { mentions } = await related('{P KB Quispe} won. {P Karl Bruno Quispe} spoke. {P LM Quispe} left.');
    expect(mentions('Karl Bruno Quispe')).toEqual(['KB Quispe', 'Karl Bruno Quispe']);
  });

  test('a person by another name, not another person known for something', async () => {
    const { parties } = await related(
      '{P Oda Brekke} – also known as {P Lioness} – won. {P Lioness} left. The town known as {P Holm} met {P Ana Ruiz}.',
    );
    expect(parties.map(({ name }) => name)).toEqual(['Oda Brekke', 'Holm', 'Ana Ruiz']);
  });

  test.each([
    ['The {L Democratic Republic of Congo} voted. A {N Congolese} court agreed.', ['CD']],
    ['{L Congo} voted in Brazzaville. A {N Congolese} court agreed.', ['CG']],
  ])('the Congo that the article names in full: %s', async (marked, codes) => {
    expect((await related(marked)).parties.map(({ iso3166 }) => iso3166)).toEqual(codes);
  });

  test('persons of one surname stay apart, the surname going to the one named last', async () => {
    const { mentions } = await related(
      '{P Ana Quispe} met {P Luis Quispe}. {P Quispe} smiled. {P Ana Quispe} left. {P Quispe} waved.',
    );
    expect(mentions('Luis Quispe')).toEqual(['Luis Quispe', 'Quispe']);
    expect(mentions('Ana Quispe')).toEqual(['Ana Quispe', 'Ana Quispe', 'Quispe']);
  });

  test('a surname with a title goes to who has that title', async () => {
    const { mentions } = await related(
      'President {P Ana Quispe} met {P Luis Quispe}, a farmer. President {P Quispe} smiled.',
    );
    expect(mentions('Ana Quispe')).toEqual(['Ana Quispe', 'Quispe']);
  });

  test('a firm with and without its legal form', async () => {
    const { party, mentions } = await related(
      '{O Nordwind} grows. {O Nordwind Energy AG} said so. {O Nordwind Energy} agreed.',
    );
    expect(mentions('Nordwind Energy AG')).toHaveLength(3);
    expect(party('Nordwind Energy AG').aliases).toEqual(['Nordwind', 'Nordwind Energy']);
  });

  test('a firm by its short name, which the recogniser missed', async () => {
    const { mentions } = await related('{O Nordwind AG} grows. Nordwind CEO {P Ana Quispe} left Nordwind Street.');
    expect(mentions('Nordwind AG')).toEqual(['Nordwind AG', 'Nordwind']);
  });

  test('a body by its letters, in brackets and later', async () => {
    const { party, mentions } = await related('The {O International Rice Board} ({O IRB}) met. The {O IRB} agreed.');
    expect(mentions('International Rice Board')).toEqual(['International Rice Board', 'IRB', 'IRB']);
    expect(party('International Rice Board').mentions[1]!.form).toBe('acronym');
  });

  test('a club by its place and letters', async () => {
    const { mentions } = await related('The {O Graz Rowing Club} won. {O Graz RC} lost. {O Linz RC} sank.');
    expect(mentions('Graz Rowing Club')).toEqual(['Graz Rowing Club', 'Graz RC']);
  });

  test('a team by the last word of its name, and nothing else', async () => {
    const { parties } = await related(
      'The {O Nordwind Kites} met. The {O Kites} won. The {O Rice Industries} met. The {O Industries} won.',
    );
    expect(parties.map(({ name }) => name)).toEqual(['Nordwind Kites', 'Rice Industries', 'Industries']);
  });

  test('bodies that share a common first word stay apart', async () => {
    const { parties } = await related('The {O National Rice Board} met. The {O National} is a hotel.');
    expect(parties.map(({ name }) => name)).toEqual(['National Rice Board', 'National']);
  });

  test('a country by name, acronym, adjective and people', async () => {
    const { party, mentions } = await related(
      '{L Britain} and the {L UK} are one. {N British} trains run late; {N Britons} wait.',
    );
    expect(mentions('United Kingdom')).toEqual(['Britain', 'UK', 'British', 'Britons']);
    expect(party('United Kingdom').iso3166).toBe('GB');
    expect(party('United Kingdom').mentions.map(({ form }) => form)).toEqual([
      'name',
      'acronym',
      'adjective',
      'demonym',
    ]);
  });

  test.each(['The {O Chilean Government} agreed.', 'The {O Government of Chile} agreed.'])(
    'a government is its state: %s',
    async (text) => {
      const { parties } = await related(text);
      expect(parties.map(({ kind, name }) => [kind, name])).toEqual([['country', 'Chile']]);
    },
  );

  test('the table finds what the recogniser missed', async () => {
    const { parties } = await related('India-Chile talks began. Turkish officials were absent.');
    expect(parties.map(({ iso3166 }) => iso3166)).toEqual(['IN', 'CL', 'TR']);
  });

  test.each([
    ['a capital that acts', '{L Lima} rejected the plan.', ['Peru']],
    ['two that deal with one another', 'Ties between {L Lima} and {L Quito} improved.', ['Peru', 'Ecuador']],
    ['two capitals that act', 'He said {L Lima} and {L Quito} agreed.', ['Peru', 'Ecuador']],
    ['a seat that was taken for a body', 'The {O White House} declined.', ['United States']],
    ['a seat of government', 'The {L Kremlin} said no.', ['Russia']],
  ])('%s stands for its country', async (_what, text, names) => {
    const { parties, places } = await related(text);
    expect(parties.map(({ name }) => name)).toEqual(names);
    expect(places).toEqual([]);
  });

  test.each([
    ['a capital where things happen', 'They met in {L Lima} on Monday.', 'Lima', 'PE'],
    ['a state after its party', 'So did {P Bob Ray}, {L D-Ohio}.', 'Ohio', 'US'],
    ['a town', 'A fire broke out in {L Osaka}.', 'Osaka', 'JP'],
    ['a small town with its country', 'She was born in {L Humlebaek}, {L Denmark}.', 'Humlebaek', 'DK'],
    ['a sea', 'Ships cross the {L Indian Ocean}.', 'Indian Ocean', null],
    ['a building', 'They met at the {F Rialto Bridge}.', 'Rialto Bridge', null],
  ])('%s is a place', async (_what, text, name, country) => {
    const { places, parties } = await related(text);
    expect(places[0]).toMatchObject({ name, country });
    expect(parties.some((party) => party.name === name)).toBe(false);
  });

  test.each([
    ['money', 'It cost US$5 to enter.'],
    ['money in words', 'It cost five Hong Kong dollars to enter.'],
    ['a word in small letters', 'They ate turkey and polish the china.'],
    ['an ocean region', 'The Indo-Pacific is large.'],
  ])('%s is no country', async (_what, text) => expect((await related(text)).parties).toEqual([]));

  test("a person of a country's name stays a person", async () => {
    const { parties } = await related('{P Michael Jordan} played. {P Jordan} scored.');
    expect(parties.map(({ kind, name }) => [kind, name])).toEqual([['person', 'Michael Jordan']]);
  });

  test('names written alike agree on what they are', async () => {
    const { parties } = await related('{O Nordwind} grew. {O Nordwind} hired. A profit, said {P Nordwind}.');
    expect(parties.map(({ kind, mentions }) => [kind, mentions.length])).toEqual([['organization', 3]]);
  });

  test.each([
    ['an office before', 'Finance Minister {O Oda Brekke} left.', 'person', 'Oda Brekke'],
    ['an office behind', '{L Oda Brekke}, chair of the port fund, left.', 'person', 'Oda Brekke'],
    ['an office before the comma', 'The president of {L Peru}, {O Oda Brekke}, left.', 'person', 'Oda Brekke'],
    ['no office: a body', 'The chairman met {O Oda Brekke}, owner of the port.', 'organization', 'Oda Brekke'],
    ['a body for all its office', 'The former adviser {O Rice Board} met.', 'organization', 'Rice Board'],
    ['the owner of a person', '{P Nordwind}’s {P Oda Brekke} wrote.', 'organization', 'Nordwind'],
    [
      'the owner of a person with a full name',
      '{P Ana Holm} and {P Holm}’s {P Oda Brekke} wrote.',
      'person',
      'Ana Holm',
    ],
    ['the start of a firm', '{O Vandr Rocket Holdings} sold. {P Vandr} grew.', 'organization', 'Vandr Rocket Holdings'],
    ['the start of what a person owns', '{O Oda Brekke’s Rice Fund} sold. {P Oda} left.', 'person', 'Oda'],
    ['a school', '{P Oda Brekke University} grew.', 'organization', 'Oda Brekke University'],
    ['a surname that is a thing', '{P Oda Park} won.', 'person', 'Oda Park'],
  ])('what stands beside a name tells what it is: %s', async (_title, marked, kind, name) => {
    expect((await related(marked)).party(name).kind).toBe(kind);
  });

  test('a prize with a name that sounds like a person’s is no party', async () => {
    expect((await related('The {P Oda Brekke Prize} went to {P Ana Holm}.')).parties.map(({ name }) => name)).toEqual([
      'Ana Holm',
    ]);
  });

  test.each([
    ['a title that the recogniser took in', 'The envoy met {P Adviser Oda Brekke} again.', 'Oda Brekke'],
    ['a first name like a title', 'The envoy met {P Dean Brekke} again.', 'Dean Brekke'],
    ['a people before the name', 'The envoy met {P Briton Oda Brekke} again.', 'Oda Brekke'],
    ['letters behind the name', 'The envoy met {P Oda Brekke QC} again.', 'Oda Brekke'],
    ['an initial set apart', 'The envoy met {P K}. {P Brekke} again.', 'K. Brekke'],
    ['a line break in the name', 'The envoy met {P Oda\nBrekke} again.', 'Oda Brekke'],
  ])('a person’s name is the name alone: %s', async (_title, marked, name) => {
    const persons = (await related(marked)).parties.filter(({ kind }) => kind === 'person');
    expect(persons.map((party) => party.name)).toEqual([name]);
  });

  test('a name torn at its hyphen is made whole', async () => {
    const { mentions } = await related('{P Kim Ha-}neul sang.');
    expect(mentions('Kim Ha-neul')).toEqual(['Kim Ha-neul']);
  });

  test('a plus sign stays with its name, and Indo- with Pacific', async () => {
    const { parties, places } = await related('{O Kanal}+ streams in the Indo-{L Pacific}.');
    expect(parties.map(({ name }) => name)).toEqual(['Kanal+']);
    expect(places.map(({ name }) => name)).toEqual(['Indo-Pacific']);
  });

  test.each([
    ['who reported and edited', '{L Chile} voted.\n\n(Reporting by {P Ana Quispe}; Editing by {P Lars Holm})'],
    ['who took the picture', '{L Chile} voted. {O Rapid Press}/{P Ana Quispe}'],
  ])('%s is no party', async (_who, text) => {
    const { parties } = await related(text);
    expect(parties.some(({ kind }) => kind === 'person')).toBe(false);
  });

  test('peoples without a state are groups', async () => {
    const { party } = await related('Some {N Kurds} and {N Kurdish} parties agreed.');
    expect(party('Kurds')).toMatchObject({ kind: 'group', iso3166: null });
    expect(party('Kurds').mentions).toHaveLength(2);
  });

  test('a bloc by its names', async () => {
    const { party } = await related('The {O European Union} met. The {O EU} agreed.');
    expect(party('European Union')).toMatchObject({ kind: 'bloc' });
    expect(party('European Union').mentions.map(({ form }) => form)).toEqual(['name', 'acronym']);
  });
});

describe('words that point back', () => {
  const pointing = (found: Awaited<ReturnType<typeof related>>, name: string): string[] =>
    found
      .party(name)
      .mentions.filter(({ coreference }) => coreference)
      .map(({ start, end }) => found.text.slice(start, end));

  test.each([
    [
      'both nations',
      '{L Chile} and {L Peru} signed a treaty. Both nations will keep it.',
      ['Chile', 'Peru'],
      'Both nations',
    ],
    [
      'the two sides',
      'Ministers of {L Chile} met those of {L Peru}. The two sides agreed.',
      ['Chile', 'Peru'],
      'The two sides',
    ],
    [
      'the two companies',
      '{O Nordwind AG} and {O Sudwind SA} will merge. The two companies agreed.',
      ['Nordwind AG', 'Sudwind SA'],
      'The two companies',
    ],
    [
      'the two leaders',
      '{L Chile} was silent. {P Ana Quispe} met {P Lars Holm}. The two leaders agreed.',
      ['Ana Quispe', 'Lars Holm'],
      'The two leaders',
    ],
    ['the company', '{O Nordwind AG} grows. On Monday the company hired.', ['Nordwind AG'], 'the company'],
    [
      'the ministry',
      'The {O Ministry of Rice} met {O Nordwind AG}. Later the ministry agreed.',
      ['Ministry of Rice'],
      'the ministry',
    ],
    ['it before a verb of agreeing', '{O Nordwind AG} said it has signed a contract.', ['Nordwind AG'], 'it'],
  ])('%s', async (_what, text, names, words) => {
    const found = await related(text);
    for (const name of names) expect(pointing(found, name)).toEqual([words]);
  });

  test.each([
    ['it before another verb', '{O Nordwind AG} said it rained.'],
    ['three countries of which one is not named', '{L Chile} and {L Peru} met. The three countries agreed.'],
    ['two of anything else', '{L Chile} and {L Peru} bought the two ships.'],
    ['a company of somebody', '{O Nordwind AG} met the company of friends.'],
  ])('%s points at no party', async (_what, text) => {
    const { parties } = await related(text);
    expect(parties.flatMap(({ mentions }) => mentions.filter(({ coreference }) => coreference))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { related } from './marked.ts';

describe('a role that opens the article', () => {
  const lead = "{L Chile}'s economy minister on Monday defended the vote.";
  test.each([
    ['is that of who is named next', `${lead} In an interview, {P Ana Quispe} said it was late.`, 'economy minister'],
    ['not of who has another', `${lead} Mayor {P Ana Quispe} said it was late.`, 'Mayor'],
    ['not of a surname', `${lead} In an interview, {P Quispe} said it was late.`, null],
    ['not of who is named much later', `${lead} It rained. It snowed. It blew. {P Ana Quispe} left.`, null],
  ])('%s', async (_title, marked, title) => {
    const { parties } = await related(marked);
    expect(parties.find(({ kind }) => kind === 'person')!.title).toBe(title);
  });
});

describe('the role beside a name', () => {
  test.each([
    [
      'before the name, with an adjective',
      '{N Peruvian} Foreign Minister {P Ana Quispe} spoke.',
      'Foreign Minister',
      'Peru',
    ],
    [
      'with what modifies it',
      'Talks with former {N Peruvian} foreign minister {P Ana Quispe} failed.',
      'former foreign minister',
      'Peru',
    ],
    ['of a firm', 'We asked {O Nordwind} CEO {P Ana Quispe}.', 'CEO', 'Nordwind'],
    ['with a possessive', "{L Chile}'s president, {P Ana Quispe}, left.", 'president', 'Chile'],
    [
      'of several words',
      'On Monday {L US} Secretary of State {P Ana Quispe} left.',
      'Secretary of State',
      'United States',
    ],
    [
      'with a department of several parts',
      'Minister of Energy and Natural Resources {P Ana Quispe} left.',
      'Minister of Energy and Natural Resources',
      null,
    ],
    [
      'in apposition',
      '{P Ana Quispe}, the chief executive of {O Nordwind AG}, left.',
      'chief executive',
      'Nordwind AG',
    ],
    ['in apposition with a possessive', "{P Ana Quispe}, {L Chile}'s prime minister, left.", 'prime minister', 'Chile'],
    [
      'of one who speaks for a body',
      '{P Ana Quispe}, a spokesperson for the {O Rice Board}, said so.',
      'spokesperson',
      'Rice Board',
    ],
    ['before a comma', 'The spokeswoman for {O Nordwind}, {P Ana Quispe}, said so.', 'spokeswoman', 'Nordwind'],
    [
      'after a comma, the body last',
      '"It works," said {P Ana Quispe}, vice president, {O Nordwind AG}.',
      'vice president',
      'Nordwind AG',
    ],
    [
      'with two offices',
      '{P Ana Quispe}, founder and chief executive of {O Nordwind}, left.',
      'founder and chief executive',
      'Nordwind',
    ],
    ['of an ambassador', "{L Chile}'s ambassador to {L Peru}, {P Ana Quispe}, left.", 'ambassador to Peru', 'Chile'],
    [
      'of two departments',
      "{L Chile}'s Minister for Home Affairs and Minister for Law, Mr {P Ana Quispe}, left.",
      'Minister for Home Affairs and Minister for Law',
      'Chile',
    ],
    [
      'in a unit of a body',
      '"It works," said {P Ana Quispe}, vice president, Rice Science Directorate, {O Nordwind AG}.',
      'vice president',
      'Nordwind AG',
    ],
    ['over justice', 'Secretary for Justice {P Ana Quispe} left.', 'Secretary for Justice', null],
    ['of a fellow', '{P Ana Quispe}, a senior fellow at {O Rice School}, left.', 'senior fellow', 'Rice School'],
    ['of a party, from a town', '{O Rice Party} member from {L Graz} {P Ana Quispe} left.', 'member', 'Rice Party'],
    ['on a day', "{P Ana Quispe}, {L Chile}'s premier on Monday, left.", 'premier', 'Chile'],
    ['of a person’s own man', '{O Nordwind} sued {P Lee}. His manager {P Ana Quispe} left.', 'manager', null],
    ['with an abbreviation', 'Lt. Gen. {P Ana Quispe} left.', 'Lt. Gen.', null],
    ['after an age', '{P Ana Quispe}, 52, the mayor of {L Graz}, left.', 'mayor', 'Graz'],
    ['of one who heads', '{P Ana Quispe}, who heads the {O Rice Board}, left.', null, 'Rice Board'],
    ['told by a verb', '{P Ana Quispe} is the president of {L Chile}.', 'president', 'Chile'],
    ['under a form of address', '{O Nordwind} chairman Dr {P Ana Quispe} left.', 'chairman', 'Nordwind'],
    ['of a region', '{L Carinthia} Governor {P Ana Quispe} left.', 'Governor', 'Carinthia'],
    [
      'of a body named late in the phrase',
      'The head of the {N Chilean} state firm {O Nordwind}, {P Ana Quispe}, left.',
      'head',
      'Nordwind',
    ],
    ['of a body that a state owns', "Head of {L Chile}'s {O Rice Board} {P Ana Quispe} left.", 'Head', 'Rice Board'],
    [
      'with departments in a list',
      '{P Ana Quispe}, the Minister of Water Supply, Roads and Higher Education, left.',
      'Minister of Water Supply, Roads and Higher Education',
      null,
    ],
    [
      'with an adjective in small letters',
      "{L Chile}'s diplomatic chief {P Ana Quispe} left.",
      'diplomatic chief',
      'Chile',
    ],
    ['after letters in brackets', '{O Rice Party} ({O RP}) lawmaker {P Ana Quispe} left.', 'lawmaker', 'Rice Party'],
  ])('%s', async (_how, text, title, affiliation) => {
    const { party } = await related(text);
    expect(party('Ana Quispe').title).toBe(title);
    expect(party('Ana Quispe').affiliation?.name ?? null).toBe(affiliation);
  });

  test.each([
    [
      'a role that belongs to the name after it',
      '{P Ana Quispe}, President {P Lars Holm} and others left.',
      'Ana Quispe',
    ],
    ['a form of address alone', 'Mr {P Lars Holm} left.', 'Lars Holm'],
    ['a noun that is no office', 'The weather kept {P Lars Holm} at home.', 'Lars Holm'],
  ])('is not %s', async (_what, text, name) => {
    const { party } = await related(text);
    expect(party(name).title).toBeNull();
  });

  test('a counterpart has the title of the other', async () => {
    const { party } = await related('Prime Minister {P Ana Quispe} met her {N Danish} counterpart {P Lars Holm}.');
    expect(party('Lars Holm').title).toBe('Prime Minister');
    expect(party('Lars Holm').affiliation?.iso3166).toBe('DK');
  });

  test('a role in the plural goes to each of the names', async () => {
    const { party } = await related('Presidents {P Ana Quispe} of {L Chile} and {P Lars Holm} of {L Denmark} met.');
    expect(party('Ana Quispe')).toMatchObject({ title: 'President', affiliation: { name: 'Chile' } });
    expect(party('Lars Holm')).toMatchObject({ title: 'President', affiliation: { name: 'Denmark' } });
  });

  test('a role without a name is the person named just before', async () => {
    const { party, text } = await related(
      '{P Ana Quispe} welcomed the vote. The {N Chilean} economy minister said it was fair.',
    );
    expect(party('Ana Quispe')).toMatchObject({ title: 'economy minister', affiliation: { name: 'Chile' } });
    const { start, end, form, coreference } = party('Ana Quispe').mentions[1]!;
    expect([text.slice(start, end), form, coreference]).toEqual(['The Chilean economy minister', 'descriptive', true]);
  });

  test.each([
    ['the person named before has another', 'President {P Ana Quispe} waited. The economy minister said it was fair.'],
    ['two were named before', '{P Ana Quispe} met {P Lars Holm}. The economy minister said it was fair.'],
  ])('a role without a name is nobody where %s', async (_why, text) => {
    const { parties } = await related(text);
    expect(parties.flatMap(({ mentions }) => mentions.filter(({ coreference }) => coreference))).toEqual([]);
  });

  test('an office at a building makes it a body', async () => {
    const { party, places } = await related('{P Ana Quispe}, director of the {F Rialto Space Center}, left.');
    expect(party('Ana Quispe').affiliation).toMatchObject({ kind: 'organization', name: 'Rialto Space Center' });
    expect(places).toEqual([]);
  });

  test('counterparts go with their nations in order', async () => {
    const { party } = await related(
      'Prime Minister {P Maria Rossi} met her {N Chilean} and {N Danish} counterparts, {P Ana Quispe} and {P Lars Holm}.',
    );
    expect(party('Ana Quispe')).toMatchObject({ title: 'Prime Minister', affiliation: { iso3166: 'CL' } });
    expect(party('Lars Holm')).toMatchObject({ title: 'Prime Minister', affiliation: { iso3166: 'DK' } });
  });

  test.each([
    [
      'a minister in an article about one state',
      '{L Chile} votes in May, {N Chilean} media say. Interior Minister {P Ana Quispe} is calm.',
      'Chile',
    ],
    [
      'a chairman in an article about one firm',
      '{O Nordwind} grows. {O Nordwind} hired. Chairman {P Ana Quispe} is glad.',
      'Nordwind',
    ],
    [
      'an office that one state alone has',
      '{L Japan} met {L Chile} and {L Peru}. Chief Cabinet Secretary {P Ana Quispe} spoke.',
      'Japan',
    ],
  ])('%s holds office there', async (_who, text, name) => {
    const { party } = await related(text);
    expect(party('Ana Quispe').affiliation?.name).toBe(name);
  });

  test.each([
    ['two states are as likely', '{L Chile} met {L Peru} there. Interior Minister {P Ana Quispe} is calm.'],
    ['the trade is no office', '{L Chile} votes in May. The singer {P Ana Quispe} is calm.'],
  ])('nothing is guessed where %s', async (_why, text) => {
    const { party } = await related(text);
    expect(party('Ana Quispe').affiliation).toBeNull();
  });

  test('the title has its own span', async () => {
    const { party, text } = await related('PM {P Quispe} left. {P Ana Quispe} is back.');
    const [first] = party('Ana Quispe').mentions;
    expect(text.slice(first!.start, first!.end)).toBe('Quispe');
    expect(text.slice(first!.titleSpan!.start, first!.titleSpan!.end)).toBe('PM');
    expect(party('Ana Quispe').aliases).toContain('PM Quispe');
  });
});

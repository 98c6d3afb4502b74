import { describe, expect, test } from 'vitest';
import { related } from './marked.ts';

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
    ['with an abbreviation', 'Lt. Gen. {P Ana Quispe} left.', 'Lt. Gen.', null],
    ['after an age', '{P Ana Quispe}, 52, the mayor of {L Graz}, left.', 'mayor', 'Graz'],
    ['of one who heads', '{P Ana Quispe}, who heads the {O Rice Board}, left.', null, 'Rice Board'],
    ['told by a verb', '{P Ana Quispe} is the president of {L Chile}.', 'president', 'Chile'],
    ['under a form of address', '{O Nordwind} chairman Dr {P Ana Quispe} left.', 'chairman', 'Nordwind'],
    ['of a region', '{L Carinthia} Governor {P Ana Quispe} left.', 'Governor', 'Carinthia'],
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

  test('the title has its own span', async () => {
    const { party, text } = await related('PM {P Quispe} left. {P Ana Quispe} is back.');
    const [first] = party('Ana Quispe').mentions;
    expect(text.slice(first!.start, first!.end)).toBe('Quispe');
    expect(text.slice(first!.titleSpan!.start, first!.titleSpan!.end)).toBe('PM');
    expect(party('Ana Quispe').aliases).toContain('PM Quispe');
  });
});

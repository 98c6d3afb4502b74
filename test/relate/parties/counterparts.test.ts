import { expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';

it.each([
  [
    'Norway and Sweden signed an accord after Prime Minister Kari Holm met her Swedish counterpart Lena Berg in Stockholm. Sweden and Norway share a border.',
    'Kari Holm',
    'Norway',
  ],
  [
    'Prime Minister Kari Holm and her Swedish counterpart Lena Berg signed an accord between Norway and Sweden in Stockholm on Friday.',
    'Lena Berg',
    'Sweden',
  ],
  [
    'Prime Minister Kari Holm and her Swedish counterpart Lena Berg signed an accord between Norway and Sweden in Stockholm on Friday.',
    'Kari Holm',
    'Norway',
  ],
])('holds the office of one elsewhere than that of the counterpart: %s (%s)', async (text, name, state) => {
  const { parties } = await extract(text);
  const person = parties.find((party) => party.name === name);
  expect(person?.title).toBe('Prime Minister');
  expect(parties.find(({ id }) => id === person?.affiliation)?.name).toBe(state);
});

import iso from 'i18n-iso-countries';
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/language/countries.ts';

iso.registerLocale(en);
const KEPT = iso.getNames('en', { select: 'all' });
/** The kept package says "Moldova, Republic of" and "The Gambia" where a writer says "Republic of Moldova" and "Gambia". */
const asWritten = (name: string): string =>
  name
    .replace(/^(.+), (Republic of|Federated States of)$/, '$2 $1')
    .replace(/^The /, '')
    .replace(/^(.+), (Province.*)$/, '$1 $2')
    .replace(/^(Virgin Islands), (.+)$/, '$1 ($2)')
    .replace(/ \((French|Dutch) part\)$/, '')
    .replace(/ \(Kingdom of the\)$/, '');

describe('the table of countries', () => {
  test.each(Object.entries(KEPT))('has %s with every name of the kept package', (code, names) => {
    const country = countries().find((entry) => entry.code === code || (code === 'XK' && entry.name === 'Kosovo'));
    const known = [country?.name, ...(country?.otherNames ?? [])];
    for (const name of names as readonly string[])
      if (!(code === 'CD' && name === 'Congo')) expect(known).toContain(asWritten(name));
  });

  test('gives no code twice, and only codes that the kept package has', () => {
    const codes = countries().flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(KEPT).toHaveProperty(code);
  });

  test('gives Kosovo and states of the past no code', () => {
    const without = countries()
      .filter(({ code }) => code === null)
      .map(({ name }) => name);
    expect(without).toContain('Kosovo');
    expect(without).toContain('Soviet Union');
  });

  test.each([
    ['JP', 'Japanese', 'Japanese', 'Tokyo'],
    ['PL', 'Polish', 'Poles', 'Warsaw'],
    ['SE', 'Swedish', 'Swede', 'Stockholm'],
    ['ES', 'Spanish', 'Spaniards', 'Madrid'],
    ['GB', 'British', 'Britons', 'London'],
    ['UZ', 'Uzbek', 'Uzbeks', 'Tashkent'],
    ['FR', 'French', 'Frenchmen', 'Paris'],
    ['NZ', 'New Zealand', 'New Zealanders', 'Wellington'],
    ['US', 'American', 'Americans', 'Washington, D.C.'],
    ['NL', 'Dutch', 'Dutchman', 'The Hague'],
  ])('knows adjective, people and capital of %s', (code, adjective, people, capital) => {
    const country = countries().find((entry) => entry.code === code)!;
    expect(country.adjectives).toContain(adjective);
    expect(country.people).toContain(people);
    expect(country.capitals).toContain(capital);
  });
});

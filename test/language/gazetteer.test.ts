import { describe, expect, test } from 'vitest';
import { countryAt, gazetteerAt } from '../../src/language/gazetteer.ts';
import type { NewsDocument } from '../../src/model/document.ts';
import { tokenise } from '../../src/segment/tokens.ts';

const documentOf = (text: string): NewsDocument => ({
  article: null as never,
  text,
  sentences: [],
  tokens: tokenise(text),
});

/** All finds of a text, from left to right, as "words=name/form". */
function finds(text: string): string[] {
  const document = documentOf(text);
  const found: string[] = [];
  for (let i = 0; i < document.tokens.length; i++) {
    const find = gazetteerAt(document, i);
    if (!find) continue;
    const words = text.slice(document.tokens.start[i], document.tokens.end[find.end - 1]);
    found.push(`${words}=${find.entry.code ?? find.entry.name}/${find.entry.form}`);
    i = find.end - 1;
  }
  return found;
}

describe('the gazetteer', () => {
  test.each([
    ['a name and an adjective', 'Brazil sent Chilean wine.', ['Brazil=BR/name', 'Chilean=CL/adjective']],
    ['names of several words', 'in the United Arab Emirates', ['United Arab Emirates=AE/name']],
    ['dotted and plain acronyms', 'The U.S. and the UK', ['U.S.=US/acronym', 'UK=GB/acronym']],
    ['a hyphened pair', 'India-Kenya talks', ['India=IN/name', 'Kenya=KE/name']],
    ['a name with a hyphen', 'Guinea-Bissau voted', ['Guinea-Bissau=GW/name']],
    ['an apostrophe of either kind', 'Côte d’Ivoire', ['Côte d’Ivoire=CI/other']],
    ['the longer of two', 'South Sudanese troops', ['South Sudanese=SS/adjective']],
    ['a people in the plural', 'Two Swedes and a Dane', ['Swedes=SE/demonym', 'Dane=DK/demonym']],
    ['capitals and seats', 'Nairobi and the Kremlin', ['Nairobi=KE/capital', 'Kremlin=RU/seat']],
    ['a town with its country', 'near Osaka', ['Osaka=JP/name']],
    [
      'blocs',
      'ASEAN and the European Union',
      ['ASEAN=Association of Southeast Asian Nations/acronym', 'European Union=European Union/name'],
    ],
    ['a small saint', 'St. Lucia', ['St. Lucia=LC/other']],
  ])('finds %s', (_title, text, expected) => expect(finds(text)).toEqual(expected));

  test.each([
    [
      'a sea with a country in its name',
      'the Indian Ocean and the South China Sea',
      ['Indian Ocean=Indian Ocean/name', 'South China Sea=South China Sea/name'],
    ],
    ['a region of many states', 'the Indo-Pacific', ['Indo-Pacific=Indo-Pacific/name']],
    ['words without a capital', 'tell us about turkey, china and polish', []],
    ['a longer word', 'Indiana-like', ['Indiana=US/name']],
  ])('takes %s for what it is', (_title, text, expected) => expect(finds(text)).toEqual(expected));

  test('marks what may be another thing', () => {
    expect(gazetteerAt(documentOf('Jordan'), 0)!.entry.risky).toBe(true);
    expect(gazetteerAt(documentOf('Norway'), 0)!.entry.risky).toBe(false);
  });

  test('countryAt takes names only, not adjectives or capitals', () => {
    expect(countryAt(documentOf('Peru'), 0)?.entry.code).toBe('PE');
    expect(countryAt(documentOf('Peruvian'), 0)).toBeNull();
    expect(countryAt(documentOf('Lima'), 0)).toBeNull();
  });
});

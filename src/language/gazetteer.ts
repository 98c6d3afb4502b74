import type { NewsDocument } from '../model/document.ts';
import { areas } from './areas.ts';
import { blocs } from './blocs.ts';
import { cities } from './cities.ts';
import { type Country, countries } from './countries.ts';
import { peoples } from './peoples.ts';
import { regions } from './regions.ts';

export type GazetteerKind = 'country' | 'bloc' | 'region' | 'people' | 'city' | 'area';

/** How a form stands to what it names. `capital` and `seat` name a place that may stand for its government. */
export type GazetteerForm = 'name' | 'other' | 'acronym' | 'adjective' | 'demonym' | 'capital' | 'seat';

/** One form of one entry of the tables. */
export interface GazetteerEntry {
  readonly kind: GazetteerKind;
  /** The usual English name of the country, bloc, region, people, city or area; for a capital that of the country. */
  readonly name: string;
  /** The country's own code, or the code of the country that the place lies in. */
  readonly code: string | null;
  readonly form: GazetteerForm;
  /** This form, as the table writes it. */
  readonly text: string;
  /** True when the words are as often something else (`Jordan`, `Victoria`, `CAN`): not to be believed by themselves. */
  readonly risky: boolean;
}

/** An entry found in a text: tokens `at` … `end - 1`. */
export interface GazetteerFind {
  readonly entry: GazetteerEntry;
  readonly end: number;
}

interface Row {
  readonly entry: GazetteerEntry;
  /** Lower-case tokens after the first. */
  readonly rest: readonly string[];
  /** Which of them begin with a capital in the table. */
  readonly capitals: readonly boolean[];
  readonly isAcronym: boolean;
}

/** Forms that are also words, given names, surnames or clubs; each is believed only where a name was recognised. */
const RISKY: ReadonlySet<string> = new Set(
  (
    'Jordan|Chad|Georgia|Jersey|Guernsey|Dominica|Grenada|Victoria|Stanley|Hamilton|Kingston|Georgetown|George Town|' +
    'Washington|San Jose|San José|Santiago|Lima|Male|Virginia|Carolina|Holland|Emirates|Reunion|America|AU|CAN|PIF|' +
    'MSG|AES|ALBA|NAM|SICA|EC|EEC|CIS|IBSA|FSM|BVI|RSA|LA|NSW|UNO|Brit|Kiwi|Swazi|Pole|Dane|Finn|Turk|Polish|Beehive|Quad|' +
    'Westminster|Government House|Pink House|Number 10|No 10|No. 10|Pentagon|the States|Saipan|Tahiti|Pitcairn|Åland|' +
    'Aland|Persian|Siamese|Gold Coast|Paris|London|Bern|Berne|Sofia|Florence|Split|Nice|Bari|Solo|Clark|Kent|Surrey|' +
    'Essex|Norfolk|Suffolk|Sussex|Devon|Cornwall|Lancashire|Buffalo|Phoenix|Queens|Columbus|Richmond|Charlotte|Raleigh|' +
    'Austin|Houston|Dallas|Jackson|Orlando|Madison|Lincoln|Regina|Hull|Hue|Cork|Bor|Jos|Gao|Beni|Hama|Gori|Osh|Nis|Varna|' +
    'Trujillo|Mendoza|Cali|León|Mérida|Valencia|Granada|Cordoba|Córdoba|Cuenca|Santos|Palma|Pemba|Beira|Constantine|Oran|Darwin|' +
    'Perth|Adelaide|Ferguson|Aspen|Princeton|Albany|Berkeley|Dayton|Boulder|Redmond|Pasadena|Swat|Surat|Essen|Tyre|' +
    'Sidon|Acre|Medina|Tema|Tamale|Limerick|Livingstone|Bath|Reading|Galle|Kandy|Nara|Chiba|Naha|Aden|Zug|Bergen|Bremen|' +
    'Western|Democratic|Conservative|Republican|Socialist|Communist|Tory|Democrat|Islamic|Christian|Evangelical|' +
    'Jain|Roma|Romani|Latina|Baptist|Hague|Basque|Saxon|Flemish|Naga|Mizo|Catalan|Tatar|Java|Edo|Imo|Afar|Amhara|Sakha|' +
    'Bahia|Pará|Delta State|Guerrero|Aragon|Hesse|Bali|Penang|Papua|Nile|Indus|Atlantic|Pacific|Caribbean|Alps|Midwest|' +
    'Colón|Commonwealth|The Commonwealth|Eire|Lao|Alger|Luang Prabang|Central African|Ottoman|Soviet|Niger|Montserrat|Faro|' +
    'Porto|Braga|Swede|Scot|Mahoran|Guinean|Lettish|Magyar|Hellenic|Slav|Dutchman|Frenchman|Aussie|Arctic|Antarctic|Kiel|Plymouth|' +
    'Cyprus Mail|Saudi|Indiana|Wellington|Newcastle|Portsmouth|Aberdeen|Cleveland|Nelson|Tripoli|Oxford|Cambridge|Davos|Hollywood|' +
    'Wall Street|Moneda|Matignon|Kantei|Beni|Rosario|Salta|Concepción|Puebla|Veracruz|Toluca|Monterrey|Guadalajara'
  ).split('|'),
);

/** Acronyms are found only as they are written; "Nato" and "Asean" are names like others. */
function isAcronym(text: string): boolean {
  return text.length <= 10 && text === text.toUpperCase() && /^[A-Z]/.test(text);
}

/** Cuts a form of the tables as `segment` cuts the text: words, dotted initials whole, marks one by one. */
function cut(text: string): string[] {
  return text.match(/(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’‘][\p{L}]+)*|[^\s]/gu) ?? [];
}

/** A form as the tables have it, its words not yet taken apart: of some 5,000 forms an article meets a few dozen. */
type Form = readonly [kind: GazetteerKind, name: string, code: string | null, form: GazetteerForm, text: string];

const PLAIN = /^[A-Za-z]+(?=$| [A-Za-z])/;

/** Forms by their first word in lower case; a word's forms are made rows when a text first has it. */
class Table {
  private readonly forms = new Map<string, Form[]>();
  private readonly rows = new Map<string, readonly Row[]>();

  add(kind: GazetteerKind, name: string, code: string | null, form: GazetteerForm, text: string): void {
    const first = (PLAIN.exec(text)?.[0] ?? cut(text)[0]!).toLowerCase();
    const bucket = this.forms.get(first);
    const added: Form = [kind, name, code, form, text];
    if (bucket) bucket.push(added);
    else this.forms.set(first, [added]);
    if (text.includes("'")) this.add(kind, name, code, form, text.replaceAll("'", '’'));
  }

  /** The rows that begin with a word, the longest first, so that the first one that fits is the right one. */
  get(first: string): readonly Row[] | undefined {
    const ready = this.rows.get(first);
    if (ready !== undefined) return ready;
    const forms = this.forms.get(first);
    if (forms === undefined) return undefined;
    const bucket: Row[] = [];
    for (const form of forms) {
      const row = rowOf(form);
      if (!bucket.some((other) => other.rest.join(' ') === row.rest.join(' '))) bucket.push(row);
    }
    bucket.sort((a, b) => b.rest.length - a.rest.length);
    this.rows.set(first, bucket);
    return bucket;
  }
}

function rowOf([kind, name, code, form, text]: Form): Row {
  const words = cut(text).slice(1);
  const acronym = isAcronym(text);
  const isName = form === 'name' || form === 'other';
  const entry: GazetteerEntry = {
    kind,
    name,
    code,
    form: acronym && isName ? 'acronym' : form,
    text,
    risky: RISKY.has(text),
  };
  const rest = words.map((word) => word.toLowerCase());
  return { entry, rest, capitals: words.map((word) => /^\p{Lu}/u.test(word)), isAcronym: acronym };
}

function addCountry(table: Table, { code, name, otherNames, adjectives, people, seats }: Country): void {
  table.add('country', name, code, 'name', name);
  for (const other of otherNames) table.add('country', name, code, 'other', other);
  for (const adjective of adjectives)
    if (!isAcronym(adjective)) table.add('country', name, code, 'adjective', adjective);
  for (const person of people) if (!isAcronym(person)) table.add('country', name, code, 'demonym', person);
  for (const seat of seats) table.add('country', name, code, 'seat', seat);
}

/** Where two entries share a form, the one added first has it: countries before regions before towns. */
function build(): Table {
  const table = new Table();
  for (const country of countries()) addCountry(table, country);
  for (const { name, otherNames } of blocs()) {
    table.add('bloc', name, null, 'name', name);
    for (const other of otherNames) table.add('bloc', name, null, 'other', other);
  }
  for (const { country, name, adjective, people } of regions()) {
    table.add('region', name, country, 'name', name);
    if (adjective) table.add('region', name, country, 'adjective', adjective);
    for (const person of people) table.add('region', name, country, 'demonym', person);
  }
  for (const { name, capitals, code } of countries()) {
    for (const capital of capitals) table.add('country', name, code, 'capital', capital);
  }
  for (const { name, adjectives, people } of peoples()) {
    for (const adjective of adjectives) table.add('people', name, null, 'adjective', adjective);
    for (const person of people) table.add('people', name, null, 'demonym', person);
  }
  for (const [name, country] of cities()) table.add('city', name, country, 'name', name);
  for (const name of areas()) table.add('area', name, null, 'name', name);
  return table;
}

let table: Table | null = null;

const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || code > 127;

/** The next words of the row stand in the text, on the same line, capitals where the table has them. */
function fits(document: NewsDocument, row: Row, at: number, limit: number): boolean {
  const { tokens, text } = document;
  const end = at + 1 + row.rest.length;
  if (end > limit) return false;
  for (let k = 0; k < row.rest.length; k++) if (tokens.lower[at + 1 + k] !== row.rest[k]) return false;
  if (row.isAcronym) return text.slice(tokens.start[at], tokens.end[end - 1]) === row.entry.text;
  for (let k = 0; k < row.rest.length; k++) {
    if (row.capitals[k] && !isCapital(text.charCodeAt(tokens.start[at + 1 + k]!))) return false;
  }
  return true;
}

/**
 * The longest name, adjective, people, capital or seat of the tables that begins at a token, or `null`.
 *
 * ```text
 * The United Arab Emirates and Japanese firms …
 *     ^~~~~~~~~~~~~~~~~~~~ country AE, form name
 *                              ^~~~~~~~ country JP, form adjective
 * ```
 *
 * A name has to begin with a capital ("turkey" is none), and an acronym to be written as the table has it ("us" is
 * none). What may be something else is marked `risky`: the caller judges. `limit` is the token not to be passed.
 */
export function gazetteerAt(
  document: NewsDocument,
  at: number,
  limit: number = document.tokens.length,
): GazetteerFind | null {
  const { tokens, text } = document;
  if (!isCapital(text.charCodeAt(tokens.start[at]!))) return null;
  table ??= build();
  const bucket = table.get(tokens.lower[at]!);
  if (bucket === undefined) return null;
  for (const row of bucket) {
    if (fits(document, row, at, limit)) return { entry: row.entry, end: at + 1 + row.rest.length };
  }
  return null;
}

/** The country, by name, other name or acronym, that begins at a token: see `gazetteerAt`. */
export function countryAt(document: NewsDocument, at: number, limit?: number): GazetteerFind | null {
  const find = gazetteerAt(document, at, limit);
  if (find?.entry.kind !== 'country') return null;
  return find.entry.form === 'name' || find.entry.form === 'other' || find.entry.form === 'acronym' ? find : null;
}

import { areas } from './areas.ts';
import { blocs } from './blocs.ts';
import { cities } from './cities.ts';
import { type Country, countries } from './countries.ts';
import { type GazetteerForm, type GazetteerKind, type GazetteerRow, lineOf } from './gazetteer-row.ts';
import { peoples } from './peoples.ts';
import { regions } from './regions.ts';

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

/** Rows by their first word in lower case. */
class Table {
  readonly rows = new Map<string, GazetteerRow[]>();

  add(kind: GazetteerKind, name: string, code: string | null, form: GazetteerForm, text: string): void {
    const [first, ...words] = cut(text) as [string, ...string[]];
    const acronym = isAcronym(text);
    const isName = form === 'name' || form === 'other';
    const row: GazetteerRow = {
      entry: { kind, name, code, form: acronym && isName ? 'acronym' : form, text, risky: RISKY.has(text) },
      rest: words.map((word) => word.toLowerCase()),
      capitals: words.map((word) => /^\p{Lu}/u.test(word)),
      isAcronym: acronym,
    };
    const bucket = this.rows.get(first.toLowerCase());
    if (bucket === undefined) this.rows.set(first.toLowerCase(), [row]);
    else if (!bucket.some((other) => other.rest.join(' ') === row.rest.join(' '))) bucket.push(row);
    if (text.includes("'")) this.add(kind, name, code, form, text.replaceAll("'", '’'));
  }
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

/**
 * All forms of the tables as one text to search in: a line for each first word, in the order of their code units, the
 * word before a tab, then its rows (`lineOf`), the longest first, with tabs between them.
 *
 * The build puts what this gives in its place, so that a run that needs a few dozen forms does not begin with making
 * several thousand.
 */
export function gazetteerForms(): string {
  const lines: string[] = [];
  for (const [first, rows] of build().rows) {
    rows.sort((a, b) => b.rest.length - a.rest.length);
    lines.push(`${first}\t${rows.map(lineOf).join('\t')}\n`);
  }
  // A tab is before all that words are written with, so that lines are in the order of their words.
  return lines.sort((a, b) => (a < b ? -1 : 1)).join('');
}

/** A unit of measure: how the record writes it. `per` is set where the unit itself is a rate (`bpd`). */
export interface Unit {
  readonly name: string;
  readonly per: string | null;
}

/**
 * Words for units, `name: words`: the record's own way of writing a unit (its SI symbol where it has one, else its English
 * name), then the words for it in the singular. Plurals in -s follow by themselves. Several words are joined by an underscore.
 */
const WORDS = `
km: kilometre kilometer km kms
m: metre meter
cm: centimetre centimeter cm
mm: millimetre millimeter mm
dm: decimetre decimeter
µm: micrometre micrometer micron
hm: hectometre hectometer
dam: decametre decameter
angstrom: angstrom ångström
nm: nanometre nanometer
pm: picometre picometer
am: attometre attometer
mile: mile mi
nautical mile: nautical_mile
foot: foot feet ft
inch: inch inches incher
yard: yard yd yds
furlong: furlong
fathom: fathom
league: league
light-year: light-year light_year
parsec: parsec
hectare: hectare ha
acre: acre
km²: square_kilometre square_kilometer sq_km sq_kms square_km square-kilometre square-kilometer
m²: square_metre square_meter sq_m sq_metre sq_meter square-metre square-meter sqm
cm²: square_centimetre square_centimeter
square mile: square_mile sq_mile sq_mi square-mile
square foot: square_foot square_feet sq_ft sq_feet sq_foot square-foot sqft
square yard: square_yard sq_yd
square inch: square_inch square_inches
m³: cubic_metre cubic_meter cu_m cubic-metre cubic-meter
km³: cubic_kilometre cubic_kilometer
cm³: cubic_centimetre cubic_centimeter cc
cubic foot: cubic_foot cubic_feet cu_ft cubic-foot
cubic yard: cubic_yard
cubic inch: cubic_inch cubic_inches
kg: kilogram kilogramme kilo kg kgs
g: gram gramme
mg: milligram milligramme mg
µg: microgram microgramme mcg
tonne: tonne metric_ton metric_tonne mt
ton: ton short_ton long_ton
kilotonne: kiloton kilotonne kt
megatonne: megaton megatonne
gigatonne: gigaton gigatonne
pound: lb lbs
ounce: ounce oz
troy ounce: troy_ounce
hundredweight: hundredweight cwt
stone: stone
carat: carat ct
quintal: quintal
maund: maund
litre: litre liter ltr
ml: millilitre milliliter ml
cl: centilitre centiliter cl
hl: hectolitre hectoliter
gallon: gallon gal
quart: quart
pint: pint
barrel: barrel bbl bbls
bushel: bushel
cusec: cusec
acre-foot: acre-foot acre_foot acre-feet acre_feet
TEU: teu
tablespoon: tablespoon tbsp
teaspoon: teaspoon tsp
fluid ounce: fluid_ounce fl_oz
W: watt
mW: milliwatt
kW: kilowatt kw
MW: megawatt mw
GW: gigawatt gw
TW: terawatt tw
horsepower: horsepower hp bhp
Wh: watt-hour watt_hour
kWh: kilowatt-hour kilowatt_hour kwh
MWh: megawatt-hour megawatt_hour mwh
GWh: gigawatt-hour gigawatt_hour gwh
TWh: terawatt-hour terawatt_hour twh
mpg: mpg mile_per_gallon
N m: newton-metre newton-meter
lumen: lumen
lux: lux
J: joule
kJ: kilojoule kj
MJ: megajoule
GJ: gigajoule
calorie: calorie
kcal: kilocalorie kcal
BTU: btu mmbtu
therm: therm
mV: millivolt
V: volt
kV: kilovolt kv
A: ampere amp
Ah: ampere-hour
mAh: mah
Hz: hertz hz
kHz: kilohertz khz
MHz: megahertz mhz
GHz: gigahertz ghz
dB: decibel db
bit: bit
kbit: kilobit kbit
Mbit: megabit mbit
Gbit: gigabit gbit
byte: byte
kB: kilobyte kb
MB: megabyte mb
GB: gigabyte gb
TB: terabyte tb
PB: petabyte pb
EB: exabyte
kbit/s: kbps kilobit_per_second
Mbit/s: mbps megabit_per_second
Gbit/s: gbps gigabit_per_second
megapixel: megapixel
km/h: kph kmph kmh kilometre_per_hour kilometer_per_hour kilometre_an_hour kilometer_an_hour km_per_hour km_an_hour
mph: mph mile_per_hour mile_an_hour
m/s: metre_per_second meter_per_second metre_a_second meter_a_second
knot: knot kt_per_hour
°C: degree_celsius degree_centigrade celsius celcius centigrade deg_c degree_c deg_celsius
°F: degree_fahrenheit fahrenheit deg_f degree_f deg_fahrenheit
K: kelvin degree_kelvin
degree: degree deg
rad: radian
Pa: pascal
kPa: kilopascal
hPa: hectopascal
MPa: megapascal
bar: bar
millibar: millibar
psi: psi
newton: newton
ppm: ppm part_per_million
ppb: ppb part_per_billion
mSv: millisievert
µSv: microsievert
Bq: becquerel
basis point: basis_point bps bp basis-point
`;

/** Words of one letter or with other meanings, units only as they are written here and close to the number. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['m', 'm'],
  ['g', 'g'],
  ['t', 'tonne'],
  ['l', 'litre'],
  ['L', 'litre'],
  ['W', 'W'],
  ['KM', 'km'],
  ['Km', 'km'],
  ['in', 'inch'],
  ['°', 'degree'],
  ['MT', 'tonne'],
  ['KW', 'kW'],
  ['km2', 'km²'],
  ['m2', 'm²'],
  ['km3', 'km³'],
  ['m3', 'm³'],
  ['ft2', 'square foot'],
  ['mm', 'mm'],
  ['nm', 'nm'],
  ['µg', 'µg'],
  ['μg', 'µg'],
  ['C', '°C'],
  ['F', '°F'],
  ['rad', 'rad'],
]);

/** Short for a rate: what it counts and per what. */
const RATES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['bpd', ['barrel', 'day']],
  ['mbpd', ['barrel', 'day']],
  ['mtpa', ['tonne', 'year']],
  ['tpa', ['tonne', 'year']],
  ['tpd', ['tonne', 'day']],
  ['rpm', ['revolution', 'minute']],
]);

/** The units that begin with a word: the rest of each, the longest first, and its name. */
type Endings = readonly { readonly rest: readonly string[]; readonly unit: Unit }[];

let words: ReadonlyMap<string, Endings> | null = null;

function load(): ReadonlyMap<string, Endings> {
  const made = new Map<string, { rest: string[]; unit: Unit }[]>();
  const add = (phrase: string[], unit: Unit): void => {
    const first = phrase[0]!;
    const list = made.get(first) ?? [];
    list.push({ rest: phrase.slice(1), unit });
    made.set(first, list);
  };
  for (const row of WORDS.trim().split('\n')) {
    const [name, forms] = row.split(': ') as [string, string];
    const unit: Unit = { name, per: null };
    for (const form of forms.split(' ')) {
      // A hyphen is a token of its own.
      const phrase = form.replaceAll('-', '_-_').split('_');
      add(phrase, unit);
      // "kilometres per hour": the plural is that of the first word, "square kilometres" that of the last.
      const at = phrase.findIndex((word) => word === 'per' || word === 'an' || word === 'a' || word === 'celsius');
      const head = at > 0 ? at - 1 : name.startsWith('°') ? 0 : phrase.length - 1;
      if (!/[sh]$/.test(phrase[head]!)) add(phrase.with(head, `${phrase[head]}s`), unit);
    }
  }
  for (const [word, [name, per]] of RATES) add([word], { name, per });
  for (const list of made.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return made;
}

/** The units that may begin with the word, in lower case; `undefined` for a word that begins none. */
export function unitsFrom(word: string): Endings | undefined {
  words ??= load();
  return words.get(word);
}

/** The unit that a sign or letter right behind a number stands for, case as written (`m`, `MT`, `°`). */
export function unitSymbol(text: string): string | undefined {
  return SYMBOLS.get(text);
}

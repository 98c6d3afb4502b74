import { unitSymbol, unitsFrom } from '../../language/units.ts';
import { type FigureExample, type Measured, type Scan, touches, word, written } from './scan.ts';

/** Sentences with the figure that this form reads in them. */
export const EXAMPLES: readonly FigureExample[] = [
  { sentence: 'It has a 15" screen.', text: '15"', kind: 'measure', value: 15, unit: 'inch' },
  { sentence: 'The road is 72 km long.', text: '72 km', kind: 'measure', value: 72, unit: 'km' },
  { sentence: 'A 10-km stretch was closed.', text: '10-km', kind: 'measure', value: 10, unit: 'km' },
  { sentence: 'A 500km pipe was laid.', text: '500km', kind: 'measure', value: 500, unit: 'km' },
  { sentence: 'Two plants of 300 MW each.', text: '300 MW', kind: 'measure', value: 300, unit: 'MW' },
  {
    sentence: 'It covers 40 square kilometres.',
    text: '40 square kilometres',
    kind: 'measure',
    value: 40,
    unit: 'km²',
  },
  {
    sentence: 'They sold 7.5 million tonnes.',
    text: '7.5 million tonnes',
    kind: 'measure',
    value: 7.5e6,
    unit: 'tonne',
  },
  { sentence: 'They sold 3 lakh MT of rice.', text: '3 lakh MT', kind: 'measure', value: 3e5, unit: 'tonne' },
  {
    sentence: 'Winds reached 120 miles per hour.',
    text: '120 miles per hour',
    kind: 'measure',
    value: 120,
    unit: 'mph',
  },
  { sentence: 'It was 38 degrees Celsius.', text: '38 degrees Celsius', kind: 'measure', value: 38, unit: '°C' },
  { sentence: 'It was 38°C at noon.', text: '38°C', kind: 'measure', value: 38, unit: '°C' },
  { sentence: 'Rates rose 25 basis points.', text: '25 basis points', kind: 'measure', value: 25, unit: 'basis point' },
  {
    sentence: 'He is 6 feet 2 inches tall.',
    text: '6 feet 2 inches',
    kind: 'measure',
    value: 6.16666666666667,
    unit: 'foot',
  },
];

const measured = (name: string, per: string | null, end: number, rule: string): Measured => ({
  kind: per === null ? 'measure' : 'rate',
  unit: name,
  currency: null,
  factor: 1,
  per,
  counted: null,
  rule,
  end,
});

/** A unit of measure at `at`, in words: the longest that fits ("square kilometres" before "square"). */
function readUnitWords(scan: Scan, at: number): Measured | null {
  const found = unitsFrom(word(scan, at));
  if (found === undefined) return null;
  for (const { rest, unit } of found) {
    let i = 0;
    while (i < rest.length && word(scan, at + 1 + i) === rest[i]) i++;
    if (i === rest.length) return measured(unit.name, unit.per, at + 1 + rest.length, 'measure/unit');
  }
  return null;
}

/** "km²", "km2", "km^2" behind the unit's own token: the area. */
function squared(scan: Scan, unit: Measured): Measured {
  const mark = touches(scan, unit.end) ? word(scan, unit.end) : '';
  const power = mark === '²' ? '²' : mark === '³' ? '³' : '';
  const caret = mark === '^' ? word(scan, unit.end + 1) : '';
  if (power !== '') return { ...unit, unit: unit.unit + power, end: unit.end + 1 };
  if (caret === '2' || caret === '3')
    return { ...unit, unit: unit.unit + (caret === '2' ? '²' : '³'), end: unit.end + 2 };
  return unit;
}

/** "km/h", "km/hr": a length by the time it takes. */
function bySlash(scan: Scan, unit: Measured): Measured {
  if (word(scan, unit.end) !== '/' || !touches(scan, unit.end)) return unit;
  const below = word(scan, unit.end + 1);
  if (unit.unit === 'km' && (below === 'h' || below === 'hr' || below === 'hour'))
    return { ...unit, unit: 'km/h', end: unit.end + 2 };
  return unit.unit === 'm' && (below === 's' || below === 'sec') ? { ...unit, unit: 'm/s', end: unit.end + 2 } : unit;
}

/** Degrees behind their sign: "°C", "° F". */
function readDegrees(scan: Scan, at: number): Measured | null {
  const scale = word(scan, at + 1);
  if (scale === 'c' || scale === 'celsius') return measured('°C', null, at + 2, 'measure/degrees');
  if (scale === 'f' || scale === 'fahrenheit') return measured('°F', null, at + 2, 'measure/degrees');
  return measured('degree', null, at + 1, 'measure/degrees');
}

/** A unit of measure at `at`. */
export function readMeasure(scan: Scan, at: number): Measured | null {
  const token = word(scan, at);
  if (token === '') return null;
  if (token === '°' || token === 'º') return readDegrees(scan, at);
  const words = readUnitWords(scan, at);
  if (words !== null) return bySlash(scan, squared(scan, words));
  const name = token.length <= 3 ? unitSymbol(written(scan, at)) : undefined;
  // "in" behind a number is the preposition unless it is glued to it; a lone "C" or "F" may be a grade.
  if (name === undefined || token === 'in' || token === 'c' || token === 'f') return null;
  return bySlash(scan, squared(scan, measured(name, null, at + 1, 'measure/symbol')));
}

/** The unit written together with the digits of token `at` (`500km`, `5kg`): `letters` as they stand. */
export function readGluedMeasure(scan: Scan, at: number, letters: string): Measured | null {
  const symbol = unitSymbol(letters);
  const lower = letters.toLowerCase();
  const exact = unitsFrom(lower)?.find(({ rest }) => rest.length === 0)?.unit;
  const name = symbol ?? exact?.name;
  if (name === undefined) return null;
  return bySlash(scan, squared(scan, measured(name, exact?.per ?? null, at + 1, 'measure/glued')));
}

/** How many of the smaller unit make the larger, where the two are said together: "6 feet 2 inches". */
const PAIRS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['foot', ['inch', 12]],
  ['pound', ['ounce', 16]],
  ['stone', ['pound', 14]],
]);

export { PAIRS as COMPOUND_UNITS };

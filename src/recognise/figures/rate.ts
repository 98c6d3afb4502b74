import { singularOf } from '../../language/plurals.ts';
import { TIME_UNITS } from '../../language/time-units.ts';
import { unitsFrom } from '../../language/units.ts';
import { TokenKind } from '../../model/document.ts';
import { isStop } from './noun-phrase.ts';
import { type FigureExample, isJoint, isWord, phrase, type Scan, touches, word } from './scan.ts';

/** Sentences with the rate that this form reads in them. */
export const EXAMPLES: readonly FigureExample[] = [
  {
    sentence: 'Peru may sell 99,000 tonnes of beef a year.',
    text: '99,000 tonnes',
    kind: 'rate',
    value: 99_000,
    unit: 'tonne',
    per: 'year',
  },
  { sentence: 'Oil sold at $40 a barrel.', text: '$40 a barrel', kind: 'rate', value: 40, unit: 'USD', per: 'barrel' },
  {
    sentence: 'It pays $400 million a year.',
    text: '$400 million a year',
    kind: 'rate',
    value: 4e8,
    unit: 'USD',
    per: 'year',
  },
  {
    sentence: 'The rent is €9 per square metre.',
    text: '€9 per square metre',
    kind: 'rate',
    value: 9,
    unit: 'EUR',
    per: 'm²',
  },
  {
    sentence: 'It pumps 2 million barrels per day.',
    text: '2 million barrels per day',
    kind: 'rate',
    value: 2e6,
    unit: 'barrel',
    per: 'day',
  },
  { sentence: 'It pumps 474,000 bpd.', text: '474,000 bpd', kind: 'rate', value: 474000, unit: 'barrel', per: 'day' },
  {
    sentence: 'A 12-cent-a-share payout.',
    text: '12-cent-a-share',
    kind: 'rate',
    value: 0.12,
    unit: 'USD',
    per: 'share',
  },
  { sentence: 'It earns $5bn annually.', text: '$5bn annually', kind: 'rate', value: 5e9, unit: 'USD', per: 'year' },
  { sentence: 'The gas costs $3/MMBtu.', text: '$3/MMBtu', kind: 'rate', value: 3, unit: 'USD', per: 'BTU' },
];

/** What a rate is per, and the token after it. */
export interface Per {
  readonly per: string;
  readonly end: number;
}

/** Nouns that "a" may stand before in a rate, beside units of time and measure. */
const SHARES: ReadonlySet<string> = new Set(
  (
    'share head person piece unit ticket game night seat vote copy bottle bag box plate cup trip visit student pupil ' +
    'worker employee household family passenger vehicle car home house room child kilo ton capita episode call message ' +
    'click match round lot'
  ).split(' '),
);

/** Behind a unit of time these make it a date: "$10 a year ago". */
const DATED: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'before', 'after', 'old', 'from', 'into']);

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['apiece', 'piece'],
]);

/** A unit of time or measure, or a noun such as "share", at `at`. */
function readUnit(scan: Scan, at: number, anyNoun: boolean): Per | null {
  const token = word(scan, at);
  if (token === 'annum') return { per: 'year', end: at + 1 };
  const time = TIME_UNITS.get(token);
  if (time !== undefined) return DATED.has(word(scan, at + 1)) ? null : { per: time.unit, end: at + 1 };
  for (const { rest, unit } of unitsFrom(token) ?? []) {
    let i = 0;
    while (i < rest.length && word(scan, at + 1 + i) === rest[i]) i++;
    if (i === rest.length) return { per: unit.name, end: at + 1 + i };
  }
  if (SHARES.has(token) || (anyNoun && isWord(scan, at) && !isStop(token)))
    return { per: singularOf(token), end: at + 1 };
  return null;
}

/**
 * What the amount that ends before token `at` is per: "a barrel", "per 1,000 cubic metres", "/tonne", "annually".
 * `null` when nothing of the kind follows.
 */
export function readPer(scan: Scan, at: number): Per | null {
  const start = isJoint(scan, at) ? at + 1 : at;
  const token = word(scan, start);
  const adverb = ADVERBS.get(token);
  if (adverb !== undefined) return { per: adverb, end: start + 1 };
  const isSlash = token === '/' && touches(scan, start);
  const isPer = token === 'per';
  if (!isSlash && !isPer && token !== 'a' && token !== 'an' && token !== 'each' && token !== 'every') return null;
  if (token === 'each' && !TIME_UNITS.has(word(scan, start + 1))) return null;
  const unitAt = isJoint(scan, start + 1) ? start + 2 : start + 1;
  if (isPer && scan.tokens.kind[unitAt] === TokenKind.number && unitAt < scan.to) {
    const many = readUnit(scan, unitAt + 1, true);
    return many === null ? null : { per: phrase(scan, unitAt, many.end), end: many.end };
  }
  return readUnit(scan, unitAt, isPer);
}

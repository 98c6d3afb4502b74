import { readNumber, readOrdinal } from '../../language/number-words.ts';
import { readSingularPhrase } from './noun-phrase.ts';
import { type Draft, type FigureExample, isJoint, type Scan, word } from './scan.ts';

/** Sentences with the rank that this form reads in them. */
export const EXAMPLES: readonly FigureExample[] = [
  { sentence: 'It is the third-largest producer.', text: 'third-largest', kind: 'rank', value: 3, unit: 'producer' },
  { sentence: 'It is the second biggest port.', text: 'second biggest', kind: 'rank', value: 2, unit: 'port' },
  { sentence: 'It is the 5th most populous state.', text: '5th most populous', kind: 'rank', value: 5, unit: 'state' },
  { sentence: 'She is in fourth position.', text: 'fourth position', kind: 'rank', value: 4, unit: 'position' },
  { sentence: 'The bank ranks seventh in size.', text: 'seventh', kind: 'rank', value: 7, unit: null },
  { sentence: 'It is the No. 1 seller.', text: 'No. 1', kind: 'rank', value: 1, unit: 'seller' },
];

/** Words in -est that compare nothing. */
const NO_SUPERLATIVE: ReadonlySet<string> = new Set(
  'west east forest interest request protest contest harvest test guest rest quest conquest arrest invest suggest'.split(
    ' ',
  ),
);
const SUPERLATIVES: ReadonlySet<string> = new Set(['best', 'worst', 'most', 'least', 'highest', 'lowest']);
const PLACES: ReadonlySet<string> = new Set([
  'position',
  'place',
  'spot',
  'rank',
  'placed',
  'ranked',
  'ranking',
  'seed',
]);
const RANKERS: ReadonlySet<string> = new Set(
  'ranks ranked rank ranking placed places finished finish finishes stands stood came rated'.split(' '),
);

function isSuperlative(token: string): boolean {
  return SUPERLATIVES.has(token) || (token.endsWith('est') && token.length > 5 && !NO_SUPERLATIVE.has(token));
}

function rank(scan: Scan, start: number, end: number, value: number, rule: string): Draft {
  const noun = readSingularPhrase(scan, end);
  return {
    kind: 'rank',
    value,
    min: null,
    max: null,
    unit: noun?.unit ?? null,
    currency: null,
    modifier: null,
    counted: noun?.counted ?? null,
    per: null,
    start,
    end,
    rule,
    confidence: 0.85,
    boundStart: start,
  };
}

/** "No. 1", "number two" before a noun: a rank up to ten. */
function readNumbered(scan: Scan, at: number): Draft | null {
  const token = word(scan, at);
  if (token !== 'no' && token !== 'number') return null;
  const numberAt = word(scan, at + 1) === '.' ? at + 2 : at + 1;
  const read = readNumber(scan.tokens, numberAt, scan.to);
  const opener = word(scan, at - 1);
  const isRanked =
    opener === 'the' || opener === "'s" || opener === '’s' || opener === 'as' || opener === 'is' || opener === 'its';
  if (read === null || !isRanked || read.value < 1 || read.value > 10 || !Number.isInteger(read.value)) return null;
  return rank(scan, at, read.end, read.value, 'rank/number');
}

/**
 * Reads an ordinal that ranks: before a superlative, before "position" or "place", behind "ranked" or "finished".
 * An ordinal that only counts a sequence ("10th meeting", "first visit") gives `null`.
 */
export function readRank(scan: Scan, at: number): Draft | null {
  const numbered = readNumbered(scan, at);
  if (numbered !== null) return numbered;
  const read = readOrdinal(scan.tokens, at, scan.to);
  if (read === null) return null;
  const next = isJoint(scan, read.end) ? read.end + 1 : read.end;
  const token = word(scan, next);
  if (isSuperlative(token)) {
    const end = (token === 'most' || token === 'least') && word(scan, next + 1) !== '' ? next + 2 : next + 1;
    return rank(scan, at, end, read.value, 'rank/superlative');
  }
  const isPlaced = PLACES.has(token) && (token !== 'place' || word(scan, at - 1) !== 'the');
  if (isPlaced) return { ...rank(scan, at, next + 1, read.value, 'rank/place'), unit: token, counted: token };
  const before = word(scan, at - 1);
  const ranker = before === 'joint' || before === 'overall' ? word(scan, at - 2) : before;
  return RANKERS.has(ranker)
    ? { ...rank(scan, at, read.end, read.value, 'rank/verb'), unit: null, counted: null }
    : null;
}

import { singularOf } from '../../language/plurals.ts';
import { TokenKind } from '../../model/document.ts';
import { isStop, type NounPhrase, readPluralPhrase, readSingularPhrase } from './noun-phrase.ts';
import { type FigureExample, isJoint, isWord, phrase, type Scan, word } from './scan.ts';

/** Sentences with the count that this form reads in them. */
export const EXAMPLES: readonly FigureExample[] = [
  {
    sentence: 'It will admit 50,000 Indian skilled workers.',
    text: '50,000 Indian skilled workers',
    kind: 'count',
    value: 50000,
    unit: 'worker',
    counted: 'Indian skilled workers',
  },
  { sentence: 'They named eight priority areas.', text: 'eight priority areas', kind: 'count', value: 8, unit: 'area' },
  { sentence: 'A 27-nation bloc met.', text: '27-nation', kind: 'count', value: 27, unit: 'nation' },
  { sentence: 'The three-member panel met.', text: 'three-member', kind: 'count', value: 3, unit: 'member' },
  {
    sentence: 'It has 1,00,000 subscribers.',
    text: '1,00,000 subscribers',
    kind: 'count',
    value: 1e5,
    unit: 'subscriber',
  },
  {
    sentence: 'They ordered 36 fighter aircraft.',
    text: '36 fighter aircraft',
    kind: 'count',
    value: 36,
    unit: 'aircraft',
  },
  { sentence: 'He won the cup three times.', text: 'three times', kind: 'count', value: 3, unit: 'time' },
  { sentence: 'A dozen ferries sailed.', text: 'A dozen ferries', kind: 'count', value: 12, unit: 'ferry' },
  { sentence: 'One fisherman drowned.', text: 'One fisherman', kind: 'count', value: 1, unit: 'fisherman' },
  { sentence: 'Five of its ports closed.', text: 'Five', kind: 'count', value: 5, unit: 'port' },
  { sentence: 'They signed 14 MoUs.', text: '14 MoUs', kind: 'count', value: 14, unit: 'MoU' },
];

/** What a number counts, and the token after the last of the figure. */
export interface Counted {
  readonly unit: string | null;
  readonly counted: string | null;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

/** Words behind "two-", "one-" that make an adjective of it, not a count. */
const NO_COUNT: ReadonlySet<string> = new Set(
  (
    'way on to off a an by in of and off up sided side fold dimensional handed hand pronged tier tiered stop state ' +
    'person piece track speed faced minded third thirds half halves quarter quarters fifth fifths tenth tenths eighth ' +
    'plus odd something ish or star starred thirty class'
  ).split(' '),
);

/** Nouns of which "one" says nothing: "one day", "at one point", "one another". */
const NO_ONE: ReadonlySet<string> = new Set(
  (
    'day point another thing way hand side time such night morning evening afternoon moment stage kind sort fell ' +
    'instance respect sense another who that which of or and source official analyst expert observer example reason'
  ).split(' '),
);

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
]);

/** "27-nation": a number, a hyphen, and the noun in the singular. */
function readCompound(scan: Scan, at: number, value: number | null): Counted | null {
  if (!isJoint(scan, at) || !isWord(scan, at + 1)) return null;
  const noun = word(scan, at + 1);
  const isAdjective = noun.endsWith('ed') || noun.endsWith('ing') || noun.length < 3;
  if (NO_COUNT.has(noun) || isAdjective || (value === 1 && noun === 'time')) return null;
  const unit = singularOf(noun);
  return { unit, counted: phrase(scan, at + 1, at + 2), end: at + 2, rule: 'count/compound', confidence: 0.85 };
}

/** "of its ports", "of the country's banks": the noun that a part is taken of; the figure is the number alone. */
function readPartitive(scan: Scan, at: number): Counted | null {
  if (word(scan, at) !== 'of') return null;
  let i = at + 1;
  const next = word(scan, i);
  if (next === 'them' || next === 'whom' || next === 'which' || next === 'us')
    return { unit: null, counted: null, end: at, rule: 'count/of-them', confidence: 0.7 };
  if (!DETERMINERS.has(next)) return null;
  i++;
  if (scan.tokens.kind[i] === TokenKind.number) i++;
  const noun = readPluralPhrase(scan, i);
  return noun && { unit: noun.unit, counted: noun.counted, end: at, rule: 'count/part-of', confidence: 0.8 };
}

const found = (noun: NounPhrase): Counted => ({
  unit: noun.unit,
  counted: noun.counted,
  end: noun.end,
  rule: 'count/noun-phrase',
  confidence: 0.9,
});

/**
 * What is counted by the number that ends before token `at`; `null` when no noun follows. `value` is null for a range.
 */
export function readCounted(scan: Scan, at: number, value: number | null): Counted | null {
  const compound = readCompound(scan, at, value);
  if (compound !== null || isJoint(scan, at)) return compound;
  if (isStop(word(scan, at))) return value === 1 ? null : readPartitive(scan, at);
  if (value === 1) {
    const noun = readSingularPhrase(scan, at);
    return noun === null || NO_ONE.has(noun.unit) || NO_ONE.has(word(scan, at)) ? null : found(noun);
  }
  const noun = readPluralPhrase(scan, at);
  return noun && found(noun);
}

import type { FigureMention } from '../../model/mention.ts';
import { type FigureExample, isDash, type Scan, touches, word } from './scan.ts';

/** Sentences with the figure whose bound this form reads. */
export const EXAMPLES: readonly FigureExample[] = [
  {
    sentence: 'More than 40 ships waited.',
    text: '40 ships',
    kind: 'count',
    value: 40,
    unit: 'ship',
    modifier: 'more_than',
  },
  {
    sentence: 'At least 12 miners died.',
    text: '12 miners',
    kind: 'count',
    value: 12,
    unit: 'miner',
    modifier: 'at_least',
  },
  {
    sentence: 'Fewer than 90 seats are left.',
    text: '90 seats',
    kind: 'count',
    value: 90,
    unit: 'seat',
    modifier: 'less_than',
  },
  { sentence: 'It takes up to 60 jets.', text: '60 jets', kind: 'count', value: 60, unit: 'jet', modifier: 'up_to' },
  {
    sentence: 'As many as 800 troops left.',
    text: '800 troops',
    kind: 'count',
    value: 800,
    unit: 'troop',
    modifier: 'up_to',
  },
  {
    sentence: 'Nearly 70 per cent agreed.',
    text: '70 per cent',
    kind: 'percent',
    value: 70,
    unit: '%',
    modifier: 'about',
  },
  {
    sentence: 'Some 200 guests came.',
    text: '200 guests',
    kind: 'count',
    value: 200,
    unit: 'guest',
    modifier: 'about',
  },
  { sentence: 'It costs $50 or more.', text: '$50', kind: 'money', value: 50, unit: 'USD', modifier: 'at_least' },
  {
    sentence: 'No more than 5 tonnes may pass.',
    text: '5 tonnes',
    kind: 'measure',
    value: 5,
    unit: 'tonne',
    modifier: 'up_to',
  },
];

export type Modifier = NonNullable<FigureMention['modifier']>;

/** A bound and the token where its words begin. */
export interface Bound {
  readonly modifier: Modifier | null;
  readonly start: number;
}

const ABOUT: ReadonlySet<string> = new Set(
  (
    'about around approximately roughly nearly almost some circa approx c. ~ ≈ approximatively practically virtually ' +
    'estimatedly near'
  ).split(' '),
);
const OVER: ReadonlySet<string> = new Set([
  'over',
  'above',
  'exceeding',
  'exceed',
  'exceeds',
  'exceeded',
  'beyond',
  'topping',
  'surpassing',
  '>',
]);
const UNDER: ReadonlySet<string> = new Set(['under', 'below', '<', 'sub']);
const MORE: ReadonlySet<string> = new Set([
  'more',
  'greater',
  'higher',
  'larger',
  'longer',
  'bigger',
  'better',
  'older',
]);
const LESS: ReadonlySet<string> = new Set(['less', 'fewer', 'lower', 'smaller', 'shorter', 'younger']);
/** Words between a bound and its number that say nothing of the bound. */
const FILLERS: ReadonlySet<string> = new Set([
  'just',
  'only',
  'a',
  'an',
  'the',
  'another',
  'well',
  'even',
  'estimated',
  'total',
]);

/** "more than", "no fewer than" before token `at`, which is behind "than". */
function readThan(scan: Scan, than: number): Bound {
  const comparative = word(scan, than - 1);
  const isNo = word(scan, than - 2) === 'no' || word(scan, than - 2) === 'not';
  if (MORE.has(comparative)) return { modifier: isNo ? 'up_to' : 'more_than', start: isNo ? than - 2 : than - 1 };
  if (LESS.has(comparative)) return { modifier: isNo ? 'at_least' : 'less_than', start: isNo ? than - 2 : than - 1 };
  return { modifier: null, start: than };
}

const AS_LOW: ReadonlySet<string> = new Set(['few', 'little', 'low', 'short', 'small']);

/** "as many as", "up to", "at least" and the like, whose last word is token `at`. */
function readPhrase(scan: Scan, at: number): Bound | null {
  const last = word(scan, at);
  const before = word(scan, at - 1);
  if (last === 'than') return readThan(scan, at);
  if (last === 'to' && before === 'up') return { modifier: 'up_to', start: at - 1 };
  if (last === 'to' && before === 'close') return { modifier: 'about', start: at - 1 };
  if (last === 'of' && (before === 'excess' || before === 'upwards')) return { modifier: 'more_than', start: at - 1 };
  if (last === 'of' && before === 'maximum') return { modifier: 'up_to', start: at - 1 };
  if (last === 'of' && before === 'minimum') return { modifier: 'at_least', start: at - 1 };
  if (last === 'least' && before === 'at') return { modifier: 'at_least', start: at - 1 };
  if (last === 'most' && before === 'at') return { modifier: 'up_to', start: at - 1 };
  if (last === 'as' && word(scan, at - 2) === 'as')
    return { modifier: AS_LOW.has(before) ? 'at_least' : 'up_to', start: at - 2 };
  if (last === 'maximum') return { modifier: 'up_to', start: at };
  if (last === 'minimum') return { modifier: 'at_least', start: at };
  if (isDash(last) && word(scan, at - 1) === 'sub' && touches(scan, at))
    return { modifier: 'less_than', start: at - 1 };
  return null;
}

/**
 * The bound before the figure that begins at token `at`. `isSpan` is true for lengths of time, before which "over" means
 * "during" ("over ten years"), and "in under" is a bound all the same.
 */
export function readBoundBefore(scan: Scan, at: number, isSpan: boolean): Bound {
  let i = at - 1;
  if (FILLERS.has(word(scan, i)) && i > scan.from) i--;
  const last = word(scan, i);
  if (ABOUT.has(last)) return { modifier: 'about', start: i };
  if (OVER.has(last)) {
    const opener = word(scan, i - 1);
    const isDuring =
      isSpan && last === 'over' && opener !== 'for' && opener !== 'just' && opener !== 'well' && opener !== 'in';
    return { modifier: isDuring ? null : 'more_than', start: i };
  }
  if (UNDER.has(last)) return { modifier: 'less_than', start: i };
  return readPhrase(scan, i) ?? { modifier: null, start: at };
}

/** The bound behind the figure that ends before token `at`: "or more", "or so", "+". */
export function readBoundAfter(scan: Scan, at: number): Modifier | null {
  const token = word(scan, at);
  const next = word(scan, at + 1);
  if (token === 'or') {
    if (next === 'more' || next === 'above' || next === 'over' || next === 'greater' || next === 'higher')
      return 'at_least';
    if (next === 'less' || next === 'fewer' || next === 'under' || next === 'below') return 'up_to';
    if (next === 'so' || next === 'thereabouts') return 'about';
  }
  if (token === 'at' && next === 'least') return 'at_least';
  if (token === 'at' && next === 'most') return 'up_to';
  if (token === '+') return 'at_least';
  return token === '-' && next === 'plus' && touches(scan, at) ? 'at_least' : null;
}

import { MONTHS, SEASONS, WEEKDAYS } from '../../language/calendar-names.ts';
import { HOLIDAYS } from '../../language/holidays.ts';
import { CARDINALS, ORDINALS } from '../../language/number-words.ts';
import { TIME_UNITS } from '../../language/time-units.ts';
import { TokenKind, type Tokens } from '../../model/document.ts';

/** Classes of words that begin or continue an expression of time; a word can be of several. */
export const Word = {
  month: 1 << 0,
  weekday: 1 << 1,
  unit: 1 << 2,
  season: 1 << 3,
  /** "morning", "afternoon", "tonight". */
  dayPart: 1 << 4,
  /** A number in digits. */
  digits: 1 << 5,
  cardinal: 1 << 6,
  ordinal: 1 << 7,
  /** "last", "this", "next", "previous". */
  deictic: 1 << 8,
  /** "the", "its": what may stand before. */
  article: 1 << 9,
  /** "early", "late", "mid", "end". */
  phase: 1 << 10,
  /** "about", "nearly", "more". */
  bound: 1 << 11,
  /** "yesterday", "today", "tomorrow". */
  relativeDay: 1 << 12,
  /** "every", "each", "daily". */
  set: 1 << 13,
  /** Letters and digits: "1990s", "29th", "FY25", "8am". */
  alnum: 1 << 14,
  holiday: 1 << 15,
  fiscal: 1 << 16,
  /** "now", "recently", "currently". */
  reference: 1 << 17,
  /** "noon", "midnight". */
  noon: 1 << 18,
  /** "several", "few", "couple", "half", "a". */
  amount: 1 << 19,
  /** "half", "first half". */
  half: 1 << 20,
  /** "nineties", "sixties". */
  tens: 1 << 21,
  /** "all", "whole", "full", "entire". */
  whole: 1 << 22,
  /** An opening apostrophe, as of "'80s". */
  apostrophe: 1 << 23,
  /** "same", "comparable": before a period that another is held against. */
  compared: 1 << 24,
  /** "period", "term": what a word that points may belong to. */
  noun: 1 << 25,
} as const;

/** Parts of the day by the letters that TIMEX3 puts after the T. */
export const DAY_PARTS: ReadonlyMap<string, 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | 'MI'> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['tonight', 'NI'],
  ['tonite', 'NI'],
  ['overnight', 'NI'],
]);

/** Decades by their tens: "the nineties". */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);

/** Where a deictic word points: back, to the stretch that holds the anchor, or on. */
export const DEICTICS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['this', 0],
  ['current', 0],
  ['that', 0],
  ['same', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
  ['recent', -1],
  ['latest', 0],
  ['these', 0],
  ['those', 0],
  ['ensuing', 1],
  ['future', 1],
]);

const LISTS: readonly (readonly [mask: number, words: string | Iterable<string>])[] = [
  [Word.month, MONTHS.keys()],
  [Word.weekday, WEEKDAYS.keys()],
  [Word.unit, TIME_UNITS.keys()],
  [Word.season, SEASONS.keys()],
  [Word.dayPart, DAY_PARTS.keys()],
  [Word.cardinal, CARDINALS.keys()],
  [Word.ordinal, ORDINALS.keys()],
  [Word.cardinal, 'hundred thousand million dozen'],
  [Word.deictic, DEICTICS.keys()],
  [Word.article, 'the its their our his her a an'],
  [
    Word.phase,
    'early earlier late later mid middle beginning start end midway outset close turn year-end year month quarter',
  ],
  [
    Word.bound,
    'about around roughly approximately nearly almost over under more less fewer at up some circa no not only just exactly barely well',
  ],
  [Word.relativeDay, 'today yesterday tomorrow tmrw'],
  [
    Word.set,
    'every each daily weekly monthly quarterly yearly annually hourly nightly fortnightly biweekly bimonthly semiannual semiannually annual everyday once twice',
  ],
  [Word.fiscal, 'fiscal financial fy calendar'],
  [
    Word.reference,
    'now currently current recently presently nowadays lately formerly soon shortly future past previously present recent immediate near long short moment once time then already yet earlier later',
  ],
  [Word.noon, 'noon midnight midday'],
  [Word.amount, 'several few couple half many a an some another one numerous countless'],
  [Word.half, 'half halves'],
  [Word.tens, TENS.keys()],
  [Word.whole, 'all whole full entire'],
  [Word.holiday, Array.from(HOLIDAYS.keys(), (name) => name.split(/[ .']/)[0]!)],
  [Word.noun, "period periods term o'clock o’clock am pm a.m. p.m."],
  [Word.compared, 'same comparable corresponding like similar'],
  [Word.apostrophe, "' ’ ‘"],
];

let classes: Map<string, number> | null = null;

/** Built when the first document is read: start-up pays nothing for it. */
function wordClasses(): Map<string, number> {
  if (classes === null) {
    classes = new Map();
    for (const [mask, words] of LISTS) {
      for (const word of typeof words === 'string' ? words.split(' ') : words)
        classes.set(word, (classes.get(word) ?? 0) | mask);
    }
  }
  return classes;
}

/** The classes of every token, 0 for the many that have to do with no time: one look-up a token. */
export function classify(tokens: Tokens): Uint32Array {
  const known = wordClasses();
  const masks = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i]!;
    if (kind === TokenKind.number) masks[i] = Word.digits;
    else if (kind === TokenKind.alnum) masks[i] = Word.alnum;
    else if (kind !== TokenKind.address) masks[i] = known.get(tokens.lower[i]!) ?? 0;
  }
  return masks;
}

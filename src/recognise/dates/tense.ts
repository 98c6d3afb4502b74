import { TokenKind } from '../../model/document.ts';
import type { Meaning } from './meaning.ts';
import type { Scan } from './scan.ts';

/**
 * Where the verb near an expression puts it: the past -1, the future 1, or 0 when no verb tells; -2 for a past form right
 * before it ("the year ended Jan. 31"), which leaves no doubt.
 */
export type Tense = -2 | -1 | 0 | 1;

/** How many tokens to look away from an expression; sentences of news are shorter, hostile ones are not. */
const REACH = 30;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs, and words of deadlines, that point on. */
const FUTURE = words(
  "will shall would 'll ’ll wo won't won’t expects expected expect plans planned planning scheduled due slated intends intend hopes upcoming may could can might should must payable expire expires expiring effective deadline going resumes begins starts ends tentatively",
);

/** Past forms that do not end in -ed. */
const PAST = words(
  'was were had did said told went came took made gave got saw met held won lost left fell rose sold bought ran began became led found kept paid sent spent stood thought wrote broke brought built caught chose cut drew drove fought flew hit knew laid put read sat shot showed shut spoke struck taught threw understood tore wore ate beat bore bound bent crept dealt dug drank fed flung forgot froze grew hid hung lit meant rang rode shook slid stole stuck swept withdrew overcame cast bet burst split spread since ago been has have',
);

/** Words in -ed that are no past forms. */
const NOT_PAST = words(
  'need speed feed bed red seed indeed hundred united proceed exceed wed shed sacred naked kindred breed embed',
);

/** Words that, before an infinitive, point on. */
const PLANS = words(
  'plan plans planned planning hope hopes hoped expect expects expected intend intended vowed pledged promised threatened want wants wanted prepare prepared preparing due ready likely willing',
);

/** "is", "are", "says": the present ends the search backward, as nothing beyond it governs the expression. */
const PRESENT = words('is are says');

/** Words between which a clause ends, so that a verb beyond them has no say. */
const BREAKS = words('; : — --');

function tenseOf(scan: Scan, at: number): Tense {
  const word = scan.word(at);
  // The month is no verb.
  if (word === 'may' && scan.isCapital(at) && at > scan.first) return 0;
  if (FUTURE.has(word)) {
    // "had been due to expire": what was to come is over.
    return scan.word(at - 1) === 'been' && scan.word(at - 2) === 'had' ? -1 : 1;
  }
  if (word === 'set') return scan.word(at + 1) === 'to' ? 1 : 0;
  const isPast = PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word));
  if (!isPast) return 0;
  // "will be named", "to be held": the participle has the tense of its auxiliary.
  return scan.word(at - 1) === 'be' ? 1 : -1;
}

/**
 * The tense of the verb that governs the expression at tokens `from` … `to - 1`: the nearest one before it in its clause, else
 * the nearest after it. A possessive ("Friday’s ruling") belongs to what has happened.
 *
 * ```text
 * The board said it will meet Monday.   On Monday the board met.
 *                   ^~~~      future       past             ^~~
 * ```
 */
export function tenseAt(scan: Scan, from: number, to: number, meaning: Meaning): Tense {
  const isWeekday = meaning.kind === 'slot' && meaning.slot.unit === 'weekday';
  if (isWeekday && (scan.word(to) === "'s" || scan.word(to) === '’s')) return -1;
  const before = scan.word(from - 1);
  if (before === 'until' || before === 'till') return tenseOfLimit(scan, from);
  const first = Math.max(scan.first, from - REACH);
  let isInfinitive = false;
  for (let i = from - 1; i >= first; i--) {
    const word = scan.word(i);
    if (BREAKS.has(word)) break;
    const tense = tenseOf(scan, i);
    if (isInfinitive && PLANS.has(word)) return 1;
    // "agreed to buy it in January", "resumes talks": past by its verb, perhaps not by its matter; distance decides.
    if (tense !== 0)
      return isInfinitive && tense < 0 && !isWeekday ? 0 : tense === -1 && isBeside(scan, i, from) ? -2 : tense;
    if (PRESENT.has(word)) {
      if (isInfinitive && scan.word(i + 1) === 'to') return 1;
      break;
    }
    if (word === 'to' && isVerbAfter(scan, i + 1, from)) isInfinitive = true;
  }
  const last = Math.min(scan.limit, to + REACH);
  for (let i = to; i < last; i++) {
    const word = scan.word(i);
    if (BREAKS.has(word)) break;
    // "Ana and her brother are to travel": what is to be is to come.
    if (BE_NOW.has(word) && scan.word(i + 1) === 'to' && isVerbAfter(scan, i + 2, last)) return 1;
    // "the hastily planned trip", "set aside her plans": no plan is told, but what was done.
    if (PARTICIPLES.has(word) && isBeforeNoun(scan, i, to)) continue;
    if (word === 'set' && ASIDE.has(scan.word(i + 1))) return -1;
    const tense = tenseOf(scan, i);
    if (tense !== 0) return tense;
  }
  return 0;
}

const BE_NOW = words('is are');
const PARTICIPLES = words('planned expected scheduled slated');
const ASIDE = words('aside out off up foot sail fire');
const OPENERS = words('a an the its their his her our my this that these those');

/** True for a participle that belongs to a noun: an article stands before it, or before its adverb. */
function isBeforeNoun(scan: Scan, at: number, from: number): boolean {
  const isOpener = (i: number): boolean => i >= from && OPENERS.has(scan.word(i));
  return isOpener(at - 1) || (scan.word(at - 1).endsWith('ly') && isOpener(at - 2));
}

/** True when a bare verb may follow "to" at `at`: a word in small letters that is no article or possessive. */
function isVerbAfter(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || scan.tokens.kind[at] !== TokenKind.word || scan.isCapital(at)) return false;
  return !NOT_VERBS.has(scan.word(at));
}

const NOT_VERBS = words(
  'the a an its their his her our my your this that these those all any some no people it him them us me more about',
);

/** True when nothing but "on" stands between the verb and the expression. */
function isBeside(scan: Scan, verb: number, from: number): boolean {
  return verb === from - 1 || (verb === from - 2 && scan.word(from - 1) === 'on');
}

/** "until": what has not been before, or had been, is over; else the limit is yet to come. */
function tenseOfLimit(scan: Scan, from: number): Tense {
  const last = Math.min(scan.limit, from + REACH);
  for (let i = Math.max(scan.first, from - REACH); i < last; i++) {
    const word = scan.word(i);
    if (
      word === 'had' ||
      word === 'not' ||
      word === "didn't" ||
      word === 'didn’t' ||
      word === "wasn't" ||
      word === 'wasn’t'
    )
      return -1;
  }
  return 1;
}

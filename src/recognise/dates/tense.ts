import type { Scan } from './scan.ts';

/** Where the verb near an expression puts it: the past -1, the future 1, or 0 when no verb tells. */
export type Tense = -1 | 0 | 1;

/** How many tokens to look away from an expression; sentences of news are shorter, hostile ones are not. */
const REACH = 30;

const FUTURE = new Set(
  "will shall would 'll ’ll won't won’t expects expected expect plans planned planning plan scheduled due set intends intend hopes hope upcoming may could can might should must payable expire expires expiring effective until till deadline going resume resumes begin begins opens starts ends".split(
    ' ',
  ),
);

const PAST = new Set(
  'was were had did said told went came took made gave got saw met held won lost left fell rose sold bought ran began became led found kept paid sent spent stood thought wrote broke brought built caught chose cut drew drove fought flew hit knew laid put read sat set shot showed shut spoke struck taught threw understood since ago been has have'.split(
    ' ',
  ),
);

/** Past forms that the news uses for its source, not for the event: "said it will meet on Monday". */
const PRESENT = new Set('is are says plan-'.split(' '));

/** Nouns and adjectives in -ed and words of one syllable that look like past forms. */
const NOT_PAST = new Set(
  'need speed feed bed red seed indeed hundred united proceed exceed wed shed sacred naked kindred breed embed'.split(
    ' ',
  ),
);

/** "set", "scheduled", "due", "expected" are past forms by shape that point on. */
function tenseOf(word: string): Tense {
  if (FUTURE.has(word)) return 1;
  if (PAST.has(word)) return -1;
  if (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word)) return -1;
  return 0;
}

/** True for words between which a clause ends, so that a verb beyond them has no say. */
function isBreak(word: string): boolean {
  return word === ';' || word === ':' || word === '—' || word === '--';
}

/**
 * The tense of the verb that governs the expression at tokens `from` … `to - 1`: the nearest one before it in its clause, else
 * the nearest after it.
 *
 * ```text
 * The board said it will meet Monday.   On Monday the board met.
 *                   ^~~~      future       past    ^~~
 * ```
 */
export function tenseAt(scan: Scan, from: number, to: number): Tense {
  const first = Math.max(scan.first, from - REACH);
  for (let i = from - 1; i >= first; i--) {
    const word = scan.word(i);
    if (isBreak(word)) break;
    // "to meet on Monday": an infinitive after a noun or a plan points on, unless a past form stands close before it.
    const tense = tenseOf(word);
    if (tense !== 0) return tense;
    if (PRESENT.has(word)) break;
  }
  const last = Math.min(scan.limit, to + REACH);
  for (let i = to; i < last; i++) {
    const word = scan.word(i);
    if (isBreak(word)) break;
    const tense = tenseOf(word);
    if (tense !== 0) return tense;
  }
  return 0;
}

import { tokenAt } from '../../model/document.ts';
import type { FigureMention } from '../../model/mention.ts';
import { type Scan, word } from './scan.ts';

/** Sentences with more figures than this are tables, in which sums are not looked for. */
const LONGEST_SUM = 40;

const INCLUDING: ReadonlySet<string> = new Set(['including', 'included', 'among', 'comprising']);

/** True when the tokens before `at` say that what follows is a part of what went before: "including", "of which", "of them". */
function opensPart(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scan.from, at - 4); i--) {
    const token = word(scan, i);
    if (INCLUDING.has(token)) return true;
    if (
      (token === 'which' || token === 'whom' || token === 'them' || token === 'these') &&
      (word(scan, i - 1) === 'of' || word(scan, i - 1) === 'among')
    )
      return true;
    if (token === '.' || token === ';' || token === 'and') return false;
  }
  return false;
}

const isAlike = (a: FigureMention, b: FigureMention): boolean =>
  a.currency === b.currency &&
  (a.kind === b.kind || b.kind === 'rate') &&
  (a.kind !== 'count' || a.value === null || b.value === null || a.value > b.value);

/** The figures behind `whole` that the text lists up to its whole: "300 people: 200 men and 100 women". */
function partsOfSum(figures: readonly FigureMention[], whole: number): number {
  const total = figures[whole]!;
  if (total.value === null || (total.kind !== 'count' && total.kind !== 'money')) return 0;
  let sum = 0;
  for (let i = whole + 1; i < figures.length; i++) {
    const part = figures[i]!;
    if (part.value === null || part.kind !== total.kind || part.currency !== total.currency) return 0;
    sum += part.value;
    const count = i - whole;
    if (count > 1 && Math.abs(sum - total.value) <= 1e-9 * total.value) return count;
    if (sum > total.value) return 0;
  }
  return 0;
}

/**
 * Links the figures of one sentence, from index `first` on, to the figure that contains them.
 *
 * ```text
 * 500,000 people, including 50,000 workers      120 boats: 80 trawlers and 40 tugs
 * ^~~~~~~~~~~~~~ ←────────  ^~~~~~~~~~~~~~      ^~~~~~~~~  ^~~~~~~~~~~     ^~~~~~~ both part of 120 boats
 * ```
 *
 * A count without a noun of its own takes the one of its whole ("50 offices, including 13 in Peru").
 */
export function linkParts(scan: Scan, figures: FigureMention[], first: number): void {
  const found = figures.slice(first);
  if (found.length < 2) return;
  const wholeOf: (number | null)[] = found.map(() => null);
  for (let i = 1; i < found.length; i++) {
    const whole = wholeOf[i - 1] ?? i - 1;
    const opener = tokenAt(scan.tokens, found[i]!.span.start);
    if (isAlike(found[whole]!, found[i]!) && opensPart(scan, opener)) wholeOf[i] = whole;
  }
  for (let whole = 0; found.length <= LONGEST_SUM && whole + 2 < found.length; whole++) {
    const parts = partsOfSum(found, whole);
    for (let i = whole + 1; i <= whole + parts; i++) wholeOf[i] ??= whole;
    whole += parts;
  }
  for (let i = 1; i < found.length; i++) {
    const at = wholeOf[i];
    if (at === null || at === undefined) continue;
    const whole = figures[first + at]!;
    const figure = found[i]!;
    const counted = figure.counted ?? (figure.kind === 'count' ? whole.counted : null);
    figures[first + i] = { ...figure, partOf: whole, unit: figure.unit ?? whole.unit, counted };
  }
}

import type { Amount } from './amount.ts';
import { readCounted } from './count.ts';
import { draft, finish, type Quantity } from './draft.ts';
import { isAgeInCommas, isNamed, isNumbering, isPointingBack, isYear } from './look-alikes.ts';
import { isJoint, type Scan, word, written } from './scan.ts';

/** A number without a unit: a count when it is followed by what it counts, else bare. */
export function readCount(scan: Scan, amount: Amount, isTitle: boolean): Quantity | null {
  const { start, value } = amount;
  const before = word(scan, start - 1);
  const isAge = before === 'aged' || before === 'age';
  if (isAge && value < 120 && !isJoint(scan, amount.end))
    return finish(
      scan,
      draft(start, amount.end, { kind: 'duration', value, unit: 'year', counted: 'age', rule: 'duration/aged' }),
    );
  const counted = amount.glued === '' || amount.glued === 'm' ? readCounted(scan, amount.end, value) : null;
  const isCompound = counted?.rule === 'count/compound';
  const worth = amount.glued === 'm' ? value * 1e6 : value;
  if (!isCompound) {
    if (
      isPointingBack(scan, start, counted?.end ?? amount.end, value) ||
      isNamed(scan, start, counted !== null && (isTitle || !amount.isDigits))
    )
      return null;
    if (isYear(scan, amount) && (counted === null || (value >= 1900 && value % 100 !== 0))) return null;
  }
  if (counted === null || counted.rule === 'count/of-them') {
    if (!isBareCount(scan, amount)) return null;
    return finish(
      scan,
      draft(start, amount.end, { value: worth, confidence: 0.6, ...(counted && { rule: counted.rule }) }),
    );
  }
  if (value === 1 && !isCompound && !isOne(scan, amount)) return null;
  return finish(scan, draft(start, counted.end, { ...counted, start, value: worth }));
}

/** Words before "one" after which it is a pronoun or points back. */
const NOT_BEFORE_ONE: ReadonlySet<string> = new Set(
  'no any the this that each every which another last first only some as next such is are was were'.split(' '),
);

/** True when "one" counts: "one man died", not "no one", "the one man". */
function isOne(scan: Scan, amount: Amount): boolean {
  return amount.isDigits || !NOT_BEFORE_ONE.has(word(scan, amount.start - 1));
}

const PRONOUNS: ReadonlySet<string> = new Set([
  'we',
  'us',
  'you',
  'they',
  'them',
  'these',
  'those',
  'both',
  'at',
  'my',
  'our',
  'last',
  'first',
  'next',
]);

/** True when a number without a noun is still a quantity, and no label, score, year, age or "one". */
function isBareCount(scan: Scan, amount: Amount): boolean {
  const { start, end, value } = amount;
  const isLone = value === 1 && word(scan, start - 1) !== 'minus';
  if (amount.glued !== '' || isLone || isJoint(scan, end)) return false;
  if ((isNumbering(scan, start, end) && value >= 1) || isAgeInCommas(scan, start, end)) return false;
  const raw = written(scan, start);
  if (/^[0-9][0-9.]*[KB]$/.test(raw)) return amount.end - amount.start > 1 || value >= 10_000;
  return amount.scale > 1 || !PRONOUNS.has(word(scan, start - 1));
}

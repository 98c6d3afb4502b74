import { readOrdinal } from '../../language/number-words.ts';
import { TokenKind } from '../../model/document.ts';
import { type Amount, isMinus, readAmount, readPointed } from './amount.ts';
import { draft, finish, measuredFields, type Quantity } from './draft.ts';
import { isAttached, isClock } from './look-alikes.ts';
import { readCurrencySign } from './money.ts';
import { readCount } from './number.ts';
import { readRange } from './range.ts';
import { readRank } from './rank.ts';
import { ratio, readRatioTail } from './ratio.ts';
import { type Scan, word } from './scan.ts';
import { readSigned } from './signed.ts';
import { readUnit, settle } from './unit.ts';

/** "ten (10) years", as contracts write: a number in words with its digits in brackets is one number. */
function withDigits(scan: Scan, amount: Amount): Amount {
  if (amount.isDigits || word(scan, amount.end) !== '(') return amount;
  const again = readAmount(scan, amount.end + 1);
  const isSame = again !== null && again.value === amount.value && again.glued === '' && word(scan, again.end) === ')';
  return isSame ? { ...amount, end: again.end + 1 } : amount;
}

/** Reads the figure that begins at token `at` with a number or a currency. */
export function readQuantity(scan: Scan, at: number, isTitle: boolean): Quantity | null {
  const sign = readCurrencySign(scan, at);
  if (sign !== null) {
    const money = readSigned(scan, sign);
    if (money !== null) return money;
  }
  const whole = readAmount(scan, at);
  if (whole === null) return null;
  const amount = readPointed(scan, at, whole) ?? withDigits(scan, whole);
  const isOrdinal = readOrdinal(scan.tokens, at, scan.to);
  if (isOrdinal !== null && isOrdinal.end > amount.end) return readRank(scan, at) ?? { skipTo: isOrdinal.end };
  if (isClock(scan, amount)) return { skipTo: amount.end };
  if (isAttached(scan, at, amount.end)) return { skipTo: amount.end };
  const unit = readUnit(scan, amount);
  const range = readRange(scan, amount, unit);
  if (range !== null) return range;
  if (unit !== null) {
    if (unit.kind === 'duration' && word(scan, unit.end) === 'ago') return { skipTo: unit.end };
    const { value, end } = settle(scan, amount, unit);
    const minus = unit.kind !== 'duration' && isMinus(scan, at - 1);
    const start = minus ? at - 1 : amount.start;
    return finish(scan, draft(start, end, { ...measuredFields(unit), value: minus ? -value : value }));
  }
  if (!amount.isDigits && amount.value < 1 && amount.value > 0)
    return finish(scan, ratio(at, amount.end, amount.value, 'ratio/part'));
  const part = amount.glued === '' ? readRatioTail(scan, at, amount.end, amount.value) : null;
  if (part !== null) return finish(scan, part);
  const count = readCount(scan, amount, isTitle);
  if (count !== null && 'kind' in count && count.kind === 'count' && count.value !== null && isMinus(scan, at - 1))
    return { ...count, value: -count.value, start: at - 1 };
  if (count !== null) return count;
  return { skipTo: scan.tokens.kind[at] === TokenKind.number && amount.scale === 1 ? at + 1 : amount.end };
}

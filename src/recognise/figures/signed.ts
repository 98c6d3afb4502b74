import { type Amount, isMinus, readAmount } from './amount.ts';
import { readCounted } from './count.ts';
import { draft, finish, type Quantity } from './draft.ts';
import { type CurrencySign, readCurrencySign, readMoney, readSignedAmount } from './money.ts';
import { rangeChange, rangeJoin, sharedScale } from './range.ts';
import { type Scan, word } from './scan.ts';
import { readUnit } from './unit.ts';

/** Money with its sign before it: "$40bn", "$3-5 million", "$200 to $350". */
export function readSigned(scan: Scan, sign: CurrencySign): Quantity | null {
  const amount = readSignedAmount(scan, sign);
  if (amount === null || amount.glued !== '') return null;
  const fields = { kind: 'money', unit: sign.code, currency: sign.code, rule: 'money/sign' } as const;
  const join = rangeJoin(scan, sign.start, amount.end);
  if (join > 0 && !(word(scan, sign.start - 1) === 'from' && rangeChange(scan, sign.start))) {
    const second = readCurrencySign(scan, join) ?? readCurrencySign(scan, join + 1);
    const isSigned = second !== null && second.start === join && second.code === sign.code;
    const high = isSigned ? readSignedAmount(scan, second) : second === null ? readAmount(scan, join, true) : null;
    const isRange = high !== null && high.glued === '' && (isSigned || word(scan, amount.end) !== 'or');
    if (isRange && (isSigned || !hasOwnUnit(scan, high))) {
      const low = sharedScale(amount, high);
      if (low < high.value)
        return finish(scan, draft(sign.start, high.end, { ...fields, min: low, max: high.value, rule: 'money/range' }));
    }
  }
  let value = amount.value;
  let start = sign.start;
  if (isMinus(scan, start - 1)) {
    value = -value;
    start--;
  }
  // "$5 million dollars", "US$5 USD": the currency said twice.
  const again = readMoney(scan, amount.end);
  const end = again !== null && again.currency === sign.code && again.factor === 1 ? again.end : amount.end;
  return finish(scan, draft(start, end, { ...fields, value, confidence: 0.97 }));
}

/** True when the amount has a unit or a noun of its own, so that it cannot end a range of money: "$5 to 30 people". */
function hasOwnUnit(scan: Scan, amount: Amount): boolean {
  const unit = readUnit(scan, amount);
  return (
    (unit !== null && unit.kind !== 'money') ||
    (unit === null && amount.scale === 1 && readCounted(scan, amount.end, null) !== null)
  );
}

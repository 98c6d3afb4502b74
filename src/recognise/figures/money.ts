import {
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  currencyCode,
  currencyNames,
  DOLLAR_PREFIXES,
  SMALL_MONEY,
} from '../../language/currencies.ts';
import { TokenKind } from '../../model/document.ts';
import { type Amount, readAmount, readPrefixed } from './amount.ts';
import { type FigureExample, isJoint, isWord, type Measured, type Scan, touches, word, written } from './scan.ts';

/** Sentences with the figure that this form reads in them. */
export const EXAMPLES: readonly FigureExample[] = [
  { sentence: 'The port was sold for €1.2 billion.', text: '€1.2 billion', kind: 'money', value: 1.2e9, unit: 'EUR' },
  { sentence: 'Tokyo pledged ¥10 trillion.', text: '¥10 trillion', kind: 'money', value: 1e13, unit: 'JPY' },
  { sentence: 'Tokyo pledged 10 trillion yen.', text: '10 trillion yen', kind: 'money', value: 1e13, unit: 'JPY' },
  { sentence: 'The road costs Rs 60,000 crore.', text: 'Rs 60,000 crore', kind: 'money', value: 6e11, unit: 'INR' },
  { sentence: 'The road costs Rs.450 crore.', text: 'Rs.450 crore', kind: 'money', value: 4.5e9, unit: 'INR' },
  { sentence: 'Shares worth Dh1.2bn were sold.', text: 'Dh1.2bn', kind: 'money', value: 1.2e9, unit: 'AED' },
  { sentence: 'It raised US$1.084tn.', text: 'US$1.084tn', kind: 'money', value: 1.084e12, unit: 'USD' },
  { sentence: 'It raised HK$ 20 million.', text: 'HK$ 20 million', kind: 'money', value: 2e7, unit: 'HKD' },
  { sentence: 'A grant of £3m was paid.', text: '£3m', kind: 'money', value: 3e6, unit: 'GBP' },
  { sentence: 'The fee is 50 cents.', text: '50 cents', kind: 'money', value: 0.5, unit: 'USD' },
  {
    sentence: 'It cost half a billion dollars.',
    text: 'half a billion dollars',
    kind: 'money',
    value: 5e8,
    unit: 'USD',
  },
  { sentence: 'It cost 30 Swiss francs.', text: '30 Swiss francs', kind: 'money', value: 30, unit: 'CHF' },
  {
    sentence: 'It cost 4 million U.S. dollars.',
    text: '4 million U.S. dollars',
    kind: 'money',
    value: 4e6,
    unit: 'USD',
  },
  {
    sentence: 'An eight-million-dollar yacht sank.',
    text: 'eight-million-dollar',
    kind: 'money',
    value: 8e6,
    unit: 'USD',
  },
  { sentence: 'They owe EUR 7 million.', text: 'EUR 7 million', kind: 'money', value: 7e6, unit: 'EUR' },
  { sentence: 'Notes of 100 €, 200 €.', text: '100 €', kind: 'money', value: 100, unit: 'EUR' },
  { sentence: 'The fee is 115USD.', text: '115USD', kind: 'money', value: 115, unit: 'USD' },
  { sentence: 'They owe 7 million CHF.', text: '7 million CHF', kind: 'money', value: 7e6, unit: 'CHF' },
  { sentence: 'The levy is RM12.50.', text: 'RM12.50', kind: 'money', value: 12.5, unit: 'MYR' },
  {
    sentence: 'It sells for six dollars and forty cents.',
    text: 'six dollars and forty cents',
    kind: 'money',
    value: 6.4,
    unit: 'USD',
  },
];

/** A currency written before an amount. */
export interface CurrencySign {
  readonly code: string;
  readonly start: number;
  /** The token where the number stands, and how many letters of it belong to the sign. */
  readonly number: number;
  readonly letters: number;
}

const isSpaced = (scan: Scan, at: number): boolean =>
  at + 1 < scan.to && (scan.tokens.kind[at + 1] === TokenKind.number || scan.tokens.kind[at + 1] === TokenKind.alnum);

/** `$`, `US$`, `¥` at `at`; the country's letters may have been read past by the scan, so they are looked for behind. */
function readSign(scan: Scan, at: number): CurrencySign | null {
  const code = CURRENCY_SIGNS.get(word(scan, at));
  if (code === undefined) return null;
  const sign = word(scan, at);
  const before = word(scan, at - 1);
  const prefix = sign === '$' ? DOLLAR_PREFIXES.get(before) : undefined;
  const isPrefix = prefix !== undefined && (touches(scan, at) || before.length > 1);
  if (sign === '¥' && before === 'cn' && touches(scan, at))
    return { code: 'CNY', start: at - 1, number: at + 1, letters: 0 };
  return { code: isPrefix ? prefix : code, start: isPrefix ? at - 1 : at, number: at + 1, letters: 0 };
}

/** The letters that open a token such as `Rs500`. */
function leadingLetters(token: string): number {
  let i = 0;
  while (i < token.length && token.charCodeAt(i) > 57) i++;
  return i;
}

/** A currency at token `at` that the amount behind it is in; `null` when the token is none. */
export function readCurrencySign(scan: Scan, at: number): CurrencySign | null {
  const { tokens } = scan;
  const kind = tokens.kind[at];
  if (kind === TokenKind.symbol) return readSign(scan, at);
  if (kind === TokenKind.alnum) {
    const raw = written(scan, at);
    const letters = leadingLetters(raw);
    if (letters === 0) return null;
    const code = codeOf(raw.slice(0, letters));
    return code === null ? null : { code, start: at, number: at, letters };
  }
  if (kind !== TokenKind.word) return null;
  const code = codeOf(written(scan, at));
  if (code === null) return null;
  // "Rs. 500": the dot is a token of its own.
  const number = word(scan, at + 1) === '.' && touches(scan, at + 1) ? at + 2 : at + 1;
  return isSpaced(scan, number - 1) ? { code, start: at, number, letters: 0 } : null;
}

/** The code that letters before an amount stand for; a code of ISO 4217 has to be in capitals. */
function codeOf(letters: string): string | null {
  const local = CURRENCY_PREFIXES.get(letters);
  if (local !== undefined) return local;
  return currencyCode(letters);
}

/** The amount behind a currency sign. */
export function readSignedAmount(scan: Scan, sign: CurrencySign): Amount | null {
  return sign.letters > 0 ? readPrefixed(scan, sign.number, sign.letters) : readAmount(scan, sign.number, true);
}

const money = (code: string, factor: number, end: number, rule: string): Measured => ({
  kind: 'money',
  unit: code,
  currency: code,
  factor,
  per: null,
  counted: null,
  rule,
  end,
});

/** The noun of a currency at `at`, with its adjectives before it: "yen", "US dollars", "Sri Lankan rupees". */
function readNoun(scan: Scan, at: number): Measured | null {
  const { nouns, adjectives } = currencyNames();
  const first = word(scan, at);
  const two = `${first} ${word(scan, at + 1)}`;
  const adjective = adjectives.has(two) ? two : adjectives.has(first) ? first : null;
  const nounAt = adjective === null ? at : adjective === two ? at + 2 : at + 1;
  const small = adjective === null ? undefined : SMALL_MONEY.get(word(scan, nounAt));
  if (small !== undefined) {
    const whole = small[0] === 'USD' ? nouns.get('dollar')?.byAdjective.get(adjective!) : undefined;
    return money(whole ?? small[0], 1 / small[1], nounAt + 1, 'money/coin');
  }
  const noun = nouns.get(word(scan, nounAt));
  if (noun === undefined) return null;
  const code = adjective === null ? noun.usual : (noun.byAdjective.get(adjective) ?? null);
  const usual = code ?? ambiguous(word(scan, nounAt));
  const end = word(scan, nounAt + 1) === 'sterling' ? nounAt + 2 : nounAt + 1;
  return usual === null ? null : money(usual, 1, end, 'money/noun');
}

/** Currencies that the press writes without an adjective and that several countries have: the largest of them. */
function ambiguous(noun: string): string | null {
  const usual: Readonly<Record<string, string>> = {
    dollar: 'USD',
    dollars: 'USD',
    pound: 'GBP',
    pounds: 'GBP',
    franc: 'CHF',
    francs: 'CHF',
    peso: 'MXN',
    pesos: 'MXN',
    krona: 'SEK',
    kronor: 'SEK',
    krone: 'NOK',
    kroner: 'NOK',
    rial: 'IRR',
    rials: 'IRR',
    riyal: 'SAR',
    riyals: 'SAR',
    lira: 'TRY',
    liras: 'TRY',
    leu: 'RON',
    lei: 'RON',
    reais: 'BRL',
    kwacha: 'ZMW',
  };
  return Object.hasOwn(usual, noun) ? usual[noun]! : null;
}

/** Money named behind its amount: a noun, a code, a sign or a small coin. */
export function readMoney(scan: Scan, at: number): Measured | null {
  const token = word(scan, at);
  if (token === '') return null;
  const small = SMALL_MONEY.get(token);
  if (small !== undefined) return money(small[0], 1 / small[1], at + 1, 'money/coin');
  if (scan.tokens.kind[at] === TokenKind.symbol) {
    const code = CURRENCY_SIGNS.get(token);
    // "5 €," and "100₾", but "from 5 $6" is nothing.
    const isNext = touches(scan, at + 1) && scan.tokens.kind[at + 1] !== TokenKind.punctuation;
    return code === undefined || isNext ? null : money(code, 1, at + 1, 'money/sign-behind');
  }
  const noun = readNoun(scan, at);
  if (noun !== null) return noun;
  const millions = token.length === 4 && token.charAt(0) === 'm' ? codeOf(written(scan, at).slice(1)) : null;
  // "48.5 MGBP", as accounts write millions.
  if (millions !== null) return money(millions, 1e6, at + 1, 'money/code-behind');
  if (token.length !== 3 || scan.tokens.kind[at] !== TokenKind.word) return null;
  const code = currencyCode(written(scan, at));
  return code === null ? null : money(code, 1, at + 1, 'money/code-behind');
}

/** The cents behind dollars: "six dollars *and forty cents*"; what they add, and the token after them. */
export function readChange(scan: Scan, at: number): { readonly value: number; readonly end: number } | null {
  const start = word(scan, at) === 'and' ? at + 1 : at;
  const amount = readAmount(scan, start);
  if (amount === null || amount.value >= 100 || amount.glued !== '') return null;
  const next = isJoint(scan, amount.end) ? amount.end + 1 : amount.end;
  const small = SMALL_MONEY.get(word(scan, next));
  if (small !== undefined) return { value: amount.value / small[1], end: next + 1 };
  // "15 dollars 50": two figures of cents and nothing after them.
  const isBare = start === at && amount.value >= 10 && Number.isInteger(amount.value) && !isWord(scan, amount.end);
  const isEnd = scan.tokens.kind[amount.end] === TokenKind.punctuation || amount.end === scan.to;
  return isBare && isEnd && !isJoint(scan, amount.end) ? { value: amount.value / 100, end: amount.end } : null;
}

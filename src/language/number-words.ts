import { TokenKind, type Tokens } from '../model/document.ts';

/** Number words below a hundred, by their worth. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, index): [string, number] => [word, index * 10 + 20]),
      [['fourty', 40]],
    ),
);

/** Ordinal words up to thirtieth, and the tens; "hundredth" and above are fractions more often than ranks. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat(
      'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
        .split(' ')
        .map((word, index): [string, number] => [word, index * 10 + 20]),
      [['hundredth', 100]],
    ),
);

/** Words that multiply what stands before them; lakh and crore as in India, Pakistan and Bangladesh. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Nouns of number that take an article: "a dozen", "two dozen". */
const GROUPS: ReadonlyMap<string, number> = new Map([['dozen', 12]]);

/** Parts of one, after "half a", "three", "one-". */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourth', 1 / 4],
  ['fourths', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['sixths', 1 / 6],
  ['seventh', 1 / 7],
  ['sevenths', 1 / 7],
  ['eighth', 1 / 8],
  ['eighths', 1 / 8],
  ['ninth', 1 / 9],
  ['ninths', 1 / 9],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** A number read from tokens: its worth, and the token after its last. */
export interface NumberRead {
  readonly value: number;
  readonly end: number;
}

/**
 * The worth of digits with grouping commas, western or Indian (`500,000`, `1,00,000`), and a decimal point.
 * `null` when the commas do not part groups of digits (`1,2`), or there are more points than one.
 */
export function parseDigits(text: string): number | null {
  let whole = '';
  let groups = 0;
  let inGroup = 0;
  let points = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      whole += text.charAt(i);
      inGroup++;
    } else if (code === 44 && points === 0 && inGroup > 0) {
      if (groups > 0 && inGroup !== 2 && inGroup !== 3) return null;
      groups++;
      inGroup = 0;
    } else if (code === 46 && points === 0) {
      if (groups > 0 && inGroup !== 3) return null;
      points++;
      whole += '.';
      inGroup = 0;
    } else return null;
  }
  if (whole === '' || whole === '.' || (groups > 0 && points === 0 && inGroup !== 3)) return null;
  return Number(whole);
}

/** True when token `at` and the one before it stand together, as the hyphen in "twenty-one" does. */
function touches(tokens: Tokens, at: number): boolean {
  return tokens.end[at - 1] === tokens.start[at];
}

/** The token after a hyphen that joins `at - 1` to it, or `at` itself when there is none. */
function pastHyphen(tokens: Tokens, at: number, to: number): number {
  const joined = at + 1 < to && tokens.lower[at] === '-' && touches(tokens, at) && touches(tokens, at + 1);
  return joined ? at + 1 : at;
}

/** A number below a hundred: "seven", "twenty", "twenty-one", "twenty one". */
function readBelowHundred(tokens: Tokens, from: number, to: number): NumberRead | null {
  const first = from < to ? CARDINALS.get(tokens.lower[from]!) : undefined;
  if (first === undefined) return null;
  if (first < 20) return { value: first, end: from + 1 };
  const at = pastHyphen(tokens, from + 1, to);
  const unit = at < to ? CARDINALS.get(tokens.lower[at]!) : undefined;
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: first + unit, end: at + 1 }
    : { value: first, end: from + 1 };
}

/** The start of a number: digits, a word below a hundred, or the article of "a hundred", "a dozen" (worth one). */
function readLead(tokens: Tokens, from: number, to: number): NumberRead | null {
  if (tokens.kind[from] === TokenKind.number) {
    const value = parseDigits(tokens.lower[from]!);
    return value === null ? null : { value, end: from + 1 };
  }
  const word = tokens.lower[from]!;
  if (word === 'a' || word === 'an') {
    const next = from + 1 < to ? tokens.lower[from + 1]! : '';
    return SCALES.has(next) || GROUPS.has(next) ? { value: 1, end: from + 1 } : null;
  }
  if (SCALES.has(word) || GROUPS.has(word)) return { value: 1, end: from };
  return readBelowHundred(tokens, from, to);
}

/** What follows "and": "and a half" (worth a part of `unit`), "and three quarters"; the end is after the fraction. */
function readAndFraction(tokens: Tokens, at: number, to: number): NumberRead | null {
  if (at + 2 >= to || tokens.lower[at] !== 'and') return null;
  const word = tokens.lower[at + 1]!;
  const times = word === 'a' ? 1 : CARDINALS.get(word);
  const next = pastHyphen(tokens, at + 2, to);
  const part = next < to ? FRACTIONS.get(tokens.lower[next]!) : undefined;
  return times === undefined || part === undefined || part < 0.25 ? null : { value: times * part, end: next + 1 };
}

/** "half a million", "half a dozen"; "half an hour" gives 0.5 and ends before "hour". */
function readHalf(tokens: Tokens, from: number, to: number): NumberRead | null {
  if (tokens.lower[from] !== 'half') return null;
  let at = pastHyphen(tokens, from + 1, to);
  const article = at < to ? tokens.lower[at]! : '';
  if (article !== 'a' && article !== 'an') return null;
  at = pastHyphen(tokens, at + 1, to);
  const worth = at < to ? (SCALES.get(tokens.lower[at]!) ?? GROUPS.get(tokens.lower[at]!)) : undefined;
  return worth === undefined ? { value: 0.5, end: at } : { value: worth / 2, end: at + 1 };
}

/** "two thirds", "three-quarters", "one-fifth" at `from`. */
function readFraction(tokens: Tokens, from: number, to: number): NumberRead | null {
  const times = CARDINALS.get(tokens.lower[from]!);
  if (times === undefined || times === 0 || times > 9) return null;
  const at = pastHyphen(tokens, from + 1, to);
  const word = at < to ? tokens.lower[at]! : '';
  const part = FRACTIONS.get(word);
  // "two quarters" are two periods and "one third" may be an ordinal's place; a hyphen or a plural third is a part.
  const next = at + 1 < to ? tokens.lower[at + 1]! : '';
  const isOne =
    times === 1 &&
    word !== 'third' &&
    word !== 'quarter' &&
    !/^[a-z]/.test(next.replace(/^(?:of|was|were|is|are)$/, ''));
  const isPart =
    part !== undefined && (isOne || at > from + 1 || (word.endsWith('s') && word !== 'quarters' && times > 1));
  return isPart ? { value: times * part, end: at + 1 } : null;
}

/** The number below a thousand that follows a scale: "two million *five hundred and six*". */
function readHundreds(tokens: Tokens, from: number, to: number): NumberRead | null {
  const lead = readBelowHundred(tokens, from, to);
  if (lead === null) return null;
  if (tokens.lower[lead.end] !== 'hundred' || lead.end >= to) return lead;
  return addBelowHundred(tokens, { value: lead.value * 100, end: lead.end + 1 }, to);
}

/** Adds "and fifty" or "fifty" to whole hundreds, unless a larger number begins there ("two hundred and three hundred"). */
function addBelowHundred(tokens: Tokens, hundreds: NumberRead, to: number): NumberRead {
  const at = hundreds.end < to && tokens.lower[hundreds.end] === 'and' ? hundreds.end + 1 : hundreds.end;
  const rest = readBelowHundred(tokens, at, to);
  if (rest === null || (rest.end < to && tokens.lower[rest.end] === 'hundred')) return hundreds;
  return { value: hundreds.value + rest.value, end: rest.end };
}

/**
 * Reads the number that begins at token `from` and ends before token `to`, in words, digits or both.
 *
 * ```text
 * two and a half million tonnes   1,00,000 people   twenty-five hundred   2.5 lakh crore   half a dozen   three-quarters
 * ^~~~~~~~~~~~~~~~~~~~~~ 2500000  ^~~~~~~~ 100000   ^~~~~~~~~~~~~~~~~~~   ^~~~~~~~~~~~~~   ^~~~~~~~~~~   ^~~~~~~~~~~~~~
 * ```
 *
 * `null` when no number begins there. A bare "a" is none, and neither is a bare ordinal. A year in words
 * ("nineteen eighty") ends after its first half.
 */
export function readNumber(tokens: Tokens, from: number, to: number): NumberRead | null {
  if (from >= to) return null;
  const part = readHalf(tokens, from, to) ?? readFraction(tokens, from, to);
  if (part !== null) return part;
  const lead = readLead(tokens, from, to);
  if (lead === null) return null;
  let { value, end } = lead;
  let total = 0;
  let lowest = Number.POSITIVE_INFINITY;
  if (end > from && lead.value < 100) {
    const more = readAndFraction(tokens, end, to);
    if (more !== null) {
      value += more.value;
      end = more.end;
    }
  }
  for (;;) {
    const at = pastHyphen(tokens, end, to);
    const word = at < to ? tokens.lower[at]! : '';
    const scale = SCALES.get(word) ?? GROUPS.get(word);
    if (scale === undefined || scale >= lowest) break;
    ({ value, end } = readScaled(tokens, value, scale, at + 1, to));
    if (scale === 100 || scale === 12) {
      const next = end < to ? (SCALES.get(tokens.lower[end]!) ?? 0) : 0;
      if (next > 100 && next < lowest) continue;
      break;
    }
    total += value;
    lowest = scale;
    const at2 = end < to && tokens.lower[end] === 'and' ? end + 1 : end;
    const rest = readHundreds(tokens, at2, to);
    const after = rest !== null && rest.end < to ? (SCALES.get(tokens.lower[rest.end]!) ?? 0) : 0;
    value = 0;
    // "from a million and two million": the second number is one of its own.
    if (rest === null || after >= lowest) break;
    value = rest.value;
    end = rest.end;
  }
  return { value: total + value, end };
}

/** `value` times `scale`, with what belongs to it: "lakh *crore*", "hundred *and fifty*", "million *and a half*". */
function readScaled(tokens: Tokens, value: number, scale: number, at: number, to: number): NumberRead {
  let end = at;
  let worth = times(value, scale);
  const half = readAndFraction(tokens, end, to);
  if (half !== null && !SCALES.has(tokens.lower[half.end] ?? ''))
    return { value: worth + times(half.value, scale), end: half.end };
  if (scale === 100) return addBelowHundred(tokens, { value: worth, end }, to);
  const next = end < to ? (SCALES.get(tokens.lower[end]!) ?? 0) : 0;
  if (next > scale) {
    worth = times(worth, next);
    end++;
  }
  return { value: worth, end };
}

/** The product without the noise of binary fractions: 1.1 million is 1100000. */
function times(value: number, scale: number): number {
  return Number.isInteger(value) ? value * scale : Number((value * scale).toPrecision(15));
}

/**
 * Reads the ordinal that begins at token `from`: "third", "twenty-first", "29th". `null` when none does.
 */
export function readOrdinal(tokens: Tokens, from: number, to: number): NumberRead | null {
  if (from >= to) return null;
  const word = tokens.lower[from]!;
  const single = ORDINALS.get(word) ?? parseOrdinal(word);
  if (single !== null) return { value: single, end: from + 1 };
  const tens = CARDINALS.get(word);
  if (tens === undefined || tens < 20) return null;
  const at = pastHyphen(tokens, from + 1, to);
  const unit = at < to ? ORDINALS.get(tokens.lower[at]!) : undefined;
  return unit !== undefined && unit < 10 ? { value: tens + unit, end: at + 1 } : null;
}

/** The worth of an ordinal in digits with its ending (`29th`, `1st`), in lower case; `null` for anything else. */
export function parseOrdinal(word: string): number | null {
  const digits = word.length - 2;
  if (digits < 1 || digits > 4) return null;
  const ending = word.slice(digits);
  if (ending !== 'th' && ending !== 'st' && ending !== 'nd' && ending !== 'rd') return null;
  let value = 0;
  for (let i = 0; i < digits; i++) {
    const code = word.charCodeAt(i) - 48;
    if (code < 0 || code > 9) return null;
    value = value * 10 + code;
  }
  return value;
}

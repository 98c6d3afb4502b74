/** How a token is written: the first thing a reader sees of a name. */
export const Form = {
  lower: 0,
  /** `Kenya` */
  initial: 1,
  /** `NATO` */
  capitals: 2,
  /** `A` */
  letter: 3,
  /** `J.` */
  letterDot: 4,
  /** `U.S.` */
  abbreviation: 5,
  /** `McDonald`, `YouTube` */
  mixed: 6,
  /** `iPhone`, `al-Qaeda` in one token */
  lowerMixed: 7,
  shortNumber: 8,
  year: 9,
  number: 10,
  alnum: 11,
  punctuation: 12,
  symbol: 13,
  address: 14,
  possessive: 15,
} as const;

/** True for the forms with a capital letter. */
export const isCapital = (form: number): boolean => form >= Form.initial && form <= Form.lowerMixed;

/** True for the forms with a digit. */
export const isNumeric = (form: number): boolean => form >= Form.shortNumber && form <= Form.alnum;

const isUpperCode = (text: string, i: number, code: number): boolean => {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const character = text.charAt(i);
  return character !== character.toLowerCase();
};
const isLetterCode = (text: string, i: number, code: number): boolean => {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  const character = text.charAt(i);
  return character.toUpperCase() !== character.toLowerCase();
};

function formOfNumber(text: string, start: number, end: number): number {
  const length = end - start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return Form.number;
  }
  const first = text.charCodeAt(start);
  if (length <= 2) return Form.shortNumber;
  return length === 4 && (first === 0x31 || first === 0x32) ? Form.year : Form.number;
}

function formOfLetters(text: string, start: number, end: number): number {
  let upper = 0;
  let letters = 0;
  let dots = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2e) dots++;
    else if (isLetterCode(text, i, code)) {
      letters++;
      if (isUpperCode(text, i, code)) upper++;
    }
  }
  if (upper === 0) return Form.lower;
  if (letters === 1) return dots > 0 ? Form.letterDot : Form.letter;
  if (dots > 0) return Form.abbreviation;
  if (upper === letters) return Form.capitals;
  const startsUpper = isUpperCode(text, start, text.charCodeAt(start));
  if (!startsUpper) return Form.lowerMixed;
  return upper === 1 ? Form.initial : Form.mixed;
}

/** The form of token `text.slice(start, end)`, whose `TokenKind` is `kind`. */
export function formOf(text: string, start: number, end: number, kind: number): number {
  switch (kind) {
    case 0: {
      const code = text.charCodeAt(start);
      return code === 0x27 || code === 0x2019 ? Form.possessive : formOfLetters(text, start, end);
    }
    case 1:
      return formOfNumber(text, start, end);
    case 2:
      return Form.alnum;
    case 3:
      return Form.punctuation;
    case 5:
      return Form.address;
    default:
      return Form.symbol;
  }
}

/** Hash of the outline of a token: runs of capitals, small letters, digits, each cut at four characters. */
export function outlineOf(text: string, start: number, end: number): number {
  let h = 17;
  let last = 0;
  let run = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const sort =
      code >= 0x30 && code <= 0x39 ? 1 : !isLetterCode(text, i, code) ? code : isUpperCode(text, i, code) ? 2 : 3;
    run = sort === last ? run + 1 : 1;
    last = sort;
    if (run <= 4) h = Math.imul(h ^ sort, 0x01000193);
  }
  return h;
}

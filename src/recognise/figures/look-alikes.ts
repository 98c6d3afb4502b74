import { TokenKind } from '../../model/document.ts';
import type { Amount } from './amount.ts';
import { isStop } from './noun-phrase.ts';
import { isCapitalised, isJoint, isWord, type Scan, touches, word, written } from './scan.ts';

/** Sentences without a figure that look as if they had one. */
export const LOOK_ALIKES: readonly string[] = [
  'The probe Chandrayaan-5 will fly with a BE-4 engine.',
  'Leaders of the G20 met.',
  'A Boeing 747 landed in Accra.',
  'The act is in force under Article 5 and Part 8.',
  'Talks begin at 10:30 GMT and end at 6pm.',
  'They lost 3-1 at home.',
  'Ana Smith, 52, left.',
  'Ana Smith, a farmer, 52, left.',
  'Call 0427 051 563 or 202-358-4637.',
  'The two countries met.',
  'Both sides agreed, and one of them signed.',
  'Dozens of people and hundreds of cars came.',
  'It was his first visit and the 10th meeting.',
  'It began three years ago.',
  'One day they will meet.',
  'The 2019 elections were held.',
  'Prices are in 4K and 5G terms.',
  '2. The act was passed.',
];

/** Words before a number that it only labels. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'article articles section sections chapter chapters clause clauses paragraph para rule rules part phase stage page ' +
    'pages p pp no nos number numbers num figure fig table item items room gate route highway line lines flight channel ' +
    'volume vol version level grade class act scene episode type model category group series zone sector block plot ' +
    'ward district graf point step option appendix annex schedule form bill resolution order case docket tel telephone ' +
    'phone fax mobile ext box fm am isbn id code pin question platform runway terminal unit lot tier layer day week ' +
    'round lap chapter psalm verse line windows iphone ipad formula mark apollo world'
  ).split(' '),
);

/** Words behind a number that make it a time of day. */
const CLOCK: ReadonlySet<string> = new Set([
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'a.m',
  'p.m',
  "o'clock",
  'o’clock',
  'gmt',
  'utc',
  'ist',
  'hrs',
  'est',
  'edt',
  'bst',
  'cet',
]);

/** What points back at things named before, in front of a small number. */
const DEFINITE: ReadonlySet<string> = new Set(['the', 'these', 'those', 'both', 'said', 'aforesaid']);
const ORDERED: ReadonlySet<string> = new Set([
  'first',
  'last',
  'other',
  'remaining',
  'latter',
  'next',
  'past',
  'previous',
  'final',
  'top',
]);

const isSlashOrColon = (token: string): boolean => token === '/' || token === ':' || token === '\\';

/** True when the token is written against something that takes it out of prose: `BE-4`, `24/7`, `10:30`, `#5`. */
export function isAttached(scan: Scan, at: number, end: number): boolean {
  const before = word(scan, at - 1);
  if (before !== '' && touches(scan, at)) {
    if (before === '-' || before === '‑' || before === '‐') {
      // A hyphen with a space before it is a dash, or a minus.
      if (touches(scan, at - 1) && word(scan, at - 2) !== 'sub') return true;
    } else if (isSlashOrColon(before) && scan.tokens.kind[at - 2] === TokenKind.number) return true;
    else if (before === '#' || before === '@' || before === '_' || before === '=') return true;
  }
  const after = word(scan, end);
  if (after === '' || !touches(scan, end)) return false;
  if (isSlashOrColon(after)) return touches(scan, end + 1) && scan.tokens.kind[end + 1] === TokenKind.number;
  return after === '_' || after === '=';
}

/** True when the number is a name's: behind a capitalised word within the sentence (`Boeing 747`) or a label (`section 5`). */
export function isNamed(scan: Scan, at: number, isTitle: boolean): boolean {
  let before = at - 1;
  if (word(scan, before) === '.' && touches(scan, before)) before--;
  const token = word(scan, before);
  if (token === '') return false;
  if (LABELS.has(token)) return true;
  if (before < at - 1 || isTitle) return false;
  const kind = scan.tokens.kind[before];
  if (kind !== TokenKind.word && kind !== TokenKind.alnum) return false;
  return isCapitalised(scan, before) && !isStop(token) && before > scan.from;
}

/** True for a time of day: "6 pm", "1800 GMT". */
export function isClock(scan: Scan, amount: Amount): boolean {
  const glued = amount.glued.toLowerCase();
  return glued === 'am' || glued === 'pm' || (amount.glued === '' && CLOCK.has(word(scan, amount.end)));
}

/** True for four digits that a reader takes for a year. A round number with a noun ("2000 people") is left to the noun. */
export function isYear(scan: Scan, amount: Amount): boolean {
  if (!amount.isDigits || amount.end !== amount.start + 1 || amount.glued !== '') return false;
  const raw = written(scan, amount.start);
  return raw.length === 4 && amount.value >= 1500 && amount.value <= 2100 && !raw.includes('.') && !raw.includes(',');
}

const SUBJECTS: ReadonlySet<string> = new Set(['i', 'he', 'she', 'it', 'they', 'we', 'you']);

/**
 * True for "the two countries", "the other four": a small number that points back. `end` is the token after its noun; a
 * clause there that tells which ("the six prizes he won") makes it news.
 */
export function isPointingBack(scan: Scan, at: number, end: number, value: number): boolean {
  if (value > 10 || !Number.isInteger(value) || SUBJECTS.has(word(scan, end))) return false;
  if (word(scan, at - 1) === 'all' && end === at + 1) return true;
  const before = word(scan, at - 1);
  if (DEFINITE.has(before)) return true;
  return ORDERED.has(before) && DEFINITE.has(word(scan, at - 2));
}

const isNumber = (scan: Scan, at: number): boolean =>
  at >= scan.from && at < scan.to && scan.tokens.kind[at] === TokenKind.number;

/** True for the number of a list, a note or a telephone: "2. The act …", "(3)", "0427 051 563". */
export function isNumbering(scan: Scan, at: number, end: number): boolean {
  const before = word(scan, at - 1);
  const after = word(scan, end);
  if (at === scan.from && (after === '.' || after === ')' || after === ':')) return true;
  if ((before === '(' && after === ')') || (before === '[' && after === ']')) return true;
  if (scan.tokens.kind[at] !== TokenKind.number) return false;
  const raw = written(scan, at);
  if (raw.length > 1 && raw.charCodeAt(0) === 48 && raw.charAt(1) !== '.') return true;
  if (isNumber(scan, at - 1) || isNumber(scan, end)) return true;
  return isJoint(scan, end) && isNumber(scan, end + 1);
}

/** True for an age set off by commas behind a name: "Smith, 52, left". */
export function isAgeInCommas(scan: Scan, at: number, end: number): boolean {
  const after = word(scan, end);
  const isClosed = after === ',' || after === '.' || after === ';' || after === '' || after === ')';
  if (word(scan, at - 1) !== ',' || !isClosed || at - 2 < scan.from) return false;
  // "Ana Smith, a farmer, 52, left": two digits between commas behind any word.
  const isTwoDigits = scan.tokens.kind[at] === TokenKind.number && word(scan, at).length === 2 && after === ',';
  return isCapitalised(scan, at - 2) || (isTwoDigits && isWord(scan, at - 2));
}

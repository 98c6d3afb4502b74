/**
 * When two names stand for the same party, as the scoring of annotated articles has it: marks, case, possessives and
 * filler words apart; by one usual name for a country; word for word within one another; or one the other's initials.
 */

const FILLERS = new Set(
  'the a an of on and for in to with between co ltd inc corp plc llc limited company corporation group mr ms mrs dr pm'.split(
    ' ',
  ),
);

/** Names of states and blocs that differ from the one they are compared under. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['america', 'united states'],
  ['united states america', 'united states'],
  ['uk', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['uae', 'united arab emirates'],
  ['south korea', 'korea south'],
  ['republic korea', 'korea south'],
  ['rok', 'korea south'],
  ['north korea', 'korea north'],
  ['dprk', 'korea north'],
  ['russia', 'russian federation'],
  ['soviet union', 'soviet'],
  ['ussr', 'soviet'],
  ['prc', 'china'],
  ["people's republic china", 'china'],
  ['turkiye', 'turkey'],
  ['türkiye', 'turkey'],
  ['eu', 'european union'],
  ['un', 'united nations'],
  ['czech republic', 'czechia'],
  ['burma', 'myanmar'],
  ['ivory coast', "côte d'ivoire"],
  ['drc', 'congo democratic republic'],
]);

/** The words that count of a name, in lower case. */
export function wordsOf(name: unknown): string[] {
  return String(name ?? '')
    .toLowerCase()
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .normalize('NFC')
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}'&]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word));
}

/** The name that two spellings of one party are compared by. */
export function canonicalName(name: unknown): string {
  const words = wordsOf(name).join(' ');
  return USUAL.get(words) ?? words;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase();

export function isSameName(a: string, b: string): boolean {
  const [x, y] = [canonicalName(a), canonicalName(b)];
  if (x === '' || y === '') return false;
  if (x === y) return true;
  const [X, Y] = [x.split(' '), y.split(' ')];
  const [few, many] = X.length <= Y.length ? [X, Y] : [Y, X];
  if (few.length >= 2 && few.every((word) => many.includes(word))) return true;
  const [ofA, ofB] = [initialsOf(a), initialsOf(b)];
  return (ofA.length > 2 && ofA === y) || (ofB.length > 2 && ofB === x);
}

/** F1 of the words of two phrases, repeats counted. */
export function wordF1(a: unknown, b: unknown): number {
  const [A, B] = [wordsOf(a), wordsOf(b)];
  const rest = [...B];
  let hits = 0;
  for (const word of A) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    hits++;
  }
  return hits === 0 ? 0 : (2 * hits) / (A.length + B.length);
}

import { attachedOthers, type Entry, type Fresh } from './entry.ts';
import type { Reading } from './reading.ts';
import { standsFor } from './stands-for.ts';
import { type Status, statusOf } from './status.ts';

/** Nouns that take up any instrument said before ("the agreement"), and those that take up their own kind. */
const FAMILIES: Readonly<Record<string, string>> = {
  agreement: 'any',
  deal: 'any',
  pact: 'any',
  accord: 'any',
  contract: 'contract',
  treaty: 'treaty',
  convention: 'treaty',
  protocol: 'protocol',
  charter: 'charter',
  memorandum_of_understanding: 'memorandum',
  memorandum_of_cooperation: 'memorandum',
  letter_of_intent: 'letter',
  arrangement: 'any',
  framework: 'framework',
  declaration: 'declaration',
  statement: 'declaration',
  action_plan: 'plan',
  roadmap: 'plan',
  vision: 'vision',
  partnership: 'partnership',
  initiative: 'initiative',
  ceasefire: 'ceasefire',
  other: 'other',
};
/** What a kind may be called besides by its own nouns, when it is taken up. */
const TAKEN_UP_BY: Readonly<Record<string, readonly string[]>> = {
  contract: ['contract', 'any'],
  any: ['any', 'contract'],
  treaty: ['treaty', 'any'],
  memorandum: ['memorandum', 'any'],
  letter: ['letter', 'any'],
  framework: ['framework', 'any'],
  declaration: ['declaration', 'any'],
  plan: ['plan', 'any'],
  vision: ['vision'],
  partnership: ['partnership', 'any'],
  initiative: ['initiative', 'any'],
  ceasefire: ['ceasefire', 'any'],
  protocol: ['protocol', 'any'],
  charter: ['charter', 'any'],
  other: ['other', 'any'],
};

const family = (reading: Reading): string => FAMILIES[reading.phrase.type]!;

const within = (few: readonly string[], many: readonly string[]): boolean => few.every((word) => many.includes(word));

/** "Separately, Northwind signed a deal …": one that somebody else made. */
function isOthersOwn(entry: Entry, { phrase, clause, agents, isHeadline }: Reading): boolean {
  if (phrase.determiner !== 'indefinite' || isHeadline || entry.body === null) return false;
  const isMade = clause.told.some(
    ({ relation, stage, mode }) =>
      relation === 'object' && mode === 'fact' && (stage === 'sign' || stage === 'agree' || stage === 'announce'),
  );
  const makers = isMade ? agents.flatMap((placed) => standsFor(placed.party)) : [];
  return makers.length > 0 && entry.parties.size > 0 && !makers.some((party) => entry.parties.has(party));
}

/** "this first copper deal", just said: what its words say is no reason against it. */
function isPointedAt(entry: Entry, { phrase }: Reading): boolean {
  const last = entry.readings.at(-1)!.phrase.sentence.index;
  return (
    phrase.determiner === 'demonstrative' &&
    !phrase.isPlural &&
    entry.types.has(phrase.type) &&
    phrase.sentence.index - last <= 2
  );
}
const MADE_ANEW: readonly Status[] = ['signed', 'agreed', 'adopted', 'announced', 'approved'];

/** True when what the mention says of itself cannot be said of the entry. */
function conflicts(entry: Entry, fresh: Fresh, isFirst: boolean): boolean {
  const { reading } = fresh;
  if (isPointedAt(entry, reading)) return false;
  if (isOthersOwn(entry, reading)) return true;
  if (fresh.measure && entry.measures.size > 0 && !entry.measures.has(fresh.measure)) return true;
  if (
    fresh.years.length > 0 &&
    !(isFirst && entry.years.size === 0) &&
    !fresh.years.some((year) => entry.years.has(year))
  )
    return true;
  // "The previous contract expired" beside the one just signed.
  if (
    reading.phrase.isOld &&
    entry.hasFact &&
    MADE_ANEW.some((status) => entry.statuses.has(status)) &&
    !entry.readings.some(({ phrase }) => phrase.isOld)
  )
    return true;
  if (entry.years.size > 0 && fresh.years.length === 0 && reading.phrase.determiner === 'indefinite') return true;
  const partners = [...attachedOthers(reading), ...reading.between].flatMap((placed) => standsFor(placed.party));
  if (
    fresh.parties.length > 0 &&
    entry.parties.size >= 2 &&
    !fresh.parties.every((party) => entry.parties.has(party))
  ) {
    if (
      !fresh.parties.some((party) => entry.parties.has(party)) ||
      partners.length > 0 ||
      // "the Norra-Oste pact" beside one of Norra and Ilmar.
      new Set(reading.inner.map((placed) => placed.party)).size >= 2
    )
      return true;
  }
  const isNew = partners.length > 0 && !partners.some((party) => entry.parties.has(party));
  if (isNew && (entry.parties.size > 0 || (entry.body !== null && !entry.types.has(reading.phrase.type)))) return true;
  if (fresh.amount && entry.amounts.size > 0 && !entry.amounts.has(fresh.amount)) return true;
  const ownWords = reading.words;
  if (!isFirst && ownWords.length > 0 && entry.words.size > 0 && !ownWords.some((word) => hasWord(entry.words, word)))
    return true;
  return false;
}

/** True for "the pact", "this deal", "their agreement". */
export const isDefinite = ({ phrase }: Reading): boolean =>
  phrase.determiner === 'definite' || phrase.determiner === 'demonstrative' || phrase.determiner === 'possessive';

/** A word or its like: "restructuring" and "re-structuring" are one, as are singular and plural. */
function hasWord(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(`${word}s`) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}

/** Kinds whose titles name bodies and policies more often than instruments. */
const BODIES = new Set(['action_plan', 'initiative', 'framework', 'vision']);

/** How well a mention fits an entry, 0 when it is another instrument. */
export function fitOf(entry: Entry, fresh: Fresh, distance: number): number {
  const { reading } = fresh;
  const { phrase } = reading;
  const newest = entry.readings.at(-1)!;
  const first = entry.readings[0]!;
  const isSameSentence = newest.phrase.sentence === phrase.sentence;
  if (fresh.title && entry.title) {
    const isSame = within(fresh.title, entry.title) || within(entry.title, fresh.title);
    return isSame && first.phrase.type === phrase.type ? 10 : 0;
  }
  if (phrase.isPlural !== entry.isPlural) return 0;
  const families = TAKEN_UP_BY[family(entry.body ?? first)]!;
  const isOnlyHeadline = entry.body === null;
  const isSameType = entry.types.has(phrase.type);
  // The name of a body or a policy ("the Harbour Programme") is taken up by its own noun alone.
  const isBody = BODIES.has(first.phrase.type) && entry.title !== null && !entry.statuses.has('signed');
  if (isBody && !isSameType) return 0;
  const takesUp = isSameType || families.includes(family(reading)) || entry.words.has(fresh.noun);
  if (conflicts(entry, fresh, isOnlyHeadline && distance === 0)) return 0;
  if (isOnlyHeadline && !reading.isHeadline) {
    if (
      phrase.noun.strength === 'weak' &&
      !phrase.isTitle &&
      !phrase.isJoint &&
      reading.clause.told.length === 0 &&
      !isSameType
    )
      return 0;
    const sharesWord = fresh.words.some((word) => hasWord(entry.words, word));
    const isLoose = family(first) === 'any' || first.phrase.type === 'contract';
    if (isSameType || isLoose || sharesWord || family(first) === family(reading))
      return 5 - distance * 0.1 + (sharesWord ? 1 : 0);
    return 0;
  }
  if (fresh.title) {
    // A title takes up a plain mention of its own kind just before it, or after it by "the".
    return first.isHeadline &&
      first.phrase.type === phrase.type &&
      fresh.words.some((word) => hasWord(entry.words, word))
      ? 3
      : 0;
  }
  if (isDefinite(reading) || phrase.isCompound || fresh.isOnTheMatter) {
    if (!takesUp || (phrase.isCompound && !isSameType)) return 0;
    const base = isSameType ? 6 : 4;
    const namesSame = newest.phrase.noun === phrase.noun || first.phrase.noun === phrase.noun ? 1 : 0;
    const isOnlyTried = entry.statuses.size > 0 && !entry.hasFact;
    return base + namesSame - distance * 0.35 - (isOnlyTried ? 1.5 : 0);
  }
  if ((phrase.determiner === 'general' && !phrase.isQuantified) || fresh.isAlso) return 0;
  // "a new contract … a long-term contract": said anew, when nothing tells them apart.
  const sharesTopic = fresh.words.some((word) => word.length > 3 && !GENERIC.has(word) && hasWord(entry.words, word));
  if (isSameSentence && !reading.isHeadline && !(sharesTopic && entry.title !== null)) return 0;
  // "a huge plane deal … a contract for 150 planes": one, by the same partners and what it is about.
  if (!isSameType && takesUp && entry.hasFact && sharedWords(entry, fresh) >= 2) return 2.5 - distance * 0.2;
  if (!isSameType && !(reading.isHeadline && family(first) === family(reading))) return 0;
  // Both say what they are about, and it is not the same.
  if (!sharesTopic && reading.topic.link !== null && reading.topic.link !== 'to' && saysTopic(entry)) return 0;
  const shareParties = fresh.parties.length > 0 && fresh.parties.every((party) => entry.parties.has(party));
  const isNumberSame = phrase.count === null || entry.counts.has(phrase.count);
  if (!isNumberSame) return 0;
  if (phrase.count !== null) return 4 - distance * 0.2;
  if (sharesTopic || shareParties) return 3 - distance * 0.2;
  if (isAnother(reading)) return 0;
  if (phrase.isPlural && phrase.isQuantified && sameStage(entry, reading)) return 2 - distance * 0.2;
  const saysLittle =
    fresh.parties.length === 0 &&
    reading.words.length === 0 &&
    (reading.topic.link === null || reading.topic.link === 'to');
  return saysLittle && distance <= 3 && phrase.determiner === 'indefinite' && sameStage(entry, reading)
    ? 1.5 - distance * 0.2
    : 0;
}

/** Words of many topics, which tell none from another. */
const GENERIC = new Set(
  'cooperation collaboration improvement enhancement development field fields area areas sector sectors between countries promotion related mutual joint other including strengthening with'.split(
    ' ',
  ),
);

function sharedWords(entry: Entry, fresh: Fresh): number {
  const shared = new Set<string>();
  for (const word of fresh.words)
    if (word.length > 3 && !GENERIC.has(word) && hasWord(entry.words, word)) shared.add(word.replace(/s$/, ''));
  return shared.size;
}

/** True when a mention of the entry said what it is about. */
function saysTopic(entry: Entry): boolean {
  const { topic } = entry.readings[0]!;
  const last = entry.readings.at(-1)!.topic;
  return (topic.link !== null && topic.link !== 'to') || (last.link !== null && last.link !== 'to');
}

/** "another contract", "a second deal", "also": told to be one more. */
function isAnother(reading: Reading): boolean {
  return reading.phrase.isAnother;
}

const MADE = new Set(['signed', 'agreed', 'adopted']);

/** True when both are told to have been done, or one tells nothing. */
function sameStage(entry: Entry, reading: Reading): boolean {
  const told = reading.clause.told.map(statusOf).filter((one) => one !== null);
  if (told.length === 0) return false;
  return told.some(
    ({ status }) =>
      entry.statuses.has(status) || (MADE.has(status) && [...MADE].some((made) => entry.statuses.has(made as Status))),
  );
}

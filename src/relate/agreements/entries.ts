import { BE } from '../../language/clause-words.ts';
import { TokenKind } from '../../model/document.ts';
import type { Party } from '../../model/relation.ts';
import type { Context } from './context.ts';
import type { Reading } from './reading.ts';
import { standsFor } from './stands-for.ts';
import { statusOf } from './status.ts';

/** Readings that speak of one instrument. */
export interface Entry {
  readonly readings: Reading[];
  /** Content words of its names and topics. */
  readonly words: Set<string>;
  readonly parties: Set<Party>;
  isPlural: boolean;
  /** Title words, when one of its mentions is a title. */
  title: readonly string[] | null;
  years: Set<string>;
  /** Sums of money in its names. */
  amounts: Set<string>;
}

/** How far back a mention is looked for, in instruments: keeps long pages linear. */
const WINDOW = 24;

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

function titleWords(context: Context, reading: Reading): string[] {
  const { lower } = context.document.tokens;
  const words: string[] = [];
  for (let i = reading.phrase.start; i < reading.phrase.end; i++)
    if (/^[\p{L}\p{N}]{2,}/u.test(lower[i]!) && !/^(?:of|on|for|the|and|in|joint)$/.test(lower[i]!))
      words.push(lower[i]!);
  return words;
}

const within = (few: readonly string[], many: readonly string[]): boolean => few.every((word) => many.includes(word));

function contentWords(context: Context, reading: Reading): string[] {
  const { lower } = context.document.tokens;
  const words = [...reading.words];
  const { subject } = reading.topic;
  if (subject)
    for (let i = subject.from; i < Math.min(subject.end, subject.from + 30); i++)
      if (lower[i]!.length > 3) words.push(lower[i]!);
  const { headEnd } = reading.phrase;
  if (lower[headEnd] === 'with')
    for (let i = headEnd + 1; i < headEnd + 5; i++) if ((lower[i] ?? '').length > 4) words.push(lower[i]!);
  return words;
}

function yearsOf(context: Context, reading: Reading): string[] {
  const { lower } = context.document.tokens;
  const years: string[] = [];
  for (let i = reading.phrase.outer; i < reading.phrase.head; i++)
    if (/^(?:1[6-9]|20)\d\d$/.test(lower[i]!)) years.push(lower[i]!);
  const { headEnd } = reading.phrase;
  if (/^(?:for|of)$/.test(lower[headEnd] ?? '') && /^(?:1[6-9]|20)\d\d$/.test(lower[headEnd + 1] ?? ''))
    years.push(lower[headEnd + 1]!);
  return years;
}

/** The first sum in the phrase, as it is written: "$40 million deal". */
function amountOf(context: Context, reading: Reading): string | null {
  const { lower, kind } = context.document.tokens;
  for (let i = reading.phrase.start + 1; i < reading.phrase.head; i++)
    if (kind[i - 1] === TokenKind.symbol && kind[i] !== TokenKind.word && /^\d/.test(lower[i]!)) return lower[i]!;
  return null;
}

/** Parties that the mention itself ties to the instrument; who acts counts only with "between" and "with". */
function ownParties(reading: Reading): Party[] {
  const named = [...reading.between, ...reading.others, ...reading.inner];
  return named.flatMap((placed) => standsFor(placed.party));
}

interface Fresh {
  readonly reading: Reading;
  readonly parties: readonly Party[];
  readonly words: readonly string[];
  readonly years: readonly string[];
  readonly amount: string | null;
  readonly title: readonly string[] | null;
}

/** True when what the mention says of itself cannot be said of the entry. */
function conflicts(entry: Entry, fresh: Fresh): boolean {
  const { reading } = fresh;
  if (fresh.years.length > 0 && !fresh.years.some((year) => entry.years.has(year))) return true;
  if (entry.years.size > 0 && fresh.years.length === 0 && reading.phrase.determiner === 'indefinite') return true;
  if (
    fresh.parties.length > 0 &&
    entry.parties.size >= 2 &&
    !fresh.parties.every((party) => entry.parties.has(party))
  ) {
    if (
      !fresh.parties.some((party) => entry.parties.has(party)) ||
      reading.others.length > 0 ||
      reading.between.length > 0
    )
      return true;
  }
  const partners = [...reading.others, ...reading.between].flatMap((placed) => standsFor(placed.party));
  if (partners.length > 0 && entry.parties.size > 0 && !partners.some((party) => entry.parties.has(party))) return true;
  if (fresh.amount && entry.amounts.size > 0 && !entry.amounts.has(fresh.amount)) return true;
  const ownWords = reading.words;
  if (ownWords.length > 0 && entry.words.size > 0 && !ownWords.some((word) => hasWord(entry.words, word))) return true;
  return false;
}

const isDefinite = ({ phrase }: Reading): boolean =>
  phrase.determiner === 'definite' || phrase.determiner === 'demonstrative' || phrase.determiner === 'possessive';

/** A word or its like: "restructuring" and "re-structuring" are one, as are singular and plural. */
function hasWord(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(`${word}s`) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}

/** How well a mention fits an entry, 0 when it is another instrument. */
function fitOf(entry: Entry, fresh: Fresh, distance: number): number {
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
  const families = TAKEN_UP_BY[family(entry.readings.find((one) => !one.isHeadline) ?? first)]!;
  const isOnlyHeadline = entry.readings.every((one) => one.isHeadline);
  const isSameType = entry.readings.some((one) => one.phrase.type === phrase.type);
  const takesUp = isSameType || families.includes(family(reading));
  if (conflicts(entry, fresh)) return 0;
  if (isOnlyHeadline && !reading.isHeadline) {
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
  if (isDefinite(reading) || phrase.isCompound) {
    if (!takesUp) return 0;
    const base = isSameType ? 6 : 4;
    const namesSame = newest.phrase.noun === phrase.noun || first.phrase.noun === phrase.noun ? 1 : 0;
    const isOnlyTried = entry.readings.every(
      (one) => one.clause.told.length > 0 && one.clause.told.every((told) => told.mode !== 'fact'),
    );
    return base + namesSame - distance * 0.35 - (isOnlyTried ? 1.5 : 0);
  }
  if (phrase.determiner === 'general' && !phrase.isQuantified) return 0;
  // "a new contract … a long-term contract": said anew, when nothing tells them apart.
  if (isSameSentence && !reading.isHeadline) return 0;
  if (!isSameType && !(reading.isHeadline || first.isHeadline)) return 0;
  const shareParties = fresh.parties.length > 0 && fresh.parties.every((party) => entry.parties.has(party));
  const shareWords = fresh.words.some((word) => hasWord(entry.words, word));
  const isNumberSame = phrase.count === null || entry.readings.some((one) => one.phrase.count === phrase.count);
  if (!isNumberSame) return 0;
  if (phrase.count !== null) return 4 - distance * 0.2;
  if (shareWords || shareParties) return 3 - distance * 0.2;
  if (isAnother(reading)) return 0;
  const saysLittle =
    fresh.parties.length === 0 &&
    reading.words.length === 0 &&
    (reading.topic.link === null || reading.topic.link === 'to');
  return saysLittle && distance <= 3 && phrase.determiner === 'indefinite' && sameStage(entry, reading)
    ? 1.5 - distance * 0.2
    : 0;
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
  const before = entry.readings.flatMap((one) => one.clause.told.map(statusOf)).filter((one) => one !== null);
  return before.some((one) =>
    told.some((other) => other.status === one.status || (MADE.has(one.status) && MADE.has(other.status))),
  );
}

/** "MoUs and cooperation agreements": two plural heads of one list are one group. */
function isSecondHead(context: Context, before: Reading | undefined, reading: Reading): boolean {
  if (!before || before.phrase.sentence !== reading.phrase.sentence) return false;
  const { lower } = context.document.tokens;
  const isNext =
    reading.phrase.outer === before.phrase.headEnd + 1 &&
    (lower[before.phrase.headEnd] === 'and' || lower[before.phrase.headEnd] === 'or');
  return isNext && before.phrase.isPlural && reading.phrase.isPlural && !reading.phrase.isTitle;
}

function add(entry: Entry, fresh: Fresh): void {
  entry.readings.push(fresh.reading);
  for (const word of fresh.words) entry.words.add(word);
  for (const party of fresh.parties) entry.parties.add(party);
  for (const placed of fresh.reading.agents)
    for (const party of standsFor(placed.party)) if (fresh.reading.clause.told.length > 0) entry.parties.add(party);
  for (const year of fresh.years) entry.years.add(year);
  if (fresh.amount) entry.amounts.add(fresh.amount);
  if (fresh.title && (!entry.title || fresh.title.length > entry.title.length)) entry.title = fresh.title;
  if (!fresh.reading.isHeadline) entry.isPlural = entry.readings.every((one) => one.isHeadline || one.phrase.isPlural);
}

/** A weak noun ("plan", "statement") opens an entry as a title, as a joint one, or when it is made by several. */
function mayOpen(reading: Reading): boolean {
  const { phrase } = reading;
  if (phrase.noun.strength !== 'weak' || phrase.isTitle || phrase.isJoint) return true;
  if (phrase.isPlural && phrase.determiner === 'none') return false;
  return reading.clause.told.some(
    (told) =>
      told.stage === 'sign' ||
      (told.stage === 'agree' && /^(?:agree|reach|strike|broker|clinch)$/.test(told.group?.base ?? '')),
  );
}

/** Makes mentions of the same instrument one entry; those that take up none and present none are left out. */
export function mergeReadings(context: Context, readings: readonly Reading[]): Entry[] {
  const entries: Entry[] = [];
  let before: Reading | undefined;
  for (const reading of readings) {
    const fresh: Fresh = {
      reading,
      parties: ownParties(reading),
      words: contentWords(context, reading),
      years: yearsOf(context, reading),
      amount: amountOf(context, reading),
      title: reading.phrase.isTitle ? titleWords(context, reading) : null,
    };
    const last = entries.at(-1);
    if (last && isSecondHead(context, before, reading) && last.readings.at(-1) === before) {
      add(last, fresh);
      before = reading;
      continue;
    }
    const isPredicate =
      before &&
      before.phrase.sentence === reading.phrase.sentence &&
      BE.has(context.document.tokens.lower[reading.phrase.outer - 1] ?? '') &&
      reading.phrase.determiner === 'indefinite';
    const subjectEntry = isPredicate ? entries.find((entry) => entry.readings.at(-1) === before) : undefined;
    if (subjectEntry) {
      add(subjectEntry, fresh);
      before = reading;
      continue;
    }
    before = reading;
    let best: Entry | null = null;
    let bestFit = 0.5;
    for (let i = entries.length - 1, distance = 0; i >= 0 && distance < WINDOW; i--, distance++) {
      const here = fitOf(entries[i]!, fresh, distance);
      if (here > bestFit) {
        bestFit = here;
        best = entries[i]!;
      }
    }
    if (best) {
      add(best, fresh);
      // Entries are kept in order of last mention, so that "the deal" takes up the nearest.
      entries.splice(entries.lastIndexOf(best), 1);
      entries.push(best);
    } else if (reading.phrase.isPlural && isDefinite(reading) && entries.length > 0 && reading.words.length === 0) {
      // "The agreements were sealed" after instruments told one by one: said of all of them.
      add(entries.at(-1)!, { ...fresh, parties: [] });
    } else if (reading.isIntroducing || reading.clause.told.length > 0) {
      if (reading.phrase.isCompound || !mayOpen(reading)) continue;
      const entry: Entry = {
        readings: [],
        words: new Set(),
        parties: new Set(),
        isPlural: reading.phrase.isPlural,
        title: null,
        years: new Set(),
        amounts: new Set(),
      };
      add(entry, fresh);
      entry.isPlural = reading.phrase.isPlural;
      entries.push(entry);
    }
  }
  return entries;
}

import { BE } from '../../language/clause-words.ts';
import { readAntecedent } from './antecedent.ts';
import type { Context } from './context.ts';
import { type Entry, type Fresh, freshFrom } from './entry.ts';
import { fitOf, isDefinite } from './fit.ts';
import type { Reading } from './reading.ts';
import { isLaunched } from './standing.ts';
import { standsFor } from './stands-for.ts';
import { statusOf } from './status.ts';

/** How far back a mention is looked for, in instruments: keeps long pages linear. */
const WINDOW = 24;

function add(context: Context, entry: Entry, fresh: Fresh): void {
  const { reading } = fresh;
  const { phrase } = reading;
  entry.readings.push(reading);
  for (const word of fresh.words) entry.words.add(word);
  for (const party of fresh.parties) entry.parties.add(party);
  const tellsParties = reading.clause.told.some((told) => told.mode !== 'refused' && told.mode !== 'negated');
  if (tellsParties)
    for (const placed of reading.agents) for (const party of standsFor(placed.party)) entry.parties.add(party);
  for (const year of fresh.years) entry.years.add(year);
  if (fresh.amount) entry.amounts.add(fresh.amount);
  if (fresh.measure) entry.measures.add(fresh.measure);
  if (fresh.title && (!entry.title || fresh.title.length > entry.title.length)) entry.title = fresh.title;
  if (!reading.isHeadline && entry.body === null) entry.isPlural = phrase.isPlural;
  entry.body ??= reading.isHeadline ? null : reading;
  entry.types.add(phrase.type);
  entry.nouns.add(context.document.tokens.lower[phrase.head]!);
  if (phrase.count !== null) entry.counts.add(phrase.count);
  for (const told of reading.clause.told) {
    const status = statusOf(told);
    if (!status) continue;
    entry.statuses.add(status.status);
    entry.hasFact ||= told.mode === 'fact';
  }
}

function newEntry(isPlural: boolean): Entry {
  return {
    readings: [],
    words: new Set(),
    parties: new Set(),
    isPlural,
    title: null,
    years: new Set(),
    amounts: new Set(),
    measures: new Set(),
    types: new Set(),
    nouns: new Set(),
    counts: new Set(),
    statuses: new Set(),
    hasFact: false,
    body: null,
  };
}

/** A weak noun ("plan", "statement") opens an entry as a title, as a joint one, or when it is made by several. */
function mayOpen(reading: Reading): boolean {
  const { phrase } = reading;
  if (phrase.determiner === 'general' && !phrase.isQuantified) return false;
  if (phrase.noun.strength !== 'weak' || phrase.isTitle || phrase.isJoint) return true;
  if (phrase.isPlural && phrase.determiner === 'none' && !phrase.isQuantified) return false;
  return (
    isLaunched(reading) ||
    reading.clause.told.some(
      (told) =>
        told.stage === 'sign' ||
        (told.stage === 'agree' && /^(?:agree|reach|strike|broker|clinch|initial)$/.test(told.group?.base ?? '')),
    )
  );
}

/** "the second supply deal", "the largest contract": said of what is counted among others. */
function isRanked(context: Context, { phrase }: Reading): boolean {
  const { lower } = context.document.tokens;
  for (let i = phrase.outer; i < phrase.head; i++)
    if (/^(?:first|second|third|fourth|fifth|only|latest|last|largest|biggest|longest|most)$/.test(lower[i]!))
      return true;
  return false;
}

/** "the deal with Norra was a quick fix deal": what the subject is said to be is the subject. */
function isPredicate(context: Context, subject: Reading, reading: Reading): boolean {
  const be = reading.phrase.outer - 1;
  return (
    subject.phrase.sentence === reading.phrase.sentence &&
    subject.clause.aside === null &&
    subject.clause.end === be &&
    BE.has(context.document.tokens.lower[be] ?? '') &&
    (reading.phrase.determiner === 'indefinite' || isRanked(context, reading))
  );
}

/** "This is a win-win agreement": what a pronoun just points at is said to be. */
function isPointedOut(context: Context, last: Entry | undefined, { phrase }: Reading): boolean {
  const { lower } = context.document.tokens;
  const be = phrase.outer - 1;
  return (
    last !== undefined &&
    phrase.determiner === 'indefinite' &&
    !phrase.isPlural &&
    !phrase.isTitle &&
    !phrase.isAnother &&
    !last.isPlural &&
    phrase.sentence.index - last.readings.at(-1)!.phrase.sentence.index <= 2 &&
    be > phrase.sentence.firstToken &&
    BE.has(lower[be]!) &&
    POINTERS.has(lower[be - 1]!)
  );
}

const POINTERS = new Set(['this', 'that', 'it']);

/** "Have we ever beaten Norra in a trade deal?": a question presents none. */
const isAsked = ({ document }: Context, { phrase }: Reading): boolean =>
  phrase.determiner === 'indefinite' && document.text.charAt(phrase.sentence.end - 1) === '?';

const saysAll = (context: Context, reading: Reading): boolean =>
  isDefinite(reading) || context.document.tokens.lower[reading.phrase.outer] === 'both';

/** "a protocol to their fisheries agreement": two, the one made to the other. */
function hangsOn(context: Context, before: Reading, reading: Reading): boolean {
  const link = before.phrase.headEnd;
  return (
    before.phrase.sentence === reading.phrase.sentence &&
    link === reading.phrase.outer - 1 &&
    /^(?:to|under|of)$/.test(context.document.tokens.lower[link]!)
  );
}

/** Makes mentions of the same instrument one entry; those that take up none and present none are left out. */
export function mergeReadings(context: Context, readings: readonly Reading[]): Entry[] {
  const entries: Entry[] = [];
  let before: Reading | undefined;
  for (const reading of readings) {
    const fresh = freshFrom(context, reading);
    const last = entries.at(-1);
    if (last && reading.isSecondHead && last.readings.at(-1) === before) {
      add(context, last, fresh);
      before = reading;
      continue;
    }
    const subjectEntry =
      before && isPredicate(context, before, reading)
        ? entries.slice(-3).find((entry) => entry.readings.at(-1) === before)
        : isPointedOut(context, last, reading)
          ? last
          : undefined;
    if (subjectEntry) {
      add(context, subjectEntry, fresh);
      before = reading;
      continue;
    }
    before = reading;
    let best: Entry | null = null;
    let bestFit = 0.5;
    let bestAt = -1;
    for (let i = entries.length - 1, distance = 0; i >= 0 && distance < WINDOW; i--, distance++) {
      if (hangsOn(context, entries[i]!.readings.at(-1)!, reading)) continue;
      const here = fitOf(entries[i]!, fresh, distance);
      if (here > bestFit) {
        bestFit = here;
        best = entries[i]!;
        bestAt = i;
      }
    }
    if (best) {
      const isBare = best.body === null && best.parties.size === 0 && !best.hasFact;
      const event = isBare ? readAntecedent(context, reading) : null;
      if (event) add(context, best, freshFrom(context, event));
      add(context, best, fresh);
      // Entries are kept in order of last mention, so that "the deal" takes up the nearest.
      entries.splice(bestAt, 1);
      entries.push(best);
    } else if (
      reading.phrase.isPlural &&
      saysAll(context, reading) &&
      entries.length > 0 &&
      reading.words.length === 0
    ) {
      // "The agreements were sealed", "both pacts are in force" after instruments told one by one: said of all of them.
      const isBoth = context.document.tokens.lower[reading.phrase.outer] === 'both';
      const count = isBoth ? 2 : (reading.phrase.count ?? 1);
      for (const entry of entries.slice(-Math.min(count, 6))) add(context, entry, { ...fresh, parties: [] });
    } else {
      const event = readAntecedent(context, reading);
      if (!event && !reading.isIntroducing && reading.clause.told.length === 0) continue;
      if (reading.phrase.isCompound || !(event || mayOpen(reading)) || isAsked(context, reading)) continue;
      const entry = newEntry(reading.phrase.isPlural);
      if (event) add(context, entry, freshFrom(context, event));
      add(context, entry, fresh);
      entries.push(entry);
    }
  }
  return entries;
}

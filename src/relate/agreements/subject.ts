import { BE, HAVE, isAdverb, isFunctionWord, MODALS, PREPOSITIONS } from '../../language/clause-words.ts';
import { instrumentNouns } from '../../language/instruments.ts';
import { TokenKind } from '../../model/document.ts';
import { readAim, readMatter } from './aim.ts';
import { isCalendarWord } from './calendar.ts';
import type { Context, ReadSentence } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { mentionsWithin } from './party-index.ts';
import { groupFrom, type Range } from './told.ts';
import { readTopicClause, TELLING, underWhich } from './topic-clause.ts';
import { openedBy } from './topic-start.ts';
import { datesWithin } from './when.ts';

const TOPIC_LINKS = new Set([
  'on',
  'for',
  'of',
  'covering',
  'concerning',
  'regarding',
  'about',
  'spanning',
  'over',
  'in',
  'governing',
  'to',
  'focusing',
  'relating',
  'encompassing',
  'around',
  'towards',
  'focused',
  'calling',
]);
/** Marks that set a part of the phrase off. */
const MARKS = new Set([',', '(']);
/** What an instrument is about and what it is to do, as far as its own phrase and its clause say. */
export interface Topic {
  readonly subject: Range | null;
  readonly purpose: Range | null;
  /** The word that opens the topic: "on", "for", "to". */
  readonly link: string | null;
  /** Read from a relative clause, which names it less well than a word before the noun does. */
  readonly isClause: boolean;
}

/** "for the next ten years", "on the matter": says when, or nothing. */
function isTimeOrVague(context: Context, range: Range): boolean {
  const { lower, kind, start } = context.document.tokens;
  const first = lower[range.from]!;
  if (
    /^(?:next|first|last|coming|matter|issue|subject|sidelines|basis|time|purpose|part|behalf|condition)$/.test(
      first,
    ) &&
    range.end - range.from <= 3
  )
    return true;
  if (/^(?:next|coming|sidelines)$/.test(first)) return true;
  const year = kind[range.from] === TokenKind.number && range.end - range.from === 1;
  return year || datesWithin(context, start[range.from]!, start[range.from]! + 1).length > 0;
}

/** True where another comma closes what this one opens within a few words. */
function isShortAside(lower: readonly string[], comma: number): boolean {
  for (let i = comma + 2; i <= comma + 6; i++) if (lower[i] === ',') return true;
  return false;
}

/** Words of time and place that may stand between the parts of a phrase: "signed a pact here on ports". */
const isByTheWay = (word: string): boolean => word === 'here' || isCalendarWord(word) || isAdverb(word);

/** "…, a port builder owned by Norra, for a quay": the last part, behind names in commas. */
function partBehindNames(context: Context, read: ReadSentence, comma: number): number {
  const { lower } = context.document.tokens;
  for (let i = comma + 1; i < Math.min(read.sentence.endToken - 1, comma + 26); i++) {
    const group = groupFrom(read, i);
    if (/^[;:.?!]$/.test(lower[i]!) || (group && (group.form === 'active' || group.form === 'passive'))) return -1;
    if (lower[i] === ',' && lower[i + 1] === 'for') return i + 1;
  }
  return -1;
}

/** True where a list of parties goes on behind the comma. */
function listsParty(context: Context, comma: number): boolean {
  const { lower } = context.document.tokens;
  const from = lower[comma + 1] === 'and' ? comma + 2 : comma + 1;
  const [placed] = mentionsWithin(context.parties, from, from + 1);
  return placed !== undefined && (from > comma + 1 || /^(?:,|and|&)$/.test(lower[placed.end] ?? ''));
}

/** True where "in", "of", "for" and the like open no topic: "in May", "of $5m", "in principle". */
function opensNone(context: Context, i: number, headEnd: number): boolean {
  const { lower, kind } = context.document.tokens;
  const word = lower[i]!;
  const next = lower[i + 1] ?? '';
  const after = lower[i + 2] ?? '';
  if (word === 'in') {
    if (!/^(?:the|various|several|fields?|areas?)$/.test(next)) return true;
    if (next === 'the' && !/^(?:fields?|areas?|sphere|sector|domain)$/.test(after)) return true;
  }
  if (word === 'for' && (/^(?:\d+|\$|£|€|rs|us|usd)$/.test(next) || kind[i + 1] === TokenKind.number)) return true;
  if (/^(?:of|over)$/.test(word) && (/^(?:\$|£|€|more|the)$/.test(next) || kind[i + 1] === TokenKind.number))
    return true;
  if (word === 'of' && i > headEnd + 1) return true;
  return word === 'on' && kind[i + 1] === TokenKind.number;
}

/** Verbs that are said of an instrument and of nobody whose name may stand before ", which". */
const TOLD_OF = /^(?:express|commit|call|lay|laid|set|outlin|identif|detail|provid)/;

const isAuxiliary = (word: string): boolean => HAVE.has(word) || MODALS.has(word) || (BE.has(word) && word.length > 2);

const NO_TOPIC: Topic = { subject: null, purpose: null, link: null, isClause: false };

/** What the words behind "on", "for" and the like at `i` are about; `null` where they say when, or nothing. */
function readLinked(context: Context, read: ReadSentence, i: number, purpose: Range | null): Topic | null {
  const { lower } = context.document.tokens;
  const link = lower[i]!;
  const next = lower[i + 1] ?? '';
  const from = /^(?:focusing|focused|relating|calling)$/.test(link) && /^(?:on|to|for)$/.test(next) ? i + 2 : i + 1;
  const subject = readMatter(context, read, openedBy(lower, from));
  if (!subject || isTimeOrVague(context, subject)) return null;
  // "a deal for Norran firms to take part in …": what they are to do.
  if (link === 'for' && lower[subject.end] === 'to' && !isFunctionWord(lower[subject.end + 1] ?? 'the')) {
    const aim = readAim(context, read, subject.end + 1, true);
    if (aim) return { subject: aim, purpose: { from: subject.end, end: aim.end }, link, isClause: false };
  }
  return { subject, purpose, link, isClause: false };
}

/** The topic inside an official title: "Fish Stocks" of "Treaty on Fish Stocks"; none in "Vision for the Next Decade". */
function topicOfTitle(context: Context, phrase: NounPhrase): Topic | null {
  const { lower } = context.document.tokens;
  if (!phrase.isTitle || phrase.end <= phrase.headEnd || !TOPIC_LINKS.has(lower[phrase.headEnd]!)) return null;
  let from = phrase.headEnd;
  while (from < phrase.end && (TOPIC_LINKS.has(lower[from]!) || lower[from] === 'the')) from++;
  const subject = { from, end: phrase.end };
  const isNamed = from < phrase.end && !/^(?:next|coming)$/.test(lower[from]!);
  return isNamed ? { subject, purpose: null, link: lower[phrase.headEnd]!, isClause: false } : null;
}

/** Reads "on …", "for …", "to …" and the like behind the phrase, between its other parts. */
export function readTopicOf(context: Context, read: ReadSentence, phrase: NounPhrase): Topic {
  const { lower } = context.document.tokens;
  const { sentence } = read;
  const title = topicOfTitle(context, phrase);
  if (title) return title;
  let purpose: Range | null = null;
  let isInPart = false;
  const begin = Math.max(phrase.end, phrase.headEnd);
  for (let i = begin; i < Math.min(sentence.endToken, begin + 40); i++) {
    const word = lower[i]!;
    // The stop of an abbreviation: "during Mr. Norra's visit".
    if (word === '.' && /^(?:mr|mrs|ms|dr|prof|gen|sen|st|hon)$/.test(lower[i - 1]!)) continue;
    if (/^[;:.?!]$/.test(word) || word === 'after' || word === 'when' || word === 'while' || word === 'but') break;
    const next = lower[i + 1] ?? '';
    // Another instrument, or the clause's own verb: "talks on a pact have stalled over fish", "the pact covers fish".
    if (i > begin && instrumentNouns().get(word)?.strength === 'strong') break;
    const own = groupFrom(read, i);
    if (own?.form === 'active' || (own === null && isAuxiliary(word))) {
      const range = purpose ? null : readTopicClause(context, read, own ? own.main : i);
      if (range) return { subject: range, purpose, link: 'to', isClause: true };
      break;
    }
    const isTelling = TELLING.test(word) && (i === begin || lower[i - 1] === ',');
    if (word === 'that' || word === 'which' || isTelling) {
      const isUnder = word === 'which' && lower[i - 1] === 'under';
      const range = purpose ? null : isUnder ? underWhich(context, read, i + 1) : readTopicClause(context, read, i);
      return { subject: range, purpose, link: range ? 'to' : null, isClause: range !== null };
    }
    if (word === 'to' && !isFunctionWord(next) && !mentionsWithin(context.parties, i + 1, i + 2).length) {
      const range = readAim(context, read, i + 1, phrase.isPlural);
      purpose ??= { from: i, end: range?.end ?? i + 2 };
      if (range) return { subject: range, purpose, link: 'to', isClause: false };
      continue;
    }
    if (!TOPIC_LINKS.has(word) || isCalendarWord(next) || word === 'to') {
      // Only parts of the phrase stand between: "with Norra", "signed on Monday", a name in commas.
      const group = groupFrom(read, i + 1);
      const isApart =
        word === ',' &&
        !PREPOSITIONS.has(next) &&
        !TOPIC_LINKS.has(next) &&
        !TELLING.test(next) &&
        // "by Norra, Ilmar, and Oste to build …"
        !(isInPart && listsParty(context, i)) &&
        group?.form !== 'bare' &&
        group?.form !== 'gerund';
      if (isApart && (!isInPart || !isShortAside(lower, i))) {
        const said =
          next === 'which' && TOLD_OF.test(lower[i + 2] ?? '') ? readTopicClause(context, read, i + 1) : null;
        if (said) return { subject: said, purpose, link: 'to', isClause: true };
        const last = isInPart ? partBehindNames(context, read, i) : -1;
        if (last > 0) return readLinked(context, read, last, purpose) ?? NO_TOPIC;
        break;
      }
      const here = groupFrom(read, i)?.form;
      if (isApart) continue;
      if (PREPOSITIONS.has(word) || MARKS.has(word) || here === 'passive' || here === 'bare') isInPart = true;
      else if (word === ')') isInPart = false;
      else if (!isInPart && !isByTheWay(word)) break;
      continue;
    }
    isInPart = true;
    if (opensNone(context, i, phrase.headEnd)) continue;
    const linked = readLinked(context, read, i, purpose);
    if (linked) return linked;
  }
  return { ...NO_TOPIC, purpose };
}

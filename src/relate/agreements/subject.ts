import { isAdverb, isFunctionWord, PREPOSITIONS } from '../../language/clause-words.ts';
import { TokenKind } from '../../model/document.ts';
import { isCalendarWord } from './calendar.ts';
import type { Context, ReadSentence } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { mentionsWithin } from './party-index.ts';
import { groupFrom, type Range } from './told.ts';
import { openedBy, topicStart } from './topic-start.ts';
import { datesWithin } from './when.ts';
import { placeWithin } from './words.ts';

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
const TOPIC_STOPS = /^[;:.?!—"“”()]$/;
const TOPIC_ENDS = new Set([
  'with',
  'between',
  'after',
  'during',
  'by',
  'under',
  'at',
  'from',
  'which',
  'that',
  'who',
  'when',
  'while',
  'as',
  'before',
  'until',
  'since',
  'where',
  'amid',
  'worth',
  'within',
  'underlining',
  'including',
  'signed',
  'but',
  'through',
  'alongside',
]);

/** Words that a topic does not end in. */
const TRAILERS = new Set([
  ',',
  'and',
  'or',
  'along',
  'in',
  'on',
  'of',
  'for',
  'the',
  'a',
  'as',
  'well',
  'both',
  'also',
  '(',
  '-',
]);

/** "cooperation between small firms": of sides without a name, and so a part of the topic. */
function isExchange(context: Context, between: number): boolean {
  const { lower } = context.document.tokens;
  const isNamed = mentionsWithin(context.parties, between + 1, between + 4).length > 0;
  return (
    !isNamed &&
    /^(?:cooperation|collaboration|exchanges?|ties|links|trade|travel|contacts)$/.test(lower[between - 1] ?? '')
  );
}

/** "various fields including trade": the list says which. */
function isFields(lower: readonly string[], from: number, end: number): boolean {
  return end - from <= 3 && /^(?:fields|areas|sectors|issues)$/.test(lower[end - 1]!);
}

/** Reads a topic from token `from`: to the end of its noun phrases, lists with commas included when `isList`. */
function readTopic(context: Context, read: ReadSentence, from: number, isList: boolean, isAim = false): Range | null {
  const { lower } = context.document.tokens;
  const start = topicStart(context.document, from, read.sentence.endToken);
  let i = start;
  for (; i < read.sentence.endToken && i - start < 45; i++) {
    const word = lower[i]!;
    if (
      TOPIC_STOPS.test(word) &&
      !(
        word === '(' &&
        i > start &&
        /^[\p{Lu}\d-]+$/u.test(
          context.document.text.slice(context.document.tokens.start[i + 1]!, context.document.tokens.end[i + 1]!),
        )
      )
    ) {
      if (word === ')' && placeWithin(lower, '(', start, i) > start) continue;
      break;
    }
    if (
      TOPIC_ENDS.has(word) &&
      !(word === 'including' && isFields(lower, start, i)) &&
      !(word === 'between' && (isAim || isExchange(context, i)))
    )
      break;
    const group = groupFrom(read, i);
    if (group && i > start && group.form !== 'gerund') break;
    if (word === ',' && !(isList && listGoesOn(context, read, i))) break;
    if (word === 'to' && i > start) break;
    if (
      word === 'on' &&
      (isCalendarWord(lower[i + 1] ?? '') || context.document.tokens.kind[i + 1] === TokenKind.number)
    )
      break;
    if (isCalendarWord(word)) break;
    if (word === 'in' && mentionsWithin(context.parties, i + 1, i + 2).length > 0) break;
    if (
      word === 'is' ||
      word === 'was' ||
      word === 'are' ||
      word === 'were' ||
      word === 'will' ||
      word === 'has' ||
      word === 'have' ||
      word === 'would'
    )
      break;
  }
  while (i > start && TRAILERS.has(lower[i - 1]!)) i--;
  return i > start ? { from: start, end: i } : null;
}

/** True when the comma at `i` parts two things of a list that ends in "and": no verb may stand between. */
function listGoesOn(context: Context, read: ReadSentence, comma: number): boolean {
  const { lower } = context.document.tokens;
  if (lower[comma + 1] === 'and') return true;
  for (let i = comma + 1; i < Math.min(read.sentence.endToken, comma + 26); i++) {
    const word = lower[i]!;
    const group = groupFrom(read, i);
    if (group && group.form !== 'gerund' && group.form !== 'bare') return false;
    if (/^[;:.]$/.test(word) || word === 'which' || word === 'who' || word === 'that' || word === 'after') return false;
    if (
      i === comma + 1 &&
      /ing$/.test(word) &&
      lower[i + 1] !== 'and' &&
      lower[i + 1] !== ',' &&
      !groupFrom(read, i)?.stage
    )
      return false;
    if (word === 'and') return true;
  }
  return false;
}

/** What an instrument is about and what it is to do, as far as its own phrase and its clause say. */
export interface Topic {
  readonly subject: Range | null;
  readonly purpose: Range | null;
  /** The word that opens the topic: "on", "for", "to". */
  readonly link: string | null;
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

/** What a relative clause says that it does: "that would allow *fishing boats to cross*", "laying out *main fields*". */
function told(context: Context, read: ReadSentence, at: number): Range | null {
  const { lower } = context.document.tokens;
  let i = lower[at] === 'that' || lower[at] === 'which' ? at + 1 : at;
  if (/^(?:would|will|could|may|also|is|to)$/.test(lower[i] ?? '')) i++;
  const verb = lower[i] ?? '';
  if (/^(?:lay|lays|laying|laid|set|sets|setting)$/.test(verb) && lower[i + 1] === 'out') i++;
  else if (!/^(?:allow|permit|enable|cover|govern|regulate|establish)(?:s|ing|es)?$/.test(verb)) return null;
  const who = readTopic(context, read, i + 1, true);
  if (who === null || lower[who.end] !== 'to' || isFunctionWord(lower[who.end + 1] ?? 'the')) return who;
  const what = readTopic(context, read, who.end + 2, true);
  return what && { from: who.from, end: what.end };
}

/** True where another comma closes what this one opens within a few words. */
function isShortAside(lower: readonly string[], comma: number): boolean {
  for (let i = comma + 2; i <= comma + 6; i++) if (lower[i] === ',') return true;
  return false;
}

/** Reads "on …", "for …", "to …" and the like behind the phrase, between its other parts. */
export function readTopicOf(context: Context, read: ReadSentence, phrase: NounPhrase): Topic {
  const { lower, kind } = context.document.tokens;
  const { sentence } = read;
  if (phrase.isTitle && phrase.end > phrase.headEnd) {
    let from = phrase.headEnd;
    while (from < phrase.end && (TOPIC_LINKS.has(lower[from]!) || lower[from] === 'the')) from++;
    if (from < phrase.end && TOPIC_LINKS.has(lower[phrase.headEnd]!))
      return { subject: { from, end: phrase.end }, purpose: null, link: lower[phrase.headEnd]! };
  }
  let purpose: Range | null = null;
  let isInPart = false;
  const begin = Math.max(phrase.end, phrase.headEnd);
  for (let i = begin; i < Math.min(sentence.endToken, begin + 40); i++) {
    const word = lower[i]!;
    if (/^[;:.?!]$/.test(word)) break;
    if (word === 'that' || word === 'which' || (i === begin && /^(?:laying|setting|establishing)$/.test(word))) {
      const range = purpose ? null : told(context, read, i);
      return { subject: range, purpose, link: range ? 'to' : null };
    }
    if (word === 'after' || word === 'when' || word === 'while') break;
    const next = lower[i + 1] ?? '';
    if (word === 'to' && !isFunctionWord(next) && !mentionsWithin(context.parties, i + 1, i + 2).length) {
      const range = readTopic(context, read, i + 2, phrase.isPlural, true);
      purpose ??= { from: i, end: range?.end ?? i + 2 };
      if (range) return { subject: range, purpose, link: 'to' };
      continue;
    }
    if (!TOPIC_LINKS.has(word) || isCalendarWord(next) || word === 'to') {
      // Only parts of the phrase stand between: "with Norra", "signed on Monday", a name in commas.
      if (
        word === ',' &&
        !PREPOSITIONS.has(next) &&
        !TOPIC_LINKS.has(next) &&
        groupFrom(read, i + 1)?.form !== 'bare' &&
        groupFrom(read, i + 1)?.form !== 'gerund'
      ) {
        if (!isInPart || !isShortAside(lower, i)) break;
      } else if (PREPOSITIONS.has(word) || MARKS.has(word)) isInPart = true;
      else if (groupFrom(read, i)?.form === 'passive' || groupFrom(read, i)?.form === 'bare') isInPart = true;
      else if (word === ')') isInPart = false;
      else if (!isInPart && !isCalendarWord(word) && !isAdverb(word)) break;
      continue;
    }
    isInPart = true;
    if (
      word === 'in' &&
      !/^(?:the|various|areas|fields|a)$/.test(next) &&
      mentionsWithin(context.parties, i + 1, i + 3).length > 0
    )
      continue;
    if (word === 'in' && /^(?:\d|principle|return|exchange|an?$|place|force|effect)/.test(next)) continue;
    if (word === 'in' && !/^(?:the|various|several|fields?|areas?)$/.test(next)) continue;
    if (word === 'in' && next === 'the' && !/^(?:fields?|areas?|sphere|sector|domain)$/.test(lower[i + 2] ?? ''))
      continue;
    if ((word === 'for' || word === 'of' || word === 'over') && /^(?:\d|\$|£|€|more|the)$/.test(next) && word !== 'for')
      continue;
    if (word === 'for' && /^(?:\d+|\$|£|€|rs|us|usd)$/.test(next)) continue;
    if (word === 'of' && i > phrase.headEnd + 1) continue;
    if (word === 'on' && kind[i + 1] === TokenKind.number) continue;
    let from = i + 1;
    if (/^(?:focusing|focused|relating|calling)$/.test(word) && (next === 'on' || next === 'to' || next === 'for'))
      from++;
    const range = readTopic(context, read, openedBy(lower, from), true);
    if (!range || isTimeOrVague(context, range)) continue;
    // "a deal for Norran firms to take part in …": what they are to do.
    if (word === 'for' && lower[range.end] === 'to' && !isFunctionWord(lower[range.end + 1] ?? 'the')) {
      const aim = readTopic(context, read, range.end + 2, true);
      if (aim) return { subject: aim, purpose: { from: range.end, end: aim.end }, link: word };
    }
    return { subject: range, purpose, link: word };
  }
  return { subject: null, purpose, link: null };
}

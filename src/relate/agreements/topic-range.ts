import { isFunctionWord, PRONOUNS } from '../../language/clause-words.ts';
import { instrumentNouns } from '../../language/instruments.ts';
import { TokenKind } from '../../model/document.ts';
import { isCalendarWord } from './calendar.ts';
import type { Context, ReadSentence } from './context.ts';
import { mentionsWithin } from './party-index.ts';
import { groupFrom, type Range } from './told.ts';
import { topicStart } from './topic-start.ts';
import { isCapital, NUMBER_WORDS, placeWithin } from './words.ts';

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

/** Nouns that "to" goes on with: "an end to the strikes", "access to ports". */
const TAKES_TO = new Set(
  'access solution solutions end threat threats response approach alternative alternatives changes amendments contribution return barriers aid assistance'.split(
    ' ',
  ),
);
/** Nouns of trade, whose "to" says where the goods go: "the export of fish to Norra". */
const TRADE = /^(?:exports?|supply|supplies|sales?|delivery|deliveries|shipments?|transfers?|flights?)$/;

/** Words that a topic does not end in. */
const TRAILERS = new Set([
  ',',
  'and',
  'or',
  'such',
  'up',
  'ranging',
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

/** True where "to" goes on with the noun before it, or says where goods of `start` go. */
function goesOnWithTo(context: Context, start: number, to: number): boolean {
  const { lower, kind } = context.document.tokens;
  if (TAKES_TO.has(lower[to - 1]!)) return !isFunctionWord(lower[to + 1] ?? 'the') || lower[to + 1] === 'the';
  // "up to 3m tonnes"
  if (lower[to - 1] === 'up') return kind[to + 1] === TokenKind.number && to - start < 5;
  return TRADE.test(lower[start]!) && mentionsWithin(context.parties, to + 1, to + 3).length > 0;
}

/** "for ten years", "over a period of", "up to 3m tonnes": how long and how much, which is no part of a topic. */
function isExtent({ document }: Context, i: number): boolean {
  const { lower, kind } = document.tokens;
  const next = lower[i + 1] ?? '';
  const isNumber = (at: number): boolean => kind[at] === TokenKind.number || NUMBER_WORDS.has(lower[at] ?? '');
  if (lower[i] === 'up') return next === 'to' && isNumber(i + 2) && lower[i - 1] !== 'of';
  if (lower[i] === 'over' && /^(?:a|the|an)$/.test(next))
    return /^(?:period|next|coming|course)$/.test(lower[i + 2] ?? '');
  if (lower[i] !== 'for' && lower[i] !== 'over') return false;
  return isNumber(i + 1) && /^(?:years?|months?|weeks?|days?|decades?)$/.test(lower[i + 2] ?? '');
}

/** "a pact on fish *and a treaty* on ports": the list of instruments goes on. */
function opensInstrument(lower: readonly string[], i: number): boolean {
  if (lower[i] !== 'and' || !/^(?:a|an|another|the)$/.test(lower[i + 1] ?? '')) return false;
  for (let j = i + 2; j <= i + 5; j++) if (instrumentNouns().has(lower[j] ?? '')) return true;
  return false;
}

/** "in Oslo on Monday": where and when it was made. */
function isPlaceAndDay({ document }: Context, i: number): boolean {
  const { lower } = document.tokens;
  let at = i + 1;
  while (at <= i + 3 && isCapital(document, at) && !isCalendarWord(lower[at] ?? '')) at++;
  if (at === i + 1) return false;
  if (lower[at] === 'on') at++;
  return isCalendarWord(lower[at] ?? '') || /^(?:today|yesterday)$/.test(lower[at] ?? '');
}

/** Reads a topic from token `from`: to the end of its noun phrases, lists with commas included when `isList`. */
export function readTopic(
  context: Context,
  read: ReadSentence,
  from: number,
  isList: boolean,
  isAim = false,
): Range | null {
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
        (lower[i + 2] === ')' ||
          /^[\p{Lu}\d-]+$/u.test(
            context.document.text.slice(context.document.tokens.start[i + 1]!, context.document.tokens.end[i + 1]!),
          ))
      )
    ) {
      if (word === ')' && placeWithin(lower, '(', start, i) > start) continue;
      break;
    }
    if (
      TOPIC_ENDS.has(word) &&
      !(word === 'including' && isFields(lower, start, i)) &&
      !(word === 'as' && lower[i - 1] === 'such') &&
      !(word === 'between' && (isAim || isExchange(context, i)))
    )
      break;
    const group = groupFrom(read, i);
    // "a Norra backed loan": a participle before its noun.
    const isBacked = group?.form === 'bare' && /^(?:support|back|fund|lead)$/.test(group.base);
    if (group && i > start && group.form !== 'gerund' && !isBacked) break;
    if (word === 'as') isList = true;
    if (word === ',' && !(isList && listGoesOn(context, read, i))) break;
    if (word === 'to' && i > start && !goesOnWithTo(context, start, i)) break;
    if (i > start && (isExtent(context, i) || opensInstrument(lower, i))) break;
    if (
      word === 'on' &&
      (isCalendarWord(lower[i + 1] ?? '') || context.document.tokens.kind[i + 1] === TokenKind.number)
    )
      break;
    if (isCalendarWord(word)) break;
    if (word === 'in' && i > start && isPlaceAndDay(context, i)) break;
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
  const isPronoun = i === start + 1 && PRONOUNS.has(lower[start]!);
  return i > start && !isPronoun ? { from: start, end: i } : null;
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

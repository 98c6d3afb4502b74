import { BE, HAVE, isAdverb, MODALS } from '../../language/clause-words.ts';
import type { Context, ReadSentence } from './context.ts';
import { mentionsWithin, type PlacedMention } from './party-index.ts';
import { groupFrom, type Range } from './told.ts';
import type { VerbGroup } from './verb-groups.ts';
import { placeWithin } from './words.ts';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'across',
  'throughout',
  'around',
  'within',
]);
const CLAUSE_OPENERS = new Set([
  'after',
  'when',
  'while',
  'because',
  'although',
  'though',
  'where',
  'as',
  'before',
  'if',
  'since',
  'whereas',
  'once',
  'until',
  'but',
  'so',
  'despite',
  'following',
  'amid',
]);
const STOPS = /^[;:"“”?!—]$/;
const SIDES = new Set(
  'sides countries nations parties leaders governments neighbors neighbours presidents companies firms ministers states allies partners capitals powers armies carmakers automakers'.split(
    ' ',
  ),
);

const BODIES = /^(?:associations|federations|universities|companies|firms|clubs|unions|academies|institutes)$/;

/** "the chess federations of Norra and Ilmar": the bodies act, whose names stand elsewhere. */
function isOfBodies(lower: readonly string[], first: number): boolean {
  let i = first - 1;
  // "… and Ilmar": over the name before.
  if (lower[i] === 'and') while (i > first - 5 && lower[i] !== 'of') i--;
  if (lower[i] === 'the') i--;
  return lower[i] === 'of' && BODIES.test(lower[i - 1] ?? '');
}

/** Mentions in a range that stand for someone who acts: neither a place ("in Norra") nor a mere part of another's name. */
export function actorsWithin(context: Context, from: number, end: number): PlacedMention[] {
  const { lower } = context.document.tokens;
  const found = mentionsWithin(context.parties, from, end);
  return found.filter((placed, i) => {
    const before = lower[placed.first - 1] ?? '';
    const second = lower[placed.first - 2] ?? '';
    if (
      placed.first > from &&
      (PLACE_PREPOSITIONS.has(before) || (before === 'the' && PLACE_PREPOSITIONS.has(second))) &&
      !placed.mention.coreference
    )
      return false;
    // The acronym beside its name, and a meeting called after whose it is, act no more.
    if (
      before === '(' ||
      /^(?:summit|conference|meeting|forum|talks|ministerial|dialogue)$/.test(lower[placed.end] ?? '')
    )
      return false;
    // "member states of the Lake League", "leaders from five countries of …": its members act, not it.
    const owner = before === 'the' ? lower[placed.first - 3] : second;
    if ((before === 'of' || second === 'of') && /^(?:states|members|countries|nations|economies)$/.test(owner ?? ''))
      return false;
    if (isOfBodies(lower, placed.first)) return false;
    // "the Commission of the Republic of Norra", "the Ilmar University of Norra": part of a body's name.
    // "Ilmar Ports, a subsidiary of Northwind, signed": the owner does not act.
    if (
      (before === 'of' || second === 'of') &&
      /^(?:subsidiary|unit|arm|division|affiliate|offshoot|branch)$/.test(owner ?? '')
    )
      return false;
    const previous = found[i - 1];
    if (previous && placed.first < previous.end && placed.first > previous.first && !placed.mention.coreference)
      return false;
    const of = before === 'the' ? placed.first - 2 : placed.first - 1;
    if (previous && previous.party.kind === 'organization' && lower[of] === 'of' && previous.end === of) return false;
    const next = found[i + 1];
    if (!next || next.first >= end || next.first - placed.end > 7) return true;
    if (next.first < placed.end) return true;
    const isPossessor = /^['’]s?$/.test(lower[placed.end] ?? '');
    const isAdjective =
      placed.mention.form === 'adjective' || placed.mention.form === 'demonym' || placed.party.kind === 'group';
    if (!isPossessor && !isAdjective) return true;
    for (let j = placed.end; j < next.first; j++)
      if (/^(?:and|or|,|&)$/.test(lower[j]!) || lower[j] === '-') return true;
    return false;
  });
}

/** True for a boundary that a list of parties does not cross. */
function endsList(context: Context, read: ReadSentence, i: number): boolean {
  const word = context.document.tokens.lower[i]!;
  if (groupFrom(read, i)) return true;
  if (STOPS.test(word) || CLAUSE_OPENERS.has(word) || word === 'that' || word === 'which' || word === 'who')
    return true;
  return (
    (BE.has(word) && word.length > 1) ||
    HAVE.has(word) ||
    MODALS.has(word) ||
    /^(?:on|to|under|into|over|for|by|with|about|at|worth|aimed|covering|regarding|concerning|during|without|through)$/.test(
      word,
    ) ||
    word === 'in'
  );
}

/**
 * The parties listed from token `from` on.
 *
 * ```text
 * an agreement between Norra, Ilmar and the Coast Authority on fishing
 *                      ^~~~~  ^~~~~     ^~~~~~~~~~~~~~~     ↑ ends here
 * ```
 */
export function listedParties(
  context: Context,
  read: ReadSentence,
  from: number,
  limit: number,
): { found: PlacedMention[]; end: number } {
  const { lower } = context.document.tokens;
  let end = from;
  const last = Math.min(limit, read.sentence.endToken, from + 80);
  const all = mentionsWithin(context.parties, from, last);
  let pointer = 0;
  while (end < last) {
    while (pointer < all.length && all[pointer]!.first < end) pointer++;
    const here = all[pointer];
    if (here && here.first === end) {
      end = Math.max(here.end, end + 1);
      // "with Norra's Fjord Bank": the owner's name goes on.
      if (/^['’]s?$/.test(lower[end] ?? '')) end++;
      continue;
    }
    // "with Norra and a contract with Ilmar": another thing, and no partner.
    if (endsList(context, read, end) || (lower[end] === 'and' && /^(?:a|an|another)$/.test(lower[end + 1] ?? '')))
      break;
    if (lower[end] === ',' || lower[end] === '(') {
      // A comma goes on only to another party.
      const next = all.find((placed) => placed.first > end);
      if (!next || next.first - end > (lower[end] === '(' ? 1 : 5)) {
        if (lower[end] === '(') {
          const close = placeWithin(lower, ')', end, end + 6);
          if (close > 0 && close - end < 6) {
            end = close + 1;
            continue;
          }
        }
        break;
      }
    }
    end++;
  }
  // Without an "and" the comma ends the phrase: "with Norra, Ilmar's premier said".
  const hasAnd = ['and', '&', 'or'].some((word) => placeWithin(lower, word, from, end) >= 0);
  const comma = hasAnd ? -1 : placeWithin(lower, ',', from, end);
  if (comma > from && !read.isHeadline) end = comma;
  return { found: actorsWithin(context, from, end), end };
}

/** Whom "he" or "she" in a range stands for: the person mentioned last before it. */
export function personBehind(context: Context, from: number, end: number): PlacedMention | null {
  const { lower } = context.document.tokens;
  for (let i = from; i < end; i++) {
    if (lower[i] !== 'he' && lower[i] !== 'she') continue;
    return (
      mentionsWithin(context.parties, Math.max(0, i - 80), i).findLast((placed) => placed.party.kind === 'person') ??
      null
    );
  }
  return null;
}

/** True for "both sides", "the two countries": words for a pair named before. How many they are, or 0. */
export function pairWithin(context: Context, from: number, end: number): number {
  const { lower } = context.document.tokens;
  for (let i = from; i < end; i++) {
    const word = lower[i]!;
    const size =
      word === 'two' || word === 'both' ? 2 : word === 'three' ? 3 : word === 'four' ? 4 : word === 'five' ? 5 : 0;
    if (!size) continue;
    for (let j = i + 1; j < Math.min(end, i + 4); j++) if (SIDES.has(lower[j]!)) return size;
  }
  return 0;
}

const FRONTED = /^(?:during|under|amid|despite|in|at|on|since|with|from|by|for|throughout|upon)$/;

/** Where the subject of a verb stands: from the start of its clause, without "During the days of …,", to the verb. */
export function subjectRange(context: Context, read: ReadSentence, group: VerbGroup): Range {
  const { lower } = context.document.tokens;
  const range = clauseBefore(context, read, group);
  if (range.from !== read.sentence.firstToken || !FRONTED.test(lower[range.from] ?? '')) return range;
  const comma = placeWithin(lower, ',', range.from, range.end);
  return comma > 0 && comma + 1 < range.end ? { from: comma + 1, end: range.end } : range;
}

function clauseBefore(context: Context, read: ReadSentence, group: VerbGroup, depth = 0): Range {
  const { lower } = context.document.tokens;
  let end = group.from;
  const first = read.sentence.firstToken;
  let isBetweenDashes = false;
  let openedDash = false;
  const hasNoSubject = group.form === 'gerund' || group.form === 'infinitive';
  for (let i = group.from - 1; i >= first; i--) {
    const word = lower[i]!;
    if (word === '—' || word === '–' || word === '--') {
      // A parenthesis between dashes: over it, its names taken along.
      isBetweenDashes = !isBetweenDashes && i >= group.from - 2;
      if (isBetweenDashes || openedDash) {
        openedDash = isBetweenDashes;
        continue;
      }
    }
    if (STOPS.test(word)) return { from: i + 1, end };
    if ((word === 'which' || word === 'whom' || word === 'where') && i < end - 1) return { from: i + 1, end };
    if (word === 'who' || word === 'which') {
      end = i;
      continue;
    }
    if (word === 'that' && i < group.from - 1) return { from: i + 1, end };
    if (CLAUSE_OPENERS.has(word) && !(word === 'as' && lower[i + 1] === 'well') && !hasNoSubject)
      return { from: i + 1, end };
    const other = groupFrom(read, i);
    if (!other || other === group || (other.base === 'include' && other.form === 'gerund')) continue;
    const before = lower[group.from - 1] ?? '';
    const isShared =
      hasNoSubject ||
      before === 'and' ||
      before === ',' ||
      before === 'or' ||
      (isAdverb(before) && lower[group.from - 2] === 'and');
    if (isShared && depth < 4 && !(other.stage === 'report' && before === ',' && !hasNoSubject)) {
      const range = clauseBefore(context, read, other, depth + 1);
      // "Ilmar joined Norra in signing", "met Norra's premier and signed": whom one does it with is one of them.
      const takesAlong = /^(?:join|meet|host)$/.test(other.base);
      return takesAlong ? { from: range.from, end: group.from } : range;
    }
    if (end < group.from && end > i) return { from: i + 1, end };
    return { from: i + 1, end };
  }
  return { from: first, end };
}

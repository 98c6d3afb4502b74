import { QUANTIFIERS } from '../../language/clause-words.ts';
import { type InstrumentNoun, instrumentNouns, JOINT_WORDS } from '../../language/instruments.ts';
import { type NewsDocument, type Sentence, TokenKind } from '../../model/document.ts';
import { isCalendarWord } from './calendar.ts';
import { readDeterminer, readDigits } from './determiner.ts';
import { readHead } from './head.ts';
import { readModifiers } from './modifiers.ts';
import { isTakenOver } from './taken-over.ts';
import { HYPHENS, isCapital } from './words.ts';

/** A noun phrase that names an instrument. All places are tokens. */
export interface NounPhrase {
  readonly sentence: Sentence;
  /** The head noun, and the token after it with its "of understanding" and its acronym in brackets. */
  readonly head: number;
  readonly headEnd: number;
  /** From the first modifier or word of the title to the end of the head or title: the name. */
  readonly start: number;
  readonly end: number;
  /** With determiner, numeral and "a set of". */
  readonly outer: number;
  readonly noun: InstrumentNoun;
  readonly type: InstrumentNoun['type'];
  readonly determiner: 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'general' | 'none';
  readonly isPlural: boolean;
  readonly isQuantified: boolean;
  readonly count: number | null;
  readonly isTitle: boolean;
  readonly isJoint: boolean;
  /** True when another noun follows that is the head: "treaty suspensions". */
  readonly isCompound: boolean;
  readonly acronym: string | null;
  /** "another contract", "a second deal". */
  readonly isAnother: boolean;
  /** "the previous contract", "the current protocol": the one before a new one. */
  readonly isOld: boolean;
  /** "the Yalta accord": called after the name before it. */
  readonly isCalledAfter: boolean;
}

const TITLE_LINKS = new Set(['on', 'of', 'for', 'concerning', 'regarding', 'in', 'from', 'against', 'to']);
const TITLE_INNER = new Set(['of', 'on', 'and', 'for', 'the', 'in', '&', 'to']);

/** The end of an official title that goes on after its head: "on Mineral Resources", "for the Next Decade". */
function readTitleEnd(document: NewsDocument, sentence: Sentence, from: number): number {
  const { lower, kind } = document.tokens;
  let end = from;
  const isName = (i: number): boolean =>
    i < sentence.endToken &&
    (kind[i] === TokenKind.word || kind[i] === TokenKind.alnum) &&
    isCapital(document, i) &&
    !isCalendarWord(lower[i]!);
  let i = from;
  if (kind[i] === TokenKind.number && i < sentence.endToken && /^(?:\d\.\d|20[2-9]\d|[IVX]+)$/.test(lower[i]!))
    end = ++i;
  while (i < sentence.endToken) {
    if (isName(i) && (i > from || end > from)) {
      end = ++i;
      continue;
    }
    if (
      HYPHENS.has(lower[i]!) &&
      isName(i + 1) &&
      i > from &&
      document.tokens.start[i] === document.tokens.end[i - 1]
    ) {
      i++;
      continue;
    }
    const isAsTo = lower[i] === 'as' && lower[i + 1] === 'to';
    if (!TITLE_LINKS.has(lower[i]!) && !isAsTo && !(i > from && TITLE_INNER.has(lower[i]!))) break;
    // "… on Fisheries and Memorandum on Ports": another instrument.
    if (lower[i] === 'and' && instrumentNouns().get(lower[i + 1] ?? '')?.strength === 'strong') break;
    let j = i + 1;
    while (
      j < sentence.endToken &&
      (TITLE_INNER.has(lower[j]!) || lower[j] === 'field' || lower[j] === 'fields') &&
      j - i < 4
    )
      j++;
    // "in Paris", "to Japan": a place or a party, unless the title has begun to go on.
    const mayOpen = end > from || !/^(?:in|to|from)$/.test(lower[i]!);
    if (!mayOpen || !isName(j)) break;
    end = j + 1;
    i = end;
  }
  return end;
}

/** Acronym in brackets right after the head: "(MoU)", "(USMCA)". */
function readAcronym(document: NewsDocument, at: number): { text: string; end: number } | null {
  const { lower, start, end } = document.tokens;
  if (lower[at] !== '(' || lower[at + 2] !== ')') return null;
  const text = document.text.slice(start[at + 1]!, end[at + 1]!);
  return /^\p{Lu}[\p{L}\d]{1,9}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text) ? { text, end: at + 3 } : null;
}

const ACRONYM_HEADS = new Set(['mou', 'mous', 'moc', 'mocs', 'fta', 'ftas', 'cepa', 'cepas']);

/** Adjectives that begin sentences and no titles. */
const OPENING_WORDS = new Set(
  'additional several multiple new numerous various many other more some existing earlier previous recent future similar trade peace such both'.split(
    ' ',
  ),
);

/** Cuts modifiers that are not the title's: "a new India-Japan Digital Partnership". */
function titleStart(document: NewsDocument, sentence: Sentence, start: number, head: number): number {
  const { kind, lower } = document.tokens;
  let at = head;
  for (let i = head - 1; i >= start; i--) {
    if (kind[i] === TokenKind.word || kind[i] === TokenKind.alnum) {
      // A capital that the sentence's start gives says nothing of a common word.
      if (i === sentence.firstToken && OPENING_WORDS.has(lower[i]!)) break;
      if (isCapital(document, i)) at = i;
      else if (lower[i] !== 'and' && lower[i] !== 'of') break;
    } else if (kind[i] === TokenKind.number) break;
  }
  return at;
}

function saysAnother(lower: readonly string[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (/^(?:another|separate|second|third|additional|different|other)$/.test(lower[i]!)) return true;
  return false;
}

/** "eligible contracts": all of a kind that a rule speaks of. */
const CLASS_WORDS = new Set(
  'specified certain eligible qualifying relevant applicable affected covered ineligible'.split(' '),
);

/** Places (and one crime) after which protocols and conventions between states are called. General knowledge. */
const KNOWN_BY: ReadonlyMap<InstrumentNoun['type'], ReadonlySet<string>> = new Map([
  ['protocol', new Set('kyoto montreal geneva cartagena nagoya maputo palermo gothenburg'.split(' '))],
  [
    'convention',
    new Set(
      'geneva vienna hague berne bern basel stockholm rotterdam minamata ramsar bonn aarhus istanbul lugano budapest chicago montreux bamako cotonou genocide'.split(
        ' ',
      ),
    ),
  ],
]);

const OLD_WORDS = new Set('previous former earlier current existing old original expiring outgoing past'.split(' '));

function saysOld(lower: readonly string[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (OLD_WORDS.has(lower[i]!)) return true;
  return false;
}

/** Reads the noun phrase whose head noun is token `i`, or `null` when it names no instrument. */
export function readNounPhrase(
  document: NewsDocument,
  sentence: Sentence,
  i: number,
  isHeadline: boolean,
): NounPhrase | null {
  const known = instrumentNouns().get(document.tokens.lower[i]!);
  if (!known) return null;
  const head = readHead(document, sentence, i, known);
  if (!head || head.end > sentence.endToken) return null;
  const { noun, type } = head;
  const bracket = readAcronym(document, head.end);
  const headEnd = bracket ? bracket.end : head.end;
  let start = readModifiers(document, sentence, head.first);
  let end = head.end;
  const isCapitalised = !isHeadline && isCapital(document, head.first);
  let isTitle = false;
  const isTaken = isTakenOver(document, sentence, i, headEnd, isHeadline);
  if (isCapitalised && !isTaken) {
    const from = titleStart(document, sentence, start, head.first);
    const titleEnd = readTitleEnd(document, sentence, headEnd);
    const isLong = from < head.first || titleEnd > headEnd;
    // "an India-Norra FTA" describes; "MoU on Fisheries" is a name.
    isTitle = titleEnd > headEnd || (isLong && !ACRONYM_HEADS.has(document.tokens.lower[i]!));
    if (isTitle) {
      start = from;
      end = titleEnd > headEnd ? titleEnd : head.end;
    }
  }
  // "the Kyoto protocol": known by its place, whatever its letters.
  const place = document.tokens.lower[head.first - 1] ?? '';
  if (
    !isTitle &&
    !isHeadline &&
    !isTaken &&
    start === head.first - 1 &&
    isCapital(document, start) &&
    KNOWN_BY.get(type)?.has(place)
  )
    isTitle = true;
  // "additional MoUs", "several new deals": the quantity is not of the name.
  if (document.tokens.lower[start] === 'total' && start + 1 < head.first) start++;
  const isMany = start < head.first && QUANTIFIERS.has(document.tokens.lower[start]!) && !isTitle;
  if (isMany) start++;
  const { outer, determiner, isQuantified, count } = readDeterminer(document, sentence, start);
  let isJoint = false;
  for (let j = start; j < head.first; j++) isJoint ||= JOINT_WORDS.has(document.tokens.lower[j]!);
  const isWithout =
    document.tokens.lower[outer - 1] === 'without' && (determiner === 'indefinite' || determiner === 'none');
  const isClass =
    noun.isPlural && start < head.first && CLASS_WORDS.has(document.tokens.lower[start]!) && determiner === 'none';
  const inner = noun.isPlural ? readDigits(document, start, head.first) : null;
  return {
    sentence,
    head: head.first,
    headEnd,
    start: inner ? inner.start : start,
    end: isHeadline ? head.end : end,
    outer,
    noun,
    type,
    determiner: (isWithout && outer > sentence.firstToken) || isClass ? 'general' : determiner,
    // "the Lake Accords" are one.
    isPlural: noun.isPlural && !(isTitle && type === 'accord'),
    isQuantified: isQuantified || isMany || inner !== null,
    count: count ?? inner?.count ?? null,
    isTitle,
    isJoint,
    isCompound: isTaken,
    acronym: bracket?.text ?? null,
    isAnother: saysAnother(document.tokens.lower, isMany ? outer - 1 : outer, head.first),
    isCalledAfter:
      determiner === 'definite' &&
      !isCapital(document, head.first) &&
      start === head.first - 1 &&
      document.tokens.kind[start] === TokenKind.word &&
      isCapital(document, start),
    isOld: saysOld(document.tokens.lower, outer, head.first),
  };
}

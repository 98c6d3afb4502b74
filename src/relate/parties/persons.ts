import type { NewsDocument } from '../../model/document.ts';
import { addAlias, addMention, type Draft, newDraft } from './draft.ts';
import type { Role, RoleReader } from './roles.ts';
import type { Named } from './settle-names.ts';

/** One mention of a person with the words of the name, and the role beside it. */
export interface PersonMention {
  readonly named: Named;
  readonly words: readonly string[];
  readonly role: Role;
  draft: Draft | null;
}

/** Persons of one surname kept in mind at a time: more cannot be told apart by a surname anyway. */
const MOST_NAMESAKES = 8;

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** "KB " and "V.S. " at the start of a name: first names by their letters. */
const INITIALS = /^(?:\p{Lu}\.?){2,3} /u;

/** Words of a name in lower case without accents, dots and suffixes: "José M. Ruiz, Jr." is jose m ruiz, "KB Rao" k b rao. */
export function nameWords(name: string): string[] {
  const initials = INITIALS.exec(name)?.[0] ?? '';
  const spaced =
    initials === '' ? name : `${[...initials.replaceAll(/[. ]/g, '')].join(' ')} ${name.slice(initials.length)}`;
  return spaced
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.,"“”]/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !SUFFIXES.has(word));
}

const isInitial = (word: string): boolean => word.length === 1;

/** One name can be a shorter or longer form of the other: its words stand in the other in order, initials for words. */
function canBeSame(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of few) {
    while (at < many.length) {
      const other = many[at]!;
      if (other === word || ((isInitial(word) || isInitial(other)) && other.charAt(0) === word.charAt(0))) break;
      at++;
    }
    if (at++ >= many.length) return false;
  }
  return true;
}

/** A person of the article, by the words of the fullest name so far. */
interface Known {
  readonly draft: Draft;
  words: readonly string[];
  readonly heads: Set<string>;
  honorific: string | null;
  lastSeen: number;
}

const FEMALE = new Set(['mrs', 'ms', 'miss', 'dame', 'madam', 'madame', 'mme', 'lady', 'smt', 'shrimati']);

/** Persons by each word of their names. */
class Register {
  private readonly byWord = new Map<string, Known[]>();
  private readonly byName = new Map<string, Known>();

  /** The person of a name of two words or more, made when there is none yet. */
  full(words: readonly string[], name: string): Known {
    const key = words.join(' ');
    const before = this.byName.get(key);
    if (before) return before;
    const last = words.at(-1)!;
    const namesakes = this.byWord.get(last) ?? [];
    let known = namesakes.findLast((other) => other.words.at(-1) === last && canBeSame(other.words, words));
    // Two names with a first name each are the same only with the same one: "Ana Ruiz" is not "Ana Ruiz Lopez".
    if (!known)
      known = (this.byWord.get(words[0]!) ?? []).findLast(
        (other) =>
          other.words[0] === words[0] &&
          other.words.length !== words.length &&
          canBeSame(other.words, words) &&
          Math.min(other.words.length, words.length) > 1,
      );
    if (!known) {
      known = { draft: newDraft('person', name, null), words, heads: new Set(), honorific: null, lastSeen: -1 };
      for (const word of new Set(words)) this.index(word, known);
    } else if (words.length > known.words.length || name.length > known.draft.name.length) {
      for (const word of words) if (!known.words.includes(word)) this.index(word, known);
      known.words = words;
      known.draft.name = name;
    }
    this.byName.set(key, known);
    return known;
  }

  private index(word: string, known: Known): void {
    const list = this.byWord.get(word);
    if (!list) this.byWord.set(word, [known]);
    else {
      list.push(known);
      if (list.length > MOST_NAMESAKES) list.shift();
    }
  }

  /** Another name of a person: "Joao Brekke, also known as JB". */
  bind(words: readonly string[], known: Known): void {
    this.byName.set(words.join(' '), known);
    for (const word of words) if (!known.words.includes(word)) this.index(word, known);
  }

  /** The person meant by one word of a name: with the same title, else named last before, else first after. */
  short(word: string, name: string, role: Role): Known {
    const list = this.byWord.get(word) ?? [];
    const surnames = list.filter(({ words }) => words.at(-1) === word || words.at(-2) === word || words.length === 1);
    let fitting = surnames.length > 0 ? surnames : list;
    if (role.head !== '' && fitting.length > 1) {
      const byTitle = fitting.filter(({ heads }) => heads.has(role.head));
      if (byTitle.length > 0) fitting = byTitle;
    }
    if (role.honorific && fitting.length > 1) {
      const woman = FEMALE.has(role.honorific);
      const byAddress = fitting.filter(({ honorific }) => honorific !== null && FEMALE.has(honorific) === woman);
      if (byAddress.length > 0) fitting = byAddress;
    }
    let best: Known | null = null;
    for (const known of fitting) if (!best || known.lastSeen > best.lastSeen) best = known;
    if (best) return best;
    const known: Known = {
      draft: newDraft('person', name, null),
      words: [word],
      heads: new Set(),
      honorific: null,
      lastSeen: -1,
    };
    this.index(word, known);
    return known;
  }
}

function note(known: Known, { role, named }: PersonMention): void {
  if (role.head !== '') known.heads.add(role.head);
  known.honorific ??= role.honorific;
  known.lastSeen = named.start;
}

/** Words before another name of the person named just before. */
const ALIAS_CUES: ReadonlySet<string> = new Set(['alias', 'aka', 'nicknamed']);

/** Tokens between a name and the other one: ", who is also known as". */
const ALIAS_REACH = 7;

/** True when a name follows the one before it as its other form: "Oda Brekke – also known as OB –". */
function isOtherName({ tokens }: NewsDocument, named: Named, before: Named | undefined): boolean {
  if (!before || named.from - before.endToken > ALIAS_REACH || named.sentence !== before.sentence) return false;
  const last = tokens.lower[named.from - 1] ?? '';
  const isCued = ALIAS_CUES.has(last) || (last === 'as' && tokens.lower[named.from - 2] === 'known');
  const next = tokens.lower[before.endToken] ?? '';
  return isCued && (next === ',' || next === '–' || next === '—' || next === '(' || next === last || next === 'also');
}

/** The alias "Prime Minister Rao" where the role stands right before a short name. */
function titledAlias(document: NewsDocument, { named, role }: PersonMention): string | null {
  if (!role.titleSpan || role.isCounterpart || role.titleSpan.end > named.start || named.start - role.titleSpan.end > 2)
    return null;
  if (role.titleSpan.end - role.titleSpan.start > 40) return null;
  return document.text.slice(role.titleSpan.start, named.end).replaceAll(/\s+/g, ' ');
}

/**
 * Makes mentions of one person one party: full name, surname, first name alone, initials, with accents or without.
 * Full names are gathered first, since a headline may give the surname before the article names its bearer.
 */
export function gatherPersons(document: NewsDocument, names: readonly Named[], reader: RoleReader): PersonMention[] {
  const wordsOf = new Map<string, string[]>();
  const split = (name: string): string[] => {
    let words = wordsOf.get(name);
    if (!words) wordsOf.set(name, (words = nameWords(name)));
    return words;
  };
  const mentions = names
    .filter((named) => named.class === 'person')
    .map((named): PersonMention => ({ named, words: split(named.text), role: reader.roleOf(named), draft: null }))
    .filter(({ words }) => words.length > 0);
  const register = new Register();
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    if (before && before.words.length > 1 && isOtherName(document, mention.named, before.named))
      register.bind(mention.words, register.full(before.words, before.named.text));
    if (mention.words.length < 2) return;
    const known = register.full(mention.words, mention.named.text);
    if (mention.role.head !== '') known.heads.add(mention.role.head);
    known.honorific ??= mention.role.honorific;
  });
  for (const mention of mentions) {
    const { words, named, role } = mention;
    const known = words.length > 1 ? register.full(words, named.text) : register.short(words[0]!, named.text, role);
    note(known, mention);
    mention.draft = known.draft;
    const isFull = words.length > 1 && named.text === known.draft.name;
    addMention(known.draft, named, isFull || known.words.length === 1 ? 'name' : 'short', role.titleSpan);
    const titled = titledAlias(document, mention);
    addAlias(known.draft, named.text);
    if (titled !== null) addAlias(known.draft, titled);
  }
  return mentions;
}

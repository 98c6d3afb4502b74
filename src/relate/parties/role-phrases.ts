import {
  DOTTED_HEADS,
  HONORIFICS,
  ROLE_HEADS,
  ROLE_LINKS,
  ROLE_MODIFIERS,
  ROLE_OBJECTS,
} from '../../language/titles.ts';
import { type NewsDocument, TokenKind } from '../../model/document.ts';
import type { Named, SettledNames } from './settle-names.ts';

/** Who a role is held at, when no name says it: the token of "company" in "the company's chairman", or of "his". */
export interface Owner {
  readonly token: number;
}

/** A role as read: the stretches of tokens that make its title, and where it is held. */
export interface RolePhrase {
  /** Token ranges in order; the one with the head is `head`. */
  readonly parts: readonly (readonly [from: number, end: number])[];
  readonly head: number;
  readonly affiliation: Named | null;
  readonly owner: Owner | null;
  /** First and last token (exclusive) of the whole phrase, where it is held included. */
  readonly from: number;
  readonly end: number;
}

/** Words that are never part of a title, though a capital may begin them at the start of a sentence. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those his her its their our my your and or but nor so yet if when while as at by for from in into ' +
    'of off on onto out over per since than then to under until up upon via with without within after before during both he she ' +
    'it they we i you who whom which what where why how is are was were be been being has have had do does did will would can ' +
    "could shall should may might must not no 's also only just even still already later earlier today yesterday tomorrow monday " +
    'tuesday wednesday thursday friday saturday sunday january february march april june july august september october november ' +
    'december said says told according there here meanwhile however because although though despite like'
  ).split(' '),
);

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'one']);
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my']);

/** Heads of government departments: what follows "of" is what they are minister of, not where they work. */
const DEPARTMENT_HEADS: ReadonlySet<string> = new Set(['minister', 'secretary', 'undersecretary', 'chancellor']);

/** Longest walk from a name, in tokens: "Minister of Agriculture, Rural Economic Affairs, … Development" takes 24. */
const REACH = 26;

/** Reads role phrases over the tokens of one document. */
export class RolePhrases {
  private readonly document: NewsDocument;
  private readonly lower: readonly string[];
  private readonly names: SettledNames;

  constructor(document: NewsDocument, names: SettledNames) {
    this.document = document;
    this.lower = document.tokens.lower;
    this.names = names;
  }

  named(token: number): Named | null {
    const index = token >= 0 && token < this.names.at.length ? this.names.at[token]! : -1;
    return index < 0 ? null : this.names.list[index]!;
  }

  word(token: number): string {
    return this.lower[token] ?? '';
  }

  isHead(token: number): boolean {
    return ROLE_HEADS.has(this.word(token)) && this.named(token) === null;
  }

  private isCapital(token: number): boolean {
    const { tokens, text } = this.document;
    if (tokens.kind[token] !== TokenKind.word) return false;
    const code = text.charCodeAt(tokens.start[token]!);
    return (
      (code >= 65 && code <= 90) || (code > 191 && text.charAt(tokens.start[token]!) !== this.word(token).charAt(0))
    );
  }

  private isDot(token: number): boolean {
    return this.word(token) === '.' && DOTTED_HEADS.has(this.word(token - 1));
  }

  private isAttachedHyphen(token: number): boolean {
    const { start, end } = this.document.tokens;
    return this.word(token) === '-' && start[token] === end[token - 1] && end[token] === start[token + 1];
  }

  /** A word that may stand before the head of a title. */
  private isModifier(token: number): boolean {
    if (this.named(token)) return false;
    const word = this.word(token);
    if (ROLE_MODIFIERS.has(word) || ROLE_HEADS.has(word)) return true;
    return this.isCapital(token) && !FUNCTION_WORDS.has(word) && !HONORIFICS.has(word);
  }

  /** Where a phrase whose head is at `head` begins, going left to `first` at most. */
  private startOf(head: number, first: number): number {
    let start = head;
    while (start > first && head - start < 12) {
      const before = start - 1;
      if (this.isModifier(before)) start = before;
      else if (before > first && this.isDot(before)) start = before - 1;
      else if (before > first && this.isAttachedHyphen(before) && !this.named(before - 1)) start = before - 1;
      else if (before > first && this.joins(before)) start = before - 1;
      else break;
    }
    return start;
  }

  /** "and", "&" or a comma between two parts of one title: "founder and chief executive", "Trade and Industry Minister". */
  private joins(token: number): boolean {
    const word = this.word(token);
    if (word === 'and' || word === '&') return this.isModifier(token - 1) && this.isModifier(token + 1);
    return word === ',' && this.isHead(token - 1) && this.isHead(token + 1);
  }

  /** The name, noun or pronoun to the left of `start` at which a role is held, and what modifies it further left. */
  private holderBefore(
    start: number,
    first: number,
  ): Pick<RolePhrase, 'affiliation' | 'owner' | 'from'> & { modifiers: [number, number] | null } {
    let at = start - 1;
    const none = { affiliation: null, owner: null, from: start, modifiers: null };
    if (at < first) return none;
    const isPossessive =
      this.word(at) === "'s" || this.word(at) === '’s' || this.word(at) === "'" || this.word(at) === '’';
    if (isPossessive) at--;
    const named = this.named(at);
    if (named && named.class !== 'person' && named.endToken === at + 1) {
      let from = named.from;
      let modifiersFrom = from;
      while (
        modifiersFrom > first &&
        ROLE_MODIFIERS.has(this.word(modifiersFrom - 1)) &&
        !this.isCapital(modifiersFrom)
      )
        modifiersFrom--;
      while (
        modifiersFrom > first &&
        !this.named(modifiersFrom - 1) &&
        (ROLE_MODIFIERS.has(this.word(modifiersFrom - 1)) ||
          (this.word(modifiersFrom - 1) === '-' && ROLE_MODIFIERS.has(this.word(modifiersFrom - 2))))
      )
        modifiersFrom--;
      const modifiers: [number, number] | null = modifiersFrom < from ? [modifiersFrom, from] : null;
      from = modifiersFrom;
      const isCamp = named.class === 'norp' && (named.entry === null || named.entry.kind === 'people');
      if (!isCamp) return { affiliation: named, owner: null, from, modifiers };
      const further = this.holderBefore(named.from, first);
      return { ...further, from: Math.min(further.from, from), modifiers };
    }
    if (isPossessive && !named) return { ...none, owner: { token: at }, from: at };
    if (POSSESSIVES.has(this.word(at))) return { ...none, owner: { token: at }, from: at };
    return none;
  }

  /**
   * The role whose head ends right before `end`.
   *
   * ```text
   * former Indian foreign minister Salman Anand
   * ^~~~~~        ^~~~~~~~~~~~~~~~ title; held at India
   * ```
   */
  endingAt(end: number, first: number): RolePhrase | null {
    let head = end - 1;
    if (head > first && this.isDot(head)) head--;
    if (head < first || !this.isHead(head)) return null;
    const start = this.startOf(head, first);
    const holder = this.holderBefore(start, first);
    const parts: [number, number][] = [[start, end]];
    if (holder.modifiers) parts.unshift(holder.modifiers);
    return { parts, head, affiliation: holder.affiliation, owner: holder.owner, from: holder.from, end };
  }

  /**
   * The role that ends before `end` with what it is held at or over: "Minister of Energy and Natural Resources",
   * "the head of the Fisheries Board". Only capitalised words and links are passed on the way to the head, unless
   * `loose`.
   */
  endingWithLink(end: number, first: number, loose: boolean): RolePhrase | null {
    const last = end - 1;
    if (last <= first || !(loose || this.named(last) || this.isCapital(last))) return null;
    for (let t = last; t > first && last - t < REACH; t--) {
      const word = this.word(t);
      const isLink = ROLE_LINKS.has(word) || ROLE_OBJECTS.has(word);
      if (isLink && this.isHead(t - 1)) {
        const head = this.endingAt(t, first);
        return head && this.withComplement(head, t, end);
      }
      if (this.named(t)?.class === 'person') return null;
      const passes =
        this.named(t) ||
        this.isCapital(t) ||
        isLink ||
        word === 'and' ||
        word === '&' ||
        word === 'the' ||
        word === '-';
      if (
        !passes &&
        !(word === ',' && this.isCapital(t + 1)) &&
        !(loose && word !== ',' && this.document.tokens.kind[t] === TokenKind.word)
      )
        return null;
    }
    return null;
  }

  /** Adds to a role what follows its link at `link`, up to `end`: where it is held, or more of its title. */
  private withComplement(head: RolePhrase, link: number, end: number): RolePhrase {
    const isObject = ROLE_OBJECTS.has(this.word(link));
    let from = link + 1;
    if (this.word(from) === 'the' || this.word(from) === 'its') from++;
    const held = this.named(from);
    if (!isObject && held && held.from === from && this.isHolder(held, head.head, link)) {
      return { ...head, affiliation: held, owner: null, end: held.endToken };
    }
    for (let t = end - 1; t > from && t > link; t--) {
      const inner = this.named(t);
      if (!inner || inner.from !== t || inner.endToken !== end || inner.class === 'norp') continue;
      const before = this.word(t - 1) === 'the' ? t - 2 : t - 1;
      if (
        before > link &&
        ROLE_LINKS.has(this.word(before)) &&
        inner.class !== 'person' &&
        inner.class !== 'facility'
      ) {
        return { ...head, parts: this.extended(head, before), affiliation: inner, owner: null, end };
      }
    }
    return { ...head, parts: this.extended(head, end), end };
  }

  private extended(head: RolePhrase, end: number): RolePhrase['parts'] {
    const [from] = head.parts.at(-1)!;
    return [...head.parts.slice(0, -1), [from, end]];
  }

  /** True when a name after "of", "for" … is where the role is held and not what it is about. */
  private isHolder(named: Named, head: number, link: number): boolean {
    if (named.class === 'person' || named.class === 'norp') return false;
    const isState = named.class !== 'organization' || named.entry?.kind === 'bloc';
    if (this.word(link) === 'in' && isState) return false;
    const isDepartment = DEPARTMENT_HEADS.has(this.word(head)) && !isState;
    return !isDepartment || /^(?:Ministry|Department|Office|Government)\b/.test(named.text);
  }

  /**
   * The role that begins at `from`: the words after a name's comma.
   *
   * ```text
   * …, the chief executive of Nordwind AG, said
   *        ^~~~~~~~~~~~~~~ title; held at Nordwind AG
   * ```
   */
  beginningAt(from: number, limit: number): RolePhrase | null {
    let t = from;
    let owner: Owner | null = null;
    let affiliation: Named | null = null;
    let unknown = 0;
    if (DETERMINERS.has(this.word(t))) t++;
    else if (POSSESSIVES.has(this.word(t))) owner = { token: t++ };
    let start = t;
    for (; t < limit && t - from < 12; t++) {
      const named = this.named(t);
      if (named) {
        if (named.class === 'person') return null;
        if (named.class !== 'norp' || named.entry?.kind === 'country' || named.entry?.kind === 'region')
          affiliation = named;
        const modifiers: [number, number] | null = t > start ? [start, t] : null;
        t = named.endToken;
        if (this.word(t) === "'s" || this.word(t) === '’s') t++;
        const rest = this.headFrom(t, limit);
        return (
          rest &&
          this.finish(
            {
              ...rest,
              parts: modifiers ? [modifiers, ...rest.parts] : rest.parts,
              affiliation: rest.affiliation ?? affiliation,
              owner: null,
              from,
            },
            limit,
          )
        );
      }
      if (this.isHead(t)) {
        const rest = this.headFrom(start, limit);
        return rest && this.finish({ ...rest, owner, from }, limit);
      }
      if ((this.word(t) === "'s" || this.word(t) === '’s') && t > from) {
        owner = { token: t - 1 };
        start = t + 1;
        continue;
      }
      if (this.isModifier(t) || this.isAttachedHyphen(t)) continue;
      if (this.document.tokens.kind[t] !== TokenKind.word || FUNCTION_WORDS.has(this.word(t)) || ++unknown > 2)
        return null;
    }
    return null;
  }

  /** Title words from `start` to the last head in a row: "founder, chairman and chief executive officer". */
  private headFrom(start: number, limit: number): RolePhrase | null {
    let t = start;
    let unknown = 0;
    while (t < limit && t - start < 10 && !this.isHead(t)) {
      if (this.named(t)) {
        const named = this.named(t)!;
        if (named.class === 'person') return null;
        t = named.endToken;
        continue;
      }
      if (!this.isModifier(t) && !this.isAttachedHyphen(t)) {
        if (this.document.tokens.kind[t] !== TokenKind.word || FUNCTION_WORDS.has(this.word(t)) || ++unknown > 2)
          return null;
      }
      t++;
    }
    if (t >= limit || !this.isHead(t)) return null;
    let head = t;
    let end = t + 1;
    for (;;) {
      let next = end;
      if (this.isDot(next)) next++;
      if (
        this.word(next) === 'and' ||
        this.word(next) === '&' ||
        this.word(next) === ',' ||
        this.isAttachedHyphen(next)
      )
        next++;
      if (this.word(next) === 'and') next++;
      while (
        next < limit &&
        next - end < 5 &&
        !this.isHead(next) &&
        (this.isModifier(next) || this.isAttachedHyphen(next))
      )
        next++;
      if (next >= limit || !this.isHead(next) || next - end > 5) break;
      // ", President Lee": a role before another name, not more of this one.
      if (this.named(next + 1)?.class === 'person') break;
      head = next;
      end = next + 1;
    }
    if (this.isDot(end)) end++;
    return { parts: [[start, end]], head, affiliation: null, owner: null, from: start, end };
  }

  /** Reads what follows the head of a role after a name: "of Chile", "for the Fisheries Board", ", Nordwind AG". */
  private finish(phrase: RolePhrase, limit: number): RolePhrase | null {
    const { end } = phrase;
    if (this.named(end)?.class === 'person' && this.word(end) !== ',') return null;
    const word = this.word(end);
    if (end < limit && (ROLE_LINKS.has(word) || ROLE_OBJECTS.has(word)))
      return this.checked(this.withComplement(phrase, end, this.complementEnd(end + 1, limit)));
    if (word === ',' && !phrase.affiliation) {
      const from = this.word(end + 1) === 'the' ? end + 2 : end + 1;
      const named = this.named(from);
      const isHeld =
        named?.from === from &&
        named.class === 'organization' &&
        (named.endToken >= limit || /^[,.;)]$|^(?:said|says|told)$/.test(this.word(named.endToken)));
      if (isHeld) return { ...phrase, affiliation: named, end: named.endToken };
    }
    return phrase;
  }

  /** A role that runs into the next name belongs to that one. */
  private checked(phrase: RolePhrase): RolePhrase | null {
    return this.named(phrase.end)?.class === 'person' ? null : phrase;
  }

  /** Where the words after a link end: at a mark, a verb of saying, a word that opens a clause. */
  private complementEnd(from: number, limit: number): number {
    let t = from;
    const { kind } = this.document.tokens;
    while (t < limit && t - from < 14) {
      const named = this.named(t);
      const word = this.word(t);
      if (named?.class === 'person') return from < t && this.word(t - 1) === 'and' ? t - 1 : t;
      if (named) {
        t = named.endToken;
        continue;
      }
      if (
        (kind[t] !== TokenKind.word && kind[t] !== TokenKind.alnum && word !== '&' && !this.isAttachedHyphen(t)) ||
        STOPS.has(word)
      )
        return t;
      t++;
    }
    return t;
  }
}

const STOPS: ReadonlySet<string> = new Set(
  'said says told who which that is was are were has had have will would added called warned announced when while as since during after before by signed met because'.split(
    ' ',
  ),
);

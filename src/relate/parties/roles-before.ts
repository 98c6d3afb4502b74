import { RELATIVE_HEADS, ROLE_LINKS, ROLE_MODIFIERS, ROLE_OBJECTS } from '../../language/titles.ts';
import { TokenKind } from '../../model/document.ts';
import { RoleWords } from './role-words.ts';
import type { Named } from './settle-names.ts';

/** Who a role is held at, when no name says it: the token of "company" in "the company's chairman", or of "his". */
export interface Owner {
  readonly token: number;
  /** "his", "her": a person's. */
  readonly isPersonal: boolean;
}

const PERSONAL: ReadonlySet<string> = new Set(['his', 'her', 'my']);

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

export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my']);

/** Heads of government departments: what follows "of" is what they are minister of, not where they work. */
export const DEPARTMENT_HEADS: ReadonlySet<string> = new Set(['minister', 'secretary', 'undersecretary', 'chancellor']);

/** Links that lead away from the role: "a lawyer from the coast". */
const LOOSE_LINKS: ReadonlySet<string> = new Set(['from', 'in', 'with']);

/** Longest walk from a name, in tokens: "Minister of Agriculture, Rural Economic Affairs, … Development" takes 24. */
const REACH = 26;

/** Reads the role phrases that end before a name. */
export class RolesBefore extends RoleWords {
  /** Where a phrase whose head is at `head` begins, going left to `first` at most. */
  private startOf(head: number, first: number): number {
    let start = head;
    while (start > first && head - start < 12) {
      const before = start - 1;
      if (this.isModifier(before) || this.isAdjective(before)) start = before;
      else if (before > first && this.isDot(before)) start = before - 1;
      else if (before > first && this.isAttachedHyphen(before) && !this.named(before - 1)) start = before - 1;
      else if (before > first && this.joins(before)) start = before - 1;
      else break;
    }
    return start;
  }

  /** "diplomatic" in "Chile's diplomatic chief": a small word with an adjective's ending after a name or an article. */
  private isAdjective(token: number): boolean {
    if (this.named(token) || this.isCapital(token) || !/.(?:ic|al|ive|ary)$/.test(this.word(token))) return false;
    const before = this.word(token - 1);
    return this.named(token - 1) !== null || before === "'s" || before === '’s' || before === 'the' || before === 'a';
  }

  /** "and", "&" or a comma between two parts of one title: "founder and chief executive", "Trade and Industry Minister". */
  private joins(token: number): boolean {
    const word = this.word(token);
    if (word === 'and' || word === '&') return this.isModifier(token - 1) && this.isModifier(token + 1);
    return (
      word === ',' && this.isHead(token - 1) && this.isHead(token + 1) && !RELATIVE_HEADS.has(this.word(token - 1))
    );
  }

  protected ownerAt(token: number): Owner {
    return { token, isPersonal: PERSONAL.has(this.word(token)) };
  }

  /** The name, noun or pronoun to the left of `start` at which a role is held, and what modifies it further left. */
  private holderBefore(
    start: number,
    first: number,
  ): Pick<RolePhrase, 'affiliation' | 'owner' | 'from'> & { modifiers: [number, number] | null } {
    let at = start - 1;
    // "Rice Farmers' Party (RFP) lawmaker": the letters in brackets are passed over.
    if (this.word(at) === ')' && this.word(at - 2) === '(' && this.named(at - 3)) at -= 3;
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
    if (isPossessive && !named) return { ...none, owner: { token: at, isPersonal: false }, from: at };
    if (POSSESSIVES.has(this.word(at))) return { ...none, owner: this.ownerAt(at), from: at };
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
    if (last <= first || !(loose || this.named(last) || this.isCapital(last) || this.word(last) === ')')) return null;
    for (let t = last; t > first && last - t < REACH; t--) {
      const word = this.word(t);
      const isLink = ROLE_LINKS.has(word) || ROLE_OBJECTS.has(word);
      if (isLink && this.isHead(t - 1)) {
        const head = this.endingAt(t, first);
        const outer = head && this.outerOffice(head, first);
        if (outer) return { ...outer, parts: this.extended(outer, end), end };
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
        word === '-' ||
        word === "'s" ||
        word === '’s' ||
        ((word === '(' || word === ')') && last - t < 4);
      if (
        !passes &&
        !(word === ',' && this.isCapital(t + 1)) &&
        !(loose && word !== ',' && this.document.tokens.kind[t] === TokenKind.word)
      )
        return null;
    }
    return null;
  }

  /** "Minister for Home Affairs" of "Minister for Home Affairs and Minister for Law", whose second office is read. */
  private outerOffice(head: RolePhrase, first: number): RolePhrase | null {
    const link = head.parts[0]![0] - 1;
    if (link <= first || !(ROLE_LINKS.has(this.word(link)) || ROLE_OBJECTS.has(this.word(link)))) return null;
    return this.isHead(link - 1) ? this.endingAt(link, first) : null;
  }

  /**
   * Adds to a role what follows its link at `link`, up to `end`: where it is held, or more of its title.
   *
   * ```text
   * head of Chile's Rice Board · head of the Chilean state firm Nordwind · head of research at Nordwind
   *                 ^~~~~~~~~~                                  ^~~~~~~~ ^~~~~~~~~~~~~~~~    ^~~~~~~~
   * ```
   */
  protected withComplement(head: RolePhrase, link: number, end: number): RolePhrase {
    if (ROLE_OBJECTS.has(this.word(link))) return { ...head, parts: this.extended(head, end), end };
    const from = this.word(link + 1) === 'the' || this.word(link + 1) === 'its' ? link + 2 : link + 1;
    const held = this.heldAt(from, end, head.head, link) ?? this.bodyWithin(from, end, head.head);
    // "the Rice Party's member from Lima": a member of the party.
    const isLoose = LOOSE_LINKS.has(this.word(link)) && head.affiliation !== null && held?.class !== 'organization';
    if (held && isLoose) return { ...head, end: held.endToken };
    if (held) return { ...head, affiliation: held, owner: null, end: held.endToken };
    if (LOOSE_LINKS.has(this.word(link))) return { ...head, end: link };
    for (let t = end - 1; t > from && t > link; t--) {
      const inner = this.named(t);
      if (!inner || inner.from !== t || inner.endToken !== end || inner.class === 'norp') continue;
      const before = this.word(t - 1) === 'the' ? t - 2 : t - 1;
      const isHeld = inner.class !== 'person' && inner.class !== 'facility';
      if (before > link && ROLE_LINKS.has(this.word(before)) && isHeld) {
        return { ...head, parts: this.extended(head, before), affiliation: inner, owner: null, end };
      }
    }
    const nation = this.named(from);
    const affiliation =
      head.affiliation ?? (nation?.class === 'norp' && nation.entry?.kind === 'country' ? nation : null);
    return { ...head, affiliation, parts: this.extended(head, end), end };
  }

  /** The name right after a link, or the body that it owns. */
  private heldAt(from: number, end: number, head: number, link: number): Named | null {
    const held = this.named(from);
    if (held?.from !== from || held.endToken > end) return null;
    const after = this.word(held.endToken);
    const owned = after === "'s" || after === '’s' ? this.named(held.endToken + 1) : null;
    if (owned?.class === 'organization' && owned.endToken <= end) return owned;
    return this.isHolder(held, head, link) ? held : null;
  }

  /** A body named later in the same noun phrase: words and adjectives before it, no link. */
  private bodyWithin(from: number, end: number, head: number): Named | null {
    if (DEPARTMENT_HEADS.has(this.word(head))) return null;
    for (let t = from; t < end; t++) {
      const named = this.named(t);
      if (named?.class === 'organization') return named.endToken <= end ? named : null;
      if (named && named.class !== 'norp') return null;
      if (named) t = named.endToken - 1;
      else if (
        ROLE_LINKS.has(this.word(t)) ||
        this.word(t) === 'and' ||
        this.document.tokens.kind[t] === TokenKind.symbol
      )
        return null;
    }
    return null;
  }

  private extended(head: RolePhrase, end: number): RolePhrase['parts'] {
    const [from] = head.parts.at(-1)!;
    return [...head.parts.slice(0, -1), [from, end]];
  }

  /** True when a name after "of", "for" … is where the role is held and not what it is about. */
  private isHolder(named: Named, head: number, link: number): boolean {
    if (named.class === 'person') return false;
    // "leader of Hamas": a camp that no table knows may be a body; an adjective is none.
    if (named.class === 'norp') return named.entry === null && this.word(link) !== 'in';
    const isState = named.class !== 'organization' || named.entry?.kind === 'bloc';
    if (this.word(link) === 'in' && isState) return false;
    const isKnown = isState && named.entry !== null && named.entry.kind !== 'area';
    const isDepartment = DEPARTMENT_HEADS.has(this.word(head)) && !isKnown;
    return !isDepartment || /^(?:Ministry|Department|Office|Government)\b/.test(named.text);
  }
}

import { ROLE_LINKS, ROLE_OBJECTS } from '../../language/titles.ts';
import { TokenKind } from '../../model/document.ts';
import { DEPARTMENT_HEADS, type Owner, POSSESSIVES, type RolePhrase, RolesBefore } from './roles-before.ts';
import type { Named } from './settle-names.ts';

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'one']);

/** Words that end what follows a role. */
const STOPS: ReadonlySet<string> = new Set(
  'said says told who which that is was are were has had have will would added called warned announced when while as since during after before by signed met because'.split(
    ' ',
  ),
);

/** Reads role phrases on both sides of a name. */
export class RolePhrases extends RolesBefore {
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
    else if (POSSESSIVES.has(this.word(t))) owner = this.ownerAt(t++);
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
        owner = { token: t - 1, isPersonal: false };
        start = t + 1;
        continue;
      }
      if (this.isModifier(t) || this.isAttachedHyphen(t)) continue;
      if (this.document.tokens.kind[t] !== TokenKind.word || this.isFunctionWord(t) || ++unknown > 2) return null;
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
        if (this.document.tokens.kind[t] !== TokenKind.word || this.isFunctionWord(t) || ++unknown > 2) return null;
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
    // "the minister on Monday": when, not over what.
    if (word === 'on' && this.word(end + 1).endsWith('day')) return phrase;
    if (end < limit && (ROLE_LINKS.has(word) || ROLE_OBJECTS.has(word)))
      return this.checked(
        this.withComplement(
          phrase,
          end,
          this.complementEnd(end + 1, limit, DEPARTMENT_HEADS.has(this.word(phrase.head))),
        ),
      );
    if (word === ',' && !phrase.affiliation) {
      const unit = this.unitEnd(end + 1, limit);
      const from = this.word(unit) === 'the' ? unit + 1 : unit;
      const named = this.named(from);
      const isHeld =
        named?.from === from &&
        named.class === 'organization' &&
        (named.endToken >= limit || /^[,.;)]$|^(?:said|says|told)$/.test(this.word(named.endToken)));
      if (isHeld) return { ...phrase, affiliation: named, end: named.endToken };
    }
    return phrase;
  }

  /** Behind a unit in capitals and its comma: "Rice Science Directorate, | Nordwind"; `from` where there is none. */
  private unitEnd(from: number, limit: number): number {
    let t = from;
    while (t < Math.min(limit, from + 6) && this.isCapital(t) && this.named(t) === null) t++;
    return t > from + 1 && this.word(t) === ',' && this.named(t + 1)?.class === 'organization' ? t + 1 : from;
  }

  /** A role that runs into the next name belongs to that one. */
  private checked(phrase: RolePhrase): RolePhrase | null {
    return this.named(phrase.end)?.class === 'person' ? null : phrase;
  }

  /** Where the words after a link end: at a mark, a verb of saying, a word that opens a clause. */
  private complementEnd(from: number, limit: number, isDepartment: boolean): number {
    let t = from;
    const { kind } = this.document.tokens;
    while (t < limit && t - from < 24) {
      const named = this.named(t);
      const word = this.word(t);
      if (named?.class === 'person' && !isDepartment) return from < t && this.word(t - 1) === 'and' ? t - 1 : t;
      if (named) {
        t = named.endToken;
        continue;
      }
      const isWord =
        kind[t] === TokenKind.word || kind[t] === TokenKind.alnum || word === '&' || this.isAttachedHyphen(t);
      const isListed = isDepartment && word === ',' && this.listGoesOn(t, limit);
      if ((!isWord && !isListed) || STOPS.has(word)) return t;
      t++;
    }
    return t;
  }

  /** A comma between departments of one minister: capitals after it, and an "and" before the next small word. */
  private listGoesOn(comma: number, limit: number): boolean {
    for (let t = comma + 1; t < limit && t - comma < 20; t++) {
      const word = this.word(t);
      if (word === 'and' || word === '&') return t > comma + 1 && (this.isCapital(t + 1) || this.named(t + 1) !== null);
      if (word !== ',' && !this.isCapital(t)) return false;
    }
    return false;
  }
}

import { HEADING_VERBS, HONORIFICS, PLURAL_HEADS, singularOf, VAGUE_HEADS } from '../../language/titles.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { RolePhrases } from './role-phrases.ts';
import type { Owner, RolePhrase } from './roles-before.ts';
import type { Named, SettledNames } from './settle-names.ts';

/** What the words around one mention of a person say of their office. */
export interface Role {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly affiliation: Named | null;
  readonly owner: Owner | null;
  /** "his Japanese counterpart": the title is the one of somebody named before. */
  readonly isCounterpart: boolean;
  readonly isVague: boolean;
  /** The head of the role, lower case: "minister". */
  readonly head: string;
  /** "Mr", "Mrs" … before the name, lower case. */
  readonly honorific: string | null;
}

/** A role that several names share, and what it was held at for each. */
interface Shared {
  readonly role: Role;
  readonly holders: readonly Named[];
  readonly next: number;
  /** The token after the last name that had it. */
  readonly until: number;
}

const NOTHING: Role = {
  title: null,
  titleSpan: null,
  affiliation: null,
  owner: null,
  isCounterpart: false,
  isVague: true,
  head: '',
  honorific: null,
};

/** Reads the roles beside the names of persons. */
export class RoleReader {
  private readonly document: NewsDocument;
  private readonly phrases: RolePhrases;
  /** The role in the plural that goes on to the next name: "Presidents A of Chile and B of Peru". */
  private shared: Shared | null = null;

  constructor(document: NewsDocument, names: SettledNames) {
    this.document = document;
    this.phrases = new RolePhrases(document, names);
  }

  /**
   * The role that stands beside one mention of a person.
   *
   * ```text
   * Peruvian Foreign Minister Ana Quispe met Lars Holm, the chief executive of Nordwind AG, and …
   *          ^~~~~~~~~~~~~~~~ held at Peru             ^~~~~~~~~~~~~~~ held at Nordwind AG
   * ```
   */
  roleOf(person: Named): Role {
    const first = person.sentence.firstToken;
    const limit = person.sentence.endToken;
    const { phrases } = this;
    let at = person.from;
    let honorific: string | null = null;
    for (;;) {
      const dot = this.phrases.word(at - 1) === '.' ? 1 : 0;
      const word = this.phrases.word(at - 1 - dot);
      if (at - 1 - dot < first || !HONORIFICS.has(word)) break;
      honorific ??= word;
      at -= 1 + dot;
    }
    const before = this.before(at, first, person, limit);
    const after = this.after(person, limit);
    const shared = this.sharedWith(person);
    if (shared && !before) return { ...shared, affiliation: this.heldBeside(person, at, first) ?? shared.affiliation };
    const best = before && (!after || !this.isVague(before) || this.isVague(after)) ? before : after;
    if (!best) return { ...NOTHING, affiliation: this.heldBeside(person, at, first), honorific };
    const role = this.asRole(best, honorific);
    const other = best === before ? after : before;
    if (best === before && PLURAL_HEADS.has(phrases.word(best.head))) return this.share(role, best, person);
    if (role.affiliation || role.owner) return role;
    if (other?.affiliation || other?.owner) return { ...role, affiliation: other.affiliation, owner: other.owner };
    return { ...role, affiliation: this.heldBeside(person, at, first) };
  }

  /** Keeps a role in the plural for the names that follow, and gives it to the first of them. */
  private share(role: Role, phrase: RolePhrase, person: Named): Role {
    const holders: Named[] = [];
    let at = phrase.affiliation?.class === 'norp' ? phrase.affiliation.endToken : -1;
    // "his Danish, Irish and Czech counterparts": the first name goes with the first of them.
    while (at > 0) {
      const named = this.phrases.named(at - 1);
      if (named?.class !== 'norp') break;
      holders.unshift(named);
      const link = this.phrases.word(named.from - 1);
      at = link === 'and' || link === ',' ? named.from - 1 : -1;
    }
    const affiliation =
      this.heldBeside(person, person.from, person.sentence.firstToken) ?? holders[0] ?? phrase.affiliation;
    this.shared = { role, holders, next: 1, until: this.pastHolder(person) };
    return { ...role, affiliation };
  }

  /** The token after a name and the "of Chile" behind it. */
  private pastHolder(person: Named): number {
    if (this.phrases.word(person.endToken) !== 'of') return person.endToken;
    return this.phrases.named(person.endToken + 1)?.endToken ?? person.endToken;
  }

  private sharedWith(person: Named): Role | null {
    const { shared } = this;
    if (!shared) return null;
    const isNext =
      person.from - shared.until <= 2 &&
      person.from > shared.until &&
      /^(?:and|,|&)$/.test(this.phrases.word(person.from - 1));
    if (!isNext) {
      this.shared = null;
      return null;
    }
    const { role, holders, next } = shared;
    this.shared = { role, holders, next: next + 1, until: this.pastHolder(person) };
    return {
      ...role,
      titleSpan: null,
      affiliation: holders[next] ?? (holders.length === 1 ? holders[0]! : null),
      owner: null,
    };
  }

  private isVague(phrase: RolePhrase): boolean {
    return VAGUE_HEADS.has(this.phrases.word(phrase.head));
  }

  private before(at: number, first: number, person: Named, limit: number): RolePhrase | null {
    const { phrases } = this;
    // "Secretary for Justice Holm": a justice only by the letters.
    const isObject = phrases.word(at - 1) === 'justice' && /^(?:for|of)$/.test(phrases.word(at - 2));
    const ending = isObject ? null : phrases.endingAt(at, first);
    const direct = ending ?? phrases.endingWithLink(at, first, false);
    if (direct) return direct;
    if (phrases.word(at - 1) !== ',' || at - 1 <= first) return null;
    const closes =
      person.endToken >= limit ||
      /^(?:[,.;]|said|says|told|was|is|has|and|who|sc|qc|kc|mp)$/.test(phrases.word(person.endToken));
    if (!closes) return null;
    const phrase = phrases.endingAt(at - 1, first) ?? phrases.endingWithLink(at - 1, first, true);
    if (!phrase) return null;
    // "Holm, chief executive, Ana Quispe and …": the role after another name is that one's.
    const lead = phrases.word(phrase.from - 1);
    const opens =
      lead === 'the' ||
      lead === 'a' ||
      lead === 'an' ||
      phrase.from === first ||
      phrase.affiliation !== null ||
      phrase.owner !== null;
    const left = lead === 'the' || lead === 'a' || lead === 'an' ? phrase.from - 2 : phrase.from - 1;
    const isOthers = phrases.word(left) === ',' && phrases.named(left - 1)?.class === 'person';
    return opens && !isOthers ? phrase : null;
  }

  /** Token after the age or party in commas or brackets that may follow a name. */
  private pastAge(at: number, limit: number): number {
    const { phrases } = this;
    if (phrases.word(at) === ',' && /^\d{1,3}$/.test(phrases.word(at + 1)) && phrases.word(at + 2) === ',')
      return at + 2;
    if (phrases.word(at) !== '(') return at;
    for (let t = at + 1; t < limit && t < at + 8; t++)
      if (phrases.word(t) === ')') return this.phrases.word(at + 1).length <= 2 || t - at < 3 ? t + 1 : at;
    return at;
  }

  private after(person: Named, limit: number): RolePhrase | null {
    const { phrases } = this;
    const at = this.pastAge(person.endToken, limit);
    const word = phrases.word(at);
    if (at + 1 >= limit) return null;
    if (word === ',' || word === '(' || word === '–' || word === '—') {
      if (phrases.word(at + 1) === 'who') return this.clause(at + 2, limit);
      return phrases.beginningAt(at + 1, limit);
    }
    if (word === 'is' || word === 'was' || word === 'became' || word === 'becomes') {
      const article = phrases.word(at + 1);
      return article === 'the' || article === 'a' || article === 'an' ? phrases.beginningAt(at + 1, limit) : null;
    }
    return null;
  }

  /** "who is the mayor of Graz", "who heads the Fisheries Board": the latter has no title, only where it is held. */
  private clause(at: number, limit: number): RolePhrase | null {
    const { phrases } = this;
    const word = phrases.word(at);
    if (word === 'is' || word === 'was' || word === 'became') return phrases.beginningAt(at + 1, limit);
    if (word === 'serves' || word === 'served')
      return phrases.word(at + 1) === 'as' ? phrases.beginningAt(at + 2, limit) : null;
    if (!HEADING_VERBS.has(word)) return null;
    const from = phrases.word(at + 1) === 'the' ? at + 2 : at + 1;
    const named = phrases.named(from);
    if (!named || named.class === 'person' || named.class === 'norp') return null;
    return { parts: [], head: at, affiliation: named, owner: null, from: at, end: named.endToken };
  }

  /** Where somebody belongs without a role: "Nordwind's Lars Holm", "Lars Holm of Nordwind". */
  private heldBeside(person: Named, at: number, first: number): Named | null {
    const { phrases } = this;
    const isPossessive = phrases.word(at - 1) === "'s" || phrases.word(at - 1) === '’s';
    if (isPossessive && at - 2 >= first) {
      const named = phrases.named(at - 2);
      if (named && (named.class === 'organization' || named.entry?.kind === 'country')) return named;
    }
    const link = phrases.word(person.endToken);
    if (link === '(') {
      const named = phrases.named(person.endToken + 1);
      return named?.class === 'organization' && phrases.word(named.endToken) === ')' ? named : null;
    }
    if (link !== 'of' && link !== 'from' && link !== 'at' && link !== 'with') return null;
    const from = phrases.word(person.endToken + 1) === 'the' ? person.endToken + 2 : person.endToken + 1;
    const named = phrases.named(from);
    if (named?.from !== from || link === 'at' || link === 'with') return null;
    return named.class === 'organization' || named.entry?.kind === 'country' || named.entry?.kind === 'region'
      ? named
      : null;
  }

  private asRole(phrase: RolePhrase, honorific: string | null): Role {
    const { tokens, text } = this.document;
    const cut = ([from, end]: readonly [number, number]): Span => ({
      start: tokens.start[from]!,
      end: tokens.end[end - 1]!,
    });
    const words = phrase.parts
      .map((part) => cut(part))
      .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' '));
    const written = this.phrases.word(phrase.head);
    const isPlural = PLURAL_HEADS.has(written);
    const head = isPlural ? singularOf(written) : written;
    const last = phrase.parts.at(-1);
    const title = words.length > 0 ? words.join(' ') : null;
    return {
      title: isPlural && title ? singularOf(title) : title,
      titleSpan: last ? cut(last) : null,
      affiliation: phrase.affiliation,
      owner: phrase.owner,
      isCounterpart: head === 'counterpart',
      isVague: words.length === 0 || VAGUE_HEADS.has(head),
      head,
      honorific,
    };
  }
}

import { BODY_NOUNS } from '../../language/company-suffixes.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { addCoreference, type Draft } from './draft.ts';

/** A name with the party it was filed under, in the order of the text. */
export interface Filed {
  readonly from: number;
  readonly endToken: number;
  readonly draft: Draft;
  readonly isLeader: boolean;
}

const PLURAL_HEADS: ReadonlyMap<string, readonly Draft['kind'][]> = new Map(
  Object.entries({
    countries: ['country'],
    nations: ['country'],
    states: ['country'],
    neighbours: ['country'],
    neighbors: ['country'],
    governments: ['country'],
    allies: ['country'],
    economies: ['country'],
    capitals: ['country'],
    powers: ['country'],
    sides: ['country', 'organization', 'bloc'],
    parties: ['country', 'organization', 'bloc'],
    companies: ['organization'],
    firms: ['organization'],
    carmakers: ['organization'],
    automakers: ['organization'],
    airlines: ['organization'],
    banks: ['organization'],
    groups: ['organization'],
    agencies: ['organization'],
    organisations: ['organization'],
    organizations: ['organization'],
    institutions: ['organization'],
    universities: ['organization'],
    clubs: ['organization'],
    leaders: ['person'],
    presidents: ['person'],
    ministers: ['person'],
    premiers: ['person'],
    men: ['person'],
  } satisfies Record<string, readonly Draft['kind'][]>),
);

/** Verbs by which a body or state binds itself: "it" before one is that body. */
const BINDING_VERBS: ReadonlySet<string> = new Set(
  'signed agreed inked concluded ratified announced entered reached struck renewed extended withdrew sealed finalised finalized acquired bought joined launched'.split(
    ' ',
  ),
);

const AUXILIARIES: ReadonlySet<string> = new Set('has had have will would also'.split(' '));
const PERSONAL: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** How many parties of each kind stay in mind: more have long gone by. */
const MEMORY = 6;

/** Who was spoken of last, latest first, by kind. */
class Recall {
  private readonly lists = new Map<Draft['kind'], Filed[]>();

  add(filed: Filed): void {
    const list = this.lists.get(filed.draft.kind) ?? [];
    const before = list.findIndex(({ draft }) => draft === filed.draft);
    if (before >= 0) list.splice(before, 1);
    list.unshift(filed);
    if (list.length > MEMORY) list.pop();
    this.lists.set(filed.draft.kind, list);
  }

  of(kind: Draft['kind']): readonly Filed[] {
    return this.lists.get(kind) ?? [];
  }
}

/** Finds words that point back at parties, and adds them as mentions of these. */
export class Coreference {
  private readonly document: NewsDocument;
  private readonly recall = new Recall();

  constructor(document: NewsDocument) {
    this.document = document;
  }

  /**
   * Reads the text once, from name to name.
   *
   * ```text
   * Chile and Peru signed a treaty. Both nations will … The two sides …
   *                                 ^~~~~~~~~~~~        ^~~~~~~~~~~~~ each a mention of Chile and one of Peru
   * ```
   */
  resolve(filed: readonly Filed[]): void {
    const { sentences } = this.document;
    let next = 0;
    for (const sentence of sentences) {
      for (let t = sentence.firstToken; t < sentence.endToken; t++) {
        const name = filed[next];
        if (name && name.from <= t) {
          this.recall.add(name);
          if (name.draft.kind === 'person' && name.draft.affiliation?.kind === 'country')
            this.recall.add({ ...name, draft: name.draft.affiliation });
          t = Math.max(t, name.endToken - 1);
          next++;
          continue;
        }
        const end = this.pointsBack(t, sentence.endToken, filed, next);
        if (end > t) t = end - 1;
      }
    }
  }

  private word(token: number): string {
    return this.document.tokens.lower[token] ?? '';
  }

  private span(from: number, end: number): Span {
    const { start, end: ends } = this.document.tokens;
    return { start: start[from]!, end: ends[end - 1]! };
  }

  /** Resolves the words at `t`, when they point back; the token after them, else `t`. */
  private pointsBack(t: number, limit: number, filed: readonly Filed[], next: number): number {
    const word = this.word(t);
    if (word === 'both' || word === 'two' || word === 'the')
      return this.pair(t, limit, filed, next) || (word === 'the' ? this.body(t, limit) : t);
    if (word === 'it') return this.pronoun(t, limit);
    if (PERSONAL.has(word) && (this.word(t + 1) === 'country' || this.word(t + 1) === 'nation'))
      return this.homeland(t);
    return t;
  }

  /** "both nations", "the two sides", "the two South American countries": two parties, or 0. */
  private pair(t: number, limit: number, filed: readonly Filed[], next: number): number {
    let at = t;
    if (this.word(at) === 'the') at++;
    const isBoth = this.word(at) === 'both';
    if (!isBoth && this.word(at) !== 'two') return 0;
    if (!isBoth && at === t) return 0;
    at++;
    if (this.word(at) === 'the' || this.word(at) === 'of') at++;
    for (let k = 0; k < 4 && at < limit; k++, at++) {
      const kinds = PLURAL_HEADS.get(this.word(at));
      if (!kinds) continue;
      const pair = this.lastPair(kinds, filed, next);
      if (!pair) return 0;
      for (const draft of pair) addCoreference(draft, this.span(t, at + 1), 'descriptive');
      return at + 1;
    }
    return 0;
  }

  /** The two parties of these kinds that the article was last about. */
  private lastPair(kinds: readonly Draft['kind'][], filed: readonly Filed[], next: number): Draft[] | null {
    for (const kind of kinds) {
      const joined = this.joinedPair(kind, filed, next);
      if (joined) return joined;
      const list = kind === 'person' ? this.leaders() : this.recall.of(kind);
      if (list.length >= 2) return [list[1]!.draft, list[0]!.draft];
    }
    return null;
  }

  private leaders(): readonly Filed[] {
    const list = this.recall.of('person');
    const leaders = list.filter(({ isLeader }) => isLeader);
    return leaders.length >= 2 ? leaders : list;
  }

  /** Two parties named side by side not long before: "Chile and Peru", "Chile-Peru". */
  private joinedPair(kind: Draft['kind'], filed: readonly Filed[], next: number): Draft[] | null {
    for (let i = next - 1; i > 0 && i > next - 12; i--) {
      const [a, b] = [filed[i - 1]!, filed[i]!];
      const link = this.word(a.endToken);
      const isJoined = b.from === a.endToken + 1 && (link === 'and' || link === '-' || link === '–');
      if (isJoined && a.draft.kind === kind && b.draft.kind === kind && a.draft !== b.draft) return [a.draft, b.draft];
    }
    return null;
  }

  /** "the company", "the ministry": the body named last that can be meant, or the token itself. */
  private body(t: number, limit: number): number {
    const cues = BODY_NOUNS.get(this.word(t + 1));
    if (!cues || t + 1 >= limit || this.word(t + 2) === 'of' || this.word(t + 2) === '-') return t;
    const fitting = this.recall.of('organization').find(({ draft }) => {
      const name = ` ${draft.name.toLowerCase()} `;
      return cues.length === 0 || cues.some((cue) => name.includes(` ${cue} `));
    });
    if (!fitting) return t;
    addCoreference(fitting.draft, this.span(t, t + 2), 'descriptive');
    return t + 2;
  }

  /** "it signed", "it has agreed": the body or state named last. */
  private pronoun(t: number, limit: number): number {
    let verb = t + 1;
    while (AUXILIARIES.has(this.word(verb)) && verb < t + 3) verb++;
    if (verb >= limit || !BINDING_VERBS.has(this.word(verb))) return t;
    const last = [
      ...this.recall.of('organization').slice(0, 1),
      ...this.recall.of('country').slice(0, 1),
      ...this.recall.of('bloc').slice(0, 1),
    ];
    const latest = last.sort((a, b) => b.from - a.from)[0];
    if (!latest) return t;
    addCoreference(latest.draft, this.span(t, t + 1), 'pronoun');
    return t + 1;
  }

  /** "his country": where the person named last holds office. */
  private homeland(t: number): number {
    const home = this.recall.of('person')[0]?.draft.affiliation;
    if (home?.kind !== 'country') return t;
    addCoreference(home, this.span(t, t + 2), 'descriptive');
    return t + 2;
  }
}

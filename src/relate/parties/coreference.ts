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

/** Number words before "countries", "sides", … */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
]);

/** What may stand between the names of a list. */
const LINKS: ReadonlySet<string> = new Set(['and', '&', ',', '-', '–', 'the', 'with']);

/** Names looked back over for a list. */
const REACH = 16;

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
    if (word === 'both' || word === 'all' || word === 'the')
      return this.several(t, limit, filed, next) || (word === 'the' ? this.body(t, limit) : t);
    if (word === 'it') return this.pronoun(t, limit);
    if (PERSONAL.has(word) && (this.word(t + 1) === 'country' || this.word(t + 1) === 'nation'))
      return this.homeland(t);
    return t;
  }

  /** "both nations", "the two sides", "the three South American countries": that many parties, or 0. */
  private several(t: number, limit: number, filed: readonly Filed[], next: number): number {
    let at = this.word(t) === 'the' || this.word(t) === 'all' ? t + 1 : t;
    const isBoth = this.word(at) === 'both';
    const count = isBoth ? 2 : (COUNTS.get(this.word(at)) ?? 0);
    if (count === 0 || (!isBoth && at === t)) return 0;
    at++;
    if (this.word(at) === 'the' || this.word(at) === 'of') at++;
    for (let k = 0; k < 4 && at < limit; k++, at++) {
      const kinds = PLURAL_HEADS.get(this.word(at));
      if (!kinds) continue;
      const drafts = this.last(count, kinds, filed, next);
      if (!drafts) return 0;
      for (const draft of drafts) addCoreference(draft, this.span(t, at + 1), 'descriptive');
      return at + 1;
    }
    return 0;
  }

  /** The parties of these kinds, so many, that the article was last about. */
  private last(count: number, kinds: readonly Draft['kind'][], filed: readonly Filed[], next: number): Draft[] | null {
    for (const kind of kinds) {
      const joined = this.joined(count, kind, filed, next);
      if (joined) return joined;
      const list = kind === 'person' ? this.leaders() : this.recall.of(kind);
      if (count === 2 && list.length >= 2) return [list[1]!.draft, list[0]!.draft];
    }
    return null;
  }

  private leaders(): readonly Filed[] {
    const list = this.recall.of('person');
    const leaders = list.filter(({ isLeader }) => isLeader);
    return leaders.length >= 2 ? leaders : list;
  }

  /** So many parties named side by side not long before: "Chile and Peru", "Chile-Peru", "Chile, Peru and Brazil". */
  private joined(count: number, kind: Draft['kind'], filed: readonly Filed[], next: number): Draft[] | null {
    let run: Draft[] = [];
    for (let i = next - 1; i >= 0 && i > next - REACH; i--) {
      const name = filed[i]!;
      const after = filed[i + 1];
      const isLinked = after !== undefined && i + 1 < next && this.links(name.endToken, after.from);
      if (name.draft.kind !== kind) run = [];
      else if (isLinked && run.length > 0 && !run.includes(name.draft)) run.unshift(name.draft);
      else run = [name.draft];
      const before = i > 0 ? filed[i - 1]! : null;
      const goesOn = before !== null && before.draft.kind === kind && this.links(before.endToken, name.from);
      if (run.length === count && !goesOn) return run;
    }
    return null;
  }

  /** Only "and", a comma, a hyphen and an article stand between two names. */
  private links(from: number, end: number): boolean {
    if (end <= from || end - from > 3) return false;
    for (let t = from; t < end; t++) if (!LINKS.has(this.word(t))) return false;
    return true;
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

import { BODY_HEADS, NATIONAL_OFFICES, REGION_TITLES, STATE_HEADS } from '../../language/titles.ts';
import type { Draft } from './draft.ts';
import type { PersonMention } from './persons.ts';
import type { Role } from './roles.ts';
import type { Named } from './settle-names.ts';

/** A name and the party that it was filed under. */
export interface Holding {
  readonly named: Named;
  readonly draft: Draft;
}

/** What a candidate gets for standing near the office, beside its share of all mentions (0 to 1). */
const SAME_SENTENCE = 0.3;
const SAME_PARAGRAPH = 0.2;
const SENTENCE_BEFORE = 0.15;

/** Worth of a dateline and of a seat of government, in mentions: they tell where the article is at home. */
const HOME_WEIGHT = 4;

/** How far the best candidate has to lead: a margin found on annotated articles. */
const MARGIN = 0.12;

/** What a state loses whose officials are named with it: news writes "Interior Minister" at home, "the Danish minister" of others. */
const ABROAD = 0.2;

/** Names looked at on each side of the office. */
const WINDOW = 24;

type Counts = ReadonlyMap<Draft, number>;

/** Who holds which office already: one state has one president. */
class Offices {
  private readonly held = new Map<string, Draft>();

  add(head: string, at: Draft, holder: Draft): void {
    this.held.set(`${head} ${at.name}`, holder);
  }

  isTaken(head: string, at: Draft, by: Draft): boolean {
    const holder = this.held.get(`${head} ${at.name}`);
    return holder !== undefined && holder !== by;
  }
}

function countsOf(holdings: readonly Holding[], kind: Draft['kind']): Counts {
  const counts = new Map<Draft, number>();
  for (const { draft, named } of holdings) {
    if (draft.kind !== kind) continue;
    const weight = named.sentence.kind === 'dateline' || named.entry?.form === 'seat' ? HOME_WEIGHT : 1;
    counts.set(draft, (counts.get(draft) ?? 0) + weight);
  }
  return counts;
}

/** Index of the first holding at or after an offset. */
function firstFrom(holdings: readonly Holding[], start: number): number {
  let low = 0;
  let high = holdings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holdings[middle]!.named.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Parties near an office, and those most spoken of, with what speaks for each. */
function weigh(
  holdings: readonly Holding[],
  mention: PersonMention,
  counts: Counts,
  most: readonly Draft[],
  abroad: ReadonlySet<Draft>,
): Map<Draft, number> {
  let total = 0;
  for (const count of counts.values()) total += count;
  const share = (draft: Draft): number => (counts.get(draft) ?? 0) / total;
  const weights = new Map(most.map((draft): [Draft, number] => [draft, share(draft)]));
  const { sentence } = mention.named;
  const middle = firstFrom(holdings, mention.named.start);
  const near = new Map<Draft, number>();
  for (let i = Math.max(0, middle - WINDOW); i < Math.min(holdings.length, middle + WINDOW); i++) {
    const { named, draft } = holdings[i]!;
    if (!counts.has(draft)) continue;
    const bonus =
      named.sentence === sentence
        ? SAME_SENTENCE
        : named.sentence.index === sentence.index - 1
          ? SENTENCE_BEFORE
          : named.sentence.paragraph === sentence.paragraph
            ? SAME_PARAGRAPH
            : 0;
    near.set(draft, Math.max(near.get(draft) ?? 0, bonus));
  }
  for (const [draft, bonus] of near) weights.set(draft, share(draft) + bonus);
  for (const [draft, weight] of weights) if (abroad.has(draft)) weights.set(draft, weight - ABROAD);
  return weights;
}

/** The two most mentioned of all, so that an article about one state has it at hand in every paragraph. */
function mostMentioned(counts: Counts): Draft[] {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([draft]) => draft);
}

/** An office that somebody else may hold now. */
function isPast({ title }: Role): boolean {
  return title !== null && /\b(?:former|ex|then|late|predecessor|previous|outgoing|deputy|vice|elect)\b/i.test(title);
}

/** "vice president" in small letters or after the name is an office of a firm; "Vice President Holm" one of a state. */
function isCompanyOffice({ role, named }: PersonMention): boolean {
  const title = role.title!;
  if (/\b(?:company|club)\b/i.test(title) || /^(?:associate|assistant) administrator/.test(title)) return true;
  if (!/\bvice\b/i.test(title)) return false;
  return !title.startsWith('Vice') || role.titleSpan === null || role.titleSpan.start > named.start;
}

/** A name alone on its line without an office: whom to call, at the end of a release. */
function isContact({ named }: PersonMention): boolean {
  return named.sentence.start === named.start && named.sentence.end === named.end && named.sentence.index > 3;
}

/** The body that issued a release: the one that it speaks of most, several times. */
function contactAt({ counts, most }: { counts: Counts; most: readonly Draft[] }): Draft | null {
  const [first, second] = most;
  const lead = first ? counts.get(first)! : 0;
  return first && lead >= 3 && lead > (second ? counts.get(second)! : 0) ? first : null;
}

function best(weights: ReadonlyMap<Draft, number>, isFree: (draft: Draft) => boolean): Draft | null {
  let first: Draft | null = null;
  let top = 0;
  let second = 0;
  for (const [draft, weight] of weights) {
    if (!isFree(draft)) continue;
    if (weight > top) {
      second = top;
      top = weight;
      first = draft;
    } else if (weight > second) second = weight;
  }
  return top - second >= MARGIN ? first : null;
}

type OfficeKind = 'state' | 'region' | 'body';

const PARTY_KINDS: Readonly<Record<OfficeKind, Draft['kind']>> = {
  state: 'country',
  region: 'region',
  body: 'organization',
};

/** Where an office of this name can be held: a state, a part of one, a body; `null` for trades and the like. */
function officeKind(mention: PersonMention): OfficeKind | null {
  const { title, head, owner } = mention.role;
  if (title === null) return null;
  if (head === 'director' && / of /.test(title)) return null;
  if (REGION_TITLES.has(title.toLowerCase())) return 'region';
  const isState = STATE_HEADS.has(head) || /^national security advis[eo]r$/i.test(title);
  if (isState && !isCompanyOffice(mention)) return 'state';
  // "his manager": of a person, not of the body that the article is about.
  return BODY_HEADS.has(head) && !owner?.isPersonal ? 'body' : null;
}

/** The one state that has an office of this name, where the article speaks of it. */
function nationalHome(title: string, states: Counts): Draft | null {
  const code = NATIONAL_OFFICES.get(title.toLowerCase().replace(/^(?:former|then|deputy|acting) /, ''));
  if (!code) return null;
  for (const draft of states.keys()) if (draft.iso3166 === code) return draft;
  return null;
}

/** "Foreign Minister A, Finance Minister B and C": the same state for offices in one list. */
function listedHome(before: PersonMention | undefined, mention: PersonMention, text: string): Draft | null {
  const { role, named } = mention;
  if (!before || before.named.sentence !== named.sentence || !role.titleSpan || role.titleSpan.start > named.start)
    return null;
  if (officeKind(before) !== 'state' || officeKind(mention) !== 'state') return null;
  const isNext = /^(?:,|,? and|,? &) $/.test(text.slice(before.named.end, role.titleSpan.start));
  return isNext ? before.draft!.affiliation : null;
}

/**
 * Gives an office that is named without its holder the state or body that the article is about.
 *
 * ```text
 * Chile will vote in May. Interior Minister Ana Quispe said …
 * ^~~~~                   ^~~~~~~~~~~~~~~~~ held at Chile
 * ```
 *
 * Only where one candidate leads by a margin, and no other person of the article has that office there.
 */
export function inferAffiliations(
  text: string,
  mentions: readonly PersonMention[],
  holdings: readonly Holding[],
): void {
  const offices = new Offices();
  const abroad = new Set<Draft>();
  let holder: PersonMention | null = null;
  for (const mention of mentions) {
    const { role, draft } = mention;
    if (role.head !== '' && !role.isCounterpart) holder = mention;
    if (!draft?.affiliation || role.head === '') continue;
    // "A met his Danish counterpart B": B has A's office in Denmark, so A has it elsewhere.
    if (role.isCounterpart && holder && holder.draft !== draft) {
      offices.add(holder.role.head, draft.affiliation, draft);
      abroad.add(draft.affiliation);
    }
    if (!isPast(role)) offices.add(role.head, draft.affiliation, draft);
    if (role.affiliation && STATE_HEADS.has(role.head)) abroad.add(draft.affiliation);
  }
  const tableOf = (kind: OfficeKind): { readonly counts: Counts; readonly most: readonly Draft[] } => {
    const counts = countsOf(holdings, PARTY_KINDS[kind]);
    return { counts, most: mostMentioned(counts) };
  };
  const tables = { state: tableOf('state'), region: tableOf('region'), body: tableOf('body') };
  mentions.forEach((mention, i) => {
    const { role } = mention;
    const draft = mention.draft!;
    if (draft.affiliation || role.affiliation || role.isCounterpart || role.title === null) return;
    const home = nationalHome(role.title, tables.state.counts) ?? listedHome(mentions[i - 1], mention, text);
    if (home === null) return;
    draft.affiliation = home;
    if (!isPast(role)) offices.add(role.head, home, draft);
  });
  mentions.forEach((mention, i) => {
    const { role } = mention;
    const draft = mention.draft!;
    if (draft.affiliation || role.affiliation || role.isCounterpart) return;
    if (draft.title === null && isContact(mention)) draft.affiliation = contactAt(tables.body);
    const kind = officeKind(mention);
    if (kind === null || tables[kind].counts.size === 0) return;
    const { counts, most } = tables[kind];
    const found =
      listedHome(mentions[i - 1], mention, text) ??
      best(
        weigh(holdings, mention, counts, most, abroad),
        (at) => isPast(role) || !offices.isTaken(role.head, at, draft),
      );
    if (!found) return;
    draft.affiliation = found;
    if (!isPast(role)) offices.add(role.head, found, draft);
  });
}

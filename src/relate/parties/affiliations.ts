import { BODY_NOUNS } from '../../language/company-suffixes.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { Draft } from './draft.ts';
import type { PersonMention } from './persons.ts';
import type { Named } from './settle-names.ts';

/** The best title of several: the first that says something, else the first. */
function bestTitle(before: string | null, isVague: boolean, draft: Draft, vague: Set<Draft>): boolean {
  return before === null || (vague.has(draft) && !isVague);
}

/** Abbreviations yield to the title in full, wherever the article gives it. */
const isShortTitle = (title: string): boolean => /^(?:PM|CM|MP|Gen|Sen|Rep|Gov|Prof|Pres|Amb)\.?$/.test(title);

/** A resident, a farmer of a town holds no office there. */
const RESIDENTS: ReadonlySet<string> = new Set('resident farmer fisherman worker student veteran'.split(' '));

/**
 * Gives each person the title and affiliation that the article states, in any of its mentions.
 *
 * `partyOf` makes the party of the name at which an office is held, `back` that of "the company" or "its".
 */
export function giveTitles(
  mentions: readonly PersonMention[],
  partyOf: (named: Named) => Draft | null,
  back: (token: number, mention: PersonMention) => Draft | null,
): void {
  const vague = new Set<Draft>();
  let previous: Draft | null = null;
  const counterparts: (readonly [Draft, Draft])[] = [];
  for (const mention of mentions) {
    const { role } = mention;
    const draft = mention.draft!;
    if (role.isCounterpart && previous && previous !== draft) counterparts.push([draft, previous]);
    else if (
      role.title &&
      (bestTitle(draft.title, role.isVague, draft, vague) ||
        (draft.title !== null && isShortTitle(draft.title) && !role.isVague))
    ) {
      draft.title = role.title;
      if (role.isVague) vague.add(draft);
      else vague.delete(draft);
      if (role.titleSpan && draft.evidence.length < 4) draft.evidence.push(role.titleSpan);
    }
    const isHome = RESIDENTS.has(role.head) && role.affiliation?.entry?.kind !== 'country';
    const held = isHome
      ? null
      : role.affiliation
        ? partyOf(role.affiliation)
        : role.owner
          ? back(role.owner.token, mention)
          : null;
    if (held && held !== draft) draft.affiliation ??= held;
    previous = draft;
  }
  for (const [draft, other] of counterparts) draft.title ??= other.title;
}

/** "the company's chairman", "its president": the body or state named last before the person, by the noun. */
export function ownerBefore(
  document: NewsDocument,
  token: number,
  held: readonly { readonly named: Named; readonly draft: Draft }[],
): Draft | null {
  const word = document.tokens.lower[token] ?? '';
  const start = document.tokens.start[token]!;
  const isPronoun = word === 'its' || word === 'their' || word === 'our';
  const isState = word === 'country' || word === 'nation';
  const cues = BODY_NOUNS.get(word);
  if (!isPronoun && !isState && !cues) return null;
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (held[middle]!.named.start < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i > low - 20; i--) {
    const { draft } = held[i]!;
    if (isState ? draft.kind !== 'country' : isPronoun ? draft.kind === 'group' : draft.kind !== 'organization')
      continue;
    const name = ` ${draft.name.toLowerCase()} `;
    if (!cues || cues.length === 0 || cues.some((cue) => name.includes(` ${cue} `))) return draft;
  }
  return null;
}

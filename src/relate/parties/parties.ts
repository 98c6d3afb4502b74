import { LEADER_HEADS } from '../../language/titles.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import type { Party, Place } from '../../model/relation.ts';
import { giveTitles, ownerBefore } from './affiliations.ts';
import { Coreference, type Filed } from './coreference.ts';
import { describePersons } from './described-persons.ts';
import type { Draft } from './draft.ts';
import { type Holding, inferAffiliations } from './infer-affiliations.ts';
import { gatherOrganizations } from './organizations.ts';
import { isOwn } from './own-names.ts';
import { gatherPersons, type PersonMention } from './persons.ts';
import { Polities } from './polities.ts';
import { RoleReader } from './roles.ts';
import { type Named, settleNames } from './settle-names.ts';

/**
 * Makes mentions of the same person, body, country or place one entry, with titles and affiliations, and resolves
 * what points back at them.
 *
 * ```text
 * Peru's president, Ana Quispe, met Nordwind CEO Lars Holm in Lima. Quispe said both …
 * ^~~~   ^~~~~~~~~  ^~~~~~~~~~      ^~~~~~~~ ^~~ ^~~~~~~~~    ^~~~  ^~~~~~
 * PE     title      person p2       body     title person     place person p2 again
 * ```
 */
export function relateParties(
  document: NewsDocument,
  mentions: Mentions,
): { readonly parties: readonly Party[]; readonly places: readonly Place[] } {
  const settled = settleNames(document, mentions);
  const own = new Set(settled.list.filter((named, i) => isOwn(document, named, settled.list[i - 1])));
  const names = settled.list.filter((named) => !own.has(named));
  const persons = gatherPersons(document, names, new RoleReader(document, settled));
  const bodies = gatherOrganizations(document, names);
  const polities = new Polities(document);
  const draftOf = new Map<Named, Draft>(bodies);
  for (const named of names) {
    if (named.class === 'person' || bodies.has(named)) continue;
    const draft = polities.file(named);
    if (draft) draftOf.set(named, draft);
  }
  const held = holdings(names, (named) => draftOf.get(named));
  const partyOf = (named: Named): Draft | null =>
    draftOf.get(named) ?? (own.has(named) ? null : polities.asHolder(named));
  giveTitles(persons, partyOf, (token) => ownerBefore(document, token, held));
  describePersons(document, settled, persons, partyOf);
  const homes = holdings(names, (named) => draftOf.get(named) ?? polities.homeOf(named));
  inferAffiliations(document.text, persons, homes);
  new Coreference(document).resolve(filedOf(names, draftOf, persons));
  const all = [...new Set(persons.map(({ draft }) => draft!)), ...new Set(bodies.values()), ...polities.parties()];
  return { parties: all, places: polities.allPlaces() };
}

/** The names that have a party, with it. */
function holdings(names: readonly Named[], draftOf: (named: Named) => Draft | null | undefined): Holding[] {
  const list: Holding[] = [];
  for (const named of names) {
    const draft = draftOf(named);
    if (draft) list.push({ named, draft });
  }
  return list;
}

/** All names with their parties, persons with whether they lead. */
function filedOf(
  names: readonly Named[],
  draftOf: ReadonlyMap<Named, Draft>,
  persons: readonly PersonMention[],
): Filed[] {
  const leaders = new Set<Draft>();
  for (const { role, draft } of persons) if (LEADER_HEADS.has(role.head)) leaders.add(draft!);
  const filed: Filed[] = [];
  let next = 0;
  for (const named of names) {
    const isPerson = persons[next]?.named === named;
    const draft = isPerson ? persons[next++]!.draft : draftOf.get(named);
    if (draft) filed.push({ from: named.from, endToken: named.endToken, draft, isLeader: leaders.has(draft) });
  }
  return filed;
}

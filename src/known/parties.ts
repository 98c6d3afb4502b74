import type { KnownParty } from '../model/known.ts';
import type { Agreement, Party, PartyMention, Relations } from '../model/relation.ts';
import { bySpan } from '../model/span.ts';
import { knownForms } from './forms.ts';
import { RULE } from './mentions.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The known party that a party is, by its name or by one of its mentions. */
function knownOf(party: Party, text: string, partyOf: ReadonlyMap<string, KnownParty>): KnownParty | null {
  const byName = partyOf.get(party.name);
  if (byName) return byName;
  for (const { start, end, coreference } of party.mentions) {
    const known = coreference ? undefined : partyOf.get(text.slice(start, end));
    if (known) return known;
  }
  return null;
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** One party of several that are the same, called and sorted as the caller has it. */
function merged(known: KnownParty, same: readonly Party[], text: string): Mutable<Party> {
  const seen = new Set<string>();
  const mentions = same
    .flatMap((party): readonly PartyMention[] => party.mentions)
    .sort(bySpan)
    .filter(({ start, end }) => seen.size < seen.add(`${start} ${end}`).size);
  const forms = mentions.filter(({ coreference }) => !coreference).map(({ start, end }) => text.slice(start, end));
  const [first] = same as [Party];
  return {
    ...first,
    kind: known.kind,
    name: known.name,
    aliases: distinct([...same.flatMap(({ aliases }) => aliases), ...forms]).filter((form) => form !== known.name),
    iso3166: known.iso3166 ?? first.iso3166,
    title: same.find(({ title }) => title !== null)?.title ?? null,
    affiliation: same.find(({ affiliation }) => affiliation !== null)?.affiliation ?? null,
    mentions,
    confidence: 1,
    rule: RULE,
    evidence: mentions.slice(0, 1).map(({ start, end }) => ({ start, end })),
  };
}

/**
 * Makes the parties that the caller knows one entry each, under the names and of the kinds that he gives.
 *
 * ```text
 * Baltic Harbour Group said … . BHG will … . The harbour giant …
 * ^~~~~~~~~~~~~~~~~~~~          ^~~   one party when the caller gives BHG as an alias
 * ```
 */
export function settleKnownParties(relations: Relations, text: string, known: readonly KnownParty[]): Relations {
  if (known.length === 0) return relations;
  const { partyOf } = knownForms(known);
  const groups = new Map<KnownParty | Party, Party[]>();
  for (const party of relations.parties) {
    const key = knownOf(party, text, partyOf) ?? party;
    const group = groups.get(key);
    if (group) group.push(party);
    else groups.set(key, [party]);
  }
  const nowOf = new Map<Party, Mutable<Party>>();
  const parties: Mutable<Party>[] = [];
  for (const [key, group] of groups) {
    const now = 'rule' in key ? { ...key } : merged(key, group, text);
    parties.push(now);
    for (const party of group) nowOf.set(party, now);
  }
  const now = (party: Party): Party => nowOf.get(party) ?? party;
  for (const party of parties) {
    const affiliation = party.affiliation && now(party.affiliation);
    party.affiliation = affiliation === party ? null : affiliation;
  }
  return {
    ...relations,
    parties: parties.sort((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!)),
    agreements: rebound(relations.agreements, now),
    quotes: relations.quotes.map((quote) => ({ ...quote, speaker: quote.speaker && now(quote.speaker) })),
  };
}

/** Agreements whose parties are those of now, each once. */
function rebound(agreements: readonly Agreement[], now: (party: Party) => Party): Agreement[] {
  const nowOf = new Map<Agreement, Mutable<Agreement>>();
  for (const agreement of agreements) {
    const seen = new Set<Party>();
    const parties = agreement.parties
      .map(({ party, role }) => ({ party: now(party), role }))
      .filter(({ party }) => seen.size < seen.add(party).size);
    nowOf.set(agreement, { ...agreement, parties, signatories: distinct(agreement.signatories.map(now)) });
  }
  for (const agreement of nowOf.values()) {
    if (agreement.partOf) agreement.partOf = nowOf.get(agreement.partOf) ?? agreement.partOf;
  }
  return [...nowOf.values()];
}

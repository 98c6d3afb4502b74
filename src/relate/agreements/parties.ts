import type { Party } from '../../model/relation.ts';
import type { Entry } from './entry.ts';
import type { PlacedMention } from './party-index.ts';
import type { Reading } from './reading.ts';
import { standsFor } from './stands-for.ts';

/** Who is bound by an entry, who signed, who brokered. `isWhole` when two or more were named. */
export interface Bound {
  readonly parties: Party[];
  readonly signatories: Party[];
  readonly mediators: Party[];
  readonly pair: number;
}

/** The parties behind mentions, persons replaced by whom they stand for; persons alone stay where nobody else is. */
function bound(placed: readonly PlacedMention[]): Party[] {
  return placed.flatMap((one) => standsFor(one.party));
}

/** As `bound`, for those listed as partners: a person of no office there is a partner in person. */
function listed(placed: readonly PlacedMention[]): Party[] {
  return placed.flatMap(({ party }) =>
    party.kind === 'person' && party.affiliation === null && party.title === null ? [party] : standsFor(party),
  );
}

/** Those that a mention ties most closely: "between A and B" is all of them; else who acts, with whom, and who is in the phrase. */
function partiesOf(reading: Reading, isMade: boolean): Party[] {
  const between = listed(reading.between);
  if (new Set(between).size >= 2) return between;
  const acts = reading.clause.told.some(
    (one) => one.group && one.stage !== 'report' && (!isMade || (one.mode !== 'refused' && one.mode !== 'negated')),
  );
  // "The agreement by the Seven would …": whose it is, where no verb has a subject of its own.
  const isBy = reading.clause.told.every((one) => one.group === null);
  const named = [
    ...bound(reading.inner),
    ...(acts || isBy || reading.isHeadline ? bound(reading.agents) : []),
    ...listed(reading.others),
    ...between,
  ];
  return named;
}

/** Who holds one of these signs for a state, never in person. */
const OFFICES =
  /president|minister|premier|chancellor|king|queen|secretary|governor|ambassador|commissioner|envoy|spokes/i;

/** Gathers the parties of an entry from its mentions: the one that names most leads, and the others are asked while fewer than two are named. */
export function boundBy(entry: Entry): Bound {
  const mediators = new Set(entry.readings.flatMap((reading) => reading.mediators));
  // "the Lake Trade Agreement (LTA)": its own letters are no party to it.
  const acronym = entry.readings.find(({ phrase }) => phrase.acronym)?.phrase.acronym ?? null;
  const parties = new Set<Party>();
  const signatories = new Set<Party>();
  let pair = 0;
  const ordered = [...entry.readings].sort((a, b) => rank(b) - rank(a));
  for (const reading of ordered) {
    const here = partiesOf(reading, entry.hasFact).filter(
      (party) => !mediators.has(party) && !(acronym !== null && party.name === acronym),
    );
    if (parties.size < 2) for (const party of here) parties.add(party);
    pair ||= reading.pair;
    if (reading.clause.told.some((one) => one.stage === 'sign'))
      for (const placed of reading.agents) if (placed.party.kind === 'person') signatories.add(placed.party);
  }
  if (parties.size < 2) {
    const persons = entry.readings
      .flatMap((reading) => [...reading.between, ...reading.agents, ...reading.others])
      .filter(
        (placed) =>
          placed.party.kind === 'person' &&
          !mediators.has(placed.party) &&
          (!OFFICES.test(placed.party.title ?? '') || placed.party.affiliation === null),
      );
    // A person who signs with a club or firm is bound in person.
    for (const placed of persons)
      if (parties.size < 2 && (placed.party.affiliation === null || placed.party.affiliation.kind === 'organization'))
        parties.add(placed.party);
  }
  return { parties: [...parties], signatories: [...signatories], mediators: [...mediators], pair };
}

const rank = (reading: Reading): number =>
  (reading.between.length >= 2 ? 4 : 0) +
  (reading.others.length > 0 ? 2 : 0) +
  (reading.agents.length > 0 ? 1 : 0) -
  (reading.isHeadline ? 0.5 : 0);

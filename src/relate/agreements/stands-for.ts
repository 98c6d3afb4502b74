import type { Party } from '../../model/relation.ts';

/** Whom a party binds: a person signs for the country or body where the office is held. */
export function standsFor(party: Party): Party[] {
  if (party.kind !== 'person') return [party];
  return party.affiliation ? [party.affiliation] : [];
}

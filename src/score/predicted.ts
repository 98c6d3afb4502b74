import type { NewsRecord, RecordParty } from '../model/record/record.ts';
import { isSameName, wordsOf } from './same-name.ts';

/** A record as it was read from a file of predictions, with its parties at hand. */
export interface Predicted {
  readonly record: NewsRecord;
  readonly parties: ReadonlyMap<string, RecordParty>;
}

export const predictedOf = (record: NewsRecord): Predicted => ({
  record,
  parties: new Map(record.parties.map((party) => [party.id, party])),
});

const formsOf = ({ name, aliases }: RecordParty): string[] => [name, ...aliases].filter(Boolean);

/** True when a name of the annotation is one of the party's. */
export const isParty = (name: string, party: RecordParty | undefined): boolean =>
  party !== undefined && formsOf(party).some((form) => isSameName(name, form));

/** True when the party is a person with the same last name. */
export function hasSurname(name: string, party: RecordParty | undefined): boolean {
  const last = wordsOf(name).at(-1);
  return party?.kind === 'person' && formsOf(party).some((form) => wordsOf(form).at(-1) === last);
}

/** The value of a date of the record, by its id. */
export function dateValue({ record }: Predicted, id: string | null): string | null {
  const date = record.dates.find((entry) => entry.id === id);
  return date?.value ?? date?.start ?? null;
}

/** At least as precise as the annotation, and not against it. */
export const isSameDate = (gold: string, value: string | null | undefined): boolean => Boolean(value?.startsWith(gold));

import type { RecordParty } from './record/record.ts';

/** A party that the caller knows: how it is called, and by what other names. */
export interface KnownParty {
  readonly name: string;
  readonly kind: RecordParty['kind'];
  readonly aliases?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2 code of a country. */
  readonly iso3166?: string | undefined;
}

/**
 * Lines that are no prose, by publisher (`*` for every one). A line with `*` at its end stands for all that begin so.
 */
export type BoilerplateLines = Readonly<Record<string, readonly string[]>>;

import type { DateMention, FigureMention, Find } from './mention.ts';
import type { NewsRecord, RecordAgreement, RecordParty } from './record/record.ts';
import type { Span } from './span.ts';

export type MentionForm = NewsRecord['parties'][number]['mentions'][number]['form'];

/** One place where a party is mentioned. */
export interface PartyMention extends Span {
  readonly form: MentionForm;
  readonly coreference: boolean;
  readonly titleSpan: Span | null;
}

/** Mentions made one party. `affiliation` points at another entry of the same list. */
export interface Party {
  readonly kind: RecordParty['kind'];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly title: string | null;
  readonly affiliation: Party | null;
  readonly iso3166: string | null;
  readonly mentions: readonly PartyMention[];
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: readonly Span[];
}

/** Mentions made one place. */
export interface Place {
  readonly name: string;
  readonly country: string | null;
  readonly mentions: readonly Span[];
}

/** An instrument with who, what, when and how far. `partOf` points at another entry of the same list. */
export interface Agreement extends Omit<Find, 'span'> {
  readonly name: string;
  readonly named: boolean;
  readonly type: RecordAgreement['type'];
  readonly status: RecordAgreement['status'];
  readonly parties: readonly { readonly party: Party; readonly role: RecordAgreement['parties'][number]['role'] }[];
  readonly signatories: readonly Party[];
  readonly subject: string | null;
  readonly purpose: string | null;
  readonly date: DateMention | null;
  readonly place: string | null;
  readonly duration: string | null;
  readonly figures: readonly FigureMention[];
  readonly group: boolean;
  readonly count: number | null;
  readonly partOf: Agreement | null;
  readonly mentions: readonly Span[];
}

/** A quote with its speaker. */
export interface Quote extends Find {
  readonly speaker: Party | null;
  readonly cue: string | null;
}

/** All that was related, each list in the order of first mention. */
export interface Relations {
  readonly parties: readonly Party[];
  readonly places: readonly Place[];
  readonly agreements: readonly Agreement[];
  readonly quotes: readonly Quote[];
  /** The period that a figure is to be reached in. */
  readonly within: ReadonlyMap<FigureMention, DateMention>;
}

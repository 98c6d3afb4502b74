import type { RecordDate, RecordFigure } from './record/record.ts';
import type { Span } from './span.ts';

/** What every find carries: where it is, how sure it is, what made it, what it rests on. */
export interface Find {
  readonly span: Span;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: readonly Span[];
}

export const NAME_CLASSES = ['person', 'organization', 'location', 'facility', 'norp', 'misc', 'product'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** A name in the text, as the recogniser saw it: which class, not yet which party. */
export interface NameMention extends Find {
  readonly class: NameClass;
}

/** A TIMEX3 expression with its value worked out. */
export interface DateMention extends Find {
  readonly type: RecordDate['type'];
  readonly value: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly modifier: RecordDate['modifier'];
  /** The mention that ends the range which this one begins. */
  readonly until: DateMention | null;
  readonly basis: RecordDate['basis'];
}

/** A quantity with its value worked out, and what it counts. */
export interface FigureMention extends Find {
  readonly kind: RecordFigure['kind'];
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly modifier: RecordFigure['modifier'];
  readonly counted: string | null;
  readonly per: string | null;
  readonly partOf: FigureMention | null;
}

/** A stretch between quotation marks that is speech or a fragment of five words or more. `span` leaves the marks out. */
export interface QuoteMention extends Find {
  /** The stretch with its marks. */
  readonly marked: Span;
  /** True when the quote goes on from the one before it, over a paragraph's end or an interposed "he said". */
  readonly continues: boolean;
}

/** All that the recognisers saw, each list in the order of the text. */
export interface Mentions {
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly quotes: readonly QuoteMention[];
}

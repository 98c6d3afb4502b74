import type { DateMention, FigureMention } from '../../model/mention.ts';
import type { Agreement, Party } from '../../model/relation.ts';
import type { Span } from '../../model/span.ts';
import type { Entry } from './entry.ts';
import type { Reading } from './reading.ts';
import type { Standing } from './standing.ts';
import type { Status, StatusTold } from './status.ts';
import type { Range } from './told.ts';

/** An agreement while the article is looked at as a whole; what is missing is filled in from the others. */
export interface Draft {
  readonly entry: Entry;
  /** The mention that names it best. */
  readonly head: Reading;
  readonly standing: Standing;
  odds: number;
  readonly told: (StatusTold & { readonly reading: Reading }) | null;
  status: Status;
  parties: Party[];
  readonly signatories: Party[];
  readonly mediators: Party[];
  /** How many unnamed sides it was made by ("both countries"), 0 when none are spoken of. */
  readonly pair: number;
  /** The subject as tokens, and its words when they stand elsewhere. */
  readonly subject: Range | null;
  date: DateMention | null;
  place: string | null;
  readonly figures: readonly FigureMention[];
  readonly duration: string | null;
  readonly isGroup: boolean;
  readonly count: number | null;
  readonly isListed: boolean;
  /** Its own name, where several share a noun. */
  readonly ownName: Range | null;
  /** Lines of a list that name it. */
  readonly lines: readonly Span[];
  partOf: Draft | null;
  readonly evidence: readonly Span[];
  made?: Agreement;
}

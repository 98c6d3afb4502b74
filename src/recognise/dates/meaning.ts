import type { TimeUnit } from '../../language/time-units.ts';
import type { RecordDate } from '../../model/record/record.ts';
import type { CalendarUnit, Stretch } from './stretch.ts';

/** Which way from its anchor an expression points by its own words: "last" -1, "this" 0, "next" 1; `null` says nothing. */
export type Direction = -1 | 0 | 1 | 'ahead' | null;

/** A stretch that returns: every week ("Friday") or every year ("March", "Aug. 29", "the third quarter", "Christmas"). */
export type Slot =
  | { readonly unit: 'weekday'; readonly weekday: number }
  | { readonly unit: 'monthday'; readonly month: number; readonly day: number; readonly weekday: number | null }
  | { readonly unit: 'month' | 'season' | 'quarter' | 'half'; readonly n: number }
  | { readonly unit: 'holiday'; readonly name: string };

export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | 'MI';

/** What an expression means before it is known when it was written: what the forms read and `resolve` works out. */
export type Meaning =
  /** The words say it all: "3 May 2019", "the 1990s". */
  | { readonly kind: 'stated'; readonly stretch: Stretch }
  /** Worked out before, from another expression. */
  | { readonly kind: 'known'; readonly stretch: Stretch; readonly basis: RecordDate['basis'] }
  /** "Friday", "last March", "the third quarter". */
  | { readonly kind: 'slot'; readonly slot: Slot; readonly direction: Direction }
  /** "March of last year": the slot in the year that `outer` gives, or the weekday in its week. */
  | { readonly kind: 'slotIn'; readonly slot: Slot; readonly outer: Meaning }
  /** "the first week of 2015", "the last quarter of the year", "the 15th of next month"; -1 is the last. */
  | { readonly kind: 'nthIn'; readonly n: number; readonly unit: CalendarUnit; readonly outer: Meaning }
  /** "yesterday", "last year", "three years ago": so many units from the day of publication. */
  | { readonly kind: 'fromPublished'; readonly unit: CalendarUnit; readonly count: number }
  /** "the following day", "two years later", "that year": so many units from another date of the text. */
  | { readonly kind: 'fromText'; readonly unit: CalendarUnit; readonly count: number }
  /** "three days after Easter", "two weeks from tomorrow". */
  | { readonly kind: 'fromDate'; readonly unit: CalendarUnit; readonly count: number; readonly anchor: Meaning }
  /** "the quarter", "the latest period": the one that the article speaks of. */
  | { readonly kind: 'current'; readonly unit: CalendarUnit | 'period' }
  /** "a year earlier", "the year-ago quarter": the same period one year before. */
  | { readonly kind: 'yearBefore'; readonly unit: 'period' | 'year'; readonly from: 'published' | 'text' }
  /** "the 1988 quarter": in that year, the quarter that the article speaks of. */
  | { readonly kind: 'periodIn'; readonly year: number }
  /** "the week of March 6". */
  | { readonly kind: 'holding'; readonly unit: CalendarUnit; readonly day: Meaning }
  /** "until then": the date last spoken of. */
  | { readonly kind: 'lastDate' }
  /** "FY2025", by the year it ends in. */
  | { readonly kind: 'fiscal'; readonly year: number }
  /** "the past decade", "the next year": a length that ends or begins at publication. */
  | { readonly kind: 'running'; readonly unit: CalendarUnit; readonly time: TimeUnit; readonly count: number }
  /** "the previous Friday": the slot, from another date of the text. */
  | { readonly kind: 'slotFromText'; readonly slot: Slot; readonly direction: -1 | 0 | 1 }
  /** "Friday morning", "this evening", "the morning". */
  | { readonly kind: 'dayPart'; readonly day: Meaning | null; readonly part: DayPart }
  /** "10 p.m. Wednesday", "18:00 UTC": `time` is `THH:MM` with its zone, if any. */
  | { readonly kind: 'clock'; readonly day: Meaning | null; readonly time: string }
  /** "03/05/2019": two readings, told apart by how the article writes other days. */
  | { readonly kind: 'either'; readonly dayFirst: Stretch; readonly monthFirst: Stretch }
  /** A length, a set, a vague reference: the value is in the words. */
  | { readonly kind: 'fixed'; readonly type: RecordDate['type']; readonly value: string };

export type Modifier = NonNullable<RecordDate['modifier']>;

/** What a form read: the token after its last, what it means, and what the words add. */
export interface Reading {
  /** First token, where it is not the one that the form was asked about. */
  readonly start?: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly modifier?: Modifier;
  readonly rule: string;
  /** How sure the reading is, where it is less sure than others of its rule (`confidence.ts`). */
  readonly confidence?: number;
  /** The other end of a range that shares words with this one ("May 3-5", "2009-10"). */
  readonly until?: Reading;
  /** A second day that shares its month with this one ("May 3 and 4"). */
  readonly also?: Reading;
}

/** The day of publication of examples that say no other: a Wednesday. */
export const EXAMPLE_PUBLISHED = '2025-09-03';

/** A sentence that shows a form at work. Rows are tests, and make the page of forms. */
export interface Example {
  readonly text: string;
  /** Day of publication; `EXAMPLE_PUBLISHED` where left out. */
  readonly published?: string;
  /** What is found, in order: words and value. */
  readonly finds: readonly (readonly [text: string, value: string | null])[];
}

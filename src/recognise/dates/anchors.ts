import { dayNumber, partsOf } from '../../model/calendar.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { Stretch } from './stretch.ts';

/** What later expressions of a text count from, as it stands after those read so far. */
export class Anchors {
  /** Day of publication, in days since 1970-01-01. */
  readonly published: number | null;
  /** The last stretch of the calendar mentioned, and the last day. */
  last: Stretch | null = null;
  day: Stretch | null = null;
  /** The last quarter, and the last quarter, half or year, that a report was said to be about. */
  quarter: Stretch | null = null;
  period: Stretch | null = null;
  /** How the text writes days in numbers, where one of them shows it. */
  readonly order: 'dayFirst' | 'monthFirst' | null;

  constructor(document: NewsDocument, order: 'dayFirst' | 'monthFirst' | null) {
    const date = document.article.published?.date ?? document.article.dateline?.date ?? null;
    this.published = date === null ? null : dayNumber(...partsOf(date));
    this.order = order;
  }

  /** Takes note of a mention. `isPeriod` marks the stretches that reports are about. */
  note(stretch: Stretch): void {
    this.last = stretch;
    if (stretch.unit === 'day') this.day = stretch;
    if (stretch.unit === 'quarter') this.quarter = stretch;
    if (stretch.unit === 'quarter' || stretch.unit === 'half') this.period = stretch;
  }
}

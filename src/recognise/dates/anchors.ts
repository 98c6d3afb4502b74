import { dayNumber, partsOf } from '../../model/calendar.ts';
import type { NewsDocument } from '../../model/document.ts';
import { lastDay, type Stretch, stretchOf } from './stretch.ts';

/** What later expressions of a text count from, as it stands after those read so far. */
export class Anchors {
  /** Day of publication, in days since 1970-01-01. */
  readonly published: number | null;
  /** The last stretch of the calendar mentioned, and the last day. */
  last: Stretch | null = null;
  day: Stretch | null = null;
  /** The quarter, and the quarter, half or year, that the article reports on; and the last quarter mentioned at all. */
  quarter: Stretch | null = null;
  period: Stretch | null = null;
  lastQuarter: Stretch | null = null;
  /** A length of most of a year that a sentence, known by its first token, reports on. */
  private yearlong: { readonly sentence: number; readonly stretch: Stretch } | null = null;
  /** How the text writes days in numbers, where one of them shows it. */
  readonly order: 'dayFirst' | 'monthFirst' | null;

  constructor(document: NewsDocument, order: 'dayFirst' | 'monthFirst' | null) {
    const date = document.article.published?.date ?? document.article.dateline?.date ?? null;
    this.published = date === null ? null : dayNumber(...partsOf(date));
    this.order = order;
  }

  /** Takes note of a mention. One that was only compared with ("a year earlier") is not what the article reports on. */
  note(stretch: Stretch, isCompared: boolean): void {
    this.last = stretch;
    if (stretch.unit === 'day') this.day = stretch;
    if (stretch.unit === 'quarter') this.lastQuarter = stretch;
    if (isCompared || (stretch.unit !== 'quarter' && stretch.unit !== 'half')) return;
    // Of a quarter that is not over yet the article can only say what is expected.
    const isOver = this.published === null || lastDay(stretch) <= this.published;
    if (stretch.unit === 'quarter' && (isOver || this.quarter === null)) this.quarter = stretch;
    if (isOver || this.period === null) this.period = stretch;
  }

  /** Takes note of a length that reports are about: "the nine months", "the year ended June 30". */
  noteLength(value: string, sentence: number): void {
    if ((value !== 'P9M' && value !== 'P1Y') || this.published === null) return;
    this.yearlong = { sentence, stretch: stretchOf('year', this.published) };
  }

  /** What "a year earlier" is a year before, in the sentence that begins with this token. */
  periodIn(sentence: number): Stretch | null {
    return this.yearlong?.sentence === sentence ? this.yearlong.stretch : this.period;
  }
}

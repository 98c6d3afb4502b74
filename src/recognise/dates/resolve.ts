import { isoLength } from '../../language/time-units.ts';
import type { DateMention } from '../../model/mention.ts';
import type { Anchors } from './anchors.ts';
import type { Meaning, Slot } from './meaning.ts';
import { LONGEST_ANCHOR, move, moveDay } from './move.ts';
import type { Scan } from './scan.ts';
import { openValue, slotFrom, slotWithin, weekdayFrom } from './slot.ts';
import {
  type CalendarUnit,
  firstDay,
  isInReach,
  lastDay,
  partOfYear,
  type Stretch,
  shift,
  stretchOf,
  timexValue,
  widen,
} from './stretch.ts';
import { type Tense, tenseAt } from './tense.ts';

type Basis = DateMention['basis'];

/** What an expression came to. `stretch` is the calendar under it, for later expressions to count from. */
export interface Resolved {
  readonly type: DateMention['type'];
  readonly value: string | null;
  readonly stretch: Stretch | null;
  readonly basis: Basis;
  /** Open or timed values have no first and last day of their own, though a stretch. */
  readonly isOnCalendar: boolean;
}

interface Point {
  readonly stretch: Stretch;
  readonly basis: Basis;
}

const unresolved = (value: string | null = null): Resolved => ({
  type: 'date',
  value,
  stretch: null,
  basis: 'unresolved',
  isOnCalendar: false,
});

/** Works a meaning out against its anchors and the verb near by. */
export class Resolver {
  readonly anchors: Anchors;
  private readonly scan: Scan;
  private readonly start: number;
  private readonly end: number;

  /** `start` and `end` are the tokens of the expression, in the sentence that the scan stands in. */
  constructor(anchors: Anchors, scan: Scan, start: number, end: number) {
    this.anchors = anchors;
    this.scan = scan;
    this.start = start;
    this.end = end;
  }

  /** The tense of the verb near by; looked for only where it decides. */
  private tense(meaning: Meaning): Tense {
    return tenseAt(this.scan, this.start, this.end, meaning);
  }

  resolve(meaning: Meaning): Resolved {
    switch (meaning.kind) {
      case 'fixed':
        return { type: meaning.type, value: meaning.value, stretch: null, basis: 'stated', isOnCalendar: false };
      case 'fiscal':
        return {
          type: 'date',
          value: `FY${meaning.year}`,
          stretch: { unit: 'year', index: meaning.year },
          basis: 'stated',
          isOnCalendar: false,
        };
      case 'slotIn':
        if (meaning.outer.kind === 'fiscal') return this.ofFiscalYear(meaning.slot, meaning.outer.year);
        return this.dated(meaning);
      case 'running':
        if (meaning.unit !== 'decade' && meaning.unit !== 'century' && meaning.unit !== 'millennium') {
          return this.resolve({ kind: 'fromPublished', unit: meaning.unit, count: meaning.count });
        }
        return {
          type: 'duration',
          value: isoLength(1, meaning.time),
          stretch: null,
          basis: 'stated',
          isOnCalendar: false,
        };
      case 'dayPart':
        return this.timed(meaning.day, `T${meaning.part}`);
      case 'clock':
        return this.timed(meaning.day, meaning.time);
      default:
        return this.dated(meaning);
    }
  }

  /** "Q3 FY25": a part of a year that begins nobody says when. */
  private ofFiscalYear(slot: Slot, year: number): Resolved {
    const part = slot.unit === 'quarter' ? `-Q${slot.n}` : slot.unit === 'half' ? `-H${slot.n}` : '';
    return { type: 'date', value: `FY${year}${part}`, stretch: null, basis: 'stated', isOnCalendar: false };
  }

  private dated(meaning: Meaning): Resolved {
    const point = this.point(meaning);
    if (point === null || !isInReach(point.stretch))
      return unresolved(meaning.kind === 'slot' ? openValue(meaning.slot) : null);
    return {
      type: 'date',
      value: timexValue(point.stretch),
      stretch: point.stretch,
      basis: point.basis,
      isOnCalendar: true,
    };
  }

  /** A time of a day; the day that the text is at, where none is said. */
  private timed(day: Meaning | null, time: string): Resolved {
    const point = day === null ? this.dayOfText() : this.point(day);
    if (point === null || point.stretch.unit !== 'day') return { ...unresolved(`XXXX-XX-XX${time}`), type: 'time' };
    return {
      type: 'time',
      value: `${timexValue(point.stretch)}${time}`,
      stretch: point.stretch,
      basis: point.basis,
      isOnCalendar: true,
    };
  }

  private dayOfText(): Point | null {
    const { day } = this.anchors;
    if (day !== null) return { stretch: day, basis: 'text' };
    return this.fromPublished('day', 0);
  }

  private fromPublished(unit: CalendarUnit, count: number): Point | null {
    const { published } = this.anchors;
    if (unit === 'weekend' && count === 0 && published !== null) return this.current('weekend');
    return published === null ? null : { stretch: shift(stretchOf(unit, published), count), basis: 'published' };
  }

  /** The stretch that a meaning names, or `null` where an anchor is missing. */
  private point(meaning: Meaning): Point | null {
    switch (meaning.kind) {
      case 'stated':
        return { stretch: meaning.stretch, basis: 'stated' };
      case 'holding': {
        const day = this.point(meaning.day);
        return day && { stretch: widen(day.stretch, meaning.unit), basis: day.basis };
      }
      case 'lastDate':
        return this.anchors.last && { stretch: this.anchors.last, basis: 'text' };
      case 'known':
        return { stretch: meaning.stretch, basis: meaning.basis };
      case 'fiscal':
        return { stretch: { unit: 'year', index: meaning.year }, basis: 'stated' };
      case 'either':
        return this.either(meaning.dayFirst, meaning.monthFirst);
      case 'fromPublished':
        return this.fromPublished(meaning.unit, meaning.count);
      case 'fromText':
        return this.fromText(meaning.unit, meaning.count);
      case 'fromDate': {
        const anchor = this.point(meaning.anchor);
        if (anchor === null || anchor.stretch.unit !== 'day') return null;
        const index = moveDay(anchor.stretch.index, meaning.unit, meaning.count);
        return index === null ? null : { stretch: { unit: 'day', index }, basis: anchor.basis };
      }
      case 'slot': {
        const { published } = this.anchors;
        if (published === null) return this.slotOfText(meaning);
        const stretch = slotFrom(meaning.slot, published, meaning.direction, this.tense(meaning));
        return stretch && { stretch, basis: 'published' };
      }
      case 'slotFromText': {
        const from = this.anchors.day?.index ?? this.anchors.published;
        if (from === null || meaning.slot.unit !== 'weekday') return null;
        const direction = meaning.direction;
        const start =
          direction === 1
            ? weekdayFrom(meaning.slot.weekday, from + 1, null, 1)
            : weekdayFrom(meaning.slot.weekday, direction === 0 ? from : from - 1, null, -1);
        return { stretch: start, basis: this.anchors.day === null ? 'published' : 'text' };
      }
      case 'slotIn': {
        const outer = this.point(meaning.outer);
        const stretch = outer && slotWithin(meaning.slot, outer.stretch);
        return stretch && { stretch, basis: outer.basis };
      }
      case 'nthIn':
        return this.nthIn(meaning);
      case 'current':
        return this.current(meaning.unit);
      case 'yearBefore':
        return this.yearBefore(meaning);
      case 'periodIn': {
        const yearlong = this.anchors.periodIn(this.scan.first);
        if (yearlong?.unit === 'year') return { stretch: { unit: 'year', index: meaning.year }, basis: 'text' };
        const quarter = this.quarter();
        return (
          quarter && { stretch: partOfYear('quarter', meaning.year, (quarter.stretch.index % 4) + 1), basis: 'text' }
        );
      }
      default:
        return null;
    }
  }

  /** Without a day of publication, a day of a month takes the year of the date before it in the text. */
  private slotOfText({ slot }: Meaning & { kind: 'slot' }): Point | null {
    const { last } = this.anchors;
    if (last === null || slot.unit === 'weekday' || !isInReach(last)) return null;
    const stretch = slotWithin(slot, widen(last, 'year'));
    return stretch && { stretch, basis: 'text' };
  }

  /** Day or month first: as the text's other dates are, else the reading within a month of publication, else none. */
  private either(dayFirst: Stretch, monthFirst: Stretch): Point | null {
    const { order, published } = this.anchors;
    if (order !== null) return { stretch: order === 'dayFirst' ? dayFirst : monthFirst, basis: 'stated' };
    if (published === null) return null;
    const isNear = (stretch: Stretch): boolean => Math.abs(stretch.index - published) <= 7;
    if (isNear(dayFirst) === isNear(monthFirst)) return null;
    return { stretch: isNear(dayFirst) ? dayFirst : monthFirst, basis: 'published' };
  }

  private fromText(unit: CalendarUnit, count: number): Point | null {
    const { last, day, lastQuarter } = this.anchors;
    const anchor =
      unit === 'quarter' ? (lastQuarter ?? last) : unit === 'day' || unit === 'week' ? (day ?? last) : last;
    if (anchor === null) return this.fromPublished(unit, count);
    // A day cannot be counted from a year.
    if (lastDay(anchor) - firstDay(anchor) > LONGEST_ANCHOR[unit]) return null;
    return { stretch: move(anchor, unit, count), basis: 'text' };
  }

  private nthIn({ n, unit, outer }: Meaning & { kind: 'nthIn' }): Point | null {
    const point = this.point(outer);
    if (point === null) return null;
    const { stretch } = point;
    // The last week of a year is ISO's, which holds its 28th of December.
    const end = unit === 'week' && stretch.unit === 'year' ? lastDay(stretch) - 3 : lastDay(stretch);
    if (n < 0) return { stretch: stretchOf(unit, end), basis: point.basis };
    // The first week of a year is ISO's, which holds its fourth of January.
    const first =
      unit === 'week' && stretch.unit === 'year'
        ? stretchOf(unit, firstDay(stretch) + 3)
        : stretchOf(unit, firstDay(stretch));
    const nth = shift(first, n - 1);
    return firstDay(nth) <= lastDay(stretch) ? { stretch: nth, basis: point.basis } : null;
  }

  private current(unit: CalendarUnit | 'period'): Point | null {
    const { period, published } = this.anchors;
    if (unit === 'period') return period !== null ? { stretch: period, basis: 'text' } : this.quarter();
    if (unit === 'quarter') return this.quarter();
    if (unit === 'weekend' && published !== null) {
      // On a Monday or Tuesday it is the one just over; with a verb of the future, the one to come.
      const stretch = stretchOf('weekend', published);
      const isOver = firstDay(stretch) > published + 1 && this.tense({ kind: 'current', unit }) !== 1;
      return { stretch: isOver ? shift(stretch, -1) : stretch, basis: 'published' };
    }
    return this.fromPublished(unit, 0);
  }

  /** The quarter that the text speaks of, else the last one that was over at publication. */
  private quarter(): Point | null {
    const { quarter } = this.anchors;
    if (quarter !== null) return { stretch: quarter, basis: 'text' };
    return this.fromPublished('quarter', -1);
  }

  private yearBefore({ unit, from }: Meaning & { kind: 'yearBefore' }): Point | null {
    const { last } = this.anchors;
    const period = this.anchors.periodIn(this.scan.first);
    if (period !== null) {
      const back =
        period.unit === 'quarter'
          ? shift(period, -4)
          : period.unit === 'half'
            ? shift(period, -2)
            : shift(widen(period, 'year'), -1);
      return { stretch: back, basis: 'text' };
    }
    if (unit === 'period') {
      const quarter = this.quarter();
      return quarter && { stretch: shift(quarter.stretch, -4), basis: quarter.basis };
    }
    if (from === 'text' && last !== null) return { stretch: shift(widen(last, 'year'), -1), basis: 'text' };
    return this.fromPublished('year', -1);
  }
}

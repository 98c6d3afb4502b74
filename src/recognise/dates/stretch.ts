import { dayNumber, isoDate, isoOfDayNumber, isRealDay, partsOf, weekdayOf } from '../../model/calendar.ts';

/** The units that a stretch of the calendar can be one of. */
export type CalendarUnit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/**
 * One stretch of the calendar: the `index`th of its unit. Days count from 1970-01-01, weeks and weekends from the week of
 * that day, which begin on Mondays; months, quarters, seasons and halves count from year 0, so that adding to the index
 * moves in time. A season's year is the one that it is named by; its winter begins in December of that year.
 */
export interface Stretch {
  readonly unit: CalendarUnit;
  readonly index: number;
}

const SEASON_NAMES = ['SP', 'SU', 'FA', 'WI'] as const;

/** How many of the unit a year holds, for those that years are cut into. */
const PER_YEAR = { month: 12, season: 4, quarter: 4, half: 2 } as const;

/** How many years one of the unit holds. */
const YEARS = { year: 1, decade: 10, century: 100, millennium: 1000 } as const;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export function dayStretch(year: number, month: number, day: number): Stretch | null {
  return isRealDay(year, month, day) ? { unit: 'day', index: dayNumber(year, month, day) } : null;
}

/** The month that a season begins with: spring in March, winter in December. */
const firstMonthOfSeason = (season: number): number => 3 * season + 3;

function startOfMonth(index: number): number {
  return dayNumber(Math.floor(index / 12), (index % 12) + 1, 1);
}

/** First day of the stretch, in days since 1970-01-01. */
export function firstDay({ unit, index }: Stretch): number {
  switch (unit) {
    case 'day':
      return index;
    case 'week':
      return index * 7 - 3;
    case 'weekend':
      return index * 7 + 2;
    case 'season':
      return startOfMonth(Math.floor(index / 4) * 12 + firstMonthOfSeason(index % 4) - 1);
    case 'month':
    case 'quarter':
    case 'half':
      return startOfMonth(index * (12 / PER_YEAR[unit]));
    default:
      return dayNumber(index * YEARS[unit], 1, 1);
  }
}

/** Last day of the stretch, in days since 1970-01-01. */
export function lastDay(stretch: Stretch): number {
  if (stretch.unit === 'day') return stretch.index;
  if (stretch.unit === 'weekend') return firstDay(stretch) + 1;
  return firstDay({ unit: stretch.unit, index: stretch.index + 1 }) - 1;
}

/** The stretch of a unit that holds a day; the weekend of a weekday is that of its week. */
export function stretchOf(unit: CalendarUnit, day: number): Stretch {
  if (unit === 'day') return { unit, index: day };
  if (unit === 'week' || unit === 'weekend') return { unit, index: Math.floor((day + 3) / 7) };
  const [year, month] = partsOf(isoOfDayNumber(day));
  if (unit === 'season') {
    // January and February belong to the winter that began the year before.
    const shifted = month < 3 ? { year: year - 1, season: 3 } : { year, season: Math.floor((month - 3) / 3) };
    return { unit, index: shifted.year * 4 + shifted.season };
  }
  if (unit === 'month' || unit === 'quarter' || unit === 'half') {
    return { unit, index: year * PER_YEAR[unit] + Math.floor(((month - 1) * PER_YEAR[unit]) / 12) };
  }
  return { unit, index: Math.floor(year / YEARS[unit]) };
}

/** The stretch of another unit that holds the first day of this one. */
export function widen(stretch: Stretch, unit: CalendarUnit): Stretch {
  return stretch.unit === unit ? stretch : stretchOf(unit, firstDay(stretch));
}

/** The nth month, quarter, season or half of a year; `n` from 1 (seasons from 0). */
export function partOfYear(unit: 'month' | 'season' | 'quarter' | 'half', year: number, n: number): Stretch {
  return { unit, index: year * PER_YEAR[unit] + (unit === 'season' ? n : n - 1) };
}

/** The year that the stretch begins in. */
export function yearOf(stretch: Stretch): number {
  if (stretch.unit === 'year') return stretch.index;
  if (stretch.unit === 'season') return Math.floor(stretch.index / 4);
  return partsOf(isoOfDayNumber(firstDay(stretch)))[0];
}

/** ISO week of a Monday: the year and week number that its Thursday falls in. */
function isoWeek(monday: number): string {
  const [year] = partsOf(isoOfDayNumber(monday + 3));
  const january4 = isoDate(year, 1, 4);
  const firstMonday = dayNumber(year, 1, 4) - (weekdayOf(january4) - 1);
  return `${pad(year, 4)}-W${pad((monday - firstMonday) / 7 + 1, 2)}`;
}

/** The TIMEX3 value of a stretch: `2025-08-29`, `2025-W35`, `2025-W35-WE`, `2025-08`, `2025-SU`, `2025-Q3`, `2025`, `202`, `20`. */
export function timexValue(stretch: Stretch): string {
  const { unit, index } = stretch;
  switch (unit) {
    case 'day':
      return isoOfDayNumber(index);
    case 'week':
      return isoWeek(firstDay(stretch));
    case 'weekend':
      return `${isoWeek(index * 7 - 3)}-WE`;
    case 'month':
      return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
    case 'season':
      return `${pad(Math.floor(index / 4), 4)}-${SEASON_NAMES[index % 4]}`;
    case 'quarter':
      return `${pad(Math.floor(index / 4), 4)}-Q${(index % 4) + 1}`;
    case 'half':
      return `${pad(Math.floor(index / 2), 4)}-H${(index % 2) + 1}`;
    case 'year':
      return pad(index, 4);
    case 'decade':
      return pad(index, 3);
    case 'century':
      return pad(index, 2);
    case 'millennium':
      return String(index);
  }
}

/** Moves a stretch so many of its unit on, or back. */
export function shift({ unit, index }: Stretch, count: number): Stretch {
  return { unit, index: index + count };
}

/** True for stretches that the record can write with four-digit years. */
export function isInReach(stretch: Stretch): boolean {
  const year = stretch.unit in YEARS ? stretch.index * YEARS[stretch.unit as keyof typeof YEARS] : yearOf(stretch);
  return year >= 1 && year <= 9998;
}

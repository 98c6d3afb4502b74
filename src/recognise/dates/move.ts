import { dayNumber, isoOfDayNumber, partsOf } from '../../model/calendar.ts';
import { type CalendarUnit, lastDay, type Stretch, shift, widen } from './stretch.ts';

/** Days that a stretch may last for another unit to be counted from it. */
export const LONGEST_ANCHOR: Readonly<Record<CalendarUnit, number>> = {
  day: 6,
  weekend: 6,
  week: 31,
  month: 31,
  season: 366,
  quarter: 366,
  half: 366,
  year: 366,
  decade: 3660,
  century: 36600,
  millennium: 366000,
};

/** So many units on from a stretch, in the unit counted: two weeks after a day is a week. */
export function move(stretch: Stretch, unit: CalendarUnit, count: number): Stretch {
  return shift(widen(stretch, unit), count);
}

/** The day so many units from a day, by months kept within the month: 31 January and one month is 28 February. */
export function moveDay(day: number, unit: CalendarUnit, count: number): number | null {
  if (unit === 'day') return day + count;
  if (unit === 'week' || unit === 'weekend') return day + 7 * count;
  if (unit !== 'month' && unit !== 'quarter' && unit !== 'year') return null;
  const [year, month, date] = partsOf(isoOfDayNumber(day));
  const index = year * 12 + month - 1 + count * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
  if (index < 12 || index > 9998 * 12) return null;
  const first = dayNumber(Math.floor(index / 12), (index % 12) + 1, 1);
  return Math.min(first + date - 1, lastDay({ unit: 'month', index }));
}

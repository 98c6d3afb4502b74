import { HOLIDAYS } from '../../language/holidays.ts';
import {
  dayNumber,
  daysInMonth,
  isoDate,
  isoOfDayNumber,
  isRealDay,
  partsOf,
  weekdayOf,
} from '../../model/calendar.ts';
import type { Direction, Slot } from './meaning.ts';
import { firstDay, lastDay, partOfYear, type Stretch, stretchOf } from './stretch.ts';
import type { Tense } from './tense.ts';

/** Days that a date of the other tense may be nearer before the calendar beats the verb: see `choose`. */
const NEAR = 100;
const FAR = 240;

/** The slot in a year; `null` for a 29 February that is not there. Weekdays have no place in a year. */
export function slotInYear(slot: Slot, year: number): Stretch | null {
  switch (slot.unit) {
    case 'weekday':
      return null;
    case 'monthday':
      return isRealDay(year, slot.month, Math.min(slot.day, daysInMonth(2024, slot.month))) &&
        slot.day <= daysInMonth(year, slot.month)
        ? { unit: 'day', index: dayNumber(year, slot.month, slot.day) }
        : null;
    case 'holiday':
      return { unit: 'day', index: HOLIDAYS.get(slot.name)!(year) };
    default:
      return partOfYear(slot.unit, year, slot.n);
  }
}

/** A weekday counted from a day: the latest on or before it, the next on or after it, or the one in the week beside. */
export function weekdayFrom(weekday: number, day: number, direction: Direction, tense: Tense): Stretch {
  const today = weekdayOf(isoOfDayNumber(day));
  const back = day - ((today - weekday + 7) % 7);
  const ahead = day + ((weekday - today + 7) % 7);
  const index =
    direction === -1
      ? back === day
        ? day - 7
        : back
      : direction === 'ahead'
        ? back + 7
        : direction === 1
          ? day + 7 - today + weekday
          : tense === 1
            ? ahead
            : back;
  return { unit: 'day', index };
}

/** The year near `day` in which the day of a month falls on the weekday said. */
function yearByWeekday(slot: Slot & { unit: 'monthday' }, year: number): Stretch | null {
  if (slot.weekday === null) return null;
  for (const offset of [0, -1, 1, -2, 2, -3, -4, -5, -6]) {
    const stretch = slotInYear(slot, year + offset);
    if (stretch !== null && weekdayOf(isoOfDayNumber(stretch.index)) === slot.weekday) return stretch;
  }
  return null;
}

/** Days from `day` to the stretch: negative when it is over, 0 when it holds the day. */
function distance(stretch: Stretch, day: number): number {
  const first = firstDay(stretch);
  if (first > day) return first - day;
  const last = lastDay(stretch);
  return last < day ? last - day : 0;
}

/**
 * The one of a year's slots that is meant, seen from a day: by "last" and "next", by the verb, and by distance. The verb
 * gives way where it would pass over a date close by for one most of a year off: "declared a dividend, payable Dec. 15".
 */
export function slotFrom(slot: Slot, day: number, direction: Direction, tense: Tense): Stretch | null {
  if (slot.unit === 'weekday') return weekdayFrom(slot.weekday, day, direction, tense);
  const [year] = partsOf(isoOfDayNumber(day));
  if (slot.unit === 'monthday') {
    const exact = yearByWeekday(slot, year);
    if (exact !== null) return exact;
  }
  const near = [year - 1, year, year + 1].map((each) => slotInYear(slot, each)).filter((each) => each !== null);
  const past = near.findLast((each) => distance(each, day) < 0);
  const holding = near.find((each) => distance(each, day) === 0);
  const future = near.find((each) => distance(each, day) > 0);
  if (direction === -1) return past ?? null;
  if (direction === 1 || direction === 'ahead') return future ?? null;
  if (holding !== undefined) return holding;
  if (direction === 0) return slotInYear(slot, year);
  if (past === undefined || future === undefined) return past ?? future ?? null;
  return choose(slot, past, future, day, tense);
}

function choose(slot: Slot, past: Stretch, future: Stretch, day: number, tense: Tense): Stretch {
  const back = -distance(past, day);
  const ahead = distance(future, day);
  if (slot.unit === 'quarter' || slot.unit === 'half' || slot.unit === 'season') {
    // Reports speak of the quarter just over or the one to come soon, whatever the verb.
    if (tense === 1 && ahead < 200) return future;
    return ahead < NEAR && back > FAR ? future : past;
  }
  if (tense === 0) return ahead < back ? future : past;
  if (slot.unit === 'monthday') {
    if (tense === -1 && ahead < NEAR && back > FAR) return future;
    if (tense === 1 && back < 30 && ahead > FAR) return past;
  }
  return tense === 1 ? future : past;
}

/** What can be said of a slot when no day of publication is known: TIMEX3's X for what is open. */
export function openValue(slot: Slot): string {
  switch (slot.unit) {
    case 'weekday':
      return `XXXX-WXX-${slot.weekday}`;
    case 'monthday':
      return `XXXX${isoDate(2000, slot.month, slot.day).slice(4)}`;
    case 'holiday': {
      const first = isoOfDayNumber(HOLIDAYS.get(slot.name)!(2000)).slice(4);
      const second = isoOfDayNumber(HOLIDAYS.get(slot.name)!(2001)).slice(4);
      return first === second ? `XXXX${first}` : 'XXXX-XX-XX';
    }
    case 'month':
      return `XXXX-${String(slot.n).padStart(2, '0')}`;
    case 'season':
      return `XXXX-${['SP', 'SU', 'FA', 'WI'][slot.n]}`;
    case 'quarter':
      return `XXXX-Q${slot.n}`;
    case 'half':
      return `XXXX-H${slot.n}`;
  }
}

/** A slot inside a wider stretch: the weekday of a week, the month of a year. */
export function slotWithin(slot: Slot, outer: Stretch): Stretch | null {
  if (slot.unit === 'weekday')
    return { unit: 'day', index: firstDay(stretchOf('week', firstDay(outer))) + slot.weekday - 1 };
  return outer.unit === 'year' ? slotInYear(slot, outer.index) : null;
}

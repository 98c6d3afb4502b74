import { dayNumber, isoDate, isoOfDayNumber, partsOf, weekdayOf } from '../model/calendar.ts';

/** The day, as days since 1970-01-01, on which a named day falls in a year. */
type DayInYear = (year: number) => number;

const fixed =
  (month: number, day: number): DayInYear =>
  (year) =>
    dayNumber(year, month, day);

/** The nth such weekday of a month; the last one for -1. */
const nth =
  (n: number, weekday: number, month: number): DayInYear =>
  (year) => {
    const first = isoDate(year, month, 1);
    const offset = (weekday - weekdayOf(first) + 7) % 7;
    const start = dayNumber(...partsOf(first)) + offset;
    if (n > 0) return start + (n - 1) * 7;
    const fifth = start + 28;
    return partsOf(isoOfDayNumber(fifth))[1] === month ? fifth : start + 21;
  };

/** Easter Sunday of the western churches, after the "anonymous Gregorian" computation of 1876. */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const easter =
  (offset: number): DayInYear =>
  (year) =>
    easterSunday(year) + offset;

/**
 * Days that a name fixes by a rule of the western calendar, in lower case. Feasts of the moon's calendars are not among
 * them, nor names that mean another day in each country ("Independence Day").
 */
export const HOLIDAYS: ReadonlyMap<string, DayInYear> = new Map<string, DayInYear>([
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["new year's", fixed(1, 1)],
  ['new year day', fixed(1, 1)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["valentine's day", fixed(2, 14)],
  ['valentines day', fixed(2, 14)],
  ["st patrick's day", fixed(3, 17)],
  ["st. patrick's day", fixed(3, 17)],
  ['saint patrick', fixed(3, 17)],
  ['april fools', fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ['guy fawkes night', fixed(11, 5)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['good friday', easter(-2)],
  ['palm sunday', easter(-7)],
  ['ash wednesday', easter(-46)],
  ['maundy thursday', easter(-3)],
  ['pentecost', easter(49)],
  ['whit monday', easter(50)],
  ['martin luther king day', nth(3, 1, 1)],
  ["presidents' day", nth(3, 1, 2)],
  ['presidents day', nth(3, 1, 2)],
  ["mother's day", nth(2, 7, 5)],
  ["father's day", nth(3, 7, 6)],
  ['memorial day', nth(-1, 1, 5)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['thanksgiving', nth(4, 4, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['black friday', (year) => nth(4, 4, 11)(year) + 1],
  ['cyber monday', (year) => nth(4, 4, 11)(year) + 4],
]);

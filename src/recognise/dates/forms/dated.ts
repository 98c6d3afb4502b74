import type { Form } from '../form.ts';
import { clock } from './clock.ts';
import { dayPart } from './day-part.ts';
import { decade } from './decade.ts';
import { holiday } from './holiday.ts';
import { month } from './month.ts';
import { monthDay } from './month-day.ts';
import { numericDay } from './numeric-day.ts';
import { period } from './period.ts';
import { season } from './season.ts';
import { unit } from './unit.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/** The forms that name a time by themselves, without what modifies it; in order, the first that reads wins. */
export const DATES: readonly Form[] = [
  // Before the year and the clock, which would take its first number.
  numericDay,
  // Before holidays ("the fourth of July 1995") and before the month and weekday that it begins with.
  holiday,
  monthDay,
  // Before the month, whose number is the hour of "8 May"-less texts: "10 p.m. Wednesday".
  clock,
  weekday,
  month,
  // Before the unit and the year: "last year’s third quarter", "2019 Q1", "the 1988 quarter".
  period,
  decade,
  year,
  season,
  dayPart,
  unit,
];

import { DOUBTFUL_NAMES, MONTHS, WEEKDAYS } from '../../language/calendar-names.ts';

/** True for a weekday or month: no part of a name or a modifier. "may", "march" and the like are left out. */
export function isCalendarWord(word: string): boolean {
  return (WEEKDAYS.has(word) || MONTHS.has(word)) && !DOUBTFUL_NAMES.has(word);
}

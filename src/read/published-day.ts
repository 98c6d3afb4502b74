import { dayNumber, isoDate, isoOfDayNumber, isRealDay } from '../model/calendar.ts';
import { readDate } from './plain/stated-date.ts';

/** Seconds since 1970 that a news date can have: from 1990 to 2100. */
const EARLIEST = dayNumber(1990, 1, 1) * 86_400;
const LATEST = dayNumber(2100, 1, 1) * 86_400;

/**
 * The day that a date of metadata names, as it is written there (no time zone is applied), or `null`.
 *
 * Reads `2025-08-29T21:30:00+05:30`, `20250829T120000Z`, `2025/08/29`, `Fri, 29 Aug 2025 12:00:00 GMT`,
 * `August 29, 2025`, `29/08/2025` where one number cannot be a month, and seconds or milliseconds since 1970.
 */
export function publishedDay(text: string): string | null {
  const line = text.trim();
  if (/^\d{9,13}$/.test(line)) {
    const seconds = line.length > 11 ? Math.floor(Number(line) / 1000) : Number(line);
    return seconds >= EARLIEST && seconds < LATEST ? isoOfDayNumber(Math.floor(seconds / 86_400)) : null;
  }
  const numeric = /^(\d{4})([-/.]?)(\d\d?)\2(\d\d?)(?!\d)/.exec(line);
  if (numeric && (numeric[2] !== '' || /^\d{8}(?!\d)/.test(line))) {
    const [year, month, day] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    return isRealDay(year, month, day) ? isoDate(year, month, day) : null;
  }
  const date = readDate(line);
  return date && date.year !== null ? isoDate(date.year, date.month, date.day) : null;
}

/**
 * How often each rule's finds are right, span and value, on the development articles (`test/quality/dates.test.ts` says
 * which), rounded to halves of tenths. Rules met fewer than ten times there have what their nearest kin have.
 */
const MEASURED: Readonly<Record<string, number>> = {
  'date/numeric-day': 0.95,
  'date/month-day': 0.95,
  'date/month': 0.9,
  'date/year': 0.95,
  'date/decade': 0.95,
  'date/century': 0.95,
  'date/fiscal-year': 0.85,
  'date/period': 0.85,
  'date/season': 0.85,
  'date/weekday': 0.9,
  'date/relative-day': 0.95,
  'date/day-part': 0.6,
  'date/unit': 0.75,
  'date/ago': 0.65,
  'date/holiday': 0.8,
  'date/phase': 0.6,
  'date/reference': 0.65,
  'duration/length': 0.8,
  'set/every': 0.7,
  'time/clock': 0.65,
};

/** The confidence of a find: what its rule has earned, or less where the reading itself is less sure. */
export function confidenceOf(rule: string, reading: number | undefined, isResolved: boolean): number {
  const measured = MEASURED[rule] ?? 0.7;
  return Math.min(reading ?? 1, measured) * (isResolved ? 1 : 0.7);
}

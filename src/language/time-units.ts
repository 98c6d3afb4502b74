/** The units that English measures time in. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** A word for a unit of time, and whether it is a plural. */
export interface TimeUnitWord {
  readonly unit: TimeUnit;
  readonly isPlural: boolean;
}

const forms = (unit: TimeUnit, singular: string, plural: string): [string, TimeUnitWord][] => [
  ...singular.split(' ').map((word): [string, TimeUnitWord] => [word, { unit, isPlural: false }]),
  ...plural.split(' ').map((word): [string, TimeUnitWord] => [word, { unit, isPlural: true }]),
];

/** Words for units of time, in lower case; "s", "m" and "h" alone are no words. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnitWord> = new Map([
  ...forms('second', 'second sec', 'seconds secs'),
  ...forms('minute', 'minute min', 'minutes mins'),
  ...forms('hour', 'hour hr', 'hours hrs'),
  ...forms('day', 'day', 'days'),
  ...forms('night', 'night', 'nights'),
  ...forms('weekend', 'weekend', 'weekends'),
  ...forms('week', 'week workweek', 'weeks workweeks'),
  ...forms('fortnight', 'fortnight', 'fortnights'),
  ...forms('month', 'month', 'months'),
  ...forms('quarter', 'quarter', 'quarters'),
  ...forms('year', 'year yr', 'years yrs'),
  ...forms('decade', 'decade', 'decades'),
  ...forms('century', 'century', 'centuries'),
  ...forms('millennium', 'millennium', 'millennia millenniums'),
]);

/** How ISO 8601 writes a length in a unit: the designator, after how many of it make one. */
const DESIGNATORS: Readonly<Record<TimeUnit, readonly [times: number, designator: string]>> = {
  second: [1, 'TS'],
  minute: [1, 'TM'],
  hour: [1, 'TH'],
  day: [1, 'D'],
  night: [1, 'D'],
  weekend: [2, 'D'],
  week: [1, 'W'],
  fortnight: [2, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
  millennium: [1000, 'Y'],
};

/**
 * The ISO 8601 length of so many units: `P10Y` for one decade, `PT3H`, `P2.5Y`. An open amount, `null`, gives TIMEX3's
 * `PXY` ("several years"), with the unit itself where ISO has one (`PXW`), else that of its designator.
 */
export function isoLength(amount: number | null, unit: TimeUnit): string {
  const [times, designator] = DESIGNATORS[unit];
  const isClock = designator.length > 1;
  // Half an hour is thirty minutes to a reader, and to most who write ISO.
  const isSplit = amount !== null && !Number.isInteger(amount) && Number.isInteger(amount * 60);
  if (isSplit && (unit === 'hour' || unit === 'minute')) {
    const [larger, smaller] = unit === 'hour' ? ['H', 'M'] : ['M', 'S'];
    const whole = Math.floor(amount);
    return `PT${whole > 0 ? `${whole}${larger}` : ''}${Math.round((amount - whole) * 60)}${smaller}`;
  }
  if (unit === 'century' && amount === null) return 'PXC';
  const letter = isClock ? designator.slice(1) : designator;
  const number = amount === null ? 'X' : String(Number((amount * times).toFixed(4)));
  return `P${isClock ? 'T' : ''}${number}${letter}`;
}

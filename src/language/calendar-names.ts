const numbered = (groups: string): [string, number][] =>
  groups.split('|').flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1]));

/** Names of months and their abbreviations without the point, in lower case: 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered(
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  ),
);

/** Names of weekdays and their abbreviations, in lower case: Monday = 1 to Sunday = 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(
    'monday mon mondays|tuesday tue tues tuesdays|wednesday wed wednesdays|thursday thu thur thurs thursdays|friday fri fridays|saturday sat saturdays|sunday sun sundays',
  ),
);

/** Names that are ordinary words or names of other things in lower case, or short: told by a capital and by what follows. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = new Set(
  'may march august jan mar jun jul dec sep apr mon wed sat sun fri thu tue'.split(' '),
);

/** Seasons, numbered within the year as TIMEX3's SP, SU, FA and WI: 0 spring to 3 winter. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 0],
  ['summer', 1],
  ['autumn', 2],
  ['fall', 2],
  ['winter', 3],
  ['springtime', 0],
  ['summertime', 1],
  ['wintertime', 3],
]);

import type { NameClass } from '../../model/mention.ts';

/** What the model tells apart. Dates and sums of money are among them so that they compete; they are not reported. */
export const CLASSES = [
  'person',
  'organization',
  'location',
  'facility',
  'norp',
  'misc',
  'product',
  'date',
  'money',
] as const satisfies readonly (NameClass | 'date' | 'money')[];
export type ModelClass = (typeof CLASSES)[number];

/**
 * The labels of tokens: `OUTSIDE`, then for class `c` the first, an inner, the last and the only token of a name:
 * `1 + 4 * c`, and one, two, three more.
 */
export const OUTSIDE = 0;
export const LABELS = 1 + 4 * CLASSES.length;

export const Part = { first: 0, inner: 1, last: 2, only: 3 } as const;

/** The label of a part of a name of class `c` (an index into `CLASSES`). */
export const labelOf = (c: number, part: number): number => 1 + 4 * c + part;
/** The class of a label other than `OUTSIDE`. */
export const classOf = (label: number): number => (label - 1) >> 2;
/** Which part of a name a label other than `OUTSIDE` stands for. */
export const partOf = (label: number): number => (label - 1) & 3;

/** True when a name may be open before `label`: it is an inner or last token. */
export const continuesName = (label: number): boolean =>
  label !== OUTSIDE && (partOf(label) === Part.inner || partOf(label) === Part.last);

/** True when a name stays open after `label`: it is a first or inner token. */
export const leavesOpen = (label: number): boolean =>
  label !== OUTSIDE && (partOf(label) === Part.first || partOf(label) === Part.inner);

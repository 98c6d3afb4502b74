import { CLASSES, classOf, LABELS, OUTSIDE, Part, partOf } from '../../src/recognise/names/labels.ts';
import type { ReadName } from '../../src/recognise/names/model.ts';
import type { Lesson } from './corpus.ts';

export interface Tally {
  gold: number;
  found: number;
  right: number;
}

/** F1 of a tally. */
export const f1 = ({ gold, found, right }: Tally): number => (2 * right) / Math.max(1, gold + found);

/** The names that labels spell out, as `[from, to, class]`. */
export function namesOf(labels: Uint8Array): [number, number, number][] {
  const names: [number, number, number][] = [];
  let from = 0;
  labels.forEach((label, i) => {
    if (label === OUTSIDE || label >= LABELS) return;
    const part = partOf(label);
    if (part === Part.first || part === Part.only) from = i;
    if (part === Part.last || part === Part.only) names.push([from, i + 1, classOf(label)]);
  });
  return names;
}

const LOCATION = CLASSES.indexOf('location');
const FACILITY = CLASSES.indexOf('facility');
/** The scorer's coarse map: facilities count as locations. */
const coarse = (c: number): number => (c === FACILITY ? LOCATION : c);

/** Exact spans by coarse class, and over person, organization and location (`all`) or all nine classes (`nine`). */
export function tallies(
  lessons: readonly Lesson[],
  read: (lesson: Lesson) => readonly ReadName[],
): Record<string, Tally> {
  const table: Record<string, Tally> = { all: { gold: 0, found: 0, right: 0 }, nine: { gold: 0, found: 0, right: 0 } };
  const add = (c: number, key: keyof Tally): void => {
    const name = CLASSES[coarse(c)]!;
    table[name] ??= { gold: 0, found: 0, right: 0 };
    table[name][key]++;
    table.nine![key]++;
    if (name === 'person' || name === 'organization' || name === 'location') table.all![key]++;
  };
  for (const lesson of lessons) {
    const gold = new Set(namesOf(lesson.labels).map(([a, b, c]) => `${a} ${b} ${coarse(c)}`));
    for (const [, , c] of namesOf(lesson.labels)) add(c, 'gold');
    for (const { from: a, to: b, class: c } of read(lesson)) {
      add(c, 'found');
      if (gold.has(`${a} ${b} ${coarse(c)}`)) add(c, 'right');
    }
  }
  return table;
}

/** One line of F1 scores in per cent. */
export const summary = (table: Record<string, Tally>): string =>
  Object.entries(table)
    .map(([name, tally]) => `${name} ${(100 * f1(tally)).toFixed(2)}`)
    .join('  ');

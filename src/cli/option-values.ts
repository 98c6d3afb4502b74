import { InvalidArgumentError } from 'commander';
import { isRealDay } from '../model/calendar.ts';
import { OMITTABLE, type Omittable } from '../model/formats.ts';

/** Readers of option values. Each throws commander's `InvalidArgumentError`, which becomes one line and exit status 2. */

export function wholeNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value) || Number(value) < 1)
    throw new InvalidArgumentError('A whole number from 1 is needed.');
  return Number(value);
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** A size in bytes, also with K, M or G behind it. */
export function size(value: string): number {
  const [, digits, unit] = /^(\d{1,12})([kmg]?)$/i.exec(value) ?? [];
  if (digits === undefined || Number(digits) < 1) {
    throw new InvalidArgumentError('A size in bytes is needed, such as 1000000 or 32M.');
  }
  return Number(digits) * UNITS[unit!.toLowerCase()]!;
}

export function seconds(value: string): number {
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(value) || Number(value) === 0) {
    throw new InvalidArgumentError('A number of seconds is needed, such as 30.');
  }
  return Number(value);
}

export function share(value: string): number {
  if (!/^(?:0|1|0?\.\d{1,9}|1\.0+)$/.test(value)) throw new InvalidArgumentError('A number from 0 to 1 is needed.');
  return Number(value);
}

export function day(value: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined || !isRealDay(Number(year), Number(month), Number(date))) {
    throw new InvalidArgumentError('A day is needed, such as 2025-08-29.');
  }
  return value;
}

/** `2/8`: the second of eight parts. */
export function shard(value: string): { part: number; of: number } {
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? [];
  if (part === undefined || Number(part) < 1 || Number(part) > Number(of)) {
    throw new InvalidArgumentError('A part and the number of parts are needed, such as 2/8.');
  }
  return { part: Number(part), of: Number(of) };
}

/** Names of fields with commas between them. */
export function fields(value: string): Omittable[] {
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(OMITTABLE as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`There is no field "${unknown}" to omit; ${OMITTABLE.join(', ')}.`);
  return [...new Set(names)] as Omittable[];
}

/** A repeatable option. */
export function collected(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

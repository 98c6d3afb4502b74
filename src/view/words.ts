import type { NewsRecord, RecordFigure } from '../model/record/record.ts';

/** `memorandum_of_understanding` as a person writes it. */
export const plain = (slug: string): string => slug.replaceAll('_', ' ');

/** The flag of a country, by its ISO 3166-1 code: two regional indicator letters. */
export const flagOf = (code: string | null): string =>
  code === null ? '' : String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));

/** A number with its thousands parted by thin spaces, the same in every locale. */
export function grouped(value: number): string {
  const [whole, part] = String(value).split('.');
  const text = /e/.test(whole!) ? whole! : whole!.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return part === undefined ? text : `${text}.${part}`;
}

/** What a figure amounts to: `500 000 person`, `3–5 USD`. */
export function amountOf({ value, min, max, unit, currency, modifier, per }: RecordFigure): string {
  const number =
    value === null ? [min, max].map((end) => (end === null ? '' : grouped(end))).join('–') : grouped(value);
  return [modifier && plain(modifier), number, currency ?? unit, per && `per ${per}`].filter(Boolean).join(' ');
}

/** Names of parties by their ids. */
export const namesOf = (record: NewsRecord): ReadonlyMap<string, string> =>
  new Map(record.parties.map(({ id, name }) => [id, name]));

/** A confidence as a whole percentage. */
export const sure = (confidence: number): string => `${Math.round(confidence * 100)} %`;

import type { NewsRecord } from '../model/record/record.ts';
import type { Span } from '../model/span.ts';
import { isObject, type Json, type JsonObject } from './expectation.ts';

/** Fields that name an entry of a list, the surest first. */
export const NAMING = ['name', 'text', 'party', 'code', 'id', 'index'] as const;

/** The entries of a record by id, for looking up what an id stands for. */
export type Entries = ReadonlyMap<string, JsonObject>;

const LISTS = ['parties', 'places', 'dates', 'figures', 'agreements', 'quotes'] as const;

export function entriesOf(record: NewsRecord): Entries {
  // A record holds JSON only: that is what its schema says.
  return new Map(
    LISTS.flatMap((list) => (record[list] as unknown as JsonObject[]).map((item) => [String(item.id), item])),
  );
}

/** True for an id of the record, such as `p1`. */
export const isId = (value: Json | undefined): value is string =>
  typeof value === 'string' && /^[pldfaq][1-9]\d*$/.test(value);

/** The words of an entry as the article has them: a date's, figure's or quote's text, else its name. */
const textOf = (entry: JsonObject): Json =>
  isObject(entry.span) ? entry.span.text! : (entry.text ?? entry.name ?? null);

/** What a person may write for an id: the entry's name, any of its other forms, its words, the value of a date. */
export function formsOf(entry: JsonObject): readonly Json[] {
  const aliases = Array.isArray(entry.aliases) ? (entry.aliases as readonly Json[]) : [];
  return [entry.id, entry.name, textOf(entry), entry.value, ...aliases].filter(
    (form) => form !== undefined && form !== null,
  );
}

/** How an id is best written down in an expectation. */
export function nameOfId(id: string, entries: Entries): Json {
  const entry = entries.get(id);
  if (!entry) return id;
  return id.startsWith('d') ? (entry.value ?? textOf(entry)) : (entry.name ?? textOf(entry));
}

/** Two names that differ in nothing but case, marks of quotation and white space. */
const level = (value: Json | undefined): string =>
  String(value ?? '')
    .toLowerCase()
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) |\.$/g, '')
    .trim();

const FORMS: Readonly<Record<string, (item: JsonObject) => readonly Json[]>> = {
  name: (item) => [
    item.name ?? null,
    ...(Array.isArray(item.aliases) ? (item.aliases as readonly Json[]) : []),
    ...(Array.isArray(item.mentions)
      ? (item.mentions as readonly JsonObject[]).map((mention) => mention.text ?? null)
      : []),
  ],
  text: (item) => [textOf(item), item.text ?? null],
};

/** Items of a list that an expectation may mean by `field: value`: those that have it to the letter before those that nearly do. */
export function candidates(
  items: readonly JsonObject[],
  field: string,
  value: Json,
  entries: Entries,
): readonly JsonObject[] {
  const forms = (item: JsonObject): readonly Json[] => {
    if (FORMS[field]) return FORMS[field](item);
    const own = item[field] ?? null;
    const entry = isId(own) ? entries.get(own) : undefined;
    return entry ? formsOf(entry) : [own];
  };
  const exact = items.filter((item) => forms(item)[0] === value);
  if (exact.length > 0) return exact;
  const wanted = level(value);
  return items.filter((item) =>
    forms(item).some((form) => form === value || (typeof form === 'string' && level(form) === wanted)),
  );
}

/** The place of an entry in the article, where it has one. */
export function placeOf(entry: JsonObject): Span | null {
  if (isObject(entry.span)) return entry.span as unknown as Span;
  if (Array.isArray(entry.mentions) && isObject(entry.mentions[0])) return entry.mentions[0] as unknown as Span;
  return typeof entry.start === 'number' && typeof entry.end === 'number' ? (entry as unknown as Span) : null;
}

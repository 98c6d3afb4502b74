import type { NewsRecord } from '../model/record/record.ts';
import type { Difference } from './compare.ts';
import type { Expectation, Json, JsonObject } from './expectation.ts';
import { entriesOf, isId, nameOfId } from './items.ts';

type Mutable = { [key: string]: Mutable } | Mutable[] | null | boolean | number | string;

/**
 * The expectation with the record's own values where the two differ: values replaced, items that are not found taken
 * out, items that came up in an exact or empty list put in. What agrees stays as it was written.
 */
export function updateExpectation(
  expectation: Expectation,
  differences: readonly Difference[],
  record: NewsRecord,
): Expectation {
  if (expectation.exact === true) return { ...expectation, ...(record as unknown as JsonObject) };
  const updated = structuredClone(expectation) as { [key: string]: Mutable };
  const emptied = new Set<Mutable[]>();
  for (const { keys, kind, actual } of differences) {
    let parent: Mutable = updated;
    for (const key of keys.slice(0, -1)) parent = (parent as { [key: string]: Mutable })[key]!;
    const last = keys.at(-1)!;
    if (Array.isArray(parent)) {
      if (kind === 'missing' || kind === 'unexpected') {
        // Places shift only once all is done: the list is marked, and cut at the end.
        parent[last as number] = kind === 'missing' || actual === undefined ? DROPPED : (named(actual) as Mutable);
        emptied.add(parent);
      }
    } else if (kind === 'no such field') delete (parent as { [key: string]: Mutable })[last];
    else if (actual !== undefined) (parent as { [key: string]: Mutable })[last] = actual as Mutable;
  }
  for (const list of emptied) list.splice(0, list.length, ...list.filter((item) => item !== DROPPED));
  return updated as Expectation;
}

/** Stands for an item to be taken out; no JSON text parses to this object. */
const DROPPED: Mutable = {};

const named = (value: Json): Json => (typeof value === 'string' ? { name: value } : value);

/** A first expectation for an article that has none: what a person would want kept, without offsets and confidences. */
export function firstExpectation(record: NewsRecord): Expectation {
  const entries = entriesOf(record);
  const name = (id: string | null): Json => (isId(id) ? nameOfId(id, entries) : id);
  return {
    article: { title: record.article.title, published: record.article.published },
    parties: record.parties.map(({ name: partyName, kind, title, affiliation }) => ({
      name: partyName,
      kind,
      ...(title === null ? {} : { title }),
      ...(affiliation === null ? {} : { affiliation: name(affiliation) }),
    })),
    dates: record.dates.map(({ span, value }) => ({ text: span.text, value })),
    figures: record.figures.map(({ text, kind, value, unit }) => ({ text, kind, value, unit })),
    agreements: record.agreements.map((agreement) => ({
      name: agreement.name,
      type: agreement.type,
      status: agreement.status,
      parties: agreement.parties.map(({ party }) => ({ party: name(party) })),
      date: name(agreement.date),
      subject: agreement.subject,
    })),
    quotes: record.quotes.map(({ text, speaker }) => ({ text, speaker: name(speaker) })),
  };
}

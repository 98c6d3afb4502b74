import type { NewsRecord } from '../model/record/record.ts';
import type { Span } from '../model/span.ts';
import { type Expectation, isObject, type Json, type JsonObject, recordPart } from './expectation.ts';
import { candidates, type Entries, entriesOf, formsOf, isId, NAMING, nameOfId, placeOf } from './items.ts';

/** One thing that is not as expected. */
export interface Difference {
  /** Where in the expectation, for a person: `agreements "Oslo pact" › status`. */
  readonly path: string;
  /** Where in the expectation, for a program: keys and places in lists. */
  readonly keys: readonly (string | number)[];
  readonly kind: 'different' | 'missing' | 'unexpected' | 'no such field';
  readonly expected: Json | undefined;
  /** What the record has, ids written as what they stand for. */
  readonly actual: Json | undefined;
  /** The place of the article that it is about, where that can be told. */
  readonly span: Span | null;
}

interface Walk {
  readonly text: string;
  readonly entries: Entries;
  readonly isExact: boolean;
  readonly found: Difference[];
}

interface At {
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly span: Span | null;
}

/**
 * Compares a record with what is expected of it.
 *
 * Objects are compared by the keys the expectation holds. An item of a list is found by its `name` or `text` (a party
 * of an agreement by `party`), wherever it stands; an empty list means that there is none; `"absent": true` means that
 * the item is not to be there. Where the record has an id, the expectation may have what the id stands for (the party's
 * name, the day, the figure's words).
 */
export function compareRecord(record: NewsRecord, expectation: Expectation): Difference[] {
  const walk: Walk = {
    text: record.article.text,
    entries: entriesOf(record),
    isExact: expectation.exact === true,
    found: [],
  };
  compareObjects(walk, recordPart(expectation), record as unknown as JsonObject, { path: '', keys: [], span: null });
  return walk.found;
}

const step = (at: At, key: string): At => ({
  ...at,
  path: at.path ? `${at.path} › ${key}` : key,
  keys: [...at.keys, key],
});

function note(
  walk: Walk,
  at: At,
  kind: Difference['kind'],
  expected: Json | undefined,
  actual: Json | undefined,
): void {
  walk.found.push({ path: at.path, keys: at.keys, kind, expected, actual, span: at.span });
}

function compareObjects(walk: Walk, expected: JsonObject, actual: JsonObject, at: At): void {
  for (const [key, wanted] of Object.entries(expected)) {
    const given = actual[key];
    if (given === undefined) note(walk, step(at, key), 'no such field', wanted, undefined);
    else compareValues(walk, wanted, given, step(at, key));
  }
  if (!walk.isExact) return;
  for (const [key, given] of Object.entries(actual)) {
    if (!(key in expected)) note(walk, step(at, key), 'unexpected', undefined, given);
  }
}

function compareValues(walk: Walk, expected: Json, actual: Json, at: At): void {
  if (Array.isArray(expected) && Array.isArray(actual)) compareLists(walk, expected, actual, at);
  else if (isObject(expected) && isObject(actual)) {
    compareObjects(walk, expected, actual, { ...at, span: placeOf(actual) ?? at.span });
  } else if (!isSame(walk, expected, actual)) {
    const shown = isId(actual) && !walk.isExact ? nameOfId(actual, walk.entries) : actual;
    note(walk, at, 'different', expected, shown);
  }
}

function isSame(walk: Walk, expected: Json, actual: Json): boolean {
  if (expected === actual) return true;
  if (!isId(actual) || walk.isExact) return false;
  const entry = walk.entries.get(actual);
  return entry !== undefined && formsOf(entry).includes(expected);
}

function compareLists(walk: Walk, expected: readonly Json[], actual: readonly Json[], at: At): void {
  if (walk.isExact || expected.length === 0) {
    const length = Math.max(expected.length, actual.length);
    for (let i = 0; i < length; i++) {
      const here = { ...step(at, String(i)), keys: [...at.keys, i] };
      const given = actual[i];
      const place = isObject(given) ? placeOf(given) : at.span;
      if (given === undefined) note(walk, here, 'missing', expected[i], undefined);
      else if (expected[i] === undefined) note(walk, { ...here, span: place }, 'unexpected', undefined, brief(given));
      else compareValues(walk, expected[i]!, given, here);
    }
    return;
  }
  const used = new Set<Json>();
  for (const [index, wanted] of expected.entries()) {
    const here = (name: Json): At => ({
      path: `${at.path} ${JSON.stringify(name)}`,
      keys: [...at.keys, index],
      span: at.span,
    });
    if (!isObject(wanted)) {
      const given = actual.find((item) => !used.has(item) && isSame(walk, wanted, item));
      if (given === undefined)
        note(walk, { ...here(wanted), span: spanOfWords(walk.text, wanted) }, 'missing', wanted, undefined);
      else used.add(given);
      continue;
    }
    compareItem(walk, wanted, actual as readonly JsonObject[], here, used);
  }
}

/** Finds the item of the record that `wanted` names, and compares the two. */
function compareItem(
  walk: Walk,
  wanted: JsonObject,
  actual: readonly JsonObject[],
  here: (name: Json) => At,
  used: Set<Json>,
): void {
  const field = NAMING.find((name) => wanted[name] !== undefined);
  const { absent, ...rest } = wanted;
  const name = field ? wanted[field]! : (Object.values(wanted)[0] ?? null);
  const at = here(name);
  const free = actual.filter((item) => !used.has(item));
  const options = field ? candidates(free, field, name, walk.entries) : free;
  if (absent === true) {
    for (const item of options) note(walk, { ...at, span: placeOf(item) }, 'unexpected', undefined, brief(item));
    return;
  }
  // Several items may bear the name: the one with the fewest differences is meant.
  const trials = options.map((item) => {
    const trial: Walk = { ...walk, found: [] };
    const { [field ?? '']: _named, ...others } = rest;
    compareObjects(trial, others, item, { ...at, span: placeOf(item) });
    return { item, found: trial.found };
  });
  trials.sort((a, b) => a.found.length - b.found.length);
  const best = trials[0];
  if (!best) {
    note(walk, { ...at, span: spanOfWords(walk.text, name) }, 'missing', wanted, undefined);
    return;
  }
  used.add(best.item);
  walk.found.push(...best.found);
}

/** An entry by its name alone, for a line of a report. */
function brief(item: Json): Json {
  if (!isObject(item)) return item;
  const field = NAMING.find((name) => item[name] !== undefined);
  return field ? item[field]! : item;
}

/** Where the article has the words of something that was not found. */
function spanOfWords(text: string, words: Json): Span | null {
  if (typeof words !== 'string' || words === '') return null;
  const start = text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

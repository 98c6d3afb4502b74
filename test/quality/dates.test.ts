import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { resolveOptions } from '../../src/model/options.ts';
import { read } from '../../src/read/read.ts';
import { recogniseDates } from '../../src/recognise/dates/dates.ts';
import { segment } from '../../src/segment/segment.ts';
import { SHARED } from '../shared.ts';
import floors from './floors.json' with { type: 'json' };

interface Gold {
  readonly id: string;
  readonly source?: string;
  readonly text: string;
  readonly published?: string;
}

interface Scores {
  readonly strict: { readonly f1: number };
  readonly relaxed: { readonly f1: number };
  readonly valueExact: { readonly f1: number };
}

/** The dates of an article in the shape that the scorer reads. */
async function predict({ id, text, published }: Gold): Promise<{ id: string; timexes: object[] }> {
  const options = resolveOptions({ anyLanguage: true, ...(published === undefined ? {} : { published }) });
  const article = await read({ name: `${id}.txt`, content: text }, options).catch((error: unknown) => {
    // "2/29/2020" alone is no article to the reader.
    if (error instanceof InputError) return null;
    throw error;
  });
  if (article === null) return { id, timexes: [] };
  const document = segment(article);
  const timexes = recogniseDates(document).map(({ span, type, value }) => ({
    ...span,
    type: type.toUpperCase(),
    value,
  }));
  return { id, timexes };
}

async function scoresOf(file: string): Promise<{ all: Scores; bySource: Record<string, Scores> }> {
  const { score } = await import(pathToFileURL(`${SHARED}/score/dates.mjs`).href);
  const gold = readFileSync(`${SHARED}/corpora/dates/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gold);
  return score(gold, await Promise.all(gold.map(predict)));
}

describe.skipIf(SHARED === null)('dates are found no worse than the floors (needs ../shared)', async () => {
  const scores = SHARED === null ? null : await scoresOf('dev.jsonl');
  const phrases = SHARED === null ? null : await scoresOf('phrases.jsonl');

  it.each(Object.entries(floors.dates))('in %s', (source, floor) => {
    const found = source === 'phrases' ? phrases!.all : scores!.bySource[source]!;
    expect(found.strict.f1).toBeGreaterThanOrEqual(floor.strict);
    expect(found.relaxed.f1).toBeGreaterThanOrEqual(floor.relaxed);
    expect(found.valueExact.f1).toBeGreaterThanOrEqual(floor.valueExact);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { SHARED } from '../shared.ts';
import floors from './floors.json' with { type: 'json' };

interface Result {
  readonly scores: Record<string, { readonly f: number }>;
  readonly rates: Record<string, { readonly share: number }>;
}

/** Scores of the annotated articles, by the scorer that stands beside them; `only` for one of them. */
async function scoreGold(only: string | null): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
  const file = join(folder, 'records.jsonl');
  const origins = readFileSync(`${SHARED}/gold/dev/origin.jsonl`, 'utf8').split('\n').filter(Boolean);
  const lines: string[] = [];
  for (const line of origins) {
    const { slug, published } = JSON.parse(line) as { slug: string; published: string | null };
    if (only !== null && slug !== only) continue;
    const content = readFileSync(`${SHARED}/gold/dev/${slug}.txt`, 'utf8');
    const record = await extract({ name: `${slug}.txt`, content, id: slug }, { published, anyLanguage: true });
    lines.push(JSON.stringify(record));
  }
  writeFileSync(file, lines.join('\n'));
  const options = only === null ? ['--json'] : ['--json', '--only', only];
  const output = execFileSync(process.execPath, [
    `${SHARED}/score/records.mjs`,
    `${SHARED}/gold/dev`,
    file,
    ...options,
  ]);
  rmSync(folder, { recursive: true });
  return JSON.parse(output.toString()) as Result;
}

const TITLES: Readonly<Record<keyof typeof floors.agreements.all, string>> = {
  found: 'agreement found',
  parties: 'agreement parties',
  facts: 'agreement facts',
  wholly: 'agreement wholly right',
  type: 'agreement type',
  status: 'agreement status',
  date: 'agreement date',
  subject: 'agreement subject (word F1 of 0.5 or more)',
};

describe.skipIf(SHARED === null)('agreements are found no worse than the floors (needs ../shared)', async () => {
  const all = SHARED === null ? null : await scoreGold(null);
  const first = SHARED === null ? null : await scoreGold('seed-india-japan');

  it.each(Object.entries(floors.agreements.all))('in all annotated articles: %s', (key, floor) => {
    const title = TITLES[key as keyof typeof TITLES];
    expect(all!.scores[title]?.f ?? all!.rates[title]!.share).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(floors.agreements.first))('in the article that the project began with: %s', (key, floor) => {
    expect(first!.scores[TITLES[key as keyof typeof TITLES]]!.f).toBeGreaterThanOrEqual(floor);
  });
});

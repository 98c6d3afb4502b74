import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { SHARED } from '../shared.ts';
import floors from './floors.json' with { type: 'json' };

interface Gold {
  readonly id: string;
  readonly text: string;
}

it.skipIf(SHARED === null)('cuts running text no worse than the floors (needs ../shared)', async () => {
  const { score } = await import(pathToFileURL(`${SHARED}/score/sentences.mjs`).href);
  const gold = readFileSync(`${SHARED}/corpora/sentences/dev.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gold);
  const predicted = await Promise.all(
    gold.map(async ({ id, text }) => ({ id, sentences: (await extract(text, { anyLanguage: true })).sentences })),
  );
  const { inner, exact } = score(gold, predicted).all;
  expect(inner.f1).toBeGreaterThanOrEqual(floors.sentences.innerF1);
  expect(exact).toBeGreaterThanOrEqual(floors.sentences.exact);
});

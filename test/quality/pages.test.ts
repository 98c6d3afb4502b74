import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { resolveOptions } from '../../src/model/options.ts';
import { decode } from '../../src/read/decode.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { SHARED } from '../shared.ts';
import floors from './floors.json' with { type: 'json' };

interface Expected {
  readonly id: string;
  readonly file: string;
}

it.skipIf(SHARED === null)('reads pages no worse than the floors (needs ../shared)', async () => {
  const { score } = await import(pathToFileURL(`${SHARED}/score/pages.mjs`).href);
  const expected = readFileSync(`${SHARED}/corpora/pages/expected.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Expected);
  const predicted: object[] = [];
  for (const { id, file } of expected) {
    const { text } = await decode(gunzipSync(readFileSync(`${SHARED}/corpora/pages/${file}`)));
    const { published, ...page } = await readHtml(text, { options: resolveOptions({}), url: null });
    predicted.push({ id, ...page, body: page.text, published: published?.date ?? null });
  }
  const { body, fragments, title, authors, date, publisher } = score(expected, predicted).all;
  const found = {
    body: body.f1,
    fragments: fragments.f1,
    title: title.score,
    authors: authors.score,
    date: date.score,
    publisher: publisher.score,
  };
  for (const [name, floor] of Object.entries(floors.pages)) {
    expect.soft(found[name as keyof typeof found], name).toBeGreaterThanOrEqual(floor);
  }
});

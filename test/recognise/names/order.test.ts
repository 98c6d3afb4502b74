import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { readPlain } from '../../../src/read/plain/plain.ts';
import { NameModel } from '../../../src/recognise/names/model.ts';
import { readModel } from '../../../src/recognise/names/model-file.ts';
import { segment } from '../../../src/segment/segment.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const data = readModel(readFileSync(at('src/recognise/names/names.bin')));

const documentOf = (text: string) => {
  const source = { name: 'x', id: null, format: 'text' as const, encoding: 'utf-8', bytes: 0, line: null, url: null };
  const plain = readPlain(text, { hasHeadline: true, published: null });
  return segment({ source, text, language: 'en', warnings: [], ...plain } satisfies Article);
};

const texts = readdirSync(at('fixtures/articles'))
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .sort()
  .flatMap((name) => {
    const text = readFileSync(at(`fixtures/articles/${name}`), 'utf8');
    return [text, text.toUpperCase(), text.toLowerCase(), text.replaceAll("'", '’').replaceAll('-', '–')];
  });

it('reads an article the same whatever was read before it', () => {
  const forth = new NameModel(data);
  const inOrder = texts.map((text) => forth.read(documentOf(text)));
  const back = new NameModel(data);
  const reversed = [...texts].reverse().map((text) => back.read(documentOf(text)));
  expect(reversed.reverse()).toEqual(inOrder);
});

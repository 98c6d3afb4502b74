import type { NewsDocument } from '../../../src/model/document.ts';
import { resolveOptions } from '../../../src/model/options.ts';
import { read } from '../../../src/read/read.ts';
import { recogniseNames } from '../../../src/recognise/names/names.ts';
import { segment } from '../../../src/segment/segment.ts';

/** The document of a text, read and cut as `extract` does. */
export async function documentOf(text: string): Promise<NewsDocument> {
  return segment(await read({ name: '-', content: text }, resolveOptions({ anyLanguage: true })));
}

/** The names of a text, as `class: text`. */
export async function namesIn(text: string): Promise<string[]> {
  const document = await documentOf(text);
  return recogniseNames(document).map(({ class: name, span }) => `${name}: ${text.slice(span.start, span.end)}`);
}

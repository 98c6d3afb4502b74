import type { NewsDocument } from '../../../src/model/document.ts';
import { resolveOptions } from '../../../src/model/options.ts';
import { read } from '../../../src/read/read.ts';
import { segment } from '../../../src/segment/segment.ts';

/** A document made of a text and the day that it was published on, if any. */
export async function documentOf(text: string, published: string | null): Promise<NewsDocument> {
  const options = resolveOptions({ anyLanguage: true, ...(published === null ? {} : { published }) });
  return segment(await read({ name: 'test.txt', content: text }, options));
}

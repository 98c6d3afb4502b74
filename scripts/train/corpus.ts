import { readFileSync } from 'node:fs';
import type { NewsDocument } from '../../src/model/document.ts';
import { resolveOptions } from '../../src/model/options.ts';
import { read } from '../../src/read/read.ts';
import { CLASSES, labelOf, OUTSIDE, Part, partOf } from '../../src/recognise/names/labels.ts';
import { segment } from '../../src/segment/segment.ts';

const LOCATION = CLASSES.indexOf('location');

export interface MarkedArticle {
  readonly id: string;
  readonly region: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** An article ready to be learnt from: cut into tokens, a label for each. Only tokens of `used` blocks count. */
export interface Lesson {
  readonly id: string;
  readonly document: NewsDocument;
  readonly labels: Uint8Array;
  readonly used: (block: number) => boolean;
}

/** Reads a file with one marked article a line. */
export function readCorpus(path: string): MarkedArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MarkedArticle);
}

/** The newspaper that an article is from, by its id. */
export const newspaperOf = (id: string): string => id.replace(/_?\d+$/, '');

/** Runs an article through the stages before the recogniser, as `extract` does. */
export async function documentOf(text: string): Promise<NewsDocument> {
  return segment(await read({ name: '-', content: text }, resolveOptions({ anyLanguage: true })));
}

/**
 * The lesson with "Nakuru, Kenya" as two places throughout: the corpus marks a quarter of such pairs as one, and a
 * record wants each place by itself.
 */
export function withPlacesApart(lesson: Lesson): Lesson {
  const { lower } = lesson.document.tokens;
  const labels = lesson.labels.slice();
  for (let i = 1; i + 1 < labels.length; i++) {
    const before = labels[i - 1]!;
    const after = labels[i + 1]!;
    if (lower[i] !== ',' || labels[i] !== labelOf(LOCATION, Part.inner)) continue;
    labels[i] = OUTSIDE;
    labels[i - 1] = labelOf(LOCATION, partOf(before) === Part.first ? Part.only : Part.last);
    labels[i + 1] = labelOf(LOCATION, partOf(after) === Part.last ? Part.only : Part.first);
  }
  return { ...lesson, labels };
}

/** The labels of the tokens. A name whose ends fall inside tokens is widened to them. */
export function labelsOf(document: NewsDocument, entities: MarkedArticle['entities']): Uint8Array {
  const { tokens } = document;
  const labels = new Uint8Array(tokens.length);
  let i = 0;
  for (const { start, end, type } of entities) {
    const c = (CLASSES as readonly string[]).indexOf(type.toLowerCase());
    if (c < 0) throw new Error(`unknown class ${type}`);
    while (i < tokens.length && tokens.end[i]! <= start) i++;
    const from = i;
    while (i < tokens.length && tokens.start[i]! < end) i++;
    if (i === from) continue;
    if (i - from === 1) labels[from] = labelOf(c, Part.only);
    else {
      labels[from] = labelOf(c, Part.first);
      labels.fill(labelOf(c, Part.inner), from + 1, i - 1);
      labels[i - 1] = labelOf(c, Part.last);
    }
  }
  return labels;
}

import type { Stated } from '../../model/options.ts';
import { authorNames } from '../json/fields.ts';
import { find, findAll, paragraphsOf, wordsOf, type XmlElement } from './xml.ts';

/** An article of an agency's format: its text, paragraphs parted by a blank line, and what is said of it. */
export interface AgencyArticle {
  readonly text: string;
  readonly stated: Stated;
}

/** Longest place of a dateline, in characters. */
const LONGEST_PLACE = 200;

const attribute = (element: XmlElement | null, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const value = element?.attributes[name]?.trim();
    if (value) return value;
  }
  return null;
};

/** Names in the bylines of a head: `person` elements where there are any, else the words. */
export function bylineNames(bylines: readonly XmlElement[]): string[] {
  const names = bylines.flatMap((byline) => {
    const persons = findAll(byline, 'person');
    return persons.length > 0 ? persons.flatMap((person) => wordsOf(person) ?? []) : authorNames(wordsOf(byline) ?? '');
  });
  return [...new Set(names)];
}

/**
 * Reads an article in NITF (News Industry Text Format, 3.x): `hedline`, `byline`, `dateline` of its head, the
 * paragraphs of `body.content`. `date.release` and `date.issue` are days of publication.
 */
export function readNitf(nitf: XmlElement): AgencyArticle {
  const head = find(nitf, 'body.head');
  const content = find(nitf, 'body.content') ?? find(nitf, 'body');
  const pubdata = find(nitf, 'pubdata');
  const dateline = find(head, 'dateline');
  const place = find(dateline, 'location') ?? dateline;
  const url = attribute(pubdata, 'ex-ref');
  return {
    text: content ? paragraphsOf(content).join('\n\n') : '',
    stated: {
      title: wordsOf(find(head, 'hl1')) ?? wordsOf(find(head, 'hedline')) ?? wordsOf(find(find(nitf, 'head'), 'title')),
      publisher:
        attribute(pubdata, 'name') ?? wordsOf(find(find(head, 'distributor'), 'org') ?? find(head, 'distributor')),
      authors: head ? bylineNames(findAll(head, 'byline')) : [],
      published:
        attribute(find(nitf, 'date.release'), 'norm') ??
        attribute(find(nitf, 'date.issue'), 'norm') ??
        attribute(pubdata, 'date.publication') ??
        attribute(find(dateline, 'story.date'), 'norm'),
      url: url && /^https?:/i.test(url) ? url : null,
      place:
        wordsOf(place)
          ?.slice(0, LONGEST_PLACE)
          .replace(/[\s,]*\(?[^\s,()]*\)?\s*[-–—]+$/, '') ?? null,
    },
  };
}

import type { Stated } from '../../model/options.ts';
import { authorNames, type Fields, fieldsOf, stringOf } from '../json/fields.ts';

/** An article in ninjs: its body as text or as HTML. */
export interface NinjsArticle {
  readonly content: string;
  readonly isHtml: boolean;
  readonly stated: Stated;
}

/** The objects of a list. */
function objectsOf(value: unknown): Fields[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => item !== null && typeof item === 'object').map(fieldsOf);
}

const named = (items: readonly Fields[]): string[] =>
  items.flatMap((item) => stringOf(item.get('name')) ?? stringOf(item.get('literal')) ?? []);

/** True for an object that is ninjs: `uri` and something that no other export has. */
export function isNinjs(value: object): boolean {
  const fields = fieldsOf(value);
  const own = ['bodytext', 'bodyhtml', 'bodyxhtml', 'versioncreated', 'representationtype', 'bodies', 'headlines'];
  return typeof fields.get('uri') === 'string' && own.some((key) => fields.has(key));
}

function bodyOf(fields: Fields): Pick<NinjsArticle, 'content' | 'isHtml'> | null {
  const bodies = objectsOf(fields.get('bodies')).map((body) => ({
    type: stringOf(body.get('contenttype')) ?? 'text/plain',
    value: stringOf(body.get('value')),
  }));
  const html = bodies.find(({ type, value }) => value !== null && /html/.test(type));
  const marked = stringOf(fields.get('bodyhtml')) ?? stringOf(fields.get('bodyxhtml')) ?? html?.value;
  if (marked) return { content: marked, isHtml: true };
  const plain = stringOf(fields.get('bodytext')) ?? bodies.find(({ value }) => value !== null)?.value;
  return plain ? { content: plain, isHtml: false } : null;
}

/** Reads ninjs 1.x (`headline`, `body_text`, `body_html`) and 2.x (`headlines`, `bodies`); `null` without a body. */
export function readNinjs(value: object): NinjsArticle | null {
  const fields = fieldsOf(value);
  const body = bodyOf(fields);
  if (!body) return null;
  const headlines = objectsOf(fields.get('headlines')).map((headline) => stringOf(headline.get('value')));
  const byline = stringOf(fields.get('byline')) ?? stringOf(fields.get('by'));
  const people = objectsOf(fields.get('people')).filter((person) =>
    /\b(?:author|byline|creator)\b/i.test(stringOf(person.get('rel')) ?? ''),
  );
  const sources = objectsOf(fields.get('infosources') ?? fields.get('infosource'));
  const url = stringOf(fields.get('url')) ?? stringOf(fields.get('uri'));
  return {
    ...body,
    stated: {
      title:
        stringOf(fields.get('headline')) ??
        headlines.find((headline) => headline !== null) ??
        stringOf(fields.get('title')),
      publisher:
        stringOf(fields.get('provider')) ??
        named(sources)[0] ??
        stringOf(fields.get('creditline')) ??
        stringOf(fields.get('copyrightholder')),
      authors: byline ? authorNames(byline) : named(people),
      published: stringOf(fields.get('firstcreated')) ?? stringOf(fields.get('versioncreated')),
      url: url && /^https?:/i.test(url) ? url : null,
      place: stringOf(fields.get('located')) ?? null,
    },
  };
}

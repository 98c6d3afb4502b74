import { InputError } from '../../model/errors.ts';
import type { Source } from '../../model/options.ts';
import type { Format } from '../detect.ts';
import { fieldsOf, readJsonArticle } from './fields.ts';

/** Parses JSON; `InputError` `input/not-json` with a reason of our own, since engines word theirs differently. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError('input/not-json', isCutShort(text) ? 'JSON that ends in the middle' : 'not valid JSON');
  }
}

/** True when a string or a bracket is still open at the end. */
function isCutShort(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) isString = false;
    } else if (code === 0x22) isString = true;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return isString || depth > 0;
}

/** Keys under which exports keep a list of articles. */
const LISTS = ['articles', 'items', 'results', 'documents', 'docs', 'stories'];

/** The list of articles that a value is, or that an object without a text of its own keeps; `null` for one article. */
export function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object' || readJsonArticle(value)) return null;
  const fields = fieldsOf(value);
  const list = LISTS.map((key) => fields.get(key)).find((found) => Array.isArray(found) && found.length > 0);
  return (list as readonly unknown[] | undefined) ?? null;
}

/** True for an object that says it is a JSON Feed. */
export function isJsonFeed(value: unknown): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const version: unknown = fieldsOf(value).get('version');
  return typeof version === 'string' && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(version);
}

/** Where an article of a container stands, for the record's `source`. */
export interface Place {
  readonly name: string;
  readonly id?: string | null;
  readonly line: number | null;
  readonly format: Format;
  readonly encoding: string;
  /** Size of the article in its container; `null` where only its content tells. */
  readonly bytes: number | null;
}

/** Wraps one JSON value as a source of its own. `InputError` when it is no object or holds no text. */
export function takeJson(value: unknown, place: Place): Source {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError('input/no-article', 'JSON that is no object, so no article');
  }
  const article = readJsonArticle(value);
  if (!article) {
    throw new InputError(
      'input/no-article',
      'JSON without an article: no "text", "body", "content" or "html" that is a string',
    );
  }
  const { format, encoding } = place;
  const bytes = place.bytes ?? Buffer.byteLength(article.content);
  const isPage = article.isHtml && /<(?:html|head|body)[\s>]|<!doctype/i.test(article.content.slice(0, 2000));
  return {
    name: place.name,
    content: article.content,
    id: place.id ?? article.id,
    line: place.line,
    taken: {
      ...article.stated,
      format,
      encoding,
      bytes,
      content: isPage ? 'page' : article.isHtml ? 'fragment' : 'text',
    },
  };
}

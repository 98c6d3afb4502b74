import type { Stated } from '../../model/options.ts';

/** A JSON object's own fields by their keys, lower case and without `_`, `-` and blanks; the first of a kind stays. */
export type Fields = ReadonlyMap<string, unknown>;

/** The fields of an object, one level deep: however deep the rest goes, it is not walked. */
export function fieldsOf(value: object): Fields {
  const fields = new Map<string, unknown>();
  for (const [key, field] of Object.entries(value)) {
    const plain = key.toLowerCase().replace(/[_\s-]/g, '');
    if (!fields.has(plain)) fields.set(plain, field);
  }
  return fields;
}

/** Keys that news exports use, in order of trust. */
const KEYS = {
  title: ['title', 'headline', 'heading', 'head'],
  text: [
    'text',
    'maintext',
    'articletext',
    'articlebody',
    'fulltext',
    'bodytext',
    'rawtext',
    'body',
    'content',
    'article',
    'story',
  ],
  html: ['html', 'bodyhtml', 'contenthtml', 'rawhtml', 'fullhtml'],
  published: [
    'published',
    'datepublish',
    'datepublished',
    'publishedat',
    'publisheddate',
    'publishdate',
    'publicationdate',
    'pubdate',
    'publishtime',
    'firstpublished',
    'date',
    'datetime',
    'timestamp',
    'created',
    'createdat',
  ],
  authors: ['authors', 'author', 'byline', 'creator', 'writers'],
  url: ['url', 'link', 'canonicalurl', 'sourceurl', 'webaddress', 'permalink', 'href'],
  publisher: [
    'publisher',
    'source',
    'sourcename',
    'publication',
    'outlet',
    'sitename',
    'site',
    'provider',
    'newspaper',
    'sourcedomain',
  ],
  id: ['id', 'guid', 'uuid', 'articleid', 'docid', 'documentid', 'key'],
} as const;

/** The words of a field, white space around them cut off; `null` for what is no string or is blank. */
export function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A name that is a string, or stands in an object under `name` or `title`. */
function nameOf(value: unknown): string | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return stringOf(value);
  const fields = fieldsOf(value);
  return stringOf(fields.get('name')) ?? stringOf(fields.get('title'));
}

function firstOf<T>(fields: Fields, keys: readonly string[], read: (value: unknown) => T | null): T | null {
  for (const key of keys) {
    const found = read(fields.get(key));
    if (found !== null) return found;
  }
  return null;
}

/** Text that is a string, or paragraphs in a list of strings. Kept as it stands: offsets count in it. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (!Array.isArray(value) || value.length === 0 || !value.every((part) => typeof part === 'string')) return null;
  const text = value.join('\n\n');
  return text.trim() === '' ? null : text;
}

/** Longest byline that names are read from, in characters. */
const LONGEST_BYLINE = 2000;

/**
 * Plain names out of "By Ann Lee and Bob Ray", "Ann Lee; Bob Ray", "Lee, Ann", `ann@paper.example (Ann Lee)`.
 * A single comma between two single words is surname and first name.
 */
export function authorNames(text: string): string[] {
  const line = text
    .slice(0, LONGEST_BYLINE)
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:written |reported |story )?by:? /i, '')
    .trim();
  const mailed = /^\S+@\S+ \(([^()]+)\)$/.exec(line);
  if (mailed) return [mailed[1]!.trim()];
  const swapped = /^([^\s,;&]+), ([^\s,;&]+)$/.exec(line);
  if (swapped) return [`${swapped[2]} ${swapped[1]}`];
  return line
    .split(/, and |, | and | & |; ?| \| /)
    .map((name) => name.replace(/^by /i, '').trim())
    .filter((name) => /\p{L}/u.test(name) && !/^(?:https?:\/\/|\S+@\S+$)/.test(name));
}

function authorsOf(value: unknown): string[] | null {
  const names = (Array.isArray(value) ? value : [value]).flatMap((author) => authorNames(nameOf(author) ?? ''));
  return names.length > 0 ? [...new Set(names)] : null;
}

/** A date as written; whole numbers are seconds or thousandths of them since 1970. */
function dateOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return stringOf(value);
}

/** The address of an article: an http(s) one. */
function urlOf(value: unknown): string | null {
  const text = stringOf(value);
  return text && /^https?:\/\/\S+$/i.test(text) ? text : null;
}

/** An article in a JSON object: its text or its HTML, what stands beside it, and the caller's own id. */
export interface JsonArticle {
  readonly content: string;
  readonly isHtml: boolean;
  readonly stated: Stated;
  readonly id: string | null;
}

/** Reads an object by the usual keys of news exports; `null` when it holds neither text nor HTML. */
export function readJsonArticle(value: object): JsonArticle | null {
  const fields = fieldsOf(value);
  const text = firstOf(fields, KEYS.text, textOf);
  const html = text === null ? firstOf(fields, KEYS.html, textOf) : null;
  const content = text ?? html;
  if (content === null) return null;
  const id = firstOf(fields, KEYS.id, (found) => (typeof found === 'number' ? String(found) : stringOf(found)));
  return {
    content,
    isHtml: html !== null,
    id,
    stated: {
      title: firstOf(fields, KEYS.title, stringOf),
      publisher: firstOf(fields, KEYS.publisher, nameOf),
      authors: firstOf(fields, KEYS.authors, authorsOf) ?? [],
      published: firstOf(fields, KEYS.published, dateOf),
      url: firstOf(fields, KEYS.url, urlOf),
    },
  };
}

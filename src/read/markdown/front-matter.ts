import type { Stated } from '../../model/options.ts';
import { authorNames, stringOf } from '../json/fields.ts';

/** A value of front matter as far as an article's facts need it: words, or a list of them. */
export type FrontValue = string | readonly string[];

/** Longest line looked at, in characters; what is longer is cut. */
const LONGEST_LINE = 2000;

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.slice(0, LONGEST_LINE));

/** The words of a scalar: quotes taken off, comments cut. */
function scalar(text: string): string {
  const line = text.trim();
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(line);
  if (double) {
    return double[1]!.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_, hex: string | undefined, char: string) =>
      hex ? String.fromCharCode(Number.parseInt(hex, 16)) : char === 'n' ? '\n' : char === 't' ? '\t' : char,
    );
  }
  const single = /^'((?:[^']|'')*)'/.exec(line);
  if (single) return single[1]!.replaceAll("''", "'");
  return line.replace(/(?:^|\s)#.*$/, '').trim();
}

/** Items of `[a, "b, c", 'd']`. */
function flowItems(text: string): string[] {
  const items = text.match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,[\]"']+/g) ?? [];
  return items.map(scalar).filter((item) => item !== '');
}

function parseValue(text: string): FrontValue {
  const line = text.trim();
  return line.startsWith('[') ? flowItems(line) : scalar(line);
}

/** Reads the top level of YAML: scalars, quoted or in blocks, lists of them, `name:` within a list or below a key. */
export function readYaml(yaml: string): Map<string, FrontValue> {
  const found = new Map<string, FrontValue>();
  const lines = linesOf(yaml);
  for (let i = 0; i < lines.length; i++) {
    const match = /^([A-Za-z_][\w .-]{0,60}?)\s*:(?:\s+(.*))?$/.exec(lines[i]!);
    if (!match) continue;
    const below: string[] = [];
    while (i + 1 < lines.length && /^(?:\s|- |$)/.test(lines[i + 1]!)) below.push(lines[++i]!);
    const text = match[2]?.trim() ?? '';
    const key = match[1]!.toLowerCase();
    if (found.has(key)) continue;
    if (/^[|>][+-]?\d?$/.test(text))
      found.set(
        key,
        below
          .map((line) => line.trim())
          .join(text.startsWith('|') ? '\n' : ' ')
          .trim(),
      );
    else if (text === '' || text.startsWith('#')) {
      const items = below.flatMap((line) => {
        const item = /^\s*- (?:name:\s*)?(.*)$/.exec(line)?.[1] ?? /^\s+name:\s*(.*)$/.exec(line)?.[1];
        return item === undefined || /^[\w-]+:\s/.test(item) ? [] : [scalar(item)];
      });
      if (items.length > 0) found.set(key, items);
    } else found.set(key, parseValue([text, ...below.map((line) => line.trim())].join(' ')));
  }
  return found;
}

/** Reads TOML's keys at the top level; `name` in a table `[author]` is the value of `author`. */
export function readToml(toml: string): Map<string, FrontValue> {
  const found = new Map<string, FrontValue>();
  let table = '';
  const lines = linesOf(toml);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.trim();
    const header = /^\[\[?\s*([\w.-]+)\s*\]?\]/.exec(line);
    if (header) {
      table = header[1]!.toLowerCase();
      continue;
    }
    const match = /^"?([\w.-]+)"?\s*=\s*(.*)$/.exec(line);
    if (!match) continue;
    let text = match[2]!;
    const quotes = /^("""|''')/.exec(text)?.[1];
    if (quotes) {
      text = text.slice(3);
      while (!text.includes(quotes) && i + 1 < lines.length) text += `\n${lines[++i]!}`;
      text = JSON.stringify(text.split(quotes)[0]!.trim());
    } else while (text.startsWith('[') && !text.includes(']') && i + 1 < lines.length) text += ` ${lines[++i]!.trim()}`;
    const key = match[1]!.toLowerCase();
    const name = table === '' || table === 'params' || table === 'extra' ? key : key === 'name' ? table : null;
    if (name !== null && !found.has(name)) found.set(name, parseValue(text));
  }
  return found;
}

const KEYS = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'source', 'publication', 'site', 'outlet', 'newspaper'],
  authors: ['author', 'authors', 'byline', 'by'],
  published: ['published', 'date', 'pubdate', 'publish_date', 'published_at', 'publishdate', 'date_published'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source_url', 'canonicalurl'],
} as const;

/** What front matter says of an article. */
export function statedIn(found: ReadonlyMap<string, FrontValue>): Stated {
  const first = (keys: readonly string[]): string | null => {
    for (const key of keys) {
      const value = found.get(key);
      const text = stringOf(typeof value === 'string' ? value : value?.[0]);
      if (text !== null && text !== 'null' && text !== '~') return text;
    }
    return null;
  };
  const authors = KEYS.authors.map((key) => found.get(key)).find((value) => value !== undefined && value.length > 0);
  const url = first(KEYS.url);
  return {
    title: first(KEYS.title),
    publisher: first(KEYS.publisher),
    authors: [authors ?? []].flat().flatMap(authorNames),
    published: first(KEYS.published),
    url: url && /^https?:\/\/\S+$/i.test(url) ? url : null,
  };
}

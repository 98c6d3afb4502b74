import type { RecordSource } from '../model/record/record.ts';

export type Format = RecordSource['format'];

/** What a source is, and whether it holds one article or may hold many. */
export interface Detected {
  readonly format: Format;
  readonly holds: 'one' | 'many';
}

/** How much of a source is looked at, in bytes: roots of XML and keys of JSON stand well within it. */
export const HEAD_BYTES = 16 * 1024;

/** Formats by the end of a name, `.gz` taken off before. XML is told by its root alone. */
const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'ndjson',
  ndjson: 'ndjson',
  rss: 'rss',
  atom: 'atom',
  warc: 'warc',
  pdf: 'pdf',
};

const ROOTS: Readonly<Record<string, Format>> = {
  html: 'html',
  rss: 'rss',
  rdf: 'rss',
  feed: 'atom',
  nitf: 'nitf',
  newsitem: 'newsml',
  newsmessage: 'newsml',
  packageitem: 'newsml',
};

const MANY: ReadonlySet<Format> = new Set(['ndjson', 'rss', 'atom', 'jsonfeed', 'warc', 'newsml']);

/** Formats that are read as they come, one article each; the others are taken apart first. */
export const WHOLE_FORMATS: ReadonlySet<Format> = new Set(['text', 'markdown', 'html', 'pdf']);

/** The name of a file without folders and `.gz`, in lower case. */
export function plainName(name: string): string {
  return name
    .slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
    .toLowerCase()
    .replace(/\.gz$/, '');
}

/** The first bytes as text good enough to tell a format by: UTF-16 and byte-order marks undone, the rest as Latin-1. */
function headText(head: Uint8Array | string): string {
  if (typeof head === 'string') return head.slice(0, HEAD_BYTES).replace(/^\ufeff/, '');
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD_BYTES));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('latin1', 3);
  return bytes
    .toString('latin1')
    .replace(/^(?:\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\u0000', '');
}

/** The first element's name in a text that begins with `<`, declarations and comments skipped, or `null`. */
function rootOf(text: string): string | null {
  for (let at = 0; at >= 0 && at < text.length; ) {
    while (/\s/.test(text.charAt(at))) at++;
    if (text.startsWith('<!--', at)) at = text.indexOf('-->', at) < 0 ? -1 : text.indexOf('-->', at) + 3;
    else if (/^<!doctype\s+html/i.test(text.slice(at, at + 40))) return 'html';
    else if (text.startsWith('<!', at)) {
      const subset = /^<![^<>[]*\[/.exec(text.slice(at, at + 400));
      const end = text.indexOf(subset ? ']' : '>', at);
      at = end < 0 ? -1 : text.indexOf('>', end) + 1 || -1;
    } else if (text.startsWith('<?', at)) at = text.indexOf('>', at) + 1 || -1;
    else return /^<(?:[\w-]+:)?([A-Za-z][\w-]*)/.exec(text.slice(at, at + 80))?.[1]?.toLowerCase() ?? null;
  }
  return null;
}

const FRONT_MATTER = /^(---|\+\+\+)[ \t]*\r?\n(?:[^\n]*\n){0,60}?\1[ \t]*(?:\r?\n|$)/;

/** JSON by its first characters: `{"…`, `{}`, `[{…`, `[[…`, `[]`, `["…`; never `[1] Smith`. */
const JSON_START = /^(?:\{\s*["}]|\[\s*(?:[{[\]]|"))/;

function formatOfJson(text: string, named: Format | undefined): Detected {
  if (text.startsWith('{')) {
    if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(text)) {
      return { format: 'jsonfeed', holds: 'many' };
    }
    // An object that ends on its line, with another on the next one.
    if (/^\{[^\n]*\}[ \t]*\r?\n\s*\{/.test(text)) return { format: 'ndjson', holds: 'many' };
    if (/"(?:articles|items|results|documents|docs|stories)"\s*:\s*\[\s*\{/.test(text)) {
      return { format: 'json', holds: 'many' };
    }
    if (
      /"(?:body_text|body_html|body_xhtml|versioncreated|representationtype)"\s*:/.test(text) &&
      /"uri"\s*:/.test(text)
    ) {
      return { format: 'ninjs', holds: 'one' };
    }
    return { format: named === 'ndjson' ? 'ndjson' : 'json', holds: named === 'ndjson' ? 'many' : 'one' };
  }
  // A list of lists, or of nothing, holds no article at all: one failure.
  return { format: 'json', holds: /^\[\s*[[\]]/.test(text) ? 'one' : 'many' };
}

/**
 * Tells what a source is by how it begins, and where that says nothing by its name.
 *
 * `name` is a path or `-`; `head` its first bytes (`HEAD_BYTES` are enough), after unpacking where the name ends in
 * `.gz`. What looks like nothing else is plain text.
 */
export function detectFormat(name: string, head: Uint8Array | string): Detected {
  const base = plainName(name);
  const named = EXTENSIONS[base.slice(base.lastIndexOf('.') + 1)];
  const of = (format: Format): Detected => ({ format, holds: MANY.has(format) ? 'many' : 'one' });
  const text = headText(head).trimStart();
  if (text.startsWith('%PDF-')) return of('pdf');
  if (/^WARC\/\d/.test(text)) return of('warc');
  if (named === 'ndjson') return of('ndjson');
  if (JSON_START.test(text)) return formatOfJson(text, named);
  if (text.startsWith('<')) {
    const format = ROOTS[rootOf(text) ?? ''];
    if (format) return of(format);
    // XML of another kind: the agencies' reader says so.
    if (text.startsWith('<?xml') || base.endsWith('.xml')) return of('newsml');
    if (named === undefined && /<(?:p|div|body|head|article|h1|h2|span|table|br)\b/i.test(text)) return of('html');
  }
  if (FRONT_MATTER.test(text)) return of('markdown');
  if (named === undefined && /^# \S/.test(text) && /\n(?:#{1,3} |\n[^\n]*\]\(|\n[*-] )/.test(text))
    return of('markdown');
  if (/^[^<]{0,200}<!doctype html|^[^<]{0,200}<html[\s>]/i.test(text)) return of('html');
  // A page without a tag is text, whatever it is called.
  if (named === 'html' && !/<[a-z!/?]/i.test(text)) return of('text');
  return of(named ?? 'text');
}

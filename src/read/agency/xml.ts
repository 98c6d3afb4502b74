import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { InputError } from '../../model/errors.ts';

/** An element of XML: its name without a prefix, in lower case, its attributes, and what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Agencies nest a dozen deep; walkers may recurse this far. */
const DEEPEST = 200;

const badXml = (reason: string): InputError => new InputError('input/bad-xml', `broken XML (${reason})`);

/**
 * Parses XML into elements. Nothing outside the text is ever loaded and no entity of its own is expanded: unknown ones
 * stay as they are written, those of HTML (`&nbsp;`) are read.
 *
 * Throws `InputError` `input/bad-xml` with line and column on what is not well-formed.
 */
export async function parseXml(text: string): Promise<XmlElement> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  type Open = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  const add = (words: string): void => {
    open.at(-1)?.children.push(words);
  };
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw badXml(`elements nested deeper than ${DEEPEST}`);
    const element: Open = { name: localName(name), attributes: {}, children: [] };
    for (const [key, value] of Object.entries(attributes)) element.attributes[localName(key)] = value;
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.ENTITIES = namedCharacters;
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('error', (error) => {
    if (/undefined entity/.test(error.message)) return;
    throw badXml(error.message.replace(/^(\d+):(\d+): /, 'line $1, column $2: ').replace(/\.$/, ''));
  });
  parser.write(text).close();
  const element = root.children.find((child) => typeof child !== 'string');
  if (!element) throw badXml('no element');
  return element;
}

/** The names of XML and HTML, looked up as they are met. */
const namedCharacters = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => (typeof name === 'string' && decodeNamedCharacterReference(name)) || undefined },
);

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** The elements within, at any depth, in order, that have one of the names; those inside one found are not looked for. */
export function findAll(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return names.includes(child.name) ? [child] : findAll(child, ...names);
  });
}

export function find(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  return element && (findAll(element, ...names)[0] ?? null);
}

/** Elements of an article's body that begin a paragraph. */
const BLOCKS = new Set(
  'p hl1 hl2 h1 h2 h3 h4 h5 h6 li div section article blockquote bq block credit ul ol dl dt dd tr td th body body.content html'.split(
    ' ',
  ),
);

/** Elements of an article's body that are none of its prose: pictures and their captions, tables, notes to editors. */
const SKIPPED = new Set(
  'media figure figcaption table nitf-table note pre script style head fn object img media-caption nav aside'.split(
    ' ',
  ),
);

/** Paragraphs of an element: each on one line, a line end for `br`. */
export function paragraphsOf(element: XmlElement): string[] {
  const paragraphs: string[] = [];
  let words = '';
  const flush = (): void => {
    const paragraph = words
      .split('\ue000')
      .map((line) => line.replace(/[ \t\n\r]+/g, ' ').trim())
      .join('\n')
      .trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  const walk = (node: XmlElement): void => {
    for (const child of node.children) {
      if (typeof child === 'string') words += child;
      else if (child.name === 'br') words += '\ue000';
      else if (!SKIPPED.has(child.name)) {
        if (BLOCKS.has(child.name)) flush();
        walk(child);
        if (BLOCKS.has(child.name)) flush();
      }
    }
  };
  walk(element);
  flush();
  return paragraphs;
}

/** All the words of an element on one line; `null` when there are none. */
export function wordsOf(element: XmlElement | null): string | null {
  return element && (paragraphsOf(element).join(' ').replace(/\s+/g, ' ').trim() || null);
}

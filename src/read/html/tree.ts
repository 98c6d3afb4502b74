/** An element of a page. Children are elements and stretches of decoded text; nothing else of the page is kept. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly children: Node[];
}

export type Node = Element | string;

/** Every element of the tree in document order, without recursion. */
export function* elementsOf(root: Element): Generator<Element> {
  const open: Element[] = [root];
  while (open.length > 0) {
    const element = open.pop()!;
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!;
      if (typeof child !== 'string') open.push(child);
    }
  }
}

/** Elements whose words are for programs, not for readers. */
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** Most text that is put together of one element for a look at it, in characters. */
const LONGEST_LINE = 2_000;

/** The text of an element, elements parted by `mark` where `isParted` says so, up to `LONGEST_LINE` characters. */
function textOf(element: Element, isParted: (tag: string) => boolean, mark: string): string {
  const parts: string[] = [];
  const open: Node[] = [element];
  for (let length = 0; open.length > 0 && length < LONGEST_LINE; ) {
    const node = open.pop()!;
    if (typeof node === 'string') {
      const piece = node.length > LONGEST_LINE ? node.slice(0, LONGEST_LINE) : node;
      parts.push(piece);
      length += piece.length;
      continue;
    }
    if (SILENT.has(node.tag)) continue;
    if (isParted(node.tag)) {
      parts.push(mark);
      open.push(mark);
    }
    for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i]!);
  }
  return parts.join('');
}

/** The text of an element as one line: white space folded, elements that break a line parted by a space. */
export function lineOf(element: Element): string {
  return fold(textOf(element, (tag) => !INLINE.has(tag), ' '));
}

/** The text of an element with a line for each run of text that an element of its own sets off. */
export function runsOf(element: Element): string {
  return textOf(element, (tag) => !EMPHASIS.has(tag), '\u0000')
    .split('\u0000')
    .map(fold)
    .filter((run) => run !== '')
    .join('\n');
}

const EMPHASIS = new Set(['b', 'strong', 'em', 'i', 'mark', 'u']);

/** White space of any kind folded to single spaces, soft hyphens and zero-width marks dropped. */
export function fold(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Elements that run within a line of text. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The value of an attribute, or the empty string. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** True when one of the words of a list-like attribute (`rel`, `itemprop`) is the one asked for. */
export function hasWord(element: Element, name: string, word: string): boolean {
  const value = element.attributes.get(name);
  return value !== undefined && (value === word || ` ${value.toLowerCase()} `.includes(` ${word.toLowerCase()} `));
}

/** True when `element` is `ancestor` or stands below it. */
export function isWithin(element: Element, ancestor: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}

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

/** The first elements of the tree in document order, the root among them. */
export function firstElements(root: Element, most: number): Element[] {
  const found: Element[] = [];
  for (const element of elementsOf(root)) {
    if (found.length >= most) break;
    found.push(element);
  }
  return found;
}

/** Elements whose words are for programs, not for readers. */
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** Most text that is put together of one element for a look at it, in characters, and most nodes that are visited. */
const LONGEST_LINE = 2_000;
const MOST_NODES = 2_000;

/** The text of an element, elements parted by `mark` where `isParted` says so, as far as the limits go. */
function textOf(element: Element, isParted: (tag: string) => boolean, mark: string): string {
  const parts: string[] = [];
  const open: { readonly children: readonly Node[]; at: number; readonly end: string }[] = [
    { children: element.children, at: 0, end: '' },
  ];
  let length = 0;
  for (let visited = 0; open.length > 0 && length < LONGEST_LINE && visited < MOST_NODES; visited++) {
    const frame = open[open.length - 1]!;
    const node = frame.children[frame.at++];
    if (node === undefined) {
      parts.push(frame.end);
      open.pop();
    } else if (typeof node === 'string') {
      const piece = node.length > LONGEST_LINE ? node.slice(0, LONGEST_LINE) : node;
      parts.push(piece);
      length += piece.length;
    } else if (!SILENT.has(node.tag)) {
      const end = isParted(node.tag) ? mark : '';
      parts.push(end);
      open.push({ children: node.children, at: 0, end });
    }
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

import { Tokenizer } from 'htmlparser2';
import { type Element, fold, lineOf } from './tree.ts';

/** A page as a tree, and whether a limit cut it. */
export interface Page {
  readonly root: Element;
  /** True when elements were nested deeper than `DEEPEST`: their words went to the ancestor at that depth. */
  readonly isTooDeep: boolean;
  /** True when the page had more than `MOST_ELEMENTS` elements: what came after was not read. */
  readonly isCut: boolean;
}

/** Pages nest 20 to 60 deep; browsers stop at 512. With this bound walks may recurse and searches of the stack stay short. */
export const DEEPEST = 256;

/** Ten times the elements of the longest page of news met (a live blog of a day). */
export const MOST_ELEMENTS = 400_000;

/** The attributes that a reader looks at. Others are dropped, since pages keep megabytes of data in them. */
const KEPT = new Set(
  'class id itemprop itemtype rel href content name property role hidden style datetime lang xml:lang type aria-hidden aria-label http-equiv title data-testid data-component data-module data-type'.split(
    ' ',
  ),
);

/** Longest value kept, in characters; descriptions in `content` run to some thousands. */
const LONGEST_VALUE = 8_000;

/** Scripts whose text is kept: linked data, and templates that some pages keep their article in. */
const KEPT_SCRIPTS = /\bld\+json|^text\/(?:x-)?(?:template|html)$/i;

const VOID = new Set('area base br col embed frame hr img input keygen link meta param source track wbr'.split(' '));
const CLOSES_PARAGRAPH = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
/** Where the search for an element to close ends, as the HTML standard's "scope" has it. */
const SCOPE = new Set('table td th caption html template object applet marquee button'.split(' '));
const TABLE_PARTS = new Set('table thead tbody tfoot tr td th caption'.split(' '));
const IN_HEAD = new Set('base link meta noscript script style template title'.split(' '));
const FORMATTING = new Set('a b big code em font i nobr s small span strike strong tt u label'.split(' '));
const HEADING = /^h[1-6]$/;
const PARAGRAPH = ['p'];
const IN_LIST = new Set([...SCOPE, 'ul', 'ol', 'menu', 'dir', 'dl']);
const IN_SELECT = new Set([...SCOPE, 'select']);
const IN_ROW = new Set(['tr', 'table']);
const IN_TABLE = new Set(['table']);
const IN_BLOCK = new Set([...CLOSES_PARAGRAPH, ...SCOPE, 'li']);

/** What an opening tag closes: the nearest open element of these names, up to one of those. */
const CLOSES: ReadonlyMap<string, readonly [names: readonly string[], ends: ReadonlySet<string>]> = new Map([
  ['li', [['li'], IN_LIST]],
  ['dt', [['dt', 'dd'], IN_LIST]],
  ['dd', [['dt', 'dd'], IN_LIST]],
  ['td', [['td', 'th'], IN_ROW]],
  ['th', [['td', 'th'], IN_ROW]],
  ['tr', [['tr'], IN_TABLE]],
  ['tbody', [['tbody', 'thead', 'tfoot'], IN_TABLE]],
  ['thead', [['tbody', 'thead', 'tfoot'], IN_TABLE]],
  ['tfoot', [['tbody', 'thead', 'tfoot'], IN_TABLE]],
  ['option', [['option'], IN_SELECT]],
  ['body', [['head'], SCOPE]],
  ['a', [['a'], IN_BLOCK]],
]);

const NONE: ReadonlyMap<string, string> = new Map();

/** Builds the tree from the tokens of htmlparser2, closing what HTML lets writers leave open. */
class Builder {
  readonly root: Element = { tag: '#page', attributes: NONE, parent: null, children: [] };
  isTooDeep = false;
  isCut = false;
  readonly #html: string;
  readonly #stack: Element[] = [this.root];
  #count = 0;
  /** Elements left out for their depth that are still open. */
  #skipped = 0;
  #tag = '';
  #attributes: Map<string, string> | null = null;
  #attribute = '';
  #value = '';

  constructor(html: string) {
    this.#html = html;
  }

  get #top(): Element {
    return this.#stack[this.#stack.length - 1]!;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }
  onattribdata(start: number, end: number): void {
    if (this.#value.length < LONGEST_VALUE && KEPT.has(this.#attribute)) {
      this.#value += this.#html.slice(start, Math.min(end, start + LONGEST_VALUE));
    }
  }
  onattribentity(codepoint: number): void {
    if (this.#value.length < LONGEST_VALUE) this.#value += String.fromCodePoint(codepoint);
  }
  onattribend(): void {
    if (!KEPT.has(this.#attribute)) return;
    this.#attributes ??= new Map();
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }
  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = null;
  }
  onopentagend(): void {
    this.#open(this.#tag, this.#attributes ?? NONE);
  }
  onselfclosingtag(): void {
    // "<div/>" opens a div in HTML; within drawings it closes what it opens.
    this.#open(this.#tag, this.#attributes ?? NONE);
    if (this.#stack.some(({ tag }) => tag === 'svg' || tag === 'math') && !VOID.has(this.#tag)) this.#close(this.#tag);
  }
  onclosetag(start: number, end: number): void {
    const tag = this.#html.slice(start, end).trim().toLowerCase();
    if (tag === 'br') this.#open('br', NONE);
    else this.#close(tag);
  }
  ontext(start: number, end: number): void {
    this.#addText(this.#html.slice(start, end));
  }
  ontextentity(codepoint: number): void {
    this.#addText(String.fromCodePoint(codepoint));
  }
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #addText(text: string): void {
    const { tag, attributes, children } = this.#top;
    if (tag === 'style' || (tag === 'script' && !KEPT_SCRIPTS.test(attributes.get('type') ?? ''))) return;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === 'string') children[last] = before + text;
    else children.push(text);
  }

  #popTo(index: number): void {
    this.#stack.length = index;
  }

  /** Closes the nearest open element of one of the names, unless an element of `ends` stands between. */
  #closeNearest(names: readonly string[], ends: ReadonlySet<string>): void {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const { tag } = this.#stack[i]!;
      if (names.includes(tag)) {
        this.#popTo(i);
        return;
      }
      if (ends.has(tag)) return;
    }
  }

  #closeImplied(tag: string): void {
    if (this.#top.tag === 'head' && !IN_HEAD.has(tag)) this.#popTo(this.#stack.length - 1);
    const closed = CLOSES.get(tag);
    if (closed) this.#closeNearest(closed[0], closed[1]);
    if (!CLOSES_PARAGRAPH.has(tag) && tag !== 'li' && tag !== 'dt' && tag !== 'dd') return;
    this.#closeNearest(PARAGRAPH, SCOPE);
    if (HEADING.test(tag) && HEADING.test(this.#top.tag)) this.#popTo(this.#stack.length - 1);
  }

  #open(tag: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#count >= MOST_ELEMENTS) {
      this.isCut = true;
      return;
    }
    this.#closeImplied(tag);
    const isVoid = VOID.has(tag);
    if (this.#stack.length > DEEPEST) {
      this.isTooDeep = true;
      if (!isVoid) this.#skipped++;
      if (CLOSES_PARAGRAPH.has(tag)) this.#partText();
      return;
    }
    this.#count++;
    const parent = this.#top;
    const element: Element = { tag, attributes, parent, children: [] };
    parent.children.push(element);
    if (!isVoid) this.#stack.push(element);
  }

  /** Two line breaks, where the words of a block that is left out would run on from others. */
  #partText(): void {
    const parent = this.#top;
    if (typeof parent.children.at(-1) !== 'string') return;
    for (let i = 0; i < 2; i++) parent.children.push({ tag: 'br', attributes: NONE, parent, children: [] });
  }

  #close(tag: string): void {
    if (tag === 'body' || tag === 'html' || VOID.has(tag)) return;
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    const isTablePart = TABLE_PARTS.has(tag);
    const isFormatting = FORMATTING.has(tag);
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i]!.tag;
      if (open === tag) {
        this.#popTo(i);
        return;
      }
      if (isTablePart ? open === 'table' : SCOPE.has(open)) return;
      if (isFormatting && CLOSES_PARAGRAPH.has(open) && open !== 'p') return;
    }
  }
}

/**
 * Parses a page into a tree, in time linear in its length, whatever it holds: unclosed tags, closing tags of nothing,
 * tags nested without end (`DEEPEST`), attributes of megabytes.
 */
export function parsePage(html: string): Page {
  const builder = new Builder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, isTooDeep: builder.isTooDeep, isCut: builder.isCut };
}

/** The words of a stretch of markup, as data of a page holds them: entities read, tags dropped, white space folded. */
export function textOfMarkup(markup: string): string {
  return /[&<]/.test(markup) ? lineOf(parsePage(markup).root) : fold(markup);
}

import { attribute, type Element, INLINE } from '../tree.ts';

/** A stretch of text that a reader sees as one: a paragraph, a heading, an item of a list. */
export interface TextBlock {
  /** White space folded; `\n` where the page breaks a line within the paragraph. */
  readonly text: string;
  /** The block element that it stands in. */
  readonly element: Element;
  /** Characters of it that are links. */
  readonly linked: number;
  /** Characters of it that are bold. */
  readonly bold: number;
}

/** Elements that hold no text of the article, whatever is in them. */
export const SILENT: ReadonlySet<string> = new Set(
  'head title script style noscript template svg math iframe object embed video audio canvas map select option optgroup datalist textarea input button dialog progress meter menu frameset applet'.split(
    ' ',
  ),
);

/** True where style or attributes keep an element from being seen. */
export function isHidden(element: Element): boolean {
  const { attributes } = element;
  if (attributes.size === 0) return false;
  if (attributes.has('hidden') && attribute(element, 'hidden') !== 'until-found') return true;
  const style = attributes.get('style');
  if (style && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  return false;
}

/** A run of inline text as it grows; kept in parts, since pages of a million line breaks exist. */
class Run {
  readonly #parts: string[] = [];
  #last: 'start' | 'space' | 'break' | 'text' = 'start';
  linked = 0;
  bold = 0;

  get isAfterBreak(): boolean {
    return this.#last === 'break';
  }

  add(text: string, isLink: boolean, isBold: boolean, keepsSpace: boolean): void {
    // Said to those who hear the page, of every link that leaves the site.
    if (text.length < 40 && /^[\s,(]*opens (?:in )?(?:a )?new (?:tab|window)[\s)]*$/i.test(text)) return;
    const clean = text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
    let folded = keepsSpace ? clean : clean.replace(/\s+/g, ' ');
    if (this.#last !== 'text' && !keepsSpace && folded.startsWith(' ')) folded = folded.slice(1);
    if (folded === '') return;
    this.#parts.push(folded);
    this.#last = folded.endsWith(' ') ? 'space' : 'text';
    const length = folded.trim().length;
    if (isLink) this.linked += length;
    if (isBold) this.bold += length;
  }

  addBreak(): void {
    if (this.#last === 'start') return;
    this.#parts.push('\n');
    this.#last = 'break';
  }

  end(): string {
    return this.#parts.join('').replaceAll(' \n', '\n').trim();
  }
}

/**
 * The text of an element block by block, in order. Elements for which `isLeftOut` holds are passed over with all that
 * is in them. Two line breaks in a row part paragraphs, as old pages write them.
 */
export function blocksWithin(root: Element, isLeftOut: (element: Element) => boolean): TextBlock[] {
  const blocks: TextBlock[] = [];
  let run = new Run();
  let holder = root;

  const flush = (next: Element): void => {
    const text = run.end();
    if (text !== '') blocks.push({ text, element: holder, linked: run.linked, bold: run.bold });
    run = new Run();
    holder = next;
  };
  // Recursion is bounded: the parser nests no deeper than `DEEPEST`.
  const walk = (element: Element, isLink: boolean, isBold: boolean, keepsSpace: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        run.add(child, isLink, isBold, keepsSpace);
        continue;
      }
      const { tag } = child;
      if (tag === 'br') {
        if (run.isAfterBreak) flush(holder);
        else run.addBreak();
        continue;
      }
      if (SILENT.has(tag) || isHidden(child) || isLeftOut(child)) continue;
      const link = isLink || tag === 'a';
      const bold = isBold || tag === 'b' || tag === 'strong';
      if (INLINE.has(tag)) walk(child, link, bold, keepsSpace);
      else {
        flush(child);
        walk(child, link, bold, keepsSpace || tag === 'pre');
        flush(element);
      }
    }
  };
  walk(root, false, false, root.tag === 'pre');
  flush(root);
  return blocks;
}

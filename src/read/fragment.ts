import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Elements that begin a paragraph of their own; `br` ends a line. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul hl1 hl2 block'.split(
    ' ',
  ),
);

/** Elements whose text is no part of what one reads: code, captions, controls. */
const SKIPPED = new Set(
  'script style noscript template head title svg math iframe object figure figcaption button select textarea nav pre audio video canvas'.split(
    ' ',
  ),
);

/** Of those, the ones in which no tag counts but their own end. */
const RAW = new Set('script style title iframe textarea noscript'.split(' '));

/** What HTML makes of the numeric references 128 to 159: the characters of Windows-1252. */
const LEGACY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function codePoint(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return LEGACY.charAt(code - 0x80);
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}

/** Puts characters for `&amp;`, `&#8217;`, `&#x2019;` and the other references of HTML; what is none stays. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#[xX]([\da-fA-F]{1,8})|#(\d{1,9})|([A-Za-z][A-Za-z\d]{1,31}));?/g,
    (whole, hex, decimal, name) => {
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return codePoint(Number(decimal));
      // Without the semicolon only the few names that old pages use so.
      if (!whole.endsWith(';') && !/^(?:amp|lt|gt|quot|nbsp)$/.test(name)) return whole;
      const found = decodeNamedCharacterReference(name);
      return found === false ? whole : found;
    },
  );
}

/** The words of one stretch of markup, such as a title, on one line. */
export function readInline(html: string): string {
  return readFragment(html).replace(/\s+/g, ' ').trim();
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** Offset after its `>`. */
  readonly end: number;
}

/** Reads tags one after the other, in time linear in the text even where quotes or tags are never closed. */
class Tags {
  private readonly html: string;
  private quotesClose = true;
  constructor(html: string) {
    this.html = html;
  }

  /** The tag that begins at `at`, where a `<` stands, or `null` when it is none. */
  at(at: number): Tag | null {
    const match = /^<(\/?)([A-Za-z][A-Za-z\d:-]*)/.exec(this.html.slice(at, at + 60));
    if (!match) return null;
    const end = this.endOf(at + match[0].length);
    return { name: match[2]!.toLowerCase().replace(/^.*:/, ''), isEnd: match[1] === '/', end };
  }

  /** Offset after the `>` that ends a tag, quoted attributes passed over; the end of the text where there is none. */
  private endOf(from: number): number {
    const { html } = this;
    for (let i = from; this.quotesClose && i < html.length; i++) {
      const char = html.charAt(i);
      if (char === '>') return i + 1;
      if ((char === '"' || char === "'") && html.charAt(i - 1) === '=') {
        const close = html.indexOf(char, i + 1);
        if (close < 0) this.quotesClose = false;
        else i = close;
      }
    }
    const end = html.indexOf('>', from);
    return end < 0 ? html.length : end + 1;
  }
}

/** Offset after the comment, declaration or instruction that begins at `at`; `null` when none does. */
function endOfDeclaration(html: string, at: number): number | null {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return end < 0 ? html.length : end + 3;
  }
  if (html.charAt(at + 1) !== '!' && html.charAt(at + 1) !== '?') return null;
  const end = html.indexOf('>', at);
  return end < 0 ? html.length : end + 1;
}

/** Offset of the end tag of a raw element that began before `from`; the end of the text where there is none. */
function endOfRaw(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

/**
 * Reads HTML that is nothing but an article's body, as in feeds and JSON exports: its paragraphs, parted by a blank
 * line, a line end for `br`. No part of it is judged to be the main text, for all of it is.
 *
 * Scripts, code, figures and their captions are left out. Takes markup of any brokenness in linear time.
 */
export function readFragment(html: string): string {
  const tags = new Tags(html);
  const paragraphs: string[] = [];
  let words = '';
  let skipped: string | null = null;
  let depth = 0;
  const flush = (): void => {
    const lines = decodeReferences(words).split('\ue000');
    const text = lines.map((line) => line.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, ''));
    const paragraph = text.join('\n').trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at);
    const stop = next < 0 ? html.length : next;
    if (skipped === null && stop > at) words += html.slice(at, stop);
    if (next < 0) break;
    at = next;
    const declaration = endOfDeclaration(html, at);
    const tag = declaration === null ? tags.at(at) : null;
    if (declaration !== null) at = declaration;
    else if (!tag) {
      if (skipped === null) words += '<';
      at++;
    } else {
      at = tag.end;
      if (skipped !== null) {
        if (tag.name === skipped) depth += tag.isEnd ? -1 : 1;
        if (depth === 0) skipped = null;
        continue;
      }
      if (BLOCKS.has(tag.name)) flush();
      else if (tag.name === 'br') words += '\ue000';
      if (tag.isEnd || !SKIPPED.has(tag.name)) continue;
      if (RAW.has(tag.name)) at = endOfRaw(html, tag.name, at);
      else if (html.charAt(at - 2) !== '/') {
        skipped = tag.name;
        depth = 1;
      }
    }
  }
  flush();
  return paragraphs.join('\n\n');
}

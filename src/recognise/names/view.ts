import { type NewsDocument, TokenKind, tokenAt } from '../../model/document.ts';
import { Kind } from './lexicon.ts';
import { Form, isCapital, isNumeric } from './word-form.ts';
import { Mode, type WordTypes } from './word-types.ts';

/** Where a token stands in its sentence. */
export const Place = { within: 0, first: 1, afterStop: 2, afterQuote: 3, afterColon: 4 } as const;

/**
 * An article as the recogniser sees it: per token its type and surroundings, and the stretches that may hold names.
 * A "run" is a row of capitalised words; a "wide run" also spans `of`, `and`, `de` between them.
 */
export interface View {
  readonly document: NewsDocument;
  /** True for a text without capitals, in which a name may be anywhere. */
  readonly isLower: boolean;
  readonly types: WordTypes;
  readonly length: number;
  readonly type: Int32Array;
  readonly form: Uint8Array;
  readonly place: Uint8Array;
  /** Bit 1: between quotation marks; bit 2: in brackets. */
  readonly enclosed: Uint8Array;
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** All that the words of the run are listed as. */
  readonly runKinds: Int32Array;
  readonly wideStart: Int32Array;
  readonly wideEnd: Int32Array;
  readonly blockStart: Int32Array;
  readonly blockEnd: Int32Array;
  /** Stretches `from[k]` … `to[k] - 1` outside which no name is looked for. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const CONNECTORS = new Set(
  'of for the and de del da do dos du la las los le al el bin ibn von van y e to & on in'.split(' '),
);
const ABBREVIATIONS = new Set(
  'st jr sr dr mr mrs ms prof gen sen rep gov lt col sgt capt maj rev hon inc co ltd corp no'.split(' '),
);
const WIDEST_GAP = 2;
const FEW_CAPITALS = 0.012;

/** The mode of the block `from` … `to - 1`: how its longer words are written. */
function modeOfBlock({ tokens, text }: NewsDocument, from: number, to: number): number {
  let words = 0;
  let capitals = 0;
  let initials = 0;
  for (let i = from; i < to && words < 40; i++) {
    const start = tokens.start[i]!;
    if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - start < 4) continue;
    words++;
    const first = text.charAt(start);
    if (first === first.toLowerCase()) continue;
    const second = text.charAt(start + 1);
    if (second !== second.toLowerCase()) capitals++;
    else initials++;
  }
  if (words < 4) return Mode.normal;
  if (capitals >= 0.8 * words) return Mode.capitals;
  return capitals + initials >= 0.8 * words ? Mode.title : Mode.normal;
}

/** True for a text written without capitals, as posts and chat are. */
function isLowerText({ tokens, text }: NewsDocument): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    words++;
    const first = text.charAt(tokens.start[i]!);
    if (first !== first.toLowerCase()) capitals++;
    if (words === 400) break;
  }
  return words >= 5 && capitals <= FEW_CAPITALS * words;
}

/** Looks an article over, once, from left to right. */
export function viewOf(document: NewsDocument, types: WordTypes): View {
  const { tokens, article, text } = document;
  const n = tokens.length;
  const isLower = isLowerText(document);
  const view = {
    document,
    isLower,
    types,
    length: n,
    type: new Int32Array(n),
    form: new Uint8Array(n),
    place: new Uint8Array(n),
    enclosed: new Uint8Array(n),
    runStart: new Int32Array(n).fill(-1),
    runEnd: new Int32Array(n).fill(-1),
    runKinds: new Int32Array(n),
    wideStart: new Int32Array(n).fill(-1),
    wideEnd: new Int32Array(n).fill(-1),
    blockStart: new Int32Array(n),
    blockEnd: new Int32Array(n),
    from: [] as number[],
    to: [] as number[],
  };
  for (const block of article.blocks) {
    const from = tokenAt(tokens, block.start);
    const to = tokenAt(tokens, block.end);
    const mode = isLower ? Mode.lower : modeOfBlock(document, from, to);
    for (let i = from; i < to; i++) {
      const type = types.typeOf(document, i, mode);
      view.type[i] = type;
      view.form[i] = types.form[type]!;
      view.blockStart[i] = from;
      view.blockEnd[i] = to;
    }
    readPlaces(view, text, from, to);
    readRuns(view, from, to);
    readStretches(view, from, to, isLower);
  }
  return view;
}

function readPlaces(view: View, text: string, from: number, to: number): void {
  const { tokens } = view.document;
  let place: number = Place.first;
  let inQuotes = false;
  let inBrackets = 0;
  for (let i = from; i < to; i++) {
    view.place[i] = place;
    const form = view.form[i]!;
    const code = text.charCodeAt(tokens.start[i]!);
    if (form === Form.punctuation || form === Form.symbol) {
      if (code === 0x22 || (code >= 0x201c && code <= 0x201e)) {
        inQuotes = code === 0x22 ? !inQuotes : code !== 0x201d;
        if (place === Place.within && inQuotes) place = Place.afterQuote;
      } else if (code === 0x2e || code === 0x21 || code === 0x3f) {
        const isAbbreviation = code === 0x2e && i > from && ABBREVIATIONS.has(tokens.lower[i - 1]!);
        if (!isAbbreviation) place = Place.afterStop;
      } else if (code === 0x3a) place = Place.afterColon;
      else if (code === 0x28 || code === 0x5b) inBrackets = 1;
      else if (code === 0x29 || code === 0x5d) inBrackets = 0;
      else if (code === 0x2c) place = Place.within;
    } else place = Place.within;
    view.enclosed[i] = (inQuotes ? 1 : 0) | (inBrackets << 1);
  }
}

/** True when token `i`, a small word or mark, holds the capitalised words on both sides together. */
function joinsRun(view: View, i: number, to: number): boolean {
  const { tokens } = view.document;
  if (i + 1 >= to || !isCapital(view.form[i + 1]!)) return false;
  const mark = tokens.lower[i]!;
  if (mark === '&') return true;
  const touches = tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1];
  if (mark === '-' || mark === '‑') return touches;
  return mark === '.' && tokens.end[i - 1] === tokens.start[i] && ABBREVIATIONS.has(tokens.lower[i - 1]!);
}

function readRuns(view: View, from: number, to: number): void {
  let wide = -1;
  let wideEnd = -1;
  const closeWide = (): void => {
    for (let k = wide; k >= 0 && k < wideEnd; k++) {
      view.wideStart[k] = wide;
      view.wideEnd[k] = wideEnd;
    }
    wide = -1;
  };
  for (let i = from; i < to; i++) {
    if (!isCapital(view.form[i]!)) continue;
    let end = i + 1;
    while (end < to && (isCapital(view.form[end]!) || joinsRun(view, end, to))) end++;
    let kinds = 0;
    for (let k = i; k < end; k++) kinds |= view.types.kinds[view.type[k]!]!;
    for (let k = i; k < end; k++) {
      view.runStart[k] = i;
      view.runEnd[k] = end;
      view.runKinds[k] = kinds;
    }
    if (wide >= 0 && !isJoinedTo(view, wideEnd, i)) closeWide();
    if (wide < 0) wide = i;
    wideEnd = end;
    i = end;
  }
  closeWide();
}

function isJoinedTo(view: View, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false;
  for (let k = from; k < to; k++) if (!CONNECTORS.has(view.document.tokens.lower[k]!)) return false;
  return true;
}

/**
 * The stretches that can hold names: capitals and figures, what lies between two of them that are near, and the
 * small words of measure that follow a figure. In a text without capitals, all.
 */
function readStretches(view: View, from: number, to: number, isLower: boolean): void {
  const { types } = view;
  const { lower } = view.document.tokens;
  let open = -1;
  let close = -1;
  const end = (): void => {
    if (open < 0) return;
    (view.from as number[]).push(open);
    (view.to as number[]).push(Math.min(to, close + 1));
    open = -1;
  };
  for (let i = from; i < to; i++) {
    const form = view.form[i]!;
    const kinds = types.kinds[view.type[i]!]!;
    const isNumber = isNumeric(form) || (kinds & (Kind.scale | Kind.currency)) !== 0;
    if (!isLower && !isCapital(form) && !isNumber && form < Form.symbol) continue;
    if (open >= 0 && i > close + 4) end();
    if (open < 0) open = Math.max(from, i > from && view.form[i - 1] === Form.punctuation ? i - 2 : i - 1);
    const isHyphened = i + 2 < to && lower[i + 1] === '-';
    close = Math.min(to, i + (isNumber || isHyphened || form === Form.symbol ? 2 : 1));
  }
  end();
}

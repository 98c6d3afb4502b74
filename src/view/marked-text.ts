import type { NewsRecord } from '../model/record/record.ts';
import { type Html, html } from './html.ts';

export type Kind = 'party' | 'place' | 'date' | 'figure' | 'agreement' | 'quote';

/** One mention: where, whose, how sure. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly id: string;
  /** True for the first mention of its entry: the place that the panel leads back to. */
  readonly isFirst: boolean;
}

/** A piece of the text under the same marks throughout, the innermost mark last. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

function marksOf(record: NewsRecord): Mark[] {
  const several = (
    kind: Kind,
    entries: readonly { id: string; mentions: readonly { start: number; end: number }[] }[],
  ): Mark[] =>
    entries.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end }, i) => ({ start, end, kind, id, isFirst: i === 0 })),
    );
  const single = (kind: Kind, entries: readonly { id: string; span: { start: number; end: number } }[]): Mark[] =>
    entries.map(({ id, span: { start, end } }) => ({ start, end, kind, id, isFirst: true }));
  return [
    ...several('party', record.parties),
    ...several('place', record.places),
    ...several('agreement', record.agreements),
    ...single('date', record.dates),
    ...single('figure', record.figures),
    ...single('quote', record.quotes),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts a stretch of text where marks begin and end. `open` are the marks that reach into it, in order of start. */
function piecesOf(start: number, end: number, open: readonly Mark[]): Piece[] {
  const cuts = new Set([start, end]);
  for (const mark of open) {
    if (mark.start > start && mark.start < end) cuts.add(mark.start);
    if (mark.end > start && mark.end < end) cuts.add(mark.end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((to, i) => {
    const from = sorted[i]!;
    const marks = open.filter((mark) => mark.start <= from && mark.end >= to);
    return { start: from, end: to, marks: marks.sort((a, b) => b.end - b.start - (a.end - a.start)) };
  });
}

function pieceHtml(text: string, { start, end, marks }: Piece): Html {
  const words = text.slice(start, end);
  if (marks.length === 0) return html`${words}`;
  const inner = marks.filter(({ kind }) => kind !== 'quote').at(-1);
  const ids = marks.map(({ id }) => id).join(' ');
  const classes = [...new Set(marks.map(({ kind }) => `in-${kind}`))].join(' ');
  const first = marks.filter((mark) => mark.isFirst && mark.start === start);
  const anchors = first.map(({ id }) => html`<span id="at-${id}"></span>`);
  if (!inner) return html`${anchors}<span class="find ${classes}" data-ids="${ids}">${words}</span>`;
  return html`${anchors}<a class="find ${inner.kind} ${classes}" href="#${inner.id}" data-ids="${ids}">${words}</a>`;
}

/** The article's paragraphs with every find marked; lines that are not prose bear their kind. */
export function markedText(record: NewsRecord): Html {
  const { text } = record.article;
  const marks = marksOf(record);
  const blocks: Html[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let i = 0; i < record.sentences.length; ) {
    const { paragraph, kind } = record.sentences[i]!;
    const sentences: Html[] = [];
    let at = record.sentences[i]!.start;
    for (; i < record.sentences.length; i++) {
      const sentence = record.sentences[i]!;
      if (sentence.paragraph !== paragraph || sentence.kind !== kind) break;
      while (next < marks.length && marks[next]!.start < sentence.end) open.push(marks[next++]!);
      open = open.filter((mark) => mark.end > at);
      const pieces = piecesOf(at, sentence.end, open).map((piece) => pieceHtml(text, piece));
      sentences.push(html`${pieces}`);
      at = sentence.end;
    }
    blocks.push(
      kind === 'title' ? html`<p class="line title">${sentences}</p>` : html`<p class="line ${kind}">${sentences}</p>`,
    );
  }
  return html`${blocks}`;
}

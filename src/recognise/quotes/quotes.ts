import { type NewsDocument, type Sentence, TokenKind } from '../../model/document.ts';
import type { QuoteMention } from '../../model/mention.ts';
import { lastSingleClose, type Mark, readMark } from './marks.ts';

/** Stretches of fewer words are scare quotes and terms, not speech. */
const FEWEST_WORDS = 5;

/** A stretch being read: the mark that opened it, and the token behind that mark. */
interface Open {
  readonly mark: Mark;
  readonly from: number;
  readonly continues: boolean;
}

const isBare = (token: string): boolean => token === "'s" || token === '’s';

/** Words between tokens `from` and `to`, possessive endings not counted. */
function countWords({ tokens }: NewsDocument, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i]!;
    if (kind !== TokenKind.punctuation && kind !== TokenKind.symbol && !isBare(tokens.lower[i]!)) words++;
  }
  return words;
}

/** True for the title of a work or a name: every longer word has a capital, and no sentence ends in it. */
function isTitle({ tokens, text }: NewsDocument, from: number, to: number): boolean {
  let long = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! < 5) continue;
    const first = text.charAt(tokens.start[i]!);
    if (first === first.toLowerCase()) return false;
    long++;
  }
  const last = tokens.lower[to - 1]!;
  return long >= 2 && last !== '.' && last !== '!' && last !== '?';
}

/** Reads the quotes of one paragraph, tokens `from` to `to - 1`. */
class ParagraphReader {
  private readonly document: NewsDocument;
  private readonly to: number;
  private open: Open | null;
  private at: number;
  readonly found: QuoteMention[] = [];

  constructor(document: NewsDocument, from: number, to: number) {
    this.document = document;
    this.at = from;
    this.to = to;
    this.open = null;
  }

  /** `goesOn` says that the paragraph before ended within a quote. The result says whether this one does. */
  read(goesOn: boolean): boolean {
    const first = this.at;
    const { tokens, text } = this.document;
    const lastClose = lastSingleClose(tokens, text, first, this.to);
    while (this.at < this.to) {
      const mark = readMark(tokens, text, this.at, this.to, this.open?.mark ?? null, lastClose);
      if (mark === null) {
        this.at++;
        continue;
      }
      if (mark.opens) {
        const isSecond = this.open !== null;
        if (isSecond) this.close(this.at, this.at, 'quote/reopened');
        this.open = { mark, from: mark.end, continues: isSecond || (goesOn && this.at === first) };
      } else if (this.open !== null) this.close(this.at, mark.end, 'quote/marked');
      this.at = mark.end;
    }
    if (this.open === null) return false;
    this.close(this.to, this.to, 'quote/open-ended');
    return true;
  }

  private close(end: number, markedEnd: number, rule: string): void {
    const { tokens } = this.document;
    const { mark, from, continues } = this.open!;
    this.open = null;
    if (countWords(this.document, from, end) < FEWEST_WORDS || isTitle(this.document, from, end)) return;
    const span = { start: tokens.start[from]!, end: tokens.end[end - 1]! };
    const marked = { start: tokens.start[mark.start]!, end: tokens.end[markedEnd - 1]! };
    this.found.push({
      span,
      marked,
      continues: continues || this.isInterposed(mark.start),
      confidence: rule === 'quote/marked' ? 0.97 : 0.85,
      rule,
      evidence: [marked],
    });
  }

  /** True when the quote takes up one that a comma closed a few words before: "…," he said, "…". */
  private isInterposed(start: number): boolean {
    const before = this.found.at(-1);
    if (before === undefined) return false;
    const { text, tokens } = this.document;
    const gap = tokens.start[start]! - before.marked.end;
    const last = text.charAt(before.span.end - 1);
    return gap < 80 && (last === ',' || last === '—' || last === '-') && tokens.lower[start - 1] === ',';
  }
}

/** Paragraphs of running prose: runs of sentences with one number. */
function* paragraphsOf(sentences: readonly Sentence[]): Generator<{ from: number; to: number }> {
  let first = 0;
  while (first < sentences.length) {
    const { paragraph, kind } = sentences[first]!;
    let last = first;
    while (
      last + 1 < sentences.length &&
      sentences[last + 1]!.paragraph === paragraph &&
      sentences[last + 1]!.kind === kind
    )
      last++;
    if (kind === 'body') yield { from: sentences[first]!.firstToken, to: sentences[last]!.endToken };
    first = last + 1;
  }
}

/**
 * Finds direct speech and quoted fragments of five words or more.
 *
 * ```text
 * “We will open the port in May,” she said, “and the line a year later.” It is a “big step”.
 *  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~             ^~~~~~~~~~~~~~~~~~~~~~~~~~ continues
 * ```
 *
 * Each marked stretch is one. Of speech over several paragraphs each paragraph opens with a mark and only the last closes:
 * those are stretches too, the later ones with `continues`. Apostrophes are no marks; marks within a quote are its own.
 * Titles of works and names in capitals are left out.
 */
export function recogniseQuotes(document: NewsDocument): QuoteMention[] {
  const quotes: QuoteMention[] = [];
  let goesOn = false;
  for (const { from, to } of paragraphsOf(document.sentences)) {
    const reader = new ParagraphReader(document, from, to);
    goesOn = reader.read(goesOn);
    for (const quote of reader.found) quotes.push(quote);
  }
  return quotes;
}

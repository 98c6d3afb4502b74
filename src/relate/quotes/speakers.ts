import { type NewsDocument, type Sentence, sentenceAt, tokenAt } from '../../model/document.ts';
import type { Mentions, QuoteMention } from '../../model/mention.ts';
import type { Party, Quote } from '../../model/relation.ts';
import { CastList } from './cast-list.ts';
import { type Attribution, Reader } from './reporting-clause.ts';
import { Subjects } from './subjects.ts';

/** Words before a quote in which the person that they are about is looked for: a long sentence. */
const TOPIC_REACH = 150;

/** A quote with the tokens of its marked stretch. */
interface Placed {
  readonly quote: QuoteMention;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

/** Where the words that may introduce a quote begin: behind the quote before it, or at its sentence, or the one before a colon. */
function introStart(document: NewsDocument, placed: Placed, floor: number): number {
  const { tokens, sentences } = document;
  let from = placed.sentence.firstToken;
  const isBare = from === placed.start;
  const last = placed.start > 0 ? tokens.lower[placed.start - 1]! : '';
  if (isBare && (last === ':' || last === ',')) from = sentences[placed.sentence.index - 1]?.firstToken ?? from;
  return Math.max(from, floor);
}

/** True when the words before the quote lead into it: a colon, a comma, "that", a verb, or the middle of a clause. */
function leadsIn(document: NewsDocument, start: number, from: number): boolean {
  if (start <= from) return false;
  const last = document.tokens.lower[start - 1]!;
  return last !== '.' && last !== '!' && last !== '?' && last !== '”' && last !== '"';
}

/** Finds the speaker of each quote of the document, in the order of the text. */
function attribute(document: NewsDocument, all: readonly Placed[], cast: CastList): (Attribution | null)[] {
  const subjects = new Subjects(document, cast);
  const reader = new Reader(document, subjects);
  const { sentences } = document;
  const found: (Attribution | null)[] = [];
  all.forEach((placed, index) => {
    cast.asks(placed);
    const previous = all[index - 1];
    const next = all[index + 1];
    const from = introStart(document, placed, previous?.end ?? 0);
    // The sentence in which the quote ends goes on behind it, up to the next quote.
    const last = sentenceAt(sentences, document.tokens.start[placed.end - 1]!) ?? placed.sentence;
    const following = last.endToken > placed.end ? last : (sentences[last.index + 1] ?? last);
    const isSame = following === last || following.paragraph === last.paragraph;
    const isCut = following !== last && isClosedByStop(document, placed);
    const to = Math.min(following.endToken, next?.start ?? following.endToken);
    const hasAfter = isSame && !isCut && to > placed.end;
    const readAfter = () => {
      if (!hasAfter) return null;
      cast.tells(from < placed.start ? { from, to: placed.start } : null);
      const behind = reader.after(placed.end, to, following.endToken);
      cast.tells(null);
      return behind;
    };
    const readBefore = () => (leadsIn(document, placed.start, from) ? reader.before(from, placed.start) : null);
    const isAfterFirst = hasAfter && endsOpen(document, placed) && reader.startsAt(placed.end, to);
    const own = isAfterFirst ? (readAfter() ?? readBefore()) : (readBefore() ?? readAfter());
    const by = own ?? carried(document, placed, previous, found[index - 1] ?? null, subjects, reader);
    found.push(by);
    if (by?.party != null) cast.heard(by.party, last.endToken);
    if (by?.cue != null && placed.quote.continues) joinSpeech(all, found, index, by);
  });
  return found;
}

/** Gives the speaker of a quote's own clause to the paragraphs of the same speech before it, which have no clause. */
function joinSpeech(all: readonly Placed[], found: (Attribution | null)[], index: number, by: Attribution): void {
  for (let i = index - 1; i >= 0; i--) {
    const { quote } = all[i]!;
    if (found[i]?.cue != null || quote.marked.end !== quote.span.end || !all[i + 1]!.quote.continues) return;
    found[i] = { party: by.party, cue: null, rule: 'quote/same-speech' };
  }
}

/** True for a quote that a comma, a question or an exclamation ends, and that no colon led in: its clause is behind it. */
function endsOpen(document: NewsDocument, { quote, start }: Placed): boolean {
  const last = document.text.charAt(quote.span.end - 1);
  const behind = document.text.charAt(quote.marked.end);
  return (behind === ',' || ',?!'.includes(last)) && document.tokens.lower[start - 1] !== ':';
}

/** True when a full stop closes the quote, so that the next sentence is not its clause. */
function isClosedByStop(document: NewsDocument, { quote }: Placed): boolean {
  const last = document.text.charAt(quote.span.end - 1);
  return last === '.' || quote.marked.end === quote.span.end;
}

/** A quote without a clause of its own: its speaker is the one before it, or whom its sentence or the one before is about. */
function carried(
  document: NewsDocument,
  placed: Placed,
  previous: Placed | undefined,
  last: Attribution | null,
  subjects: Subjects,
  reader: Reader,
): Attribution | null {
  const { sentence, start, quote } = placed;
  const from = previous?.sentence.paragraph ?? -9;
  const gapFrom = previous?.end ?? 0;
  if (start > sentence.firstToken && !quote.continues && gapFrom <= sentence.firstToken) {
    const own = subjects.first(sentence.firstToken, start);
    if (own === null || own?.kind === 'person') return { party: own, cue: null, rule: 'quote/topic' };
    const named = subjects.lastPersonIn(sentence.firstToken, start) ?? subjects.possessor(sentence.firstToken, start);
    if (named !== null) return { party: named, cue: null, rule: 'quote/topic' };
  }
  if (quote.continues && last === null && previous?.quote.marked.end === previous?.quote.span.end) return null;
  const isNear =
    previous !== undefined && (from === sentence.paragraph || quote.continues || from === sentence.paragraph - 1);
  if (isNear && last !== null) {
    const before = document.sentences[sentence.index - 1];
    const isOther =
      from === sentence.paragraph - 1 && !quote.continues && before !== undefined && before.firstToken >= gapFrom;
    const other = isOther ? topic(before, start, subjects, reader) : null;
    if (other === null || other === last.party) return { ...last, cue: null, rule: 'quote/goes-on' };
    return { party: other, cue: null, rule: 'quote/topic' };
  }
  const before = document.sentences[sentence.index - (start === sentence.firstToken ? 1 : 0)];
  if (before === undefined || sentence.paragraph - before.paragraph > 1) return null;
  const about = topic(before, start, subjects, reader);
  return about === null ? null : { party: about, cue: null, rule: 'quote/topic' };
}

/** Whom a sentence before a quote is about: who says something in it, else its first subject. */
function topic(sentence: Sentence, to: number, subjects: Subjects, reader: Reader): Party | null {
  const end = Math.min(sentence.endToken, to);
  const from = Math.max(sentence.firstToken, end - TOPIC_REACH);
  const speaking = reader.before(from, end)?.party;
  if (speaking != null) return speaking;
  const first = subjects.first(from, end);
  if (first?.kind === 'person') return first;
  return first === undefined ? subjects.possessor(from, end) : null;
}

/**
 * Finds who said each quote, and with which verb.
 *
 * ```text
 * “The line is safe,” Ana Quispe told Radio Sur. “It will open in May.” The accord speaks of “a shared duty to the river”.
 *                     ^~~~~~~~~~ told            same speaker                                a document: nobody
 * ```
 *
 * The clause before the quote is asked first when it leads into it, then the one behind it; a quote without either is by
 * the speaker of the quote before it, or by the person that the sentence before is about.
 */
export function relateQuotes(document: NewsDocument, mentions: Mentions, parties: readonly Party[]): Quote[] {
  if (mentions.quotes.length === 0) return [];
  const cast = new CastList(document, parties, mentions.quotes);
  const placed = mentions.quotes.map((quote): Placed => {
    const start = tokenAt(document.tokens, quote.marked.start);
    const sentence = sentenceAt(document.sentences, quote.marked.start)!;
    return { quote, start, end: tokenAt(document.tokens, quote.marked.end - 1) + 1, sentence };
  });
  const attributions = attribute(document, placed, cast);
  return mentions.quotes.map(({ span, confidence, rule, evidence }, index) => {
    const by = attributions[index] ?? null;
    const isSure = by !== null && by.cue !== null;
    return {
      span,
      confidence: isSure ? confidence : confidence * 0.85,
      rule: by?.rule ?? rule,
      evidence,
      speaker: by?.party ?? null,
      cue: by?.cue ?? null,
    };
  });
}

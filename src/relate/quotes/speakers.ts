import { isSpeechVerb } from '../../language/speech-verbs.ts';
import { type NewsDocument, type Sentence, sentenceAt, tokenAt } from '../../model/document.ts';
import type { Mentions, QuoteMention } from '../../model/mention.ts';
import type { Party, Quote } from '../../model/relation.ts';
import { CastList } from './cast-list.ts';

/** Who said it, as the words beside the quote tell, and by which verb. `party` is null for a document. */
interface Attribution {
  readonly party: Party | null;
  readonly cue: string | null;
  readonly rule: string;
}

/** Words on a side of a quote that are looked at for its verb; a reporting clause is shorter. */
const REACH = 40;

/** Words before a quote in which the person that they are about is looked for: a long sentence. */
const TOPIC_REACH = 150;

/** A quote with the tokens of its marked stretch. */
interface Placed {
  readonly quote: QuoteMention;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

/** Reads the clauses around quotes. */
class Reader {
  private readonly document: NewsDocument;
  private readonly cast: CastList;

  constructor(document: NewsDocument, cast: CastList) {
    this.document = document;
    this.cast = cast;
  }

  private lower(at: number): string {
    return this.document.tokens.lower[at] ?? '';
  }

  /** "Lee said: “…”", "the text states that “…”": the last verb of saying in tokens `from` to `to - 1`, and its subject. */
  before(from: number, to: number): Attribution | null {
    for (let at = to - 1; at >= Math.max(from, to - REACH); at--) {
      if (!isSpeechVerb(this.lower(at))) {
        if (this.lower(at) === 'to' && this.lower(at - 1) === 'according') return this.after(at - 1, to, to);
        continue;
      }
      const subject = this.cast.subjectBefore(Math.max(from, at - REACH), at);
      if (subject !== undefined) return { party: subject, cue: this.lower(at), rule: 'quote/verb-before' };
    }
    return null;
  }

  /** "“…,” said Lee", "“…,” the minister told Reuters": the first verb of saying in tokens `from` to `to - 1`. */
  after(from: number, to: number, limit: number): Attribution | null {
    const end = Math.min(to, from + REACH);
    for (let at = from; at < end; at++) {
      const word = this.lower(at);
      if (word === 'according' && this.lower(at + 1) === 'to') {
        const source = this.cast.firstIn(at + 2, Math.min(limit, at + REACH));
        if (source !== null) return { party: source, cue: 'according to', rule: 'quote/according-to' };
      }
      if (!isSpeechVerb(word)) continue;
      const isInverted = at === from || this.lower(at - 1) === ',';
      const behind = isInverted && !this.cast.hasPerson(from, at) ? this.cast.firstIn(at + 1, end) : null;
      if (behind !== null) return { party: behind, cue: word, rule: 'quote/verb-after' };
      const described = isInverted && at === from ? this.cast.described(at + 1, end) : null;
      if (described !== null) return { party: described, cue: word, rule: 'quote/verb-after' };
      const subject = this.cast.subjectBefore(from, at);
      if (subject !== undefined) return { party: subject, cue: word, rule: 'quote/subject-after' };
    }
    return null;
  }
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
  const reader = new Reader(document, cast);
  const { sentences } = document;
  const found: (Attribution | null)[] = [];
  all.forEach((placed, index) => {
    const previous = all[index - 1];
    const next = all[index + 1];
    const from = introStart(document, placed, previous?.end ?? 0);
    const before = leadsIn(document, placed.start, from) ? reader.before(from, placed.start) : null;
    // The sentence in which the quote ends goes on behind it, up to the next quote.
    const last = sentenceAt(sentences, document.tokens.start[placed.end - 1]!) ?? placed.sentence;
    const following = last.endToken > placed.end ? last : (sentences[last.index + 1] ?? last);
    const isSame = following === last || following.paragraph === last.paragraph;
    const isCut = following !== last && isClosedByStop(document, placed);
    const to = Math.min(following.endToken, next?.start ?? following.endToken);
    const after = isSame && !isCut && to > placed.end ? reader.after(placed.end, to, following.endToken) : null;
    found.push(before ?? after ?? carried(document, placed, previous, found[index - 1] ?? null, cast));
  });
  return found;
}

/** True when a full stop closes the quote, so that the next sentence is not its clause. */
function isClosedByStop(document: NewsDocument, { quote }: Placed): boolean {
  const last = document.text.charAt(quote.span.end - 1);
  return last === '.' || quote.marked.end === quote.span.end;
}

/** A quote without a clause of its own: its speaker is the one before it, or whom the sentence before it is about. */
function carried(
  document: NewsDocument,
  placed: Placed,
  previous: Placed | undefined,
  last: Attribution | null,
  cast: CastList,
): Attribution | null {
  const paragraph = placed.sentence.paragraph;
  const from = previous?.sentence.paragraph ?? -9;
  const isNear = previous !== undefined && (from === paragraph || placed.quote.continues || from === paragraph - 1);
  if (isNear && last !== null) {
    const gapFrom = previous.end;
    const other =
      from === paragraph - 1 && !placed.quote.continues
        ? cast.topic(Math.max(gapFrom, placed.start - TOPIC_REACH), placed.start)
        : null;
    if (other === null || other === last.party) return { ...last, cue: null, rule: 'quote/goes-on' };
    return { party: other, cue: null, rule: 'quote/topic' };
  }
  const before = document.sentences[placed.sentence.index - (placed.start === placed.sentence.firstToken ? 1 : 0)];
  if (before === undefined || paragraph - before.paragraph > 1) return null;
  const to = Math.min(before.endToken, placed.start);
  const topic = cast.topic(Math.max(before.firstToken, to - TOPIC_REACH), to);
  return topic === null ? null : { party: topic, cue: null, rule: 'quote/topic' };
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

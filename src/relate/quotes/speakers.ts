import { isSpeechVerb, isWeakSpeechVerb } from '../../language/speech-verbs.ts';
import { type NewsDocument, type Sentence, sentenceAt, tokenAt } from '../../model/document.ts';
import type { Mentions, QuoteMention } from '../../model/mention.ts';
import type { Party, Quote } from '../../model/relation.ts';
import { CastList } from './cast-list.ts';
import { Subjects } from './subjects.ts';

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

const TO_BE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be']);

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
  private readonly subjects: Subjects;

  constructor(document: NewsDocument, subjects: Subjects) {
    this.document = document;
    this.subjects = subjects;
  }

  private lower(at: number): string {
    return this.document.tokens.lower[at] ?? '';
  }

  private reports(at: number): boolean {
    return isSpeechVerb(this.lower(at)) && this.subjects.isVerb(at);
  }

  private isPassive(at: number): boolean {
    const last = this.lower(at - 1);
    const word = this.lower(at);
    return TO_BE.has(last) && (word.endsWith('ed') || word === 'told' || word === 'said');
  }

  /** "Lee said: “…”", "the text states that “…”": the last verb of saying in tokens `from` to `to - 1`, and its subject. */
  before(from: number, to: number): Attribution | null {
    for (let at = to - 1; at >= Math.max(from, to - REACH); at--) {
      if (this.lower(at) === 'to' && this.lower(at - 1) === 'according') {
        const source = this.subjects.behind(at + 1, to);
        if (source !== undefined) return { party: source, cue: 'according to', rule: 'quote/according-to' };
      }
      if (!this.reports(at)) continue;
      const isNear = to - at <= 4 || this.lower(to - 1) === ':';
      if (isWeakSpeechVerb(this.lower(at)) && (!isNear || this.lower(at + 1) === 'to')) continue;
      const subject = this.isPassive(at)
        ? this.byPhrase(at + 1, to)
        : this.subjects.before(Math.max(from, at - REACH), at);
      if (subject !== undefined) return { party: subject, cue: this.lower(at), rule: 'quote/verb-before' };
    }
    return null;
  }

  /** "was told by Lee that “…”". */
  private byPhrase(from: number, to: number): Party | null | undefined {
    for (let at = from; at < Math.min(to, from + 4); at++)
      if (this.lower(at) === 'by') return this.subjects.behind(at + 1, to);
    return undefined;
  }

  /** "“…,” said Lee", "“…,” the minister told Reuters": the first verb of saying in tokens `from` to `to - 1`. */
  after(from: number, to: number, limit: number): Attribution | null {
    const end = Math.min(to, from + REACH);
    const first = this.lower(from) === ',' ? from + 1 : from;
    for (let at = first; at < end; at++) {
      const word = this.lower(at);
      if (word === 'according' && this.lower(at + 1) === 'to') {
        const source = this.subjects.behind(at + 2, Math.min(limit, at + REACH));
        if (source !== undefined) return { party: source, cue: 'according to', rule: 'quote/according-to' };
      }
      if (!this.reports(at)) continue;
      if (isWeakSpeechVerb(word) && at > first + 4) continue;
      const isInverted = at === first || (this.lower(at - 1) === ',' && this.subjects.first(first, at) === undefined);
      if (isInverted && !word.endsWith('ing')) {
        const behind = this.subjects.behind(at + 1, end);
        if (behind !== undefined) return { party: behind, cue: word, rule: 'quote/verb-after' };
      }
      const subject = this.subjects.before(first, at);
      if (subject !== undefined) return { party: subject, cue: word, rule: 'quote/subject-after' };
    }
    return null;
  }

  /** True when a clause that reports begins right behind the quote: said Lee, Lee said, the minister told Reuters. */
  startsAt(from: number, to: number): boolean {
    for (let at = from; at < Math.min(to, from + 7); at++) {
      const word = this.lower(at);
      if (at > from && (word === ',' || word === '.' || word === 'and' || word === 'but')) return false;
      if (this.reports(at) && !word.endsWith('ing')) return true;
    }
    return false;
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
  const subjects = new Subjects(document, cast);
  const reader = new Reader(document, subjects);
  const { sentences } = document;
  const found: (Attribution | null)[] = [];
  all.forEach((placed, index) => {
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
    const readAfter = () => (hasAfter ? reader.after(placed.end, to, following.endToken) : null);
    const readBefore = () => (leadsIn(document, placed.start, from) ? reader.before(from, placed.start) : null);
    const isAfterFirst = hasAfter && endsOpen(document, placed) && reader.startsAt(placed.end, to);
    const own = isAfterFirst ? (readAfter() ?? readBefore()) : (readBefore() ?? readAfter());
    const by = own ?? carried(document, placed, previous, found[index - 1] ?? null, subjects, reader);
    found.push(by);
    if (by?.party != null) cast.heard(by.party, last.endToken);
  });
  return found;
}

/** True for a quote that a comma, a question or an exclamation ends, and that no colon led in: its clause is behind it. */
function endsOpen(document: NewsDocument, { quote, start }: Placed): boolean {
  const last = document.text.charAt(quote.span.end - 1);
  return (last === ',' || last === '?' || last === '!') && document.tokens.lower[start - 1] !== ':';
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
  }
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
  return first?.kind === 'person' ? first : null;
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

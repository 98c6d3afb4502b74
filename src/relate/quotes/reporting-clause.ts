import { isSpeechVerb, isWeakSpeechVerb } from '../../language/speech-verbs.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { Party } from '../../model/relation.ts';
import type { Subjects } from './subjects.ts';

/** Who said it, as the words beside the quote tell, and by which verb. `party` is null for a document. */
export interface Attribution {
  readonly party: Party | null;
  readonly cue: string | null;
  readonly rule: string;
}

/** Words on a side of a quote that are looked at for its verb; a reporting clause is shorter. */
const REACH = 40;

/** Verbs of praise and blame: what is quoted behind one, some words on, is what the judge said. */
const JUDGING =
  /^(?:critici[sz]|accus|slamm|denounc|condemn|blast|decr|lambast|excoriat|deplor|hail|prais)(?:e[ds]?|ed|s|es|ing|ied|ies|ying)?$/u;

/** Verbs before one of saying that has not been done: "the ministry must declare". */
const DUTIES: ReadonlySet<string> = new Set(['must', 'should', 'could', 'may', 'might', 'can']);

const TO_BE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be']);

/** Reads the clauses around quotes. */
export class Reader {
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
    return isSpeechVerb(this.lower(at)) && !DUTIES.has(this.lower(at - 1)) && this.subjects.isVerb(at);
  }

  /** "meant to say", but not "went on to say". */
  private isInfinitive(at: number): boolean {
    return this.lower(at - 1) === 'to' && !/^(?:on|continue[ds]|continuing|proceed(?:s|ed))$/u.test(this.lower(at - 2));
  }

  private isPassive(at: number): boolean {
    const last = this.lower(at - 1);
    const word = this.lower(at);
    return TO_BE.has(last) && (word.endsWith('ed') || word === 'told' || word === 'said');
  }

  /** "Lee said: “…”", "the text states that “…”": the last verb of saying in tokens `from` to `to - 1`, and its subject. */
  before(from: number, to: number): Attribution | null {
    let judging = -1;
    for (let at = to - 1; at >= Math.max(from, to - REACH); at--) {
      if (this.lower(at) === 'to' && this.lower(at - 1) === 'according') {
        let end = at + 1;
        while (end < to && this.lower(end) !== ',') end++;
        const source = this.subjects.behind(at + 1, end) ?? null;
        return { party: source, cue: 'according to', rule: 'quote/according-to' };
      }
      if (!this.reports(at)) continue;
      const isNear = to - at <= 4 || this.lower(to - 1) === ':';
      if (isWeakSpeechVerb(this.lower(at)) && (!isNear || this.lower(at + 1) === 'to')) {
        if (judging < 0 && JUDGING.test(this.lower(at))) judging = at;
        continue;
      }
      const subject = this.subjectOf(at, from, to);
      if (subject !== undefined) return { party: subject, cue: this.lower(at), rule: 'quote/verb-before' };
    }
    const judge = judging < 0 ? undefined : this.subjectOf(judging, from, to);
    return judge == null ? null : { party: judge, cue: this.lower(judging), rule: 'quote/judged' };
  }

  /** Who says by the verb at `at` of tokens `from` to `to - 1`: its subject, or what follows "says" and "was told by". */
  private subjectOf(at: number, from: number, to: number): Party | null | undefined {
    const isBy = this.lower(at + 1) === 'by' && this.lower(at).endsWith('ed');
    if (isBy || this.isPassive(at)) return this.byPhrase(at + 1, to);
    const isFirst = at === from || (at === from + 1 && this.lower(from) === ',');
    const behind = isFirst ? this.subjects.behind(at + 1, to) : undefined;
    return behind === undefined ? this.subjects.before(Math.max(from, at - REACH), at) : behind;
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
      if (!this.reports(at) || this.isInfinitive(at)) continue;
      if (isWeakSpeechVerb(word) && at > first + 4) continue;
      const isInverted = at === first || (this.lower(at - 1) === ',' && this.subjects.first(first, at) === undefined);
      if (isInverted && !word.endsWith('ing')) {
        const behind = this.subjects.behind(at + 1, end);
        if (behind !== undefined) return { party: behind, cue: word, rule: 'quote/verb-after' };
      }
      const subject = this.subjects.before(first, at);
      if (subject !== undefined) return { party: subject, cue: word, rule: 'quote/subject-after' };
    }
    // "“…,” Lars Holm, a trader in Graz.": no verb at all.
    const named = this.lower(from) === ',' || this.lower(from - 2) === ',' ? this.subjects.nameAt(first) : null;
    return named === null ? null : { party: named, cue: null, rule: 'quote/name-after' };
  }

  /** True when a clause that reports begins right behind the quote: said Lee; Lee said; Lee, the minister, told Reuters. */
  startsAt(from: number, to: number): boolean {
    const first = this.lower(from) === ',' ? from + 1 : from;
    const word = this.lower(first);
    if (this.reports(first)) return !word.endsWith('ing');
    if (!this.subjects.beginsAt(first, to)) return false;
    for (let at = first; at < Math.min(to, first + 25); at++) {
      if (this.lower(at) === 'and' || this.lower(at) === 'but') return false;
      if (this.reports(at) && !this.lower(at).endsWith('ing')) return true;
    }
    return false;
  }
}

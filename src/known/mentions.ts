import type { NewsDocument, Sentence } from '../model/document.ts';
import type { KnownParty } from '../model/known.ts';
import type { Mentions, NameClass, NameMention } from '../model/mention.ts';
import { bySpan } from '../model/span.ts';
import { type KnownForms, knownForms } from './forms.ts';

export const RULE = 'known/party';

/** A country, a bloc or a region that the caller names acts: it is no mere location. */
function classOf({ kind }: KnownParty): NameClass {
  if (kind === 'person') return 'person';
  return kind === 'group' ? 'norp' : 'organization';
}

/** The known names of a sentence, none over another: of two that begin together, the longer. */
function namesIn(document: NewsDocument, sentence: Sentence, forms: KnownForms): NameMention[] {
  const { text, tokens } = document;
  const found: NameMention[] = [];
  let free = sentence.start;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const start = tokens.start[i]!;
    if (start < free) continue;
    const lower = tokens.lower[i]!;
    const word = /^[\p{L}\p{M}\p{N}]+/u.exec(lower)?.[0] ?? lower.charAt(0);
    for (const form of forms.byFirstWord.get(word) ?? []) {
      const end = start + form.text.length;
      if (end > sentence.end || !text.startsWith(form.text, start) || !endsToken(document, i, end)) continue;
      const span = { start, end };
      found.push({ span, class: classOf(form.party), confidence: 1, rule: RULE, evidence: [span] });
      free = end;
      break;
    }
  }
  return found;
}

/** True when a token from `first` on ends at `end`. */
function endsToken({ tokens }: NewsDocument, first: number, end: number): boolean {
  let i = first;
  while (i < tokens.length && tokens.end[i]! < end) i++;
  return i < tokens.length && tokens.end[i] === end;
}

/** Puts the names of known parties among the names, in the place of what the recogniser saw there. */
export function addKnownNames(document: NewsDocument, mentions: Mentions, parties: readonly KnownParty[]): Mentions {
  if (parties.length === 0) return mentions;
  const forms = knownForms(parties);
  const known = document.sentences
    .filter(({ kind }) => kind === 'body' || kind === 'title')
    .flatMap((sentence) => namesIn(document, sentence, forms));
  if (known.length === 0) return mentions;
  const kept: NameMention[] = [];
  let next = 0;
  for (const name of mentions.names) {
    while (next < known.length && known[next]!.span.end <= name.span.start) next++;
    if (next === known.length || known[next]!.span.start >= name.span.end) kept.push(name);
  }
  return { ...mentions, names: [...kept, ...known].sort((a, b) => bySpan(a.span, b.span)) };
}

import type { NewsDocument, Sentence } from '../../model/document.ts';
import { addCoreference, type Draft } from './draft.ts';
import type { PersonMention } from './persons.ts';
import { RolePhrases } from './role-phrases.ts';
import type { RolePhrase } from './roles-before.ts';
import type { Named, SettledNames } from './settle-names.ts';

/** Verbs after which the words before them are a person who speaks or acts. */
const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  'said says told tells added adds noted notes stressed stated explained argued warned insisted is was has had also will'.split(
    ' ',
  ),
);

const SAYING_VERBS: ReadonlySet<string> = new Set('said says added adds explained noted stressed'.split(' '));

/** Sentences after a name in which a role without a name still is that person. */
const MOST_SENTENCES = 2;

/**
 * Finds roles that speak or act without a name, and gives them to the person who was named just before.
 *
 * ```text
 * Ana Quispe welcomed the vote. The Chilean economy minister said …
 * ^~~~~~~~~~                    ^~~~~~~~~~~~~~~~~~~~~~~~~~~~ her, minister at Chile
 * ```
 *
 * Only where the sentence that named somebody last named nobody else, and no other name comes between.
 */
export function describePersons(
  document: NewsDocument,
  names: SettledNames,
  mentions: readonly PersonMention[],
  partyOf: (named: Named) => Draft | null,
): void {
  const phrases = new RolePhrases(document, names);
  const { lower } = document.tokens;
  let next = 0;
  for (const sentence of document.sentences) {
    while (next < mentions.length && mentions[next]!.named.start < sentence.start) next++;
    const before = mentions[next - 1];
    introduce(document, phrases, sentence, mentions[next], partyOf);
    if (!before || sentence.kind !== 'body' || sentence.index - before.named.sentence.index > MOST_SENTENCES) continue;
    const other = mentions[next - 2];
    const isAlone = !other || other.draft === before.draft || other.named.sentence.index < before.named.sentence.index;
    if (!isAlone || mentions[next]?.named.sentence === sentence) continue;
    for (let t = sentence.firstToken; t < sentence.endToken - 1; t++) {
      if (lower[t] !== 'the') continue;
      const phrase = phrases.beginningAt(t, sentence.endToken);
      if (!phrase || phrase.parts.length === 0) continue;
      const after = lower[phrase.end] ?? '';
      const opens = t === sentence.firstToken && PERSONAL_VERBS.has(after);
      if (!opens && !SAYING_VERBS.has(after) && !SAYING_VERBS.has(lower[t - 1] ?? '')) continue;
      describe(document, phrase, t, before.draft!, partyOf);
      break;
    }
  }
}

/** Sentences behind a role without a name in which its holder is named. */
const NEXT_SENTENCES = 2;

/**
 * Gives the role with which a sentence opens to the person whom the article names next, for the first time and without
 * a role of their own.
 *
 * ```text
 * Chile's economy minister said on Monday … In an interview, Ana Quispe said …
 * ^~~~~~~~~~~~~~~~~~~~~~~~ her                               ^~~~~~~~~~
 * ```
 */
function introduce(
  document: NewsDocument,
  phrases: RolePhrases,
  sentence: Sentence,
  holder: PersonMention | undefined,
  partyOf: (named: Named) => Draft | null,
): void {
  if (sentence.kind !== 'body' || holder?.named.sentence.kind !== 'body') return;
  const steps = holder.named.sentence.index - sentence.index;
  const draft = holder.draft!;
  if (steps < 1 || steps > NEXT_SENTENCES || draft.title !== null || draft.affiliation !== null) return;
  if (holder.words.length < 2 || draft.mentions[0]!.start !== holder.named.start) return;
  const phrase = phrases.beginningAt(sentence.firstToken, sentence.endToken);
  if (!phrase?.affiliation || phrase.parts.length === 0) return;
  const { lower } = document.tokens;
  const verb = lower[lower[phrase.end] === 'on' ? phrase.end + 2 : phrase.end] ?? '';
  if (!PERSONAL_VERBS.has(verb) && !verb.endsWith('ed')) return;
  describe(document, phrase, sentence.firstToken, draft, partyOf);
}

/** Takes a description for the person, unless the article gave another role: then somebody else is meant. */
function describe(
  { tokens, text }: NewsDocument,
  phrase: RolePhrase,
  first: number,
  draft: Draft,
  partyOf: (named: Named) => Draft | null,
): void {
  const head = tokens.lower[phrase.head]!;
  if (draft.title !== null && !draft.title.toLowerCase().includes(head)) return;
  draft.title ??= phrase.parts
    .map(([from, end]) => text.slice(tokens.start[from]!, tokens.end[end - 1]!).replaceAll(/\s+/g, ' '))
    .join(' ');
  const held = phrase.affiliation && partyOf(phrase.affiliation);
  if (held && held !== draft) draft.affiliation ??= held;
  addCoreference(draft, { start: tokens.start[first]!, end: tokens.end[phrase.end - 1]! }, 'descriptive');
}

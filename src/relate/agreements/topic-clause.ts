import { agreementVerbs } from '../../language/agreement-verbs.ts';
import { isFunctionWord, MODALS } from '../../language/clause-words.ts';
import type { Context, ReadSentence } from './context.ts';
import type { Range } from './told.ts';
import { readTopic } from './topic-range.ts';

/** Verbs by which an instrument says what it is about, with the word that goes with them. */
const SAYS: readonly (readonly [RegExp, string | null])[] = [
  [/^(?:lay|lays|laying|laid|set|sets|setting)$/, 'out'],
  [/^(?:allow|permit|enable|cover|govern|regulate|establish)(?:s|ing|es|ed)?$/, null],
  [
    /^(?:identif(?:y|ies|ied|ying)|outlin(?:es?|ed|ing)|detail(?:s|ed|ing)?|cover(?:s|ed|ing)|envisag(?:es?|ed|ing))$/,
    null,
  ],
  [/^call(?:s|ed|ing)?$/, 'for'],
  [/^provid(?:es?|ed|ing)$/, 'for'],
  [/^(?:focus(?:es|ed|ing)?)$/, 'on'],
];

/** Participles that tell it right behind the instrument or its comma: "a plan identifying eight fields". */
export const TELLING = /^(?:laying|setting|establishing|identifying|outlining|detailing|envisaging)$/;

/** "commits Norra to building a port", "committing both to closer ties": what the "to" is followed by. */
function committedTo(context: Context, read: ReadSentence, verb: number): Range | null {
  const { lower } = context.document.tokens;
  for (let i = verb + 1; i <= verb + 6 && i < read.sentence.endToken; i++) {
    if (/^[,;:.]$/.test(lower[i]!)) return null;
    if (lower[i] !== 'to') continue;
    const isVerb = agreementVerbs().has(lower[i + 1] ?? '') || /ing$/.test(lower[i + 1] ?? '');
    return readTopic(context, read, isVerb ? i + 2 : i + 1, true, true);
  }
  return null;
}

/** "expressed full support for a port": what the feeling is for. */
function expressed(context: Context, read: ReadSentence, verb: number): Range | null {
  const { lower } = context.document.tokens;
  for (let i = verb + 1; i <= verb + 4 && i < read.sentence.endToken; i++)
    if (/^(?:support|backing|concern|commitment|readiness|interest)$/.test(lower[i]!))
      return /^(?:for|over|about|to|in)$/.test(lower[i + 1] ?? '') ? readTopic(context, read, i + 2, true) : null;
  return null;
}

/** "a deal under which Norra will supply fish": the object of the clause's verb. */
export function underWhich(context: Context, read: ReadSentence, from: number): Range | null {
  const { lower } = context.document.tokens;
  for (let i = from; i < Math.min(read.sentence.endToken - 2, from + 10); i++) {
    if (/^[,;:.]$/.test(lower[i]!)) return null;
    const isModal = MODALS.has(lower[i]!) || (lower[i] === 'to' && i > from);
    if (isModal && lower[i + 1] !== 'be' && !isFunctionWord(lower[i + 1]!))
      return readTopic(context, read, i + 2, true);
  }
  return null;
}

/** What a relative clause says that it does: "that would allow *fishing boats to cross*", "laying out *main fields*". */
export function readTopicClause(context: Context, read: ReadSentence, at: number): Range | null {
  const { lower } = context.document.tokens;
  let i = lower[at] === 'that' || lower[at] === 'which' ? at + 1 : at;
  if (/^(?:would|will|could|may|also|is|to)$/.test(lower[i] ?? '')) i++;
  const verb = lower[i] ?? '';
  if (/^commit(?:s|ted|ting)?$/.test(verb)) return committedTo(context, read, i);
  if (/^express(?:es|ed|ing)?$/.test(verb)) return expressed(context, read, i);
  const says = SAYS.find(([form, with_]) => form.test(verb) && (with_ === null || lower[i + 1] === with_));
  if (!says) return null;
  if (says[1] !== null) i++;
  const who = readTopic(context, read, i + 1, true);
  if (who === null || lower[who.end] !== 'to' || isFunctionWord(lower[who.end + 1] ?? 'the')) return who;
  const what = readTopic(context, read, who.end + 2, true);
  return what && { from: who.from, end: what.end };
}

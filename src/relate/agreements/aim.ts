import { isFunctionWord } from '../../language/clause-words.ts';
import { TokenKind } from '../../model/document.ts';
import type { Context, ReadSentence } from './context.ts';
import type { Range } from './told.ts';
import { readTopic } from './topic-range.ts';
import { placeWithin } from './words.ts';

/** Words for money lent or given: what an instrument is about is what it is for. */
const FUNDING = /^(?:loans?|credit|loc|grants?|financing|funding|funds|aid)$/;
/** Things that are done to do another: "the works of the project to lay cables". */
const UNDERTAKING = /^(?:project|projects|plan|plans|works|programme|program|scheme|efforts|initiative)$/;

/** "a credit line of $90 million for three ferries": behind the "for", where money is what comes before it. */
export function fundedBy(context: Context, read: ReadSentence, { from, end }: Range): Range | null {
  const { lower } = context.document.tokens;
  let isFunding = false;
  for (let i = from; i < end; i++) {
    isFunding ||= FUNDING.test(lower[i]!);
    if (isFunding && lower[i] === 'for') return readTopic(context, read, i + 1, true);
  }
  return null;
}

/** "making available to Norra, a loan": behind the words that say to whom. */
function madeAvailable(lower: readonly string[], from: number): number {
  if (!/^mak(?:e|ing)$/.test(lower[from] ?? '') || lower[from + 1] !== 'available') return from;
  if (lower[from + 2] !== 'to') return from + 2;
  const comma = placeWithin(lower, ',', from + 3, from + 9);
  return comma > 0 ? comma + 1 : from + 2;
}

/** What a noun phrase behind "on" or "for" comes to: less "making available", and what money is for. */
export function readMatter(context: Context, read: ReadSentence, from: number): Range | null {
  const range = readTopic(context, read, madeAvailable(context.document.tokens.lower, from), true);
  return (range && fundedBy(context, read, range)) ?? range;
}

/** Behind the verb: its particle, and the verbs that share its object ("to build, own and run a port"). */
function objectStart(context: Context, verb: number): number {
  const { lower, kind } = context.document.tokens;
  let at = verb + 1;
  while (lower[at] === ',' && kind[at + 1] === TokenKind.word && /^(?:,|and)$/.test(lower[at + 2] ?? '')) at += 2;
  if (/^(?:up|out|off)$/.test(lower[at] ?? '') && lower[at + 1] !== 'to') at++;
  return at;
}

/**
 * What an infinitive is about: its object, or what stands for it.
 *
 * ```text
 * to carry out the works of a project to lay cables      to provide schools with books
 *                                            ^~~~~~                              ^~~~~
 * ```
 */
export function readAim(context: Context, read: ReadSentence, verb: number, isList: boolean, depth = 0): Range | null {
  const { lower } = context.document.tokens;
  const range = readTopic(context, read, madeAvailable(lower, objectStart(context, verb)), isList, true);
  if (!range) return null;
  const behind = lower[range.end] ?? '';
  const next = lower[range.end + 1] ?? 'the';
  if (behind === 'with' && /^(?:provid|suppl|equip|furnish)/.test(lower[verb]!))
    return readTopic(context, read, range.end + 1, true) ?? range;
  if (behind === 'to' && !isFunctionWord(next)) {
    if (/^(?:allow|enable|permit|help|let)$/.test(lower[verb]!)) {
      const what = readTopic(context, read, range.end + 2, true);
      return what && { from: range.from, end: what.end };
    }
    if (UNDERTAKING.test(lower[range.end - 1]!) && depth < 2)
      return readAim(context, read, range.end + 1, isList, depth + 1) ?? range;
  }
  return fundedBy(context, read, range) ?? range;
}

import { BE, HAVE, MODALS } from '../../language/clause-words.ts';
import type { Clause } from './clause.ts';
import type { Context, ReadSentence } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { mentionsWithin, type PlacedMention } from './party-index.ts';
import { actorsWithin, listedParties, subjectRange } from './party-lists.ts';
import type { Reading } from './reading.ts';
import { groupBefore, type Range } from './told.ts';
import { placeWithin } from './words.ts';

const SELLS = /^(?:sell|supply|deliver|export|provide|lend|lease|ship|send)$/;
const BUYS = /^(?:buy|import|purchase|receive|acquire|source|order|lease|borrow)$/;

/** "a deal to sell copper to *Norra*", "to buy fish from *Ilmar*": the other side of a trade, where no partner is named otherwise. */
export function tradePartners(context: Context, read: ReadSentence, { headEnd }: NounPhrase): PlacedMention[] {
  const { lower } = context.document.tokens;
  const { endToken } = read.sentence;
  let verb = headEnd;
  while (verb < Math.min(endToken, headEnd + 8) && !(lower[verb - 1] === 'to' && verb > headEnd)) {
    if (/^[,;:.]$/.test(lower[verb]!)) return [];
    verb++;
  }
  const link = SELLS.test(lower[verb] ?? '') ? 'to' : BUYS.test(lower[verb] ?? '') ? 'from' : null;
  if (!link) return [];
  for (let i = verb + 1; i < Math.min(endToken, verb + 25); i++) {
    if (/^[,;:.]$/.test(lower[i]!) || /^(?:which|that|and|as|after|when)$/.test(lower[i]!)) return [];
    if (lower[i] !== link) continue;
    const { found } = listedParties(context, read, i + 1, endToken);
    return found.length > 0 && found[0]!.first - i <= 5 ? found : [];
  }
  return [];
}

/** "The Coast League summit adopted …": a meeting of a bloc acts for it; "the summit" is the one spoken of before. */
export function meetingOf(context: Context, { from, end }: Range): PlacedMention[] {
  const { lower } = context.document.tokens;
  const isMeeting = (i: number): boolean => /^(?:summit|conference|ministerial)$/.test(lower[i] ?? '');
  for (let i = from; i < end; i++) {
    if (!isMeeting(i)) continue;
    const before = mentionsWithin(context.parties, Math.max(0, i - 120), i);
    const bloc = before.findLast(
      (placed) =>
        placed.party.kind === 'bloc' &&
        (isMeeting(placed.end) || (lower[placed.end] === ')' && isMeeting(placed.end + 1))),
    );
    return bloc ? [bloc] : [];
  }
  return [];
}

/** "Under a deal with Norra, Ilmar and Oste will …": those who act under it. */
export function actingUnder(context: Context, read: ReadSentence, phrase: NounPhrase, clause: Clause): PlacedMention[] {
  const { sentence } = read;
  if (clause.aside !== 'under' || phrase.isTitle || phrase.outer - 1 > sentence.firstToken) return [];
  const comma = placeWithin(
    context.document.tokens.lower,
    ',',
    phrase.headEnd,
    Math.min(sentence.endToken, phrase.headEnd + 25),
  );
  if (comma < 0) return [];
  for (let i = comma + 1; i < Math.min(sentence.endToken, comma + 20); i++) {
    const word = context.document.tokens.lower[i]!;
    if (
      MODALS.has(word) ||
      HAVE.has(word) ||
      read.groupAt[i - sentence.firstToken]! >= 0 ||
      (BE.has(word) && word.length > 2)
    )
      return actorsWithin(context, comma + 1, i);
  }
  return [];
}

const SAYS = /^(?:say|tell|add|report|state|announce|confirm|reveal|indicate|claim|show)$/;

/** "Norra agreed to sell a port to Ilmar in a deal worth …": those of the clause that the phrase ends. */
export function actingIn(context: Context, read: ReadSentence, phrase: NounPhrase, clause: Clause): PlacedMention[] {
  const { lower } = context.document.tokens;
  const isMeans =
    /^(?:in|under|with)$/.test(clause.aside ?? '') || (clause.aside === 'of' && lower[phrase.outer - 2] === 'part');
  const start = read.sentence.firstToken;
  if (!isMeans || phrase.determiner !== 'indefinite' || phrase.isPlural || phrase.outer - start < 4) return [];
  const report = read.groups.findLast(({ base, end }) => SAYS.test(base) && end < phrase.outer);
  const from = report ? report.end : start;
  const saysIt = report !== undefined && lower.slice(from, from + 6).some((word) => word === 'it' || word === 'they');
  const said = saysIt ? subjectRange(context, read, report) : null;
  const speakers = said ? actorsWithin(context, said.from, said.end).slice(-1) : [];
  return [...speakers, ...actorsWithin(context, from, phrase.outer - 1)].slice(0, 4);
}

/** "the pact that it signed *with Norra*", "the deal they struck with Ilmar": partners behind the verb of a relative clause. */
export function partnersInClause(context: Context, read: ReadSentence, clause: Clause): PlacedMention[] {
  const { lower } = context.document.tokens;
  const group = clause.told.find(
    (one) => one.relation === 'relative' && one.group && one.group.form !== 'passive',
  )?.group;
  if (!group) return [];
  for (let i = group.end; i < Math.min(read.sentence.endToken, group.end + 6); i++) {
    if (/^[,;:.]$/.test(lower[i]!)) return [];
    if (lower[i] === 'with') return listedParties(context, read, i + 1, read.sentence.endToken).found;
  }
  return [];
}

/** "Norra called off the signing of a pact": who does it to what is done. */
export function actingOnNoun(context: Context, read: ReadSentence, clause: Clause): PlacedMention[] {
  const noun = clause.told.find(({ relation, group }) => relation === 'noun' && group === null);
  if (!noun) return [];
  const { lower } = context.document.tokens;
  let at = noun.token;
  while (at > read.sentence.firstToken && /^(?:the|a|an|its|their|formal|official)$/.test(lower[at - 1]!)) at--;
  const group = groupBefore(read, at);
  if (!group || (group.form !== 'active' && group.form !== 'bare')) return [];
  const range = subjectRange(context, read, group);
  return actorsWithin(context, range.from, range.end);
}

/** "Norra has a ferry deal with Ilmar": who holds it; behind "it", who acted on the instrument before. */
export function actingHolder(
  context: Context,
  read: ReadSentence,
  phrase: NounPhrase,
  before: Reading | undefined,
): readonly PlacedMention[] {
  const { lower } = context.document.tokens;
  const have = phrase.outer - 1;
  const first = read.sentence.firstToken;
  if (have <= first || !/^(?:has|have|had)$/.test(lower[have]!) || phrase.determiner === 'general') return [];
  let from = have;
  while (from > first && !/^[,;:“”"]$/.test(lower[from - 1]!) && groupBefore(read, from) === null) from--;
  const actors = actorsWithin(context, from, have).slice(-3);
  return actors.length === 0 && lower[have - 1] === 'it' ? actedBefore(context, read, before) : actors;
}

/** Behind "it": who acted on the instrument just before, else the first to act in the sentence before. */
function actedBefore(context: Context, read: ReadSentence, before: Reading | undefined): readonly PlacedMention[] {
  const { index } = read.sentence;
  if (before && before.agents.length > 0 && index - before.phrase.sentence.index <= 2) return before.agents.slice(0, 1);
  const previous = context.document.sentences[index - 1];
  if (previous?.kind !== 'body') return before?.agents.slice(0, 1) ?? [];
  const first = actorsWithin(context, previous.firstToken, Math.min(previous.endToken, previous.firstToken + 12))[0];
  return first && first.party.kind !== 'person' ? [first] : (before?.agents.slice(0, 1) ?? []);
}

/** "signed on behalf of Norra and the Coast Court": those for whom it is done. */
export function onBehalf(context: Context, read: ReadSentence): PlacedMention[] {
  const { lower } = context.document.tokens;
  const { firstToken, endToken } = read.sentence;
  for (let i = firstToken; i + 2 < endToken; i++)
    if (lower[i] === 'behalf' && lower[i - 1] === 'on' && lower[i + 1] === 'of')
      return listedParties(context, read, i + 2, endToken).found;
  return [];
}

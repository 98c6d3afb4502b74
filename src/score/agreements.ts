import type { RecordAgreement, RecordParty } from '../model/record/record.ts';
import type { Span } from '../model/span.ts';
import type { Gold, GoldAgreement } from './gold.ts';
import { dateValue, isParty, isSameDate, type Predicted } from './predicted.ts';
import { wordF1 } from './same-name.ts';
import { common, pairUp, type Tally } from './tally.ts';

type Placed = GoldAgreement & { readonly spans: readonly Span[] };
type Place = (anchor: GoldAgreement['at']) => Span | null;

/** How well two agreements match: by the overlap of their mentions first, then by subject and type. 0 when they never meet. */
function likeness(gold: Placed, predicted: RecordAgreement): number {
  let best = 0;
  for (const [i, span] of gold.spans.entries()) {
    for (const mention of predicted.mentions) {
      const shared = common(span, mention);
      const longer = Math.max(span.end - span.start, mention.end - mention.start);
      if (shared > 0) best = Math.max(best, (i > 0 ? 1 : 2) + shared / longer);
    }
  }
  if (best === 0) return 0;
  const subject = wordF1(gold.subject ?? gold.name, predicted.subject ?? predicted.name);
  return best + 2 * subject + (gold.type === predicted.type ? 0.5 : 0);
}

/** Those bound by a predicted agreement; mediators, hosts and the like apart. */
const boundBy = ({ parties }: RecordAgreement, all: Predicted['parties']): (RecordParty | undefined)[] =>
  parties.filter(({ role }) => role === 'party').map(({ party }) => all.get(party));

/** Counts of one article's facts: what kind, how far, who, when, and that it is there at all. */
interface Facts {
  right: number;
  wrong: number;
  missed: number;
}

/** Scores the agreements of one article. */
export function scoreAgreements(tally: Tally, gold: Gold, predicted: Predicted, place: Place): void {
  const golds = gold.agreements.map(
    (agreement): Placed => ({
      ...agreement,
      spans: [agreement.at, ...(agreement.also ?? [])].map(place).filter((span) => span !== null),
    }),
  );
  const { pairs, missed, spurious } = pairUp(golds, predicted.record.agreements, likeness);
  tally.count('agreement found', pairs.length, spurious.length, missed.length);
  for (const { name, spans } of missed) tally.error(gold.slug, `missed agreement: ${name}`, spans[0] ?? null);
  for (const { name, mentions } of spurious) tally.error(gold.slug, `spurious agreement: ${name}`, mentions[0] ?? null);

  const facts: Facts = { right: 0, wrong: 0, missed: 0 };
  for (const [wanted, found] of pairs) scorePair(tally, gold.slug, wanted, found, predicted, facts);
  tally.count('agreement wholly right', 0, spurious.length, missed.length);
  for (const { parties, date } of missed) facts.missed += 3 + (parties ?? []).length + (date ? 1 : 0);
  for (const found of spurious) facts.wrong += 3 + boundBy(found, predicted.parties).length + (found.date ? 1 : 0);
  if (golds.length === 0) {
    tally.rate('articles without an agreement left without one', predicted.record.agreements.length === 0);
  }
  tally.count('agreement facts', facts.right, facts.wrong, facts.missed);
}

function scorePair(
  tally: Tally,
  slug: string,
  wanted: Placed,
  found: RecordAgreement,
  predicted: Predicted,
  facts: Facts,
): void {
  const place = found.mentions[0] ?? null;
  facts.right++;
  for (const key of ['type', 'status'] as const) {
    const isRight = wanted[key] === found[key];
    tally.rate(`agreement ${key}`, isRight);
    if (isRight) facts.right++;
    else {
      facts.wrong++;
      facts.missed++;
      tally.error(slug, `${key} of "${wanted.name}": ${found[key]} for ${wanted[key]}`, place);
    }
  }
  tally.rate('agreement name (word F1 of 0.8 or more)', wordF1(wanted.name, found.name) >= 0.8);
  if (wanted.subject)
    tally.rate('agreement subject (word F1 of 0.5 or more)', wordF1(wanted.subject, found.subject ?? '') >= 0.5);

  const who = pairUp(wanted.parties ?? [], boundBy(found, predicted.parties), (name, party) =>
    isParty(name, party) ? 1 : 0,
  );
  tally.count('agreement parties', who.pairs.length, who.spurious.length, who.missed.length);
  facts.right += who.pairs.length;
  facts.wrong += who.spurious.length;
  facts.missed += who.missed.length;
  for (const name of who.missed) tally.error(slug, `"${wanted.name}" lacks party ${name}`, place);
  for (const party of who.spurious) tally.error(slug, `"${wanted.name}" has wrong party ${party?.name}`, place);

  const date = dateValue(predicted, found.date);
  if (wanted.date) {
    const isRight = isSameDate(wanted.date, date);
    tally.rate('agreement date', isRight);
    if (isRight) facts.right++;
    else {
      facts.missed++;
      if (date) facts.wrong++;
      tally.error(slug, `date of "${wanted.name}": ${date} for ${wanted.date}`, place);
    }
  } else if (date) {
    facts.wrong++;
    tally.rate('agreement date', false);
    tally.error(slug, `date of "${wanted.name}": ${date} for none`, place);
  }
  const isWhole =
    wanted.type === found.type &&
    wanted.status === found.status &&
    who.missed.length === 0 &&
    who.spurious.length === 0;
  tally.rate('agreement wholly right (type, status, parties), of those found', isWhole);
  tally.count('agreement wholly right', isWhole ? 1 : 0, isWhole ? 0 : 1, isWhole ? 0 : 1);
}

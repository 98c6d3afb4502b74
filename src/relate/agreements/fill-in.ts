import { dayNumber, partsOf } from '../../model/calendar.ts';
import { tokenAt } from '../../model/document.ts';
import type { DateMention } from '../../model/mention.ts';
import type { Party } from '../../model/relation.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { completeParties } from './partners.ts';
import { actorsWithin } from './party-lists.ts';
import type { Reading } from './reading.ts';
import { standsFor } from './stands-for.ts';
import { talksEnded } from './talks.ts';
import { isDayOfReport } from './when.ts';

/** Stages that one and the same meeting brings: what is told of one of them, dates the others. */
const MEETING = new Set(['signed', 'adopted', 'agreed', 'announced', 'approved']);

/** Stages of an end, dated by the article's opening where they are its news. */
const AFTERMATH = new Set(['ended', 'rejected', 'breached']);
/** News stands in the first sentences. */
const EARLY = 8;
const isEarly = (draft: Draft, within = EARLY): boolean =>
  (draft.told?.reading ?? draft.head).phrase.sentence.index < within;
const isWhole = (draft: Draft): boolean => draft.parties.length >= 2;
const isDay = (date: DateMention | null): date is DateMention =>
  date !== null && /^\d{4}-\d\d-\d\d/.test(date.value ?? '');
const firstToken = (draft: Draft): number => draft.entry.readings[0]!.phrase.head;

/** The parties that "both sides" stand for: those of the nearest whole agreement before, else the first one's. */
function pairFor(
  drafts: readonly Draft[],
  at: number,
  size: number,
  firstOf: ReadonlyMap<number, Draft>,
): readonly Party[] | null {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--)
    if (drafts[i]!.parties.length === size) return drafts[i]!.parties;
  return firstOf.get(size)?.parties ?? null;
}

/** Makes an earlier plural with the same parties the group of those told after it: "several deals … a deal with …". */
function findGroup(drafts: readonly Draft[], at: number): Draft | null {
  const draft = drafts[at]!;
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const group = drafts[i]!;
    const isApproved = group.status === 'approved' && draft.status === 'planned';
    const isSame =
      group.status === draft.status ||
      (draft.told === null &&
        (!isKnown(draft) || (group.status === 'approved' && draft.head.phrase.type === group.head.phrase.type)));
    if (!group.isGroup || group.partOf || !(isSame || isApproved)) continue;
    if (draft.isGroup && draft.entry.readings[0]!.phrase.sentence === group.entry.readings[0]!.phrase.sentence)
      continue;
    const shares =
      // What a cabinet approved as a group may be made by bodies of its states.
      (isApproved && draft.head.phrase.type === group.head.phrase.type) ||
      draft.parties.length === 0 ||
      draft.parties.some((party) => group.parties.includes(party)) ||
      !isWhole(group);
    if (shares) return group;
  }
  return null;
}

/** True for an instrument that the article presents as known: "the 1995 pact", "the Lake Treaty". */
function isKnown(draft: Draft): boolean {
  const { phrase } = draft.head;
  return (
    phrase.isTitle ||
    phrase.determiner === 'definite' ||
    phrase.determiner === 'demonstrative' ||
    phrase.determiner === 'possessive' ||
    draft.entry.years.size > 0
  );
}

/** The days that an article opens with. */
interface Opening {
  /** Told in its first sentences. */
  readonly told: DateMention | null;
  /** That of the line with the date or of the dateline: when a decision that makes the article was made, and no more. */
  readonly line: DateMention | null;
}

/** Reads the day that the article's first sentences tell of, and that of its line with the date. */
function openingDays(context: Context): Opening {
  const { sentences, article } = context.document;
  const body = sentences.filter((sentence) => sentence.kind === 'body').slice(0, 3);
  const until = body.at(-1)?.end ?? 0;
  const limit = article.published?.date ?? null;
  let line: DateMention | null = null;
  for (const date of context.mentions.dates) {
    if (date.span.start >= until) break;
    if ((date.type !== 'date' && date.type !== 'time') || !isDay(date) || (limit && date.value!.slice(0, 10) > limit))
      continue;
    const isProse = body.some(
      (sentence) =>
        sentence.start <= date.span.start &&
        date.span.end <= sentence.end &&
        /[.!?”"]$/.test(context.document.text.slice(sentence.start, sentence.end)),
    );
    if (isProse && isDateline(context, date)) {
      line ??= date;
      continue;
    }
    if (isProse && isDayOfReport(context, date)) continue;
    if (isProse) return { told: isRecent(date, limit) ? date : null, line };
    line ??= date;
  }
  return { told: null, line };
}

/** "OSLO - 7 May 2024: Norra signed …": a day that opens the text and ends in a colon. */
const isDateline = ({ document }: Context, { span }: DateMention): boolean =>
  document.tokens.lower[tokenAt(document.tokens, span.end - 1) + 1] === ':';

/** Within a fortnight before the day of publication: years and months compared as text, which is enough here. */
function isRecent(date: DateMention, published: string | null): boolean {
  if (!published) return true;
  const value = date.value!.slice(0, 10);
  return dayOf(published) - dayOf(value) <= 14;
}

function dayOf(iso: string): number {
  const [year, month, day] = partsOf(iso);
  return dayNumber(year, month, day);
}

/** Two or more who act in the headline or the first sentence. */
function openingParties(context: Context): readonly Party[] {
  for (const sentence of context.document.sentences.slice(0, 6)) {
    if (sentence.kind !== 'title' && sentence.kind !== 'body') continue;
    const acting = actorsWithin(context, sentence.firstToken, sentence.endToken).flatMap((placed) =>
      standsFor(placed.party),
    );
    const parties = [...new Set(acting)].filter(
      (party) => party.kind === 'country' || party.kind === 'organization' || party.kind === 'bloc',
    );
    if (parties.length >= 2 && parties.length <= 5) return parties;
  }
  return [];
}

/** Fills in what an instrument's own sentences leave out from the others of the article: parties, date, place. */
export function fillIn(context: Context, drafts: Draft[]): Draft[] {
  const main = drafts.find((draft) => isDay(draft.date) && MEETING.has(draft.status)) ?? null;
  const published = context.document.article.published?.date ?? null;
  // What was done long ago dates nothing else.
  const day = main && isRecent(main.date!, published) ? main.date : null;
  const whole = main && isWhole(main) ? main : (drafts.find(isWhole) ?? null);
  const { told: opening, line } = openingDays(context);
  const decided = opening ?? line;
  const firstOf = new Map([...drafts].reverse().map((draft) => [draft.parties.length, draft]));
  const parties = openingParties(context);
  if (drafts.some((draft) => draft.status === 'negotiating') && talksEnded(context))
    for (const draft of drafts)
      if (draft.status === 'negotiating') {
        draft.status = 'ended';
        draft.date = decided;
      }
  drafts.forEach((draft, at) => {
    draft.partOf = findGroup(drafts, at);
    const isUntold = draft.told === null && !isKnown(draft);
    if (draft.partOf && (isUntold || draft.partOf.status === 'approved')) draft.status = draft.partOf.status;
    else if (
      isUntold &&
      main &&
      firstToken(main) < firstToken(draft) &&
      !draft.head.isHeadline &&
      draft.status !== 'in_force'
    )
      draft.status = main.status === 'signed' ? draft.status : main.status;
    const isOfMeeting =
      MEETING.has(draft.status) &&
      (draft.partOf?.status === 'approved' || (draft.told ? draft.told.told.mode === 'fact' : !isKnown(draft)));
    fillParties(drafts, at, { whole: isOfMeeting ? whole : null, firstOf, opening: parties });
    // An old instrument may have been broken on any day.
    const isOld = draft.entry.years.size > 0 || isEarlier(context, draft);
    if (draft.date === null && AFTERMATH.has(draft.status) && isEarly(draft, 12) && !isOld) draft.date = decided;
    const isOldApproval = draft.status === 'approved' && !draft.partOf && !isEarly(draft);
    if (!isOfMeeting || isOldApproval || draft.entry.years.size > 0) return;
    // The members of a list that was approved were approved with it.
    if (draft.partOf?.status === 'approved') draft.date ??= draft.partOf.date;
    if (draft.date === null)
      draft.date =
        day && main !== draft ? day : isEarly(draft) ? (draft.status === 'approved' ? decided : opening) : null;
    draft.place ??= main && draft.date === main.date ? main.place : null;
  });
  completeParties(context, drafts);
  for (const draft of drafts) {
    const group = draft.partOf;
    if (group && group.count !== null && group.parties.length < 2)
      group.parties = [...new Set([...group.parties, ...draft.parties])];
  }
  return drafts;
}

/** "Norra had rejected an earlier pact": told of a time before the article's. */
function isEarlier(context: Context, { told, head }: Draft): boolean {
  const { lower } = context.document.tokens;
  const group = told?.told.group;
  const isBefore = group ? lower[group.from] === 'had' && !saysBefore(told.reading, group.from) : false;
  return isBefore || /^(?:earlier|previous|initial|first|original)$/.test(lower[head.phrase.start]!);
}

/** "said it had ended the pact": behind a report "had" tells of no time before. */
const saysBefore = ({ read }: Reading, from: number): boolean =>
  read.groups.some(({ stage, end }) => stage === 'report' && end <= from);

/** Still to be made. */
const isOpen = (draft: Draft): boolean => draft.status === 'planned' || draft.status === 'negotiating';

interface Known {
  readonly whole: Draft | null;
  /** The first draft with so many parties. */
  readonly firstOf: ReadonlyMap<number, Draft>;
  readonly opening: readonly Party[];
}

function fillParties(drafts: Draft[], at: number, { whole, firstOf, opening }: Known): void {
  const draft = drafts[at]!;
  if (!isWhole(draft) && draft.pair > 0) {
    const pair = pairFor(drafts, at, draft.pair, firstOf) ?? opening;
    draft.parties = [...new Set([...draft.parties, ...pair])];
  }
  if (draft.head.isUnnamed || draft.parties.length > 0 || (draft.standing.isTitle && draft.told === null)) return;
  const from = draft.partOf && isWhole(draft.partOf) ? draft.partOf : whole;
  if (from) draft.parties = [...from.parties];
  else if (
    draft.told &&
    draft.told.told.relation !== 'far' &&
    (!isOpen(draft) || draft.told.told.group?.form === 'passive')
  )
    draft.parties = [...opening];
}

import type { Party } from '../../model/relation.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';

/** Stages that are events of a day. */
const EVENTS = new Set(['signed', 'adopted', 'agreed', 'announced', 'approved', 'rejected', 'ended', 'renewed']);
/** Stages that one and the same meeting brings: what is told of one of them, dates the others. */
const MEETING = new Set(['signed', 'adopted', 'agreed', 'announced']);

const isWhole = (draft: Draft): boolean => draft.parties.length >= 2;

/** The parties that "both sides" stand for: those of the nearest whole agreement before, else the first one's. */
function pairFor(drafts: readonly Draft[], at: number, size: number): readonly Party[] | null {
  for (let i = at - 1; i >= 0; i--) if (drafts[i]!.parties.length === size) return drafts[i]!.parties;
  return drafts.find((draft) => draft.parties.length === size)?.parties ?? null;
}

/** Makes an earlier plural with the same parties the group of those told after it: "several deals … a deal with …". */
function findGroup(drafts: readonly Draft[], at: number): Draft | null {
  const draft = drafts[at]!;
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const group = drafts[i]!;
    const isApproved = group.status === 'approved' && draft.status === 'planned';
    if (!group.isGroup || group.partOf || (group.status !== draft.status && !isApproved)) continue;
    if (draft.isGroup && draft.entry.readings[0]!.phrase.sentence === group.entry.readings[0]!.phrase.sentence) continue;
    const shares = draft.parties.length === 0 || draft.parties.some((party) => group.parties.includes(party)) || group.parties.length === 0;
    if (shares) return group;
  }
  return null;
}

/** Fills in what an instrument's own sentences leave out from the others of the article: parties, date, place. */
export function fillIn(_context: Context, drafts: Draft[]): Draft[] {
  const main = drafts.find((draft) => draft.date !== null && MEETING.has(draft.status) && (draft.date.value ?? '').length >= 10) ?? null;
  drafts.forEach((draft, at) => {
    draft.partOf = findGroup(drafts, at);
    if (draft.partOf) draft.status = draft.partOf.status;
    if (!isWhole(draft) && draft.pair > 0) {
      const pair = pairFor(drafts, at, draft.pair);
      if (pair) draft.parties = [...new Set([...draft.parties, ...pair])];
    }
    const isOfMeeting = MEETING.has(draft.status) && draft.told?.told.mode === 'fact';
    if (draft.parties.length === 0 && isOfMeeting) {
      const from = draft.partOf ?? (main && isWhole(main) ? main : drafts.slice(0, at).find(isWhole));
      if (from && !draft.standing.hasOwnParties) draft.parties = [...from.parties];
    }
    if (!main || draft === main || !isOfMeeting) return;
    if (draft.date === null && !isPastPerfect(draft)) draft.date = main.date;
    draft.place ??= draft.date === main.date ? main.place : null;
  });
  return drafts;
}

/** "had signed last spring" is before the meeting, not of it. */
function isPastPerfect(draft: Draft): boolean {
  return draft.entry.years.size > 0 || !EVENTS.has(draft.status);
}

import type { Agreement, Place } from '../../model/relation.ts';
import { subjectOf, subjectText } from './about.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import { fillIn } from './fill-in.ts';
import { dateOfStage, furthestTold, restingStatus } from './furthest.ts';
import { listedNames } from './listed-names.ts';
import { modifierSubject } from './name-words.ts';
import { oddsOf } from './odds.ts';
import { boundBy } from './parties.ts';
import { cut, textOf } from './range-text.ts';
import type { Reading } from './reading.ts';
import { listedPairs, listedSubjects, partnersListed } from './split.ts';
import { standingOf } from './standing.ts';
import { termsOf } from './terms.ts';
import type { Range } from './told.ts';
import { dateInside } from './when.ts';
import { indexPlaces, type PlaceIndex, placeOf } from './where.ts';

/** How much a mention tells of what it names: titles first, then those that present it, then the longer. */
function weightOf(reading: Reading): number {
  const { phrase } = reading;
  return (
    (reading.isEvent ? -100 : 0) +
    (phrase.isTitle ? 100 + phrase.end - phrase.start : 0) +
    (reading.isIntroducing ? 10 : 0) +
    (reading.isSecondHead ? -6 : 0) +
    (phrase.isJoint ? 5 : 0) +
    (reading.isHeadline ? -8 : 0) +
    (phrase.determiner === 'indefinite' || phrase.isQuantified || phrase.determiner === 'none' ? 3 : 0) +
    (phrase.isCompound ? -20 : 0) +
    Math.min(3, reading.words.length) +
    (reading.topic.link ? 1 : 0)
  );
}

const best = (readings: readonly Reading[]): Reading => readings.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));

/** What drafts look up in the article: places, the mention behind each, and the first mentions. */
interface Lookup {
  readonly places: PlaceIndex;
  readonly following: ReadonlyMap<Reading, Reading>;
  readonly early: readonly Reading[];
}

function draftOf(context: Context, entry: Entry, { places, following, early }: Lookup): Draft {
  const bound = boundBy(entry);
  const told = furthestTold(context, entry);
  const head = best(entry.readings);
  const standing = standingOf(entry, bound.parties.length, told);
  const subject = subjectOf(context, head, entry.readings, early);
  const count = entry.isPlural ? (entry.readings.find((reading) => reading.phrase.count)?.phrase.count ?? null) : null;
  const status = told ? told.status : restingStatus(head);
  const { figures, duration } = termsOf(context, entry, following);
  const verbs = entry.readings.flatMap((reading) =>
    reading.clause.told.slice(0, 1).map(({ token }) => cut(context, { from: token, end: token + 1 })),
  );
  return {
    entry,
    head,
    standing,
    odds: oddsOf(standing),
    told,
    status,
    ...bound,
    subject,
    date: told
      ? dateOfStage(context, entry, told)
      : status === 'agreed' && entry.years.size > 0
        ? dateInside(context, head)
        : null,
    place: told && placeOf(context, places, told.reading, told.told),
    figures,
    duration,
    isGroup: entry.isPlural,
    count,
    isListed: false,
    ownName: null,
    lines: [],
    partOf: null,
    evidence: [
      ...entry.readings
        .filter((reading) => !reading.isEvent)
        .slice(0, 2)
        .map((reading) => cut(context, { from: reading.phrase.start, end: reading.phrase.end })),
      ...verbs.slice(0, 2),
    ],
  };
}

/** A plural that lists its subjects is one instrument for each. */
function splitDraft(context: Context, draft: Draft): Draft[] {
  const pairs = listedPairs(context, draft.entry);
  if (pairs.length > 0) {
    draft.parties = [...new Set(pairs.flatMap((pair) => pair.parties))];
    const members = pairs.map((pair) => ({
      ...draft,
      parties: [...pair.parties],
      subject: null,
      isGroup: false,
      count: null,
      isListed: true,
      partOf: draft,
      lines: [pair.span],
    }));
    return [draft, ...members];
  }
  if (draft.head.names.length > 0 && draft.entry.readings.length === 1)
    return draft.head.names.map((ownName) => ({ ...draft, ownName, isGroup: false, count: null, isListed: true }));
  const names = listedNames(context, draft.entry);
  if (names) {
    const members = names.items.map((subject: Range) => ({
      ...draft,
      subject,
      isGroup: false,
      count: null,
      isListed: true,
      partOf: draft,
      lines: [cut(context, subject)],
    }));
    return [draft, ...members];
  }
  const partners = draft.entry.readings.map(partnersListed).find((list) => list.length > 0);
  if (partners && draft.entry.readings.length === 1) {
    const others = draft.parties.filter((party) => !partners.includes(party));
    return partners.map((partner) => ({
      ...draft,
      parties: [...others, partner],
      isGroup: false,
      count: null,
      isListed: true,
    }));
  }
  const listed = listedSubjects(context, draft.entry);
  if (!listed) return [draft];
  return listed.items.map((subject: Range) => ({
    ...draft,
    head: listed.reading,
    subject,
    isGroup: false,
    count: null,
    isListed: true,
  }));
}

const SINGULAR: Readonly<Record<string, string>> = { memoranda: 'memorandum', treaties: 'treaty' };

/** "MoU on clean water" for one of "MoUs on clean water, …". */
function nameOf(context: Context, draft: Draft): string {
  const { phrase } = draft.head;
  if (!draft.isListed) return textOf(context, { from: phrase.start, end: phrase.end });
  const { lower } = context.document.tokens;
  const word = textOf(context, { from: phrase.head, end: phrase.head + 1 });
  const singular = SINGULAR[lower[phrase.head]!] ?? word.replace(/s$/, '');
  const rest = phrase.end > phrase.head + 1 ? ` ${textOf(context, { from: phrase.head + 1, end: phrase.end })}` : '';
  if (draft.ownName) return `${textOf(context, draft.ownName)} ${singular}`;
  const partners = partnersListed(draft.head);
  if (partners.length > 0) {
    const kind = modifierSubject(context, phrase);
    return `${kind ? `${textOf(context, kind)} ` : ''}${singular}${rest} with ${draft.parties.at(-1)!.name}`;
  }
  if (draft.subject === null)
    return `${singular}${rest} between ${draft.parties.map((party) => party.name).join(' and ')}`;
  return `${singular}${rest} on ${textOf(context, draft.subject)}`;
}

/**
 * How sure a find is, by its log-odds. The odds rank well but claim too much at the top and too little at the bottom:
 * the line is the one that fits the shares found right on the development articles (see `docs/agreements.md`).
 */
function confidenceOf(odds: number): number {
  const claimed = 1 / (1 + Math.exp(-odds));
  return 0.65 + 0.29 * (2 * claimed - 1);
}

function finish(context: Context, draft: Draft): Agreement {
  if (draft.made) return draft.made;
  const roles = [
    ...draft.parties.map((party) => ({ party, role: 'party' as const })),
    ...draft.mediators
      .filter((party) => !draft.parties.includes(party))
      .map((party) => ({ party, role: 'mediator' as const })),
  ];
  draft.made = {
    name: nameOf(context, draft),
    named: draft.head.phrase.isTitle,
    type: draft.head.phrase.type,
    status: draft.status,
    parties: roles,
    signatories: draft.signatories,
    subject: draft.subject && subjectText(context, draft.subject),
    purpose: draft.head.topic.purpose && textOf(context, draft.head.topic.purpose),
    date: draft.date,
    place: draft.place,
    duration: draft.duration,
    figures: draft.figures,
    group: draft.isGroup,
    count: draft.count,
    partOf: draft.partOf && finish(context, draft.partOf),
    mentions: [
      ...draft.lines,
      ...draft.entry.readings
        .filter((reading) => !reading.isEvent)
        .map((reading) => cut(context, { from: reading.phrase.start, end: reading.phrase.end })),
    ],
    confidence: confidenceOf(draft.odds),
    rule: draft.isListed
      ? 'agreement/listed'
      : draft.head.phrase.isTitle
        ? 'agreement/title'
        : draft.told
          ? 'agreement/clause'
          : 'agreement/spoken-of',
    evidence: draft.evidence,
  };
  return draft.made;
}

/** Log-odds below which an entry is not even looked at beside the others. */
const PROBATION = -2.2;
/** What it adds to an instrument of which nothing is told that it belongs to a group that was made. */
const OF_A_GROUP = 2;

/** Turns entries into agreements; those that stand too weakly are left out. */
export function describe(
  context: Context,
  entries: readonly Entry[],
  readings: readonly Reading[],
  places: readonly Place[],
): Agreement[] {
  const following = new Map(readings.slice(1).map((reading, i) => [readings[i]!, reading]));
  const lookup = { places: indexPlaces(context, places), following, early: readings.slice(0, 60) };
  const drafts = entries
    .map((entry) => draftOf(context, entry, lookup))
    .filter((draft) => draft.odds >= PROBATION)
    .sort((a, b) => a.entry.readings[0]!.phrase.head - b.entry.readings[0]!.phrase.head);
  const kept = fillIn(context, drafts).filter((draft) => {
    if (draft.partOf && draft.partOf.odds >= 0 && draft.told === null && draft.isGroup) draft.odds += OF_A_GROUP;
    return draft.odds >= 0;
  });
  const isKept = new Set(kept);
  for (const draft of kept) if (draft.partOf && !isKept.has(draft.partOf)) draft.partOf = null;
  const whole = kept.flatMap((draft) => splitDraft(context, draft));
  return whole.map((draft) => finish(context, draft));
}

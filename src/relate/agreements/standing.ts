import type { Party } from '../../model/relation.ts';
import type { Entry } from './entry.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { partnersListed } from './split.ts';
import { standsFor } from './stands-for.ts';
import { type StatusTold, statusOf } from './status.ts';

/** What an entry has to say for itself; each is a reason to believe, or not, that it is one particular instrument. */
export interface Standing {
  readonly isTitle: boolean;
  readonly isStrong: boolean;
  readonly isWeak: boolean;
  readonly isJoint: boolean;
  readonly isTold: boolean;
  readonly isDone: boolean;
  readonly isMade: boolean;
  readonly parties: number;
  readonly hasOwnParties: boolean;
  readonly isDefinite: boolean;
  readonly isIndefinite: boolean;
  /** "its deal with Norra": one that there is. */
  readonly isOwnWithPartner: boolean;
  readonly isGeneral: boolean;
  readonly isBarePlural: boolean;
  readonly isBareSingular: boolean;
  /** "their contracts": of no one in particular. */
  readonly isOwnPlural: boolean;
  /** A plural that is only wanted or talked of, with nobody named: "a series of deals". */
  readonly isVague: boolean;
  /** Announced, planned or talked of, and no more: with a plain noun and nobody named, it is more often general talk. */
  readonly isOpen: boolean;
  readonly isUnnamed: boolean;
  readonly hasTopic: boolean;
  readonly hasWords: boolean;
  /** "reached a settlement": hardly ever another thing than one with somebody. */
  readonly isSettlement: boolean;
  readonly isHeadlineOnly: boolean;
  /** "the 1995 pact", "the previous contract expired": a year, a predecessor or a sum tells it from all others. */
  readonly isDated: boolean;
  readonly hasAmount: boolean;
  /** A statement that one alone makes or signs. */
  readonly isOfOne: boolean;
  /** "unveiled the Harbour Initiative": a policy, where nobody else has a part in it. */
  readonly isPolicy: boolean;
  /** "in a separate deal, Norra sold …": what was done was done by it. */
  readonly isFrame: boolean;
  /** "the Yalta accord", where the name is no partner's. */
  readonly isCalledAfter: boolean;
  /** A plain word with nobody to it: no partner, no year, no sum, and no title. */
  readonly isAdrift: boolean;
  /** A name that says a kind, a body or a meeting: "Land Information Memoranda", "the Space Programme", "the Comic Convention". */
  readonly isNameOnly: boolean;
  /** "announced a new copper contract": wares of an exchange. */
  readonly isWare: boolean;
  readonly mentions: number;
  /** "the 2015 deal": told by its year. */
  readonly hasYear: boolean;
  /** Hoped or called for, and no more: "traders hoped for a deal". */
  readonly isHopedFor: boolean;
}

/** Kinds that are instruments when they are announced by name. */
const LAUNCHED = new Set(['partnership', 'initiative', 'vision', 'roadmap', 'framework']);
/** Kinds whose titles are instruments: a Declaration with a name, but not a Plan. */
const SOLEMN = new Set(['declaration', 'convention', 'protocol', 'charter', 'letter_of_intent']);

/** "Norra and Ilmar announced a new partnership", "launched the Lake Initiative": made by being announced. */
export function isLaunched({ phrase, clause, agents }: Reading): boolean {
  if (!LAUNCHED.has(phrase.type) || phrase.isPlural) return false;
  const makers = new Set(agents.flatMap(({ party }) => standsFor(party)));
  const isNew = phrase.determiner === 'indefinite' && makers.size >= 2;
  return clause.told.some(
    ({ stage, mode, group }) =>
      stage === 'announce' &&
      mode === 'fact' &&
      (phrase.isTitle || (isNew && /^(?:announce|launch|unveil|inaugurate)$/.test(group?.base ?? ''))),
  );
}

const isSign = (reading: Reading): boolean =>
  isLaunched(reading) ||
  reading.clause.told.some(
    (one) =>
      one.stage === 'sign' ||
      ((one.stage === 'agree' || one.stage === 'adopt') &&
        one.mode === 'fact' &&
        /^(?:reach|strike|broker|clinch|adopt|seal|finalise|finalize|secure|forge|endorse|agree|issue|initial)$/.test(
          one.group?.base ?? '',
        )),
  );

/** Signed, told as done: "he signed", "was signed", and not "people sign"; and won or struck, where it says what for. */
const wasMade = ({ clause, topic }: Reading): boolean =>
  clause.told.some(
    ({ stage, mode, group }) =>
      (stage === 'sign' ||
        ((stage === 'agree' || stage === 'announce') && topic.link !== null) ||
        (group?.form === 'passive' && /^(?:reach|strike|clinch|seal|broker)$/.test(group.base))) &&
      mode === 'fact' &&
      /^(?:bare|passive)$/.test(group?.form ?? ''),
  );

/** Kinds whose names are mostly those of bodies and policies. */
const NAMED_BODIES = new Set(['action_plan', 'initiative', 'framework', 'vision']);

/** A plural title, or one of a body, policy or meeting. */
function isKindName({ isPlural, type }: NounPhrase): boolean {
  // "the Oslo and Bergen declarations" are two by name.
  const isKind = isPlural && !/^(?:declaration|treaty|protocol|convention)$/.test(type);
  return isKind || NAMED_BODIES.has(type) || type === 'convention';
}

/** Words before "Convention" that make it a meeting. */
const MEETINGS = new Set(
  'comic party national annual republican democratic constitutional labor labour fan science gaming anime tattoo sales nominating county state'.split(
    ' ',
  ),
);

/** True for a convention between states, and false for a meeting by that name. */
function isConvention(entry: Entry): boolean {
  return entry.types.has('convention') && !entry.title!.some((word) => MEETINGS.has(word));
}

/** How many bodies and states make or share in it; who signs for one of them is none more. */
function makersOf(readings: readonly Reading[]): number {
  const makers = new Set<Party>();
  for (const { agents, others, between, inner } of readings)
    for (const placed of [...agents, ...others, ...between, ...inner]) {
      const maker = placed.party.kind === 'person' ? placed.party.affiliation : placed.party;
      if (maker) makers.add(maker);
    }
  return makers.size;
}

/** Weighs the mentions of an entry. */
export function standingOf(entry: Entry, partyCount: number, best: StatusTold | null): Standing {
  const { readings } = entry;
  const introducing = readings.filter((reading) => reading.isIntroducing && !reading.phrase.isCompound);
  const all = introducing.length > 0 ? introducing : readings;
  const some = (test: (reading: Reading) => boolean): boolean => all.some(test);
  const told = readings.flatMap((reading) => reading.clause.told.map(statusOf)).filter((one) => one !== null);
  const isBare = (reading: Reading): boolean =>
    reading.phrase.determiner === 'none' &&
    !reading.phrase.isTitle &&
    !reading.isHeadline &&
    !reading.phrase.isQuantified;
  return {
    isTitle: entry.title !== null,
    isStrong: readings.some((reading) => reading.phrase.noun.strength === 'strong'),
    isWeak: readings.every(
      (reading) =>
        reading.phrase.noun.strength === 'weak' && !(reading.phrase.isTitle && SOLEMN.has(reading.phrase.type)),
    ),
    isJoint: readings.some((reading) => reading.phrase.isJoint),
    isTold: told.length > 0,
    isDone: best !== null && best.told.mode === 'fact' && best.status !== 'planned',
    isMade: readings.some(isSign),
    parties: partyCount,
    hasOwnParties: readings.some(
      (reading) => reading.between.length + reading.others.length + reading.inner.length > 0,
    ),
    isDefinite: some(
      (reading) =>
        reading.phrase.determiner === 'definite' ||
        reading.phrase.determiner === 'demonstrative' ||
        reading.phrase.determiner === 'possessive',
    ),
    isIndefinite: some((reading) => reading.phrase.determiner === 'indefinite' || reading.phrase.isQuantified),
    isOwnWithPartner: some(
      ({ phrase, others }) => phrase.determiner === 'possessive' && !phrase.isPlural && others.length > 0,
    ),
    isGeneral: all.every((reading) => reading.phrase.determiner === 'general'),
    // "similar deals with Norra, Ilmar and Oste" are those three.
    isBarePlural: all.every(
      (reading) =>
        isBare(reading) &&
        reading.phrase.isPlural &&
        (reading.phrase.noun.strength === 'weak' || partnersListed(reading).length < 2),
    ),
    isOwnPlural: all.every(
      (reading) =>
        reading.phrase.isPlural &&
        reading.phrase.determiner === 'possessive' &&
        reading.others.length === 0 &&
        !reading.phrase.isTitle,
    ),
    isBareSingular: all.every((reading) => isBare(reading) && !reading.phrase.isPlural),
    isVague:
      entry.isPlural &&
      (best?.status === 'negotiating' || best?.status === 'planned') &&
      !readings.some((reading) => reading.isUnnamed || reading.between.length + reading.others.length > 0),
    isOpen: best?.status === 'negotiating' || best?.status === 'planned' || best?.status === 'announced',
    isUnnamed: some((reading) => reading.isUnnamed),
    hasTopic: some((reading) => reading.topic.link !== null),
    hasWords: some((reading) => reading.words.length > 0),
    isDated:
      !entry.isPlural && (entry.years.size > 0 || (told.length > 0 && readings.every(({ phrase }) => phrase.isOld))),
    hasAmount: entry.amounts.size > 0,
    isOfOne:
      makersOf(readings) < 2 &&
      readings.every(
        (reading) =>
          (reading.phrase.type === 'statement' || reading.phrase.type === 'declaration') &&
          !reading.phrase.isJoint &&
          reading.pair === 0 &&
          !reading.phrase.isTitle,
      ),
    isPolicy:
      partyCount < 2 &&
      readings.every((reading) => LAUNCHED.has(reading.phrase.type) && reading.phrase.isTitle && reading.pair === 0) &&
      !readings.some((reading) => reading.clause.told.some((one) => one.stage === 'sign')),
    isSettlement: readings.every((reading) => reading.phrase.type === 'other' && !reading.phrase.isPlural),
    isHeadlineOnly: readings.every((reading) => reading.isHeadline),
    isCalledAfter: some(({ phrase, inner }) => phrase.isCalledAfter && inner.length === 0),
    isAdrift:
      partyCount === 0 &&
      entry.title === null &&
      entry.years.size === 0 &&
      !readings.every(({ phrase }) => phrase.isOld) &&
      entry.amounts.size === 0 &&
      (entry.counts.size === 0 || !readings.some(({ phrase }) => phrase.noun.strength === 'strong')) &&
      !readings.some((reading) => reading.isUnnamed || reading.pair > 0 || reading.phrase.isJoint || wasMade(reading)),
    isNameOnly:
      entry.title !== null &&
      partyCount < 2 &&
      !readings.some((reading) =>
        reading.clause.told.some((one) => one.stage === 'sign' || (one.group && one.stage === 'approve')),
      ) &&
      readings.every(({ phrase }) => isKindName(phrase)) &&
      !isConvention(entry) &&
      // "adopted an Action Plan on Fisheries"
      !readings.some(
        ({ topic, clause }) => topic.link !== null && clause.told.some((one) => one.group && one.stage === 'adopt'),
      ),
    isWare:
      partyCount < 2 && best?.status === 'announced' && readings.every(({ phrase }) => phrase.type === 'contract'),
    isFrame: some(({ phrase, clause }) => phrase.determiner === 'indefinite' && !phrase.isPlural && clause.isFrame),
    mentions: readings.length,
    hasYear: entry.years.size > 0,
    isHopedFor:
      readings.length === 1 &&
      best?.status === 'planned' &&
      /^(?:hope|want|need|urge|call|demand|advocate|suggest|mull)$/.test(best.told.group?.base ?? ''),
  };
}

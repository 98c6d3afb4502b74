import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import type { Reading } from './reading.ts';
import { IN_FORCE_TOLD, statusOf } from './status.ts';
import { dateInside, dateOf } from './when.ts';

/** True when "yet to be agreed" is told of it: what was announced or struck was no more than an outline. */
const isStillOpen = (entry: Entry): boolean =>
  entry.readings.some(({ clause }) => clause.told.some(({ mode, stage }) => mode === 'notyet' && stage === 'agree'));

/** "signed a new contract": made, and not merely renewed, whatever it extends. */
const isMadeAnew = (context: Context, entry: Entry): boolean =>
  entry.readings.some(
    ({ phrase, clause }) =>
      context.document.tokens.lower[phrase.start] === 'new' &&
      clause.told.some(({ mode, stage }) => mode === 'fact' && (stage === 'sign' || stage === 'agree')),
  );

const OUTLINED = new Set(['agreed', 'announced', 'signed']);

/** The furthest stage that any mention tells, with the mention. */
export function furthestTold(context: Context, entry: Entry): Draft['told'] {
  let found: Draft['told'] = null;
  const isOpen = isStillOpen(entry);
  const isAnew = isMadeAnew(context, entry);
  for (const reading of entry.readings) {
    const isAny = reading.phrase.determiner === 'general' && !reading.phrase.isQuantified;
    for (const told of reading.clause.told) {
      const status = statusOf(told);
      if (!status || (found && status.rank <= found.rank)) continue;
      if (isAny && told.mode === 'fact') continue;
      if ((isOpen && OUTLINED.has(status.status)) || (isAnew && status.status === 'renewed')) continue;
      found = { ...status, reading };
    }
  }
  return found;
}

/** Stages that a year in the name dates: "the 1995 pact" was signed in 1995, and broken in another year. */
const MADE = new Set<Draft['status']>(['signed', 'agreed', 'adopted', 'announced', 'approved']);

/** The date of the stage told: in its own clause, else where another mention tells the same stage. */
export function dateOfStage(context: Context, entry: Entry, told: NonNullable<Draft['told']>): Draft['date'] {
  if (told.status === 'in_force' && told.rank >= IN_FORCE_TOLD) return dateOf(context, told.reading, told.told);
  if (told.status === 'in_force' || told.status === 'planned' || told.status === 'negotiating') {
    return told.status === 'planned' && told.told.mode === 'future' ? dateOf(context, told.reading, told.told) : null;
  }
  const isMaking = MADE.has(told.status);
  const own =
    (isMaking && entry.years.size > 0 && dateInside(context, told.reading)) || dateOf(context, told.reading, told.told);
  if (own) return own;
  for (const reading of entry.readings) {
    for (const other of reading.clause.told) {
      const status = statusOf(other);
      if (status?.status !== told.status) continue;
      const date = dateOf(context, reading, other);
      if (date) return date;
    }
  }
  if (!isMaking) return null;
  for (const reading of entry.readings) {
    const date = dateInside(context, reading);
    if (date) return date;
  }
  return null;
}

/** The status of an instrument of which no stage is told: new ones have been agreed, known ones are in force. */
export function restingStatus({ phrase, isHeadline }: Reading): Draft['status'] {
  const isIssued = phrase.type === 'statement' || phrase.type === 'declaration';
  if (isHeadline) return isIssued ? 'adopted' : 'agreed';
  // "they said in a joint statement": issued as it is spoken of.
  if (isIssued && phrase.isJoint) return 'adopted';
  return phrase.determiner === 'indefinite' && !phrase.isTitle ? 'agreed' : 'in_force';
}

import type { Agreement, Place } from '../../model/relation.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from './context.ts';
import type { Entry } from './entries.ts';
import { boundBy } from './parties.ts';
import type { Reading } from './reading.ts';
import { oddsOf, standingOf } from './standing.ts';
import { furthest, type Status } from './status.ts';
import type { Range } from './told.ts';

const cut = (context: Context, range: Range): Span => ({
  start: context.document.tokens.start[range.from]!,
  end: context.document.tokens.end[range.end - 1]!,
});
const textOf = (context: Context, range: Range): string => {
  const { start, end } = cut(context, range);
  return context.document.text.slice(start, end).replace(/\s+/g, ' ');
};

/** How much a mention tells of what it names: titles first, then those that present it, then the longer. */
function weightOf(reading: Reading): number {
  const { phrase } = reading;
  return (
    (phrase.isTitle ? 100 + phrase.end - phrase.start : 0) +
    (reading.isIntroducing ? 10 : 0) +
    (reading.isHeadline ? -8 : 0) +
    (phrase.determiner === 'indefinite' || phrase.isQuantified || phrase.determiner === 'none' ? 3 : 0) +
    (phrase.isCompound ? -20 : 0) +
    Math.min(3, reading.words.length) +
    (reading.topic.link ? 1 : 0)
  );
}

const best = (readings: readonly Reading[]): Reading => readings.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));

function statusOfEntry(entry: Entry, head: Reading): Status {
  const told = furthest(entry.readings.flatMap((reading) => reading.clause.told));
  if (told) return told.status;
  if (head.isHeadline) return 'agreed';
  return 'in_force';
}

/** Turns entries into agreements, those that stand too weakly left out. */
export function describe(context: Context, entries: readonly Entry[], places: readonly Place[]): Agreement[] {
  void places;
  const agreements: Agreement[] = [];
  for (const entry of entries) {
    const bound = boundBy(entry);
    const told = furthest(entry.readings.flatMap((reading) => reading.clause.told));
    const odds = oddsOf(standingOf(entry, bound.parties.length, told));
    if (odds < 0) continue;
    const head = best(entry.readings);
    const subject = [head, ...entry.readings].find((reading) => reading.topic.subject)?.topic.subject ?? null;
    const spans = entry.readings.map((reading) =>
      cut(context, { from: reading.phrase.start, end: reading.phrase.end }),
    );
    agreements.push({
      name: textOf(context, { from: head.phrase.start, end: head.phrase.end }),
      named: entry.title !== null,
      type: head.phrase.type,
      status: statusOfEntry(entry, head),
      parties: bound.parties.map((party) => ({ party, role: 'party' as const })),
      signatories: bound.signatories,
      subject: subject && textOf(context, subject),
      purpose: head.topic.purpose && textOf(context, head.topic.purpose),
      date: null,
      place: null,
      duration: null,
      figures: [],
      group: entry.isPlural,
      count: entry.isPlural ? (entry.readings.find((reading) => reading.phrase.count)?.phrase.count ?? null) : null,
      partOf: null,
      mentions: spans,
      confidence: 1 / (1 + Math.exp(-odds)),
      rule: 'agreement/clause',
      evidence: spans.slice(0, 3),
    });
  }
  return agreements;
}

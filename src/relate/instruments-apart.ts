import { instrumentNouns } from '../language/instruments.ts';
import type { Agreement, Party, Quote } from '../model/relation.ts';
import { overlaps, type Span } from '../model/span.ts';

/** True when a name has a word for an instrument in it: "Joint Declaration on Security", "Paris Agreement". */
function namesInstrument(name: string): boolean {
  const nouns = instrumentNouns();
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => nouns.has(word));
}

/**
 * Parties less those that are agreements: an official title in capitals looks like the name of a body.
 *
 * Only an organisation that does nothing in the article (agrees, signs, speaks, employs) is left out: one whose name has
 * a word for an instrument and whose every mention is one of an agreement, or one that stands nowhere but inside a
 * title, behind its first word ("Joint Declaration on *Baltic Security*").
 */
export function withoutInstruments(
  parties: readonly Party[],
  agreements: readonly Agreement[],
  quotes: readonly Quote[],
): readonly Party[] {
  if (agreements.length === 0) return parties;
  const mentions: Span[] = agreements.flatMap((agreement) => agreement.mentions).sort((a, b) => a.start - b.start);
  const acting = new Set<Party | null>([
    ...agreements.flatMap((agreement) => [...agreement.parties.map(({ party }) => party), ...agreement.signatories]),
    ...quotes.map(({ speaker }) => speaker),
    ...parties.map(({ affiliation }) => affiliation),
  ]);
  const titles: Span[] = agreements.filter(({ named }) => named).flatMap((agreement) => agreement.mentions);
  const isInstrument = ({ name, mentions: own }: Party): boolean =>
    (namesInstrument(name) && own.every((mention) => mentions.some((span) => overlaps(span, mention)))) ||
    own.every((mention) => titles.some((title) => title.start < mention.start && mention.end <= title.end));
  return parties.filter((party) => party.kind !== 'organization' || acting.has(party) || !isInstrument(party));
}

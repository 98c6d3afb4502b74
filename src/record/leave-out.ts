import type { Mentions } from '../model/mention.ts';
import type { Relations } from '../model/relation.ts';

/**
 * Leaves out the finds that are less certain than `least`. What pointed at one of them then points at nothing; the
 * finds that stay are numbered without gaps.
 */
export function leaveOut(
  mentions: Mentions,
  relations: Relations,
  least: number,
): { readonly mentions: Mentions; readonly relations: Relations } {
  if (least <= 0) return { mentions, relations };
  const isCertain = ({ confidence }: { readonly confidence: number }): boolean => confidence >= least;
  return {
    mentions: {
      ...mentions,
      dates: mentions.dates.filter(isCertain),
      figures: mentions.figures.filter(isCertain),
    },
    relations: {
      ...relations,
      parties: relations.parties.filter(isCertain),
      agreements: relations.agreements.filter(isCertain),
      quotes: relations.quotes.filter(isCertain),
    },
  };
}

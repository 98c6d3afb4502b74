import type { NameClass, NameMention } from '../../model/mention.ts';

/** How much the others of one name must outweigh a class for it to give way; found on annotated newswire. */
const MAJORITY = 1.5;

/**
 * Lets the mentions of one article that are written alike agree on a class, by the weight of their confidence.
 *
 * ```text
 * Nordwind grew. Nordwind's profit … said Nordwind.
 * organization   organization             person → organization
 * ```
 *
 * Gives the class of each mention, in the same order.
 */
export function voteClasses(text: string, names: readonly NameMention[]): NameClass[] {
  const votes = new Map<string, Map<NameClass, number>>();
  const ballots = names.map(({ span, class: kind, confidence }) => {
    const key = text.slice(span.start, span.end).toLowerCase();
    let ballot = votes.get(key);
    if (!ballot) votes.set(key, (ballot = new Map()));
    ballot.set(kind, (ballot.get(kind) ?? 0) + confidence);
    return ballot;
  });
  return names.map(({ class: kind }, i) => {
    const ballot = ballots[i]!;
    if (ballot.size === 1) return kind;
    let winner = kind;
    for (const [other, weight] of ballot) if (weight > ballot.get(winner)!) winner = other;
    return ballot.get(winner)! >= MAJORITY * ballot.get(kind)! ? winner : kind;
  });
}

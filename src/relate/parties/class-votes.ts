import type { NameClass, NameMention } from '../../model/mention.ts';

/** How much the others of one name must outweigh a class for it to give way; found on annotated newswire. */
const MAJORITY = 1.5;

/** Below this a name is more often wrong than right: it stands only where the article is surer of it elsewhere. */
const DOUBTFUL = 0.4;

/** What the article's mentions of one name say together. */
interface Ballot {
  readonly weights: Map<NameClass, number>;
  best: number;
}

const wordsAtEnds = (name: string): string[] => {
  const first = name.indexOf(' ');
  return first < 0 ? [name] : [name, name.slice(0, first), name.slice(name.lastIndexOf(' ') + 1)];
};

function winnerOf({ weights }: Ballot, kind: NameClass): NameClass {
  let winner = kind;
  for (const [other, weight] of weights) if (weight > weights.get(winner)!) winner = other;
  return weights.get(winner)! >= MAJORITY * weights.get(kind)! ? winner : kind;
}

/**
 * Lets the mentions of one article that are written alike agree on a class, by the weight of their confidence, and
 * leaves out names that the article nowhere makes more likely right than wrong.
 *
 * ```text
 * Nordwind grew. Nordwind's profit … said Nordwind.
 * organization   organization             person → organization
 * ```
 */
export function voteClasses(text: string, names: readonly NameMention[]): NameMention[] {
  const ballots = new Map<string, Ballot>();
  const sure = new Set<string>();
  const keys = names.map(({ span }) => text.slice(span.start, span.end).toLowerCase());
  names.forEach(({ class: kind, confidence }, i) => {
    const key = keys[i]!;
    let ballot = ballots.get(key);
    if (!ballot) ballots.set(key, (ballot = { weights: new Map(), best: 0 }));
    ballot.weights.set(kind, (ballot.weights.get(kind) ?? 0) + confidence);
    if (confidence > ballot.best) ballot.best = confidence;
  });
  for (const [key, { best }] of ballots) if (best >= DOUBTFUL) for (const word of wordsAtEnds(key)) sure.add(word);
  return names.flatMap((name, i) => {
    if (!sure.has(keys[i]!)) return [];
    const ballot = ballots.get(keys[i]!)!;
    const kind = ballot.weights.size === 1 ? name.class : winnerOf(ballot, name.class);
    return kind === name.class ? [name] : [{ ...name, class: kind }];
  });
}

import type { ScoreResult } from './score.ts';

const NAME_WIDTH = 64;
const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

/** Scores as a table for a person: precision, recall and F1 of what was found, then shares of it that are right. */
export function toScoreTable({ articles, absent, scores, rates }: ScoreResult): string {
  const found = Object.entries(scores).map(
    ([kind, { precision, recall, f1, right, wrong, missed }]) =>
      `${kind.padEnd(NAME_WIDTH)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   (${right} right, ${wrong} wrong, ${missed} missed)`,
  );
  const shares = Object.entries(rates).map(
    ([kind, { share, right, of }]) => `${kind.padEnd(NAME_WIDTH)}   ${percent(share)} %   (${right} of ${of})`,
  );
  return `${[`${articles} articles, ${absent} without a record`, ...found, ...shares].join('\n')}\n`;
}

/** A score under its floor: which, how low, and how high it has to be. */
export interface UnderFloor {
  readonly kind: string;
  readonly score: number;
  readonly floor: number;
}

/**
 * The scores that are under their floors. `floors` has a number from 0 to 1 for each kind that is to be held: its F1, or
 * its share of right ones. A kind that no article has is under any floor: a misspelt name must not pass.
 */
export function underFloors({ scores, rates }: ScoreResult, floors: Readonly<Record<string, number>>): UnderFloor[] {
  return Object.entries(floors)
    .map(([kind, floor]) => ({ kind, floor, score: scores[kind]?.f1 ?? rates[kind]?.share ?? Number.NaN }))
    .filter(({ floor, score }) => !(score >= floor));
}

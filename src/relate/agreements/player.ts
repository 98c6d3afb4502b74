import type { Context } from './context.ts';
import { mentionsWithin, type PlacedMention } from './party-index.ts';
import type { Range } from './told.ts';

/** Words for one who plays or coaches, who signs in person. */
const PLAYER = new Set(
  (
    'striker midfielder defender goalkeeper keeper winger forward attacker playmaker coach player captain international batsman bowler ' +
    'allrounder all-rounder quarterback fly-half scrum-half five-eighth halfback half-back prop hooker flanker fullback full-back centre ' +
    'pitcher rider driver boxer golfer veteran teenager'
  ).split(' '),
);

const isNationality = ({ mention }: PlacedMention): boolean =>
  mention.form === 'adjective' || mention.form === 'demonym';

/** Where a player word stands in the range, written with a hyphen or without. */
function saysPlayer({ lower }: { readonly lower: readonly string[] }, { from, end }: Range): boolean {
  for (let i = from; i < end; i++) {
    if (PLAYER.has(lower[i]!) || PLAYER.has(`${lower[i]}-${lower[i + 2]}`)) return true;
    if (lower[i] === 'year' && lower[i + 2] === 'old') return true;
  }
  return false;
}

/**
 * The person whom a subject without a name means, where it speaks of a player: the one named last before, else the next.
 *
 * ```text
 * Ola Nord is off. The Norran winger signed a two-year contract with Ilmar City.
 * ^~~~~~~~         ↑ of no country here
 * ```
 */
export function playerMeant(context: Context, range: Range, actors: readonly PlacedMention[]): PlacedMention | null {
  if (!actors.every(isNationality)) return null;
  const isBare = actors.some(({ end, mention }) => end === range.end && mention.form === 'demonym');
  if (!isBare && !saysPlayer(context.document.tokens, range)) return null;
  const isPlain = ({ party }: PlacedMention): boolean =>
    party.kind === 'person' && (party.affiliation === null || party.affiliation.kind === 'organization');
  return (
    mentionsWithin(context.parties, Math.max(0, range.from - 80), range.from).findLast(isPlain) ??
    mentionsWithin(context.parties, range.end, range.end + 120).find(isPlain) ??
    null
  );
}

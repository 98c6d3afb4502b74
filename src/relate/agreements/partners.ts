import { countries } from '../../language/countries.ts';
import type { Party } from '../../model/relation.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { standsFor } from './stands-for.ts';

/** Bodies by which a state acts: "Norra's Foreign Ministry", "the Norran Revenue Service". */
const ORGAN = /\b(?:ministry|department|revenue|customs|treasury|cabinet|parliament|presidency|navy|army|embassy)\b/i;

const spaced = (name: string): string => ` ${name.toLowerCase().replace(/['’]s?\b/g, '')} `;

/** The state that a body is an organ of, by the state's name or adjective in the body's name. */
function stateOf(body: Party, states: readonly Party[]): Party | null {
  if (body.kind !== 'organization' || !ORGAN.test(body.name)) return null;
  const name = spaced(body.name);
  return states.find((state) => formsOf(state).some((form) => form.length > 3 && name.includes(spaced(form)))) ?? null;
}

/** How a state is called in the article, and its adjectives. */
const formsOf = (state: Party): readonly string[] => [
  state.name,
  ...state.aliases,
  ...(countries().find(({ code }) => code === state.iso3166)?.adjectives ?? []),
];

/** "Ilmar, Oste and the Norran Revenue Service signed": beside two states an organ of a third stands for it. */
function asStates(parties: Party[], states: readonly Party[]): Party[] {
  if (parties.filter(({ kind }) => kind === 'country').length < 2) return parties;
  return [...new Set(parties.map((party) => stateOf(party, states) ?? party))];
}

/** A joint instrument of which one side is named is of the pair that the article tells of with that side. */
function joinedTo(draft: Draft, drafts: readonly Draft[], states: readonly Party[]): Party[] | null {
  if (draft.parties.length !== 1 || !draft.standing.isJoint) return null;
  const side = stateOf(draft.parties[0]!, states) ?? draft.parties[0]!;
  return drafts.find(({ parties }) => parties.length >= 2 && parties.includes(side))?.parties ?? null;
}

/** The parties of all the article's whole instruments, where two or more have the same and none has others. */
function onlyPair(drafts: readonly Draft[]): readonly Party[] | null {
  const whole = drafts.filter(({ parties }) => parties.length >= 2);
  const first = whole[0]?.parties;
  if (!first || whole.length < 2) return null;
  const isSame = whole.every(
    ({ parties }) => parties.length === first.length && parties.every((one) => first.includes(one)),
  );
  return isSame ? first : null;
}

/** Banks and funds that make agreements with states. */
const LENDER = /\b(?:monetary fund|imf|world bank|development bank|investment bank)\b/i;

/** The country that the article is about: with its people, spoken of twice as often as any other and four times at least. */
function homeOf(
  states: readonly Party[],
  persons: ReadonlyMap<Party, number>,
  but: Party,
  drafts: readonly Draft[],
): Party | null {
  let best: Party | null = null;
  let most = 0;
  let second = 0;
  for (const state of states) {
    if (state === but) continue;
    const count = state.mentions.length + (persons.get(state) ?? 0);
    if (count > most) [best, most, second] = [state, count, most];
    else if (count > second) second = count;
  }
  // Whoever made another of the article's instruments needs to be spoken of less.
  const isMaker = drafts.some(({ parties }) => parties.length >= 2 && parties.includes(best!));
  return most >= (isMaker ? 2 : 4) && most >= 2 * second ? best : null;
}

/** Mentions of persons by the country of their office. */
function personsByState(parties: readonly Party[]): ReadonlyMap<Party, number> {
  const counts = new Map<Party, number>();
  for (const person of parties)
    if (person.kind === 'person')
      for (const state of standsFor(person)) counts.set(state, (counts.get(state) ?? 0) + person.mentions.length);
  return counts;
}

/** "the agreement with the Monetary Fund": named by the one partner alone. */
const isNamedByPartner = ({ entry, parties }: Draft): boolean =>
  parties.length === 1 &&
  entry.readings.every(({ agents, inner, between }) => agents.length + inner.length + between.length === 0) &&
  entry.readings.some(({ others }) => others.length > 0);

/** Completes the parties of what is still without one side, by what the rest of the article tells. */
export function completeParties(context: Context, drafts: readonly Draft[]): void {
  const all = context.parties.parties;
  const states = all.filter(({ kind, iso3166 }) => kind === 'country' && iso3166 !== null);
  const pair = onlyPair(drafts);
  let persons: ReadonlyMap<Party, number> | null = null;
  for (const draft of drafts) {
    draft.parties = joinedTo(draft, drafts, states)?.slice() ?? asStates(draft.parties, states);
    if (
      draft.parties.length === 0 &&
      pair &&
      !draft.standing.isTitle &&
      !draft.head.isUnnamed &&
      draft.standing.isIndefinite
    )
      draft.parties = [...pair];
    const only = draft.parties[0];
    if (!only || !isNamedByPartner(draft)) continue;
    if (only.kind !== 'country' && only.kind !== 'bloc' && !LENDER.test(only.name)) continue;
    persons ??= personsByState(all);
    const home = homeOf(states, persons, only, drafts);
    if (home) draft.parties = [home, only];
  }
}

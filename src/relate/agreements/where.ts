import { tokenAt } from '../../model/document.ts';
import type { Place } from '../../model/relation.ts';
import type { Context } from './context.ts';
import { mentionsWithin } from './party-index.ts';
import type { Reading } from './reading.ts';
import type { Told } from './told.ts';

/** The mentions of places in order of the text. */
export interface PlaceIndex {
  readonly placed: readonly { readonly place: Place; readonly first: number; readonly end: number }[];
}

export function indexPlaces(context: Context, places: readonly Place[]): PlaceIndex {
  const { tokens } = context.document;
  const placed = places.flatMap((place) =>
    place.mentions.map((mention) => ({
      place,
      first: tokenAt(tokens, mention.start),
      end: tokenAt(tokens, mention.end - 1) + 1,
    })),
  );
  return { placed: placed.sort((a, b) => a.first - b.first) };
}

/** Where the clause says that it happened: "signed here", "signed in Ilmar on Monday", "at the Lake House". */
export function placeOf(context: Context, index: PlaceIndex, reading: Reading, told: Told): string | null {
  const { tokens, text, article } = context.document;
  const { sentence } = reading.read;
  const end = Math.min(sentence.endToken, told.token + 40);
  let low = 0;
  let high = index.placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.placed[middle]!.first < sentence.firstToken) low = middle + 1;
    else high = middle;
  }
  let best: { name: string; distance: number } | null = null;
  const offer = (name: string, at: number): void => {
    const before = tokens.lower[at - 1] === 'the' ? tokens.lower[at - 2] : tokens.lower[at - 1];
    if (before !== 'in' && before !== 'at') return;
    const distance = Math.abs(at - told.token) + (at < told.token ? 5 : 0);
    if (!best || distance < best.distance) best = { name, distance };
  };
  for (let i = low; i < index.placed.length && index.placed[i]!.first < end; i++)
    offer(index.placed[i]!.place.name, index.placed[i]!.first);
  for (const { mention, first } of mentionsWithin(context.parties, sentence.firstToken, end))
    offer(text.slice(mention.start, mention.end), first);
  const found = best as { name: string } | null;
  if (found) return found.name;
  for (let i = told.token; i < Math.min(end, told.token + 12); i++)
    if (tokens.lower[i] === 'here') return article.dateline?.place ?? null;
  return null;
}

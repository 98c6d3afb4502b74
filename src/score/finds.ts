import type { RecordFigure } from '../model/record/record.ts';
import type { Span } from '../model/span.ts';
import type { Anchor, Gold, GoldFigure } from './gold.ts';
import { hasSurname, isParty, isSameDate, type Predicted } from './predicted.ts';
import { canonicalName, isSameName, wordF1, wordsOf } from './same-name.ts';
import { common, pairUp, type Tally } from './tally.ts';

type Place = (anchor: Anchor) => Span | null;

/** Items of the annotation that stand in the text. */
const placed = <T extends { at: Anchor }>(
  items: readonly T[] | undefined,
  place: Place,
): (T & { readonly span: Span })[] =>
  (items ?? []).flatMap((item) => {
    const span = place(item.at);
    return span ? [{ ...item, span }] : [];
  });

const isNear = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a != null && b != null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

const unitOf = (unit: string | null | undefined): string =>
  (unit ?? '')
    .toLowerCase()
    .replace(/^people$/, 'person')
    .replace(/s$/, '')
    .replace(/^percent$/, '%');

/** Whether a figure's value and unit are those of the annotation. */
function sameFigure(gold: GoldFigure, figure: RecordFigure): { readonly value: boolean; readonly unit: boolean } {
  const value =
    gold.value != null
      ? isNear(gold.value, figure.value)
      : isNear(gold.min, figure.min) && isNear(gold.max, figure.max);
  const wanted = unitOf(gold.unit);
  const given = [figure.unit, figure.currency].map(unitOf).concat(wordsOf(figure.counted).map(unitOf));
  return { value, unit: given.includes(wanted) };
}

const amount = (item: {
  value?: number | null | undefined;
  min?: number | null | undefined;
  max?: number | null | undefined;
}): string => `${item.value ?? `${item.min}-${item.max}`}`;

/** Scores figures: found where spans meet, right where value and unit agree. */
export function scoreFigures(tally: Tally, gold: Gold, { record }: Predicted, place: Place): void {
  const golds = placed(gold.figures, place);
  const { pairs, missed, spurious } = pairUp(golds, record.figures, (g, p) => common(g.span, p.span));
  tally.count('figure found', pairs.length, spurious.length, missed.length);
  for (const { at, span } of missed) tally.error(gold.slug, `missed figure: ${at[0]}`, span);
  for (const { text, span } of spurious) tally.error(gold.slug, `spurious figure: ${text}`, span);
  let right = 0;
  for (const [wanted, found] of pairs) {
    const same = sameFigure(wanted, found);
    tally.rate('figure value', same.value);
    tally.rate('figure unit', same.unit);
    tally.rate('figure kind', wanted.kind === found.kind);
    if (same.value && same.unit) right++;
    else {
      const given = `${amount(found)} ${found.unit ?? found.currency}`;
      tally.error(gold.slug, `figure ${wanted.at[0]}: ${given} for ${amount(wanted)} ${wanted.unit}`, wanted.span);
    }
  }
  tally.count('figure right (value and unit)', right, record.figures.length - right, golds.length - right);
}

/** Scores quotes: found where the quoted words meet, right where the speaker agrees. */
export function scoreQuotes(tally: Tally, gold: Gold, { record, parties }: Predicted, place: Place): void {
  const { pairs, missed, spurious } = pairUp(placed(gold.quotes, place), record.quotes, (g, p) =>
    common(g.span, p.span),
  );
  tally.count('quote found', pairs.length, spurious.length, missed.length);
  for (const { at, span } of missed) tally.error(gold.slug, `missed quote: ${at[0]}`, span);
  for (const { text, span } of spurious) tally.error(gold.slug, `spurious quote: ${text}`, span);
  for (const [wanted, found] of pairs) {
    const speaker = parties.get(found.speaker ?? '');
    const isRight = wanted.speaker
      ? isParty(wanted.speaker, speaker) || hasSurname(wanted.speaker, speaker)
      : found.speaker === null;
    tally.rate('quote speaker', isRight);
    if (!isRight)
      tally.error(
        gold.slug,
        `speaker of "${wanted.at[0]}": ${speaker?.name ?? null} for ${wanted.speaker}`,
        wanted.span,
      );
  }
}

/** Scores persons: found by name, right where title and affiliation agree. */
export function scorePersons(tally: Tally, gold: Gold, { record, parties }: Predicted): void {
  const persons = record.parties.filter(({ kind }) => kind === 'person');
  const { pairs, missed, spurious } = pairUp(gold.persons ?? [], persons, (g, p) =>
    isParty(g.name, p) ? 2 : hasSurname(g.name, p) ? 1 : 0,
  );
  tally.count('person found', pairs.length, spurious.length, missed.length);
  for (const { name } of missed) tally.error(gold.slug, `missed person: ${name}`);
  for (const { name, mentions } of spurious) tally.error(gold.slug, `spurious person: ${name}`, mentions[0] ?? null);
  for (const [wanted, found] of pairs) {
    if (wanted.title) {
      const isRight = wordF1(wanted.title, found.title ?? '') >= 0.5;
      tally.rate('person title', isRight);
      if (!isRight)
        tally.error(
          gold.slug,
          `title of ${wanted.name}: ${found.title} for ${wanted.title}`,
          found.mentions[0] ?? null,
        );
    }
    if (wanted.affiliation)
      tally.rate('person affiliation', isParty(wanted.affiliation, parties.get(found.affiliation ?? '')));
  }
}

/** Scores what the text says of itself: headline, day, place, publisher, authors. */
export function scoreArticle(tally: Tally, { meta }: Gold, { record: { article } }: Predicted): void {
  const given = {
    title: article.title,
    published: article.published?.date ?? null,
    datelinePlace: article.dateline?.place ?? null,
    publisher: article.publisher,
  };
  for (const key of ['title', 'published', 'datelinePlace', 'publisher'] as const) {
    const wanted = meta?.[key];
    if (!wanted) continue;
    const isRight =
      key === 'published' ? isSameDate(wanted, given[key]) : canonicalName(wanted) === canonicalName(given[key]);
    tally.rate(`article ${key}`, isRight);
  }
  if (meta?.authors?.length) {
    tally.rate(
      'article authors',
      meta.authors.every((author) => article.authors.some((name) => isSameName(author, name))),
    );
  }
}

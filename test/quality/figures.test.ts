import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { InputError } from '../../src/model/errors.ts';
import type { NewsRecord, RecordFigure } from '../../src/model/record/record.ts';
import { GoldSchema } from '../../src/score/gold.ts';
import { score } from '../../src/score/score.ts';
import { SHARED } from '../shared.ts';
import floors from './floors.json' with { type: 'json' };

interface Row {
  readonly id: string;
  readonly text: string;
}

const rowsOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/** A figure in the words of the scorer: a rank is an ordinal, an age a kind of its own, a range has two ends. */
function asScored(figure: RecordFigure): object {
  const isRange = figure.value === null && (figure.min !== null || figure.max !== null);
  const isAge = figure.kind === 'duration' && figure.counted === 'age';
  const kind = isRange ? 'range' : figure.kind === 'rank' ? 'ordinal' : isAge ? 'age' : figure.kind;
  const value = isRange ? [figure.min, figure.max] : figure.value;
  return { start: figure.span.start, end: figure.span.end, kind, value, unit: figure.currency ?? figure.unit };
}

/** The record, or `null` where the reader finds no article (a text of digits alone). */
async function recordOf(id: string, content: string, published?: string): Promise<NewsRecord | null> {
  const options = { anyLanguage: true, ...(published === undefined ? {} : { published }) };
  return extract({ name: `${id}.txt`, content, id }, options).catch((error: unknown) => {
    if (error instanceof InputError) return null;
    throw error;
  });
}

describe.skipIf(SHARED === null)('reads figures, quotes and persons no worse than the floors (needs ../shared)', () => {
  it('on the corpus of figures', async () => {
    const { score: scoreFigures } = await import(pathToFileURL(`${SHARED}/score/figures.mjs`).href);
    const gold = rowsOf(`${SHARED}/corpora/figures/dev.jsonl`).map((line) => JSON.parse(line) as Row);
    const predicted: object[] = [];
    for (const { id, text } of gold)
      predicted.push({ id, figures: (await recordOf(id, text))?.figures.map(asScored) ?? [] });
    const { span, valueUnit } = scoreFigures(gold, predicted).all;
    expect(span.f1).toBeGreaterThanOrEqual(floors.figures.corpus.span);
    expect(valueUnit.f1).toBeGreaterThanOrEqual(floors.figures.corpus.valueUnit);
  });

  it('on annotated articles', async () => {
    const folder = `${SHARED}/gold/dev`;
    const published = new Map(
      rowsOf(`${folder}/origin.jsonl`).map((line) => {
        const row = JSON.parse(line) as { slug: string; published?: string | null };
        return [row.slug, row.published ?? undefined] as const;
      }),
    );
    const slugs = readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));
    const records = new Map<string, NewsRecord>();
    const articles = [];
    for (const slug of slugs) {
      const text = readFileSync(`${folder}/${slug}.txt`, 'utf8');
      articles.push({ gold: GoldSchema.parse(JSON.parse(readFileSync(`${folder}/${slug}.gold.json`, 'utf8'))), text });
      const record = await recordOf(slug, text, published.get(slug));
      if (record !== null) records.set(slug, record);
    }
    const { scores, rates } = score(articles, records);
    const floor = floors.figures.gold;
    expect(scores['figure found']!.f1).toBeGreaterThanOrEqual(floor.found);
    expect(scores['figure right (value and unit)']!.f1).toBeGreaterThanOrEqual(floor.right);
    expect(rates['figure kind']!.share).toBeGreaterThanOrEqual(floor.kind);
    expect(scores['quote found']!.f1).toBeGreaterThanOrEqual(floors.quotes.found);
    expect(rates['quote speaker']!.share).toBeGreaterThanOrEqual(floors.quotes.speaker);
    expect(scores['person found']!.f1).toBeGreaterThanOrEqual(floors.persons.found);
    expect(rates['person title']!.share).toBeGreaterThanOrEqual(floors.persons.title);
    expect(rates['person affiliation']!.share).toBeGreaterThanOrEqual(floors.persons.affiliation);
  });
});

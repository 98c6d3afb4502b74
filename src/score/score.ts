import { createHash } from 'node:crypto';
import type { NewsRecord } from '../model/record/record.ts';
import { scoreAgreements } from './agreements.ts';
import { scoreArticle, scoreFigures, scorePersons, scoreQuotes } from './finds.ts';
import { type Anchor, type Gold, locate } from './gold.ts';
import { predictedOf } from './predicted.ts';
import { ratesOf, type ScoreError, Tally } from './tally.ts';

/** An annotated article with its text as given. */
export interface GoldArticle {
  readonly gold: Gold;
  readonly text: string;
}

/** A kind of find over all articles. */
export interface KindScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Scores of a set of articles. Kinds and shares stand in the order they were first met. */
export interface ScoreResult {
  readonly articles: number;
  readonly absent: number;
  readonly scores: Readonly<Record<string, KindScore>>;
  readonly rates: Readonly<Record<string, { readonly share: number; readonly right: number; readonly of: number }>>;
  readonly errors: readonly ScoreError[];
}

/** Which half of a set an article belongs to, by the digest of its slug: errors are read in one, confirmed in the other. */
export function halfOf(slug: string): 1 | 2 {
  const digest = createHash('sha256').update(slug).digest('hex').slice(0, 8);
  return Number.parseInt(digest, 16) % 2 === 0 ? 1 : 2;
}

/** A record of an article that gave none: nothing was found in it. */
const NOTHING = {
  article: { title: null, publisher: null, authors: [], dateline: null, published: null },
  parties: [],
  dates: [],
  figures: [],
  agreements: [],
  quotes: [],
} as unknown as NewsRecord;

/**
 * Scores records against annotated articles, by kind of fact.
 *
 * Offsets are compared in the record's own text. An article without a record counts as one in which nothing was found.
 */
export function score(articles: readonly GoldArticle[], records: ReadonlyMap<string, NewsRecord>): ScoreResult {
  const tally = new Tally();
  let absent = 0;
  for (const { gold, text } of articles) {
    const record = records.get(gold.slug);
    if (!record) {
      absent++;
      tally.error(gold.slug, 'no record');
    }
    const predicted = predictedOf(record ?? NOTHING);
    const place = (anchor: Anchor) => locate(record?.article.text ?? text, anchor) ?? locate(text, anchor);
    scoreAgreements(tally, gold, predicted, place);
    scoreFigures(tally, gold, predicted, place);
    scoreQuotes(tally, gold, predicted, place);
    scorePersons(tally, gold, predicted);
    scoreArticle(tally, gold, predicted);
  }
  const scores = [...tally.counts].map(([kind, counts]) => [kind, { ...ratesOf(counts), ...counts }]);
  const rates = [...tally.rates].map(([kind, { right, of }]) => [kind, { share: right / of, right, of }]);
  return {
    articles: articles.length,
    absent,
    scores: Object.fromEntries(scores),
    rates: Object.fromEntries(rates),
    errors: tally.errors,
  };
}

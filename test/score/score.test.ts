import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { NewsRecord } from '../../src/model/record/record.ts';
import { GoldSchema, locate } from '../../src/score/gold.ts';
import { toScoreTable, underFloors } from '../../src/score/report.ts';
import { isSameName, wordF1 } from '../../src/score/same-name.ts';
import { halfOf, score } from '../../src/score/score.ts';
import { pairUp } from '../../src/score/tally.ts';
import { smallRecord } from '../expect/record.ts';
import { SHARED } from '../shared.ts';

const record = await smallRecord();
const gold = (parts: object) =>
  GoldSchema.parse({
    slug: 'oslo',
    agreements: [
      {
        name: 'fishing pact',
        at: ['fishing pact', 0],
        type: 'pact',
        status: 'signed',
        parties: ['Norland', 'Sudia'],
        subject: 'fishing',
        date: '2021-05',
      },
    ],
    figures: [{ at: ['40 boats', 0], kind: 'count', value: 40, unit: 'boat' }],
    persons: [{ name: 'Anna Weiss', title: null, affiliation: 'Norland' }],
    ...parts,
  });
const scoreOne = (parts: object, predicted: NewsRecord = record) =>
  score([{ gold: gold(parts), text: record.article.text }], new Map([['oslo', predicted]]));

describe('isSameName', () => {
  it.each([
    ['the U.S.', 'United States'],
    ['Acme Corp.', 'Acme'],
    ['Ostmark Space Agency', 'OSA'],
    ["Norland's Ministry of Trade", 'Norland Ministry of Trade'],
    ['Anna Weiss', 'Anna Maria Weiss'],
  ])('takes %j and %j for one', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
  });
  it.each([
    ['Weiss', 'Anna Weiss'],
    ['North Korea', 'South Korea'],
    ['', 'Norland'],
    ['the', 'a'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
  });
});

it('counts words of two phrases with repeats', () => {
  expect(wordF1('trade and trade', 'trade in rice')).toBeCloseTo(2 / 4);
  expect(wordF1(null, 'rice')).toBe(0);
});

it('pairs the best first, each once', () => {
  const { pairs, missed, spurious } = pairUp([1, 5], [5, 9], (g, p) =>
    Math.abs(g - p) < 5 ? 10 - Math.abs(g - p) : 0,
  );
  expect(pairs).toEqual([[5, 5]]);
  expect(missed).toEqual([1]);
  expect(spurious).toEqual([9]);
});

it('places an anchor by its occurrence and its part', () => {
  expect(locate('a pact, the pact', ['pact', 1])).toEqual({ start: 12, end: 16 });
  expect(locate('the pact holds', ['the pact holds', 0, 'pact'])).toEqual({ start: 4, end: 8 });
  expect(locate('a pact', ['pact', 1])).toBeNull();
});

describe('score', () => {
  it('finds nothing to blame in a record that has it all', () => {
    const { scores, rates, errors } = scoreOne({});
    expect(errors).toEqual([]);
    expect(scores['agreement facts']).toMatchObject({ right: 6, wrong: 0, missed: 0, f1: 1 });
    expect(rates['person affiliation']).toEqual({ share: 1, right: 1, of: 1 });
  });

  it('counts each fact that is wrong', () => {
    const wrong = {
      ...record,
      agreements: record.agreements.map((a) => ({
        ...a,
        status: 'planned' as const,
        date: null,
        parties: a.parties.slice(1),
      })),
    };
    const { scores, errors } = scoreOne({}, wrong);
    expect(scores['agreement facts']).toMatchObject({ right: 3, wrong: 1, missed: 3 });
    expect(scores['agreement wholly right']).toMatchObject({ right: 0, wrong: 1, missed: 1 });
    expect(errors.map(({ what }) => what)).toEqual([
      'status of "fishing pact": planned for signed',
      '"fishing pact" lacks party Norland',
      'date of "fishing pact": null for 2021-05',
    ]);
  });

  it('takes an article without a record for one in which nothing was found', () => {
    const { absent, scores } = score([{ gold: gold({}), text: record.article.text }], new Map());
    expect(absent).toBe(1);
    expect(scores['figure found']).toMatchObject({ right: 0, missed: 1, f1: 0 });
  });

  it('holds floors, and a kind that is not there is under any', () => {
    const result = scoreOne({});
    expect(underFloors(result, { 'figure found': 1, 'figure kind': 1 })).toEqual([]);
    expect(underFloors(result, { 'figures found': 0.1 })).toMatchObject([{ kind: 'figures found' }]);
    expect(toScoreTable(result)).toMatch(/^1 articles, 0 without a record\nagreement found +P {2}100.0/);
  });

  it.skipIf(SHARED === null)(
    'gives the same numbers as the scorer of the set, to the last digit (needs ../shared)',
    async () => {
      const folder = `${SHARED}/gold/dev`;
      const slugs = readdirSync(folder)
        .filter((name) => name.endsWith('.gold.json'))
        .map((name) => name.slice(0, -'.gold.json'.length))
        .sort();
      const texts = slugs.map((slug) => readFileSync(`${folder}/${slug}.txt`, 'utf8'));
      const records = new Map<string, NewsRecord>();
      for (const [i, slug] of slugs.entries())
        records.set(slug, await extract({ name: `${slug}.txt`, content: texts[i]!, id: slug }));
      const articles = slugs.map((slug, i) => ({
        gold: GoldSchema.parse(JSON.parse(readFileSync(`${folder}/${slug}.gold.json`, 'utf8'))),
        text: texts[i]!.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
      }));
      const work = mkdtempSync(join(tmpdir(), 'score-'));
      try {
        writeFileSync(join(work, 'r.jsonl'), [...records.values()].map((r) => JSON.stringify(r)).join('\n'));
        for (const half of [null, 1, 2] as const) {
          const args = [
            `${SHARED}/score/records.mjs`,
            folder,
            join(work, 'r.jsonl'),
            '--json',
            ...(half ? ['--half', String(half)] : []),
          ];
          const theirs = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
          const ours = score(
            articles.filter(({ gold: { slug } }) => half === null || halfOf(slug) === half),
            records,
          );
          expect(ours.articles).toBe(theirs.articles);
          expect(
            Object.fromEntries(
              Object.entries(ours.scores).map(([k, s]) => [
                k,
                { p: s.precision, r: s.recall, f: s.f1, tp: s.right, fp: s.wrong, fn: s.missed },
              ]),
            ),
          ).toEqual(theirs.scores);
          expect(
            Object.fromEntries(
              Object.entries(ours.rates).map(([k, r]) => [k, { share: r.share, ok: r.right, n: r.of }]),
            ),
          ).toEqual(theirs.rates);
        }
      } finally {
        rmSync(work, { recursive: true });
      }
    },
  );
});

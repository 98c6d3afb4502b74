import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseNames } from '../../../src/recognise/names/names.ts';
import { SHARED } from '../../shared.ts';
import { documentOf } from './document.ts';

interface Marked {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Exact F1 on worldwide/dev, facilities counted as locations. Only ever raised. */
const FLOORS = { all: 0.83, person: 0.897, organization: 0.753, location: 0.834, norp: 0.891 };

const coarse = (type: string): string => (type.toLowerCase() === 'facility' ? 'location' : type.toLowerCase());

describe.skipIf(SHARED === null)('on the worldwide newswire (skipped without the shared corpora)', () => {
  it('keeps its floors', async () => {
    const lines = readFileSync(`${SHARED}/corpora/worldwide/dev.jsonl`, 'utf8').split('\n').filter(Boolean);
    const counts = new Map<string, { gold: number; found: number; right: number }>();
    const add = (name: string, key: 'gold' | 'found' | 'right'): void => {
      for (const row of name === 'norp' ? [name] : [name, 'all']) {
        const count = counts.get(row) ?? { gold: 0, found: 0, right: 0 };
        count[key]++;
        counts.set(row, count);
      }
    };
    const isScored = (name: string): boolean => name in FLOORS;
    for (const line of lines) {
      const { text, entities } = JSON.parse(line) as Marked;
      const gold = new Set<string>();
      for (const { start, end, type } of entities) {
        if (!isScored(coarse(type))) continue;
        gold.add(`${start} ${end} ${coarse(type)}`);
        add(coarse(type), 'gold');
      }
      for (const { span, class: name } of recogniseNames(await documentOf(text))) {
        if (!isScored(coarse(name))) continue;
        add(coarse(name), 'found');
        if (gold.has(`${span.start} ${span.end} ${coarse(name)}`)) add(coarse(name), 'right');
      }
    }
    const below = Object.entries(FLOORS).flatMap(([name, floor]) => {
      const { gold, found, right } = counts.get(name)!;
      const f1 = (2 * right) / (gold + found);
      return f1 < floor ? [`${name} ${f1.toFixed(4)} < ${floor}`] : [];
    });
    expect(below).toEqual([]);
  });
});

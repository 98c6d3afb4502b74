import { expect, it } from 'vitest';
import { fuzz } from '../../scripts/fuzz.ts';

/** Seconds of fuzzing; a minute in CI. */
const SECONDS = process.env.CI ? 60 : 5;

it(
  `gives a record or one clear error for whatever ${SECONDS} seconds of mutated fixtures bring`,
  async () => {
    const { tried, finds } = await fuzz(SECONDS, 20_261_124);
    expect(finds).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  },
  (SECONDS + 60) * 1000,
);

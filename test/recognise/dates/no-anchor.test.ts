import { expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';

it.each([
  'this weekend',
  'last weekend',
  'next weekend',
  'yesterday',
  'this week',
  'next month',
  'the same day',
  'two days later',
  'this quarter',
])('leaves %j without a value when the day of publication is not known', async (words) => {
  const record = await extract(
    `The two ministers met in the old town hall ${words} and talked about the price of fish.`,
  );
  const date = record.dates.find(({ span }) => span.text.includes(words.split(' ').at(-1)!));
  expect(date?.basis ?? 'unresolved').toBe('unresolved');
  expect(date?.start ?? null).toBeNull();
});

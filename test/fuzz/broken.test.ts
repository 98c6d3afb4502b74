import { expect, it } from 'vitest';
import { seeds, tryInput } from '../../scripts/fuzz.ts';

const BROKEN = seeds().filter(({ name }) => name.startsWith('fixtures/broken/'));

it.each(BROKEN)('reads $name, or refuses it in one line, the same twice', async (input) => {
  expect(await tryInput(input)).toBeNull();
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/model/version.ts';

it('names the trained data by a digest of it', () => {
  const bytes = readFileSync(new URL('../../src/recognise/names/names.bin', import.meta.url));
  expect(MODEL_VERSION).toBe(`1-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`);
});

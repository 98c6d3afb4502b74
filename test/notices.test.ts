import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BUNDLED, NOTICES_FILE, noticesText } from '../scripts/notices.ts';

it('THIRD-PARTY-NOTICES names all that the build bundles (npm run notices writes it)', () => {
  expect(readFileSync(NOTICES_FILE, 'utf8')).toBe(noticesText());
  const config = readFileSync(new URL('../tsdown.config.ts', import.meta.url), 'utf8');
  expect(/alwaysBundle: \[([^\]]*)\]/.exec(config)?.[1]).toBe(BUNDLED.map((name) => `'${name}'`).join(', '));
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formsPage } from '../../scripts/forms.ts';

test('docs/forms.md is what scripts/forms.ts writes from the examples in the code', () => {
  const page = readFileSync(new URL('../../docs/forms.md', import.meta.url), 'utf8');
  expect(page).toBe(formsPage());
});

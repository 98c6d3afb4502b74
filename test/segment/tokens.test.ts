import { expect, test } from 'vitest';
import { tokenise } from '../../src/segment/tokens.ts';

const cut = (text: string): string[] => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

test.each([
  ["India's two-year pact", ['India', "'s", 'two', '-', 'year', 'pact']],
  ['the U.S. said', ['the', 'U.S.', 'said']],
  ['John F. Kennedy', ['John', 'F.', 'Kennedy']],
  ['It was plan b.', ['It', 'was', 'plan', 'b', '.']],
  ['$1.2bn, or Rs 60,000 crore.', ['$', '1.2bn', ',', 'or', 'Rs', '60,000', 'crore', '.']],
  ["They don't", ['They', "don't"]],
  ['the leaders’ talks', ['the', 'leaders', '’', 'talks']],
  ['see https://example.org/a?b=c. Then', ['see', 'https://example.org/a?b=c', '.', 'Then']],
  ['write to a@example.org now', ['write', 'to', 'a@example.org', 'now']],
  ['#MeToo and @reuters', ['#MeToo', 'and', '@reuters']],
  ['wait... -- no', ['wait', '...', '--', 'no']],
  ['5% of 😀', ['5', '%', 'of', '😀']],
])('cuts %j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

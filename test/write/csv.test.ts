import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsvRow } from '../../src/write/csv.ts';

it.each([
  ['plain words and numbers', ['Oslo', 3, -2.5, true], 'Oslo,3,-2.5,true'],
  ['nothing, as an empty cell', [null, '', 1], ',,1'],
  ['commas, quotes and line ends, quoted', ['a, b', 'say "so"', 'one\ntwo'], '"a, b","say ""so""","one\ntwo"'],
  ['a formula, with an apostrophe before it', ['=1+1', '+4', '-4', '@SUM(1)', '＝1'], "'=1+1,'+4,'-4,'@SUM(1),'＝1"],
  ['a tab or a carriage return before a formula', ['\t=1', '\r=1'], `'\t=1,"'\r=1"`],
  ['a sign within the text, as it stands', ['3-4', 'a=b'], '3-4,a=b'],
])('writes %s', (_title, cells, row) => {
  expect(toCsvRow(cells)).toBe(`${row}\r\n`);
});

it('is read back by another reader, cell for cell, whatever the text', () => {
  const cells = fc.array(fc.oneof(fc.string(), fc.constantFrom('"', ',', '\r\n', '=', ' x', ';', '\u2028')), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
      const text = rows.map((row) => toCsvRow(['key', ...row])).join('');
      const read: string[][] = parse(text, { relaxColumnCount: true, recordDelimiter: '\r\n' });
      const expected = rows.map((row) =>
        ['key', ...row].map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
      );
      expect(read).toEqual(expected);
    }),
    { seed: 8, numRuns: 300 },
  );
});

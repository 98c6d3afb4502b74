import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * Patterns that a checker proves slower than linear, by file, with what bounds the text that they are held against.
 * Any other such pattern fails the test, and so does one that is exponential, whatever the bound.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  'batch/inputs/base-names.ts': 'a file name, at most 255 bytes',
  'cli/terminal.ts': 'the digits of a number',
  'read/agency/nitf.ts': 'LONGEST_PLACE',
  'read/encoding.ts': 'LOOKED_AT',
  'read/html/body/select.ts': 'blocks of at most 400 characters',
  'read/html/metadata/json-ld.ts': 'runs of white space with two marks between them, from the start of the script only',
  'read/html/metadata/names.ts': 'LONGEST_BYLINE',
  'read/html/metadata/page-facts.ts': 'the first 500 characters of the title',
  'read/html/metadata/title.ts': 'LONGEST',
  'read/json/fields.ts': 'LONGEST_BYLINE',
  'read/markdown/front-matter.ts': 'LONGEST_LINE',
  'read/markdown/prose.ts': 'a line of at most 1000 characters',
  'read/plain/byline.ts': 'LONGEST',
  'read/plain/furniture.ts': 'LONGEST',
  'read/plain/stated-date.ts': 'a line of at most 90 characters',
  'segment/boundary.ts': 'LOOK_BACK',
  'view/words.ts': 'the digits of a number',
};

interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Every regular expression that stands in a source file. */
function patternsOf(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(SRC + file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node))
      found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const patterns = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .flatMap(patternsOf);

/** What the checker says of each that it finds slow. */
const slow = patterns.flatMap(({ file, line, text }) => {
  const end = text.lastIndexOf('/');
  const literal = { source: text.slice(1, end), flags: text.slice(end + 1) };
  const { reports } = analyse(literal, { reportTypes: { Move: true, Self: true, Trade: true } });
  if (reports.length === 0) return [];
  return [{ file, where: `${file}:${line} ${text}`, isExponential: reports.some((report) => report.exponential) }];
});

it('has patterns to check, in the grammars too', () => {
  expect(patterns.length).toBeGreaterThan(500);
  expect(patterns.some(({ file }) => file.startsWith('recognise/'))).toBe(true);
});

it('has no regular expression that can take exponential time', () => {
  expect(slow.filter(({ isExponential }) => isExponential).map(({ where }) => where)).toEqual([]);
});

it('has none that is slower than linear on a text without bound', () => {
  expect(slow.filter(({ file }) => BOUNDED[file] === undefined).map(({ where }) => where)).toEqual([]);
});

it('excuses no file that has none', () => {
  expect(Object.keys(BOUNDED).filter((name) => !slow.some(({ file }) => file === name))).toEqual([]);
});

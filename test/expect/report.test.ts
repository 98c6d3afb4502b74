import { expect, it } from 'vitest';
import { compareRecord } from '../../src/expect/compare.ts';
import { toGithubReport } from '../../src/expect/report/github.ts';
import { toJsonReport } from '../../src/expect/report/json.ts';
import { toJunitReport } from '../../src/expect/report/junit.ts';
import { toTextReport } from '../../src/expect/report/text.ts';
import type { FixtureResult } from '../../src/expect/result.ts';
import { toMatchRecord } from '../../src/testing.ts';
import { smallRecord } from './record.ts';

interface Matchers {
  toMatchRecord(expected: object): void;
  readonly not: Matchers;
}

const record = await smallRecord();
const base: FixtureResult = {
  article: 'news/oslo.txt',
  expectation: 'news/oslo.expected.json',
  record,
  differences: compareRecord(record, { agreements: [{ name: 'fishing pact', status: 'adopted' }] }),
  error: null,
  isUpdated: false,
};
const right: FixtureResult = { ...base, article: 'news/right.txt', differences: [] };
const broken: FixtureResult = {
  ...base,
  article: 'news/a<b>,1:2.txt',
  record: null,
  differences: [],
  error: 'not text\u0007 & such',
};

it('shows a person the line, with the place underlined', () => {
  expect(toTextReport([base, right])).toBe(
    [
      'news/oslo.txt',
      '  agreements "fishing pact" › status: expected "adopted", found "signed"',
      '    3 │ Norland and Sudia signed a fishing pact on Monday.',
      '      │                            ^~~~~~~~~~~~',
      '',
      '2 articles, 1 not as expected. Where the record is right, `extract check --update` writes it down.',
      '',
    ].join('\n'),
  );
});

it('says in one line that all is as expected', () => {
  expect(toTextReport([right])).toBe('1 article as expected\n');
});

it('gives a program the differences as data', () => {
  expect(JSON.parse(toJsonReport([base, right]))).toMatchObject({
    ok: false,
    articles: [
      { ok: false, differences: [{ kind: 'different', expected: 'adopted', actual: 'signed', line: 3 }] },
      { ok: true, differences: [] },
    ],
  });
});

it('writes JUnit XML that is well-formed whatever the names', () => {
  expect(toJunitReport([base, right, broken])).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites>',
      '  <testsuite name="extract check" tests="3" failures="2" errors="0" skipped="0">',
      '    <testcase classname="newsfacts" name="news/oslo.txt">',
      '      <failure message="line 3: agreements &quot;fishing pact&quot; › status: expected &quot;adopted&quot;, found &quot;signed&quot;">line 3: agreements &quot;fishing pact&quot; › status: expected &quot;adopted&quot;, found &quot;signed&quot;</failure>',
      '    </testcase>',
      '    <testcase classname="newsfacts" name="news/right.txt"/>',
      '    <testcase classname="newsfacts" name="news/a&lt;b&gt;,1:2.txt">',
      '      <failure message="not text\ufffd &amp; such">not text\ufffd &amp; such</failure>',
      '    </testcase>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n'),
  );
});

it('annotates the lines of articles for GitHub, commas and colons of names escaped', () => {
  const lines = toGithubReport([base, broken]).split('\n');
  expect(lines[0]).toBe(
    '::error file=news/oslo.txt,line=3,col=28,title=extract check::agreements "fishing pact" › status: expected "adopted", found "signed"',
  );
  expect(lines[1]).toBe('::error file=news/a<b>%2C1%3A2.txt,title=extract check::not text\u0007 & such');
});

it('serves vitest and jest as a matcher', () => {
  expect.extend({ toMatchRecord });
  const on = (): Matchers => expect(record) as unknown as Matchers;
  on().toMatchRecord({ parties: [{ name: 'Sudia' }] });
  on().not.toMatchRecord({ parties: [{ name: 'Ostmark' }] });
  expect(() => on().toMatchRecord({ parties: [{ name: 'Ostmark' }] })).toThrow(/parties "Ostmark": expected/);
  expect(() => toMatchRecord({}, {})).toThrow(TypeError);
});

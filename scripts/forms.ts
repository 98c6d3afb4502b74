import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FORMS } from '../src/recognise/dates/forms.ts';
import { EXAMPLE_PUBLISHED, type Example } from '../src/recognise/dates/meaning.ts';
import { EXAMPLES as BOUNDS } from '../src/recognise/figures/bound.ts';
import { EXAMPLES as COUNTS } from '../src/recognise/figures/count.ts';
import { EXAMPLES as DURATIONS } from '../src/recognise/figures/duration.ts';
import { LOOK_ALIKES } from '../src/recognise/figures/look-alikes.ts';
import { EXAMPLES as MEASURES } from '../src/recognise/figures/measure.ts';
import { EXAMPLES as MONEY } from '../src/recognise/figures/money.ts';
import { EXAMPLES as PERCENT } from '../src/recognise/figures/percent.ts';
import { EXAMPLES as RANGES } from '../src/recognise/figures/range.ts';
import { EXAMPLES as RANKS } from '../src/recognise/figures/rank.ts';
import { EXAMPLES as RATES } from '../src/recognise/figures/rate.ts';
import { EXAMPLES as RATIOS } from '../src/recognise/figures/ratio.ts';
import type { FigureExample } from '../src/recognise/figures/scan.ts';

/**
 * Writes docs/forms.md, the page of every form that the grammars know, from the examples in the code. The same examples
 * are tests, so that what the page says is what the program does.
 *
 *     npx tsx scripts/forms.ts           writes the page
 *     npx tsx scripts/forms.ts --check   says, by its exit status, whether the page is what it would write
 */

/** One form as the page shows it: its id, and rows of a sentence and what is found in it. */
interface Section {
  readonly id: string;
  readonly rows: readonly (readonly [sentence: string, found: string])[];
}

interface Chapter {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly Section[];
}

function dateRow({ text, published, finds }: Example): [string, string] {
  const found = finds.map(([words, value]) => `*${words}* \`${value ?? 'null'}\``).join(', ');
  const day = published === undefined ? '' : ` (${published})`;
  return [`${text}${day}`, found === '' ? 'nothing' : found];
}

function figureRow({ sentence, text, kind, value, unit, modifier, per }: FigureExample): [string, string] {
  const amount = Array.isArray(value) ? value.join(' to ') : String(value);
  const words = [kind, amount, unit, per && `per ${per}`, modifier].filter(Boolean).join(', ');
  return [sentence, `*${text}* \`${words}\``];
}

const FIGURES: readonly (readonly [string, readonly FigureExample[]])[] = [
  ['count', COUNTS],
  ['money', MONEY],
  ['percent', PERCENT],
  ['duration', DURATIONS],
  ['measure', MEASURES],
  ['ratio', RATIOS],
  ['rate', RATES],
  ['rank', RANKS],
  ['range', RANGES],
  ['bound', BOUNDS],
];

const CHAPTERS: readonly Chapter[] = [
  {
    title: 'Dates, times, durations and sets',
    intro:
      `Values are TIMEX3 (ISO 8601). The sentences are read as published on ${EXAMPLE_PUBLISHED}, a Wednesday, ` +
      'where they name no other day in brackets.',
    sections: FORMS.map(({ id, examples }) => ({ id, rows: examples.map(dateRow) })),
  },
  {
    title: 'Figures',
    intro: 'The kind, the value (or both ends of a range), the unit, what a rate is per, and the bound.',
    sections: [
      ...FIGURES.map(([id, examples]) => ({ id, rows: examples.map(figureRow) })),
      { id: 'no figure', rows: LOOK_ALIKES.map((sentence): [string, string] => [sentence, 'nothing']) },
    ],
  },
];

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The whole page, as it is committed. */
export function formsPage(): string {
  const lines = [
    '# Forms',
    '',
    'What the grammars read, form by form. This page is made from the examples in the code (`npx tsx scripts/forms.ts`).',
  ];
  for (const { title, intro, sections } of CHAPTERS) {
    lines.push('', `## ${title}`, '', intro);
    for (const { id, rows } of sections) {
      lines.push('', `### \`${id}\``, '', '| sentence | found |', '| --- | --- |');
      for (const [sentence, found] of rows) lines.push(`| ${cell(sentence)} | ${cell(found)} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = fileURLToPath(new URL('../docs/forms.md', import.meta.url));
  if (process.argv.includes('--check')) process.exitCode = readFileSync(path, 'utf8') === formsPage() ? 0 : 1;
  else writeFileSync(path, formsPage());
}

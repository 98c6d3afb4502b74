import { type NewsDocument, TokenKind, tokenAt } from '../../model/document.ts';
import { CLASSES } from './labels.ts';
import type { ReadName } from './model.ts';

/** A name, and the rule that settled it. */
export interface RuledName extends ReadName {
  readonly rule: 'name/model' | 'name/company';
}

const ORGANIZATION = CLASSES.indexOf('organization');

/** Legal forms of companies; whatever ends in one, with a capital, is a company. */
const FORMS = new Set('ltd limited inc incorporated corp llc llp plc gmbh bhd berhad pte pvt pty sdn'.split(' '));
/** Words that stand before a legal form and belong to it. */
const FIRST_FORMS = new Set('co company pte pvt pty sdn private proprietary'.split(' '));
/** Words with a capital that open a sentence or title rather than a name. */
const OPENERS = new Set(
  'the a an this that our its their his her and but or for with from by at in on of to as when while after'.split(' '),
);
/** As sure as a rule of spelling lets one be. */
const SURE = 0.95;

/**
 * The names with every company that is spelt with its legal form whole and an organisation.
 *
 * ```text
 * Tamarind Freight Co., Ltd and Okoye Cold Storage and Transport Pte Ltd
 * ^~~~~~~~~~~~~~~~~~~~~~~~~     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 * ```
 *
 * An "and" is within the name when the row of words before it begins right behind another company.
 */
export function withCompanies(document: NewsDocument, read: readonly ReadName[]): readonly RuledName[] {
  const names = read.map((name): RuledName => ({ ...name, rule: 'name/model' }));
  const companies: RuledName[] = [];
  let floor = 0;
  for (const block of document.article.blocks) {
    const from = tokenAt(document.tokens, block.start);
    const to = tokenAt(document.tokens, block.end);
    floor = Math.max(floor, from);
    for (let i = floor + 1; i < to; i++) {
      if (!FORMS.has(document.tokens.lower[i]!) || !isCapital(document, i)) continue;
      const first = firstOf(document, i, floor);
      if (first < 0) continue;
      let end = i + 1;
      while (end < to && FORMS.has(document.tokens.lower[end]!) && isCapital(document, end)) end++;
      companies.push({ from: first, to: end, class: ORGANIZATION, confidence: SURE, rule: 'name/company' });
      floor = end;
      i = end;
    }
  }
  return companies.length === 0 ? names : merged(document, names, companies);
}

/** The first token of the company whose legal form is token `form`, or -1. */
function firstOf(document: NewsDocument, form: number, floor: number): number {
  const { lower } = document.tokens;
  let core = form;
  while (core > floor && isPartOfForm(document, core - 1)) core--;
  let first = core;
  while (first > floor && isPartOfName(document, first - 1)) first--;
  // A row of words behind "and" goes on before it when what precedes the row is a company too.
  if (first - 2 >= floor && (lower[first - 1] === 'and' || lower[first - 1] === '&')) {
    let wide = first - 1;
    while (wide > floor && isPartOfName(document, wide - 1)) wide--;
    if (wide < first - 1 && wide > 0 && wide === floor + 1 && FORMS.has(lower[floor - 1] ?? '')) first = wide;
  }
  while (first < core && OPENERS.has(lower[first]!)) first++;
  return first < core ? first : -1;
}

/** True for the words and marks between a name and its legal form: "Co", ".", ",". */
function isPartOfForm({ tokens }: NewsDocument, i: number): boolean {
  const word = tokens.lower[i]!;
  if (FIRST_FORMS.has(word) || FORMS.has(word)) return true;
  if (word === '.') return i > 0 && FIRST_FORMS.has(tokens.lower[i - 1]!);
  return word === ',' || word === '(' || word === ')';
}

function isPartOfName(document: NewsDocument, i: number): boolean {
  const { tokens, text } = document;
  if (tokens.kind[i]! <= TokenKind.alnum) return isCapital(document, i) || tokens.kind[i] === TokenKind.alnum;
  const mark = text.charAt(tokens.start[i]!);
  return (mark === '-' || mark === '&') && i + 1 < tokens.length && isCapital(document, i + 1);
}

function isCapital({ tokens, text }: NewsDocument, i: number): boolean {
  const first = text.charAt(tokens.start[i]!);
  return first !== first.toLowerCase();
}

/** Both rows in the order of the text; a name that shares tokens with a company gives way, or lends it its start. */
function merged(document: NewsDocument, names: readonly RuledName[], companies: readonly RuledName[]): RuledName[] {
  const { lower } = document.tokens;
  const out: RuledName[] = [];
  let n = 0;
  for (const company of companies) {
    while (n < names.length && names[n]!.to <= company.from) out.push(names[n++]!);
    let { from } = company;
    const start = names[n];
    if (start !== undefined && start.from < from) {
      if (start.class === ORGANIZATION && lower[from - 1] !== 'of') from = start.from;
      else {
        let to = from;
        while (to > start.from && !isCapital(document, to - 1)) to--;
        if (to > start.from) out.push({ ...start, to });
      }
    }
    while (n < names.length && names[n]!.from < company.to) n++;
    out.push({ ...company, from });
  }
  out.push(...names.slice(n));
  return out;
}

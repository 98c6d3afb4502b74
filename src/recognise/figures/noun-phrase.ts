import { isPlural, singularOf } from '../../language/plurals.ts';
import { TokenKind } from '../../model/document.ts';
import { isCapitalised, isJoint, phrase, type Scan, word, written } from './scan.ts';

/** Words at which no noun phrase goes on: prepositions, determiners, pronouns, auxiliaries, and verbs of news. */
const STOPS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your his her its our their some any each every no all both either neither such ' +
    'another who whom whose which what when where why how if than then there here i you he she it we they me him us them ' +
    'of in on at by for from to with without within into onto over under between among amid through during before after ' +
    'since until till against about around across along near off out up down per via as like unlike despite towards ' +
    'toward upon above below behind beside besides beyond plus minus versus except including excluding regarding ' +
    'and or but nor so yet because while although though whether unless whereas ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    'not also only just even still already now today yesterday tomorrow ago later earlier ' +
    'said says say told tell tells added adds died dies won lost went goes go came comes come took takes take gave gives ' +
    'give got gets get made makes make became become began begin saw sees see put sent led left held kept found felt ' +
    'remain remained remains seem seems need needs want wants include includes ended fell rose grew stood ran fled ' +
    'according respectively away together apart aged worth too very instead where ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Quantifying words that stand before a number's noun and are no part of what is counted. */
const LIGHT: ReadonlySet<string> = new Set(['more', 'other', 'additional', 'further', 'such', 'different', 'separate']);

/** How far a head may stand from its number; longer phrases are read up to here only. */
const REACH = 9;

/** A noun phrase behind a number: tokens `start` to `end - 1`, its head the last. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly counted: string;
  readonly unit: string;
}

/** "MoUs", "NGOs", "747s", "F-16s": an acronym or a number with a plural ending. */
function isAcronymPlural(scan: Scan, at: number): boolean {
  const raw = written(scan, at);
  if (raw.length < 3 || !raw.endsWith('s')) return false;
  const before = raw.charCodeAt(raw.length - 2);
  return (before >= 65 && before <= 90) || (before >= 48 && before <= 57);
}

function isHead(scan: Scan, at: number): boolean {
  const kind = scan.tokens.kind[at];
  if (kind === TokenKind.alnum) return isAcronymPlural(scan, at);
  return kind === TokenKind.word && (isPlural(scan.lower[at]!) || isAcronymPlural(scan, at));
}

function make(scan: Scan, start: number, end: number): NounPhrase {
  const head = end - 1;
  const unit = isAcronymPlural(scan, head) ? written(scan, head).slice(0, -1) : singularOf(scan.lower[head]!);
  let first = start;
  while (first < head && LIGHT.has(word(scan, first))) first++;
  return { start, end, counted: phrase(scan, first, end), unit };
}

/** Where the next word of the phrase is after `at`: past a hyphen, a possessive or quotation marks. */
function nextWord(scan: Scan, at: number): number {
  const next = at + 1;
  if (isJoint(scan, next)) return next + 1;
  return next;
}

/**
 * Reads the plural noun phrase that begins at token `at`, behind a number other than one.
 *
 * ```text
 * 50 operational science and technology missions to the Moon
 *    ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ head missions
 * ```
 *
 * The head is the first plural noun, or the last of several in a row ("five women candidates"). "and" and commas are
 * read over only between modifiers. `null` when a stop word, a mark or a number comes before any plural noun.
 */
export function readPluralPhrase(scan: Scan, at: number): NounPhrase | null {
  const limit = Math.min(scan.to, at + REACH);
  let i = at;
  while (i < limit) {
    const token = scan.lower[i]!;
    const kind = scan.tokens.kind[i];
    if (isHead(scan, i) && !STOPS.has(token)) {
      let end = i + 1;
      // A name after the plural noun is another one's ("two companies Apex and Orion").
      while (
        end < limit &&
        isHead(scan, end) &&
        !STOPS.has(scan.lower[end]!) &&
        isCapitalised(scan, end) === isCapitalised(scan, end - 1)
      )
        end++;
      if (isJoint(scan, end)) {
        i = end + 1;
        continue;
      }
      return make(scan, at, end);
    }
    if (kind === TokenKind.word) {
      if (i > at && (token === 'and' || token === 'or') && i + 1 < limit) {
        i++;
        continue;
      }
      if (token === "'s" || token === '’s' || STOPS.has(token)) return null;
    } else if (kind === TokenKind.alnum) {
      if (i === at && !isJoint(scan, i + 1)) return null;
    } else if (token === ',' && i > at) {
      i++;
      continue;
    } else if (token !== '&') return null;
    i = nextWord(scan, i);
  }
  return null;
}

/** Adjectives without an ending that shows them, before a singular head. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'single new old big small large great major minor main key young local senior junior top high low full long short ' +
    'male female other more further separate joint former late early common dead whole free black white red open'
  ).split(' '),
);

/**
 * Reads the singular noun phrase behind "one" or "1", or behind a rank ("second-largest *oil producer*"): a run of up to
 * four words that ends before a stop word or a mark.
 */
export function readSingularPhrase(scan: Scan, at: number): NounPhrase | null {
  let end = at;
  while (end < scan.to && end < at + 4) {
    const token = scan.lower[end]!;
    if (scan.tokens.kind[end] !== TokenKind.word || STOPS.has(token) || token === "'s" || token === '’s') break;
    // A verb ends the phrase: "one person killed", "one man arrested".
    if (end > at && token.endsWith('ed') && !ADJECTIVES.has(scan.lower[end - 1]!)) break;
    end++;
    if (isPlural(token)) break;
  }
  if (end === at || ADJECTIVES.has(scan.lower[end - 1]!)) return null;
  return make(scan, at, end);
}

/** True for a word that no noun phrase contains. */
export function isStop(token: string): boolean {
  return STOPS.has(token);
}

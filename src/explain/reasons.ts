import { instrumentNouns } from '../language/instruments.ts';
import { type NewsDocument, sentenceAt, TokenKind, tokenAt, tokenText } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { Relations } from '../model/relation.ts';
import { overlaps, type Span } from '../model/span.ts';
import { indexParties } from '../relate/agreements/party-index.ts';
import { type Reading, readInstruments } from '../relate/agreements/reading.ts';

/** The article with all that was found in it, before anything was left out. */
export interface Findings {
  readonly document: NewsDocument;
  readonly mentions: Mentions;
  readonly relations: Relations;
}

const NOT_PROSE: Readonly<Record<string, string>> = {
  title: 'it stands in the headline',
  dateline: 'it stands in the dateline, which says where and when the report was filed',
  byline: 'it stands in the byline: the author is no party of the article',
  boilerplate: "it stands in a line of the page's furniture, not in the article's prose",
};

/** Why a phrase that names an instrument made no agreement of its own. */
function whyNoAgreement({ phrase, clause }: Reading, words: string): string {
  if (phrase.isCompound) return `“${words}” only tells what kind of thing the next noun is`;
  if (phrase.determiner === 'general') return `“${words}” speaks of any such instrument, not of a particular one`;
  if (clause.told.length === 0)
    return `“${words}” was read as an instrument, but nothing says who made it or how far it got`;
  return `“${words}” was read as an instrument, but as none that the article speaks of as a particular thing`;
}

/** Words of the place that name instruments, and what became of each. */
function agreementReasons({ document, mentions, relations }: Findings, span: Span): string[] {
  const { tokens } = document;
  const nouns = instrumentNouns();
  const heads: number[] = [];
  for (let i = tokenAt(tokens, span.start); i < tokens.length && tokens.start[i]! < span.end; i++)
    if (nouns.has(tokens.lower[i]!)) heads.push(i);
  if (heads.length === 0) return ['no word of it names an instrument (treaty, accord, memorandum, deal …)'];
  const readings = readInstruments({ document, mentions, parties: indexParties(document, relations.parties) });
  return heads.map((head) => {
    const reading = readings.find(({ phrase }) => phrase.head === head || (phrase.start <= head && head < phrase.end));
    const words = tokenText(document, head);
    if (reading)
      return whyNoAgreement(
        reading,
        document.text.slice(tokens.start[reading.phrase.start], tokens.end[reading.phrase.end - 1]),
      );
    return `“${words}” is not read as the name of an instrument here (as in “in agreement with” or “contract workers”)`;
  });
}

/** Numbers of the place, and why none is a figure. */
function figureReasons({ document, mentions }: Findings, span: Span): string[] {
  const { tokens } = document;
  const reasons: string[] = [];
  for (let i = tokenAt(tokens, span.start); i < tokens.length && tokens.start[i]! < span.end; i++) {
    if (tokens.kind[i] !== TokenKind.number && tokens.kind[i] !== TokenKind.alnum) continue;
    const place = { start: tokens.start[i]!, end: tokens.end[i]! };
    const name = mentions.names.find((one) => overlaps(one.span, place));
    const date = mentions.dates.find((one) => one.type !== 'duration' && overlaps(one.span, place));
    const words = tokenText(document, i);
    if (date) reasons.push(`“${words}” is part of a date`);
    else if (name) reasons.push(`“${words}” is part of a name`);
    else reasons.push(`“${words}” counts or measures nothing: a number of an item, a score, a time or the like`);
  }
  return reasons;
}

/** Names of the place that are neither a party nor a place. */
function nameReasons({ document, mentions, relations }: Findings, span: Span): string[] {
  const settled = relations.parties.flatMap((party) => party.mentions);
  return mentions.names
    .filter((name) => overlaps(name.span, span) && !settled.some((mention) => overlaps(mention, name.span)))
    .map(({ span: { start, end }, class: kind, rule }) => {
      const what =
        kind === 'misc' || kind === 'product'
          ? `of class ${kind}, which is no party`
          : `of class ${kind}, and stands for no party`;
      return `“${document.text.slice(start, end)}” is a name ${what} (${rule})`;
    });
}

/** Why a place of the article has no find, as far as can be told: one sentence a reason. */
export function reasonsAt(findings: Findings, span: Span): string[] {
  const sentence = sentenceAt(findings.document.sentences, span.start);
  const kind = sentence?.kind ?? 'body';
  const line = NOT_PROSE[kind];
  return [
    ...(line ? [line] : []),
    ...agreementReasons(findings, span),
    ...figureReasons(findings, span),
    ...nameReasons(findings, span),
  ];
}

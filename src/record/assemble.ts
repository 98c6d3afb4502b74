import { createHash } from 'node:crypto';
import { type NewsDocument, TokenKind } from '../model/document.ts';
import type { DateMention, FigureMention, Mentions } from '../model/mention.ts';
import type { NewsRecord } from '../model/record/record.ts';
import type { Agreement, Party, Relations } from '../model/relation.ts';
import { bySpan, type Span, type TextSpan, textSpan } from '../model/span.ts';
import { type Numbered, number } from './order.ts';

/** Words of the text: tokens with a letter or a digit, less possessive endings. */
function countWords({ tokens }: NewsDocument): number {
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i]!;
    const isWord = kind !== TokenKind.punctuation && kind !== TokenKind.symbol;
    if (isWord && !/^['’]s$/.test(tokens.lower[i]!)) words++;
  }
  return words;
}

interface Ids {
  readonly parties: Numbered<Party>;
  readonly dates: Numbered<DateMention>;
  readonly figures: Numbered<FigureMention>;
  readonly agreements: Numbered<Agreement>;
}

/** Puts all that was found into the shape of a record: ids, order, texts of spans. */
export function assemble(
  document: NewsDocument,
  mentions: Mentions,
  relations: Relations,
  generator: NewsRecord['generator'],
): NewsRecord {
  const { article, text } = document;
  const cut = (span: Span): TextSpan => textSpan(text, span);
  const proof = (find: { confidence: number; rule: string; evidence: readonly Span[] }) => ({
    confidence: Math.round(find.confidence * 1000) / 1000,
    rule: find.rule,
    evidence: find.evidence.map(cut),
  });
  const ids: Ids = {
    parties: number('p', relations.parties, (party) => party.mentions[0]!),
    dates: number('d', mentions.dates, (date) => date.span),
    figures: number('f', mentions.figures, (figure) => figure.span),
    agreements: number('a', relations.agreements, (agreement) => agreement.mentions[0]!),
  };
  const id = <T>(numbered: Numbered<T>, find: T | null): string | null => (find && numbered.get(find)) ?? null;
  const idList = <T>(numbered: Numbered<T>, finds: readonly T[]): string[] =>
    finds.map((find) => numbered.get(find)).filter((found) => found !== undefined);
  const termOf = new Map(
    relations.agreements.flatMap((agreement) => agreement.figures.map((figure) => [figure, agreement])),
  );

  return {
    recordVersion: '1',
    id: `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`,
    source: article.source,
    article: {
      title: article.title,
      publisher: article.publisher,
      authors: [...article.authors],
      dateline: article.dateline,
      published: article.published,
      language: article.language,
      wordCount: countWords(document),
      text,
    },
    sentences: document.sentences.map(({ index, start, end, paragraph, kind }) => ({
      index,
      ...cut({ start, end }),
      paragraph,
      kind,
    })),
    parties: [...ids.parties].map(([party, partyId]) => ({
      id: partyId,
      kind: party.kind,
      name: party.name,
      aliases: [...party.aliases],
      title: party.title,
      affiliation: id(ids.parties, party.affiliation),
      code: { iso3166: party.iso3166 },
      mentions: [...party.mentions].sort(bySpan).map((mention) => ({
        ...cut(mention),
        form: mention.form,
        coreference: mention.coreference,
        titleSpan: mention.titleSpan && cut(mention.titleSpan),
      })),
      ...proof(party),
    })),
    places: [...number('l', relations.places, (place) => place.mentions[0]!)].map(([place, placeId]) => ({
      id: placeId,
      name: place.name,
      country: place.country,
      mentions: [...place.mentions].sort(bySpan).map(cut),
    })),
    dates: [...ids.dates].map(([date, dateId]) => ({
      id: dateId,
      type: date.type,
      value: date.value,
      start: date.start,
      end: date.end,
      modifier: date.modifier,
      until: id(ids.dates, date.until),
      basis: date.basis,
      span: cut(date.span),
      ...proof(date),
    })),
    figures: [...ids.figures].map(([figure, figureId]) => ({
      id: figureId,
      text: text.slice(figure.span.start, figure.span.end),
      kind: figure.kind,
      value: figure.value,
      min: figure.min,
      max: figure.max,
      unit: figure.unit,
      currency: figure.currency,
      modifier: figure.modifier,
      counted: figure.counted,
      per: figure.per,
      partOf: id(ids.figures, figure.partOf),
      within: id(ids.dates, relations.within.get(figure) ?? null),
      agreement: id(ids.agreements, termOf.get(figure) ?? null),
      span: cut(figure.span),
      ...proof(figure),
    })),
    agreements: [...ids.agreements].map(([agreement, agreementId]) => ({
      id: agreementId,
      name: agreement.name,
      named: agreement.named,
      type: agreement.type,
      status: agreement.status,
      parties: agreement.parties.flatMap(({ party, role }) => {
        const known = ids.parties.get(party);
        return known === undefined ? [] : { party: known, role };
      }),
      signatories: idList(ids.parties, agreement.signatories),
      subject: agreement.subject,
      purpose: agreement.purpose,
      date: id(ids.dates, agreement.date),
      place: agreement.place,
      duration: agreement.duration,
      figures: idList(ids.figures, agreement.figures),
      group: agreement.group,
      count: agreement.count,
      partOf: id(ids.agreements, agreement.partOf),
      mentions: [...agreement.mentions].sort(bySpan).map(cut),
      ...proof(agreement),
    })),
    quotes: [...number('q', relations.quotes, (quote) => quote.span)].map(([quote, quoteId]) => ({
      id: quoteId,
      text: text.slice(quote.span.start, quote.span.end),
      span: cut(quote.span),
      speaker: id(ids.parties, quote.speaker),
      cue: quote.cue,
      ...proof(quote),
    })),
    warnings: [...article.warnings],
    generator,
  };
}

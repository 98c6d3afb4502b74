import { InternalError } from '../model/errors.ts';
import type { NewsRecord } from '../model/record/record.ts';
import type { TextSpan } from '../model/span.ts';

function* spansOf(record: NewsRecord): Generator<readonly [string, TextSpan]> {
  for (const sentence of record.sentences) yield [`sentences.${sentence.index}`, sentence];
  for (const party of record.parties) {
    for (const mention of party.mentions) {
      yield [party.id, mention];
      if (mention.titleSpan) yield [party.id, mention.titleSpan];
    }
    for (const span of party.evidence) yield [party.id, span];
  }
  for (const place of record.places) for (const span of place.mentions) yield [place.id, span];
  for (const agreement of record.agreements) for (const span of agreement.mentions) yield [agreement.id, span];
  for (const list of [record.dates, record.figures, record.quotes]) for (const { id, span } of list) yield [id, span];
  for (const list of [record.dates, record.figures, record.quotes, record.agreements]) {
    for (const { id, evidence } of list) for (const span of evidence) yield [id, span];
  }
  for (const { code, span } of record.warnings) if (span) yield [code, span];
}

/** Cuts every span of the record out of the text again and compares. Throws `InternalError` at the first that differs. */
export function checkSpans(record: NewsRecord): void {
  const { text } = record.article;
  for (const [where, span] of spansOf(record)) {
    if (span.end > text.length || text.slice(span.start, span.end) !== span.text) {
      throw new InternalError(`the span ${span.start}-${span.end} of ${where} does not hold the text it names`);
    }
  }
}

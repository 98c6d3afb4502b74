import { InternalError } from '../model/errors.ts';
import type { NewsRecord } from '../model/record/record.ts';
import type { TextSpan } from '../model/span.ts';

/** Cuts a span out of the text again. `where` is the id of its entry, or what it is of with `index`. */
function checkSpan(text: string, span: TextSpan, where: string, index: number | null = null): void {
  if (span.end <= text.length && text.slice(span.start, span.end) === span.text) return;
  const place = index === null ? where : `${where}.${index}`;
  throw new InternalError(`the span ${span.start}-${span.end} of ${place} does not hold the text it names`);
}

function checkAll(text: string, spans: readonly TextSpan[], where: string): void {
  for (const span of spans) checkSpan(text, span, where);
}

/** Cuts every span of the record out of the text again and compares. Throws `InternalError` at the first that differs. */
export function checkSpans(record: NewsRecord): void {
  const { text } = record.article;
  for (const sentence of record.sentences) checkSpan(text, sentence, 'sentences', sentence.index);
  for (const { id, mentions, evidence } of record.parties) {
    for (const mention of mentions) {
      checkSpan(text, mention, id);
      if (mention.titleSpan) checkSpan(text, mention.titleSpan, id);
    }
    checkAll(text, evidence, id);
  }
  for (const { id, mentions } of record.places) checkAll(text, mentions, id);
  for (const { id, mentions, evidence } of record.agreements) {
    checkAll(text, mentions, id);
    checkAll(text, evidence, id);
  }
  for (const list of [record.dates, record.figures, record.quotes]) {
    for (const { id, span, evidence } of list) {
      checkSpan(text, span, id);
      checkAll(text, evidence, id);
    }
  }
  for (const { code, span } of record.warnings) if (span) checkSpan(text, span, code);
}

import type { Omittable } from '../model/formats.ts';
import type { ResolvedOptions } from '../model/options.ts';
import type { NewsRecord } from '../model/record/record.ts';

/**
 * Gives a checked record the shape that the caller asked for: offsets in code points, fields left out. The type stays
 * that of a whole record, since most callers ask for neither.
 */
export function shape(record: NewsRecord, { omit, offsets }: ResolvedOptions): NewsRecord {
  const counted = offsets === 'code-points' ? inCodePoints(record) : record;
  return omit.length > 0 ? without(counted, omit) : counted;
}

function without(record: NewsRecord, omit: readonly Omittable[]): NewsRecord {
  const left: Record<string, unknown> = { ...record };
  for (const field of omit) {
    if (field === 'text') {
      const { text, ...article } = record.article;
      left.article = article;
    } else if (field === 'line') {
      const { line, ...source } = record.source;
      left.source = source;
    } else if (field !== 'evidence') delete left[field];
  }
  if (omit.includes('evidence')) {
    for (const list of ['parties', 'dates', 'figures', 'agreements', 'quotes']) {
      const finds = left[list] as readonly { readonly evidence: unknown }[] | undefined;
      if (finds) left[list] = finds.map(({ evidence, ...find }) => find);
    }
  }
  // Fields are missing, as asked.
  return left as NewsRecord;
}

/** Code points before each surrogate pair's end: `pairs[i]` is where, in UTF-16 code units, pair `i` ends. */
function pairsOf(text: string): number[] {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) pairs.push(++i + 1);
  }
  return pairs;
}

/** Counts every `start` and `end` that is a number in code points instead of UTF-16 code units. */
function inCodePoints(record: NewsRecord): NewsRecord {
  const pairs = pairsOf(record.article.text);
  if (pairs.length === 0) return record;
  const convert = (offset: number): number => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) =>
        (key === 'start' || key === 'end') && typeof inner === 'number' ? [key, convert(inner)] : [key, walk(inner)],
      ),
    );
  };
  return walk(record) as NewsRecord;
}

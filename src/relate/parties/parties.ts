import type { NewsDocument } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import type { Party, Place } from '../../model/relation.ts';

/** Makes mentions of the same person, organisation, country or place one entry. */
export function relateParties(
  document: NewsDocument,
  mentions: Mentions,
): { readonly parties: readonly Party[]; readonly places: readonly Place[] } {
  const parties = new Map<string, Party>();
  for (const { span, class: kind, confidence, rule, evidence } of mentions.names) {
    if (kind !== 'person' && kind !== 'organization') continue;
    const name = document.text.slice(span.start, span.end);
    const before = parties.get(name);
    const mention = { ...span, form: 'name' as const, coreference: false, titleSpan: null };
    parties.set(name, {
      ...(before ?? {
        kind,
        name,
        aliases: [],
        title: null,
        affiliation: null,
        iso3166: null,
        confidence,
        rule,
        evidence,
      }),
      mentions: [...(before?.mentions ?? []), mention],
    });
  }
  return { parties: [...parties.values()], places: [] };
}

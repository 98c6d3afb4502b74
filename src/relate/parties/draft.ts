import type { MentionForm, Party, PartyMention, Place } from '../../model/relation.ts';
import type { Span } from '../../model/span.ts';
import type { Named } from './settle-names.ts';

/** A party while its mentions are gathered; it becomes a `Party` as it is. */
export interface Draft {
  kind: Party['kind'];
  name: string;
  aliases: string[];
  title: string | null;
  affiliation: Draft | null;
  iso3166: string | null;
  mentions: PartyMention[];
  confidence: number;
  rule: string;
  evidence: Span[];
}

export type PlaceDraft = { -readonly [K in keyof Place]: Place[K] extends readonly (infer M)[] ? M[] : Place[K] };

/** Evidence kept for a party: the first mentions, a title. More would repeat `mentions`. */
const MOST_EVIDENCE = 3;

export function newDraft(kind: Party['kind'], name: string, iso3166: string | null): Draft {
  return {
    kind,
    name,
    aliases: [],
    title: null,
    affiliation: null,
    iso3166,
    mentions: [],
    confidence: 0,
    rule: '',
    evidence: [],
  };
}

/** Adds a named mention to a party. */
export function addMention(draft: Draft, named: Named, form: MentionForm, titleSpan: Span | null = null): void {
  const { start, end } = named;
  draft.mentions.push({ start, end, form, coreference: false, titleSpan });
  if (named.confidence > draft.confidence) draft.confidence = named.confidence;
  if (draft.rule === '') draft.rule = `party/${draft.kind}`;
  if (draft.evidence.length < MOST_EVIDENCE) draft.evidence.push({ start, end });
}

/** Adds words that name no one by themselves and were resolved to a party. */
export function addCoreference(draft: Draft, span: Span, form: 'descriptive' | 'pronoun'): void {
  draft.mentions.push({ start: span.start, end: span.end, form, coreference: true, titleSpan: null });
}

/** Forms kept for a party: enough for any article, and a bound for the oddest. */
const MOST_ALIASES = 12;

/** Notes another form of the name. */
export function addAlias(draft: Draft, form: string): void {
  if (form === draft.name || draft.aliases.length >= MOST_ALIASES || draft.aliases.includes(form)) return;
  draft.aliases.push(form);
}

import { z } from 'zod';
import { Confidence, Evidence, idOf, Offset, Rule, SpanSchema } from './span.ts';

export const PARTY_KINDS = ['person', 'organization', 'country', 'bloc', 'region', 'group'] as const;
export const MENTION_FORMS = [
  'name',
  'short',
  'acronym',
  'adjective',
  'demonym',
  'title',
  'pronoun',
  'descriptive',
] as const;

export const PartyMentionSchema = z
  .strictObject({
    start: Offset.describe('First code unit of the mention.'),
    end: Offset.describe('Code unit after its last one.'),
    text: z.string().describe('The words of the mention: the name alone, without its title.'),
    form: z.enum(MENTION_FORMS).describe('How the party is referred to.'),
    coreference: z
      .boolean()
      .describe('True when the words name no one by themselves ("the two sides", "it") and were resolved.'),
    titleSpan: SpanSchema.nullable().describe('The role beside the name ("PM" in "PM Modi"), where there is one.'),
  })
  .meta({ id: 'PartyMention', description: 'One place where a party is mentioned.' });

export const PartySchema = z
  .strictObject({
    id: idOf('p', 'the party'),
    kind: z
      .enum(PARTY_KINDS)
      .describe(
        'person; organization; country (with an ISO 3166-1 code); bloc (EU, ASEAN); region (province, state or city that acts); group (peoples, creeds, camps).',
      ),
    name: z
      .string()
      .min(1)
      .describe('The fullest form in the article, without title; for a country its usual English name.'),
    aliases: z.array(z.string()).describe('Every other form in the article, in order of first mention.'),
    title: z.string().nullable().describe('The role that the article gives the person.'),
    affiliation: idOf('p', 'the party where the title is held').nullable(),
    code: z
      .strictObject({
        iso3166: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .nullable()
          .describe('ISO 3166-1 alpha-2 code of a country.'),
      })
      .describe('Codes that name the party elsewhere.'),
    mentions: z.array(PartyMentionSchema).describe('Every mention, in order of the text.'),
    confidence: Confidence,
    rule: Rule,
    evidence: Evidence,
  })
  .meta({ id: 'Party', description: 'A person, organisation, country, bloc, region or group that the article names.' });

export const PlaceSchema = z
  .strictObject({
    id: idOf('l', 'the place'),
    name: z.string().min(1).describe('The fullest form in the article.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .describe('ISO 3166-1 alpha-2 code of the country it lies in, where known.'),
    mentions: z.array(SpanSchema).describe('Every mention, in order of the text.'),
  })
  .meta({ id: 'Place', description: 'A town, region, facility or other location that is not a country.' });

import { z } from 'zod';
import { Confidence, Evidence, idOf, Rule, SpanSchema } from './span.ts';

export const AGREEMENT_TYPES = [
  'treaty',
  'convention',
  'protocol',
  'charter',
  'agreement',
  'accord',
  'pact',
  'deal',
  'contract',
  'memorandum_of_understanding',
  'memorandum_of_cooperation',
  'letter_of_intent',
  'arrangement',
  'framework',
  'declaration',
  'statement',
  'action_plan',
  'roadmap',
  'vision',
  'partnership',
  'initiative',
  'ceasefire',
  'other',
] as const;

export const AGREEMENT_STATUSES = [
  'signed',
  'adopted',
  'agreed',
  'announced',
  'planned',
  'negotiating',
  'approved',
  'in_force',
  'renewed',
  'ended',
  'rejected',
  'breached',
] as const;

export const PARTY_ROLES = ['party', 'mediator', 'funder', 'beneficiary', 'host'] as const;

export const AgreementSchema = z
  .strictObject({
    id: idOf('a', 'the agreement'),
    name: z.string().min(1).describe('The noun phrase a reader would list it under, without leading article.'),
    named: z.boolean().describe('True when the name is an official, capitalised title.'),
    type: z.enum(AGREEMENT_TYPES).describe('By the head noun of the name.'),
    status: z
      .enum(AGREEMENT_STATUSES)
      .describe('The furthest stage that the article reports, the negative ones over the positive.'),
    parties: z
      .array(
        z.strictObject({
          party: idOf('p', 'the party'),
          role: z.enum(PARTY_ROLES).describe('What the party is to the agreement.'),
        }),
      )
      .describe('Those bound by it, and those who mediate, pay for, gain from or host it.'),
    signatories: z.array(idOf('p', 'a person')).describe('Who signed for the parties.'),
    subject: z.string().nullable().describe('The words that say what it is about.'),
    purpose: z.string().nullable().describe('The clause that says what it is to do.'),
    date: idOf('d', 'the date of the reported status').nullable(),
    place: z.string().nullable().describe('Where that happened.'),
    duration: z.string().nullable().describe('How long it lasts, as an ISO 8601 duration (`P10Y`).'),
    figures: z.array(idOf('f', 'a figure')).describe('The figures that are its terms.'),
    group: z.boolean().describe('True when it stands for several ("eight MoUs").'),
    count: z.int().min(1).nullable().describe('How many a group stands for, when stated.'),
    partOf: idOf('a', 'the group or agreement that it belongs to').nullable(),
    mentions: z.array(SpanSchema).min(1).describe('Every mention, in order of the text.'),
    confidence: Confidence,
    rule: Rule,
    evidence: Evidence,
  })
  .meta({ id: 'Agreement', description: 'One instrument or joint commitment between two or more parties.' });

export const QuoteSchema = z
  .strictObject({
    id: idOf('q', 'the quote'),
    text: z.string().min(1).describe('The words quoted, without the marks.'),
    span: SpanSchema.describe('The words quoted, without the marks.'),
    speaker: idOf('p', 'the speaker: a person, else an organisation')
      .nullable()
      .describe('Party id of the speaker; null for a document, or when nobody is named.'),
    cue: z.string().nullable().describe('The reporting verb.'),
    confidence: Confidence,
    rule: Rule,
    evidence: Evidence,
  })
  .meta({ id: 'Quote', description: 'Direct speech, or a quoted fragment of five words or more.' });

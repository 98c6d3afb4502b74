import { z } from 'zod';
import { INPUT_FORMATS } from '../formats.ts';
import { AgreementSchema, QuoteSchema } from './agreement.ts';
import { DateSchema } from './date.ts';
import { FigureSchema } from './figure.ts';
import { PartySchema, PlaceSchema } from './party.ts';
import { IsoDate, Offset, SpanSchema } from './span.ts';

export const SENTENCE_KINDS = ['body', 'title', 'dateline', 'byline', 'boilerplate'] as const;
export const PUBLISHED_BASES = ['metadata', 'dateline', 'option', 'weekday'] as const;

export const SourceSchema = z
  .strictObject({
    name: z
      .string()
      .describe('Path as given, `-` for standard input; within a folder or archive the path relative to it.'),
    id: z.string().nullable().describe("The caller's own id, from line-delimited input."),
    format: z.enum(INPUT_FORMATS).describe('What the input was read as.'),
    encoding: z.string().describe('Character encoding of the bytes, as the WHATWG names it.'),
    bytes: z.int().min(0).describe('Size of the input in bytes.'),
    line: z.int().min(1).nullable().describe('Line of a line-delimited input.'),
    url: z.string().nullable().describe("The article's address."),
  })
  .meta({ id: 'Source', description: 'Where the article came from.' });

export const ArticleSchema = z
  .strictObject({
    title: z.string().nullable().describe('The headline.'),
    publisher: z.string().nullable().describe('Who published it.'),
    authors: z.array(z.string()).describe('Plain names of the authors.'),
    dateline: z
      .strictObject({
        place: z.string().nullable().describe('Place of the dateline, as written.'),
        date: IsoDate.nullable().describe('Date of the dateline.'),
      })
      .nullable()
      .describe('Where and when the report was filed, as its first line says.'),
    published: z
      .strictObject({
        date: IsoDate.describe('Day of publication.'),
        basis: z
          .enum(PUBLISHED_BASES)
          .describe(
            'metadata; dateline; option (given by the caller); weekday (a weekday and a day of the month fix the year).',
          ),
      })
      .nullable()
      .describe('When it was published, and how that is known.'),
    language: z.string().nullable().describe('BCP 47 tag of the language, `en` for English.'),
    wordCount: z.int().min(0).describe('Number of words in the text.'),
    text: z.string().describe('The text that every offset of the record points into.'),
  })
  .meta({ id: 'Article', description: 'The article and what it says of itself.' });

export const SentenceSchema = z
  .strictObject({
    index: z.int().min(0).describe('Place in the list, from 0.'),
    start: Offset.describe('First code unit of the sentence.'),
    end: Offset.describe('Code unit after its last one.'),
    text: z.string().describe('The words of the sentence.'),
    paragraph: z.int().min(0).describe('Number of its paragraph, from 0.'),
    kind: z.enum(SENTENCE_KINDS).describe('body, or the kind of line when it is not prose.'),
  })
  .meta({ id: 'Sentence', description: 'A sentence, or a line that is not prose.' });

export const WarningSchema = z
  .strictObject({
    code: z.string().min(1).describe('A readable slug, such as `date/no-reference`.'),
    message: z.string().min(1).describe('A sentence for a person.'),
    span: SpanSchema.nullable().describe('The place it is about, where there is one.'),
  })
  .meta({ id: 'Warning', description: 'What a person should look at.' });

export const GeneratorSchema = z
  .strictObject({
    name: z.literal('newsfacts').describe('The program.'),
    version: z.string().describe('Its version.'),
    model: z.string().describe('Version of its trained data.'),
    options: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
      .describe('The options that change the output, as given.'),
  })
  .meta({ id: 'Generator', description: 'What made the record.' });

export const RecordSchema = z
  .strictObject({
    recordVersion: z.literal('1').describe('Version of this shape; it changes when a consumer would have to.'),
    id: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/)
      .describe('`sha256:` and the hex digest of `article.text` as UTF-8.'),
    source: SourceSchema.describe('The input that the article was read from.'),
    article: ArticleSchema.describe('The text, and what it says of itself.'),
    sentences: z.array(SentenceSchema).describe('The text cut into sentences.'),
    parties: z.array(PartySchema).describe('Who acts.'),
    places: z.array(PlaceSchema).describe('Locations that are not countries.'),
    dates: z.array(DateSchema).describe('Dates, times, durations and sets.'),
    figures: z.array(FigureSchema).describe('Quantities.'),
    agreements: z.array(AgreementSchema).describe('Instruments and joint commitments.'),
    quotes: z.array(QuoteSchema).describe('Direct speech and quoted fragments.'),
    warnings: z.array(WarningSchema).describe('What a person should look at.'),
    generator: GeneratorSchema.describe('The program that made the record, and how.'),
  })
  .meta({
    id: 'NewsRecord',
    title: 'newsfacts record, version 1',
    description:
      'What one news article becomes. Every field is always present; what the article does not support is null or an empty list. Offsets are UTF-16 code units into `article.text`, end exclusive.',
  });

export type NewsRecord = z.infer<typeof RecordSchema>;
export type RecordSource = NewsRecord['source'];
export type RecordArticle = NewsRecord['article'];
export type RecordParty = NewsRecord['parties'][number];
export type RecordDate = NewsRecord['dates'][number];
export type RecordFigure = NewsRecord['figures'][number];
export type RecordAgreement = NewsRecord['agreements'][number];
export type RecordWarning = NewsRecord['warnings'][number];

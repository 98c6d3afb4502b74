import type { NewsRecord } from '../model/record/record.ts';
import { type Cell, toCsvRow } from './csv.ts';

/** The tables that records are written as, in the order of their files' names in the documentation. */
export const TABLE_NAMES = [
  'articles',
  'parties',
  'dates',
  'figures',
  'agreements',
  'agreement_parties',
  'quotes',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Rows of one article, as CSV, by table. */
export type TableRows = Readonly<Record<TableName, string>>;

interface Table {
  /** Names of the columns after the first, which is the article's key. No name is a reserved word of SQL. */
  readonly columns: readonly string[];
  readonly rows: (record: NewsRecord) => readonly (readonly Cell[])[];
}

/** A list in one cell. */
const listed = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join('; '));

const articles: Table = {
  columns: [
    ...['record_id', 'name', 'source_id', 'line', 'format', 'url', 'title', 'publisher', 'authors'],
    ...['dateline_place', 'dateline_date', 'published', 'published_basis', 'language', 'words'],
  ],
  rows: ({ id, source, article }) => [
    [
      ...[id, source.name, source.id, source.line, source.format, source.url, article.title, article.publisher],
      ...[listed(article.authors), article.dateline?.place ?? null, article.dateline?.date ?? null],
      ...[article.published?.date ?? null, article.published?.basis ?? null, article.language, article.wordCount],
    ],
  ],
};

const parties: Table = {
  columns: [
    ...['party', 'kind', 'name', 'aliases', 'title', 'affiliation', 'iso3166'],
    ...['mentions', 'start_offset', 'end_offset', 'rule', 'confidence'],
  ],
  rows: (record) =>
    record.parties.map(({ id, kind, name, aliases, title, affiliation, code, mentions, rule, confidence }) => [
      ...[id, kind, name, listed(aliases), title, affiliation, code.iso3166],
      ...[mentions.length, mentions[0]?.start ?? null, mentions[0]?.end ?? null, rule, confidence],
    ]),
};

const dates: Table = {
  columns: [
    ...['date_id', 'type', 'value', 'first_day', 'last_day', 'modifier', 'until', 'basis', 'words'],
    ...['start_offset', 'end_offset', 'rule', 'confidence'],
  ],
  rows: (record) =>
    record.dates.map(({ id, type, value, start, end, modifier, until, basis, span, rule, confidence }) => [
      ...[id, type, value, start, end, modifier, until, basis, span.text],
      ...[span.start, span.end, rule, confidence],
    ]),
};

const figures: Table = {
  columns: [
    ...['figure', 'kind', 'words', 'amount', 'minimum', 'maximum', 'unit', 'currency', 'modifier', 'counted', 'per'],
    ...['part_of', 'within', 'agreement', 'start_offset', 'end_offset', 'rule', 'confidence'],
  ],
  rows: (record) =>
    record.figures.map((f) => [
      ...[f.id, f.kind, f.text, f.value, f.min, f.max, f.unit, f.currency, f.modifier, f.counted, f.per],
      ...[f.partOf, f.within, f.agreement, f.span.start, f.span.end, f.rule, f.confidence],
    ]),
};

const agreements: Table = {
  columns: [
    ...['agreement', 'name', 'is_named', 'type', 'status', 'parties', 'subject', 'purpose', 'date_id', 'day'],
    ...['place', 'duration', 'is_group', 'members', 'part_of', 'start_offset', 'end_offset', 'rule', 'confidence'],
  ],
  rows: (record) => {
    const nameOf = new Map(record.parties.map(({ id, name }) => [id, name]));
    const dateOf = new Map(record.dates.map((date) => [date.id, date]));
    return record.agreements.map((a) => {
      const bound = a.parties.filter(({ role }) => role === 'party').map(({ party }) => nameOf.get(party) ?? party);
      const date = a.date === null ? undefined : dateOf.get(a.date);
      const first = a.mentions[0];
      return [
        ...[a.id, a.name, a.named, a.type, a.status, listed(bound), a.subject, a.purpose, a.date, date?.value ?? null],
        ...[a.place, a.duration, a.group, a.count, a.partOf, first?.start ?? null, first?.end ?? null],
        ...[a.rule, a.confidence],
      ];
    });
  },
};

/** Who is what to which agreement; who signs for the parties has the role `signatory`. */
const agreementParties: Table = {
  columns: ['agreement', 'party', 'role'],
  rows: (record) =>
    record.agreements.flatMap(({ id, parties: bound, signatories }) => [
      ...bound.map(({ party, role }) => [id, party, role]),
      ...signatories.map((party) => [id, party, 'signatory']),
    ]),
};

const quotes: Table = {
  columns: ['quote', 'words', 'speaker', 'cue', 'start_offset', 'end_offset', 'rule', 'confidence'],
  rows: (record) =>
    record.quotes.map(({ id, text, speaker, cue, span, rule, confidence }) => [
      ...[id, text, speaker, cue, span.start, span.end, rule, confidence],
    ]),
};

const TABLES: Readonly<Record<TableName, Table>> = {
  articles,
  parties,
  dates,
  figures,
  agreements,
  agreement_parties: agreementParties,
  quotes,
};

/** The first line of a table: its columns' names. */
export function tableHeader(table: TableName): string {
  return toCsvRow(['article', ...TABLES[table].columns]);
}

/** The rows of one record in a table. `key` stands in the first column of each and ties the tables together. */
export function tableRows(table: TableName, record: NewsRecord, key: string): string {
  return TABLES[table]
    .rows(record)
    .map((cells) => toCsvRow([key, ...cells]))
    .join('');
}

/** The rows of one record in every table. */
export function allTableRows(record: NewsRecord, key: string): TableRows {
  const rows = TABLE_NAMES.map((table) => [table, tableRows(table, record, key)] as const);
  // Every table has its entry.
  return Object.fromEntries(rows) as unknown as TableRows;
}

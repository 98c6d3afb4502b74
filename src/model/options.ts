import type { OffsetUnit, Omittable } from './formats.ts';
import type { BoilerplateLines, KnownParty } from './known.ts';
import type { RecordSource } from './record/record.ts';

/** What the caller knows and the input does not say, and what to leave out. Every default is in `DEFAULTS`. */
export interface ExtractOptions {
  /** Day of publication, `YYYY-MM-DD`; beats the date that the input states. */
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  /** Read the input as this instead of by its content and name. */
  readonly inputFormat?: string;
  /** Take articles in another language than English. */
  readonly anyLanguage?: boolean;
  /** Leave out finds less certain than this. */
  readonly minConfidence?: number;
  /** Largest input, in bytes. */
  readonly maxBytes?: number;
  /** Leave these fields out of the record; what is left no longer fits the schema. */
  readonly omit?: readonly Omittable[];
  /** What every `start` and `end` counts. */
  readonly offsets?: OffsetUnit;
  /** Lines that are no prose, by publisher. */
  readonly boilerplate?: BoilerplateLines;
  /** Parties that are known, with all their names. */
  readonly parties?: readonly KnownParty[];
}

export const DEFAULTS = {
  published: null,
  publisher: null,
  url: null,
  inputFormat: 'auto',
  anyLanguage: false,
  minConfidence: 0,
  maxBytes: 32 * 1024 * 1024,
  omit: [],
  offsets: 'utf-16',
  boilerplate: {},
  parties: [],
} as const satisfies Required<ExtractOptions>;

export type ResolvedOptions = {
  readonly [K in keyof typeof DEFAULTS]:
    | NonNullable<ExtractOptions[K]>
    | (null extends (typeof DEFAULTS)[K] ? null : never);
};

/** Fills in the defaults. */
export function resolveOptions(options: ExtractOptions): ResolvedOptions {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { ...DEFAULTS, ...given } as ResolvedOptions;
}

/**
 * What one article came as: a name, its bytes (or text already decoded), and what the caller's own data said of it.
 */
export interface Source {
  /** Path as given, `-` for standard input. */
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly id?: string | null;
  readonly line?: number | null;
  /** Media type, where the transport told it (`text/html; charset=utf-8`). */
  readonly mediaType?: string | null;
  /** Set on an article that was taken out of a container: how to read the content, and what else was said of it. */
  readonly taken?: Taken;
}

/** What stands beside an article's text: in front matter, the fields of a JSON object, an entry of a feed. */
export interface Stated {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** As written, in whatever form. */
  readonly published: string | null;
  readonly url: string | null;
  /** Place of the dateline, where the source sets it off from the text. */
  readonly place?: string | null;
}

/** One article of a container. Plain data, so that it can be handed to a worker. */
export interface Taken extends Stated {
  /** Format of the container, as the record reports it. */
  readonly format: RecordSource['format'];
  /** What the content is: text as it stands, an HTML page, or HTML that is nothing but the article. */
  readonly content: 'text' | 'page' | 'fragment';
  readonly encoding: string;
  /** Size of the article within its container, in bytes. */
  readonly bytes: number;
}

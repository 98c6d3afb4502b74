import { check } from './check/check.ts';
import { markBoilerplate } from './known/boilerplate.ts';
import { addKnownNames } from './known/mentions.ts';
import { settleKnownParties } from './known/parties.ts';
import type { Article } from './model/article.ts';
import type { NewsDocument } from './model/document.ts';
import { generatorOf } from './model/generator.ts';
import type { Mentions } from './model/mention.ts';
import { type ExtractOptions, type ResolvedOptions, resolveOptions, type Source } from './model/options.ts';
import type { NewsRecord } from './model/record/record.ts';
import type { Relations } from './model/relation.ts';
import { read } from './read/read.ts';
import { recognise } from './recognise/recognise.ts';
import { assemble } from './record/assemble.ts';
import { leaveOut } from './record/leave-out.ts';
import { shape } from './record/shape.ts';
import { relate } from './relate/relate.ts';
import { segment } from './segment/segment.ts';

/**
 * Reads one article and returns its record.
 *
 * `input` is the article's text, its bytes, or a `Source` that also names it. The promise is for the readers, which
 * load what a format needs; all behind them is synchronous (`extractArticle`).
 *
 * Rejects with `InputError` when the input gives no article, with `InternalError` when the record breaks a promise.
 */
export async function extract(input: string | Uint8Array | Source, options: ExtractOptions = {}): Promise<NewsRecord> {
  const source = typeof input === 'string' || input instanceof Uint8Array ? { name: '-', content: input } : input;
  const resolved = resolveOptions(options);
  return extractArticle(await read(source, resolved), resolved);
}

/** THE MAIN PATH: one article in, one record out. */
export function extractArticle(article: Article, options: ResolvedOptions): NewsRecord {
  const { document, mentions, relations } = findAll(article, options);
  const certain = leaveOut(mentions, relations, options.minConfidence);
  const record = assemble(document, certain.mentions, certain.relations, generatorOf(options));
  return shape(check(record), options);
}

/** All that is found in an article, the unsure included. */
export function findAll(article: Article, options: ResolvedOptions): Finds {
  const document = segment(markBoilerplate(article, options.boilerplate));
  const mentions = addKnownNames(document, recognise(document), options.parties);
  const relations = settleKnownParties(relate(document, mentions), document.text, options.parties);
  return { document, mentions, relations };
}

export interface Finds {
  readonly document: NewsDocument;
  readonly mentions: Mentions;
  readonly relations: Relations;
}

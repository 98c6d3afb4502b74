import type { NewsRecord } from '../model/record/record.ts';
import { type Html, html } from './html.ts';
import { shell } from './page.ts';
import { INDEX_SCRIPT } from './script.ts';
import { plain } from './words.ts';

/** What the index says of an article: little enough that an index of thousands stays light. */
export interface IndexEntry {
  readonly href: string;
  readonly title: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly agreements: readonly string[];
  readonly parties: readonly string[];
}

export function indexEntryOf(record: NewsRecord, href: string): IndexEntry {
  return {
    href,
    title: record.article.title ?? record.source.name,
    published: record.article.published?.date ?? null,
    publisher: record.article.publisher,
    agreements: record.agreements.map(({ name, status }) => `${name} (${plain(status)})`),
    parties: record.parties.map(({ name }) => name),
  };
}

const item = ({ href, title, published, publisher, agreements, parties }: IndexEntry): Html =>
  html`<li data-words="${parties.join(' ')}"><a href="${href}">${title}</a><p class="meta">${[published, publisher].filter(Boolean).join(' · ')}</p>${agreements.length > 0 && html`<p class="chips">${agreements.map((name) => html`<span class="chip">${name}</span> `)}</p>`}</li>`;

/** The page over several articles: a list with a search over titles, agreements and parties. */
export function toIndexPage(entries: readonly IndexEntry[]): string {
  const body = html`<header><h1>Articles</h1><div class="search"><label for="search">Search</label><input id="search" type="search" autocomplete="off"><span id="status" role="status"></span></div></header>
<main class="single"><ul class="results">${entries.map(item)}</ul></main>`;
  return shell('Articles', body, INDEX_SCRIPT);
}

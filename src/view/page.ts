import { createHash } from 'node:crypto';
import type { NewsRecord } from '../model/record/record.ts';
import { graphPart } from './graph.ts';
import { type Html, html, raw } from './html.ts';
import { markedText } from './marked-text.ts';
import { agreementsPart, otherParts, partiesPart } from './panel.ts';
import { PAGE_SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { timelinePart } from './timeline.ts';

const KINDS = [
  ['agreement', 'Agreements'],
  ['party', 'Parties'],
  ['date', 'Dates'],
  ['figure', 'Figures'],
  ['quote', 'Quotes'],
  ['place', 'Places'],
] as const;

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** A whole page: nothing from the network, only this style sheet and this script, by their digests. */
export function shell(title: string, body: Html, script: string): string {
  // The tip's place is set through the DOM, which the policy allows; style attributes in markup it does not.
  const policy = `default-src 'none'; style-src ${digest(STYLE)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
${body}
<script>${raw(script)}</script>
</body>
</html>
`.html;
}

/** Who published it, when, who wrote it, where it was filed. */
function about({ article, source }: NewsRecord): Html {
  const parts = [
    article.publisher,
    article.published && `${article.published.date} (${article.published.basis})`,
    article.authors.length > 0 && `by ${article.authors.join(', ')}`,
    article.dateline?.place && `filed from ${article.dateline.place}`,
    `${article.wordCount} words`,
    source.name,
  ].filter((part) => typeof part === 'string');
  return html`<p class="meta">${parts.join(' · ')}</p>`;
}

/** Points an analyst should look at. */
function warningsPart({ warnings }: NewsRecord): Html | null {
  if (warnings.length === 0) return null;
  return html`<section class="part" aria-labelledby="warnings"><h2 id="warnings">Warnings <span class="count">${warnings.length}</span></h2><ul>${warnings.map(({ code, message }) => html`<li>${message} <span class="chip">${code}</span></li>`)}</ul></section>`;
}

/**
 * One article as a self-contained HTML page: the text with every find marked, cards of its agreements, parties, a
 * timeline, a graph, filters by kind and confidence.
 *
 * The page asks the network for nothing and holds no handler in its markup; texts of the article are escaped wherever
 * they stand.
 */
export function toPage(record: NewsRecord, options: { readonly indexHref?: string } = {}): string {
  const title = record.article.title ?? record.source.name;
  const body = html`<a class="skip" href="#article">Skip to the article</a>
<header>
<h1>${title}</h1>
${about(record)}${options.indexHref ? html`<p class="meta"><a href="${options.indexHref}">All articles</a></p>` : null}
</header>
<div class="tools" role="region" aria-label="Filters">
<fieldset><legend>Show</legend>${KINDS.map(([kind, name]) => html`<label><input type="checkbox" name="kind" value="${kind}" checked> ${name}</label> `)}</fieldset>
<label>at least <input type="range" id="confidence" min="0" max="100" value="0" step="5"> <output id="confidence-value" for="confidence">0 %</output> sure</label>
<button type="button" id="theme" aria-pressed="false">Light or dark</button>
<span id="status" role="status"></span>
</div>
<main>
<article class="text" id="article" aria-label="The article, its finds marked">
${markedText(record)}
</article>
<section aria-label="What was found">
${agreementsPart(record)}${graphPart(record)}${timelinePart(record)}${partiesPart(record)}${otherParts(record)}${warningsPart(record)}
</section>
</main>
<div id="tip" role="tooltip" hidden></div>`;
  return shell(title, body, PAGE_SCRIPT);
}

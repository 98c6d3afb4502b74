import type { NewsRecord, RecordAgreement, RecordParty } from '../model/record/record.ts';
import { type Html, html } from './html.ts';
import { amountOf, flagOf, namesOf, plain, sure } from './words.ts';

const row = (name: string, value: Html | string | null): Html | null =>
  value ? html`<dt>${name}</dt><dd>${value}</dd>` : null;

function partyLink(party: RecordParty | undefined): Html {
  if (!party) return html``;
  const flag = flagOf(party.code.iso3166);
  return html`<a href="#${party.id}" data-ids="${party.id}">${flag && html`<span aria-hidden="true">${flag} </span>`}${party.name}</a>`;
}

const joined = (parts: readonly Html[]): Html => html`${parts.map((part, i) => (i > 0 ? html`, ${part}` : part))}`;

/** Head of an entry: its name, a chip of what it is, how sure it is, the way back to the text. */
const head = (id: string, name: string, chips: readonly string[], confidence: number): Html =>
  html`<h3>${name}</h3><p class="chips">${chips.map((chip) => html`<span class="chip">${chip}</span> `)}<span class="sure">${sure(confidence)} sure</span> <a class="back" href="#at-${id}" aria-label="${name} in the text">in the text</a></p>`;

const entry = (kind: string, id: string, confidence: number, body: Html): Html =>
  html`<li class="entry ${kind}" id="${id}" data-kind="${kind}" data-ids="${id}" data-confidence="${confidence}" tabindex="-1">${body}</li>`;

function agreementCard(
  record: NewsRecord,
  agreement: RecordAgreement,
  parties: ReadonlyMap<string, RecordParty>,
): Html {
  const date = record.dates.find(({ id }) => id === agreement.date);
  const whole = record.agreements.find(({ id }) => id === agreement.partOf);
  const terms = record.figures.filter(({ id }) => agreement.figures.includes(id));
  const who = agreement.parties.map(
    ({ party, role }) => html`${partyLink(parties.get(party))}${role !== 'party' && html` (${role})`}`,
  );
  const chips = [
    plain(agreement.type),
    plain(agreement.status),
    ...(agreement.group ? [agreement.count ? `${agreement.count} in one` : 'several'] : []),
  ];
  const facts = [
    row('Parties', who.length > 0 ? joined(who) : null),
    row(
      'Signed by',
      joined(agreement.signatories.map((id) => partyLink(parties.get(id)))).html
        ? joined(agreement.signatories.map((id) => partyLink(parties.get(id))))
        : null,
    ),
    row('On', agreement.subject),
    row('To', agreement.purpose),
    row('Date', date ? html`<a href="#${date.id}" data-ids="${date.id}">${date.value ?? date.span.text}</a>` : null),
    row('Place', agreement.place),
    row('Lasts', agreement.duration),
    row(
      'Terms',
      terms.length > 0
        ? joined(terms.map(({ id, text }) => html`<a href="#${id}" data-ids="${id}">${text}</a>`))
        : null,
    ),
    row('Part of', whole ? html`<a href="#${whole.id}" data-ids="${whole.id}">${whole.name}</a>` : null),
  ];
  const evidence = new Set(
    agreement.mentions.map(
      ({ start }) => record.sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.text,
    ),
  );
  const sentences = [...evidence].filter((text) => text !== undefined);
  return entry(
    'agreement',
    agreement.id,
    agreement.confidence,
    html`${head(agreement.id, agreement.name, chips, agreement.confidence)}<dl>${facts}</dl>${sentences.length > 0 && html`<details><summary>Evidence</summary>${sentences.map((text) => html`<blockquote>${text}</blockquote>`)}</details>`}`,
  );
}

function partyEntry(party: RecordParty, parties: ReadonlyMap<string, RecordParty>, record: NewsRecord): Html {
  const affiliation = party.affiliation === null ? undefined : parties.get(party.affiliation);
  const of = record.agreements.filter((agreement) => agreement.parties.some((side) => side.party === party.id));
  const flag = flagOf(party.code.iso3166);
  const count = party.mentions.length;
  return entry(
    'party',
    party.id,
    party.confidence,
    html`${head(party.id, `${flag && `${flag} `}${party.name}`, [party.kind, `${count} ${count === 1 ? 'mention' : 'mentions'}`], party.confidence)}<dl>${[
      row('Role', party.title),
      row('Of', affiliation ? partyLink(affiliation) : null),
      row('Also', party.aliases.join(', ') || null),
      row(
        'Party to',
        of.length > 0 ? joined(of.map(({ id, name }) => html`<a href="#${id}" data-ids="${id}">${name}</a>`)) : null,
      ),
    ]}</dl>`,
  );
}

/** One part of the panel, with its heading and its entries; said to be empty where it is. */
const part = (id: string, title: string, none: string, entries: readonly Html[]): Html =>
  html`<section class="part" aria-labelledby="${id}"><h2 id="${id}">${title} <span class="count">${entries.length}</span></h2>${
    entries.length > 0 ? html`<ul class="entries">${entries}</ul>` : html`<p class="none">${none}</p>`
  }</section>`;

/** Cards of agreements, then parties, places, figures and quotes: what the record holds, each entry with its way back to the text. */
export function agreementsPart(record: NewsRecord): Html {
  const parties = new Map(record.parties.map((party) => [party.id, party]));
  return part(
    'agreements',
    'Agreements',
    'The article speaks of no agreement.',
    record.agreements.map((agreement) => agreementCard(record, agreement, parties)),
  );
}

export function partiesPart(record: NewsRecord): Html {
  const parties = new Map(record.parties.map((party) => [party.id, party]));
  return part(
    'parties',
    'Parties',
    'Nobody is named.',
    record.parties.map((party) => partyEntry(party, parties, record)),
  );
}

export function otherParts(record: NewsRecord): Html {
  const names = namesOf(record);
  const places = record.places.map(({ id, name, country, mentions }) =>
    entry(
      'place',
      id,
      1,
      html`<h3>${flagOf(country)} ${name}</h3><p class="chips"><span class="chip">${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}</span> <a class="back" href="#at-${id}" aria-label="${name} in the text">in the text</a></p>`,
    ),
  );
  const figures = record.figures.map((figure) =>
    entry(
      'figure',
      figure.id,
      figure.confidence,
      html`${head(figure.id, figure.text, [figure.kind, amountOf(figure)], figure.confidence)}${figure.counted && html`<dl>${row('Counts', figure.counted)}</dl>`}`,
    ),
  );
  const quotes = record.quotes.map(({ id, text, speaker, cue, confidence }) =>
    entry(
      'quote',
      id,
      confidence,
      html`<blockquote>${text}</blockquote><p class="chips">${speaker === null ? html`<span class="chip">nobody named</span>` : html`<a href="#${speaker}" data-ids="${speaker}">${names.get(speaker) ?? speaker}</a>`}${cue && html` <span class="chip">${cue}</span>`} <span class="sure">${sure(confidence)} sure</span> <a class="back" href="#at-${id}" aria-label="Quote ${id} in the text">in the text</a></p>`,
    ),
  );
  return html`${part('figures', 'Figures', 'No figure is stated.', figures)}${part('quotes', 'Quotes', 'Nobody is quoted.', quotes)}${part('places', 'Places', 'No place is named.', places)}`;
}

import type { NewsRecord } from '../model/record/record.ts';
import { type Html, html } from './html.ts';

const ROW = 34;
const WIDTH = 600;
const BOX = 230;
const LONGEST = 32;

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

/** Parties on the left, agreements on the right, a line from each agreement to those bound by it. */
export function graphPart(record: NewsRecord): Html | null {
  const bound = new Set(record.agreements.flatMap(({ parties }) => parties.map(({ party }) => party)));
  const parties = record.parties.filter(({ id }) => bound.has(id));
  if (parties.length === 0) return null;
  const rows = Math.max(parties.length, record.agreements.length);
  const y = (index: number, count: number): number => Math.round(((index + 0.5) * rows * ROW) / count);
  const partyAt = new Map(parties.map(({ id }, i) => [id, y(i, parties.length)]));
  const box = (x: number, at: number, kind: string, id: string, name: string): Html =>
    html`<a href="#${id}" data-ids="${id}"><rect class="${kind}" x="${x}" y="${at - 13}" width="${BOX}" height="26" rx="5"/><text x="${x + 10}" y="${at + 5}">${short(name)}</text></a>`;
  const lines = record.agreements.flatMap((agreement, i) =>
    agreement.parties.map(({ party }) => {
      const [from, to] = [partyAt.get(party)!, y(i, record.agreements.length)];
      return html`<path class="edge" data-ids="${party} ${agreement.id}" d="M${BOX} ${from}C${BOX + 70} ${from} ${WIDTH - BOX - 70} ${to} ${WIDTH - BOX} ${to}"/>`;
    }),
  );
  return html`<section class="part" aria-labelledby="graph"><h2 id="graph">Who is bound by what</h2><svg class="graph" viewBox="0 0 ${WIDTH} ${rows * ROW}" role="group" aria-labelledby="graph">${lines}${parties.map(({ id, name }) => box(0, partyAt.get(id)!, 'party', id, name))}${record.agreements.map(({ id, name }, i) => box(WIDTH - BOX, y(i, record.agreements.length), 'agreement', id, name))}</svg></section>`;
}

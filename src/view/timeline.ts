import { dayNumber, partsOf } from '../model/calendar.ts';
import type { NewsRecord } from '../model/record/record.ts';
import { type Html, html } from './html.ts';
import { plain, sure } from './words.ts';

const WIDTH = 600;
const MARGIN = 12;

type Dated = NewsRecord['dates'][number] & { readonly start: string };

/** Dots on a line from the earliest day to the latest; no scale below a day. */
function axis(dates: readonly Dated[]): Html | null {
  const days = dates.map(({ start }) => dayNumber(...partsOf(start)));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (last === first) return null;
  const x = (day: number): number => Math.round(MARGIN + ((day - first) / (last - first)) * (WIDTH - 2 * MARGIN));
  const dots = dates.map((date, i) => html`<circle cx="${x(days[i]!)}" cy="14" r="5" data-ids="${date.id}"/>`);
  return html`<svg class="axis" viewBox="0 0 ${WIDTH} 44" aria-hidden="true"><line x1="${MARGIN}" y1="14" x2="${WIDTH - MARGIN}" y2="14"/>${dots}<text x="${MARGIN}" y="38">${dates[days.indexOf(first)]!.start}</text><text x="${WIDTH - MARGIN}" y="38" text-anchor="end">${dates[days.indexOf(last)]!.start}</text></svg>`;
}

/** The dates of the article in the order of the calendar; those without a place on it after them. */
export function timelinePart(record: NewsRecord): Html {
  const onCalendar = record.dates
    .filter((date): date is Dated => date.start !== null)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.span.start - b.span.start));
  const others = record.dates.filter(({ start }) => start === null);
  const item = ({ id, value, type, modifier, basis, span, confidence }: NewsRecord['dates'][number]): Html =>
    html`<li class="entry date" id="${id}" data-kind="date" data-ids="${id}" data-confidence="${confidence}" tabindex="-1"><h3>${value ?? 'not resolved'}</h3><p class="chips">“${span.text}” <span class="chip">${type}</span> ${modifier && html`<span class="chip">${plain(modifier)}</span> `}<span class="chip">${basis}</span> <span class="sure">${sure(confidence)} sure</span> <a class="back" href="#at-${id}" aria-label="${span.text} in the text">in the text</a></p></li>`;
  return html`<section class="part" aria-labelledby="timeline"><h2 id="timeline">Timeline <span class="count">${record.dates.length}</span></h2>${
    record.dates.length === 0
      ? html`<p class="none">No date is stated.</p>`
      : html`${onCalendar.length > 1 && axis(onCalendar)}<ol class="entries">${onCalendar.map(item)}${others.map(item)}</ol>`
  }</section>`;
}

import { AGENCIES } from '../../language/agencies.ts';
import type { Article, Block, BlockKind } from '../../model/article.ts';
import { addDays, isoDate } from '../../model/calendar.ts';
import { AS_OF } from '../../model/version.ts';
import { authorOfBiography, authorsOfByline } from './byline.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { isFurniture, isLetterhead, isWireSlug } from './furniture.ts';
import { isHeadline, readHeadline } from './headline.ts';
import { type Unit, unitsOf } from './paragraphs.ts';
import { dateOfLine, dateOfUrl, type PartialDate, weekdayIn, yearByWeekday } from './stated-date.ts';

/** What plain text says of itself. */
export type PlainText = Pick<Article, 'title' | 'publisher' | 'authors' | 'dateline' | 'published' | 'blocks'> & {
  readonly url: string | null;
};

/** What is known beforehand: whether a headline stands in the text at all, and the day of publication. */
export interface PlainOptions {
  /** False where the source sets the headline off from the body (HTML, Markdown, JSON with a title). */
  readonly hasHeadline: boolean;
  /** The title where it is stated: a first line that repeats it is a headline, not prose. */
  readonly title?: string | null;
  /** Day of publication, where it is known: it fixes the year of a dateline without one. */
  readonly published: string | null;
}

/** How many units at the head, and how many at the foot, may be other than prose. */
const HEAD = 8;
const FOOT = 6;

interface Found {
  readonly units: readonly Unit[];
  readonly kinds: BlockKind[];
  title: string | null;
  publisher: string | null;
  authors: string[];
  date: string | null;
  url: string | null;
  dateline: (Dateline & { readonly unit: number }) | null;
}

/** Reads one line as something other than prose; true when it was. */
function readFurniture(found: Found, index: number, isHead: boolean): boolean {
  const { text } = found.units[index]!;
  const date = dateOfLine(text) ?? (isWireSlug(text) ? dateOfLine(/\d\d\/\d\d\/\d{4}/.exec(text)?.[0] ?? '') : null);
  if (/^https?:\/\/\S+$/.test(text)) {
    if (isHead) found.url ??= text;
    found.kinds[index] = 'boilerplate';
    return true;
  }
  if (date && !/^last |^updated|^modified/i.test(text)) {
    found.date ??= date;
    found.kinds[index] = 'dateline';
    return true;
  }
  const authors = authorsOfByline(text);
  if (authors && !(isHead && authors.length > 0 && /^[([]/.test(text))) {
    found.authors.push(...authors.filter((author) => !found.authors.includes(author)));
    found.kinds[index] = 'byline';
    return true;
  }
  const site = /^site icon (.{2,60})$/i.exec(text)?.[1];
  if (site) found.publisher ??= site;
  if (!isFurniture(text) && !isWireSlug(text)) return false;
  found.kinds[index] = 'boilerplate';
  return true;
}

const sameWords = (a: string, b: string): boolean =>
  a.length < 1000 && a.replace(/\s+/g, ' ').toLowerCase() === b.replace(/\s+/g, ' ').toLowerCase();

/** The head: furniture, headline, date line, byline, up to the first unit that reads as prose. */
function readHead(found: Found, hasHeadline: boolean): void {
  const { units, kinds } = found;
  for (let i = 0; i < Math.min(units.length, HEAD); i++) {
    const unit = units[i]!;
    if (kinds[i] === 'title') continue;
    const dateline = readDateline(unit.text);
    if (dateline) {
      found.dateline = { ...dateline, unit: i };
      return;
    }
    if (readFurniture(found, i, true)) continue;
    if (hasHeadline && isLetterhead(unit.text) && units[i + 1] && isHeadline(units[i + 1]!)) {
      kinds[i] = 'boilerplate';
      continue;
    }
    if (!hasHeadline || found.title !== null || i === units.length - 1 || !isHeadline(unit)) {
      // A standfirst or a section mark may stand between headline and dateline; prose ends the head.
      if (found.title === null || unit.text.length > 200 || /[.!?]["”’]?$/.test(unit.text)) return;
      continue;
    }
    const { title, publisher } = readHeadline(unit.text);
    found.title = title;
    found.publisher ??= publisher;
    kinds[i] = 'title';
  }
}

/** The foot: agency lines, bylines in brackets, notes on the author, contacts after an end mark. */
function readFoot(found: Found): void {
  const { units, kinds } = found;
  const first = Math.max(kinds.indexOf('body') + 1, units.length - FOOT);
  for (let i = units.length - 1; i >= first; i--) {
    const { text } = units[i]!;
    const agency = AGENCIES.get(
      text
        .toLowerCase()
        .replace(/[()[\]—–-]/g, (mark) => (mark === '-' ? mark : ''))
        .trim(),
    );
    const isSiteName = i === units.length - 1 && /^[a-z][a-z0-9-]{3,30}(?:\.[a-z]{2,4})?$/.test(text);
    const author = units.length > 3 ? authorOfBiography(text) : null;
    if (agency || isSiteName) {
      found.publisher ??= /^reuters?$/i.test(text) ? text : (agency ?? text);
      kinds[i] = 'boilerplate';
    } else if (author && !units.slice(0, i).some((unit) => unit.text.includes(author))) {
      if (!found.authors.includes(author)) found.authors.push(author);
      kinds[i] = 'byline';
    } else readFurniture(found, i, false);
  }
  const end = units.findIndex((unit, i) => i > 0 && /^(?:#+|-? ?ends? ?-?|-30-|\*\*\*+)$/i.test(unit.text));
  for (let i = end < 0 ? units.length : end; i < units.length; i++) {
    if (kinds[i] === 'body' && units[i]!.text.length < 100) kinds[i] = 'boilerplate';
  }
}

/** The full date of a dateline whose year may be missing: by the day of publication, else by a weekday of the text. */
function dateOfDateline(
  { year, month, day }: PartialDate,
  published: string | null,
  lead: string,
): { readonly date: string; readonly basis: 'dateline' | 'weekday' } | null {
  if (year !== null) return { date: isoDate(year, month, day), basis: 'dateline' };
  if (published !== null) {
    const latest = Number(published.slice(0, 4));
    // A report can be dated a day ahead of its publication elsewhere, never more.
    for (const candidate of [latest + 1, latest, latest - 1]) {
      const date = isoDate(candidate, month, day);
      if (date <= addDays(published, 1)) return { date, basis: 'dateline' };
    }
  }
  const weekday = weekdayIn(lead);
  const found = weekday && yearByWeekday(month, day, weekday, AS_OF);
  return found ? { date: isoDate(found, month, day), basis: 'weekday' } : null;
}

/** Units as blocks; the dateline and the paragraph that it opens are two blocks of one paragraph. */
function blocksOf({ units, kinds, dateline }: Found, text: string): Block[] {
  return units.flatMap((unit, paragraph): Block[] => {
    const { start, end } = unit;
    if (dateline?.unit !== paragraph) return [{ start, end, kind: kinds[paragraph]!, paragraph }];
    let split = Math.min(end, start + dateline.length);
    let close = split;
    while (close > start && /\s/.test(text.charAt(close - 1))) close--;
    while (split < end && /\s/.test(text.charAt(split))) split++;
    const opening: Block = { start, end: close, kind: 'dateline', paragraph };
    return split < end ? [opening, { start: split, end, kind: 'body', paragraph }] : [opening];
  });
}

/**
 * Reads plain text: parts prose from headline, dateline, bylines and furniture, and takes from them what they say.
 *
 * The year of a dateline without one follows from the day of publication, else from a weekday in the first paragraph
 * ("Aug 29 … on Friday"; `basis: "weekday"`); never from the clock.
 */
export function readPlain(text: string, options: PlainOptions): PlainText {
  const units = unitsOf(text);
  const found: Found = {
    units,
    kinds: units.map((): BlockKind => 'body'),
    title: null,
    publisher: null,
    authors: [],
    date: null,
    url: null,
    dateline: null,
  };
  if (options.title && units[0] && sameWords(units[0].text, options.title)) found.kinds[0] = 'title';
  readHead(found, options.hasHeadline);
  readFoot(found);
  for (const [i, unit] of units.entries()) {
    if (found.kinds[i] === 'body' && found.dateline?.unit !== i && isFurniture(unit.text))
      found.kinds[i] = 'boilerplate';
  }

  const { dateline } = found;
  const stated = options.published ?? found.date ?? (found.url && dateOfUrl(found.url));
  const lead = dateline
    ? units
        .slice(dateline.unit, dateline.unit + 2)
        .map((unit) => unit.text)
        .join(' ')
    : '';
  const filed = dateline?.date ? dateOfDateline(dateline.date, stated, lead) : null;
  const agency = dateline?.agency ?? null;
  return {
    title: found.title,
    publisher: found.publisher ?? (agency && (AGENCIES.get(agency.toLowerCase()) ?? agency)),
    authors: found.authors,
    dateline: dateline && { place: dateline.place, date: filed?.date ?? null },
    published: stated ? { date: stated, basis: 'metadata' } : filed,
    blocks: blocksOf(found, text),
    url: found.url,
  };
}

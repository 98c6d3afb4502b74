import { addDays, isoDate, isRealDay } from '../../../model/calendar.ts';
import { dateOfLine, dateOfUrl, readDate } from '../../plain/stated-date.ts';
import { classWords } from '../body/class-words.ts';
import { attribute, type Element, elementsOf, firstElements, hasWord, lineOf } from '../tree.ts';
import type { Thing } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

const META_NAMES = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date_published',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'publication_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date.published',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_online_date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'article:post_date',
  'originalpublicationdate',
  'pub_date',
  'ptime',
  'displaydate',
  'date',
  'datecreated',
];

/**
 * The day that a stamp names, as printed, so in the offset it is given in: `2024-03-07T23:50:00-05:00` → `2024-03-07`.
 * Takes ISO dates, `Fri, 28 Apr 2023 …`, `April 28, 2023`, `20230428`, seconds or milliseconds since 1970 (UTC).
 */
export function dayOfStamp(stamp: string): string | null {
  const text = stamp.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)(?=$|T|\s)/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const seconds = /^(1\d{9})(?:\d{3})?$/.exec(text);
  if (seconds) return dayOfSeconds(Number(seconds[1]));
  const written = readDate(text);
  if (written && written.year !== null) return dayOf(written.year, written.month, written.day);
  // "Thu Mar 07 23:50:00 EST 2024": the year stands last.
  const late = /^\w{3},? (\w{3,9} \d{1,2})\b.{1,25}\b((?:19|20)\d\d)$/.exec(text);
  const parts = late && readDate(`${late[1]}, ${late[2]}`);
  return parts && parts.year !== null ? dayOf(parts.year, parts.month, parts.day) : dateOfLine(text);
}

function dayOf(year: number, month: number, day: number): string | null {
  return year >= 1900 && isRealDay(year, month, day) ? isoDate(year, month, day) : null;
}

function dayOfSeconds(seconds: number): string {
  // Days since 1970-01-01 by the civil calendar of eras of 400 years.
  const shifted = Math.floor(seconds / 86_400) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const index = Math.floor((5 * ofYear + 2) / 153);
  const month = index < 10 ? index + 3 : index - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * index + 2) / 5) + 1);
}

function firstDay(stamps: readonly unknown[]): string | null {
  for (const stamp of stamps) {
    const day = typeof stamp === 'string' || typeof stamp === 'number' ? dayOfStamp(String(stamp)) : null;
    if (day !== null) return day;
  }
  return null;
}

const MODIFIED = /modif|updat|edited|changed|revis/i;
const DATE_CLASS =
  /[ -](?:published|pubdate|pub-date|publish-date|published-date|date-published|publication-date|post-date|posted-on|posted|entry-date|article-date|dateline|timestamp|date|datetime|date-time|publish-time|published-time|article-timestamp|time)(?=[ -])/;

/** Most elements marked as a date that are looked at; the article's own stands among the first. */
const MOST_STAMPS = 200;

/** The day in the visible page: `itemprop`, `<time>`, elements classed as a date. */
function visibleDay(root: Element): string | null {
  const elements = [...elementsOf(root)];
  const isStamp = (element: Element): boolean => {
    const about = `${attribute(element, 'itemprop')} ${attribute(element, 'class')} ${element.parent ? attribute(element.parent, 'class') : ''}`;
    return !MODIFIED.test(about) && !isBesideArticle(element);
  };
  for (const name of ['datePublished', 'dateCreated']) {
    for (const element of elements) {
      if (!hasWord(element, 'itemprop', name)) continue;
      const day = firstDay(
        [attribute(element, 'content'), attribute(element, 'datetime'), lineOf(element).slice(0, 80)].filter(Boolean),
      );
      if (day) return day;
    }
  }
  const times = elements
    .filter((element) => element.tag === 'time')
    .slice(0, MOST_STAMPS)
    .filter(isStamp);
  const marked = times.find(
    (element) => element.attributes.has('pubdate') || /publish|entry-date/.test(attribute(element, 'class')),
  );
  for (const element of marked ? [marked, ...times] : times) {
    if (MODIFIED.test(lineOf(element.parent ?? element).slice(0, 20)) && times.length > 1) continue;
    const day = firstDay([attribute(element, 'datetime'), lineOf(element).slice(0, 80)].filter(Boolean));
    if (day) return day;
  }
  let looked = 0;
  for (const element of elements) {
    if (!DATE_CLASS.test(classWords(element)) || !isStamp(element)) continue;
    if (looked++ > MOST_STAMPS) break;
    const line = lineOf(element);
    if (line.length > 90) continue;
    const day = dateInLine(line);
    if (day) return day;
  }
  return null;
}

/** The first full date anywhere in a short line that does not speak of a change. */
function dateInLine(line: string): string | null {
  const whole = dateOfLine(line);
  if (whole) return whole;
  const updated = line.search(MODIFIED);
  const text = updated > 0 ? line.slice(0, updated) : line;
  for (const match of text.matchAll(/\b(?=[\djfmasondtw])/gi)) {
    const date = readDate(text.slice(match.index));
    if (date && date.year !== null) return dayOf(date.year, date.month, date.day);
  }
  return null;
}

function isBesideArticle(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    if (at.tag === 'aside' || at.tag === 'nav') return true;
    if (
      at.tag !== 'body' &&
      /[ -](?:comment|comments|commentlist|related|recommended|sidebar|trending|popular|latest|teaser|widget|ticker)(?=[ -])/.test(
        classWords(at),
      )
    )
      return true;
  }
  return false;
}

/** A date that a line in the article's frame gives, when nothing marks it: "Posted on 4 March 2019 by …". */
function writtenDay(near: Element | null): string | null {
  if (!near) return null;
  let lines = 0;
  for (const element of firstElements(near, 2_000)) {
    if (
      element.children.length === 0 ||
      element.children.length > 12 ||
      !element.children.some((child) => typeof child === 'string' && /\d{4}/.test(child))
    )
      continue;
    const line = lineOf(element);
    if (line.length > 90 || lines++ > 40) continue;
    const day =
      dateOfLine(line) ?? (/^(?:posted|published|by|written|on|date)\b/i.test(line) ? dateInLine(line) : null);
    if (day && !MODIFIED.test(line)) return day;
  }
  return null;
}

/**
 * The day in the offset of the place for a stamp in UTC: late in the evening of America it is a day on in London. The
 * address of the page tells, where it holds the day before or after.
 */
function localDay(stamp: string, url: string | null): string | null {
  const day = dayOfStamp(stamp);
  const hour = /T(\d\d)[:\d.]*(?:Z|\+00:?00)$/.exec(stamp)?.[1];
  const stated = url && dateOfUrl(url);
  if (day === null || hour === undefined || !stated) return day;
  return (stated === addDays(day, -1) && Number(hour) < 14) || (stated === addDays(day, 1) && Number(hour) >= 10)
    ? stated
    : day;
}

/** The day of publication: JSON-LD, meta tags, the visible page, the address; never the day of a change. */
export function readPublished(
  root: Element,
  near: Element | null,
  article: Thing | null,
  tags: MetaTags,
  url: string | null,
): string | null {
  const linked = article ? [article.datePublished, article.dateCreated, article.uploadDate] : [];
  const stamps = [...linked, ...META_NAMES.flatMap((name) => (tags.values.get(name) ?? []).slice(0, 20))];
  for (const stamp of stamps) {
    const day = typeof stamp === 'string' || typeof stamp === 'number' ? localDay(String(stamp).trim(), url) : null;
    if (day !== null) return day;
  }
  return visibleDay(root) ?? (url ? dateOfUrl(url) : null) ?? writtenDay(near);
}

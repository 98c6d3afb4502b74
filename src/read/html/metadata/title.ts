import { fold } from '../tree.ts';

/** Where a page states its headline. */
export interface TitleSources {
  /** `headline` (or `name`) of the article in JSON-LD. */
  readonly headline: string | null;
  /** `og:title` and its like. */
  readonly shared: string | null;
  /** The first-level headings, in order. */
  readonly headings: readonly string[];
  /** `<title>`. */
  readonly tag: string | null;
  readonly siteName: string | null;
}

/** Longest title looked at, in characters. */
const LONGEST = 1000;

const SEPARATOR = /\s+(?:[|–—•·:»«/]|-+|::)\s+/g;

/** Letters and digits alone, for comparison. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A title without the site's name before or behind it: "Storm hits coast | The Courier" → "Storm hits coast". */
export function withoutSite(title: string, siteName: string | null): string {
  const site = siteName ? plain(siteName).replace(/^the/, '') : '';
  let from = 0;
  const marks = [...title.matchAll(SEPARATOR)];
  let to = title.length;
  const isSite = (part: string): boolean => {
    const name = plain(part).replace(/^the/, '');
    if (name === '') return true;
    return (
      (site.length > 2 && (name.includes(site) || site.includes(name))) ||
      /^(?:[\w-]+\.)+(?:com|org|net|tv|news|co\.\w\w|\w\w)$/i.test(part.trim())
    );
  };
  // Sections stand between headline and site ("… | Royal | News | Express"): all behind the first mark goes with the site.
  const last = marks.at(-1);
  if (last && isSite(title.slice(last.index + last[0].length))) {
    to = last.index;
    for (let i = marks.length - 2; i >= 0 && marks[i]![0] === last[0] && marks[i]!.index > 15; i--) {
      if (title.slice(marks[i]!.index, to).length > 25) break;
      to = marks[i]!.index;
    }
  }
  const first = marks[0];
  if (to === title.length && first && isSite(title.slice(0, first.index))) from = first.index + first[0].length;
  return title.slice(from, to).trim() || title;
}

/** True when two titles are one, or one goes on with a mark and a name: "Storm hits coast" and "Storm hits coast - Courier". */
function agree(a: string, b: string): boolean {
  const x = plain(a);
  const y = plain(b);
  return x !== '' && x === y;
}

/**
 * The headline of a page. What two of JSON-LD, og:title and a heading say alike is taken, in the heading's words; else
 * JSON-LD, og:title, the heading, `<title>` in this order.
 *
 * JSON-LD and og:title at times hold a headline made for search or for sharing: the visible one wins when one of them
 * agrees with it.
 */
export function readTitle(sources: TitleSources): string | null {
  const clean = (title: string | null): string | null => {
    const folded = title === null ? '' : fold(title.slice(0, LONGEST));
    return folded === '' ? null : withoutSite(folded, sources.siteName);
  };
  const headline = clean(sources.headline);
  const shared = clean(sources.shared);
  const tag = clean(sources.tag);
  const headings = sources.headings.map(fold).filter((text) => text !== '');
  const stated = [headline, shared, tag].filter((title) => title !== null);
  for (const title of stated) {
    const seen = headings.find((heading) => agree(heading, title));
    if (seen !== undefined) return seen;
  }
  // og:title with a site or section behind it that is not named elsewhere.
  for (const title of stated) {
    const seen = headings.find((heading) => heading.length > 20 && plain(title).startsWith(plain(heading)));
    if (seen !== undefined) return seen;
  }
  if (headline !== null && (shared === null || tag === null || !agree(shared, tag))) return headline;
  return shared ?? headline ?? tag ?? headings[0] ?? null;
}

import { readDateline } from './dateline.ts';
import { capitalShare, type Unit } from './paragraphs.ts';

/** Longest headline, in characters; ministries write long ones. */
const LONGEST = 320;

/** Words that tell a site's name from the end of a headline. */
const SITE =
  /\b(?:news|times|post|today|herald|tribune|guardian|reuters|bbc|cnn|journal|daily|online|express|telegraph|mail|gazette|observer|standard|chronicle|star|sun|mirror|independent|press|bloomberg|politico|forbes|magazine|tv|radio|media|network|monitor|review|globe|courier|dispatch|\w+\.(?:com|org|net|in|uk|au))\b/i;

const CLOSED = /[.…]["'”’)\]]*$/;
const ABBREVIATED = /(?:\b\p{Lu}\.|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|No|St)\.)$/u;

/** A headline without what the wire's desk hung on to it: "Minister resigns QL UR Eds: UPDATES throughout". */
const withoutDesk = (text: string): string => text.split(/(?<!\s)\s+Q[LC](?:\s|$)/)[0]!.trim();

/**
 * True for a line that can be the headline: short, not a sentence that ends in a full stop (unless in title case), not
 * the opening of the report.
 */
export function isHeadline(unit: Unit): boolean {
  const text = withoutDesk(unit.text);
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return false;
  if (/[:;,]$/.test(text) || /^(?:[-*•]|\d+[.)])\s/.test(text)) return false;
  if (CLOSED.test(text) && !ABBREVIATED.test(text) && capitalShare(text) < 0.6) return false;
  // Several sentences in one unit are a paragraph, whatever its end.
  if (/[a-z]{3}[.!?]["”’]? \p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return false;
  return readDateline(text) === null;
}

/** The headline's words on one line, less markers of the wire, and the name of a site that is hung on to it. */
export function readHeadline(text: string): { readonly title: string; readonly publisher: string | null } {
  const line = text
    .split(/(?<!\s)\s+Q[LC](?:\s|$)/)[0]!
    .replace(/\s+/g, ' ')
    .trim();
  const at = Math.max(
    line.lastIndexOf(' | '),
    line.lastIndexOf(' – '),
    line.lastIndexOf(' — '),
    line.lastIndexOf(' - '),
  );
  const site = at < 0 ? '' : line.slice(at + 3);
  const isSite =
    site !== '' &&
    SITE.test(site) &&
    site.split(' ').length <= 4 &&
    /^(?:the )?\p{Lu}|\.\w+$/iu.test(site) &&
    capitalShare(site) >= 0.5;
  if (!isSite || line.slice(0, at).split(' ').length < 3) return { title: line, publisher: null };
  return { title: line.slice(0, at).trim(), publisher: site };
}

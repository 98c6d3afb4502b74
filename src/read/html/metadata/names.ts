import { fold } from '../tree.ts';
import { plain } from './title.ts';

const OPENING =
  /^(?:(?:words|story|text|written|posted|published|reported|reviewed|photographs?) )?by[:\s]+|^(?:author|authors|words|writer|reporter)s?\s*[:|]\s*|^(?:from|posted by|submitted by)\s+/i;
const NO_NAME =
  /^(?:admin|administrator|editor|author|authors|staff|unknown|anonymous|null|undefined|none|n\/a|guest|user|webmaster|wordpress|by|follow|contributor|view (?:all|profile|bio)|more|see all|about|profile|share|archive|contact|email)$/i;
const DEGREE = /^(?:ph\.?d|m\.?d|mph|m\.?sc|m\.?s|m\.?a|mba|jr|sr|rd|rn|dds|dvm|esq|rdn|ldn|pharmd|cpt)\.?$/i;
const TAIL =
  /\s+(?:[|•·–—]|-)\s+.*$|\s+(?:on|at)\s+(?:\w+ \d|\d).*$|\s*\(?@\w+\)?$|\s+(?:published|updated|posted|follow|view)\b.*$/i;

/** Longest name of a person or desk, in characters. */
const LONGEST = 60;

/**
 * The names in a byline: "By Ana Petrović and Sam Okoro, The Courier" → `Ana Petrović`, `Sam Okoro`. Addresses, user
 * handles, degrees and words that name nobody ("admin", "Staff") are no names, nor is the site's own name.
 */
export function namesIn(byline: string, siteName: string | null): string[] {
  const site = siteName ? plain(siteName).replace(/^the/, '') : null;
  let line = fold(byline).replace(OPENING, '').replace(OPENING, '');
  if (line.length > 300) return [];
  line = line.replace(/\bfor (?:the )?[\p{Lu}][\p{L} .]{2,40}$/u, '');
  const names: string[] = [];
  for (const part of line.split(/\s*(?:[,;/&\n]|\s\|\s|\band\b|\bwith\b(?= \p{Lu}))\s*/u)) {
    const name = part
      .replace(OPENING, '')
      .replace(TAIL, '')
      .replace(/^[\s"'(*–—-]+|[\s"')*:|–—-]+$/g, '');
    if (name === '' || DEGREE.test(name) || NO_NAME.test(name) || name.length > LONGEST) continue;
    if (!/\p{L}{2}/u.test(name) || /^https?:|www\.|@|\d{3}|\.(?:com|org|net)\b/i.test(name)) continue;
    if (site !== null && plain(name).replace(/^the/, '') === site) continue;
    if (!names.some((known) => plain(known) === plain(name))) names.push(name);
  }
  return names;
}

import { fold } from '../tree.ts';
import { plain } from './title.ts';

const OPENING =
  /^(?:(?:words|story|text|article|written|posted|published|reported|reviewed|edited|submitted|created|medically reviewed|fact checked) )?by(?:[\s:]+|$)|^(?:author|writer|reporter|journalist|correspondent)s?\s*[:|]\s*|^words\s*[:|]\s*|^(?:from|via)\s+/i;

/** "By" that a page glues to the name; a name such as Byron goes on in small letters. */
const GLUED = /^B[yY](?=\p{Lu}[\p{L}.])/u;

/** Words that stand where a name would and name nobody. */
const NO_NAME =
  /^(?:(?:site |web ?)?admin(?:istrator)?|editor|author|authors|no authors?|staff|unknown|anonymous|null|undefined|none|n\/a|guest(?: author| post)?|user|webmaster|wordpress|by|and|in|on|follow(?: author| us)?|contributors?|writer|reporter|view (?:all|profile|bio|author).*|more(?: from)?.*|see (?:all|more).*|about(?: the author)?|profile|share|archive|contact|e-?mail|print|comments?|no comments|\d+ comments?|(?:published|updated|posted|modified|last updated|first published|created)\b.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d.*|\d.*|x|twitter|facebook|instagram|linkedin|read more|listen|watch|subscribe|advertisement|opinion|news|photos?(?: by)?|getty.*|photograph(?:s|er)?|illustrations?)$/i;

/** What a person is at the paper: no part of the name, and no name by itself. */
const ROLE =
  /^(?:(?:the |a |an )?(?:senior|chief|deputy|associate|assistant|managing|executive|contributing|staff|special|guest|freelance|political|business|sports?|science|health|technology|tech|foreign|economics|education|environment|crime|court|city|national|international|world|news|data|digital|video|features?|lifestyle|entertainment|travel|food|money|personal finance|investigative|general assignment|local|regional|diplomatic|security|defen[cs]e|africa|asia|europe|us|uk|middle east|white house|washington|west coast) )*(?:editor(?:s|-in-chief| in chief| at large)?|reporters?|correspondents?|writers?|journalists?|columnists?|producers?|contributors?|anchor|analyst|blogger|photographers?|commentator|intern|fellow|professor|lecturer|author)(?: (?:at|for|of|in) .+)?$/i;

/** A house, not a person: its byline is one name, "and" and all. */
const HOUSE =
  /\b(?:staff|desk|bureau|newsroom|editorial|reports?|services?|team|agenc(?:y|ies)|wires?|correspondent)\b/i;

const DEGREE =
  /^(?:ph\.?d|d\.?phil|m\.?d|mph|m\.?sc|m\.?s|m\.?a|mba|b\.?a|b\.?sc|jr|sr|i{2,3}|rd|rn|dds|dvm|esq|rdn|ldn|pharmd|cpt|cscs|lcsw|j\.?d)\.?$/i;
const TAIL =
  /\s+(?:[|•·–—]|-)\s+.*$|\s+(?:on|at)\s+(?:\w+ \d|\d).*$|\s*\(?@\w+\)?$|\s+(?:published|updated|posted|follow|view|is an?|was|reports?|writes)\b.*$|\s*\([^)]*\)?$|\s+in\s+\p{Lu}.*$/u;

/** Longest name of a person or desk, and longest byline, in characters. */
const LONGEST_NAME = 60;
const LONGEST_BYLINE = 300;

/**
 * The names in a byline: "By Ana Petrović and Sam Okoro, The Courier" → `Ana Petrović`, `Sam Okoro`. Line breaks part
 * names too. Addresses, handles, degrees, roles, dates and words that name nobody ("admin") are no names, nor is the
 * site's own name. A desk keeps its name whole ("Staff and Wire Reports").
 */
export function namesIn(byline: string, siteName: string | null): string[] {
  const site = siteName ? siteKey(siteName) : null;
  if (byline.length > LONGEST_BYLINE) return [];
  const names: string[] = [];
  for (const line of byline.split('\n')) {
    const text = unopened(withoutAddresses(fold(line))).replace(/\bfor (?:the )?\p{Lu}[\p{L} .]{2,40}$/u, '');
    const isHouse = HOUSE.test(text) && !/[,;|/]/.test(text) && text.split(' ').length <= 6;
    const parts = isHouse
      ? [text]
      : text.split(/\s*(?:[,;/&]|\s\|\s|\s\+\s|\s[·•]\s|\b(?:and|And|AND)\b|\bwith\b(?= \p{Lu}))\s*/u);
    for (const part of parts) {
      const name = unopened(part)
        .replace(TAIL, '')
        .replace(/^[\s"'(*–—-]+|[\s"')*:|·•–—-]+$/g, '');
      if (
        isName(name) &&
        (site === null || siteKey(name) !== site) &&
        !names.some((known) => plain(known) === plain(name))
      )
        names.push(name);
    }
  }
  const people = names.filter((name) => !ROLE.test(name));
  return people.length > 0 ? people : names.slice(0, 1);
}

/** Addresses of the web and of mail have dots, strokes and colons that would be taken to part names. */
function withoutAddresses(line: string): string {
  return line
    .split(' ')
    .filter((word) => !/^\(?(?:https?:|www\.)|.@.+\./i.test(word))
    .join(' ');
}

function unopened(text: string): string {
  return text
    .replace(/^[\s—–-]+/, '')
    .replace(OPENING, '')
    .replace(OPENING, '')
    .replace(GLUED, '')
    .trim();
}

function siteKey(name: string): string {
  return plain(name.replace(/^the\s+/i, '').replace(/\.(?:com|org|net|co\.\w+)$/i, ''));
}

function isName(name: string): boolean {
  if (name === '' || name.length > LONGEST_NAME || DEGREE.test(name) || NO_NAME.test(name)) return false;
  return /\p{L}{2}/u.test(name) && !/^https?:|www\.|@|\d{4}|\.(?:com|org|net)\b/i.test(name);
}

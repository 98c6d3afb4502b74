/** One capitalised word of a personal name, particles allowed inside. */
const NAME_WORD = String.raw`[\p{Lu}][\p{L}'’.-]*`;
const NAME = `${NAME_WORD}(?: (?:(?:de|da|del|van|von|bin|al|el|la|der) )?${NAME_WORD}){1,3}`;

const OPENING = new RegExp(
  String.raw`^(?:[Bb]y|BY|[Ww]ritten by|[Rr]eported by|[Ss]tory by|[Aa]uthor:)\s+(${NAME}(?:(?:, | and | & )${NAME}){0,4})\b(.*)$`,
  'u',
);
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u');
const BRACKETED = new RegExp(String.raw`^[([](${NAME})[)\]]$`, 'u');
const WIRE = new RegExp(String.raw`\bBy (${NAME})(?= QC\b| QL\b|$)`, 'u');
const BIOGRAPHY = new RegExp(
  String.raw`^(${NAME})(?:, [\p{Lu}\p{L}., ]{2,30})? is (?:a|an|the|associate|assistant|professor|director|senior|editor|chief|founder|former|president)\b`,
  'u',
);
const BIOGRAPHY_WORDS =
  /\b(?:professor|fellow|director|columnist|writer|author of|contributor|journalist|correspondent|editor|analyst|researcher|lecturer)\b/;

/** What a byline adds to a name and is none: a desk, a bureau, a function. */
const DESK =
  /\b(?:desk|bureau|staff|team|reporters?|correspondents?|writers?|editors?|service|agency|agencies|news|media)$/i;

/** Longest line that is looked at as a byline, in characters. */
const LONGEST = 240;

/** Names out of "A, B and C", each with "in Lagos" and the like cut off. */
function namesOf(list: string): string[] {
  return list
    .split(/, | and | & |;/)
    .map((part) => part.replace(/\s+(?:in|at|from|for)\s.*$/, '').trim())
    .filter((part) => NAME_ALONE.test(part));
}

/**
 * The authors named by a line that is a byline, or `null` when it is none.
 *
 * Reads "By A B and C D", "By A B, City Desk", "(A B)" standing alone, "(Reporting by A B in City; editing by C D)",
 * and the wire's "QL UR By A B QC". Editors are not authors.
 */
export function authorsOfByline(line: string): string[] | null {
  if (line.length > LONGEST) return null;
  const reporting = /^\(?(?:additional )?reporting by ([^;)]+)/i.exec(line);
  if (reporting) return namesOf(reporting[1]!);
  if (/^\(?(?:editing|writing|compiled|edited) by\b/i.test(line)) return [];
  const wire = WIRE.exec(line);
  if (wire && /\bQ[LC]\b/.test(line)) return [wire[1]!];
  const bracketed = BRACKETED.exec(line);
  if (bracketed) return [bracketed[1]!];
  const opening = OPENING.exec(line);
  if (!opening || /[.!?]["”’]?$/.test(line) || /\p{Ll}{3,} \p{Ll}{3,} \p{Ll}{3,}/u.test(opening[2]!)) return null;
  const parts = opening[1]!.split(/, | and | & /);
  // A first part stays whatever its last word is: "By Staff Reporter" signs the article.
  const names = parts.filter((name, i) => NAME_ALONE.test(name) && (i === 0 || !DESK.test(name)));
  return names.length > 0 ? names : null;
}

/** The author whom a closing note introduces ("A B is a professor at …"), or `null`. */
export function authorOfBiography(paragraph: string): string | null {
  const start = paragraph.slice(0, LONGEST);
  const match = BIOGRAPHY.exec(start);
  return match && BIOGRAPHY_WORDS.test(start) ? match[1]! : null;
}

/** One capitalised word of a personal name, particles allowed inside. */
const NAME_WORD = String.raw`[\p{Lu}][\p{L}'’.-]*`;
const NAME = `${NAME_WORD}(?: (?:(?:de|da|del|van|von|bin|al|el|la|der) )?${NAME_WORD}){1,3}`;

/** The patterns of names, made when the first line needs them, since that takes a while. */
function patternsOfNames() {
  return {
    opening: new RegExp(
      String.raw`^(?:[Bb]y|BY|[Ww]ritten by|[Rr]eported by|[Ss]tory by|[Aa]uthor:)\s+(${NAME}(?:(?:, | and | & )${NAME}){0,4})\b(.*)$`,
      'u',
    ),
    alone: new RegExp(`^${NAME}$`, 'u'),
    bracketed: new RegExp(String.raw`^[([](${NAME})[)\]]$`, 'u'),
    wire: new RegExp(String.raw`\bBy (${NAME})(?= QC\b| QL\b|$)`, 'u'),
    biography: new RegExp(
      String.raw`^(${NAME})(?:, [\p{Lu}\p{L}., ]{2,30})? is (?:a|an|the|associate|assistant|professor|director|senior|editor|chief|founder|former|president)\b`,
      'u',
    ),
  };
}
let made: ReturnType<typeof patternsOfNames> | null = null;
const names = (): NonNullable<typeof made> => {
  made ??= patternsOfNames();
  return made;
};

/** What the patterns begin with: looked at before them. */
const OPENS = /^(?:[Bb]y|BY|[Ww]ritten by|[Rr]eported by|[Ss]tory by|[Aa]uthor:)\s/;
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
    .filter((part) => names().alone.test(part));
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
  const wire = /\bQ[LC]\b/.test(line) && names().wire.exec(line);
  if (wire) return [wire[1]!];
  const bracketed = /^[([]/.test(line) && names().bracketed.exec(line);
  if (bracketed) return [bracketed[1]!];
  const opening = OPENS.test(line) && names().opening.exec(line);
  if (!opening || /[.!?]["”’]?$/.test(line) || /\p{Ll}{3,} \p{Ll}{3,} \p{Ll}{3,}/u.test(opening[2]!)) return null;
  const parts = opening[1]!.split(/, | and | & /);
  // A first part stays whatever its last word is: "By Staff Reporter" signs the article.
  const authors = parts.filter((name, i) => names().alone.test(name) && (i === 0 || !DESK.test(name)));
  return authors.length > 0 ? authors : null;
}

/** The author whom a closing note introduces ("A B is a professor at …"), or `null`. */
export function authorOfBiography(paragraph: string): string | null {
  const start = paragraph.slice(0, LONGEST);
  if (!start.includes(' is ') || !BIOGRAPHY_WORDS.test(start)) return null;
  return names().biography.exec(start)?.[1] ?? null;
}

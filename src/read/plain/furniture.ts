/**
 * Lines of a page that are not part of the article: share buttons, cross links, captions' credits, addresses,
 * slugs of the wire, notes about the page. Each pattern is held against a whole line of at most `LONGEST` characters.
 */
const LONGEST = 160;

/**
 * Patterns with what the lines that they fit can begin with, in lower case, `|` between: most lines are prose, and
 * need not be held against any. To make a pattern ready costs far more than to look at a line with it.
 */
const BY_OPENING: readonly (readonly [openings: string, pattern: RegExp])[] = [
  ['http', /^https?:\/\/\S+$/i],
  ['www.', /^www\.\S+$/i],
  ['site icon', /^site icon\b/i],
  ['social share|share', /^(?:social )?share(?: (?:this|on|via|article|story)\b.*)?:?$/i],
  [
    'facebook|twitter|x|whatsapp|linkedin|telegram|instagram|email|e-mail|print|copy link|pinterest|reddit|messenger',
    /^(?:(?:facebook|twitter|x|whatsapp|linkedin|telegram|instagram|e-?mail|print|copy link|pinterest|reddit|messenger)(?: ?[|,/·] ?| |$))+$/i,
  ],
  [
    'also read|read |see also|related|recommended|more on this|you may|watch|listen|don|click here|tap here',
    /^(?:also read|read also|read more|read next|see also|related|recommended|more on this|you may also like|watch|listen|don['’]t miss|click here|tap here)(?: ?[:|–—-].*)?$/i,
  ],
  ['also |must ', /^(?:also|must) (?:read|watch|see)\b.*$/i],
  [
    'follow|like|join|subscribe|sign up|download|get',
    /^(?:follow|like|join|subscribe|sign up|download|get)\b.*\b(?:us|newsletter|newsletters|channel|app|updates|alerts|inbox|facebook|twitter|whatsapp|telegram)\b.*$/i,
  ],
  [
    'advertis|sponsored|promoted|story continues|article continues|continue reading|loading|comment|no comments|leave a',
    /^(?:advertisement|advertising|sponsored|promoted|story continues below.*|article continues.*|continue reading.*|loading\W*|comments?|no comments.*|leave a comment.*)$/i,
  ],
  [
    'photo|image|pic|file photo|video|credit|source',
    /^(?:photo|image|picture|pic|file photo|video|credits?|source|photograph)s?(?: credits?| courtesy)?\s*[:/|].*$/i,
  ],
  [
    'last |first |updated|modified|published|posted|created',
    /^(?:last |first )?(?:updated|modified|published|posted|created)(?: on| at)?\b.*\d.*$/i,
  ],
  ['©|(c) |copyright ', /^(?:©|\(c\) |copyright ).*$/i],
  ['all rights', /^all rights reserved\b.*$/i],
  [
    'tag|topic|keywords|filed under|categor|label',
    /^(?:tags?|topics?|keywords|filed under|categor(?:y|ies)|labels?)\s*:.*$/i,
  ],
  ['go back|back to', /^(?:go )?back to top\b.*$/i],
  ['skip to', /^skip to\b.*$/i],
  [
    'for further|for more|media contact|press contact|contact',
    /^(?:for (?:further|more) information|media contacts?|press contacts?|contacts?|contact us)\b.{0,120}$/i,
  ],
  [
    'attention|urgent|eds|editors|note to|embargo|flash|bulletin|update ',
    /^(?:attention|urgent|eds|editors|note to editors|embargo\w*|flash|bulletin|update \d+)\b\s*[:—–-].*$/i,
  ],
  ['with|by| |inputs|agenc', /^(?:with|by)? ?(?:inputs|agencies|agency inputs)(?: from\b.*)?$/i],
  ['with |(with ', /^\(?with (?:agency |additional )?(?:inputs?|reporting) (?:from|by)\b.*$/i],
  ['end|more|nnnn', /^(?:ends|end|ends\/.*|more|nnnn)$/i],
  [
    'home|news|world|business|politics|sport|opinion|menu|search|log|subscribe|sections',
    /^(?:home|news|world|business|politics|sports?|opinion|menu|search|log ?in|subscribe|sections)(?: ?[>›»|/].*)?$/i,
  ],
];

/** Patterns of lines that begin with a figure or a mark. */
const BY_MARK: readonly RegExp[] = [
  /^\+?[\d\s()./-]{7,}$/,
  /^[#*=_~•·.\s-]+$/,
  /^\d+ (?:comments?|min(?:ute)?s? read)$/i,
  /^(?:30|-30-|- ?ends? ?-|\/\/\/)$/i,
];

/** Patterns of what stands at the end of a line, with words one of which it holds. */
const BY_WORD: readonly (readonly [words: readonly string[], pattern: RegExp])[] = [
  [['@'], /^\S+@\S+\.\w+$/],
  [['credit', 'courtesy'], /\b(?:photo|image|picture)s? ?(?:credits?|courtesy)\b[: ].{0,60}$/i],
  [['credit'], /\bcredits?: .{2,60}$/i],
  [['/', '|', '('], /[/|(] ?(?:afp|reuters|ap|epa|getty(?: images)?|shutterstock|istock|file)(?: photo)?\)?$/i],
];

let openings: Map<string, (readonly [opening: string, pattern: RegExp])[]> | null = null;

/** The openings by their first two characters. */
function openingsByStart(): NonNullable<typeof openings> {
  const made: NonNullable<typeof openings> = new Map();
  for (const [list, pattern] of BY_OPENING) {
    for (const opening of list.split('|')) {
      const start = opening.slice(0, 2);
      const others = made.get(start);
      if (others === undefined) made.set(start, [[opening, pattern]]);
      else others.push([opening, pattern]);
    }
  }
  return made;
}

function opensAsFurniture(line: string, lower: string): boolean {
  openings ??= openingsByStart();
  for (let length = 1; length <= 2; length++) {
    for (const [opening, pattern] of openings.get(lower.slice(0, length)) ?? []) {
      if (lower.startsWith(opening) && pattern.test(line)) return true;
    }
  }
  return false;
}

/** True for a line that belongs to the page or the wire, not to the article. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const lower = line.toLowerCase();
  const first = lower.charCodeAt(0);
  if (!(first >= 0x61 && first <= 0x7a) && BY_MARK.some((pattern) => pattern.test(line))) return true;
  if (opensAsFurniture(line, lower)) return true;
  return BY_WORD.some(([words, pattern]) => words.some((word) => lower.includes(word)) && pattern.test(line));
}

/** Slugs of a news wire, as in "BC-Country-Country, 1st Ld-Writethru" or "APW19980101.0001 NEWS STORY". */
export function isWireSlug(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (/^(?:BC|AM|PM|CB|EU|US|AS|ML|LA|AF)-[A-Z][\w'.]*[-,]/.test(line)) return true;
  if (/^[A-Z]{3}\d{8}[.-]\d+\b/.test(line)) return true;
  return /^[a-z]\d{2,5} /.test(line) && /writethru|wstm|\bBC-|\bCx\d/i.test(line);
}

/** Letterheads and kinds of text that stand above the headline of a statement: "MEDIA RELEASE", "THE HON …, MINISTER FOR …". */
export function isLetterhead(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (
    /^(?:for immediate release|press (?:release|statement|note|information bureau)|media (?:release|statement|advisory)|news release|joint media release|speech|transcript)\b/i.test(
      line,
    )
  ) {
    return line.length < 60;
  }
  if (line !== line.toUpperCase()) return false;
  return /^(?:THE (?:RT )?HON\b|HON\b|OFFICE OF|DEPARTMENT OF|MINISTRY OF|GOVERNMENT OF|EMBASSY OF|(?:SHADOW )?MINISTER (?:FOR|OF)\b)/.test(
    line,
  );
}

/**
 * Lines of a page that are not part of the article: share buttons, cross links, captions' credits, addresses,
 * slugs of the wire, notes about the page. Each pattern is held against a whole line of at most `LONGEST` characters.
 */
const LONGEST = 160;

const FURNITURE: readonly RegExp[] = [
  /^https?:\/\/\S+$/i,
  /^www\.\S+$/i,
  /^\S+@\S+\.\w+$/,
  /^\+?[\d\s()./-]{7,}$/,
  /^[#*=_~•·.\s-]+$/,
  /^site icon\b/i,
  /^(?:social )?share(?: (?:this|on|via|article|story)\b.*)?:?$/i,
  /^(?:(?:facebook|twitter|x|whatsapp|linkedin|telegram|instagram|e-?mail|print|copy link|pinterest|reddit|messenger)(?: ?[|,/·] ?| |$))+$/i,
  /^(?:also read|read also|read more|read next|see also|related|recommended|more on this|you may also like|watch|listen|don['’]t miss|click here|tap here)(?: ?[:|–—-].*)?$/i,
  /^(?:also|must) (?:read|watch|see)\b.*$/i,
  /^(?:follow|like|join|subscribe|sign up|download|get)\b.*\b(?:us|newsletter|newsletters|channel|app|updates|alerts|inbox|facebook|twitter|whatsapp|telegram)\b.*$/i,
  /^(?:advertisement|advertising|sponsored|promoted|story continues below.*|article continues.*|continue reading.*|loading\W*|comments?|no comments.*|leave a comment.*|\d+ comments?|\d+ min(?:ute)?s? read)$/i,
  /^(?:photo|image|picture|pic|file photo|video|credits?|source|photograph)s?(?: credits?| courtesy)?\s*[:/|].*$/i,
  /^(?:last |first )?(?:updated|modified|published|posted|created)(?: on| at)?\b.*\d.*$/i,
  /^(?:©|\(c\) |copyright ).*$/i,
  /^all rights reserved\b.*$/i,
  /^(?:tags?|topics?|keywords|filed under|categor(?:y|ies)|labels?)\s*:.*$/i,
  /^(?:go )?back to top\b.*$/i,
  /^skip to\b.*$/i,
  /^(?:for (?:further|more) information|media contacts?|press contacts?|contacts?|contact us)\b.{0,120}$/i,
  /^(?:attention|urgent|eds|editors|note to editors|embargo\w*|flash|bulletin|update \d+)\b\s*[:—–-].*$/i,
  /^(?:with|by)? ?(?:inputs|agencies|agency inputs)(?: from\b.*)?$/i,
  /^\(?with (?:agency |additional )?(?:inputs?|reporting) (?:from|by)\b.*$/i,
  /^(?:ends|end|ends\/.*|30|more|-30-|- ?ends? ?-|nnnn|\/\/\/)$/i,
  /^(?:home|news|world|business|politics|sports?|opinion|menu|search|log ?in|subscribe|sections)(?: ?[>›»|/].*)?$/i,
  /\b(?:photo|image|picture)s? ?(?:credits?|courtesy)\b[: ].{0,60}$/i,
  /\bcredits?: .{2,60}$/i,
  /[/|(] ?(?:afp|reuters|ap|epa|getty(?: images)?|shutterstock|istock|file)(?: photo)?\)?$/i,
];

/** True for a line that belongs to the page or the wire, not to the article. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  return FURNITURE.some((pattern) => pattern.test(line));
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

import { authorsOfByline } from '../../plain/byline.ts';
import { isFurniture } from '../../plain/furniture.ts';
import { dateOfLine } from '../../plain/stated-date.ts';
import { plain } from '../metadata/title.ts';
import type { TextBlock } from './blocks.ts';
import { isProse } from './prose.ts';

/** Headings of what stands below articles: comments, sources, boxes on the author. Held against the whole line. */
const ENDINGS =
  /^(?:\(?\d*\)? ?comments?(?: \(?\d+\)?)?|\d+ (?:responses?|replies|thoughts)\b.*|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion|debate)|discussion|about (?:the|our) (?:author|authors|writer|writers|contributor)s?|about us|references|sources|footnotes|share(?: (?:this|on|via|your thoughts).*)?|follow us.*|subscribe\b.*|sign up\b.*|(?:get|join) (?:the|our) .*newsletter.*|newsletters?|support (?:us|our)\b.*|filed under|tags|topics|categories)\s*[:!.?]?$/i;

/** Headings of links to other articles; they stand below an article, and at times between its paragraphs. */
const PROMOTIONS =
  /^(?:(?:related|recommended|popular|trending|latest|featured|similar|top|more|other|further|suggested|previous|next|recent|most (?:read|popular|viewed|recent|shared))(?: (?:stories|story|news|articles?|posts?|content|coverage|reading|reads|links|topics|videos?|now|today|this week|products?|recipes?))*|(?:more|latest|recent)(?: [\w ]{1,20})? (?:from|on|in|by|about) .{1,40}|more (?:like this|to (?:read|explore|come))|read (?:more|next|also|this next|now)\b.{0,30}|(?:also|must) (?:read|watch|see)|you (?:may|might|could|will|'ll|’ll)(?: also)? (?:like|enjoy|love|be interested).*|recommendations?(?: for you)?|recommended (?:for you|by .*)|up next|what to read next|what['’]s next|keep reading|continue reading|editor'?’?s'? (?:picks?|choice)|don['’]t miss.{0,20}|see also|sponsored.{0,30}|promoted.{0,30}|advertisement|(?:from )?(?:our|around the) (?:partners|web|network)|explore more.{0,30}|discover more.{0,30}|in other news|in this (?:section|series))\s*[:!.]?$/i;

/** Lines within an article that lead away from it. */
const LEADS_AWAY =
  /^(?:read more|read also|also read|read next|read(?: the)?(?: full)?(?: story| article)? (?:here|below)|see also|see more|related|related (?:article|story|stories|coverage|content|reading)|more on this|more:|must read|don['’]t miss|recommended|watch|watch (?:the|this|more|now|below)|listen|listen to|view (?:gallery|photos|more)|click here|tap here|story continues|article continues|continue reading|scroll (?:down|to)|keep reading|read the (?:full|original)|sign up (?:for|to|here)|subscribe (?:to|now|here|today)|join our|follow (?:us|our|me|@)|download (?:our|the .* app)|get (?:the latest|our|unlimited|breaking)|(?:this (?:article|story|post|piece) )?(?:is |was )?(?:republished|first published (?:in|by|on|at)|first appeared)|this (?:article|story|post) (?:first |originally |was originally |was first )(?:appeared|published)|originally published|editor['’]s note: this (?:article|story) (?:was|has been)|share this|print this|email this|advertisement|enter your email|you can unsubscribe|by (?:signing up|subscribing|clicking|entering)|your email|we may earn|if you (?:buy|purchase) (?:something|through)|all products|when you (?:buy|purchase)|have a (?:story|tip)|got a (?:story|tip)|do you have a story|for more (?:stories|news)|top stories|loading|please enable|sorry, your browser|your browser does not|we apologi[sz]e, but this|try refreshing your|this content is (?:reserved|only available)|already a (?:subscriber|member)|create an account|sign in (?:or|to)|log in (?:or|to)|register (?:or|to|now|for free)|to (?:continue|keep) reading|view this (?:post|photo) on|a post shared by|pic\.twitter|image source|image caption|image credit|photo credit|photo by|photograph(?:y|er)? by|picture by|getty images|file photo|©|copyright|all rights reserved|skip to|back to top|jump to)\b/i;

/** A line that only says when something was posted: "3 hours ago", "asked Feb 6, 2014 at 20:37". */
const STAMP =
  /^(?:\d+ (?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago\b.{0,40}|(?:asked|answered|edited|posted|published|modified|updated|last updated|created)(?: on| at| by)?:? .{0,20}\d.{0,30})$/i;

const CREDIT =
  /(?:\((?:photo|photos|image|picture|credit|file)\b[^()]{0,80}\)$|\b(?:getty images|shutterstock|ap photo|afp via|via getty|istock|alamy|photo by|photograph by|image by)\b[^.]{0,40}\)?$)/i;

const HEADINGS = /^h[1-6]$/;

function isHeading({ element }: TextBlock): boolean {
  return HEADINGS.test(element.tag);
}

function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]]*$/.test(text.slice(-6));
}

/** True for a block that is a link, or list of links, rather than words with links in them. */
export function isLink({ text, linked, element }: TextBlock): boolean {
  const share = linked / text.length;
  // A sentence of which most leads somewhere is a sentence still.
  if (element.tag === 'p' && share < 0.95 && text.length > 80 && endsSentence(text)) return false;
  if (share > 0.9) return !(element.tag === 'p' && text.length > 200);
  return share > 0.6 && text.length < 300;
}

/** True for a line about the page, the pictures or other articles. */
export function isAside(block: TextBlock): boolean {
  const { text } = block;
  if (text.length > 400) return false;
  if (isFurniture(text) || PROMOTIONS.test(text) || STAMP.test(text)) return true;
  if (text.length < 250 && LEADS_AWAY.test(text) && (block.linked > 0 || !endsSentence(text) || text.length < 90))
    return true;
  return text.length < 300 && CREDIT.test(text);
}

/** True for a line above the first paragraph: the title again, the byline, the date, a section's name. */
function isHead(block: TextBlock, title: string | null): boolean {
  const { text } = block;
  if (title !== null && plain(text) === plain(title)) return true;
  if (text.length < 120 && (dateOfLine(text) !== null || (authorsOfByline(text)?.length ?? 0) > 0)) return true;
  return text.length < 30 && !isHeading(block) && !/[.!?:…"”’]$/.test(text);
}

/** What a block looks like by its place: its element, with the classes of the two around it. */
function shapeOf({ element }: TextBlock): string {
  const { parent } = element;
  const around = parent?.parent ?? null;
  return [element.tag, parent?.tag, parent?.attributes.get('class'), around?.attributes.get('class')].join('|');
}

/** How much of the prose must stand above a heading for it to end the article. */
const ABOVE_END = 0.6;

/**
 * Where the article ends: at the first heading of what follows articles. Links to other articles are promoted between
 * paragraphs too: such a heading ends the article only when no prose that looks like the article's comes after it.
 */
function endOf(blocks: readonly TextBlock[]): number {
  const shapes = new Map<string, number>();
  let all = 0;
  let last = -1;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    all += block.text.length;
    const shape = shapeOf(block);
    shapes.set(shape, (shapes.get(shape) ?? 0) + block.text.length);
  }
  for (const [i, block] of blocks.entries()) if (isProse(block) && shapes.get(shapeOf(block))! > all * 0.25) last = i;
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    if (isProse(block)) before += block.text.length;
    if (before < all * ABOVE_END || block.text.length > 90) continue;
    if (ENDINGS.test(block.text) && (isHeading(block) || i > last)) return i;
    if (i > last && PROMOTIONS.test(block.text)) return i;
  }
  return blocks.length;
}

/** Headings with nothing under them lead to what was left out. */
function withoutBareHeadings(blocks: readonly TextBlock[]): TextBlock[] {
  const kept: TextBlock[] = [];
  let isBare = true;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (isHeading(block) && isBare) continue;
    isBare = false;
    kept.push(block);
  }
  return kept.reverse();
}

/** Short lines that come back: labels and names of lists within the page, not sentences. */
function repeatedLines(blocks: readonly TextBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of blocks)
    if (text.length < 60 && !endsSentence(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count >= 3 && !text.endsWith(':') ? [text] : [])));
}

/** How many blocks at the end may be notes on the authors. */
const NOTES = 4;

/** True for a closing note on one of the authors: "Ana Petrović is a fellow at …", "Ana Petrović covers trade." */
function isNoteOnAuthor({ text }: TextBlock, authors: readonly string[]): boolean {
  if (text.length > 700) return false;
  return authors.some((author) => {
    if (author.length < 5 || !text.toLowerCase().startsWith(author.toLowerCase())) return false;
    return /^,? (?:[^.]{0,60}, )?(?:is|has|was|covers|writes|reports|works|joined|teaches|leads|edits)\b/.test(
      text.slice(author.length, author.length + 90),
    );
  });
}

/** The blocks of a container that are the article: head lines, links, credits and what follows the end left out. */
export function articleBlocks(
  blocks: readonly TextBlock[],
  title: string | null,
  authors: readonly string[],
): TextBlock[] {
  const first = blocks.findIndex(isProse);
  const repeated = repeatedLines(blocks);
  const kept: TextBlock[] = [];
  for (const [i, block] of blocks.slice(0, endOf(blocks)).entries()) {
    if (isLink(block) || isAside(block) || repeated.has(block.text)) continue;
    if (i < first && isHead(block, title)) continue;
    if (title !== null && block.text.length < 300 && plain(block.text) === plain(title)) continue;
    kept.push(block);
  }
  const last = kept.findLastIndex((block, i) => i < kept.length - NOTES || !isNoteOnAuthor(block, authors));
  return withoutBareHeadings(kept.filter((block, i) => i <= last || !isNoteOnAuthor(block, authors)));
}

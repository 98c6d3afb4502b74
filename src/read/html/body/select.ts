import { authorsOfByline } from '../../plain/byline.ts';
import { isFurniture } from '../../plain/furniture.ts';
import { dateOfLine } from '../../plain/stated-date.ts';
import { plain } from '../metadata/title.ts';
import type { TextBlock } from './blocks.ts';
import { isProse } from './prose.ts';

/** Headings that open what stands below an article. */
const AFTERWARDS =
  /^(?:related|more (?:from|on|in|stories|news|like this|articles|posts|to read)|read (?:more|next|also)|also read|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|recommended|recommendations|most (?:read|popular|viewed|recent)|popular|trending|latest|top stories|editor'?s'? picks|don['’]t miss|up next|next (?:article|story|post|up)|previous (?:article|post)|comments?\b|\d+ (?:comments?|responses|replies|thoughts)|leave a (?:reply|comment)|join the (?:conversation|discussion)|post a comment|about the (?:author|writer)s?|about (?:us|author)$|share (?:this|on|article|story)|follow us|subscribe|sign up|newsletter|get (?:the|our) .*newsletter|stay (?:up to date|informed|connected)|tags?:?$|topics?:?$|filed under|categories:?$|support (?:us|our)|advertisement|sponsored|promoted|from our partners|around the web|what to read next|keep reading|continue reading|explore (?:more|further)|further reading|similar (?:articles|posts|stories)|see also|references$|sources:?$|footnotes$|about this (?:article|story)|in (?:this|other) (?:section|news)|discover more|discussion$)/i;

/** Lines within an article that lead away from it. */
const LEADS_AWAY =
  /^(?:read more|read also|also read|read next|read(?: the)?(?: full)?(?: story| article)? (?:here|below)|see also|see more|related|related (?:article|story|stories|coverage|content|reading)|more on this|more:|must read|don['’]t miss|recommended|watch|watch (?:the|this|more|now|below)|listen|listen to|view (?:gallery|photos|more)|click here|tap here|story continues|article continues|continue reading|scroll (?:down|to)|keep reading|read the (?:full|original)|sign up (?:for|to|here)|subscribe (?:to|now|here|today)|join our|follow (?:us|our|me|@)|download (?:our|the .* app)|get (?:the latest|our|unlimited|breaking)|this (?:article|story|post) (?:first |originally |was originally |was first )(?:appeared|published)|originally published|editor['’]s note: this (?:article|story) (?:was|has been)|share this|print this|email this|advertisement|enter your email|you can unsubscribe|by (?:signing up|subscribing|clicking|entering)|your email|we may earn|if you (?:buy|purchase) (?:something|through)|all products|when you (?:buy|purchase)|have a (?:story|tip)|got a (?:story|tip)|do you have a story|for more (?:stories|news)|top stories|loading|please enable|sorry, your browser|your browser does not|view this (?:post|photo) on|a post shared by|pic\.twitter|image source|image caption|image credit|photo credit|photo by|photograph(?:y|er)? by|picture by|getty images|file photo|©|copyright|all rights reserved|skip to|back to top|jump to)\b/i;

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
  if (isFurniture(text)) return true;
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

/** Where the article ends: the first heading that opens what follows it, if little prose stands behind. */
function endOf(blocks: readonly TextBlock[]): number {
  let before = 0;
  const all = blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
  for (const [i, block] of blocks.entries()) {
    const opens = isHeading(block) || (block.text.length < 60 && !endsSentence(block.text));
    if (opens && block.text.length < 90 && before > all * 0.8 && AFTERWARDS.test(block.text)) return i;
    if (isProse(block)) before += block.text.length;
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

/** The blocks of a container that are the article: head lines, links, credits and what follows the end left out. */
export function articleBlocks(blocks: readonly TextBlock[], title: string | null): TextBlock[] {
  const first = blocks.findIndex(isProse);
  const kept: TextBlock[] = [];
  for (const [i, block] of blocks.slice(0, endOf(blocks)).entries()) {
    if (isLink(block) || isAside(block)) continue;
    if (i < first && isHead(block, title)) continue;
    if (title !== null && block.text.length < 300 && plain(block.text) === plain(title)) continue;
    kept.push(block);
  }
  return withoutBareHeadings(kept);
}

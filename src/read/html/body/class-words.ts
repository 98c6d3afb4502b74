import { attribute, type Element } from '../tree.ts';

/**
 * The class names, id and test id of an element as one string of small words: `" article-body_main storyText"` becomes
 * `" article-body-main story-text "`. Names are parted by spaces, their words by hyphens.
 */
export function classWords(element: Element): string {
  if (element.attributes.size === 0) return '';
  let words = KNOWN.get(element);
  if (words === undefined) {
    words = wordsOf(NAMING.map((name) => attribute(element, name)).join(' '));
    KNOWN.set(element, words);
  }
  return words;
}

const NAMING = ['class', 'id', 'data-testid', 'data-component'];

/** Words once made; every stage of the reading looks at the classes of the same elements. */
const KNOWN = new WeakMap<Element, string>();

function wordsOf(attributes: string): string {
  const names = attributes.slice(0, LONGEST);
  if (names.trim() === '') return '';
  const words = names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d\s]+/g, '-')
    .replace(/\s+/g, ' ');
  return ` ${words} `;
}

/** Longest list of classes looked at, in characters; style frameworks write some hundreds. */
const LONGEST = 600;

/** A pattern that finds one of the words, or pairs of words, within a class name. */
function within(words: string): RegExp {
  return new RegExp(`[ -](?:${words.trim().replace(/\s+/g, '|')})(?=[ -])`);
}

/** A pattern for class names that are one of these and nothing else. */
function whole(words: string): RegExp {
  return new RegExp(` (?:${words.trim().replace(/\s+/g, '|')})(?= )`);
}

/** Parts of a page that never hold its article, whatever their length. */
export const NEVER_BODY = within(`
  comments comment-list comment-form commentlist comment-section comments-area disqus respond livefyre
  cookie cookies gdpr consent onetrust cmp
  nav navbar navigation breadcrumb breadcrumbs megamenu offcanvas
  taboola outbrain zergnet mgid revcontent
  sr-only visually-hidden visuallyhidden screen-reader screen-reader-text screenreader
  site-footer page-footer global-footer footer-container
`);

/** Parts that stand beside or within an article and are none of it, unless they hold most of the page's prose. */
export const BESIDE_BODY = within(`
  ad ads advert adverts advertisement advertising advertorial adslot ad-slot ad-unit dfp gpt-ad sponsor sponsored sponsors sponsorship
  sidebar side-bar rail right-rail aside footer menu menus toolbar toolbox tools
  social share shares sharing sharebar share-bar sharedaddy addtoany addthis sharethis follow follow-us
  related relateds relatedposts related-posts recommended recommendation recommendations recirc recirculation jp-relatedposts yarpp crp
  more-from more-stories more-news more-on also-read read-also read-more readmore read-next up-next next-up see-also you-may trending most-read most-popular popular mostread latest latest-news
  newsletter newsletters signup sign-up sign-in signin subscribe subscription subscriptions paywall premium-wall regwall login register registration
  promo promos promoted promotion promotions cta call-to-action callout donate donation donations membership marketing
  popup pop-up modal overlay lightbox banner tooltip dropdown drawer dialog toast interstitial
  caption captions wp-caption-text figcaption credit credits photo-credit image-credit media-caption image-caption
  gallery galleries carousel slideshow slider slick swiper
  widget widgets teasers teaser-item teaser-card teaser-list teaser-wrapper article-teaser post-teaser news-teaser story-teaser card-list post-list collection
  tags tag-list taglist tag-links post-tags entry-tags tag-cloud topics topic-list keywords post-categories cat-links
  byline bylines author-bio authorbio author-box authorbox about-author about-the-author author-info author-card author-profile author-details bio biography contributors contributor
  timestamp timestamps dateline-date pub-date pubdate publish-date published-date post-date entry-date article-date date-published last-updated date-time datetime
  post-meta entry-meta article-meta story-meta postmeta byline-meta meta-info article-info post-info meta-data metadata
  rating ratings poll polls quiz survey votes
  toc table-of-contents tableofcontents jump-links jump-to
  pullquote pull-quote pullquotes blockquote-pull
  twitter-tweet twitter-video instagram-media tiktok-embed fb-post fb-video reddit-embed bluesky-embed social-embed embed-twitter embed-instagram
  video-player video-fallback embedded-video video-embed embed-video video-block player-wrapper jwplayer brightcove audio-player podcast-player video-container
  copyright disclaimer legal terms disclosure affiliate
  pagination pager paging post-navigation prev-next next-prev nav-links post-nav
  skip skip-link skiplink print-only noprint no-print
  infobox infographic correction-link editors-note-link listen listen-to
`);

/** Names that say the same only when they stand alone. */
export const BESIDE_WHOLE = whole(
  `author authors meta date time tag topic video image img photo picture map chart comment buttons btn button kicker eyebrow label section-label teaser category categories source promo links`,
);

/** True where a class hides an element at every width of the screen ("hidden", not "hidden lg:block"). */
export function isHiddenByClass(element: Element): boolean {
  const names = element.attributes.get('class');
  if (names === undefined || !/(?:^|\s)(?:hidden|hide|d-none|is-hidden|visually-hidden|invisible)(?:\s|$)/i.test(names))
    return false;
  return !/[:-](?:block|flex|grid|inline|visible|contents)(?:\s|$)/i.test(names);
}

/** Names of the element that holds the text of an article. */
export const BODY = within(`
  article-body articlebody article-content article-text articletext article-copy article-main article-page-content
  story-body storybody story-content story-text storytext story-copy
  post-body post-content postcontent post-text post-entry blog-content blog-post-content
  entry-content entry-body entry-text td-post-content
  body-content body-copy bodycopy body-text bodytext content-body content-text content-article
  page-content news-content news-body news-text single-content rich-text richtext wysiwyg prose
  article-detail article-details story-detail paywall-content main-text main-content-text text-content
`);

/** Names of the paragraph under a headline that sums the article up. */
export const STANDFIRST = within(`
  standfirst dek deck article-dek subtitle sub-title subhead subheading sub-heading subheadline sub-headline strapline summary synopsis excerpt lede lead-in article-lead abstract article-description article-intro post-excerpt
  stand-first sub-head headline-sub teaser-text intro article-summary
`);

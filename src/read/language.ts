import { ENGLISH_FUNCTION_WORDS, OTHER_FUNCTION_WORDS } from '../language/function-words.ts';

/** How much of a text is looked at in one place, in characters: about 400 words. */
const SAMPLE = 2500;

/** Most articles show their language in so many characters. */
const GLANCE = 800;

/** Fewer words than these, a headline, are English unless their script or their small words say otherwise. */
const FEW_WORDS = 12;

/**
 * Shares of function words. English prose has 0.35 to 0.5, tables and lists of names down to 0.1; texts in other
 * languages have less than 0.08, by words such as "a" and "in" that they share with English.
 */
const LEAST_ENGLISH = 0.06;
const USUAL_ENGLISH = 0.25;

/** Prose of some hundred words uses each of them twice or three times; so many times on average is repetition. */
const MOST_REPEATED = 5;

const WORD = /[a-z\u00df-\u024f\u1e00-\u1eff]+(?:['’][a-z]+)?/g;

/** So many words in a row with the usual share of English ones settle it: most articles are read no further. */
const ENOUGH_WORDS = 80;

/** True when most letters are of another script than Latin. */
function isOtherScript(sample: string): boolean {
  let latin = 0;
  let other = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++;
    // Past the Latin blocks; the general punctuation and the symbols are of no script, the halves of pairs of any.
    else if (code >= 0x370 && !(code >= 0x1e00 && code < 0x2c00) && !(code >= 0xd800 && code < 0xf900)) other++;
  }
  return other > latin;
}

/** Share of the words that are in a list. */
function share(words: readonly string[], list: ReadonlySet<string>): number {
  let found = 0;
  for (const word of words) if (list.has(word)) found++;
  return words.length === 0 ? 0 : found / words.length;
}

/** True for a stretch that is English, or too little to tell. */
function isEnglishSample(sample: string): boolean {
  if (isOtherScript(sample)) return false;
  const lower = sample.toLowerCase();
  const words: string[] = [];
  let hits = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(lower); match; match = WORD.exec(lower)) {
    words.push(match[0]);
    if (ENGLISH_FUNCTION_WORDS.has(match[0])) hits++;
    if (words.length === ENOUGH_WORDS && hits >= ENOUGH_WORDS * USUAL_ENGLISH) return true;
  }
  // One thing over and over drowns the rest: then each word counts once.
  const kinds = new Set(words);
  if (words.length >= 60 && kinds.size * MOST_REPEATED < words.length) return isEnglishSample([...kinds].join(' '));
  const english = hits / Math.max(1, words.length);
  if (english >= USUAL_ENGLISH) return true;
  // Initials and abbreviations look like the one-letter words of other languages.
  const told = words.length < FEW_WORDS ? words.filter((word) => word.length > 1) : words;
  let other = 0;
  for (const list of OTHER_FUNCTION_WORDS.values()) other = Math.max(other, share(told, list));
  if (words.length < FEW_WORDS) return other * told.length < 2 || other < 0.34 || english >= other;
  if (english < LEAST_ENGLISH && words.length >= 60) return false;
  return other < 0.12 || english >= other * 0.75;
}

/**
 * True for a text that reads as English: by the share of its function words against those of other languages, at its
 * start and, where that does not, in its middle. A headline or a list of results is given the benefit of the doubt.
 */
export function isEnglish(text: string): boolean {
  if (text.length > GLANCE && isEnglishSample(text.slice(0, GLANCE))) return true;
  if (isEnglishSample(text.slice(0, SAMPLE))) return true;
  if (text.length < SAMPLE * 2) return false;
  const middle = text.length >> 1;
  return isEnglishSample(text.slice(middle, middle + SAMPLE));
}

/** ISO 639-3, as franc names languages, to BCP 47; those with no shorter tag keep theirs. */
const SHORT_TAGS: Readonly<Record<string, readonly [tag: string, name: string]>> = {
  cmn: ['zh', 'Chinese'],
  spa: ['es', 'Spanish'],
  rus: ['ru', 'Russian'],
  arb: ['ar', 'Arabic'],
  ben: ['bn', 'Bengali'],
  hin: ['hi', 'Hindi'],
  por: ['pt', 'Portuguese'],
  ind: ['id', 'Indonesian'],
  jpn: ['ja', 'Japanese'],
  fra: ['fr', 'French'],
  deu: ['de', 'German'],
  kor: ['ko', 'Korean'],
  tel: ['te', 'Telugu'],
  vie: ['vi', 'Vietnamese'],
  mar: ['mr', 'Marathi'],
  ita: ['it', 'Italian'],
  tam: ['ta', 'Tamil'],
  tur: ['tr', 'Turkish'],
  urd: ['ur', 'Urdu'],
  guj: ['gu', 'Gujarati'],
  pol: ['pl', 'Polish'],
  ukr: ['uk', 'Ukrainian'],
  kan: ['kn', 'Kannada'],
  mal: ['ml', 'Malayalam'],
  pes: ['fa', 'Persian'],
  nld: ['nl', 'Dutch'],
  ron: ['ro', 'Romanian'],
  ell: ['el', 'Greek'],
  hun: ['hu', 'Hungarian'],
  ces: ['cs', 'Czech'],
  swe: ['sv', 'Swedish'],
  tha: ['th', 'Thai'],
  heb: ['he', 'Hebrew'],
  bul: ['bg', 'Bulgarian'],
  srp: ['sr', 'Serbian'],
  hrv: ['hr', 'Croatian'],
  bos: ['bs', 'Bosnian'],
  swh: ['sw', 'Swahili'],
  tgl: ['tl', 'Tagalog'],
  zlm: ['ms', 'Malay'],
};

/** The tag and English name of a text's language as franc-min takes it; `und` where it cannot tell. */
export async function nameLanguage(text: string): Promise<{ readonly tag: string; readonly name: string | null }> {
  const { franc } = await import('franc-min');
  const code = franc(text.slice(0, SAMPLE));
  const [tag, name] = SHORT_TAGS[code] ?? [];
  // What is not English by its own words is not English, whatever its letters look like.
  if (tag === undefined || name === undefined) return { tag: code === 'eng' ? 'und' : code, name: null };
  return { tag, name };
}

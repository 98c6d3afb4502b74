/** Closed classes of English words, in lower case: what a reader of clauses steers by. */

/** Words with an apostrophe are held in both its shapes. */
const set = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => (word.includes("'") ? [word, word.replace("'", '’')] : [word])));

export const DEFINITE = set('the this that these those said');
export const POSSESSIVES = set('its their his her our my your whose');
export const INDEFINITE = set('a an another one some');
/** Words that make a noun phrase speak of none in particular. */
export const GENERAL = set('any no every each such either neither whatever whichever all most many few more');
export const QUANTIFIERS = set(
  'several multiple numerous various dozens scores many few some both two-dozen different other additional further more',
);

export const PREPOSITIONS = set(
  'of in on at by for with from to into onto upon about over under between among amid against through throughout within without ' +
    'during after before since until till towards toward across around near behind beyond despite via per like as than regarding ' +
    'concerning covering including following besides except outside inside off out up down alongside along',
);
export const CONJUNCTIONS = set(
  'and or but nor yet so if unless whether because while when where wherein whereby whereas although though that which who whom once',
);
export const PRONOUNS = set(
  'i you he she it we they me him us them himself herself itself themselves ourselves who whom which what there this that these those',
);
export const BE = set("is are was were be been being am 's isn't aren't wasn't weren't");
export const HAVE = set("has have had having hasn't haven't hadn't");
export const DO = set("do does did don't doesn't didn't");
export const MODALS = set(
  "will would shall should can could may might must won't wouldn't can't cannot couldn't shouldn't mustn't 'll",
);
export const NEGATIONS = set("not never n't no neither nor hardly without");
/** Adverbs without -ly that stand between the parts of a verb, or before it. */
export const ADVERBS = set(
  'also already now then still just soon yet not never even only ever again thus therefore later once recently today yesterday tomorrow ' +
    'earlier finally jointly together both all each successfully first twice',
);

/** Words in -ly that are nouns, names, verbs, or adjectives alone. */
const NO_ADVERBS = set(
  'family supply italy assembly july friendly costly deadly lively lonely lovely orderly elderly holy ugly unruly timely untimely quarterly ' +
    'weekly fortnightly hourly reply apply comply rely imply anomaly monopoly butterfly',
);

/** True for an adverb that may stand inside a verb group. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NO_ADVERBS.has(word));
}

/** True for a word of a closed class: never part of a name, never a noun that stands before another. */
export function isFunctionWord(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    PRONOUNS.has(word) ||
    BE.has(word) ||
    HAVE.has(word) ||
    DO.has(word) ||
    MODALS.has(word) ||
    DEFINITE.has(word) ||
    POSSESSIVES.has(word) ||
    GENERAL.has(word) ||
    INDEFINITE.has(word)
  );
}

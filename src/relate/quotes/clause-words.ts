const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words after which a name is no subject: "in talks with Holm". */
export const PREPOSITIONS = set(
  'of in on at by for from to with between about under over into during after before since against toward towards near ' +
    'through within without via despite amid upon alongside behind than',
);

/** Words that begin a noun phrase. */
export const DETERMINERS = set(
  'the a an this that these those his her its their our both one another each some several many most two three four five',
);

/** Words that end the noun phrase behind a verb: "said Lee | after the talks". */
export const PHRASE_ENDS = set(
  'in on after before during when while who whose which as to from since because although though but following and via if',
);

/** Words that open a clause within another: what stands between them and the next comma is not the subject outside. */
export const RELATIVES = set('who whose whom which where when after while although though during as before following');

/** Words between a subject and its verb. */
export const BETWEEN = set(
  'also has have had then later still further again already would will did do does was is been being as quoted cited since ' +
    'recently often never even not himself herself itself once meanwhile however both all went on',
);

/** Those who speak for a body: what they say is said by the body, when they have no name. */
export const VOICES = set('spokesman spokeswoman spokesperson spokespeople spokespersons spokesmen representative');

/** Nouns for people of whom no name is given. */
export const NOBODIES = set(
  'officials sources source people leaders ministers analysts analyst experts expert critics residents lawmakers ' +
    'diplomats witnesses observers parties countries nations sides governments lawyers aides economists scientists ' +
    'researchers activists executives reporters media newspapers reports others many some witness resident critic members ' +
    'delegates participants authors investors traders workers users heads chiefs presidents diplomat insider insiders ' +
    'locals villagers neighbours neighbors relatives fans protesters prosecutors doctors teachers students farmers employees ' +
    'staff customers commentators spectators police demonstrators prisoners everyone somebody someone',
);

/** Nouns for a person that no title has. */
export const PEOPLE = set(
  'man woman leader premier chief boss official lawyer politician founder executive ' +
    'president minister frenchman englishman american german briton veteran striker captain coach manager player star ' +
    'senator lawmaker diplomat envoy judge prosecutor analyst economist professor scientist author director head ' +
    'specialist artist musician teenager boy girl champion winner legend bishop general colonel governor mayor commissioner ' +
    'singer actor actress writer teacher doctor historian researcher activist coordinator',
);

/** Those whom only their tie to another names: "the father said" is nobody's name. */
export const RELATIVES_OF = set(
  'father mother parents parent son daughter brother sister wife husband widow uncle aunt cousin friend colleague neighbour ' +
    'neighbor grandfather grandmother nephew niece partner mom mum dad',
);

/** Nouns for a body that was named before. */
export const BODIES = set(
  'company firm ministry agency bank group government airline party union court commission committee council club ' +
    'organisation organization association department regulator watchdog university carmaker automaker bloc ' +
    'foundation institute board office administration authority army military force fund operator supplier manufacturer ' +
    'municipality archives tribunal panel coalition network channel newspaper magazine broadcaster embassy secretariat chamber ' +
    'federation league society alliance movement militia charity startup retailer lender insurer exporter developer utility ' +
    'school hospital museum library bureau service centre center trust brand studio exchange firm producer refinery brewer',
);

/** Shorter words for offices. */
export const SHORT_ROLES: ReadonlyMap<string, string> = new Map([
  ['premier', 'prime minister'],
  ['pm', 'prime minister'],
  ['ceo', 'chief executive'],
]);

/**
 * Abbreviations that end in a full stop, in lower case and without it, by what can follow them. From general
 * knowledge of English newspapers' style books; dotted ones (`u.s`, `a.m`) are told by their shape, not listed.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand before a name: the stop never ends a sentence. */
export const BEFORE_NAME = set(
  'mr mrs ms mx messrs mmes dr drs prof profs gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig insp supt det ' +
    'sen sens rep reps gov govs atty rev revd fr msgr hon amb pres dir mgr supervisor sr.mr ste mt ft pte hr herr mme mlle ' +
    'sra srta dep asst ald cllr ofc spc ssgt fmr h.e e.g i.e viz cf vs v al approx ca est incl esp',
);

/** Stand before a number: the stop ends nothing when digits follow. */
export const BEFORE_NUMBER = set(
  'no nos nr n° pp p pg pgs par para art arts sec secs sect ch chap chaps vol vols fig figs ex app ver v op cit ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun rs tel ext ' +
    'approx c ca circa fol r.no item ln',
);

/** Stand at the end of a name or an amount: the stop ends a sentence only when the next word opens one. */
export const MAY_END = set(
  'inc corp co cos ltd llc llp plc bros jr sr esq st ave blvd rd hwy dept univ assn bros intl natl govt admin assoc ' +
    'etc al et.al ed eds trans ph.d m.d b.a m.a ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ' +
    'ore pa penn tenn tex vt va wash wis wisc wyo ont que alta sask ' +
    'oz lb lbs ft in yd yds mi sq cu kg km cm mm hr hrs min mins sec secs mph rpm yr yrs mo mos wk wks max avg temp ' +
    'mfg mfr tech elec bldg apt rm dist div pct ppl misc orig prev tel fax mtg',
);

/** Words that, with a capital, open a sentence far more often than they belong to a name. */
export const OPENERS = set(
  'the a an this that these those he she it we they you i my his her its our their your there here in on at by for from ' +
    'with without after before since until till when while where why how what who whom whose which if unless although ' +
    'though because as but and or so yet nor however meanwhile moreover furthermore nevertheless nonetheless therefore ' +
    'thus hence also then now today yesterday tomorrow both all some many most several few each every no not none one ' +
    'two three four five six seven eight nine ten another other others according under over despite during among ' +
    'between earlier later last next instead still even only just once again maybe perhaps yes is are was were do does ' +
    'did has have had can could will would should may might must let please such to of about against along around ' +
    'behind beyond into like near off out through throughout toward towards up upon within above below following based ' +
    'it’s "it\'s" he’s she’s that’s there’s they’re we’re you’re i’m i’ve i’d don’t didn’t can’t won’t isn’t ' +
    "it's he's she's that's there's they're we're you're i'm i've i'd don't didn't can't won't isn't",
);

/** Verbs that tie a capitalised name to the question or cry before it: `"Really?" Smith asked`. */
export const SPEAKING = set(
  'said says asked asks added told cried replied wrote shouted continued explained answered recalled exclaimed joked ' +
    'quipped insisted wondered tweeted noted declared remarked responded warned argued',
);

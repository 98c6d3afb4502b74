/** Verbs that report speech, by their stems: each also in -s, -ed and -ing, irregular forms after a slash. */
const VERBS =
  'say/said tell/told add argue explain note state write/wrote reply/replied/replies ask insist stress emphasise emphasize ' +
  'warn announce declare claim acknowledge admit/admitted/admitting remark comment continue conclude recall observe tweet ' +
  'post pledge promise urge reiterate underline underscore highlight point confirm predict joke quip/quipped lament complain ' +
  'counter respond answer maintain assert contend suggest believe think/thought recount exclaim/exclaimed shout boast caution ' +
  'testify/testified/testifies describe praise call concede disclose elaborate hail affirm express reveal report ' +
  'forecast welcome vow mention repeat read/reads indicate assure reassure opine reckon retort rule/ruled submit/submitted/submitting ' +
  'muse reason advise recommend hint echo plead demand denounce condemn criticise criticize slam/slammed/slamming blast decry/decried/decries ' +
  'lambast excoriate deplore mock dub/dubbed/dubbing label brand term cite allege propose share inform notify/notified/notifies fear hope accuse';

let verbs: ReadonlySet<string> | null = null;

function load(): ReadonlySet<string> {
  const made = new Set<string>();
  for (const row of VERBS.split(' ')) {
    const [stem, ...irregular] = row.split('/') as [string, ...string[]];
    const base = stem.endsWith('e') ? stem.slice(0, -1) : stem;
    for (const form of [stem, `${stem}s`, `${base}ed`, `${base}ing`, ...irregular]) made.add(form);
  }
  return made;
}

/** True for a verb of saying in any of its forms, in lower case: "said", "argues", "noting". */
export function isSpeechVerb(word: string): boolean {
  verbs ??= load();
  return verbs.has(word);
}

const OTHER_SENSES =
  /^(?:continu|think|thought|believ|read|post|point|mention|observ|repeat|welcom|forecast|conclud|maintain|describ|call|hail|prais|assur|rul(?:e|i)|submit|reason|recommend|demand|denounc|condemn|critici|slam|blast|decr(?:y|i)|lambast|excoriat|deplor|mock|dub|label|brand|term|cit(?:e|i)|propos|shar(?:e|i)|inform|notif|fear|hop(?:e|i)|accus)/u;

/** True for verbs that mostly do not report: "continued", "read", "points", "called". Only beside a quote do they say who speaks. */
export function isWeakSpeechVerb(word: string): boolean {
  return OTHER_SENSES.test(word);
}

/** Things that speak in print and are nobody: what they say has no speaker. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'statement declaration document communique communiqué report agreement treaty memorandum letter proposal text resolution ' +
    'charter act law bill order article notice paper accord pact plan draft release readout study survey constitution communiques ' +
    'statements reports documents affidavit petition complaint indictment judgment judgement verdict ruling decree manifesto email memo ' +
    'circular advisory notification transcript editorial book story headline slogan banner placard sign motto poem song website caption ' +
    'inscription preamble dossier filing lawsuit decision'
  ).split(' '),
);

/** Pronouns for a person, and those for a body. */
export const PERSONAL: ReadonlySet<string> = new Set(['he', 'she']);
export const IMPERSONAL: ReadonlySet<string> = new Set(['it', 'they']);

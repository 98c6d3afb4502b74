import type { RecordAgreement } from '../model/record/record.ts';

/** What a noun that names an instrument tells by itself. */
export interface InstrumentNoun {
  readonly type: RecordAgreement['type'];
  /**
   * `strong`: hardly ever anything but an instrument (*treaty*). `plain`: an instrument when somebody makes it (*deal*).
   * `weak`: mostly something else, and one only as a title, as *joint* …, or when it is signed (*plan*, *statement*).
   */
  readonly strength: 'strong' | 'plain' | 'weak';
  readonly isPlural: boolean;
}

type Row = readonly [singular: string, plural: string | null, type: InstrumentNoun['type'], InstrumentNoun['strength']];

/** Heads of one word. Types as the record's page gives them; those without a type of their own are `other`. */
const ROWS: readonly Row[] = [
  ['treaty', 'treaties', 'treaty', 'strong'],
  ['convention', 'conventions', 'convention', 'weak'],
  ['protocol', 'protocols', 'protocol', 'weak'],
  ['charter', 'charters', 'charter', 'weak'],
  ['agreement', 'agreements', 'agreement', 'strong'],
  ['accord', 'accords', 'accord', 'strong'],
  ['pact', 'pacts', 'pact', 'strong'],
  ['deal', 'deals', 'deal', 'plain'],
  ['contract', 'contracts', 'contract', 'plain'],
  ['covenant', 'covenants', 'agreement', 'weak'],
  ['compact', 'compacts', 'agreement', 'weak'],
  ['memorandum', 'memorandums', 'memorandum_of_understanding', 'strong'],
  ['memoranda', null, 'memorandum_of_understanding', 'strong'],
  ['mou', 'mous', 'memorandum_of_understanding', 'strong'],
  ['moc', 'mocs', 'memorandum_of_cooperation', 'strong'],
  ['fta', 'ftas', 'agreement', 'strong'],
  ['cepa', 'cepas', 'agreement', 'strong'],
  ['arrangement', 'arrangements', 'arrangement', 'weak'],
  ['framework', 'frameworks', 'framework', 'weak'],
  ['declaration', 'declarations', 'declaration', 'weak'],
  ['statement', 'statements', 'statement', 'weak'],
  ['communique', 'communiques', 'statement', 'weak'],
  ['communiqué', 'communiqués', 'statement', 'weak'],
  ['document', 'documents', 'statement', 'weak'],
  ['plan', 'plans', 'action_plan', 'weak'],
  ['program', 'programs', 'action_plan', 'weak'],
  ['programme', 'programmes', 'action_plan', 'weak'],
  ['roadmap', 'roadmaps', 'roadmap', 'weak'],
  ['vision', 'visions', 'vision', 'weak'],
  ['partnership', 'partnerships', 'partnership', 'weak'],
  ['initiative', 'initiatives', 'initiative', 'weak'],
  ['truce', 'truces', 'ceasefire', 'strong'],
  ['ceasefire', 'ceasefires', 'ceasefire', 'strong'],
  ['armistice', 'armistices', 'ceasefire', 'strong'],
  ['settlement', 'settlements', 'other', 'weak'],
  ['understanding', 'understandings', 'other', 'weak'],
  ['undertaking', 'undertakings', 'other', 'weak'],
  ['concordat', 'concordats', 'treaty', 'strong'],
  ['entente', 'ententes', 'other', 'weak'],
  ['lease', 'leases', 'other', 'weak'],
];

/** Words after "memorandum of", "letter of" that finish the head. */
const FULL_HEADS: readonly (readonly [string, string, InstrumentNoun['type']])[] = [
  ['memorandum', 'understanding', 'memorandum_of_understanding'],
  ['memorandum', 'cooperation', 'memorandum_of_cooperation'],
  ['memorandum', 'collaboration', 'memorandum_of_cooperation'],
  ['memorandum', 'agreement', 'memorandum_of_understanding'],
  ['memorandum', 'intent', 'letter_of_intent'],
  ['letter', 'intent', 'letter_of_intent'],
  ['letter', 'agreement', 'agreement'],
  ['heads', 'agreement', 'agreement'],
  ['heads', 'terms', 'agreement'],
  ['declaration', 'intent', 'letter_of_intent'],
  ['statement', 'intent', 'letter_of_intent'],
];

let nouns: Map<string, InstrumentNoun> | null = null;
let fullHeads: Map<string, InstrumentNoun['type']> | null = null;

/** The table of `ROWS` by word form, made at its first use. */
export function instrumentNouns(): ReadonlyMap<string, InstrumentNoun> {
  if (nouns) return nouns;
  nouns = new Map();
  for (const [singular, plural, type, strength] of ROWS) {
    nouns.set(singular, { type, strength, isPlural: singular === 'memoranda' });
    if (plural) nouns.set(plural, { type, strength, isPlural: true });
  }
  nouns.set('letter', { type: 'letter_of_intent', strength: 'weak', isPlural: false });
  nouns.set('letters', { type: 'letter_of_intent', strength: 'weak', isPlural: true });
  nouns.set('heads', { type: 'agreement', strength: 'weak', isPlural: false });
  nouns.set('fire', { type: 'ceasefire', strength: 'weak', isPlural: false });
  nouns.set('map', { type: 'roadmap', strength: 'weak', isPlural: false });
  return nouns;
}

/** The type of "memorandum of cooperation" and the like, or `null` where `of` and the word after it finish no head. */
export function fullHeadType(head: string, afterOf: string): InstrumentNoun['type'] | null {
  fullHeads ??= new Map(FULL_HEADS.map(([first, last, type]) => [`${first} ${last}`, type]));
  const singular = head === 'memoranda' || head === 'memorandums' ? 'memorandum' : head === 'letters' ? 'letter' : head;
  return fullHeads.get(`${singular} ${afterOf === 'co-operation' ? 'cooperation' : afterOf}`) ?? null;
}

/** Heads that stand for nothing unless the words after "of" finish them. */
export const NEEDS_FULL_HEAD: ReadonlySet<string> = new Set(['letter', 'letters', 'heads']);
/** Heads that are the last part of a compound: the word before them, over a hyphen or a space. */
export const NEEDS_FIRST_PART: ReadonlyMap<string, string> = new Map([
  ['fire', 'cease'],
  ['map', 'road'],
]);
/** Words that make a weak noun an instrument of several: "joint statement", "bilateral framework". */
export const JOINT_WORDS: ReadonlySet<string> = new Set([
  'joint',
  'bilateral',
  'trilateral',
  'tripartite',
  'multilateral',
  'quadrilateral',
  'mutual',
  'reciprocal',
]);

/** Nouns that, right after an instrument, are the head instead: "treaty negotiators", "contract dispute". */
export const TAKES_OVER: ReadonlySet<string> = new Set(
  (
    'negotiation negotiations negotiator negotiators talks talk suspension suspensions signing signings ceremony dispute disputes ' +
    'worker workers terms term hope hopes bid bids killing killings award awards law laws price prices value values offer offers ' +
    'player players extension extensions period periods partner partners state states member members violation violations summit ' +
    'summits office offices proposal proposals text texts draft drafts deadline deadlines obligation obligations requirement ' +
    'requirements research manufacturer manufacturers maker makers making holder holders renewal renewals breach breaches party ' +
    'parties rights right language clause clauses provision provisions implementation monitoring monitors monitor process efforts ' +
    'effort staff labour labor employee employees teacher teachers winner winners body bodies committee committees council forum ' +
    'fund funds bank banks date dates day days year years amount amounts size status issue issues news announcement flow volume ' +
    'area areas zone zones line lines mechanism mechanisms system systems management manager managers team teams lawyer lawyers ' +
    'documents document paper papers rules rule organisation organization organisations organizations group groups centre center ' +
    'framework frameworks bridge army soldier soldiers killer expires expiry option options discussions discussion debate vote votes ' +
    'crisis collapse failure ban bans tax taxes cost costs work jobs job signatory signatories school schools flight flights airline'
  ).split(' '),
);

/**
 * Legal forms and other last words that a firm's or body's short name leaves out, lower case without dots. From general
 * knowledge.
 */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set(
  (
    'inc incorporated corp corporation co company ltd limited plc llc llp lp ag sa se nv bv gmbh kg oyj oy ab asa as aps spa srl sarl ' +
    'sas pty pte pvt bhd sdn berhad tbk pt jsc ojsc pjsc ooo zao kk kabushiki group holding holdings saog kgaa'
  ).split(' '),
);

/** First words of bodies that name many: "National" alone, or "Bank" alone, is not short for one of them. */
export const COMMON_FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    'the national international central federal state united global general world bank university ministry department office ' +
    'council committee commission association federation union institute center centre school college court supreme high ' +
    'house senate parliament congress cabinet board party democratic republican liberal labour people new north south east ' +
    'west northern southern eastern western royal american british indian chinese japanese european african asian first ' +
    'public social economic financial foreign defence defense health education security police army air navy group club ' +
    'standard great grand city town county provincial regional st saint san de la el al big red green blue black white ' +
    'institute agency bureau authority organisation organization foundation fund society museum hospital church'
  ).split(' '),
);

/** Nouns that point back at a body named before ("the ministry"), and what its name must hold for it to be meant. */
export const BODY_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ministry: ['ministry', 'ministries'],
    department: ['department'],
    agency: ['agency', 'administration', 'authority', 'service'],
    commission: ['commission'],
    committee: ['committee'],
    council: ['council'],
    court: ['court', 'tribunal'],
    bank: ['bank', 'banking', 'bancorp', 'banco', 'banque'],
    university: ['university'],
    authority: ['authority'],
    union: ['union'],
    party: [
      'party',
      'alliance',
      'congress',
      'front',
      'movement',
      'democrats',
      'conservatives',
      'labour',
      'league',
      'coalition',
    ],
    fund: ['fund'],
    institute: ['institute'],
    association: ['association'],
    federation: ['federation'],
    organisation: ['organisation', 'organization', 'association', 'agency'],
    organization: ['organisation', 'organization', 'association', 'agency'],
    airline: ['airlines', 'airline', 'airways', 'air'],
    carmaker: ['motor', 'motors', 'automobile', 'auto'],
    automaker: ['motor', 'motors', 'automobile', 'auto'],
    club: ['club', 'fc', 'united', 'city'],
    company: [],
    firm: [],
    group: ['group'],
  }),
);

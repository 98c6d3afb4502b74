/**
 * What a verb does to an instrument. `report` verbs do nothing to it; they are known because they bound clauses.
 */
export type Stage =
  | 'sign'
  | 'adopt'
  | 'agree'
  | 'announce'
  | 'propose'
  | 'negotiate'
  | 'approve'
  | 'uphold'
  | 'renew'
  | 'end'
  | 'reject'
  | 'breach'
  | 'report';

/** Which forms a word can be: the same letters may be several (`signed`: past and participle). */
export interface VerbForm {
  readonly stage: Stage;
  readonly base: string;
  readonly isBase: boolean;
  readonly isThird: boolean;
  readonly isPast: boolean;
  readonly isParticiple: boolean;
  readonly isGerund: boolean;
  /** Takes the instrument as its subject alone: "the deal collapsed". */
  readonly isIntransitive: boolean;
}

/**
 * Verbs by what they do. An irregular one is written base/past/participle; `~` marks one that says what becomes of the
 * instrument as its subject ("the truce ~holds").
 */
const VERBS: Readonly<Record<Stage, string>> = {
  sign: 'sign ink conclude formalise formalize cosign enter execute',
  adopt: 'adopt issue endorse release publish pen',
  agree:
    'agree reach strike/struck/struck clinch secure seal broker finalise finalize win/won/won award forge hammer ' +
    'achieve accept settle cut/cut/cut make/made/made land complete mediate obtain grant get/got/got do/did/done thrash close ' +
    'nail salvage bag join arrive land enact initial/initialled/initialled initial/initialed/initialed',
  announce: 'announce launch unveil declare establish form create inaugurate outline',
  propose:
    'propose plan draft offer prepare envisage contemplate demand want await expect eye mull advocate draw/drew/drawn submit table ' +
    'urge consider suggest promise hope vie',
  negotiate: 'negotiate discuss pursue explore debate seek/sought/sought',
  approve: 'approve ratify clear okay greenlight pass authorise authorize sanction',
  uphold:
    'implement review reconsider reassess enforce honour honor uphold/upheld/upheld observe respect operationalise operationalize ~apply ~remain ~stand/stood/stood ' +
    '~take/took/taken ~come/came/come ~hold/held/held invoke ~govern',
  renew: 'extend renew upgrade amend update prolong revise renegotiate revive restore expand broaden resume',
  end:
    'terminate cancel scrap end quit/quit/quit withdraw/withdrew/withdrawn suspend ~expire ~collapse freeze/froze/frozen abandon axe annul void ' +
    'tear/tore/torn rip ditch exit leave/left/left repudiate denounce revoke rescind dissolve ~lapse ~unravel drop halt nullify ' +
    'pull walk kill shelve ~fall/fell/fallen ~fail scupper derail sever jettison call back',
  reject:
    'reject veto refuse oppose block deny/denied/denied dismiss rebuff decline turn vote rule stop shun spurn resist',
  breach: 'breach violate break/broke/broken flout contravene renege infringe',
  report:
    'say/said/said tell/told/told add need report state note claim argue warn explain insist stress confirm indicate reveal show/showed/shown ' +
    'think/thought/thought believe know/knew/known see/saw/seen write/wrote/written describe underline welcome praise criticise hail ' +
    'criticize meet/met/met visit begin/began/begun start continue include give/gave/given support follow present ' +
    'go/went/gone bring/brought/brought lead/led/led become/became/become allow provide help aim require define ' +
    'strengthen focus cover involve commit attend address emphasise emphasize reiterate recall mention refer host hand/handed/handed',
};

/** Verbs that do one thing with one word after them and another without: base, particle, and what they do together. */
const WITH_PARTICLE: Readonly<Record<string, Stage | null>> = {
  'enter into': 'sign',
  enter: null,
  'enter force': 'uphold',
  'arrive at': 'agree',
  arrive: null,
  join: 'agree',
  'go effect': 'uphold',
  'come force': 'uphold',
  'come effect': 'uphold',
  'take effect': 'uphold',
  'pull out': 'end',
  pull: null,
  'walk away': 'end',
  'walk out': 'end',
  walk: null,
  'fall through': 'end',
  'fall apart': 'end',
  fall: null,
  'call off': 'end',
  'call for': 'propose',
  call: 'report',
  'turn down': 'reject',
  turn: null,
  'vote down': 'reject',
  'vote against': 'reject',
  vote: null,
  'rule out': 'reject',
  rule: null,
  'draw up': 'propose',
  draw: null,
  'break down': 'end',
  'break off': 'end',
  'hammer out': 'agree',
  'tear up': 'end',
  tear: null,
  'rip up': 'end',
  rip: null,
  'back out': 'end',
  back: null,
  take: null,
  come: null,
};

let forms: Map<string, VerbForm[]> | null = null;

const VOWELS = 'aeiou';

/** The -s, -ed and -ing forms of a regular verb. */
function inflect(base: string): { third: string; past: string; gerund: string } {
  const last = base.at(-1)!;
  const before = base.at(-2)!;
  const isConsonantY = last === 'y' && !VOWELS.includes(before);
  const third = isConsonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const doubles = DOUBLING.has(base) ? base + last : base;
  const stem = last === 'e' ? base.slice(0, -1) : doubles;
  const past = last === 'e' ? `${base}d` : isConsonantY ? `${base.slice(0, -1)}ied` : `${doubles}ed`;
  return {
    third,
    past,
    gerund: last === 'e' && before !== 'e' && base !== 'be' ? `${stem}ing` : `${last === 'e' ? base : doubles}ing`,
  };
}

/** Verbs that double their last consonant. */
const DOUBLING = new Set(
  [
    'plan',
    'scrap',
    'drop',
    'rip',
    'submit',
    'nail',
    'quit',
    'cut',
    'win',
    'bag',
    'shun',
    'commit',
    'begin',
    'get',
    'stop',
  ].filter((verb) => verb !== 'nail'),
);

/** The forms a word can be, by the word in lower case. Made at first use. */
export function agreementVerbs(): ReadonlyMap<string, readonly VerbForm[]> {
  if (forms) return forms;
  forms = new Map();
  for (const [stage, row] of Object.entries(VERBS) as [Stage, string][]) {
    for (const entry of row.split(' ')) {
      const [marked, givenPast, givenParticiple] = entry.split('/') as [string, string?, string?];
      const base = marked.replace('~', '');
      const regular = inflect(base);
      const past = givenPast ?? regular.past;
      const participle = givenParticiple ?? regular.past;
      for (const form of new Set([base, regular.third, past, participle, regular.gerund])) {
        const known = forms.get(form);
        const verb: VerbForm = {
          stage,
          base,
          isBase: form === base,
          isThird: form === regular.third,
          isPast: form === past,
          isParticiple: form === participle,
          isGerund: form === regular.gerund,
          isIntransitive: marked !== base,
        };
        if (known) known.push(verb);
        else forms.set(form, [verb]);
      }
    }
  }
  return forms;
}

/** What the verb does with the words after it, `null` where it does nothing to an instrument. */
export function stageWithParticle(verb: VerbForm, particles: readonly string[]): Stage | null {
  // "entered into force" is not "entered into".
  if (/^(?:enter|come|go)$/.test(verb.base) && particles.some((one) => one === 'force' || one === 'effect'))
    return 'uphold';
  for (const particle of particles) {
    const together = WITH_PARTICLE[`${verb.base} ${particle}`];
    if (together !== undefined) return together;
  }
  const alone = WITH_PARTICLE[verb.base];
  return alone === undefined ? verb.stage : alone;
}

/** Nouns that name what is done to an instrument: "the signing of the pact", "an end to the truce". */
export const STAGE_NOUNS: ReadonlyMap<string, Stage> = new Map<string, Stage>(
  (
    [
      ['sign', 'signing signings signature conclusion inking'],
      ['adopt', 'adoption endorsement'],
      ['announce', 'announcement launch unveiling'],
      ['approve', 'ratification approval clearance'],
      ['renew', 'extension renewal amendment amendments revision upgrade expansion renegotiation revival'],
      [
        'end',
        'termination cancellation collapse suspension suspensions withdrawal breakdown exit demise abandonment pullout',
      ],
      ['breach', 'breach breaches violation violations breaking infringement'],
      [
        'negotiate',
        'negotiation negotiations talks discussions differences disagreements impasse deadlock stalemate progress headway',
      ],
      ['propose', 'proposal proposals prospect prospects draft plan plans hopes bid tender'],
      ['reject', 'rejection refusal'],
    ] as const
  ).flatMap(([stage, words]) => words.split(' ').map((word) => [word, stage] as const)),
);

/** What a verb or adjective before "to" makes of the verb after it. */
export const CONTROL: ReadonlyMap<string, 'future' | 'attempt' | 'refused' | 'failed' | 'notyet' | 'fact'> = new Map(
  (
    [
      [
        'future',
        'expected expects expect set due scheduled plan plans planned planning ready poised about likely hope hopes hoped hoping want wants wanted ' +
          'intend intends intended intending vow vows vowed promise promises promised pledge pledges pledged prepared prepares preparing wish wishes ' +
          'keen slated supposed bound going invited urged urges urge asked called calls call pressure pressed proposal proposals committed agreed agree ' +
          'agrees decided decides willing eager want threatened threatens required need needs needed unlikely encouraged mandate purpose order opportunity intention commitment option',
      ],
      [
        'attempt',
        'try tries tried trying seek seeks sought seeking work works working worked push pushes pushing struggle struggling bid bidding aim aims aimed ' +
          'aiming negotiate negotiating negotiations talks attempt attempts attempting efforts effort race racing scramble scrambling vying battle look looking',
      ],
      [
        'refused',
        'refuse refuses refused refusing decline declines declined declining reluctant refusal reject rejects rejected rejecting unwilling',
      ],
      ['failed', 'fail fails failed failing unable failure inability'],
      ['notyet', 'yet'],
      [
        'fact',
        'manage managed manages began begins continue continues continued voted votes able thought believed understood reported said alleged',
      ],
    ] as const
  ).flatMap(([mode, words]) => words.split(' ').map((word) => [word, mode] as const)),
);

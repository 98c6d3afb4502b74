import {
  agreementVerbs,
  CONTROL,
  type Stage,
  stageWithParticle,
  type VerbForm,
} from '../../language/agreement-verbs.ts';
import {
  BE,
  DEFINITE,
  INDEFINITE,
  isAdverb,
  isFunctionWord,
  POSSESSIVES,
  PREPOSITIONS,
} from '../../language/clause-words.ts';
import { type NewsDocument, type Sentence, TokenKind } from '../../model/document.ts';
import { isNegative, type Mode, readAuxiliaries } from './auxiliaries.ts';
import { isCapital } from './words.ts';

/** A verb with its auxiliaries: `from` … `end - 1`, the verb itself at `main`. */
export interface VerbGroup {
  readonly main: number;
  readonly from: number;
  readonly end: number;
  readonly stage: Stage | null;
  readonly base: string;
  /** `bare` is a past form without an auxiliary: either the clause's verb or a participle behind its noun. */
  readonly form: 'active' | 'passive' | 'bare' | 'gerund' | 'infinitive';
  readonly mode: Mode;
  readonly isIntransitive: boolean;
  /** The word that controls its infinitive: "agreed" in "agreed to extend". */
  readonly control: string | null;
}

/** What is said of an instrument with "is" and a word or two: "the pact is in force", "the deal is dead". */
const STATES: ReadonlyMap<string, { stage: Stage; mode: Mode | null }> = new Map(
  (
    [
      ['in force', 'uphold', null],
      ['in effect', 'uphold', null],
      ['in place', 'uphold', null],
      ['valid', 'uphold', null],
      ['effective', 'uphold', null],
      ['binding', 'uphold', null],
      ['effective', 'uphold', null],
      ['dead', 'end', null],
      ['over', 'end', null],
      ['void', 'end', null],
      ['off', 'end', null],
      ['in tatters', 'end', null],
      ['near', 'negotiate', 'fact'],
      ['close', 'negotiate', 'fact'],
      ['imminent', 'propose', 'fact'],
      ['possible', 'propose', 'fact'],
      ['likely', 'propose', 'fact'],
      ['unlikely', 'propose', 'fact'],
      ['complete', 'agree', null],
      ['done', 'agree', null],
    ] as const
  ).map(([words, stage, mode]) => [words, { stage, mode }] as const),
);

/** True where a form that is also a noun (`plans`, `break`, `offer`) stands as a noun. */
function standsAsNoun(document: NewsDocument, first: number, i: number): boolean {
  const { lower, kind } = document.tokens;
  if (i === first) return true;
  const before = lower[i - 1]!;
  // "the United States, Norra and Oste", "member states", "the Coast States"
  if (lower[i] === 'states' && (isCapital(document, i) || /^(?:member|coastal|neighbouring|other)$/.test(before)))
    return true;
  if (kind[i - 1] === TokenKind.punctuation && before !== ',' && before !== '”' && before !== ')' && before !== '"')
    return true;
  return (
    DEFINITE.has(before) ||
    INDEFINITE.has(before) ||
    POSSESSIVES.has(before) ||
    PREPOSITIONS.has(before) ||
    before === "'s" ||
    before === '’s' ||
    lower[i + 1] === 'of' ||
    ((before === 'and' || before === 'or') && i - 2 >= first && DEFINITE.has(lower[i - 2]!))
  );
}

/** "a truce that collapsed": the relative pronoun behind its noun, and not "that collapsed truce". */
function isRelativeThat({ tokens }: NewsDocument, first: number, i: number): boolean {
  if (tokens.lower[i] !== 'that' || i <= first || tokens.kind[i - 1] !== TokenKind.word) return false;
  const noun = tokens.lower[i - 1]!;
  return (
    !isFunctionWord(noun) &&
    !agreementVerbs()
      .get(noun)
      ?.some(({ isPast, isThird }) => isPast || isThird)
  );
}

/** The reading of `i` as a verb that its neighbours allow, or `null`. */
function readVerb(
  document: NewsDocument,
  first: number,
  end: number,
  i: number,
  forms: readonly VerbForm[],
  previous: VerbGroup | null,
): VerbGroup | null {
  const { lower } = document.tokens;
  const aux = readAuxiliaries(document, first, i);
  const hasAuxiliary = aux.hasFinite || aux.isInfinitive || aux.isPassive || aux.isPerfect;
  const particles = [lower[i + 1] ?? '', lower[i + 2] ?? ''].slice(0, Math.max(0, end - i - 1));
  const next = lower[i + 1] ?? '';
  for (const verb of forms) {
    const stage = stageWithParticle(verb, particles);
    let form: VerbGroup['form'] | null = null;
    if (verb.isParticiple && aux.isPassive) form = 'passive';
    else if (verb.isParticiple && aux.isPerfect) form = 'active';
    else if (verb.isGerund && aux.isPassive) form = 'active';
    else if (verb.isBase && aux.isInfinitive) form = aux.hasFinite ? 'active' : 'infinitive';
    else if (verb.isBase && aux.hasFinite) form = 'active';
    else if (hasAuxiliary && !verb.isPast && !verb.isGerund) form = null;
    else if (verb.isPast || verb.isParticiple) form = 'bare';
    else if (verb.isGerund) form = 'gerund';
    else if ((verb.isThird || verb.isBase) && !standsAsNoun(document, first, i)) form = 'active';
    if (!form) continue;
    if (
      form === 'bare' &&
      !isRelativeThat(document, first, i - 1) &&
      (DEFINITE.has(lower[i - 1] ?? '') || INDEFINITE.has(lower[i - 1] ?? '') || POSSESSIVES.has(lower[i - 1] ?? ''))
    )
      return null;
    let mode = aux.mode;
    if (form === 'active' && verb.isGerund && mode === 'fact' && stage !== 'negotiate' && stage !== 'end')
      mode = 'attempt';
    // "expires in June": on its way.
    if (form === 'active' && verb.isThird && !hasAuxiliary && /^(?:expire|lapse)$/.test(verb.base)) mode = 'future';
    if (form === 'gerund' && mode === 'fact') mode = gerundMode(lower, first, i, aux.from);
    if (form === 'active' && verb.isBase && !hasAuxiliary && (lower[i - 1] === 'and' || lower[i - 1] === 'or'))
      mode = 'future';
    if (form === 'infinitive' && mode === 'fact' && !controlledFact(lower, first, aux.from)) mode = 'future';
    // "have signed and ratified": the second verb has the auxiliaries of the first.
    const joined = previous && (lower[i - 1] === 'and' || lower[i - 1] === 'or') && previous.end === i - 1;
    if (joined && form === 'bare' && previous.form !== 'bare') {
      form = previous.form;
      mode = previous.mode;
    }
    const takesNext =
      next === 'into' ||
      next === 'out' ||
      next === 'up' ||
      next === 'off' ||
      next === 'down' ||
      next === 'through' ||
      next === 'away' ||
      next === 'apart';
    return {
      main: i,
      from: aux.from,
      end: takesNext ? i + 2 : i + 1,
      stage,
      base: verb.base,
      form,
      mode,
      isIntransitive: verb.isIntransitive,
      control: aux.control,
    };
  }
  return null;
}

/** "voted to end", "agreed to extend": the infinitive tells what was done. */
function controlledFact(lower: readonly string[], first: number, from: number): boolean {
  return from >= first && CONTROL.get(lower[from]!) === 'fact';
}

/** A gerund tells what is done unless what stands before it says otherwise: "refrained from signing", "close to signing". */
function gerundMode(lower: readonly string[], first: number, i: number, from: number): Mode {
  if (from === first) return 'future';
  // "close to completing": the group begins with its "to".
  const at = lower[from] === 'to' && from < i ? from + 1 : from;
  const before = lower[at - 1] ?? '';
  const second = at - 2 >= first ? lower[at - 2]! : '';
  if (before === 'from' && /^(?:refrain|prevent|stop|barr|block|block)/.test(second)) return 'refused';
  if (before === 'without' || before === 'not' || lower[i - 1] === 'not') return 'refused';
  if (
    before === 'of' &&
    /^(?:verge|brink|possibility|prospect|hope|hopes|chance|idea|purpose|aim|view|intention|way)$/.test(second)
  )
    return 'future';
  if (before === 'to' && /^(?:close|closer|forward|committed|opposed|near)$/.test(second))
    return second === 'opposed' ? 'refused' : /^(?:close|closer|near)$/.test(second) ? 'attempt' : 'future';
  if (before === 'at' && /^aim/.test(second)) return 'attempt';
  if (CONTROL.get(before) === 'refused') return 'refused';
  if (before === 'avoid' || before === 'avoided' || before === 'denied' || before === 'denies') return 'refused';
  if (before === 'considering' || before === 'consider' || before === 'for') return 'future';
  return 'fact';
}

/** "is in force", "was off", "would be dead": a state told of the subject. */
function readState(document: NewsDocument, first: number, end: number, i: number): VerbGroup | null {
  const { lower } = document.tokens;
  if (!BE.has(lower[i]!) || lower[i]!.length < 2) return null;
  let at = i + 1;
  while (at < end && (isAdverb(lower[at]!) || isNegative(lower[at]!))) at++;
  const state = STATES.get(`${lower[at]} ${lower[at + 1]}`) ?? STATES.get(lower[at] ?? '');
  if (!state) return null;
  const aux = readAuxiliaries(document, first, at);
  const isPair = STATES.has(`${lower[at]} ${lower[at + 1]}`);
  return {
    main: at,
    from: Math.min(aux.from, i),
    end: at + (isPair ? 2 : 1),
    stage: state.stage,
    base: lower[at]!,
    form: 'passive',
    mode: state.mode ?? aux.mode,
    isIntransitive: true,
    control: null,
  };
}

/** The verb groups of a sentence, in order; only verbs that matter to instruments, and those that bound clauses. */
export function readVerbGroups(document: NewsDocument, sentence: Sentence, isHeadline: boolean): VerbGroup[] {
  const { lower, kind } = document.tokens;
  const verbs = agreementVerbs();
  const groups: VerbGroup[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (kind[i] !== TokenKind.word) continue;
    // "the Rapid Support Forces", "Northwind Holding": part of a name.
    const isName = !isHeadline && i > sentence.firstToken && kind[i - 1] === TokenKind.word && isCapital(document, i);
    const forms = isName ? undefined : verbs.get(lower[i]!);
    const group = forms
      ? readVerb(document, sentence.firstToken, sentence.endToken, i, forms, groups.at(-1) ?? null)
      : readState(document, sentence.firstToken, sentence.endToken, i);
    if (!group) continue;
    // "agreed to sign": the control word is part of the group of the verb that it controls.
    while (groups.length > 0 && groups.at(-1)!.main >= group.from) groups.pop();
    groups.push(group);
  }
  return groups;
}

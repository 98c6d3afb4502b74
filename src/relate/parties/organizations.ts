import { COMMON_FIRST_WORDS, COMPANY_SUFFIXES } from '../../language/company-suffixes.ts';
import type { NewsDocument } from '../../model/document.ts';
import { addAlias, addMention, type Draft, newDraft } from './draft.ts';
import type { Named } from './settle-names.ts';

/** Words of a body's name in lower case, dots gone: "U.S. Steel Corp." is us steel corp. */
function bodyWords(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => word !== '' && word !== 'the');
}

/** The words without legal forms at the end; a name that has nothing else keeps them. */
function coreWords(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && COMPANY_SUFFIXES.has(words[end - 1]!)) end--;
  return words.slice(0, end);
}

const TEAM_NAME = /^[a-z]{3,}[^s]s$/;

/** Plurals at the end of the names of bodies that are not teams. */
const COMMON_PLURALS: ReadonlySet<string> = new Set(
  (
    'nations states industries affairs airlines airways systems services securities technologies partners holdings brothers sports ' +
    'motors foods solutions works schools studies sciences labs resources investments properties communications networks ' +
    'enterprises associates relations rights news times workers farmers teachers students forces arts games olympics ' +
    'elections refugees lawyers doctors journalists employers engineers institutes universities banks funds markets ports ' +
    'railways mines reserves operations statistics economics politics physics sanctions borders prisons courts archives'
  ).split(' '),
);

const SMALL_WORDS: ReadonlySet<string> = new Set('of and the for in on to de la del du des et y e & a'.split(' '));

/** The letters that a body goes by, with its small words left out or not: "Bank of Ghana" is bg and bog. */
function initials(name: string): string[] {
  const words = bodyWords(name.replaceAll('-', ' '));
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  const letters = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  const core = coreWords(large);
  return [...new Set([letters(large), letters(words), letters(core)])].filter((word) => word.length > 1);
}

const lettersOf = (name: string): string => name.replaceAll(/[.\s-]/g, '').toLowerCase();

/** A run of capitals such as "IMF", "U.N.", "BoE": at most one small letter in three. */
function isAcronym(name: string): boolean {
  if (name.includes(' ') || name.length < 2 || name.length > 8) return false;
  const capitals = name.replaceAll(/[^\p{Lu}]/gu, '').length;
  return capitals >= 2 && capitals * 3 >= name.replaceAll('.', '').length * 2;
}

/** What one way of writing a name comes to; worked out once for each. */
interface Shape {
  readonly words: readonly string[];
  /** The words without legal forms, joined. */
  readonly key: string;
  readonly isAcronym: boolean;
  readonly isShort: boolean;
}

function shapeOf(name: string): Shape {
  const words = bodyWords(name);
  const acronym = isAcronym(name);
  return { words, key: coreWords(words).join(' '), isAcronym: acronym, isShort: acronym || words.length < 2 };
}

/** Bodies by what they may be called. */
class Register {
  private readonly shapes = new Map<string, Shape>();
  private readonly byName = new Map<string, Draft>();
  private readonly byAcronym = new Map<string, Draft>();
  private readonly byStart = new Map<string, Draft>();

  shape(name: string): Shape {
    let shape = this.shapes.get(name);
    if (!shape) this.shapes.set(name, (shape = shapeOf(name)));
    return shape;
  }

  /** The body of a whole name, made when there is none yet. */
  full(name: string): Draft {
    const { words, key } = this.shape(name);
    const before = this.byName.get(key) ?? (name.includes(' ') ? this.byAcronym.get(key) : undefined);
    if (before) {
      if (name.length > before.name.length) before.name = name;
      return before;
    }
    const draft = newDraft('organization', name, null);
    this.byName.set(key, draft);
    if (words.length < 2) return draft;
    for (const letters of initials(name)) if (!this.byAcronym.has(letters)) this.byAcronym.set(letters, draft);
    // "Graz RC" for "Graz Rowing Club".
    for (let n = 1; n < words.length - 1; n++) {
      const mixed = `${words.slice(0, n).join(' ')} ${lettersOf(
        words
          .slice(n)
          .map((word) => word.charAt(0))
          .join(''),
      )}`;
      if (!this.byAcronym.has(mixed)) this.byAcronym.set(mixed, draft);
    }
    // "Nordwind" for "Nordwind Energy Systems", never "National" for "National Iron".
    const core = coreWords(words);
    for (let n = 1; n < core.length; n++) {
      const start = core.slice(0, n).join(' ');
      const isCommon = n === 1 ? COMMON_FIRST_WORDS.has(start) : SMALL_WORDS.has(core[n - 1]!);
      if (!isCommon && !this.byStart.has(start)) this.byStart.set(start, draft);
    }
    // "Kites" for "Nordwind Kites": a plural that names a team.
    const last = core.at(-1)!;
    if (TEAM_NAME.test(last) && !COMMON_PLURALS.has(last) && !this.byStart.has(last)) this.byStart.set(last, draft);
    return draft;
  }

  define(acronym: string, draft: Draft): void {
    this.byAcronym.set(lettersOf(acronym), draft);
  }

  /** The body that a short name stands for, if one is known. */
  short(name: string): Draft | null {
    const { key, isAcronym: acronym } = this.shape(name);
    const exact = this.byName.get(key);
    if (exact) return exact;
    return (acronym ? this.byAcronym.get(lettersOf(name)) : this.byStart.get(key)) ?? null;
  }
}

/** "International Rice Bank (IRB)": the acronym in brackets after a name, when the letters fit the name. */
function isDefinition(document: NewsDocument, before: Named, acronym: Named): boolean {
  const { lower } = document.tokens;
  if (lower[acronym.from - 1] !== '(' || before.endToken !== acronym.from - 1) return false;
  if (lower[acronym.endToken] !== ')') return false;
  const letters = lettersOf(acronym.text);
  const first = bodyWords(before.text)[0] ?? '';
  return (
    letters.startsWith(first.charAt(0)) || initials(before.text).some((word) => word.includes(letters.slice(0, 2)))
  );
}

/**
 * Makes mentions of one body one party: with or without its legal form, by the start of its name, by its letters.
 * Long names are gathered first, so that a short one in the headline finds its body too.
 */
export function gatherOrganizations(document: NewsDocument, names: readonly Named[]): Map<Named, Draft> {
  const bodies = names.filter((named) => named.class === 'organization' && named.entry?.kind !== 'bloc');
  const register = new Register();
  for (const { text } of bodies) if (!register.shape(text).isShort) register.full(text);
  for (let i = 1; i < bodies.length; i++) {
    const [before, named] = [bodies[i - 1]!, bodies[i]!];
    if (!register.shape(named.text).isAcronym || register.shape(before.text).isShort) continue;
    if (isDefinition(document, before, named)) register.define(named.text, register.full(before.text));
  }
  const drafts = new Map<Named, Draft>();
  for (const named of bodies) {
    const { text } = named;
    const draft = register.short(text) ?? register.full(text);
    drafts.set(named, draft);
    addMention(draft, named, register.shape(text).isAcronym ? 'acronym' : text === draft.name ? 'name' : 'short');
    addAlias(draft, text);
  }
  return drafts;
}

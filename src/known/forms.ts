import type { KnownParty } from '../model/known.ts';

/** A name of a known party, as it stands in a text. */
export interface KnownForm {
  readonly text: string;
  readonly party: KnownParty;
}

/** Every name of every known party; of two that are called the same, the first counts. */
export interface KnownForms {
  readonly partyOf: ReadonlyMap<string, KnownParty>;
  /** Forms by their first word in lower case, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly KnownForm[]>;
}

const made = new WeakMap<readonly KnownParty[], KnownForms>();

/** The first word of a form, as tokens are cut: a run of letters and digits, or one other character. */
const firstWord = (form: string): string => (/^[\p{L}\p{M}\p{N}]+/u.exec(form)?.[0] ?? form.charAt(0)).toLowerCase();

/** The names of known parties, put in order for looking up. Made once for each list. */
export function knownForms(parties: readonly KnownParty[]): KnownForms {
  const before = made.get(parties);
  if (before) return before;
  const partyOf = new Map<string, KnownParty>();
  for (const party of parties) {
    for (const form of [party.name, ...(party.aliases ?? [])]) if (!partyOf.has(form)) partyOf.set(form, party);
  }
  const byFirstWord = new Map<string, KnownForm[]>();
  for (const [text, party] of partyOf) {
    const word = firstWord(text);
    const list = byFirstWord.get(word);
    if (list) list.push({ text, party });
    else byFirstWord.set(word, [{ text, party }]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.text.length - a.text.length);
  const forms = { partyOf, byFirstWord };
  made.set(parties, forms);
  return forms;
}

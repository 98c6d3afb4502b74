import type { Mentions, NameClass, NameMention } from '../../../src/model/mention.ts';
import { resolveOptions } from '../../../src/model/options.ts';
import type { Party, Place } from '../../../src/model/relation.ts';
import { read } from '../../../src/read/read.ts';
import { relateParties } from '../../../src/relate/parties/parties.ts';
import { segment } from '../../../src/segment/segment.ts';

const CLASSES: Readonly<Record<string, NameClass>> = {
  P: 'person',
  O: 'organization',
  L: 'location',
  F: 'facility',
  N: 'norp',
  M: 'misc',
};

export interface Related {
  readonly text: string;
  readonly parties: readonly Party[];
  readonly places: readonly Place[];
  /** The party of a name. */
  readonly party: (name: string) => Party;
  /** The texts of a party's mentions. */
  readonly mentions: (name: string) => string[];
}

/** Relates the parties of a text whose names are marked: "{P Ana Quispe} of {O Nordwind} went to {L Lima}". */
export async function related(marked: string): Promise<Related> {
  const names: NameMention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([POLFNM]) ([^}]+)\}/g)) {
    text += marked.slice(at, match.index);
    const span = { start: text.length, end: text.length + match[2]!.length };
    names.push({ span, class: CLASSES[match[1]!]!, confidence: 0.9, rule: 'name/test', evidence: [span] });
    text += match[2]!;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const document = segment(await read({ name: 'a.txt', content: text }, resolveOptions({})));
  const mentions: Mentions = { names, dates: [], figures: [], quotes: [] };
  const { parties, places } = relateParties(document, mentions);
  const party = (name: string): Party => {
    const found = parties.find((entry) => entry.name === name);
    if (!found) throw new Error(`no party ${name} among ${parties.map((entry) => entry.name).join(', ')}`);
    return found;
  };
  return {
    text,
    parties,
    places,
    party,
    mentions: (name) => party(name).mentions.map(({ start, end }) => text.slice(start, end)),
  };
}

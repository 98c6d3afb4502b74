import { describe, expect, test } from 'vitest';
import type { Mentions } from '../../../src/model/mention.ts';
import { resolveOptions } from '../../../src/model/options.ts';
import type { Party, PartyMention } from '../../../src/model/relation.ts';
import { read } from '../../../src/read/read.ts';
import { recogniseQuotes } from '../../../src/recognise/quotes/quotes.ts';
import { relateQuotes } from '../../../src/relate/quotes/speakers.ts';
import { segment } from '../../../src/segment/segment.ts';

/** A party by the forms it is named with; parties are given here so that the test rests on no recogniser of names. */
function party(text: string, kind: Party['kind'], name: string, forms: readonly string[], title: string | null): Party {
  const mentions: PartyMention[] = [];
  for (const form of forms)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      if (!mentions.some(({ start, end }) => at < end && start < at + form.length))
        mentions.push({ start: at, end: at + form.length, form: 'name', coreference: false, titleSpan: null });
  const about = { aliases: [], affiliation: null, iso3166: null, confidence: 1, rule: 'party/test', evidence: [] };
  return { kind, name, title, mentions: mentions.sort((a, b) => a.start - b.start), ...about };
}

async function speakersIn(body: string): Promise<(readonly [string | null, string | null])[]> {
  const content = `The talks on the river line ended in the harbour town at noon.\n\n${body}`;
  const article = await read({ name: 'a.txt', content }, resolveOptions({ anyLanguage: true }));
  const document = segment(article);
  const parties = [
    party(article.text, 'person', 'Ana Quispe', ['Ana Quispe', 'Quispe'], 'Transport Minister'),
    party(article.text, 'person', 'Lars Holm', ['Lars Holm', 'Holm'], 'chief executive'),
    party(article.text, 'organization', 'Nordwind', ['Nordwind'], null),
  ];
  const mentions: Mentions = { names: [], dates: [], figures: [], quotes: recogniseQuotes(document) };
  return relateQuotes(document, mentions, parties).map(({ speaker, cue }) => [speaker?.name ?? null, cue] as const);
}

describe('finds the speaker', () => {
  test.each([
    ['before, with a verb', 'Ana Quispe said: “The line is safe for all of us.”', [['Ana Quispe', 'said']]],
    ['behind, the verb first', '“The line is safe for all,” said Lars Holm, who built it.', [['Lars Holm', 'said']]],
    ['behind, the verb last', '“The line is safe for all,” Ana Quispe told Radio Sur.', [['Ana Quispe', 'told']]],
    ['with a title between', '“The line is safe for all,” said Nordwind chief Lars Holm.', [['Lars Holm', 'said']]],
    ['behind an apposition', 'Lars Holm, head of Nordwind, said: “The line is safe for all.”', [['Lars Holm', 'said']]],
    ['of a body', '“The line is safe for all,” Nordwind said in a statement.', [['Nordwind', 'said']]],
    ['by "according to"', '“The line is safe for all,” according to Lars Holm.', [['Lars Holm', 'according to']]],
    ['of a pronoun', 'Ana Quispe met Lars Holm. She said: “The line is safe for all.”', [['Ana Quispe', 'said']]],
    ['of a role', 'Ana Quispe met Lars Holm. The minister said: “The line is safe for all.”', [['Ana Quispe', 'said']]],
    [
      'of what goes on behind the clause',
      '“The line is safe for all,” Ana Quispe said. “It will open in the spring.”',
      [
        ['Ana Quispe', 'said'],
        ['Ana Quispe', null],
      ],
    ],
    ['of a document: nobody', 'The accord states “a shared duty to the great river”.', [[null, 'states']]],
    [
      'not within talks with another',
      'Ana Quispe, after talks with Lars Holm, said: “The line is safe for all.”',
      [['Ana Quispe', 'said']],
    ],
  ])('%s', async (_name, body, expected) => {
    expect(await speakersIn(body)).toEqual(expected);
  });
});

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
    party(article.text, 'organization', 'Rail Ministry', ['Rail Ministry'], null),
    party(article.text, 'organization', 'Radio Sur', ['Radio Sur'], null),
    party(article.text, 'country', 'Peru', ['Peru'], null),
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

describe('finds the subject of the verb of saying', () => {
  const line = '“The line is safe for all,”';
  test.each([
    ['a name with a title in capitals', `${line} said Foreign Minister Ana Quispe.`, 'Ana Quispe'],
    ['a name with a description', `${line} said the head of the rail fund, Lars Holm.`, 'Lars Holm'],
    ['a description with a place', `${line} said the envoy to the harbour towns, Lars Holm.`, 'Lars Holm'],
    ['a name with a courtesy title and a relative', `${line} added Ms. Quispe, who met Lars Holm.`, 'Ana Quispe'],
    ['a body, with a person later', `${line} said Nordwind, adding that Lars Holm would resign.`, 'Nordwind'],
    ['a body in a statement on a person', `${line} Nordwind said in a statement on Lars Holm.`, 'Nordwind'],
    ['who told whom', `${line} Ana Quispe told Lars Holm in the harbour.`, 'Ana Quispe'],
    ['a person of a body', `${line} Lars Holm of Nordwind told Radio Sur.`, 'Lars Holm'],
    ['a person with a weekday', `${line} Lars Holm on Monday said.`, 'Lars Holm'],
    ['quoted as saying', 'Lars Holm was quoted by Radio Sur as saying: “The line is safe for all.”', 'Lars Holm'],
    ['a paper quoting', 'Radio Sur quoted Lars Holm as saying “the line is safe for all”.', 'Lars Holm'],
    ['told by', 'Ana Quispe was told by Lars Holm that “the line is safe for all of us”.', 'Lars Holm'],
    ['a relative clause', 'Ana Quispe, who met Lars Holm in May, said: “The line is safe for all.”', 'Ana Quispe'],
    ['in the relative clause', 'The talks were led by Ana Quispe, who said “the line is safe for all”.', 'Ana Quispe'],
    ['a participle', 'Ana Quispe praised the work of Lars Holm, saying “the line is safe for all”.', 'Ana Quispe'],
    [
      'a participle behind a clause',
      `${line} said Ana Quispe, adding that it was “built by the best of us”.`,
      'Ana Quispe',
    ],
    [
      'a participle of its own',
      'The talks failed, with Lars Holm telling Radio Sur: “The line is safe for all.”',
      'Lars Holm',
    ],
    ['a second verb', 'Ana Quispe met Lars Holm and said “the line is safe for all of us”.', 'Ana Quispe'],
    ['a colon alone', 'Lars Holm: “The line is safe for all of us.”', 'Lars Holm'],
    ['according to, first', 'According to Lars Holm, “the line is safe for all of us”.', 'Lars Holm'],
    ['according to a paper: nobody', `${line} according to a report that Lars Holm read.`, null],
    ['a spokesman for a body', `${line} said a spokesman for Nordwind.`, 'Nordwind'],
    ['a spokeswoman of a ministry', `${line} a spokeswoman for the Rail Ministry told Radio Sur.`, 'Rail Ministry'],
    ['a body’s spokesman', `${line} a Nordwind spokesman said.`, 'Nordwind'],
    ['a spokesman with a name', `${line} said Nordwind spokesman Lars Holm.`, 'Lars Holm'],
    ['officials: nobody', `${line} officials said after Lars Holm left.`, null],
    ['leaders of a country: nobody', `Leaders of Peru said: “The line is safe for all.”`, null],
    ['a source: nobody', `${line} a source close to Lars Holm said.`, null],
    ['a joint statement: nobody', `A joint statement of Peru and Nordwind said “the line is safe for all”.`, null],
    ['a statement issued', 'Nordwind issued a statement saying “the line is safe for all”.', 'Nordwind'],
    ['a statement from', '“The line is safe for all,” read a statement from Nordwind.', 'Nordwind'],
    ['a clause between two halves', '“The line,” says Lars Holm, “is safe for all of us.”', 'Lars Holm'],
    [
      'the local press: nobody',
      'Lars Holm left. According to the local press, he spoke of “a line that is safe for all”.',
      null,
    ],
    [
      'a statement spoken of before',
      'Nordwind put out a statement. “The line is safe for all,” the statement read.',
      'Nordwind',
    ],
    [
      'a comma behind the mark',
      'Asked what Ana Quispe told her, “the line is safe for all of us”, said Lars Holm.',
      'Lars Holm',
    ],
    [
      'an apposition behind',
      'As he told Ana Quispe, “the line is safe for all,” Lars Holm, the head of it, said.',
      'Lars Holm',
    ],
    ['a state that acts: nobody', 'Peru opened the new line, underlining “the shared duty of both ports”.', null],
    ['a state that acts and says', 'Peru opened the line and said “the line is safe for all”.', 'Peru'],
    ['a body’s statement', 'Nordwind’s statement said “the line is safe for all”.', 'Nordwind'],
    ['a body’s report: nobody', `${line} according to Nordwind’s yearly report.`, null],
    ['an accord signed: nobody', 'Peru and Nordwind signed an accord stating that “the line is safe for all”.', null],
    [
      'an accord with a participle: nobody',
      'The accord with Peru opens the line, underlining “the shared duty of both ports”.',
      null,
    ],
    [
      'a role',
      'Lars Holm met Ana Quispe. “The line is safe for all,” the chief executive told Radio Sur.',
      'Lars Holm',
    ],
    ['a company', 'Nordwind built it. “The line is safe for all,” the company said.', 'Nordwind'],
    ['a pronoun of a body', 'Nordwind built it. “The line is safe for all,” it said.', 'Nordwind'],
    ['said he', 'Ana Quispe spoke in the port. “The line is safe for all,” said she.', 'Ana Quispe'],
    [
      'a verb with a noun’s letters',
      'The latest report by Nordwind and Lars Holm states “the line is safe for all”.',
      null,
    ],
    ['a country with a verb’s letters', `${line} the president of the United States, Lars Holm, said.`, 'Lars Holm'],
    [
      'a title behind the name',
      'Lars Holm, the chief executive of Nordwind, said: “The line is safe for all.”',
      'Lars Holm',
    ],
    [
      'continue is no saying',
      'Ana Quispe said that Nordwind would continue to work for “a line that is safe for all”.',
      'Ana Quispe',
    ],
    ['what somebody called it', 'Ana Quispe opened what Lars Holm called “the safest line in the land”.', 'Lars Holm'],
    [
      'a fragment goes on',
      'Lars Holm said the line was “as safe as it can be” and had “no faults that we know of”.',
      'Lars Holm',
    ],
    ['a question first', 'Asked about Ana Quispe, Lars Holm said: “The line is safe for all of us.”', 'Lars Holm'],
    [
      'the quote in the middle',
      'When Ana Quispe came, “the line was safe for all of us,” Lars Holm said.',
      'Lars Holm',
    ],
    ['a post', 'Lars Holm wrote on his page after he saw Ana Quispe: “The line is safe for all.”', 'Lars Holm'],
    ['a letter to another', 'In a letter to Ana Quispe, Lars Holm wrote that “the line is safe for all”.', 'Lars Holm'],
    [
      'he, who spoke last',
      '“The line is open at last,” Ana Quispe told Lars Holm.\n\n“The line is safe for all,” she added.',
      'Ana Quispe',
    ],
    [
      'he, of the sentence before',
      'Lars Holm thanked Ana Quispe for the work.\n\n“The line is safe for all,” he continued.',
      'Lars Holm',
    ],
    ['a paragraph that goes on', 'Ana Quispe defended the plan.\n\n“The line is safe for all of us.”', 'Ana Quispe'],
    [
      'a statement, then its words',
      'Nordwind said in a note that it was sorry.\n\n“The line is safe for all of us.”',
      'Nordwind',
    ],
    [
      'a verb before an opener',
      'Nordwind boss Lars Holm, speaking after Ana Quispe left, said “the line is safe for all”.',
      'Lars Holm',
    ],
    ['people without a name', 'Lars Holm left the port. “The line is safe for all,” said a police officer.', null],
    ['one of many', 'Lars Holm left the port. “The line is safe for all,” one villager joked.', null],
    ['kin', 'Lars Holm was there too. “The line is safe for all,” the father said.', null],
    ['a trade without a name', 'Lars Holm swam on. “The line is safe for all,” the swimmer said.', 'Lars Holm'],
    ['said the swimmer', 'Lars Holm swam on. “The line is safe for all,” said the swimmer.', 'Lars Holm'],
    ['an insertion in dashes', 'Lars Holm – who met Ana Quispe – said “the line is safe for all of us”.', 'Lars Holm'],
    [
      'no infinitive',
      'Ana Quispe slammed Lars Holm for “a line that is not safe”, as he forgot to say so.',
      'Ana Quispe',
    ],
    ['no so-called', 'Lars Holm said the so-called fast line was “as safe as it can be”.', 'Lars Holm'],
    ['no duty to say', 'Lars Holm insisted that Peru must declare “a line that is safe for all”.', 'Lars Holm'],
    ['no demand', 'Lars Holm said there is a growing demand for “a line that is safe for all”.', 'Lars Holm'],
    ['done by', 'A point added by Lars Holm was this: “The line is safe for all of us.”', 'Lars Holm'],
    ['a body’s noun statement', '“The line is safe for all,” read a Nordwind statement.', 'Nordwind'],
    ['an affidavit: nobody', 'The affidavit states that Lars Holm wanted “a line that is safe for all”.', null],
    [
      'it, of an affidavit: nobody',
      'The affidavit was filed by Nordwind. It says that Lars Holm had “a line that is safe for all”.',
      null,
    ],
    ['they, of researchers: nobody', 'The researchers met Nordwind. “The line is safe for all,” they said.', null],
    ['not whom the words before name', 'Ana Quispe spoke. Holm is “a man to build with”, she said.', 'Ana Quispe'],
    [
      'not whom the quote names',
      'Ana Quispe opened the hearing.\n\nLars Holm smiled. “I trust what Mr Holm told us today,” she said.',
      'Ana Quispe',
    ],
    [
      'the person whom another is described by',
      'Holm’s spokesperson, Ana Quispe, nodded.\n\n“The line is safe for all,” she said.',
      'Ana Quispe',
    ],
    [
      'whose letter it is',
      'Holm’s letter once more defied Ana Quispe. He ended it by saying: “The line is safe for all.”',
      'Lars Holm',
    ],
    [
      'who the sentence follows',
      'According to Holm, Peru is late. He writes that “the line is safe for all”.',
      'Lars Holm',
    ],
    [
      'whom the sentence before is about',
      'Lars Holm left early. All of it pleased him and his crew.\n\n“The line is safe for all of us.”',
      'Lars Holm',
    ],
    ['his view', 'Lars Holm left early. In his view the line was “as safe as it can be”.', 'Lars Holm'],
    ['no vice-minister', 'Ana Quispe sat down. “The line is safe for all,” a deputy transport minister said.', null],
    [
      'a state’s officer: nobody',
      'Lars Holm left Nordwind. “The line is safe for all,” the Peru consul told him.',
      null,
    ],
    [
      'a description of a person',
      'Lars Holm, a spokesman for Nordwind told us “the line is safe for all”.',
      'Lars Holm',
    ],
    [
      'a company that blames',
      'In a note Nordwind criticised the Rail Ministry’s “slow and costly way to build”.',
      'Nordwind',
    ],
    ['a name without a verb', '“The line is safe for all of us,” Lars Holm, a trader in the port.', 'Lars Holm'],
    ['an adverb between', 'Lars Holm has also repeatedly said that “the line is safe for all”.', 'Lars Holm'],
    ['two clauses', 'Ana Quispe said it was late, while Lars Holm said “the line is safe for all of us”.', 'Lars Holm'],
    ['but', 'Ana Quispe said it was late, but “the line is safe for all of us,” Lars Holm said.', 'Lars Holm'],
  ])('%s', async (_name, body, expected) => {
    expect((await speakersIn(body)).at(-1)?.[0]).toBe(expected);
  });

  test('reads statements that speak of each other without end', async () => {
    const body = 'The statement of Nordwind said the statement read “the line is safe for all”, '.repeat(60);
    expect(await speakersIn(`${body}.`)).toHaveLength(60);
  });

  test('gives a speech of several paragraphs the speaker that its last names', async () => {
    const body =
      'Ana Quispe left the hall.\n\n“The line is safe for all of us.\n\n“We have seen it with our eyes,” said Lars Holm.';
    expect((await speakersIn(body)).map(([name]) => name)).toEqual(['Lars Holm', 'Lars Holm']);
  });

  test('keeps the speaker over paragraphs', async () => {
    const body =
      'Lars Holm said: “The line is safe for all of us.\n\n“Ana Quispe has seen it with me.\n\n“It will open in the spring.”';
    expect((await speakersIn(body)).map(([name]) => name)).toEqual(['Lars Holm', 'Lars Holm', 'Lars Holm']);
  });
});

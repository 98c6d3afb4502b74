import { describe, expect, it } from 'vitest';
import { agreementsIn } from './reading.ts';

describe('what an instrument is about', () => {
  it.each([
    ['behind "here"', 'Norway signed a pact with Chile here on Monday on salmon farming.', 'salmon farming'],
    [
      'behind a day',
      'Norway and Chile signed a memorandum on Friday to promote exchange in rowing.',
      'exchange in rowing',
    ],
    [
      'what a project is to do',
      'Norway signed a contract with Chile to carry out the works of a project to lay undersea cables.',
      'undersea cables',
    ],
    ['what a plan is to do', 'Norway and Chile signed a deal to back a plan to restore kelp forests.', 'kelp forests'],
    ['what is given', 'Norway signed a deal to supply Chile with patrol boats.', 'patrol boats'],
    ['what money is for', 'Norway and Chile signed a deal to provide a loan for three ferries.', 'three ferries'],
    [
      'what a credit is for',
      'Norway signed an agreement with Chile for making available a line of credit of $90 million for fishing harbours.',
      'fishing harbours',
    ],
    [
      'the object of three verbs',
      'Norway signed a deal with Chile to build, own and run a fish market.',
      'fish market',
    ],
    ['the object of a verb with "up"', 'Norway and Chile signed a pact to set up a seed bank.', 'seed bank'],
    [
      'goods and where they go',
      'Norway signed a deal for the export of around 40 tonnes of salmon to Chile.',
      'export of salmon to Chile',
    ],
    [
      'goods behind a measure with an acronym',
      'Norway signed a deal with Chile for the supply of up to 3 million tonnes per annum (mtpa) of copper ore.',
      'supply of copper ore',
    ],
    [
      'goods before their measure',
      'Norway signed a contract for the import of smoked salmon up to 2 million tonnes.',
      'import of smoked salmon',
    ],
    ['goods without how long', 'Norway signed a deal with Chile to supply copper over a period of 6 years.', 'copper'],
    ['an end to', 'Norway and Chile signed an agreement on an end to whaling.', 'end to whaling'],
    ['examples', 'Norway and Chile signed a pact on new crafts such as gliders.', 'new crafts such as gliders'],
    [
      'what a participle tells',
      'Norway and Chile signed a Joint Vision for the Next Decade, identifying six fields of research.',
      'six fields of research',
    ],
    ['what it calls for', 'Norway and Chile signed an accord that calls for joint patrols.', 'joint patrols'],
    ['what it commits to', 'Norway signed a memorandum that commits Chile to building a fish market.', 'fish market'],
    [
      'what it voices',
      'Norway and Chile signed a declaration, which expressed full support for a whale reserve.',
      'whale reserve',
    ],
    ['what is done under it', 'Norway signed a deal under which Chile will supply smoked salmon.', 'smoked salmon'],
    [
      'the last part, behind a firm set off by commas',
      'Norway awarded a contract to Ostmark Ltd of Oslo, a builder owned by the state, for a new lighthouse.',
      'new lighthouse',
    ],
    [
      'a word before it rather than a clause',
      'Norway and Chile signed a fisheries pact that allows boats to cross the strait.',
      'fisheries',
    ],
    ['what the clause says of it', 'The agreement between Norway and Chile covers squid and cod.', 'squid and cod'],
    [
      'a word before it rather than why it stalled',
      'Talks on a fisheries pact between Norway and Chile have stalled over squid.',
      'fisheries',
    ],
    [
      'all up to the next of a list',
      'Norway and Chile signed a treaty on squid and a protocol on lighthouses.',
      'squid',
    ],
    [
      'all up to where it was made',
      'Norway and Chile signed a memorandum on carbon storage in Oslo on Thursday.',
      'carbon storage',
    ],
    ['where a thing stands', 'Norway and Chile signed an agreement to build a fish market in Ghana.', 'fish market'],
    [
      'what a title says before its noun',
      'Norway and Chile signed the Northern Free Trade Agreement on Monday.',
      'Free Trade',
    ],
  ])('is %s', async (_, text, subject) => {
    const [agreement] = await agreementsIn(text);
    expect(agreement?.subject).toBe(subject);
  });

  it.each([
    ['how long', 'Norway signed an agreement with Chile for ten years.'],
    ['when', 'Norway signed an agreement with Chile over the next week.'],
    ['what somebody else said', 'Norway confirmed its deal with Chile but said it would seek a stake in a mine.'],
    ['on whose behalf', 'Norway signed the agreement on behalf of Chile.'],
  ])('is not %s', async (_, text) => {
    const [agreement] = await agreementsIn(text);
    expect(agreement?.subject).toBe(null);
  });
});

import { describe, expect, test } from 'vitest';
import { resolveOptions } from '../../../src/model/options.ts';
import { read } from '../../../src/read/read.ts';
import { recogniseQuotes } from '../../../src/recognise/quotes/quotes.ts';
import { segment } from '../../../src/segment/segment.ts';

async function quotesIn(text: string): Promise<{ text: string; continues: boolean }[]> {
  const article = await read({ name: 'a.txt', content: text }, resolveOptions({ anyLanguage: true }));
  return recogniseQuotes(segment(article)).map(({ span, continues }) => ({
    text: article.text.slice(span.start, span.end),
    continues,
  }));
}

const LEAD = 'The harbour master spoke to reporters at noon on the quay.\n\n';

describe('finds marked stretches of five words or more', () => {
  test.each([
    ['curly marks', '“We will open the port soon,” she said.', ['We will open the port soon,']],
    ['straight marks', '"We will open the port soon," she said.', ['We will open the port soon,']],
    [
      'single marks with an apostrophe inside',
      '‘We don’t open the port yet,’ she said.',
      ['We don’t open the port yet,'],
    ],
    ['straight single marks', "'We don't open the port yet,' she said.", ["We don't open the port yet,"]],
    ['curly marks turned round', '”We will open the port soon,“ she said.', ['We will open the port soon,']],
    ['a mark turned round at the end', '“We will open the port soon,“ she said.', ['We will open the port soon,']],
    ['guillemets', '«We will open the port soon», she said.', ['We will open the port soon']],
    ['wire marks', "``We will open the port soon,'' she said.", ['We will open the port soon,']],
    ['a fragment', 'It calls for “a shared duty to the river” in all towns.', ['a shared duty to the river']],
    [
      'marks within marks',
      '“They told us ‘go home now’ and left,” she said.',
      ['They told us ‘go home now’ and left,'],
    ],
  ])('with %s', async (_name, sentence, expected) => {
    expect((await quotesIn(LEAD + sentence)).map(({ text }) => text)).toEqual(expected);
  });

  test('makes an interposed clause part two stretches', async () => {
    expect(await quotesIn(`${LEAD}“We will open the port in May,” she said, “and the line a year later.”`)).toEqual([
      { text: 'We will open the port in May,', continues: false },
      { text: 'and the line a year later.', continues: true },
    ]);
  });

  test('goes on over paragraphs of which only the last closes', async () => {
    const text = `${LEAD}“The first ship comes in June, she said.\n\n“The second one will come in August.”\n\nShe left.`;
    expect(await quotesIn(text)).toEqual([
      { text: 'The first ship comes in June, she said.', continues: false },
      { text: 'The second one will come in August.', continues: true },
    ]);
  });
});

describe('leaves alone', () => {
  test.each([
    ['scare quotes', 'It is a “truly big step” for the town.'],
    ['titles of works', 'She wrote “The Long Winter Over Northern Harbours” in a year.'],
    ['apostrophes', "The workers' unions and the owners' club won't meet the mayor's aides."],
    ['apostrophes of plurals in curly marks', 'The workers’ unions and the owners’ club will meet the aides.'],
    ['two terms in single marks', "It is the 'town of bridges' and then too the 'town of old towers' of all."],
    ['inches', 'A 15" pipe runs along the old quay of the town.'],
  ])('%s', async (_name, sentence) => {
    expect(await quotesIn(LEAD + sentence)).toEqual([]);
  });
});

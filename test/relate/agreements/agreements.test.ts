import { describe, expect, it } from 'vitest';
import { agreementsIn } from './reading.ts';

describe('who is bound', () => {
  it.each([
    ['A and B', 'Norway and Chile signed a fisheries treaty.', ['Norway', 'Chile']],
    ['A with B', 'Norway signed a fisheries treaty with Chile.', ['Norway', 'Chile']],
    ['between A and B', 'A treaty between Norway and Chile was signed on Monday.', ['Norway', 'Chile']],
    ['by A and B', 'The fisheries treaty was signed by Norway and Chile.', ['Norway', 'Chile']],
    ["A's agreement with B", "Norway's agreement with Chile took effect on Monday.", ['Norway', 'Chile']],
    ['names in the phrase', 'The Norway-Chile fisheries treaty was signed on Monday.', ['Norway', 'Chile']],
    ['adjectives', 'The Norwegian government signed a fisheries treaty with Chile.', ['Norway', 'Chile']],
    ['three', 'Norway, Chile and Ghana signed a fisheries treaty.', ['Norway', 'Chile', 'Ghana']],
    ['a place is no party', 'Norway and Chile signed a fisheries treaty in Ghana.', ['Norway', 'Chile']],
  ])('is read from %s', async (_, text, parties) => {
    const [agreement] = await agreementsIn(text);
    expect(agreement?.parties.toSorted()).toEqual(parties.toSorted());
  });
});

describe('mentions over an article', () => {
  it('makes the headline, the full name and "the agreement" one', async () => {
    const found = await agreementsIn(
      'Norway and Chile sign fisheries pact\n\nNorway and Chile on Monday signed a fisheries agreement in Oslo.\n\nThe agreement runs for ten years, officials said.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ type: 'agreement', status: 'signed', date: '2024-05-13' });
  });

  it('keeps an old instrument apart from the new one', async () => {
    const found = await agreementsIn(
      'Norway and Chile signed a fisheries treaty on Monday. It replaces the 1995 treaty between Norway and Chile.',
    );
    expect(found.map(({ status }) => status)).toEqual(['signed', 'in_force']);
  });

  it('makes a plural that lists its subjects one for each', async () => {
    const found = await agreementsIn(
      'Norway and Chile signed MoUs on clean water, school meals and fish stocks on Monday.',
    );
    expect(found.map(({ subject }) => subject)).toEqual(['clean water', 'school meals', 'fish stocks']);
    expect(new Set(found.map(({ type }) => type))).toEqual(new Set(['memorandum_of_understanding']));
  });

  it('keeps a plural that does not list as one group', async () => {
    const found = await agreementsIn('Norway and Chile signed eight agreements on Monday.');
    expect(found).toHaveLength(1);
  });

  it('leaves the date of another verb alone', async () => {
    const [agreement] = await agreementsIn(
      'Norway said on Monday that it had signed a fisheries treaty with Chile on 2 May.',
    );
    expect(agreement?.date).toBe('2024-05-02');
  });
});

describe('the name', () => {
  it.each([
    [
      'Norway and Chile signed the Memorandum of Cooperation on Fish Stocks.',
      'Memorandum of Cooperation on Fish Stocks',
      'memorandum_of_cooperation',
    ],
    ['Norway and Chile signed a joint declaration on fish stocks.', 'joint declaration', 'declaration'],
    ['Norway and Chile signed a letter of intent on fish stocks.', 'letter of intent', 'letter_of_intent'],
    ['Norway and Chile agreed a cease-fire on Monday.', 'cease-fire', 'ceasefire'],
    ['Norway and Chile signed an action plan on fish stocks.', 'action plan', 'action_plan'],
  ])('of %s', async (text, name, type) => {
    const [agreement] = await agreementsIn(text);
    expect(agreement).toMatchObject({ name, type });
  });
});

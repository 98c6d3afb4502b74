import { describe, expect, it } from 'vitest';
import { agreementsIn } from './reading.ts';

describe('the status of an instrument', () => {
  it.each([
    ['active', 'Norway and Chile signed a fisheries treaty in Oslo.', 'signed'],
    ['perfect', 'Norway and Chile have signed a fisheries treaty.', 'signed'],
    ['passive', 'A fisheries treaty was signed by Norway and Chile.', 'signed'],
    ['passive, perfect', 'A fisheries treaty has been signed between Norway and Chile.', 'signed'],
    ['with a particle', 'Norway and Chile entered into an agreement on fish stocks.', 'signed'],
    ['a verb of reaching', 'Norway and Chile reached an agreement on fish stocks on Monday.', 'agreed'],
    ['another', 'Norway struck a deal with Chile on fish stocks.', 'agreed'],
    [
      'initialled, and not yet signed',
      'Norway and Chile initialled the text of a fisheries treaty. The treaty is to be signed in June.',
      'agreed',
    ],
    ['adopted', 'Norway and Chile adopted a joint declaration on fish stocks.', 'adopted'],
    ['future', 'Norway and Chile will sign a fisheries treaty next week.', 'planned'],
    ['expected', 'Norway and Chile are expected to sign a fisheries treaty.', 'planned'],
    ['passive infinitive', 'A fisheries treaty between Norway and Chile is to be signed in June.', 'planned'],
    ['an infinitive behind it', 'There is talk of a fisheries treaty to be signed by Norway and Chile.', 'planned'],
    ['the same in quotation marks', 'There is talk of the “defence pact” to be signed by Norway and Chile.', 'planned'],
    ['due', 'Norway and Chile are due to sign an agreement on fish stocks in June.', 'planned'],
    ['talks', 'Norway and Chile are negotiating a fisheries treaty.', 'negotiating'],
    ['tried for', 'Norway is trying to reach an agreement with Chile on fish stocks.', 'negotiating'],
    ['ratified', 'Chile ratified the fisheries treaty with Norway on Monday.', 'approved'],
    ['a cabinet', 'The cabinet of Chile approved the signing of a fisheries agreement with Norway.', 'approved'],
    ['in force', 'The fisheries treaty between Norway and Chile is in force.', 'in_force'],
    ['took effect', 'The fisheries treaty between Norway and Chile took effect on Monday.', 'in_force'],
    ['only spoken of', 'Fishing is governed by the 1995 treaty between Norway and Chile.', 'in_force'],
    ['renewed', 'Norway and Chile extended their fisheries agreement.', 'renewed'],
    ['agreed to renew', 'Norway agreed to extend its fisheries agreement with Chile.', 'renewed'],
    ['ended', 'Norway terminated the fisheries agreement with Chile.', 'ended'],
    ['withdrawn from', 'Norway withdrew from the fisheries treaty with Chile on Monday.', 'ended'],
    ['collapsed', 'The ceasefire between Norway and Chile collapsed on Monday.', 'ended'],
    ['suspended', 'Chile suspended the friendship treaty with Norway.', 'ended'],
    ['breached', 'Norway violated the ceasefire agreement with Chile.', 'breached'],
    ['refused', 'Norway refused to sign the fisheries treaty with Chile.', 'rejected'],
    ['rejected', 'Norway rejected a trade deal with Chile on Monday.', 'rejected'],
    ['failed', 'Norway and Chile failed to reach an agreement on fish stocks.', 'rejected'],
    ['signed and ratified', 'Norway and Chile signed and ratified the fisheries treaty.', 'approved'],
    ['a relative "that"', 'Norway and Chile signed a fisheries agreement that expired in June.', 'ended'],
    ['a reported passive', 'A fisheries deal between Norway and Chile is believed to have been struck.', 'agreed'],
    ['a review that is agreed', 'Norway and Chile agreed to review the 1950 Treaty of Oslo.', 'in_force'],
    ['differences over it', 'Norway and Chile still have differences over a fisheries deal with Ghana.', 'negotiating'],
    ['a reported active', 'Norway is said to have signed a fisheries treaty with Chile.', 'signed'],
    ['effective from', 'The fisheries treaty signed by Norway and Chile is effective from 1 March.', 'in_force'],
    [
      'came into force',
      'The fisheries treaty that Norway and Chile signed in 2023 came into force on Monday.',
      'in_force',
    ],
    [
      'a new one, told as an extension',
      'Norway and Chile signed a new fisheries treaty. Both extended the treaty to squid.',
      'signed',
    ],
    [
      'yet to be agreed',
      'Norway announced a fisheries deal with Chile in May. The deal has yet to be finalised.',
      'negotiating',
    ],
    ['close to reaching', 'Norway and Chile are close to reaching a fisheries deal.', 'negotiating'],
    ['confirmed', 'Norway confirmed its fisheries deal with Chile on Monday.', 'agreed'],
    ['passed by a meeting', 'The conference passed the Harbour Declaration on Monday.', 'adopted'],
    ['passed by a parliament', 'The senate of Chile passed the Harbour Treaty with Norway on Monday.', 'approved'],
    [
      'a signing that was put off',
      'The signing of the fisheries treaty between Norway and Chile was cancelled.',
      'signed',
    ],
    [
      'a signing that something follows',
      'The talks follow the signing of a fisheries treaty by Norway and Chile.',
      'signed',
    ],
  ])('is told by a verb: %s', async (_, text, status) => {
    const found = await agreementsIn(text);
    expect(found.map((agreement) => agreement.status)).toEqual([status]);
  });
});

it('has "both deals" told of each', async () => {
  const found = await agreementsIn(
    'Norway signed a contract with Chile to repair ferries. Norway signed a contract with Peru to paint trams. Both contracts are effective from 1 May.',
  );
  expect(found.map(({ status, date }) => [status, date])).toEqual([
    ['in_force', '2024-05-01'],
    ['in_force', '2024-05-01'],
  ]);
});

it('has a participle at the end of a headline', async () => {
  const [agreement] = await agreementsIn('Norway, Chile: fisheries pact signed\n\nMinisters met in Oslo on Monday.');
  expect(agreement?.status).toBe('signed');
});

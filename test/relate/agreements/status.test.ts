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
  ])('is told by a verb: %s', async (_, text, status) => {
    const found = await agreementsIn(text);
    expect(found.map((agreement) => agreement.status)).toEqual([status]);
  });
});

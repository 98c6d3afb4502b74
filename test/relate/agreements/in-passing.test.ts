import { describe, expect, it } from 'vitest';
import { agreementsIn } from './reading.ts';

describe('instruments told of in passing', () => {
  it.each([
    [
      'who breaks its terms breaks it',
      'Norway accused Chile of violating the terms of the 2011 fisheries accord.',
      '2011 fisheries accord',
      'breached',
    ],
    [
      'an old one with a year',
      'Chile is still a party to the 2011 whaling deal, Norway said.',
      '2011 whaling deal',
      'in_force',
    ],
    [
      'whose targets are to be reached',
      "Ministers promised to reach the Oslo Agreement's targets by 2040.",
      'Oslo Agreement',
      'in_force',
    ],
    [
      'under which something would happen',
      'The quotas proposed under the Oslo Agreement would shut three ports.',
      'Oslo Agreement',
      'in_force',
    ],
    [
      'a day in its name',
      'Voters in Oslo have long backed the Maundy Thursday Agreement.',
      'Maundy Thursday Agreement',
      'in_force',
    ],
    ['an adjective in -ly', 'Norway is close to completing a costly deal with Chile.', 'costly deal', 'negotiating'],
    ['managed to', 'Norway did manage to broker a deal between Chile and Ghana on Monday.', 'deal', 'agreed'],
    [
      'deals of our own',
      'The Norwegian minister said our deals with Chile and Ghana keep the fleet at sea.',
      'deal with Chile',
      'in_force',
    ],
    [
      'announced and no more',
      'Telenor in 2019 announced a five-year deal to sell satellite links to fishermen.',
      'five-year deal',
      'announced',
    ],
    [
      'a contract with a partner',
      'The yard won its biggest prize in May: a contract with the Norwegian navy for six boats.',
      'contract',
      'agreed',
    ],
    ['a clause that says when it took effect', 'Norway cited a pact that took effect in 2019.', 'pact', 'in_force'],
    [
      'force behind its own clause',
      'The agreement that lets Chile into the whaling board entered into force on Monday.',
      'agreement',
      'in_force',
    ],
    ['what was negotiated', 'Norway negotiated a pact with Chile in the spring.', 'pact', 'agreed'],
    ['the frame of what was done', 'In a separate deal, Norway sold six boats to Chile.', 'separate deal', 'agreed'],
    [
      'a clause with whereby',
      'The boats were built in Oslo under a deal whereby Chile paid in copper.',
      'deal',
      'agreed',
    ],
    ['initialled', 'Norway and Chile have initialled a new protocol on cod.', 'new protocol', 'agreed'],
    [
      'a contract that runs out',
      'The current cod contract between Norway and Chile expires in June.',
      'current cod contract',
      'in_force',
    ],
    [
      'an earlier one',
      'An earlier ceasefire between Norway and Chile lasted six months.',
      'earlier ceasefire',
      'agreed',
    ],
    ['what courts see', 'The Oslo yard reached a settlement with the Chilean navy on Monday.', 'settlement', 'agreed'],
    ['a deal of others', 'Word came on Monday that a deal was reached in Oslo.', 'deal', 'agreed'],
    [
      'one still to be made',
      'The memorandum on cod lapses when a formal agreement is signed by Norway and Chile.',
      'formal agreement',
      'planned',
    ],
    ['known by its place', 'Emissions in Norway fell under the Kyoto protocol.', 'Kyoto protocol', 'in_force'],
    ['called after a place', 'Few in Norway have read the Tromsø accord.', 'Tromsø accord', 'in_force'],
    [
      'what was said in it',
      'Norway and Chile said in a joint statement that cod was scarce.',
      'joint statement',
      'adopted',
    ],
    ['a lease', 'The Norwegian navy signed a six-year lease on the pier.', 'six-year lease', 'signed'],
  ])('are found: %s', async (_, text, name, status) => {
    const [agreement] = await agreementsIn(text);
    expect({ name: agreement?.name, status: agreement?.status }).toEqual({ name, status });
  });

  it.each([
    ['the name of a body', 'The Oslo Harbour Programme said in a report that the agreement of all towns is far off.'],
    ['what experts agree on', 'Experts agree the green harbour initiative was too small.'],
    [
      'what a body is there for',
      'The tasks of the union are forms of contract and reciprocal agreements with other unions.',
    ],
    ['a statement that one signs', 'The statement signed by the hospital director said that operations were off.'],
    ['a big deal', 'It was a big deal for the small town of Oslo on Monday.'],
    ['advice', 'Young artists should never sign a deal on their own, the singer said.'],
    ['what would be without one', 'Without a deal the strike would have gone on for weeks in Oslo.'],
    ['a policy', 'The Norwegian government launched the Clean Harbours Framework in Oslo on Monday.'],
  ])('are not seen in %s', async (_, text) => {
    expect(await agreementsIn(text)).toEqual([]);
  });

  it.each([
    [
      'both',
      'Norway signed a cod pact with Chile and a whaling treaty with Ghana. Both agreements are in force.',
      ['in_force', 'in_force'],
    ],
    [
      'the previous one',
      'Norway and Chile signed a whaling contract on Monday. The previous contract expired in March.',
      ['signed', 'ended'],
    ],
    [
      'also',
      'Norway signed an agreement with Chile on cod. It also signed an agreement with Chile on whales.',
      ['signed', 'signed'],
    ],
    [
      'one by two names',
      'Norway has secured a large ferry deal. The contract for six ferries runs until 2030.',
      ['agreed'],
    ],
    [
      'one by its pages',
      'Norway and Chile signed a whaling pact on Monday. The 90-page agreement is in English.',
      ['signed'],
    ],
    ['a protocol to another', 'Norway and Chile signed a protocol to their whaling treaty on Monday.', ['signed']],
  ])('are kept apart and made one: %s', async (_, text, statuses) => {
    const found = await agreementsIn(text);
    expect(found.map(({ status }) => status)).toEqual(statuses);
  });

  it('bind persons who hold no office that the article names', async () => {
    const [agreement] = await agreementsIn('The handshake deal between Raila Omondi and Peter Kamau held for a year.');
    expect(agreement?.parties).toEqual(['Raila Omondi', 'Peter Kamau']);
  });

  it('are never those that are denied', async () => {
    const found = await agreementsIn('There is no contract which Norway entered into with Chile, the court heard.');
    expect(found.filter(({ status }) => status === 'signed')).toEqual([]);
  });

  it('do not take the year of their name for the day on which they were broken', async () => {
    const [agreement] = await agreementsIn('Norway said on Monday that Chile had breached the 2011 fisheries treaty.');
    expect(agreement).toMatchObject({ status: 'breached', date: null });
  });
});

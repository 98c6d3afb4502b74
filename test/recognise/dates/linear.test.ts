import { describe, expect, test } from 'vitest';
import { recogniseDates } from '../../../src/recognise/dates/dates.ts';
import { documentOf } from './document.ts';

/** Milliseconds of processor time that recognising dates takes in a text. */
function timeOf(text: string): number {
  const document = documentOf(text, '2025-09-03');
  const start = process.cpuUsage();
  recogniseDates(document);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const LENGTH = 200_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

describe('hostile texts take linear time', () => {
  test.each([
    'the ',
    'the very ',
    '1-',
    '1/1/1/',
    'in ',
    'May ',
    'in in in May May ',
    'a a a half a ',
    'two and a half ',
    'one hundred and ',
    'last last ',
    'the end of the ',
    'early late mid ',
    'Monday, ',
    'Friday, May 3, ',
    'from 3 to 5 ',
    'between 2001 and ',
    'every other ',
    'year year-',
    'the first half of ',
    "'",
    '10:30:',
    'no later than ',
    'three days after ',
    'the same period of ',
    'one year, ten months, ',
  ])('200 kB of %j', (piece) => {
    // Generous for a busy machine; anything quadratic takes minutes.
    expect(timeOf(fill(piece))).toBeLessThan(1500);
  });

  test('twice the text takes about twice the time', () => {
    const piece =
      'On Friday, May 3, the talks that began three years ago ended in the last week of the first half of 2019. ';
    const text = fill(piece);
    timeOf(text);
    const [once, twice] = [timeOf(text), timeOf(text + text)];
    expect(twice).toBeLessThan(once * 4 + 50);
  });
});

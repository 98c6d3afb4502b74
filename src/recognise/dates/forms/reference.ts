import type { Form } from '../form.ts';
import { Word } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import type { Scan } from '../scan.ts';

const RULE = 'date/reference';

const ref = (value: string, end: number, confidence: number): Reading => ({
  end,
  meaning: { kind: 'fixed', type: 'date', value },
  rule: RULE,
  confidence,
});

type Reader = (scan: Scan, at: number) => Reading | null;

/** Adverbs that need no look around. */
const ADVERBS: ReadonlyMap<string, readonly [value: string, confidence: number]> = new Map([
  ['currently', ['PRESENT_REF', 0.8]],
  ['presently', ['PRESENT_REF', 0.7]],
  ['nowadays', ['PRESENT_REF', 0.9]],
  ['recently', ['PAST_REF', 0.85]],
  ['lately', ['PAST_REF', 0.7]],
]);

/** "until then", "by then": the date last spoken of. */
const readThen: Reader = (scan, at) => {
  if (!/^(until|till|by)$/.test(scan.word(at - 1))) return null;
  return { end: at + 1, meaning: { kind: 'lastDate' }, rule: RULE, confidence: 0.6 };
};

/** "the future", "the near future", "the past", "the moment", "the present time". */
const readNoun: Reader = (scan, at) => {
  const word = scan.word(at);
  const next = scan.word(at + 1);
  if (word === 'near' || word === 'immediate' || word === 'foreseeable')
    return next === 'future' || next === 'term' ? ref('FUTURE_REF', at + 2, 0.85) : null;
  if (word === 'recent' && next === 'past') return ref('PAST_REF', at + 2, 0.8);
  if (word === 'short' || word === 'long')
    return next === 'term' && scan.word(at - 2) === 'in' ? ref('FUTURE_REF', at + 2, 0.5) : null;
  if (word === 'future')
    return /^[a-z]/.test(next) && !/^(for|and|is|was|will|but|as|with|to|in|that|may|holds|if)$/.test(next)
      ? null
      : ref('FUTURE_REF', at + 1, 0.8);
  // "the past" before a noun is an adjective: "the past five years".
  if (word === 'past')
    return /^[a-z0-9]/.test(next) &&
      !/^(and|is|was|but|as|that|when|with|had|have|has|he|she|they|it|or|to)$/.test(next)
      ? null
      : ref('PAST_REF', at + 1, 0.7);
  if (word === 'present' || word === 'moment')
    return scan.word(at - 2) === 'at' || scan.word(at - 2) === 'for'
      ? ref('PRESENT_REF', next === 'time' ? at + 2 : at + 1, 0.6)
      : null;
  return null;
};

/**
 * Now, lately, some day: times that no calendar shows.
 *
 * ```text
 * The two recently fell out and are now on bad terms for the near future.
 *         ^~~~~~~~              ^~~                  ^~~~~~~~~~~~~~~
 * ```
 */
export const reference: Form = {
  id: RULE,
  starts: Word.reference,
  read(scan, at, article) {
    if (article === 'definite') return readNoun(scan, at);
    if (article === 'indefinite') return null;
    const word = scan.word(at);
    if (word === 'now') return ref('PRESENT_REF', at + 1, 0.85);
    if (word === 'then') return readThen(scan, at);
    const adverb = ADVERBS.get(word);
    if (word === 'recently' && scan.word(at - 1) === 'more') return { ...ref('PAST_REF', at + 1, 0.8), start: at - 1 };
    if (adverb !== undefined) return ref(adverb[0], at + 1, adverb[1]);
    if (word === 'current')
      return scan.word(at - 1) === '-' || scan.word(at + 1) === 'account' ? null : ref('PRESENT_REF', at + 1, 0.6);
    if (word === 'present') return scan.word(at - 1) === 'at' ? ref('PRESENT_REF', at + 1, 0.7) : null;
    if (word === 'future')
      return scan.word(at - 1) === 'in' && !/^[a-z]/.test(scan.word(at + 1)) ? ref('FUTURE_REF', at + 1, 0.6) : null;
    return null;
  },
  examples: [
    { text: 'The bridge is now open.', finds: [['now', 'PRESENT_REF']] },
    { text: 'The bridge recently opened.', finds: [['recently', 'PAST_REF']] },
    { text: 'No one can tell the future.', finds: [['the future', 'FUTURE_REF']] },
    { text: 'It may open in the near future.', finds: [['the near future', 'FUTURE_REF']] },
    { text: 'The past president of the future union may cross.', finds: [] },
  ],
};

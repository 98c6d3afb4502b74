import { agreementVerbs } from '../../language/agreement-verbs.ts';
import type { Context } from './context.ts';

const TALKS = new Set(['talks', 'negotiations', 'discussions']);
/** Verbs that "talks" do when they fail: "the talks collapsed", "negotiations broke down". */
const FAILS = new Set(['collapsed', 'failed', 'broke', 'ended']);

/** True when the article tells that talks were ended or failed: what was being negotiated has ended with them. */
export function talksEnded(context: Context): boolean {
  const { lower, length } = context.document.tokens;
  const verbs = agreementVerbs();
  for (let i = 0; i < length; i++) {
    if (!TALKS.has(lower[i]!)) continue;
    const next = lower[i + 1] ?? '';
    if (
      FAILS.has(next) &&
      (next !== 'broke' || lower[i + 2] === 'down' || lower[i + 2] === 'off') &&
      (next !== 'ended' || lower[i + 2] === 'without')
    )
      return true;
    for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
      const ends = verbs
        .get(lower[j]!)
        ?.some(
          (verb) =>
            verb.stage === 'end' &&
            (verb.base === 'end' || verb.base === 'suspend' || verb.base === 'abandon' || verb.base === 'terminate'),
        );
      if (ends && lower[j] !== 'end') return true;
      if (ends && lower[i + 1] !== 'of') return true;
    }
  }
  return false;
}

import type { Stage } from '../../language/agreement-verbs.ts';
import type { Mode } from './auxiliaries.ts';
import type { ReadSentence } from './context.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What a clause tells of an instrument: a stage, how it is held, and the verb or noun that tells it. */
export interface Told {
  readonly stage: Stage;
  readonly mode: Mode;
  /** The verb or noun. */
  readonly token: number;
  readonly group: VerbGroup | null;
  readonly relation: 'object' | 'subject' | 'noun' | 'headline' | 'joined' | 'far' | 'relative';
}

/** Tokens `from` … `end - 1`. */
export interface Range {
  readonly from: number;
  readonly end: number;
}

/** The group that ends right before `at`. */
export function groupBefore(read: ReadSentence, at: number): VerbGroup | null {
  const index = at > read.sentence.firstToken ? read.groupAt[at - 1 - read.sentence.firstToken]! : -1;
  return index < 0 ? null : read.groups[index]!;
}

export function groupFrom(read: ReadSentence, at: number): VerbGroup | null {
  const { firstToken, endToken } = read.sentence;
  const index = at >= firstToken && at < endToken ? read.groupAt[at - firstToken]! : -1;
  return index < 0 ? null : read.groups[index]!;
}

/** The stage that a verb gives to its object; intransitive verbs and those of report give none. */
export function objectStage(group: VerbGroup): Stage | null {
  // "confirmed the deal": that there is one.
  if (group.base === 'confirm') return 'agree';
  if (group.stage === 'report' || group.stage === null) return null;
  if (
    group.isIntransitive &&
    (group.base === 'take' || group.base === 'come' || group.base === 'remain' || group.base === 'stand')
  )
    return null;
  if (group.isIntransitive && (group.base === 'fail' || group.base === 'hold' || group.base === 'govern')) return null;
  return group.stage;
}

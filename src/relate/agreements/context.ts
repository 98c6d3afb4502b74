import type { NewsDocument, Sentence } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import type { PartyIndex } from './party-index.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What every part of this room reads from: the article, and what others found in it. */
export interface Context {
  readonly document: NewsDocument;
  readonly mentions: Mentions;
  readonly parties: PartyIndex;
}

/** A sentence that holds an instrument, with its verb groups in order. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly groups: readonly VerbGroup[];
  /** The group that a token belongs to, counted from the sentence's first token; -1 for none. */
  readonly groupAt: Int16Array;
  readonly isHeadline: boolean;
}

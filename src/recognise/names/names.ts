import type { NewsDocument } from '../../model/document.ts';
import type { NameClass, NameMention } from '../../model/mention.ts';
import { adjusted } from './adjusted.ts';
import { CLASSES, type ModelClass } from './labels.ts';
import { nameModel } from './model.ts';

const isReported = (name: ModelClass): name is NameClass => name !== 'date' && name !== 'money';

/**
 * Finds the names of people, organisations, places, facilities, peoples and creeds, products, and other things.
 *
 * ```text
 * Prime Minister Amara Osei met Thai envoys at the Ministry of Trade in Accra.
 *                ^~~~~~~~~~     ^~~~           ^~~~~~~~~~~~~~~~~    ^~~~~
 *                person         norp           organization         location
 * ```
 *
 * Titles, articles and possessive endings stay outside. Names do not overlap and come in the order of the text; they
 * end at the ends of tokens. `confidence` is the share of names as probable as this one that proved right on articles
 * kept back from training. How the model was made and what it gets wrong is in `docs/model.md`.
 */
export function recogniseNames(document: NewsDocument): NameMention[] {
  const { tokens } = document;
  const names: NameMention[] = [];
  for (const { from, to, class: c, confidence, rule } of adjusted(document, nameModel().read(document))) {
    const name = CLASSES[c]!;
    if (!isReported(name)) continue;
    const span = { start: tokens.start[from]!, end: tokens.end[to - 1]! };
    names.push({ span, class: name, confidence, rule, evidence: [span] });
  }
  return names;
}

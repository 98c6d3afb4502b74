import type { NewsDocument } from '../../model/document.ts';
import type { Named } from './settle-names.ts';

/** First words of the lines in which an agency names who worked on a report: "(Reporting by …; Editing by …)". */
const CREDITS: ReadonlySet<string> = new Set(
  'reporting writing editing additional photo photos photograph image picture credit'.split(' '),
);

/** True for a line that says who reported, edited or took the picture. */
function isCredit({ tokens }: NewsDocument, { sentence }: Named): boolean {
  const first = tokens.lower[sentence.firstToken] === '(' ? sentence.firstToken + 1 : sentence.firstToken;
  if (!CREDITS.has(tokens.lower[first] ?? '')) return false;
  for (let t = first + 1; t < first + 3; t++) if (tokens.lower[t] === 'by' || tokens.lower[t] === ':') return true;
  return false;
}

/** A picture's agency and photographer, "Rapid Press/Ana Quispe". */
function isPhotographer({ tokens }: NewsDocument, named: Named, before: Named | undefined): boolean {
  const slash = named.from - 1;
  return tokens.lower[slash] === '/' && before?.class === 'organization' && before.endToken === slash;
}

/**
 * True for names that the article says of itself: its writers, its photographers and its publisher are no parties.
 *
 * `before` is the name before it in the text.
 */
export function isOwn(document: NewsDocument, named: Named, before: Named | undefined): boolean {
  const { kind } = named.sentence;
  const isPerson = named.class === 'person';
  if (kind === 'byline') return isPerson || named.class === 'organization';
  if (kind === 'dateline') return named.class === 'organization';
  if (!isPerson) return false;
  if (kind === 'boilerplate' && document.article.authors.includes(named.text)) return true;
  return isCredit(document, named) || isPhotographer(document, named, before);
}

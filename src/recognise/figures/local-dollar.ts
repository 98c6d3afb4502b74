import type { NewsDocument } from '../../model/document.ts';
import type { FigureMention } from '../../model/mention.ts';

/** Words of countries whose own writers write a bare `$` for their own dollar, by its code. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ['australia', 'AUD'],
  ['australian', 'AUD'],
  ['australians', 'AUD'],
  ['canada', 'CAD'],
  ['canadian', 'CAD'],
  ['canadians', 'CAD'],
  ['singapore', 'SGD'],
  ['singaporean', 'SGD'],
  ['singaporeans', 'SGD'],
]);

/** Words of the United States, and of agencies and papers that always mean its dollar: none may stand in the article. */
const AMERICAN: ReadonlySet<string> = new Set(
  'us u.s. u.s usa usd america american americans washington reuters afp xinhua bloomberg ap wsj'.split(' '),
);

/** How often a country has to be named before an article passes for its own. */
const FEWEST = 4;

/** The dollar of the one country that the article is of, as its words tell; `null` when they do not. */
function homeDollar({ text, tokens }: NewsDocument): string | null {
  const counts = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens.lower[i]!;
    // "us" in small letters is the pronoun.
    if (AMERICAN.has(token) && (token !== 'us' || text.charAt(tokens.start[i]!) === 'U')) return null;
    const code = HOMES.get(token);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first] = counts;
  return counts.size === 1 && first![1] >= FEWEST ? first![0] : null;
}

/**
 * Reads a bare `$` as the dollar of the country that the whole article is of.
 *
 * ```text
 * Senator … said Australians paid $40 million for it. (an Australian release that never speaks of the United States)
 *                                 ^~~~~~~~~~~ AUD
 * ```
 *
 * Only where one such country is named several times and nothing American is, neither country nor agency.
 */
export function settleDollars(document: NewsDocument, figures: FigureMention[]): void {
  const isBare = ({ currency, span, kind }: FigureMention): boolean =>
    currency === 'USD' && (kind === 'money' || kind === 'rate') && document.text.charAt(span.start) === '$';
  if (!figures.some(isBare)) return;
  const code = homeDollar(document);
  if (code === null) return;
  const settled = new Map<FigureMention, FigureMention>();
  figures.forEach((figure, index) => {
    const partOf = figure.partOf === null ? null : (settled.get(figure.partOf) ?? figure.partOf);
    if (!isBare(figure) && partOf === figure.partOf) return;
    const local = isBare(figure) ? { unit: code, currency: code, confidence: 0.8, rule: `${figure.rule}-local` } : {};
    figures[index] = { ...figure, ...local, partOf };
    settled.set(figure, figures[index]!);
  });
}

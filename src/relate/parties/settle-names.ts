import { type GazetteerEntry, gazetteerAt } from '../../language/gazetteer.ts';
import { type NewsDocument, type Sentence, tokenAt } from '../../model/document.ts';
import type { Mentions, NameClass, NameMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { voteClasses } from './class-votes.ts';
import { mendSpan } from './mend-spans.ts';
import { shortNames, standsAlone } from './short-names.ts';

/** A name of the text with what the tables know of it: tokens `from` … `end - 1`. */
export interface Named extends Span {
  readonly from: number;
  readonly endToken: number;
  readonly text: string;
  readonly class: NameClass;
  readonly entry: GazetteerEntry | null;
  readonly sentence: Sentence;
  readonly confidence: number;
  readonly rule: string;
}

/** A name that a line break parts, on one line. */
const folded = (name: string): string =>
  name.includes('\n') || name.includes('  ') ? name.replaceAll(/\s+/g, ' ') : name;

/** The names in order, none over another, and which of them covers a token (-1 for none). */
export interface SettledNames {
  readonly list: readonly Named[];
  readonly at: Int32Array;
}

/** Heads of instruments: the states named inside "Japan-Chile Fisheries Agreement" are mentions too. */
const INSTRUMENTS: ReadonlySet<string> = new Set(
  'agreement treaty pact accord accords memorandum declaration convention partnership protocol charter dialogue summit relations deal statement war border conflict'.split(
    ' ',
  ),
);

/** A word after an adjective that makes it a language, a dish, a cup: not the nation. */
const LANGUAGE_CUES: ReadonlySet<string> = new Set('language speaking speaker speakers translation'.split(' '));

const CURRENCY_NOUNS: ReadonlySet<string> = new Set(
  'dollar dollars yen yuan rupee rupees peso pesos pound pounds franc francs krona krone won lira dinar dinars riyal riyals'.split(
    ' ',
  ),
);

/** Tokens of names of persons with two words or more: "Jordan" is a person where "Michael Jordan" is. */
function personWords(document: NewsDocument, names: readonly NameMention[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { span, class: kind } of names) {
    if (kind !== 'person') continue;
    const text = document.text.slice(span.start, span.end);
    const space = text.lastIndexOf(' ');
    if (space < 0) continue;
    for (const word of text.toLowerCase().split(' ')) words.add(word);
  }
  return words;
}

/** The class that the table and the recogniser make together: the table knows words, the recogniser the sentence. */
function settleClass(kind: NameClass, entry: GazetteerEntry | null, isPerson: boolean, isPlaced: boolean): NameClass {
  if (!entry) return kind;
  const spoken = entry.form === 'adjective' || entry.form === 'demonym';
  if (kind === 'person')
    return (entry.risky && !isPlaced) || isPerson
      ? kind
      : spoken
        ? 'norp'
        : entry.kind === 'bloc'
          ? 'organization'
          : 'location';
  if (kind === 'misc' || kind === 'product') {
    const isName = entry.kind === 'country' && (entry.form === 'name' || entry.form === 'acronym');
    return isName && !entry.risky ? 'location' : kind;
  }
  if (entry.kind === 'bloc') return entry.risky ? kind : 'organization';
  if (entry.kind === 'country' && !spoken && kind === 'organization' && !entry.risky) {
    return entry.form === 'name' || entry.form === 'acronym' || entry.form === 'seat' ? 'location' : kind;
  }
  return spoken && kind === 'organization' && entry.kind === 'country' && !entry.risky ? 'norp' : kind;
}

/** True when a form of the tables is to be believed where the recogniser found nothing. */
function isTrusted(document: NewsDocument, entry: GazetteerEntry, at: number, end: number): boolean {
  if (entry.risky || entry.form === 'seat') return false;
  const { tokens } = document;
  const next = tokens.lower[end] ?? '';
  // "US$", "Hong Kong dollars": the amount's. "Oslo Accords": an instrument's name, not the town.
  if (CURRENCY_NOUNS.has(next) || (next === '$' && tokens.start[end] === tokens.end[end - 1])) return false;
  if (entry.form === 'capital' && INSTRUMENTS.has(next)) return false;
  if (entry.form === 'adjective' && LANGUAGE_CUES.has(next)) return false;
  if (entry.form === 'adjective' && at > 0 && tokens.lower[at - 1] === 'in') return next !== '' && next !== '.';
  return true;
}

/** The state of "Chilean government" and "Government of Chile": its government is the state itself. */
function governmentOf(document: NewsDocument, from: number, endToken: number): GazetteerEntry | null {
  const { lower } = document.tokens;
  let at = from;
  let end = endToken;
  if (lower[from] === 'government' && lower[from + 1] === 'of') at = lower[from + 2] === 'the' ? from + 3 : from + 2;
  else if (lower[endToken - 1] === 'government') {
    end = endToken - 1;
    if (lower[end - 1] === "'s" || lower[end - 1] === '’s') end--;
  } else return null;
  const find = at < end ? gazetteerAt(document, at, end) : null;
  return find?.end === end && find.entry.kind === 'country' && !find.entry.risky ? find.entry : null;
}

/** Collects names sentence by sentence. */
class Settler {
  readonly list: Named[] = [];
  readonly at: Int32Array;
  private readonly document: NewsDocument;
  private readonly persons: ReadonlySet<string>;
  private readonly short: ReadonlySet<string>;

  constructor(document: NewsDocument, names: readonly NameMention[]) {
    this.document = document;
    this.at = new Int32Array(document.tokens.length).fill(-1);
    this.persons = personWords(document, names);
    this.short = shortNames(document, names);
  }

  private push(named: Named): void {
    for (let t = named.from; t < named.endToken; t++) this.at[t] = this.list.length;
    this.list.push(named);
  }

  /** A name that the recogniser found, its class settled with the table. */
  recognised(name: NameMention, from: number, endToken: number, sentence: Sentence): void {
    const { text, tokens } = this.document;
    const start = tokens.start[from]!;
    const end = tokens.end[endToken - 1]!;
    const words = text.slice(start, end);
    const find = gazetteerAt(this.document, from, endToken);
    const government = name.class === 'organization' ? governmentOf(this.document, from, endToken) : null;
    const entry = government ?? (find?.end === endToken ? find.entry : null);
    // "Kent, Washington": a town before the comma of its state, whoever else has the name.
    const isPlaced =
      entry !== null &&
      tokens.lower[endToken] === ',' &&
      gazetteerAt(this.document, endToken + 1)?.entry.form === 'name';
    const kind = government
      ? 'location'
      : settleClass(name.class, entry, entry !== null && this.persons.has(words.toLowerCase()), isPlaced);
    if (kind === 'misc' || kind === 'product') {
      if (INSTRUMENTS.has(this.document.tokens.lower[endToken - 1]!)) this.scan(from, endToken, sentence);
      return;
    }
    this.push({
      start,
      end,
      from,
      endToken,
      text: folded(words),
      class: kind,
      entry,
      sentence,
      confidence: name.confidence,
      rule: name.rule,
    });
  }

  /** A name that a table or another mention knows, not the recogniser. */
  private fromTable(
    from: number,
    endToken: number,
    kind: NameClass,
    entry: GazetteerEntry | null,
    sentence: Sentence,
    rule: string,
  ): void {
    const { tokens, text } = this.document;
    const start = tokens.start[from]!;
    const end = tokens.end[endToken - 1]!;
    const words = text.slice(start, end);
    this.push({ start, end, from, endToken, text: words, class: kind, entry, sentence, confidence: 0.9, rule });
  }

  /** The tables alone, over tokens that no recognised name covers. */
  scan(from: number, end: number, sentence: Sentence): void {
    const { tokens } = this.document;
    for (let i = from; i < end; i++) {
      if (this.short.has(tokens.lower[i]!) && standsAlone(this.document, i)) {
        this.fromTable(i, i + 1, 'organization', null, sentence, 'name/short');
        continue;
      }
      const find = gazetteerAt(this.document, i, end);
      if (!find) continue;
      if (isTrusted(this.document, find.entry, i, find.end)) {
        const spoken = find.entry.form === 'adjective' || find.entry.form === 'demonym';
        const kind: NameClass = spoken ? 'norp' : find.entry.kind === 'bloc' ? 'organization' : 'location';
        this.fromTable(i, find.end, kind, find.entry, sentence, 'name/table');
      }
      i = find.end - 1;
    }
  }
}

/** True for "K" before ". Brekke", which the recogniser took for two persons. */
function isInitialOf({ text }: NewsDocument, name: NameMention, rest: NameMention): boolean {
  if (name.class !== 'person' || rest.class !== 'person' || name.span.end - name.span.start !== 1) return false;
  const between = text.slice(name.span.end, rest.span.start);
  return between.length < 4 && between.trim() === '.';
}

/**
 * Joins the recognised names with what the tables of countries, blocs, regions and peoples find.
 *
 * ```text
 * India-Chile talks: Michael Jordan met Jordan's king …
 * ^~~~~ ^~~~~        ^~~~~~~~~~~~~~ ^~~~~~ person, though the table says country: the article has a Jordan
 * ```
 *
 * A recognised name keeps its exact span; the table may change its class and adds names only where none is.
 */
export function settleNames(document: NewsDocument, mentions: Mentions): SettledNames {
  const names = voteClasses(document, mentions.names);
  const { tokens } = document;
  const settler = new Settler(document, names);
  let next = 0;
  for (const sentence of document.sentences) {
    let token = sentence.firstToken;
    while (next < names.length && names[next]!.span.start < sentence.end) {
      const name = names[next++]!;
      const from = tokenAt(tokens, name.span.start);
      if (from < token) continue;
      const rest = names[next];
      const isSplit = rest !== undefined && isInitialOf(document, name, rest);
      if (isSplit) next++;
      const until = isSplit ? rest.span.end : name.span.end;
      let endToken = from + 1;
      while (endToken < tokens.length && tokens.start[endToken]! < until) endToken++;
      const [start, end] = mendSpan(document, name.class, from, endToken, token);
      settler.scan(token, start, sentence);
      settler.recognised(name, start, end, sentence);
      token = end;
    }
    settler.scan(token, sentence.endToken, sentence);
  }
  return { list: settler.list, at: settler.at };
}

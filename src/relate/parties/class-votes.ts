import { COMMON_FIRST_WORDS } from '../../language/company-suffixes.ts';
import { gazetteerAt } from '../../language/gazetteer.ts';
import { HONORIFICS, ROLE_HEADS } from '../../language/titles.ts';
import { type NewsDocument, tokenAt } from '../../model/document.ts';
import type { NameClass, NameMention } from '../../model/mention.ts';
import { hasOfficeBeside } from './office-beside.ts';

/** How much the others of one name must outweigh a class for it to give way; found on annotated newswire. */
const MAJORITY = 1.5;

/** Below this a name is more often wrong than right: it stands only where the article is surer of it elsewhere. */
const DOUBTFUL = 0.4;

/** Surer than this that a name is a body's or a place's, the recogniser is believed whatever stands beside it. */
const SURE = 0.9;

/** What one word that the article never gives a first name or a title counts as a person: firms are called by one word. */
const BARE = 0.5;

const classes = (kind: NameClass, words: string): [string, NameClass][] => words.split(' ').map((word) => [word, kind]);

/** Last words of names that sound like a person's and are not: "Oda Brekke Prize". Surnames ("Park", "Hall") are left out. */
const LAST_WORDS: ReadonlyMap<string, NameClass> = new Map([
  ...classes('organization', 'university college school foundation institute hospital party'),
  ...classes(
    'location',
    'stadium arena airport station building centre center museum island islands sector sectors district province county avenue ' +
      'road street boulevard bridge nagar mountains',
  ),
  ...classes(
    'misc',
    'plan act prize award awards cup trophy medal festival declaration doctrine theorem syndrome disease movement war wars ' +
      'scandal diwas tournament championship administration government',
  ),
]);

/** What the article's mentions of one name say together. */
interface Ballot {
  readonly weights: Map<NameClass, number>;
  best: number;
}

const wordsAtEnds = (name: string): string[] => {
  const first = name.indexOf(' ');
  return first < 0 ? [name] : [name, name.slice(0, first), name.slice(name.lastIndexOf(' ') + 1)];
};

function winnerOf({ weights }: Ballot, kind: NameClass): NameClass {
  let winner = kind;
  for (const [other, weight] of weights) if (weight > weights.get(winner)!) winner = other;
  return weights.get(winner)! >= MAJORITY * weights.get(kind)! ? winner : kind;
}

const isBody = ({ class: kind, confidence }: NameMention): boolean =>
  confidence <= SURE && (kind === 'organization' || kind === 'location' || kind === 'facility');

/** What the article's longer names say of single words. */
class Words {
  private readonly persons = new Set<string>();
  private readonly bodies = new Set<string>();
  private readonly document: NewsDocument;

  constructor(document: NewsDocument, names: readonly NameMention[], keys: readonly string[]) {
    this.document = document;
    names.forEach(({ class: kind, confidence }, i) => {
      const key = keys[i]!;
      if (!key.includes(' ')) return;
      if (kind === 'person') for (const word of key.split(' ')) this.persons.add(word);
      else if (kind === 'organization' && confidence >= DOUBTFUL && !/['’]s /.test(key))
        this.bodies.add(key.slice(0, key.indexOf(' ')));
    });
  }

  /** True for one word without a first name, a title or "Mr" in the article. */
  isBare(key: string, { span }: NameMention): boolean {
    if (key.includes(' ') || this.persons.has(key)) return false;
    const { tokens } = this.document;
    let before = tokenAt(tokens, span.start) - 1;
    if (tokens.lower[before] === '.') before--;
    return !HONORIFICS.has(tokens.lower[before] ?? '') && !ROLE_HEADS.has(tokens.lower[before] ?? '');
  }

  /** True for the first word of a body's longer name: "Nordwind" where "Nordwind Energy Holdings" is named. */
  startsBody(key: string): boolean {
    return this.bodies.has(key) && !COMMON_FIRST_WORDS.has(key);
  }

  /** "Nordwind’s Oda Brekke": a bare name that owns a person is a body. */
  ownsPerson({ span }: NameMention, next: NameMention | undefined): boolean {
    if (next?.class !== 'person') return false;
    const between = this.document.text.slice(span.end, next.span.start);
    const isFull = this.document.text.slice(next.span.start, next.span.end).includes(' ');
    return isFull && (between === "'s " || between === '’s ');
  }

  /** "Finance Minister Oda Brekke", whatever the recogniser took her for. */
  holdsOffice(name: NameMention): boolean {
    if (!isBody(name)) return false;
    const { tokens } = this.document;
    const from = tokenAt(tokens, name.span.start);
    const end = tokenAt(tokens, name.span.end - 1) + 1;
    return hasOfficeBeside(this.document, from, end) && gazetteerAt(this.document, from, end) === null;
  }
}

/**
 * Lets the mentions of one article that are written alike agree on a class, by the weight of their confidence, and
 * leaves out names that the article nowhere makes more likely right than wrong.
 *
 * ```text
 * Nordwind grew. Nordwind's profit … said Nordwind.
 * organization   organization             person → organization
 * ```
 *
 * What stands beside a name comes first: an office makes it a person, a person that it owns makes it a body.
 */
export function voteClasses(document: NewsDocument, all: readonly NameMention[]): NameMention[] {
  const ballots = new Map<string, Ballot>();
  const sure = new Set<string>();
  const keys = all.map(({ span }) => document.text.slice(span.start, span.end).toLowerCase());
  const words = new Words(document, all, keys);
  const names = all.map((name, i): NameMention => {
    const key = keys[i]!;
    const last = name.class === 'person' ? LAST_WORDS.get(key.slice(key.lastIndexOf(' ') + 1)) : undefined;
    if (last !== undefined && key.includes(' ')) return { ...name, class: last };
    if (words.holdsOffice(name)) return { ...name, class: 'person', confidence: Math.max(name.confidence, DOUBTFUL) };
    if (name.class !== 'person' || name.confidence > SURE || !words.isBare(key, name)) return name;
    return words.startsBody(key) || words.ownsPerson(name, all[i + 1]) ? { ...name, class: 'organization' } : name;
  });
  names.forEach((name, i) => {
    const { class: kind, confidence } = name;
    const key = keys[i]!;
    let ballot = ballots.get(key);
    if (!ballot) ballots.set(key, (ballot = { weights: new Map(), best: 0 }));
    const weight = kind === 'person' && words.isBare(key, name) ? BARE : 1;
    ballot.weights.set(kind, (ballot.weights.get(kind) ?? 0) + confidence * weight);
    if (confidence > ballot.best) ballot.best = confidence;
  });
  for (const [key, { best }] of ballots) if (best >= DOUBTFUL) for (const word of wordsAtEnds(key)) sure.add(word);
  return names.flatMap((name, i) => {
    if (!sure.has(keys[i]!)) return [];
    const ballot = ballots.get(keys[i]!)!;
    const kind = ballot.weights.size === 1 ? name.class : winnerOf(ballot, name.class);
    return kind === name.class ? [name] : [{ ...name, class: kind }];
  });
}

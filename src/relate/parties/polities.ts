import { type GazetteerEntry, gazetteerAt } from '../../language/gazetteer.ts';
import type { NewsDocument } from '../../model/document.ts';
import type { MentionForm } from '../../model/relation.ts';
import { addAlias, addMention, type Draft, newDraft, type PlaceDraft } from './draft.ts';
import type { Named } from './settle-names.ts';

/** Verbs that a capital or region has when it stands for its government. */
const ACTING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says told tells wants wanted has had have agreed agrees signed signs accused accuses denied denies rejected rejects warned ' +
    'warns announced announces sought seeks hopes hoped insists insisted claims claimed considers considered sees regards imposed ' +
    'imposes plans planned pledged pledges vowed vows condemned condemns urged urges called calls decided decides refused refuses ' +
    'recognises recognizes supports supported backed backs fears believes maintains withdrew retaliated responded offered offers ' +
    'will would could should must is was did does may might argues argued approved launched asked demanded demands declared threatened declined confirmed issued released welcomed'
  ).split(' '),
);

/** Nouns after which "with", "between", "on" or "from" lead to governments. */
const DEALING_NOUNS: ReadonlySet<string> = new Set(
  (
    'relations ties talks links dialogue cooperation agreement deal pact treaty accord tensions dispute negotiations partnership ' +
    'alliance friction war conflict truce sanctions pressure tariffs trade diplomacy rapprochement row'
  ).split(' '),
);

const PLACING_WORDS: ReadonlySet<string> = new Set(
  'in at near to from outside around across into of through via over'.split(' '),
);

/** Countries, blocs, regions, peoples and places as they are found. */
export class Polities {
  private readonly document: NewsDocument;
  private readonly isKinshasa: boolean;
  private readonly drafts = new Map<string, Draft>();
  private readonly byCode = new Map<string, Draft>();
  private readonly places = new Map<string, PlaceDraft>();

  constructor(document: NewsDocument) {
    this.document = document;
    this.isKinshasa = /Democratic Republic of|Kinshasa/.test(document.text) && !document.text.includes('Brazzaville');
  }

  parties(): Draft[] {
    return [...this.drafts.values()].filter(({ mentions }) => mentions.length > 0);
  }

  allPlaces(): PlaceDraft[] {
    return [...this.places.values()];
  }

  /** Files one name under the party or place it is; a place gives no party. */
  file(named: Named): Draft | null {
    const { entry } = named;
    if (named.class === 'norp') return this.fileNation(named);
    if (entry?.kind === 'bloc')
      return this.mention(this.draft('bloc', entry.name, null), named, entry.form === 'acronym' ? 'acronym' : 'name');
    if (entry?.kind === 'country') return this.fileCountry(named);
    if (entry?.kind === 'region' && this.acts(named))
      return this.mention(this.draft('region', named.text, null), named, 'name');
    this.place(named);
    return null;
  }

  /** The region, or the building's house, that an office is held at becomes a party where its names were a place. */
  asHolder(named: Named): Draft {
    const key = named.text.toLowerCase();
    const place = this.places.get(key);
    const draft = this.draft(named.class === 'facility' ? 'organization' : 'region', named.text, null);
    if (place) {
      this.places.delete(key);
      for (const { start, end } of place.mentions) this.mention(draft, { ...named, start, end }, 'name');
    }
    return draft;
  }

  private draft(kind: Draft['kind'], name: string, code: string | null): Draft {
    const key = `${kind}:${name.toLowerCase()}`;
    let draft = this.drafts.get(key);
    if (!draft) this.drafts.set(key, (draft = newDraft(kind, name, code)));
    return draft;
  }

  private mention(draft: Draft, named: Named, form: MentionForm): Draft {
    addMention(draft, named, form);
    addAlias(draft, named.text);
    return draft;
  }

  /** The country of which a capital, town, region or seat is named, where it is a party: an office may be held there. */
  homeOf(named: Named): Draft | null {
    const { entry } = named;
    if (!entry?.code) return null;
    const draft = this.byCode.get(entry.code);
    return draft && draft.mentions.length > 0 ? draft : null;
  }

  private country(named: Named): Draft {
    const entry = this.congo(named.entry!);
    const draft = this.draft('country', entry.name, entry.code);
    if (draft.iso3166) this.byCode.set(draft.iso3166, draft);
    return draft;
  }

  /** Plain "Congo" and "Congolese" are of the state that the article names in full. */
  private congo(entry: GazetteerEntry): Pick<GazetteerEntry, 'name' | 'code'> {
    return entry.code === 'CG' && this.isKinshasa ? { name: 'Democratic Republic of the Congo', code: 'CD' } : entry;
  }

  private fileNation(named: Named): Draft {
    const { entry, text } = named;
    const isDemonym = entry?.form === 'demonym' || (entry?.form === 'adjective' && this.isAlone(named));
    const form = isDemonym ? 'demonym' : 'adjective';
    if (entry?.kind === 'country') return this.mention(this.country(named), named, form);
    if (entry?.kind === 'region' || entry?.kind === 'bloc')
      return this.mention(this.draft(entry.kind, entry.name, null), named, form);
    return this.mention(this.draft('group', entry?.kind === 'people' ? entry.name : text, null), named, form);
  }

  /** No noun follows: "the Japanese said" is a people, "the Japanese minister" an adjective. */
  private isAlone(named: Named): boolean {
    const { tokens } = this.document;
    const next = tokens.lower[named.endToken];
    return (
      next === undefined ||
      next === 'and' ||
      ACTING_VERBS.has(next) ||
      !/^\p{L}/u.test(next) ||
      next === 'are' ||
      next === 'were' ||
      next === 'who'
    );
  }

  private fileCountry(named: Named): Draft | null {
    const { entry } = named;
    const isPlace = entry?.form === 'capital' || entry?.form === 'seat';
    if (!isPlace) return this.mention(this.country(named), named, entry?.form === 'acronym' ? 'acronym' : 'name');
    const stands =
      entry.form === 'seat'
        ? this.isSubject(named) || named.text === 'Kremlin' || named.text === 'White House'
        : this.acts(named);
    if (stands) return this.mention(this.country(named), named, 'short');
    this.place(named);
    return null;
  }

  private isSubject(named: Named): boolean {
    const { lower } = this.document.tokens;
    return ACTING_VERBS.has(lower[named.endToken] ?? '') && !PLACING_WORDS.has(this.wordBefore(named.from));
  }

  private wordBefore(token: number): string {
    const { lower } = this.document.tokens;
    const before = lower[token - 1] ?? '';
    return before === 'the' ? (lower[token - 2] ?? '') : before;
  }

  /**
   * True when a capital or region stands for its government.
   *
   * ```text
   * Relations between Lima and Quito soured after Lima said …
   *                   ^~~~     ^~~~~              ^~~~
   * ```
   */
  private acts(named: Named): boolean {
    const { lower } = this.document.tokens;
    const before = this.wordBefore(named.from);
    const next = lower[named.endToken] ?? '';
    if (this.isSubject(named)) return lower[named.endToken + 1] !== 'home';
    if (before === 'between') return DEALING_NOUNS.has(lower[named.from - 2] ?? '') || next === 'and';
    if (before === 'and') for (let t = named.from - 2; t > named.from - 7; t--) if (lower[t] === 'between') return true;
    if (before === 'with' || before === 'against' || before === 'on')
      return DEALING_NOUNS.has(lower[named.from - 2] ?? '');
    if (next === 'and' && !PLACING_WORDS.has(before)) return ACTING_VERBS.has(lower[named.endToken + 2] ?? '');
    return false;
  }

  private place(named: Named): void {
    const key = named.text.toLowerCase();
    const place = this.places.get(key);
    const { start, end } = named;
    if (place) {
      place.mentions.push({ start, end });
      place.country ??= this.countryOf(named);
    } else this.places.set(key, { name: named.text, country: this.countryOf(named), mentions: [{ start, end }] });
  }

  /** The country of a place: from the table, or as the text says after a comma ("Piura, Peru"), or within its name. */
  private countryOf(named: Named): string | null {
    if (named.entry) return named.entry.code;
    const { tokens } = this.document;
    const after =
      tokens.lower[named.endToken] === ','
        ? gazetteerAt(this.document, named.endToken + 1, named.sentence.endToken)
        : null;
    if (after && (after.entry.kind === 'country' || after.entry.kind === 'region')) return after.entry.code;
    for (let t = named.from; t < named.endToken; t++) {
      const find = gazetteerAt(this.document, t, named.endToken);
      if (find && find.entry.kind !== 'area' && find.entry.kind !== 'people') return find.entry.code;
      if (find) t = find.end - 1;
    }
    return null;
  }
}

export const KINDS = ['country', 'bloc', 'region', 'people', 'city', 'area'] as const;
export type GazetteerKind = (typeof KINDS)[number];

export const FORMS = ['name', 'other', 'acronym', 'adjective', 'demonym', 'capital', 'seat'] as const;
/** How a form stands to what it names. `capital` and `seat` name a place that may stand for its government. */
export type GazetteerForm = (typeof FORMS)[number];

/** One form of one entry of the tables. */
export interface GazetteerEntry {
  readonly kind: GazetteerKind;
  /** The usual English name of the country, bloc, region, people, city or area; for a capital that of the country. */
  readonly name: string;
  /** The country's own code, or the code of the country that the place lies in. */
  readonly code: string | null;
  readonly form: GazetteerForm;
  /** This form, as the table writes it. */
  readonly text: string;
  /** True when the words are as often something else (`Jordan`, `Victoria`, `CAN`): not to be believed by themselves. */
  readonly risky: boolean;
}

/** A form cut into tokens, as texts are. */
export interface GazetteerRow {
  readonly entry: GazetteerEntry;
  /** Lower-case tokens after the first. */
  readonly rest: readonly string[];
  /** Which of them begin with a capital in the table. */
  readonly capitals: readonly boolean[];
  readonly isAcronym: boolean;
}

/** A row as `rowOf` reads it again; names and words have none of the two marks. */
export function lineOf({ entry, rest, capitals, isAcronym }: GazetteerRow): string {
  const { kind, name, code, form, text, risky } = entry;
  const signs = `${KINDS.indexOf(kind)}${FORMS.indexOf(form)}${risky ? 1 : 0}${isAcronym ? 1 : 0}`;
  const shape = capitals.map((isCapital) => (isCapital ? 1 : 0)).join('');
  return [signs + shape, code ?? '', name === text ? '' : name, text, rest.join(' ')].join('|');
}

export function rowOf(line: string): GazetteerRow {
  const [signs, code, name, text, rest] = line.split('|') as [string, string, string, string, string];
  return {
    entry: {
      kind: KINDS[Number(signs[0])]!,
      name: name === '' ? text : name,
      code: code === '' ? null : code,
      form: FORMS[Number(signs[1])]!,
      text,
      risky: signs[2] === '1',
    },
    rest: rest === '' ? [] : rest.split(' '),
    capitals: Array.from(signs.slice(4), (sign) => sign === '1'),
    isAcronym: signs[3] === '1',
  };
}
